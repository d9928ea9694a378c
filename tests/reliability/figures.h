// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth::test {

/// Whether the long run is wanted, whose figures stand in tests/RELIABILITY.md: HEARTHBOOK_RELIABILITY=full.
[[nodiscard]] bool isLongRun();
/// `many` in the long run, `few` else.
[[nodiscard]] int timesOf(int few, int many);

/// One line of the table.
struct Figure final
{
    QString what;
    int times = 0;
    int lost = 0;
    int unnoticed = 0;
    /// What else was counted, in words; empty for nothing.
    QString also;
};

/// Adds a line to the table, which is printed when the program ends a long run.
void record(const Figure &figure);
void printFigures();

} // namespace hearth::test
