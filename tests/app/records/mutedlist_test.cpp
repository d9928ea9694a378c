// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/mutedlist.h"

#include "app/pages/pagefixture.h"
#include "journal/ownchoices.h"
#include "pages/settings/todaypane.h"
#include "reminders/reminders.h"
#include "support/patience.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QPushButton>
#include <QTest>

namespace hearth {
namespace {

using test::buttonNamed;
using test::saysExactly;

class MutedListTest : public test::PageTest
{
protected:
    Entry muted(const QString &title)
    {
        Entry entry = test::entryOf(journal(), title, QStringLiteral("text"));
        EXPECT_TRUE(journal().add(entry));
        EXPECT_TRUE(mute(journal(), entry.record.id));
        return entry;
    }
    Commitment promise(const QString &what)
    {
        Commitment commitment = journal().compose<Commitment>();
        commitment.what = what;
        commitment.due = QDate(2026, 7, 14);
        EXPECT_TRUE(journal().add(commitment));
        return commitment;
    }
    SharedExperience plan(const QString &title)
    {
        SharedExperience experience = journal().compose<SharedExperience>();
        experience.title = title;
        experience.state = ExperienceState::Planned;
        EXPECT_TRUE(journal().add(experience));
        return experience;
    }
    /// "Do not offer this again", to everything that is due.
    void turnEverythingDown()
    {
        const QDate today = folder.clock.today();
        const auto things = reminders(journal());
        EXPECT_TRUE(changePreferences(journal(), [&](Preferences &preferences) {
            for (const Reminder &thing : things)
                putOff(preferences, thing.key, neverAgain(), today);
        }));
        EXPECT_TRUE(reminders(journal()).empty());
    }
    static void settle() { QCoreApplication::processEvents(); }
    [[nodiscard]] static bool isEmpty(QWidget &list)
    {
        return saysExactly(list,
                           QStringLiteral("Nothing so far. What you ask the Today page not to bring up again is kept "
                                          "here, with a way back."));
    }
};

TEST_F(MutedListTest, SaysWhereNothingIs)
{
    MutedList list(context());
    EXPECT_TRUE(isEmpty(list));
    muted(QStringLiteral("The quarrel"));
    EXPECT_FALSE(isEmpty(list)) << "it follows";
}

TEST_F(MutedListTest, OffersAgainWhatWasTurnedDownForGood)
{
    promise(QStringLiteral("Call the plumber"));
    plan(QStringLiteral("Supper at the harbour"));
    turnEverythingDown();
    reopen(); // it is kept
    TodayPane pane(context());
    EXPECT_TRUE(saysExactly(pane, QStringLiteral("Check-in")));
    EXPECT_TRUE(saysExactly(pane, QStringLiteral("Week of 6 July 2026")));
    EXPECT_TRUE(saysExactly(pane, QStringLiteral("Supper at the harbour")));
    EXPECT_TRUE(saysExactly(pane, QStringLiteral("Plan · 12 July 2026")));
    EXPECT_TRUE(saysExactly(pane, QStringLiteral("Call the plumber")));
    EXPECT_TRUE(saysExactly(pane, QStringLiteral("What you promised · 14 July 2026")));

    buttonNamed(pane, QStringLiteral("Offer it again"))->click();
    settle();
    EXPECT_FALSE(saysExactly(pane, QStringLiteral("Check-in")));
    ASSERT_EQ(reminders(journal()).size(), 1U);
    EXPECT_EQ(reminders(journal()).front().type, ReminderType::CheckIn);
    EXPECT_EQ(navigator.said.last(), QStringLiteral("It is offered again."));
    navigator.offered(); // "Undo"
    EXPECT_TRUE(saysExactly(pane, QStringLiteral("Check-in")));
    EXPECT_TRUE(reminders(journal()).empty());

    for (int left = 3; left > 0; --left) {
        buttonNamed(pane, QStringLiteral("Offer it again"))->click();
        settle();
    }
    EXPECT_TRUE(isEmpty(pane));
    EXPECT_EQ(reminders(journal()).size(), 3U);
    reopen();
    EXPECT_EQ(reminders(journal()).size(), 3U);
}

TEST_F(MutedListTest, ForgetsWhatCanNoLongerComeUp)
{
    const SharedExperience supper = plan(QStringLiteral("Supper"));
    turnEverythingDown();
    MutedList list(context());
    ASSERT_TRUE(saysExactly(list, QStringLiteral("Supper")));
    ASSERT_TRUE(journal().remove(supper.record.id));
    EXPECT_FALSE(saysExactly(list, QStringLiteral("Supper")));
    EXPECT_TRUE(saysExactly(list, QStringLiteral("Check-in")));
    folder.clock.setToday(QDate(2026, 7, 13)); // the week is over
    list.show();
    EXPECT_TRUE(isEmpty(list));
}

TEST_F(MutedListTest, TellsNothingWhileBothLookAtTheScreen)
{
    promise(QStringLiteral("Call the plumber"));
    turnEverythingDown();
    openForBoth();
    TodayPane pane(context());
    EXPECT_TRUE(pane.isHidden());
    EXPECT_EQ(buttonNamed(pane, QStringLiteral("Offer it again")), nullptr);
}

TEST_F(MutedListTest, KeepsTheKeyboardWhenARowGoes)
{
    promise(QStringLiteral("Call the plumber"));
    promise(QStringLiteral("Water the palms"));
    turnEverythingDown();
    MutedList list(context());
    list.show();
    list.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&list, test::patience));
    auto *first = buttonNamed(list, QStringLiteral("Offer it again"));
    first->setFocus();
    first->click();
    settle();
    auto *now = qobject_cast<QPushButton *>(QApplication::focusWidget());
    ASSERT_NE(now, nullptr);
    EXPECT_TRUE(now->accessibleName().startsWith(QStringLiteral("Offer it again: ")));
}

TEST_F(MutedListTest, BringsBackWhatWasMuted)
{
    const Entry one = muted(QStringLiteral("The quarrel"));
    const Entry two = muted(QStringLiteral("The move"));
    TodayPane pane(context());
    EXPECT_TRUE(saysExactly(pane, QStringLiteral("The quarrel")));
    EXPECT_TRUE(saysExactly(pane, QStringLiteral("Entry · 12 July 2026")));
    buttonNamed(pane, QStringLiteral("Show again"))->click();
    settle();
    EXPECT_EQ(journal().preferences().muted, QList<RecordId>{two.record.id});
    EXPECT_FALSE(saysExactly(pane, QStringLiteral("The quarrel")));
    navigator.offered(); // "Undo"
    EXPECT_TRUE(saysExactly(pane, QStringLiteral("The quarrel")));
    EXPECT_EQ(journal().preferences().muted.size(), 2);
}

TEST_F(MutedListTest, FollowsWhatIsRenamedOrRemoved)
{
    Entry entry = muted(QStringLiteral("The quarrel"));
    MutedList list(context());
    entry = *journal().all<Entry>().find(entry.record.id);
    entry.title = QStringLiteral("The talk");
    ASSERT_TRUE(journal().replace(entry));
    settle();
    EXPECT_TRUE(saysExactly(list, QStringLiteral("The talk")));
    ASSERT_TRUE(journal().remove(entry.record.id));
    EXPECT_TRUE(isEmpty(list));
}

TEST_F(MutedListTest, MutesOnceAndStaysWithinTheLimit)
{
    const Entry entry = muted(QStringLiteral("The quarrel"));
    ASSERT_TRUE(mute(journal(), entry.record.id));
    EXPECT_EQ(journal().preferences().muted.size(), 1);
    ASSERT_TRUE(changePreferences(journal(), [](Preferences &preferences) {
        for (int i = 1; preferences.muted.size() < kMaxMuted; ++i)
            preferences.muted += RecordId(i);
    }));
    EXPECT_TRUE(mute(journal(), RecordId(999999)));
    EXPECT_EQ(journal().preferences().muted.size(), kMaxMuted);
}

TEST_F(MutedListTest, ShowsHostileTitlesAsTheyAre)
{
    muted(QStringLiteral("<b>\u202E&") + QString(290, u'W'));
    MutedList list(context());
    list.resize(600, 200);
    list.show();
    settle();
    EXPECT_EQ(list.width(), 600);
    for (const QLabel *label : list.findChildren<QLabel *>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
}

} // namespace
} // namespace hearth
