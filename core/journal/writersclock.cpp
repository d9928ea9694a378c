// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/writersclock.h"

#include "journal/journal.h"

namespace hearth {

QDate WritersClock::today() const
{
    const QDateTime wall = m_clock.onTheWall();
    // Not Journal::preferences(): where there are none, it asks what day it is.
    for (const Preferences &preferences : m_journal.all<Preferences>()) {
        if (preferences.record.author == m_journal.me() && wall.time().hour() < preferences.dayStart)
            return wall.date().addDays(-1);
    }
    return wall.date();
}

} // namespace hearth
