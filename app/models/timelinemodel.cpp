// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/timelinemodel.h"

#include "journal/timelinekinds.h"
#include "models/journalwatcher.h"
#include "photos/partnerpicture.h"
#include "report/datewords.h"
#include "wording/inoneline.h"
#include "wording/names.h"
#include "wording/recordwords.h"
#include "wording/wording.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <functional>
#include <utility>

namespace hearth {

namespace {

// From here on, starting over is quicker than following one by one.
constexpr qsizetype kManyEvents = 200;

} // namespace

TimelineModel::TimelineModel(const Journal &journal, QObject *parent)
    : ListModel(parent)
    , m_journal(journal)
{
    load();
    new JournalWatcher(journal, this, {}, [this](const QList<RecordEvent> &events) { follow(events); });
}

bool TimelineModel::isEmpty(const Journal &journal)
{
    bool isAny = false;
    TimelineKinds::forEach([&]<typename T>() {
        const auto &all = journal.all<T>();
        isAny = isAny || std::any_of(all.begin(), all.end(),
                                     [&](const T &value) { return belongs(value, journal.clock().today()); });
    });
    return !isAny;
}

void TimelineModel::setFilter(const TimelineFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    load();
    endResetModel();
}

void TimelineModel::catchUp()
{
    const QDate today = m_journal.clock().today();
    if (today == m_today)
        return;
    const auto &experiences = m_journal.all<SharedExperience>();
    const bool isAnyMoved = std::any_of(experiences.begin(), experiences.end(), [&](const SharedExperience &value) {
        return belongs(value, today) != belongs(value, m_today);
    });
    if (!isAnyMoved) {
        m_today = today;
        return;
    }
    beginResetModel();
    load();
    endResetModel();
}

int TimelineModel::rowOf(QDate day) const
{
    if (m_rows.empty())
        return -1;
    const auto found = std::ranges::find_if(std::ranges::lower_bound(m_rows, day, std::ranges::greater(), &Row::date),
                                            m_rows.end(), [](const Row &row) { return !row.isMonth(); });
    return static_cast<int>(found == m_rows.end() ? std::ssize(m_rows) - 1 : found - m_rows.begin());
}

QList<QDate> TimelineModel::daysIn(YearMonth month) const
{
    QList<QDate> days;
    auto row = std::ranges::lower_bound(m_rows, month.lastDay(), std::ranges::greater(), &Row::date);
    for (; row != m_rows.end() && row->date >= month.firstDay(); ++row) {
        if (!row->isMonth() && (days.isEmpty() || days.last() != row->date))
            days += row->date;
    }
    std::ranges::reverse(days);
    return days;
}

QList<Kind> TimelineModel::kindsOn(QDate day) const
{
    QList<Kind> kinds;
    auto row = std::ranges::lower_bound(m_rows, day, std::ranges::greater(), &Row::date);
    for (; row != m_rows.end() && row->date == day; ++row) {
        if (!row->isMonth() && !kinds.contains(row->kind))
            kinds += row->kind;
    }
    return kinds;
}

QVariant TimelineModel::valueAt(int at, int role) const
{
    const Row &row = rowAt(at);
    if (role == IsHeaderRole)
        return row.isMonth();
    if (role == DateRole)
        return row.date;
    if (role == IdRole)
        return static_cast<qint64>(row.id.number());
    if (!row.isMonth())
        return recordData(row, role);
    if (role == Qt::DisplayRole || role == TitleRole)
        return monthInWords(row.date, QLocale());
    return {};
}

QVariant TimelineModel::recordData(const Row &row, int role) const
{
    const Record *record = recordAt(row);
    if (record == nullptr) // removed a moment ago
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return withRecord(m_journal, row.kind, row.id,
                          [this](const auto &value) { return recordTitle(m_journal, value); });
    case ExcerptRole:
        return withRecord(m_journal, row.kind, row.id, [](const auto &value) { return recordExcerpt(value); });
    case Qt::AccessibleTextRole:
        return spoken(row, *record);
    case Qt::ToolTipRole:
        return visibilityWords(m_journal, *record);
    case KindRole:
        return static_cast<int>(row.kind);
    case AuthorRole:
        return static_cast<int>(record->author.number());
    case AuthorNameRole:
        return nameInWords(m_journal, record->author);
    case AuthorColourRole:
        return colourOfPartner(m_journal, record->author);
    case IsSharedRole:
        return record->visibility == Visibility::Shared;
    case IsVerifiedRole:
        return record->verified;
    default:
        return {};
    }
}

QString TimelineModel::spoken(const Row &row, const Record &record) const
{
    QStringList parts{recordData(row, TitleRole).toString(), kindName(row.kind), dayInWords(row.date, QLocale()),
                      nameInWords(m_journal, record.author), visibilityWords(m_journal, record)};
    if (!record.verified)
        parts += notVerifiedWords();
    parts += recordData(row, ExcerptRole).toString();
    return spokenLine(parts);
}

bool TimelineModel::isBefore(const Row &left, const Row &right)
{
    if (left.date != right.date)
        return left.date > right.date;
    if (left.isMonth() != right.isMonth())
        return left.isMonth();
    if (left.written != right.written)
        return left.written > right.written;
    return left.id > right.id;
}

TimelineRow TimelineModel::monthOf(QDate date)
{
    return {QDate(date.year(), date.month(), date.daysInMonth()), {}, {}, Kind::Entry};
}

const Record *TimelineModel::recordAt(const Row &row) const
{
    return withRecord(m_journal, row.kind, row.id, [](const auto &value) { return &value.record; });
}

template <typename T>
bool TimelineModel::isWanted(const T &value) const
{
    return isLetThrough(value) && !m_doubles.contains(value.record.id);
}

QHash<RecordId, Kind> TimelineModel::findDoubles() const
{
    QHash<RecordId, Kind> doubles;
    QSet<RecordId> sessions;
    for (const Conversation &part : m_journal.all<Conversation>()) { // the oldest first
        if (!isLetThrough(part))
            continue;
        if (sessions.contains(part.session))
            doubles.insert(part.record.id, Kind::Conversation);
        sessions.insert(part.session);
    }
    if (m_filter.kind) // whoever asks for words wants those of both
        return doubles;
    QSet<std::pair<RecordId, QDate>> days;
    for (const Reflection &words : m_journal.all<Reflection>()) {
        if (!isLetThrough(words))
            continue;
        const SharedExperience *about = m_journal.all<SharedExperience>().find(words.experience);
        const bool isWithIt = about != nullptr && about->record.date == words.record.date && isLetThrough(*about);
        const std::pair day(words.experience, words.record.date);
        if (isWithIt || days.contains(day))
            doubles.insert(words.record.id, Kind::Reflection);
        days.insert(day);
    }
    return doubles;
}

template <typename T>
bool TimelineModel::isLetThrough(const T &value) const
{
    const Record &record = value.record;
    return m_filter.kind.value_or(T::kind) == T::kind && m_filter.author.value_or(record.author) == record.author &&
           (!m_filter.first.isValid() || record.date >= m_filter.first) &&
           (!m_filter.last.isValid() || record.date <= m_filter.last) &&
           (m_filter.tag.isEmpty() || record.tags.contains(m_filter.tag, Qt::CaseInsensitive)) &&
           (m_filter.feeling.isEmpty() || holdsFeeling(value, m_filter.feeling)) && belongs(value, m_today);
}

std::optional<TimelineRow> TimelineModel::wantedRow(Kind kind, RecordId id) const
{
    return withRecord(m_journal, kind, id, [&]<typename T>(const T &value) -> std::optional<Row> {
        if (!isWanted(value))
            return std::nullopt;
        return Row{value.record.date, value.record.written, id, kind};
    });
}

int TimelineModel::placeOf(const Row &row) const
{
    return static_cast<int>(std::ranges::lower_bound(m_rows, row, isBefore) - m_rows.begin());
}

template <typename T>
void TimelineModel::collect()
{
    const auto before = static_cast<std::ptrdiff_t>(m_rows.size());
    for (const T &value : m_journal.all<T>()) {
        if (isWanted(value))
            m_rows.push_back({value.record.date, value.record.written, value.record.id, T::kind});
    }
    std::reverse(m_rows.begin() + before, m_rows.end()); // the repository begins with the oldest
    std::inplace_merge(m_rows.begin(), m_rows.begin() + before, m_rows.end(), isBefore);
}

void TimelineModel::load()
{
    m_today = m_journal.clock().today();
    m_doubles = findDoubles();
    m_rows.clear();
    std::size_t most = 0;
    TimelineKinds::forEach([&]<typename T>() { most += m_journal.all<T>().size(); });
    m_rows.reserve(most);
    TimelineKinds::forEach([&]<typename T>() { collect<T>(); });

    std::vector<Row> rows;
    rows.reserve(m_rows.size() + m_rows.size() / 8);
    QDate firstOfMonth;
    for (const Row &row : m_rows) {
        if (!firstOfMonth.isValid() || row.date < firstOfMonth) {
            rows.push_back(monthOf(row.date));
            firstOfMonth = QDate(row.date.year(), row.date.month(), 1);
        }
        rows.push_back(row);
    }
    m_rows = std::move(rows);
}

void TimelineModel::follow(const QList<RecordEvent> &events)
{
    if (events.size() > kManyEvents) {
        beginResetModel();
        load();
        endResetModel();
        return;
    }
    followDoubles(events);
    for (const RecordEvent &event : events)
        follow(event.kind, event.id);
    redrawTitles(events);
}

void TimelineModel::followDoubles(const QList<RecordEvent> &events)
{
    const bool isAboutThem = std::ranges::any_of(events, [](const RecordEvent &event) {
        return event.kind == Kind::Conversation || event.kind == Kind::Reflection ||
               event.kind == Kind::SharedExperience;
    });
    if (!isAboutThem)
        return;
    const QHash<RecordId, Kind> before = std::exchange(m_doubles, findDoubles());
    for (const auto &[all, others] : {std::pair(before, m_doubles), std::pair(m_doubles, before)}) {
        for (auto each = all.cbegin(); each != all.cend(); ++each) {
            if (!others.contains(each.key()))
                follow(each.value(), each.key());
        }
    }
}

void TimelineModel::follow(Kind kind, RecordId id)
{
    if (!isShownKind(kind))
        return;
    const int at = rowOf(id);
    const auto row = wantedRow(kind, id);
    if (at >= 0 && !row)
        remove(at);
    if (!row)
        return;
    if (at < 0)
        insert(*row);
    else
        move(at, *row);
}

void TimelineModel::redrawTitles(const QList<RecordEvent> &events)
{
    // A name and a colour stand in many rows, and so does what is replied to or remembered.
    const auto isElsewhereToo = [this](const RecordEvent &event) {
        return event.kind == Kind::Partner || (event.kind == Kind::Entry && !m_journal.all<Response>().isEmpty()) ||
               (event.kind == Kind::SharedExperience && !m_journal.all<Reflection>().isEmpty());
    };
    if (std::ranges::any_of(events, isElsewhereToo))
        tellAllChanged();
}

void TimelineModel::insert(const Row &row)
{
    insertMonth(row.date);
    const int at = placeOf(row);
    beginInsertRows({}, at, at);
    m_rows.insert(m_rows.begin() + at, row);
    endInsertRows();
}

void TimelineModel::insertMonth(QDate date)
{
    const Row month = monthOf(date);
    const int at = placeOf(month);
    if (at < rowCount() && m_rows[static_cast<std::size_t>(at)] == month)
        return;
    beginInsertRows({}, at, at);
    m_rows.insert(m_rows.begin() + at, month);
    endInsertRows();
}

void TimelineModel::move(int from, const Row &row)
{
    const QDate before = m_rows[static_cast<std::size_t>(from)].date;
    insertMonth(row.date);
    from = rowOf(row.id);
    const int to = placeOf(row); // before this row, which may be the one that moves
    const auto first = m_rows.begin();
    if (to < from || to > from + 1) {
        beginMoveRows({}, from, from, {}, to);
        if (to < from)
            std::rotate(first + to, first + from, first + from + 1);
        else
            std::rotate(first + from, first + from + 1, first + to);
        m_rows[static_cast<std::size_t>(to < from ? to : to - 1)] = row;
        endMoveRows();
    } else {
        m_rows[static_cast<std::size_t>(from)] = row;
    }
    const QModelIndex now = index(rowOf(row.id));
    emit dataChanged(now, now);
    removeMonthIfEmpty(before);
}

void TimelineModel::remove(int at)
{
    const QDate date = m_rows[static_cast<std::size_t>(at)].date;
    beginRemoveRows({}, at, at);
    m_rows.erase(m_rows.begin() + at);
    endRemoveRows();
    removeMonthIfEmpty(date);
}

void TimelineModel::removeMonthIfEmpty(QDate date)
{
    const int at = placeOf(monthOf(date));
    const auto next = static_cast<std::size_t>(at) + 1;
    if (next < m_rows.size() && !m_rows[next].isMonth())
        return;
    beginRemoveRows({}, at, at);
    m_rows.erase(m_rows.begin() + at);
    endRemoveRows();
}

} // namespace hearth
