// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace hearth {

enum class Paper : quint8 { A4, Letter };

/// What is usual in that locale's country.
[[nodiscard]] Paper usualPaper(const QLocale &locale);

} // namespace hearth
