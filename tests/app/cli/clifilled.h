// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clirun.h"

namespace hearth::test {

/// A journal with a quarter of check-ins, a note of thanks that may be printed, and an entry of each.
class CliFilled : public CommandLine
{
protected:
    void SetUp() override
    {
        makeJournal();
        for (int week = 0; week < 12; ++week) {
            const QString day = QDate(2026, 4, 1).addDays(week * 7).toString(Qt::ISODate);
            ASSERT_EQ(
                anna("add", QStringList{QStringLiteral("checkin"), QStringLiteral("--date"), day,
                                        QStringLiteral("--rate"), QStringLiteral("connected=%1").arg(week % 7 + 1)})
                    .code,
                0);
        }
        ASSERT_EQ(
            anna("add", w({"gratitude", "--share", "--printable", "--date", "2026-05-02", "for the tea by the sea"}))
                .code,
            0);
        ASSERT_EQ(anna("add", w({"entry", "--share", "--date", "2026-05-03", "a walk by the sea"})).code, 0);
        ASSERT_EQ(ben("add", w({"entry", "--date", "2026-05-04", "private sea"})).code, 0);
    }
};

} // namespace hearth::test
