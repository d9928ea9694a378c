// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/attachment.h"

#include "crypto/digest.h"

namespace hearth {

QByteArray digestOfContent(const QByteArray &content)
{
    return toByteArray(digest({viewOf(content)}));
}

} // namespace hearth
