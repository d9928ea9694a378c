// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/samplejournal.h"

#include "sample/sampleagreements.h"
#include "sample/samplecalendar.h"
#include "sample/samplecharts.h"
#include "sample/samplecheckins.h"
#include "sample/sampleexperiences.h"
#include "sample/samplephotos.h"
#include "sample/sampleseals.h"
#include "sample/sampletalks.h"

#include <algorithm>
#include <tuple>

namespace hearth {

namespace {

/// How many days the texts that follow the one at `index` need after it.
template <typename T>
int daysFollowing(const std::vector<T> &texts, std::size_t index)
{
    int days = 0;
    for (std::size_t i = index + 1; i < texts.size() && texts[i].when.follows; ++i)
        days += *texts[i].when.follows;
    return days;
}

template <typename T>
void sortByTime(std::vector<T> &items)
{
    std::ranges::sort(items, {}, [](const T &item) { return std::tuple(item.record.written, item.record.id); });
}

Result<void> composeEntries(SampleJournal &journal, const std::vector<SampleEntry> &texts,
                            const SampleCalendar &calendar, Random &random)
{
    SamplePlacer placer(calendar, random);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const SampleEntry &text = texts[i];
        const auto day = placer.place(text.when, text.author, daysFollowing(texts, i));
        if (!day)
            return day.error();
        Entry entry = recordFrom(text, day.value(), random);
        entry.record.tags = text.tags;
        journal.entries.push_back(std::move(entry));
    }
    return {};
}

/// The first such day after `last`.
QDate nextDay(int month, int dayOfMonth, QDate last)
{
    const QDate day(last.year(), month, dayOfMonth);
    return day > last ? day : QDate(last.year() + 1, month, dayOfMonth);
}

Result<void> composeNotes(SampleJournal &journal, const std::vector<SampleNote> &texts, const SampleCalendar &calendar,
                          Random &random)
{
    SamplePlacer placer(calendar, random);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const SampleNote &text = texts[i];
        const auto day = placer.place(text.when, text.author, daysFollowing(texts, i));
        if (!day)
            return day.error();
        GratitudeNote note = recordFrom(text, day.value(), random);
        note.to = otherPartner(text.author);
        if (text.keptUntilMonth > 0)
            note.keptUntil = nextDay(text.keptUntilMonth, text.keptUntilDay, calendar.lastDay());
        journal.notes.push_back(std::move(note));
    }
    return {};
}

Entry *entryTitled(SampleJournal &journal, const QString &title)
{
    const auto found = std::ranges::find(journal.entries, title, &Entry::title);
    return found == journal.entries.end() ? nullptr : &*found;
}

/// What an entry points to, and its photos.
Result<void> finishEntries(SampleJournal &journal, const std::vector<SampleEntry> &texts, Random &random)
{
    for (const SampleEntry &text : texts) {
        Entry *entry = entryTitled(journal, text.record.title);
        if (!text.linkTo.isEmpty()) {
            const Entry *linked = entryTitled(journal, text.linkTo);
            if (linked == nullptr)
                return Error{ErrorCode::NotFound, text.linkTo};
            entry->record.links += linked->record.id;
        }
        if (!text.picture.isEmpty()) {
            const auto added = addSamplePhoto(journal, entry->record, text.picture, text.caption, random);
            if (!added)
                return added;
        }
    }
    return {};
}

template <typename T>
void addAll(ChangeSet &changes, const std::vector<T> &values)
{
    for (const T &value : values)
        changes.push_back(Change::add(value));
}

} // namespace

std::vector<ChangeSet> SampleJournal::steps() const
{
    ChangeSet first;
    addAll(first, entries);
    addAll(first, notes);
    addAll(first, checkIns);
    addAll(first, seals);
    addAll(first, experiences);
    addAll(first, versions);
    addAll(first, limits);
    addAll(first, commitments);
    addAll(first, conversations);
    addAll(first, cards);
    ChangeSet second;
    addAll(second, responses);
    addAll(second, reflection);
    addAll(second, consents);
    addAll(second, charts);
    for (const SamplePhoto &photo : photos)
        second.push_back(Change::add(photo.attachment, photo.content));
    return {std::move(first), std::move(second)};
}

Result<SampleJournal> composeSampleJournal(const SampleTexts &texts, QDate lastDay, Random &random)
{
    if (!lastDay.isValid())
        return Error{ErrorCode::MissingDate, {}};
    const SampleCalendar calendar(lastDay);
    SampleJournal journal;
    journal.names = texts.names;
    if (const auto composed = composeEntries(journal, texts.entries, calendar, random); !composed)
        return composed.error();
    if (const auto composed = composeNotes(journal, texts.notes, calendar, random); !composed)
        return composed.error();
    journal.checkIns = sampleCheckIns(texts.answers, calendar, random);
    sortByTime(journal.entries);
    sortByTime(journal.notes);
    sortByTime(journal.checkIns);
    if (const auto finished = finishEntries(journal, texts.entries, random); !finished)
        return finished.error();
    sealCheckIns(journal, calendar, random);
    const SampleTogether &together = texts.together;
    if (const auto composed = composeExperiences(journal, together.experiences, calendar, random); !composed)
        return composed.error();
    if (const auto composed = composeAgreements(journal, together, calendar, random); !composed)
        return composed.error();
    if (const auto composed = composeTalks(journal, together, calendar, random); !composed)
        return composed.error();
    shareCharts(journal, calendar, random);
    return journal;
}

Result<SampleJournal> makeSampleJournal(QDate lastDay, Random &random)
{
    auto files = builtInSampleFiles();
    if (!files)
        return files.error();
    auto texts = readSampleTexts(files.value());
    if (!texts)
        return texts.error();
    const auto more = builtInSampleTogetherFiles();
    if (!more)
        return more.error();
    auto together = readSampleTogether(more.value());
    if (!together)
        return together.error();
    texts.value().together = together.take();
    return composeSampleJournal(texts.value(), lastDay, random);
}

} // namespace hearth
