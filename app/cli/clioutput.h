// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/environment.h"
#include "files/outputfile.h"
#include "printing/paperpages.h"

namespace hearth {

/// Where the option `name` wants a file written: over what is there only with --force, and never over the journal (the
/// first argument without a name) or any file that another option has read.
[[nodiscard]] OutputTarget outputFrom(const Arguments &given, const char *name);

/// The paper of --paper, or what is usual here; nothing for a name that is neither A4 nor Letter.
[[nodiscard]] std::optional<Paper> paperFrom(const Arguments &given);

/// Lays out and writes what is printed; says before, what no font has.
[[nodiscard]] Result<void> printForCommand(const PaperLayout &layout, Paper paper, const OutputTarget &target,
                                           CliEnvironment &environment);

/// As fail(), for what checkOutput() and writeOutput() answer.
[[nodiscard]] int failOutput(const Error &error, const OutputTarget &target, CliEnvironment &environment);

} // namespace hearth
