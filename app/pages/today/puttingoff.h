// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "widgets/laterbutton.h"

namespace hearth {

/// Does not offer these again for so long, in one step, and says so. `keys` are those of Reminder::key.
void putOff(const PageContext &context, const QStringList &keys, LaterButton::Later later);

} // namespace hearth
