// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/outputfile.h"

#include <optional>

class QWidget;

namespace hearth {

class Prompter;

/// Makes sure of a name that a person chose for a file: what may not be replaced is refused, and before anything is,
/// they are asked. Nothing when they would rather keep what is there. Errors are those of checkOutput().
///
/// Asked here and not by the dialog that chose the name: an ending may have been added since.
[[nodiscard]] Result<std::optional<OutputTarget>> confirmOutput(Prompter &prompter, QWidget *parent,
                                                                const QString &path, OutputKind kind);

} // namespace hearth
