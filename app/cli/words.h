// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace hearth {

/// Translates what the command line says.
class Cli final
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// A sentence that stands in a table. Mark it with QT_TRANSLATE_NOOP("CommandLine", ...).
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
