// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <QList>

#include <vector>

/// What takes or took place on which day, worked out from shared experiences, the days of their rituals, and the words
/// written about them.
namespace hearth {

/// One day of something. The experience may be gone, or out of the reader's sight, while words about it are left.
struct Occurrence final
{
    RecordId experience;
    QDate day;

    friend bool operator==(const Occurrence &, const Occurrence &) = default;
};

/// How a day of it is marked in the calendar. The numbers are the tones of DayMark.
enum class OccurrenceMark { Together = 0, Apart = 1, Ritual = 2, Lived = 3 };

[[nodiscard]] bool isRitual(const SharedExperience &experience);

/// Everything planned or lived on those days, both included, the days of rituals among them: by day, then by time.
[[nodiscard]] QList<Occurrence> occurrencesBetween(const Journal &journal, QDate from, QDate to);
/// Everything lived, the newest first.
[[nodiscard]] QList<Occurrence> livedOccurrences(const Journal &journal);
/// An idea, something that takes place on that day, or words about it that are left.
[[nodiscard]] bool isThere(const Journal &journal, const Occurrence &occurrence);
/// Its author said so, or somebody wrote about that day.
[[nodiscard]] bool isLived(const Journal &journal, const Occurrence &occurrence);
[[nodiscard]] OccurrenceMark markOf(const Journal &journal, const Occurrence &occurrence);

/// What that partner wrote about that day; null when there is nothing to read. What does not repeat has one day: words
/// keep to it when it is moved.
[[nodiscard]] const Reflection *wordsOf(const Journal &journal, const Occurrence &occurrence, PartnerId author);
/// The day on which those words stand.
[[nodiscard]] Occurrence occurrenceOf(const Journal &journal, const Reflection &words);
/// Where an experience is read: its own day, or for a ritual the next one, else its last.
[[nodiscard]] Occurrence occurrenceOf(const Journal &journal, const SharedExperience &experience);

/// The plans and memories that came from that idea, oldest first.
[[nodiscard]] std::vector<const SharedExperience *> takenUpAs(const Journal &journal, RecordId idea);

} // namespace hearth
