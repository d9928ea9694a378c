// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/samplejournal.h"

#include "sample/samplecalendar.h"
#include "sample/samplecheckins.h"

#include <algorithm>
#include <tuple>

namespace hearth {

namespace {

Visibility visibilityOf(bool shared)
{
    return shared ? Visibility::Shared : Visibility::Private;
}

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

} // namespace

Result<SampleJournal> composeSampleJournal(const SampleTexts &texts, QDate lastDay, Random &random)
{
    if (!lastDay.isValid())
        return Error{ErrorCode::MissingDate, {}};
    const SampleCalendar calendar(lastDay);
    SampleJournal journal;
    journal.names = texts.names;

    SamplePlacer entryPlacer(calendar, random);
    for (std::size_t i = 0; i < texts.entries.size(); ++i) {
        const SampleEntry &text = texts.entries[i];
        auto day = entryPlacer.place(text.when, text.author, daysFollowing(texts.entries, i));
        if (!day)
            return day.error();
        Entry entry;
        entry.record = sampleRecord(text.author, visibilityOf(text.shared), day.value(), random);
        entry.record.tags = text.tags;
        entry.title = text.title;
        entry.text = text.text;
        journal.entries.push_back(std::move(entry));
    }

    SamplePlacer notePlacer(calendar, random);
    for (std::size_t i = 0; i < texts.notes.size(); ++i) {
        const SampleNote &text = texts.notes[i];
        auto day = notePlacer.place(text.when, text.author, daysFollowing(texts.notes, i));
        if (!day)
            return day.error();
        GratitudeNote note;
        note.record = sampleRecord(text.author, visibilityOf(text.shared), day.value(), random);
        note.to = otherPartner(text.author);
        note.what = text.what;
        note.why = text.why;
        note.shows = text.shows;
        note.mayPrint = text.mayPrint;
        journal.notes.push_back(std::move(note));
    }

    journal.checkIns = sampleCheckIns(texts.answers, calendar, random);
    sortByTime(journal.entries);
    sortByTime(journal.notes);
    sortByTime(journal.checkIns);
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
    return composeSampleJournal(texts.value(), lastDay, random);
}

} // namespace hearth
