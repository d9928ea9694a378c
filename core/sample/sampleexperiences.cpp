// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sampleexperiences.h"

#include "sample/samplephotos.h"

#include <QHash>

#include <algorithm>

namespace hearth {

namespace {

/// The day at `time`: 0 for the first, -1 for the last. Invalid where there are not so many.
QDate dayAt(const QList<QDate> &days, int time)
{
    return days.value(time < 0 ? days.size() + time : time);
}

void finishRitual(SharedExperience &experience, const SampleExperience &text, const SampleCalendar &calendar)
{
    Recurrence &ritual = experience.ritual;
    const QDate start = experience.record.date;
    if (text.untilWeek >= 0)
        ritual.until = calendar.mondayOf(text.untilWeek).addDays(6);
    const QList<QDate> days = occurrences(ritual, start, start, calendar.lastDay());
    QList<QDate> exceptions;
    for (const int time : text.skipped)
        exceptions += dayAt(days, time);
    if (text.skipsNext) {
        if (const auto next = nextOccurrence(ritual, start, calendar.lastDay().addDays(1)))
            exceptions += *next;
    }
    exceptions.removeAll(QDate());
    std::ranges::sort(exceptions);
    exceptions.erase(std::unique(exceptions.begin(), exceptions.end()), exceptions.end());
    ritual.exceptions = exceptions;
}

void addWords(SampleJournal &journal, const SharedExperience &experience, const SampleExperience &text,
              const SampleCalendar &calendar, Random &random)
{
    const QDate start = experience.record.date;
    const QList<QDate> days = occurrences(experience.ritual, start, start, calendar.lastDay());
    for (const SampleReflection &said : text.words) {
        const QDate day = dayAt(days, said.time);
        if (!day.isValid())
            continue;
        Reflection words = said.record;
        words.record = sampleRecord(said.author, experience.record.visibility, day, random);
        words.experience = experience.record.id;
        journal.reflection.push_back(std::move(words));
    }
}

/// What lies ahead was written down in the two weeks before the last day.
Record recordOn(QDate day, const SampleExperience &text, const SampleCalendar &calendar, Random &random)
{
    constexpr std::uint32_t kDaysOfPlanning = 14;
    QDate written = day;
    if (day > calendar.lastDay())
        written = calendar.lastDay().addDays(-1 - static_cast<qint64>(random.below(kDaysOfPlanning)));
    Record record = sampleRecord(text.author, visibilityOf(text.shared), written, random);
    record.date = day;
    record.tags = text.tags;
    return record;
}

/// On the day of the entry that tells of it, to which it points where the other may read that too; else where it fits.
Result<Record> recordOf(const SampleExperience &text, const SampleJournal &journal, SamplePlacer &placer,
                        const SampleCalendar &calendar, Random &random)
{
    if (text.entry.isEmpty()) {
        const auto day = placer.place(text.when, text.author, 0);
        if (!day)
            return day.error();
        return recordOn(day.value(), text, calendar, random);
    }
    const auto entry = std::ranges::find(journal.entries, text.entry, &Entry::title);
    if (entry == journal.entries.end())
        return Error{ErrorCode::NotFound, text.entry};
    Record record = recordOn(entry->record.date, text, calendar, random);
    if (entry->record.visibility == Visibility::Shared)
        record.links += entry->record.id;
    return record;
}

} // namespace

Result<void> composeExperiences(SampleJournal &journal, const std::vector<SampleExperience> &texts,
                                const SampleCalendar &calendar, Random &random)
{
    SamplePlacer placer(calendar, random);
    QHash<QString, RecordId> named;
    for (const SampleExperience &text : texts) {
        auto record = recordOf(text, journal, placer, calendar, random);
        if (!record)
            return record.error();
        SharedExperience experience = text.record;
        experience.record = record.take();
        if (!text.from.isEmpty() && !named.contains(text.from))
            return Error{ErrorCode::BadValue, QStringLiteral("experiences: from %1").arg(text.from)};
        experience.fromIdea = named.value(text.from);
        if (!text.key.isEmpty())
            named.insert(text.key, experience.record.id);
        finishRitual(experience, text, calendar);
        addWords(journal, experience, text, calendar, random);
        if (!text.picture.isEmpty()) {
            const auto added = addSamplePhoto(journal, experience.record, text.picture, text.caption, random);
            if (!added)
                return added;
        }
        journal.experiences.push_back(std::move(experience));
    }
    return {};
}

} // namespace hearth
