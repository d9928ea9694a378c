// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/together/livedmodel.h"

#include "models/journalwatcher.h"
#include "report/datewords.h"
#include "wording/experiencewording.h"
#include "wording/inoneline.h"

namespace hearth {

LivedModel::LivedModel(const Journal &journal, QObject *parent)
    : ListModel(parent)
    , m_journal(journal)
{
    const auto follow = [this] {
        const QList<Occurrence> lived = livedOccurrences(m_journal);
        setRows({lived.begin(), lived.end()});
    };
    new JournalWatcher(journal, this, {Kind::SharedExperience, Kind::Reflection, Kind::Partner}, follow);
    follow();
}

QString LivedModel::monthAt(int row) const
{
    const QDate day = rowAt(row).day;
    const bool isFirst = row == 0 || YearMonth::of(rowAt(row - 1).day) != YearMonth::of(day);
    return isFirst ? monthInWords(day, QLocale()) : QString();
}

QString LivedModel::detailOf(const Occurrence &occurrence) const
{
    return occurrenceDetail(m_journal, occurrence, QLocale());
}

QVariant LivedModel::valueAt(int row, int role) const
{
    const Occurrence &occurrence = rowAt(row);
    const Record *record = m_journal.findRecord(occurrence.experience);
    switch (role) {
    case Qt::DisplayRole:
        return occurrenceTitle(m_journal, occurrence);
    case Qt::AccessibleTextRole:
        return spokenLine(
            {occurrenceTitle(m_journal, occurrence), weekdayAndDay(occurrence.day, QLocale()), detailOf(occurrence)});
    case DayRole:
        return occurrence.day;
    case DetailRole:
        return detailOf(occurrence);
    case MonthRole:
        return monthAt(row);
    case IsPrivateRole:
        return record != nullptr && record->visibility == Visibility::Private && m_journal.hasOther();
    default:
        return {};
    }
}

} // namespace hearth
