// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/environment.h"

#include <QStringList>

namespace hearth {

/// What main() was given, without the program's name. An argument that is no text keeps a lone surrogate, so that
/// runCommand() refuses it.
[[nodiscard]] QStringList argumentsFrom(int count, const char *const *values);

/// Whether the first argument (after the program's name) names a command rather than the window.
[[nodiscard]] bool isCommand(const QStringList &arguments);

/// Whether the command draws, and so needs a QApplication rather than a QCoreApplication.
[[nodiscard]] bool commandDraws(const QStringList &arguments);

/// Runs one command. `arguments` without the program's name: the command, the file, and so on. Results go to `out`,
/// one sentence about what went wrong to `err`.
[[nodiscard]] int runCommand(const QStringList &arguments, CliEnvironment &environment);

} // namespace hearth
