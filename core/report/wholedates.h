// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

#include <functional>

namespace hearth {

/// The same words, in which no day as dayInWords() has it goes on in another line. As long as they were. A day that
/// does not fit a line of its own, with what touches it, stays as it is: it would break within a number. Each does
/// unless `fits` is given.
[[nodiscard]] QString withWholeDates(const QString &words, const QLocale &locale,
                                     const std::function<bool(const QString &)> &fits = {});

} // namespace hearth
