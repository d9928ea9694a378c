// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/occurrences.h"

#include <QLocale>
#include <QString>

/// What the Together page says about shared experiences, in the language of the program.
namespace hearth {

/// Its title in one line of bearable length. For words about something that is gone, what stands in its place.
[[nodiscard]] QString occurrenceTitle(const Journal &journal, const Occurrence &occurrence);
/// "7:30 pm · Together · By the lake": what is worth knowing at a glance, without the day.
[[nodiscard]] QString occurrenceDetail(const Journal &journal, const Occurrence &occurrence, const QLocale &locale);
/// The title and what it is, for the calendar: "Date night, ritual".
[[nodiscard]] QString markWords(const Journal &journal, const Occurrence &occurrence);
/// "Together", "Apart by choice", "Ritual", "Lived".
[[nodiscard]] QString markName(OccurrenceMark mark);
/// The next three days from `from` on: "Next on Friday, 10 July 2026, ... and ...". Says so when there are none.
[[nodiscard]] QString nextDaysWords(const Recurrence &ritual, QDate start, QDate from, const QLocale &locale);

} // namespace hearth
