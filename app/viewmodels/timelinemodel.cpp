// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewmodels/timelinemodel.h"

#include "report/datewords.h"
#include "viewmodels/recordwords.h"
#include "viewmodels/wording.h"

#include <QLocale>

#include <algorithm>

namespace hearth {

namespace {

// From here on, starting over is quicker than following one by one.
constexpr qsizetype kManyEvents = 200;

bool isShownKind(Kind kind)
{
    return kind == Kind::Entry || kind == Kind::GratitudeNote || kind == Kind::CheckIn;
}

// Calls the function with the record of that kind and returns what it returns; its default when there is none.
template <typename Function>
auto withRecord(const Journal &journal, Kind kind, RecordId id, Function function)
{
    using Answer = decltype(function(std::declval<const Entry &>()));
    const auto call = [&](const auto *found) { return found != nullptr ? function(*found) : Answer(); };
    switch (kind) {
    case Kind::Entry:
        return call(journal.all<Entry>().find(id));
    case Kind::GratitudeNote:
        return call(journal.all<GratitudeNote>().find(id));
    case Kind::CheckIn:
        return call(journal.all<CheckIn>().find(id));
    default:
        return Answer();
    }
}

} // namespace

TimelineModel::TimelineModel(const Journal &journal, QObject *parent)
    : QAbstractListModel(parent)
    , m_journal(journal)
{
    load();
    connect(&journal, &Journal::changed, this, qOverload<const QList<RecordEvent> &>(&TimelineModel::follow));
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

RecordId TimelineModel::idAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].id : RecordId();
}

int TimelineModel::rowOf(RecordId id) const
{
    if (!id.isValid())
        return -1;
    const auto found = std::ranges::find(m_rows, id, &Row::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (m_rows[static_cast<std::size_t>(index.row())].isMonth())
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
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
        return m_journal.nameOf(record->author);
    case AuthorColourRole: {
        const Partner *partner = m_journal.partner(record->author);
        return partner != nullptr ? partner->colour : 0;
    }
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
                      m_journal.nameOf(record.author), visibilityWords(m_journal, record)};
    if (!record.verified)
        parts += notVerifiedWords();
    parts += recordData(row, ExcerptRole).toString();
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(QStringLiteral(". "));
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

TimelineModel::Row TimelineModel::monthOf(QDate date)
{
    return {QDate(date.year(), date.month(), date.daysInMonth()), {}, {}, Kind::Entry};
}

const Record *TimelineModel::recordAt(const Row &row) const
{
    return withRecord(m_journal, row.kind, row.id, [](const auto &value) { return &value.record; });
}

bool TimelineModel::isWanted(Kind kind, const Record &record) const
{
    return isShownKind(kind) && m_filter.kind.value_or(kind) == kind &&
           m_filter.author.value_or(record.author) == record.author &&
           (!m_filter.first.isValid() || record.date >= m_filter.first) &&
           (!m_filter.last.isValid() || record.date <= m_filter.last);
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
        if (isWanted(T::kind, value.record))
            m_rows.push_back({value.record.date, value.record.written, value.record.id, T::kind});
    }
    std::reverse(m_rows.begin() + before, m_rows.end()); // the repository begins with the oldest
    std::inplace_merge(m_rows.begin(), m_rows.begin() + before, m_rows.end(), isBefore);
}

void TimelineModel::load()
{
    m_rows.clear();
    m_rows.reserve(m_journal.all<Entry>().size() + m_journal.all<GratitudeNote>().size() +
                   m_journal.all<CheckIn>().size());
    collect<Entry>();
    collect<GratitudeNote>();
    collect<CheckIn>();

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
    for (const RecordEvent &event : events)
        follow(event);
}

void TimelineModel::follow(const RecordEvent &event)
{
    if (event.kind == Kind::Partner && !m_rows.empty()) // a name or a colour
        emit dataChanged(index(0), index(rowCount() - 1));
    if (!isShownKind(event.kind))
        return;
    const int at = rowOf(event.id);
    const Record *record = recordAt({{}, {}, event.id, event.kind});
    const bool isWantedNow = record != nullptr && isWanted(event.kind, *record);
    if (at >= 0 && !isWantedNow)
        remove(at);
    if (!isWantedNow)
        return;
    const Row row{record->date, record->written, event.id, event.kind};
    if (at < 0)
        insert(row);
    else
        move(at, row);
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
