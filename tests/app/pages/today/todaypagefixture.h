// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agreements/agreements.h"
#include "app/pages/pagefixture.h"
#include "journal/loader.h"
#include "journal/ownchoices.h"
#include "pages/today/cardoffer.h"
#include "pages/today/memorycard.h"
#include "pages/today/todaypage.h"
#include "records/draftplace.h"
#include "reminders/onthisday.h"
#include "widgets/growingtext.h"
#include "widgets/remindercard.h"
#include "widgets/switch.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace hearth::test {

class TodayPageTest : public test::PageTest
{
protected:
    // Queued work and the gathered rebuild.
    static void settle()
    {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }
    /// Also what comes after the one thing that is due.
    static void showAll(TodayPage &page)
    {
        if (auto *more = buttonNamed(page, QStringLiteral("Show what else there is")))
            more->click();
        settle();
    }
    /// Answers "Not today" on the first thing offered.
    static void putOff(TodayPage &page, const QString &when)
    {
        auto *later = buttonNamed<QPushButton>(page, QStringLiteral("Not today"));
        ASSERT_NE(later, nullptr);
        for (QAction *action : later->menu()->actions()) {
            if (action->text() == when)
                action->trigger();
        }
        settle();
    }
    SharedExperience plan(const QString &title, QDate day)
    {
        SharedExperience experience = journal().compose<SharedExperience>();
        experience.title = title;
        experience.state = ExperienceState::Planned;
        experience.record.date = day;
        EXPECT_TRUE(journal().add(experience));
        return experience;
    }
    Entry entryOn(QDate day, const QString &title)
    {
        Entry entry = test::entryOf(journal(), title, QStringLiteral("text"));
        entry.record.date = day;
        EXPECT_TRUE(journal().add(entry));
        return entry;
    }
    void putOffCheckIns(Preferences &preferences) const
    {
        for (const int days : {0, 7})
            preferences.putOff.insert(QStringLiteral("checkin/") +
                                          Period::containing(today().addDays(days), Cadence::Week).toString(),
                                      QDate(9999, 12, 31));
    }
    [[nodiscard]] QDate today() const { return folder.clock.today(); }
};

} // namespace hearth::test
