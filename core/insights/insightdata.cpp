// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/insightdata.h"

#include "checkins/askeddimensions.h"
#include "journal/occurrences.h"

#include <QSet>

#include <algorithm>

namespace hearth {

namespace {

// A record that is not its author's says nothing about them.
template <typename T>
std::vector<const T *> pointersTo(const Repository<T> &repository)
{
    std::vector<const T *> pointers;
    pointers.reserve(repository.size());
    for (const T &value : repository) {
        if (value.record.verified)
            pointers.push_back(&value);
    }
    return pointers;
}

} // namespace

JournalMonths journalMonthsOf(const Journal &journal)
{
    QDate first = journal.clock().today();
    QDate last = first;
    const auto widen = [&](const auto &repository) {
        if (repository.isEmpty())
            return;
        // Repositories are sorted by date.
        first = std::min(first, repository.at(0).record.date);
        last = std::max(last, repository.at(repository.size() - 1).record.date);
    };
    widen(journal.all<Entry>());
    widen(journal.all<GratitudeNote>());
    widen(journal.all<CheckIn>());
    JournalMonths months{YearMonth::of(first), YearMonth::of(last)};
    for (const SharedChart &chart : journal.all<SharedChart>()) {
        months.first = std::min(months.first, chart.month);
        months.last = std::max(months.last, chart.month);
    }
    return months;
}

RatingSeries ratingsOf(const Journal &journal, PartnerId author, Dimension dimension, YearMonth from, YearMonth to)
{
    const bool isOther = author != journal.me();
    if (isKeptFromMe(journal, author, dimension))
        return ratingSeries({}, author, dimension, from, to);
    std::vector<const SharedChart *> charts;
    if (isOther || journal.isTogether())
        charts = pointersTo(journal.all<SharedChart>());
    return ratingSeries(pointersTo(journal.all<CheckIn>()), author, dimension, from, to, charts);
}

std::vector<QDate> daysOf(const Journal &journal, Counted what)
{
    std::vector<QDate> days;
    if (what == Counted::Thanks) {
        for (const GratitudeNote *note : pointersTo(journal.all<GratitudeNote>()))
            days.push_back(note->record.date);
    } else if (what == Counted::Together) {
        for (const Occurrence &each : livedOccurrences(journal)) {
            const SharedExperience *experience = journal.all<SharedExperience>().find(each.experience);
            if (experience != nullptr && experience->record.verified && experience->type == ExperienceType::Together)
                days.push_back(each.day);
        }
    } else {
        QSet<RecordId> sessions; // each partner has a record of their own
        for (const Conversation *part : pointersTo(journal.all<Conversation>())) {
            if (!sessions.contains(part->session))
                days.push_back(part->record.date);
            sessions += part->session;
        }
    }
    return days;
}

CountSeries countsOf(const Journal &journal, Counted what, YearMonth from, YearMonth to)
{
    return countByMonth(daysOf(journal, what), from, to, journalMonthsOf(journal));
}

JournalMonths ratedMonthsOf(const Journal &journal)
{
    QDate first;
    QDate last;
    for (const CheckIn &checkIn : journal.all<CheckIn>()) {
        if (checkIn.record.author != journal.me() || !checkIn.record.verified)
            continue;
        const QDate day = checkIn.period.start;
        first = first.isValid() ? std::min(first, day) : day;
        last = last.isValid() ? std::max(last, day) : day;
    }
    if (!first.isValid()) {
        const YearMonth now = YearMonth::of(journal.clock().today());
        return {now.plusMonths(-11), now};
    }
    return {YearMonth::of(first), YearMonth::of(last)};
}

} // namespace hearth
