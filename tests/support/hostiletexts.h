// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hearth::test {

/// Text that breaks careless programs: directions, widths, mark-up, control signs, length. Every sign of it must come
/// back.
[[nodiscard]] inline QStringList hostileTexts()
{
    return {QStringLiteral("<b>not bold</b> &amp; <img src='x'> %1 %2 %n"),
            QStringLiteral("\u202eright to left\u202c \u200bzero\u200d width\ufeff"),
            QStringLiteral("no\u00a0break, e\u0301, \U0001F469\u200D\U0001F469\u200D\U0001F467, שלום, مرحبا"),
            QStringLiteral("one\ntwo\n\n\tthree   four "),
            QString(600, QLatin1Char('w')),
            (QString(99, QLatin1Char('w')) + QLatin1Char(' ')).repeated(100)};
}

/// The same for what is short and stands in one line.
[[nodiscard]] inline QStringList hostileTitles()
{
    return {QStringLiteral("<b>bold</b> &amp; <img src=x onerror=alert(1)>"),
            QString::fromUtf8("\u202e\u05e9\u05dc\u05d5\u05dd\u202c \u200b\u2066mixed\u2069"),
            QString::fromUtf8("\U0001f469\u200d\U0001f469\u200d\U0001f467 e\u0301\u0327 \ufdfd"),
            QStringLiteral("%1 %2 %n {0} $(rm) '); DROP TABLE x;--"), QString(280, QLatin1Char('W'))};
}

} // namespace hearth::test
