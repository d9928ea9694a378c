// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace hearth {

/// A sentence of the command line, translated. Mark it with QT_TRANSLATE_NOOP("CommandLine", ...).
[[nodiscard]] inline QString say(const char *sentence)
{
    return QCoreApplication::translate("CommandLine", sentence);
}

/// The same with a number in it.
[[nodiscard]] inline QString say(const char *sentence, qint64 number)
{
    return QCoreApplication::translate("CommandLine", sentence, nullptr, static_cast<int>(number));
}

} // namespace hearth
