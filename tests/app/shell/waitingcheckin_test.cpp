// SPDX-License-Identifier: GPL-3.0-or-later
// Neither answers to please: the other's answers are nowhere in the window before mine are given.
#include "app/onboarding/onboardingsupport.h"
#include "editors/recordchip.h"
#include "insights/insightdata.h"
#include "models/knowntags.h"
#include "models/timelinemodel.h"
#include "pages/journal/readingpane.h"
#include "search/searchservice.h"
#include "shell/mainwindow.h"
#include "shell/searchpage.h"
#include "shell/workspace.h"
#include "support/awaiting.h"
#include "support/wholeresult.h"

#include <gtest/gtest.h>

#include <QListView>
#include <QTest>
#include <QTextEdit>

using namespace hearth;
using namespace hearth::test;

namespace {

class WaitingCheckInTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        shareAsBen();
        window.resize(1180, 800);
        window.show();
        window.openJournal(folder.path());
        QSignalSpy unlocked(&world.session, &Session::unlocked);
        world.session.unlock(kAnnasPassphrase);
        ASSERT_TRUE(test::arrivesAnew(unlocked));
    }

    static CheckIn answers(const Journal &journal, QDate day)
    {
        CheckIn checkIn = journal.compose<CheckIn>();
        checkIn.record.date = day;
        checkIn.period = Period::containing(journal.clock().today(), Cadence::Week);
        checkIn.setAnswer(Dimension::Connected, Answer::rated(2).value());
        return checkIn;
    }
    void shareAsBen()
    {
        const auto ben = folder.open(kBensPassphrase);
        CheckIn checkIn = answers(*ben.journal, kFriday);
        checkIn.record.visibility = Visibility::Shared;
        checkIn.record.tags = {QStringLiteral("rainy")};
        checkIn.feelings = {QStringLiteral("calm")};
        checkIn.words = {{QStringLiteral("hard"), QStringLiteral("seven days of drizzle")}};
        ASSERT_TRUE(ben.journal->add(checkIn));
        bens = checkIn.record.id;
    }
    [[nodiscard]] Journal &journal() { return *world.session.journal(); }
    [[nodiscard]] static bool saysSomewhere(const QWidget &root, const QString &words)
    {
        const auto labels = root.findChildren<QLabel *>();
        const auto texts = root.findChildren<QTextEdit *>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel *each) { return each->text().contains(words); }) ||
               std::any_of(texts.begin(), texts.end(),
                           [&](QTextEdit *each) { return each->toPlainText().contains(words); });
    }
    [[nodiscard]] int hits()
    {
        return window.findChild<SearchPage *>()
            ->findChild<QListView *>(QStringLiteral("searchHits"))
            ->model()
            ->rowCount();
    }
    void search()
    {
        QSignalSpy found(world.session.search(), &SearchService::found);
        type(window, QStringLiteral("Search everything you may read"), QStringLiteral("drizzle"));
        ASSERT_TRUE(awaitWhole(found));
    }

    void expectInSight(bool expected)
    {
        const auto *timeline = window.workspace()->page(PageId::Journal)->findChild<TimelineModel *>();
        const YearMonth month = YearMonth::of(kFriday);
        EXPECT_EQ(timeline->rowOf(bens) >= 0, expected);
        EXPECT_EQ(timeline->daysIn(month).contains(kFriday), expected) << "a mark in the calendar";
        EXPECT_EQ(knownTags(journal()).contains(QStringLiteral("rainy")), expected) << "a tag to filter by";
        EXPECT_EQ(feltFeelings(journal()).contains(QStringLiteral("calm")), expected) << "a feeling to filter by";
        const RatingSeries ratings = ratingsOf(journal(), kSecondPartner, Dimension::Connected, {month, month});
        EXPECT_EQ(!ratings.points.empty(), expected) << "in charts";
        EXPECT_EQ(RecordChip(world.theme, journal(), bens).isEnabled(), expected) << "as a link";
        Workspace &workspace = *window.workspace();
        workspace.show(PageId::CheckIn);
        EXPECT_EQ(saysSomewhere(*workspace.page(PageId::CheckIn), QStringLiteral("drizzle")), expected);
        workspace.show(PageId::Today);
        EXPECT_FALSE(saysSomewhere(*workspace.page(PageId::Today), QStringLiteral("drizzle")));
        workspace.open(bens);
        EXPECT_EQ(workspace.currentPage(), expected ? PageId::Journal : PageId::Today);
        EXPECT_EQ(saysSomewhere(*workspace.page(PageId::Journal), QStringLiteral("drizzle")), expected);
        search();
        // An answer to what was asked before may come in between.
        EXPECT_TRUE(test::becomesTrue([&] { return hits() == (expected ? 1 : 0); })) << hits();
    }

    static inline const QDate kFriday{2026, 7, 10};
    OnboardingWorld world;
    JournalFolder folder;
    Translation translation;
    MainWindow window{{world.theme, world.session, world.settings, world.prompter, translation}};
    RecordId bens;
};

} // namespace

TEST_F(WaitingCheckInTest, IsNowhereUntilIHaveAnsweredAndThenEverywhere)
{
    expectInSight(false);
    ASSERT_TRUE(journal().add(answers(journal(), world.clock.today())));
    expectInSight(true);
    ASSERT_TRUE(journal().undo());
    expectInSight(false);
}

TEST_F(WaitingCheckInTest, ComesIntoSightOnTheDayAfter)
{
    expectInSight(false);
    world.clock.setToday(world.clock.today().addDays(1)); // the week is over
    window.workspace()->show(PageId::Journal);
    EXPECT_GE(window.findChild<TimelineModel *>()->rowOf(bens), 0);
}

TEST_F(WaitingCheckInTest, ComesIntoAnOpenSearch)
{
    search();
    ASSERT_EQ(hits(), 0);
    QSignalSpy found(world.session.search(), &SearchService::found);
    ASSERT_TRUE(journal().add(answers(journal(), world.clock.today())));
    ASSERT_TRUE(awaitWhole(found));
    EXPECT_EQ(hits(), 1);
}
