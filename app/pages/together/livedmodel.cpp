// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/together/livedmodel.h"

#include "pages/together/experiencewording.h"
#include "report/datewords.h"

#include <algorithm>

namespace hearth {

LivedModel::LivedModel(const Journal &journal, QObject *parent)
    : QAbstractListModel(parent)
    , m_journal(journal)
    , m_rows(livedHappenings(journal))
{
    connect(&journal, &Journal::changed, this, &LivedModel::follow);
}

void LivedModel::follow(const QList<RecordEvent> &events)
{
    const bool concerns = std::ranges::any_of(events, [](const RecordEvent &event) {
        return event.kind == Kind::SharedExperience || event.kind == Kind::ExperienceWords ||
               event.kind == Kind::Partner;
    });
    if (!concerns)
        return;
    beginResetModel();
    m_rows = livedHappenings(m_journal);
    endResetModel();
}

Happening LivedModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? m_rows.at(row) : Happening();
}

int LivedModel::rowOf(const Happening &happening) const
{
    return static_cast<int>(m_rows.indexOf(happening));
}

int LivedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString LivedModel::monthAt(int row) const
{
    const QDate day = m_rows.at(row).day;
    const bool isFirst = row == 0 || YearMonth::of(m_rows.at(row - 1).day) != YearMonth::of(day);
    return isFirst ? monthInWords(day, QLocale()) : QString();
}

QString LivedModel::detailOf(const Happening &happening) const
{
    return happeningDetail(m_journal, happening, QLocale());
}

QVariant LivedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Happening &happening = m_rows.at(index.row());
    const Record *record = m_journal.findRecord(happening.experience);
    switch (role) {
    case Qt::DisplayRole:
        return happeningTitle(m_journal, happening);
    case Qt::AccessibleTextRole:
        return QStringList{happeningTitle(m_journal, happening), weekdayAndDay(happening.day, QLocale()),
                           detailOf(happening)}
            .join(QStringLiteral(". "));
    case DayRole:
        return happening.day;
    case DetailRole:
        return detailOf(happening);
    case MonthRole:
        return monthAt(index.row());
    case IsPrivateRole:
        return record != nullptr && record->visibility == Visibility::Private && m_journal.hasOther();
    default:
        return {};
    }
}

} // namespace hearth
