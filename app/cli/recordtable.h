// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/environment.h"
#include "cli/recordoutput.h"

namespace hearth {

/// One record of a list, and its number where that is to be seen.
struct TableRow final
{
    RecordLine line;
    QString id = {};
};

/// Records, a line each. On a terminal in columns under their names, and what they say is shortened to its width; else
/// each whole, two spaces between its parts, as other programs read them.
void printTable(const QList<TableRow> &rows, CliEnvironment &environment);

} // namespace hearth
