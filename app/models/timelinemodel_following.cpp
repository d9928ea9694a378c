// SPDX-License-Identifier: GPL-3.0-or-later
// How the timeline follows the journal record by record.
#include "journal/timelinekinds.h"
#include "models/timelinemodel.h"

#include <algorithm>

namespace hearth {

namespace {

// From here on, starting over is quicker than following one by one.
constexpr qsizetype kManyEvents = 200;

} // namespace

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
    redrawTitles(events);
}

void TimelineModel::follow(const RecordEvent &event)
{
    if (!isShownKind(event.kind))
        return;
    const int at = rowOf(event.id);
    const auto row = wantedRow(event.kind, event.id);
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
