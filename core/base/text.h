// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace hearth {

/// Whether there is nothing but white space.
[[nodiscard]] inline bool isBlank(QStringView text)
{
    return text.trimmed().isEmpty();
}

} // namespace hearth
