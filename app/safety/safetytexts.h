// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace hearth {

/// What can be read at any time, with the journal open or locked.
enum class SafetyPage { Rights, Protection, Help };

/// A few sentences under a heading.
struct SafetySection final
{
    QString heading;
    QStringList paragraphs;
};

/// "Your rights", "What is protected", "Help outside".
[[nodiscard]] QString safetyTitle(SafetyPage page);
/// The same for both partners and for everybody else: nothing in it comes from a journal.
[[nodiscard]] std::vector<SafetySection> safetySections(SafetyPage page);

} // namespace hearth
