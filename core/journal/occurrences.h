// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <QList>

#include <vector>

/// What takes or took place on which day, worked out from shared experiences, the days of their rituals, and the words
/// written about them.
namespace hearth {

/// One day of something. The experience may be gone, or out of the reader's sight, while words about it are left.
struct Happening final
{
    RecordId experience;
    QDate day;

    friend bool operator==(const Happening &, const Happening &) = default;
};

/// How a day of it is marked in the calendar. The numbers are the tones of DayMark.
enum class HappeningMark { Together = 0, Apart = 1, Ritual = 2, Lived = 3 };

[[nodiscard]] bool isRitual(const SharedExperience &experience);

/// Everything planned or lived on those days, both included, the days of rituals among them: by day, then by time.
[[nodiscard]] QList<Happening> happeningsBetween(const Journal &journal, QDate from, QDate to);
/// Everything lived, the newest first.
[[nodiscard]] QList<Happening> livedHappenings(const Journal &journal);
/// An idea, something that takes place on that day, or words about it that are left.
[[nodiscard]] bool isThere(const Journal &journal, const Happening &happening);
/// Its author said so, or somebody wrote about that day.
[[nodiscard]] bool isLived(const Journal &journal, const Happening &happening);
[[nodiscard]] HappeningMark markOf(const Journal &journal, const Happening &happening);

/// What that partner wrote about that day; null when there is nothing to read. What does not repeat has one day: words
/// keep to it when it is moved.
[[nodiscard]] const ExperienceWords *wordsOf(const Journal &journal, const Happening &happening, PartnerId author);
/// The day on which those words stand.
[[nodiscard]] Happening happeningOf(const Journal &journal, const ExperienceWords &words);
/// Where an experience is read: its own day, or for a ritual the next one, else its last.
[[nodiscard]] Happening happeningOf(const Journal &journal, const SharedExperience &experience);

/// The plans and memories that came from that idea, oldest first.
[[nodiscard]] std::vector<const SharedExperience *> takenUpAs(const Journal &journal, RecordId idea);

} // namespace hearth
