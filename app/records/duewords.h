// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "reminders/due.h"
#include "widgets/offercard.h"

namespace hearth {

[[nodiscard]] Glyph glyphFor(DueSort sort);

/// What is due, in words that neither hurry nor scold.
[[nodiscard]] OfferCard::Words wordsFor(const Journal &journal, const DueThing &thing);

/// What it is, in a list of such things: a title and a line about it.
struct DueName final
{
    QString title;
    QString about;
};
[[nodiscard]] DueName nameFor(const Journal &journal, const DueThing &thing);

} // namespace hearth
