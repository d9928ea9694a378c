// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "reminders/reminders.h"
#include "widgets/remindercard.h"

namespace hearth {

[[nodiscard]] Glyph glyphFor(ReminderType type);

/// What is due, in words that neither hurry nor scold.
[[nodiscard]] ReminderCard::Words wordsFor(const Journal &journal, const Reminder &reminder);

/// What it is, in a list of such things: a title and a line about it.
struct DueName final
{
    QString title;
    QString about;
};
[[nodiscard]] DueName nameFor(const Journal &journal, const Reminder &reminder);

} // namespace hearth
