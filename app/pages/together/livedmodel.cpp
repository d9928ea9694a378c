// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/together/livedmodel.h"

#include "models/journalwatcher.h"
#include "report/datewords.h"
#include "wording/experiencewording.h"

namespace hearth {

LivedModel::LivedModel(const Journal &journal, QObject *parent)
    : ListModel(parent)
    , m_journal(journal)
{
    const auto follow = [this] {
        const QList<Happening> lived = livedHappenings(m_journal);
        setRows({lived.begin(), lived.end()});
    };
    new JournalWatcher(journal, this, {Kind::SharedExperience, Kind::ExperienceWords, Kind::Partner}, follow);
    follow();
}

QString LivedModel::monthAt(int row) const
{
    const QDate day = rowAt(row).day;
    const bool isFirst = row == 0 || YearMonth::of(rowAt(row - 1).day) != YearMonth::of(day);
    return isFirst ? monthInWords(day, QLocale()) : QString();
}

QString LivedModel::detailOf(const Happening &happening) const
{
    return happeningDetail(m_journal, happening, QLocale());
}

QVariant LivedModel::valueAt(int row, int role) const
{
    const Happening &happening = rowAt(row);
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
        return monthAt(row);
    case IsPrivateRole:
        return record != nullptr && record->visibility == Visibility::Private && m_journal.hasOther();
    default:
        return {};
    }
}

} // namespace hearth
