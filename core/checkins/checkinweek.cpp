// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkins/checkinweek.h"

#include "journal/countedturns.h"

namespace hearth {

int checkInWeekday(const Journal &journal)
{
    const QDate last = journal.weekTurns().last();
    return last.isValid() ? last.dayOfWeek() : static_cast<int>(Qt::Monday);
}

Result<StepId> turnCheckInWeek(Journal &journal, int weekday)
{
    const Partner *mine = journal.partner(journal.me());
    if (mine == nullptr)
        return Error{ErrorCode::NotFound, {}};
    if (weekday < Qt::Monday || weekday > Qt::Sunday)
        return Error{ErrorCode::BadValue, QStringLiteral("weekday")};
    const QDate today = journal.clock().today();
    Partner after = *mine;
    after.weekTurns.removeIf([today](QDate turn) { return turn > today; });

    QList<QDate> turns = after.weekTurns;
    if (const Partner *other = journal.partner(otherPartner(journal.me())))
        turns += countedTurns(*other, today);
    const WeekTurns left(turns);
    const int present = left.last().isValid() ? left.last().dayOfWeek() : static_cast<int>(Qt::Monday);
    if (present != weekday)
        after.weekTurns += left.turnTo(weekday, today);
    return after == *mine ? Result<StepId>(StepId()) : journal.replace(after);
}

} // namespace hearth
