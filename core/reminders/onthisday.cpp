// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders/onthisday.h"

#include "journal/timelinekinds.h"

#include <QSet>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kLatelyMonths = 2;

QSet<RecordId> mutedBy(const Journal &journal)
{
    const QList<RecordId> muted = journal.preferences().muted;
    return {muted.begin(), muted.end()};
}

QList<QDate> sameDayIn(int year, QDate today)
{
    QList<QDate> days;
    const bool alsoLeapDay = today.month() == 2 && today.day() == 28 && !QDate::isLeapYear(today.year());
    if (alsoLeapDay && QDate::isLeapYear(year))
        days += QDate(year, 2, 29);
    const QDate same(year, today.month(), today.day());
    if (same.isValid())
        days += same;
    return days;
}

/// Where the records of that day begin.
template <typename T>
std::size_t placeOf(const Repository<T> &all, QDate day)
{
    std::size_t first = 0;
    std::size_t behind = all.size();
    while (first < behind) {
        const std::size_t middle = first + (behind - first) / 2;
        if (all.at(middle).record.date < day)
            first = middle + 1;
        else
            behind = middle;
    }
    return first;
}

/// Gathers records and sorts them, the newest first.
class Newest final
{
public:
    explicit Newest(const Journal &journal)
        : m_journal(journal)
        , m_muted(mutedBy(journal))
    {
    }

    void add(const Record &record)
    {
        if (record.verified && !m_muted.contains(record.id))
            m_found.push_back(&record);
    }
    [[nodiscard]] bool isMuted(RecordId id) const { return m_muted.contains(id); }

    [[nodiscard]] std::vector<RecordId> take(std::size_t most)
    {
        std::ranges::sort(m_found, std::ranges::greater(),
                          [](const Record *record) { return std::tuple(record->date, record->written, record->id); });
        std::vector<RecordId> ids;
        for (const Record *record : m_found) {
            if (ids.size() < most && isInTimeline(m_journal, record->id))
                ids.push_back(record->id);
        }
        return ids;
    }

private:
    const Journal &m_journal;
    QSet<RecordId> m_muted;
    std::vector<const Record *> m_found;
};

template <typename T>
void addSameDay(const Journal &journal, QDate today, Newest &newest)
{
    const Repository<T> &all = journal.all<T>();
    if (all.isEmpty() || !isShownKind(T::kind))
        return;
    const int first = all.at(0).record.date.year();
    for (int year = today.year() - 1; year >= first; --year) {
        for (const QDate day : sameDayIn(year, today)) {
            for (std::size_t at = placeOf(all, day); at < all.size() && all.at(at).record.date == day; ++at)
                newest.add(all.at(at).record);
        }
    }
}

template <typename... Kinds>
void addAllKinds(const Journal &journal, QDate today, Newest &newest, const std::variant<Kinds...> *)
{
    (addSameDay<Kinds>(journal, today, newest), ...);
}

} // namespace

std::vector<RecordId> onThisDay(const Journal &journal, QDate today, std::size_t most)
{
    Newest newest(journal);
    addAllKinds(journal, today, newest, static_cast<const AnyRecord *>(nullptr));
    return newest.take(most);
}

std::vector<RecordId> lately(const Journal &journal, std::size_t most)
{
    Newest newest(journal);
    const QDate earliest = journal.clock().today().addMonths(-kLatelyMonths);
    const auto collect = [&](const auto &all, auto isWanted) {
        std::size_t taken = 0;
        for (std::size_t i = all.size(); i-- > 0 && taken < most && all.at(i).record.date >= earliest;) {
            if (isWanted(all.at(i)) && !newest.isMuted(all.at(i).record.id)) {
                newest.add(all.at(i).record);
                ++taken;
            }
        }
    };
    collect(journal.all<Entry>(), [](const Entry &) { return true; });
    collect(journal.all<GratitudeNote>(), [&](const GratitudeNote &note) { return note.to == journal.me(); });
    return newest.take(most);
}

} // namespace hearth
