// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/chartsharing.h"

#include "app/pages/pagefixture.h"
#include "insights/insightdata.h"
#include "models/timelinemodel.h"
#include "pages/insights/chartpanel.h"
#include "pages/insights/chartsharesheet.h"
#include "pages/insights/insightspage.h"
#include "pages/insights/rangebar.h"
#include "search/journaldocuments.h"
#include "support/awaiting.h"
#include "widgets/segmentedcontrol.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QTest>

#include <gtest/gtest.h>

namespace hearth {

namespace {

constexpr YearMonth kMonthBefore(2026, 6);

/// Anna's page of insights, with answers of May and June that only she can read.
class ChartSharingTest : public test::PageTest
{
protected:
    explicit ChartSharingTest(int partners = 2)
        : PageTest(partners)
    {
        answer(QDate(2026, 5, 4), 6);
        answer(QDate(2026, 6, 1), 5);
        answer(QDate(2026, 6, 8), 3);
        showPage();
    }
    CheckIn answer(QDate day, int rating, Visibility visibility = Visibility::Private)
    {
        CheckIn checkIn = journal().compose<CheckIn>();
        checkIn.record.visibility = visibility;
        checkIn.period = Period::containing(day, Cadence::Week);
        checkIn.setAnswer(Dimension::Safe, Answer::rated(rating).take());
        EXPECT_TRUE(journal().add(checkIn));
        return *journal().all<CheckIn>().find(checkIn.record.id);
    }
    void showPage()
    {
        page = std::make_unique<InsightsPage>(context());
        page->resize(1060, 900);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get(), test::patience));
        page->activate();
        QCoreApplication::processEvents();
    }
    void showPageOf(const QString &passphrase)
    {
        page.reset();
        reopen(passphrase);
        showPage();
    }
    void openChart(ChartTopic topic = Dimension::Safe)
    {
        for (ChartPanel *panel : page->panels()) {
            if (panel->topic() == topic)
                panel->click();
        }
        ASSERT_NE(page->opened(), nullptr);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QPushButton *button(const QString &text) { return test::buttonNamed<QPushButton>(*page, text); }
    [[nodiscard]] QPushButton *shareButton() { return button(QStringLiteral("Share…")); }
    /// Itself, not only a window of the one before it.
    static void activate(ChartShareSheet *sheet)
    {
        sheet->activateWindow();
        EXPECT_TRUE(test::becomesTrue([sheet] { return QApplication::activeWindow() == sheet; }));
    }
    [[nodiscard]] SegmentedControl *whose()
    {
        for (auto *control : page->findChildren<SegmentedControl *>()) {
            if (control->accessibleName() == QStringLiteral("Whose answers"))
                return control;
        }
        return nullptr;
    }
    ChartShareSheet *openSheet()
    {
        shareButton()->click();
        auto *sheet = page->findChild<ChartShareSheet *>();
        EXPECT_NE(sheet, nullptr);
        activate(sheet);
        return sheet;
    }
    /// Ticks the first of the months that are offered, and shares it.
    void shareFirst()
    {
        ChartShareSheet *sheet = openSheet();
        sheet->findChildren<QCheckBox *>().front()->click();
        test::buttonNamed(*sheet, QStringLiteral("Share"))->click();
        settle();
    }
    static void settle()
    {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    [[nodiscard]] bool says(const QString &text) { return test::saysExactly(*page, text); }

    std::unique_ptr<InsightsPage> page;
};

class ChartOfOneAlone : public ChartSharingTest
{
protected:
    ChartOfOneAlone()
        : ChartSharingTest(1)
    {
    }
};

} // namespace

TEST_F(ChartSharingTest, SharesWhatIsTickedByKeyboardAlone)
{
    openChart();
    EXPECT_TRUE(says(QStringLiteral("Ben sees only what you share of this chart.")));
    shareButton()->setFocus();
    QTest::keyClick(shareButton(), Qt::Key_Space);
    auto *sheet = page->findChild<ChartShareSheet *>();
    ASSERT_NE(sheet, nullptr);
    activate(sheet);
    const auto boxes = sheet->findChildren<QCheckBox *>();
    ASSERT_EQ(boxes.size(), 2);
    EXPECT_EQ(boxes[0]->accessibleName(), QStringLiteral("May 2026"));
    EXPECT_EQ(boxes[1]->accessibleName(), QStringLiteral("June 2026"));
    EXPECT_EQ(boxes[0]->y(), boxes[1]->y()) << "months of one half of a year stand in one row";
    EXPECT_LT(test::buttonNamed(*sheet, QStringLiteral("Tick all"))->mapTo(sheet, QPoint()).y(),
              boxes[0]->mapTo(sheet, QPoint()).y());
    EXPECT_TRUE(sheet->ticked().empty()) << "nothing is ticked for anyone";
    auto *share = test::buttonNamed(*sheet, QStringLiteral("Share"));
    ASSERT_NE(share, nullptr);
    EXPECT_FALSE(share->isEnabled());
    QTest::keyClick(sheet, Qt::Key_Return);
    EXPECT_TRUE(sheet->isVisible()) << "nothing is shared without a tick";

    ASSERT_TRUE(boxes[0]->hasFocus());
    QTest::keyClick(sheet->focusWidget(), Qt::Key_Tab);
    ASSERT_TRUE(boxes[1]->hasFocus());
    QTest::keyClick(sheet->focusWidget(), Qt::Key_Space);
    EXPECT_EQ(sheet->ticked(), std::vector{kMonthBefore});
    EXPECT_TRUE(test::saysExactly(*sheet, QStringLiteral("June 2026: 5 on 1 Jun and 3 on 8 Jun")));
    QTest::keyClick(sheet->focusWidget(), Qt::Key_Return);
    settle();
    ASSERT_EQ(journal().all<SharedChart>().size(), 1U);
    EXPECT_EQ(journal().all<SharedChart>().at(0).month, kMonthBefore);
    EXPECT_TRUE(says(QStringLiteral("Shared with Ben: June 2026")));
    EXPECT_EQ(navigator.said, QStringList{QStringLiteral("Ben can see June 2026 of this chart now.")});

    navigator.offered(); // undo
    settle();
    EXPECT_TRUE(journal().all<SharedChart>().isEmpty());
    EXPECT_TRUE(says(QStringLiteral("Ben sees only what you share of this chart.")));
    EXPECT_TRUE(navigator.reported.isEmpty());
}

TEST_F(ChartSharingTest, TicksAllMonthsAtOnceAndNoneAgain)
{
    openChart();
    ChartShareSheet *sheet = openSheet();
    auto *all = test::buttonNamed(*sheet, QStringLiteral("Tick all"));
    ASSERT_NE(all, nullptr);
    sheet->findChildren<QCheckBox *>().back()->click();
    all->click();
    EXPECT_EQ(sheet->ticked(), (std::vector{YearMonth(2026, 5), kMonthBefore}));
    EXPECT_EQ(sheet->preview().points.size(), 3U);
    EXPECT_EQ(all->text(), QStringLiteral("Un&tick all"));
    all->click();
    EXPECT_TRUE(sheet->ticked().empty());
    EXPECT_EQ(all->text(), QStringLiteral("&Tick all"));
    all->click();
    test::buttonNamed(*sheet, QStringLiteral("Share"))->click();
    settle();
    EXPECT_EQ(journal().all<SharedChart>().size(), 2U);
    button(QStringLiteral("Take back…"))->click();
    settle();
    EXPECT_TRUE(journal().all<SharedChart>().isEmpty());
    navigator.offered();
    settle();
    EXPECT_EQ(journal().all<SharedChart>().size(), 2U) << "one undo brings all months back";
}

TEST_F(ChartSharingTest, SharesTheChartOfWhichItWasAskedAndSaysWhatItShared)
{
    openChart();
    ChartShareSheet *sheet = openSheet();
    for (QCheckBox *box : sheet->findChildren<QCheckBox *>())
        box->setChecked(true);
    // Meanwhile the answer of May goes, and another chart is opened.
    ASSERT_TRUE(journal().remove(journal().myCheckIn(Period::containing(QDate(2026, 5, 4), Cadence::Week))->record.id));
    page->findChild<ChartSharing *>()->setTopic(ChartTopic(Dimension::Connected));
    sheet->accept();
    settle();
    ASSERT_EQ(journal().all<SharedChart>().size(), 1U);
    EXPECT_EQ(journal().all<SharedChart>().at(0).dimension, Dimension::Safe);
    EXPECT_EQ(navigator.said, QStringList{QStringLiteral("Ben can see June 2026 of this chart now.")});
}

TEST_F(ChartSharingTest, SaysThatNothingWasLeftToShare)
{
    openChart();
    ChartShareSheet *sheet = openSheet();
    sheet->findChildren<QCheckBox *>().front()->setChecked(true);
    ASSERT_TRUE(journal().remove(journal().myCheckIn(Period::containing(QDate(2026, 5, 4), Cadence::Week))->record.id));
    sheet->accept();
    settle();
    EXPECT_TRUE(journal().all<SharedChart>().isEmpty());
    EXPECT_EQ(navigator.said,
              QStringList{QStringLiteral("Nothing is left to share of these months, so nothing was shared.")});
}

TEST_F(ChartSharingTest, IsLeftWithoutATrace)
{
    openChart();
    const QByteArray before = folder.bytes();
    ChartShareSheet *sheet = openSheet();
    for (QCheckBox *box : sheet->findChildren<QCheckBox *>())
        box->click();
    QTest::keyClick(sheet, Qt::Key_Escape);
    settle();
    EXPECT_EQ(page->findChild<ChartShareSheet *>(), nullptr);
    EXPECT_NE(page->opened(), nullptr) << "the chart stays";
    EXPECT_TRUE(folder.bytes() == before);
}

TEST_F(ChartSharingTest, ShowsBeforehandWhatTheOtherSeesThen)
{
    answer(QDate(2026, 5, 11), 2, Visibility::Shared);
    openChart();
    ChartShareSheet *sheet = openSheet();
    for (QCheckBox *box : sheet->findChildren<QCheckBox *>())
        box->click();
    const RatingSeries preview = sheet->preview();
    EXPECT_EQ(preview.points.size(), 4U);
    test::buttonNamed(*sheet, QStringLiteral("Share"))->click();
    settle();
    EXPECT_EQ(shareButton(), nullptr) << "nothing is left to share";

    showPageOf(test::kBensPassphrase);
    EXPECT_EQ(ratingsOf(journal(), kFirstPartner, Dimension::Safe, {preview.from, preview.to}), preview);
    whose()->setCurrent(1);
    QCoreApplication::processEvents();
    openChart();
    EXPECT_EQ(std::get<RatingSeries>(page->opened()->parts.front().series).points, preview.points);
    EXPECT_EQ(shareButton(), nullptr) << "it is not Ben's to share";
    EXPECT_EQ(button(QStringLiteral("Take back…")), nullptr);
}

TEST_F(ChartSharingTest, LetsTheOtherSeeAChartWhereNothingElseIs)
{
    openChart();
    shareFirst();
    showPageOf(test::kBensPassphrase);
    ASSERT_NE(whose(), nullptr) << "Anna's ratings are offered";
    EXPECT_TRUE(page->panels().front()->isVisible());
}

TEST_F(ChartSharingTest, IsTakenBackAfterAsking)
{
    openChart();
    shareFirst();
    ASSERT_EQ(journal().all<SharedChart>().size(), 1U);
    prompter.goAhead = false;
    button(QStringLiteral("Take back…"))->click();
    EXPECT_EQ(journal().all<SharedChart>().size(), 1U);
    ASSERT_EQ(prompter.asked.size(), 1);
    EXPECT_TRUE(prompter.asked.first().contains(QStringLiteral("may have seen")));
    prompter.goAhead = true;
    button(QStringLiteral("Take back…"))->click();
    settle();
    EXPECT_TRUE(journal().all<SharedChart>().isEmpty());
    EXPECT_EQ(navigator.said.last(), QStringLiteral("Taken back."));
    EXPECT_EQ(button(QStringLiteral("Take back…")), nullptr);
    navigator.offered();
    settle();
    EXPECT_TRUE(says(QStringLiteral("Shared with Ben: May 2026")));
}

TEST_F(ChartSharingTest, SaysQuietlyThatItIsAnotherByNow)
{
    openChart();
    shareFirst();
    const QString changed = QStringLiteral("Your own chart of May 2026 has changed since. You may share it again.");
    EXPECT_FALSE(says(changed));
    CheckIn mine = *journal().myCheckIn(Period::containing(QDate(2026, 5, 4), Cadence::Week));
    mine.setAnswer(Dimension::Safe, Answer::rated(1).take());
    ASSERT_TRUE(journal().replace(mine));
    settle();
    EXPECT_TRUE(says(changed));
    EXPECT_EQ(journal().all<SharedChart>().at(0).ratings.first().rating, 6) << "as it was shared";
    ChartShareSheet *sheet = openSheet();
    EXPECT_EQ(sheet->findChildren<QCheckBox *>().front()->accessibleName(), QStringLiteral("May 2026, as it is now"));
    EXPECT_TRUE(sheet->ticked().empty());
    sheet->findChildren<QCheckBox *>().front()->click();
    EXPECT_TRUE(test::saysExactly(*sheet, QStringLiteral("May 2026: 1 on 4 May")));
    test::buttonNamed(*sheet, QStringLiteral("Share"))->click();
    settle();
    EXPECT_FALSE(says(changed));
    ASSERT_EQ(journal().all<SharedChart>().size(), 1U);
    EXPECT_EQ(journal().all<SharedChart>().at(0).ratings.first().rating, 1);
}

TEST_F(ChartSharingTest, IsOfOneDimension)
{
    openChart();
    EXPECT_NE(shareButton(), nullptr);
    QTest::keyClick(page.get(), Qt::Key_Escape);
    settle();
    EXPECT_EQ(shareButton(), nullptr) << "the overview shares nothing";
    openChart(Counted::Thanks);
    EXPECT_EQ(shareButton(), nullptr) << "counts are of both";
}

TEST_F(ChartSharingTest, IsNotOfferedWhileBothLook)
{
    page.reset();
    openForBoth();
    answer(QDate(2026, 6, 15), 4, Visibility::Shared);
    showPage();
    openChart();
    EXPECT_EQ(shareButton(), nullptr);
}

TEST_F(ChartOfOneAlone, IsSharedWithNobody)
{
    openChart();
    EXPECT_EQ(shareButton(), nullptr);
}

TEST_F(ChartSharingTest, StaysOutOfTheTimelineAndTheSearch)
{
    const int before = TimelineModel(journal()).rowCount();
    const qsizetype documents = searchDocumentsOf(journal()).size();
    openChart();
    shareFirst();
    ASSERT_EQ(journal().all<SharedChart>().size(), 1U);
    EXPECT_EQ(TimelineModel(journal()).rowCount(), before);
    EXPECT_EQ(searchDocumentsOf(journal()).size(), documents);
}

} // namespace hearth
