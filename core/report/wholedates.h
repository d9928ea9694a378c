// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace hearth {

/// The same words, in which no day as dayInWords() has it goes on in another line. As long as they were.
[[nodiscard]] QString withWholeDates(const QString &words, const QLocale &locale);

} // namespace hearth
