// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/environment.h"

namespace hearth {

/// Asked for by the build alone, and told to nobody.
inline constexpr char kWriteShellFiles[] = "--write-shell-files";

/// Writes the man page in every language and the completions for bash, zsh and fish beneath `folder`, as they lie
/// beneath share/. Returns an ExitCode.
[[nodiscard]] int writeShellFiles(const QString &folder, CliEnvironment &environment);

} // namespace hearth
