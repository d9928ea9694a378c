// SPDX-License-Identifier: GPL-3.0-or-later
// While both look: what each of them shares, side by side and by name.
#include "app/pages/insights/insightsfixture.h"
#include "insights/sharedcharts.h"
#include "pages/insights/glancegrid.h"
#include "support/patience.h"
#include "wording/wording.h"

#include <QTableView>

#include <gtest/gtest.h>

namespace hearth {

namespace {

const QString kAnnaSafe = QStringLiteral("Anna: ") + dimensionStatement(Dimension::Safe);
const QString kBenSafe = QStringLiteral("Ben: ") + dimensionStatement(Dimension::Safe);

/// Anna answered twice and shares the chart of one month; Ben opened one check-in; both have more that is private.
class ChartsOfBoth : public test::InsightsPageTest
{
protected:
    ChartsOfBoth()
    {
        add(checkIn(QDate(2026, 5, 4), 2));
        add(checkIn(QDate(2026, 6, 1), 5));
        EXPECT_TRUE(journal().apply(sharing(journal(), Dimension::Safe, std::array{YearMonth(2026, 6)})));
        reopen(test::kBensPassphrase);
        CheckIn bens = checkIn(QDate(2026, 7, 6), 7, Visibility::Shared);
        bens.feelings = {QStringLiteral("calm")};
        add(bens);
        m_bens = bens.record.id;
        add(checkIn(QDate(2026, 6, 29), 1));
        sitTogether();
    }
    [[nodiscard]] std::vector<ChartPanel *> panelsOf(const ChartTopic &topic) const
    {
        std::vector<ChartPanel *> found;
        std::ranges::copy_if(page->panels(), std::back_inserter(found),
                             [&topic](const ChartPanel *each) { return each->topic() == topic; });
        return found;
    }
    [[nodiscard]] std::vector<ChartPicture *> largeOnes() const
    {
        std::vector<ChartPicture *> found;
        for (ChartPicture *each : page->findChildren<ChartPicture *>()) {
            if (each->focusPolicy() == Qt::StrongFocus && each->isVisible())
                found.push_back(each);
        }
        return found;
    }
    static QRect placeOf(const QWidget *widget) { return {widget->mapTo(widget->window(), QPoint()), widget->size()}; }
    static bool standBeside(const QWidget *left, const QWidget *right)
    {
        return placeOf(left).top() == placeOf(right).top() && placeOf(left).right() < placeOf(right).left();
    }

    RecordId m_bens;
};

class ChartsOfBothUnshared : public test::InsightsPageTest
{
};

} // namespace

TEST_F(ChartsOfBoth, StandBesideEachOtherByName)
{
    showPage();
    EXPECT_EQ(control(QStringLiteral("Whose answers")), nullptr) << "both are there";
    for (const QSize size : {QSize(820, 620), QSize(1060, 780)}) {
        page->resize(size);
        draw();
        for (const ChartTopic &topic :
             {ChartTopic(Dimension::Connected), ChartTopic(Dimension::Safe), ChartTopic(FeelingsPicked{})}) {
            const auto pair = panelsOf(topic);
            ASSERT_EQ(pair.size(), 2U);
            EXPECT_TRUE(standBeside(pair[0], pair[1])) << size.width();
        }
    }
    const auto safe = panelsOf(Dimension::Safe);
    EXPECT_EQ(safe[0]->content().name, QStringLiteral("Safe to speak · Anna"));
    EXPECT_EQ(safe[1]->content().name, QStringLiteral("Safe to speak · Ben"));
    EXPECT_EQ(safe[0]->accessibleName(), kAnnaSafe);
    EXPECT_EQ(ratingsIn(safe[0]->content()), 1U) << "the month that Anna shares";
    EXPECT_EQ(ratingsIn(safe[1]->content()), 1U) << "the check-in that Ben opened";
    EXPECT_EQ(panelsOf(Counted::Thanks).size(), 1U) << "what is counted is of both";
    EXPECT_FALSE(safe[0]->content().summary().contains(QStringLiteral("our"))) << "nobody alone reads it";

    const auto connected = panelsOf(Dimension::Connected);
    EXPECT_EQ(ratingsIn(connected[0]->content()), 0U);
    EXPECT_EQ(connected[0]->content().brief, QStringLiteral("No ratings in these 12 months."));
}

TEST_F(ChartsOfBoth, MissingLooksAlikeOnEitherSide)
{
    // Of May there is something that Anna keeps to herself, and nothing by Ben.
    showPage();
    page->findChild<RangeBar *>()->narrowTo({YearMonth(2026, 5), YearMonth(2026, 5)});
    draw();
    const auto pair = panelsOf(Dimension::Space);
    ASSERT_EQ(pair.size(), 2U);
    EXPECT_EQ(pair[0]->content().brief, pair[1]->content().brief);
    EXPECT_EQ(pair[0]->content().parts.front().summary, pair[1]->content().parts.front().summary);
}

TEST_F(ChartsOfBoth, AreLargeBesideEachOtherOnOneAxis)
{
    for (const int day : {2, 9, 16}) // so that the key of her picture has more in it
        add(checkIn(QDate(2026, 2, day), 1 + day % 7, Visibility::Shared));
    for (const QSize size : {QSize(820, 620), QSize(1060, 780)}) {
        showPage();
        page->resize(size);
        open(Dimension::Safe);
        const auto pair = largeOnes();
        ASSERT_EQ(pair.size(), 2U);
        EXPECT_TRUE(standBeside(pair[0], pair[1])) << size.width();
        EXPECT_EQ(pair[0]->size(), pair[1]->size());
        EXPECT_EQ(pair[0]->plots(), pair[1]->plots()) << "each rating stands as high as the other's";
        EXPECT_EQ(pair[0]->accessibleName(), kAnnaSafe);
        EXPECT_EQ(pair[1]->accessibleName(), kBenSafe);
        for (const int count : {pair[0]->timeScale().axis.count, pair[1]->timeScale().axis.count})
            EXPECT_EQ(count, 12);
        page.reset();
    }
}

TEST_F(ChartsOfBoth, AreBelowEachOtherWhereThereIsNoRoom)
{
    showPage();
    page->resize(480, 620);
    open(Dimension::Safe);
    const auto pair = largeOnes();
    ASSERT_EQ(pair.size(), 2U);
    EXPECT_LT(placeOf(pair[0]).bottom(), placeOf(pair[1]).top());
    page->resize(1060, 780);
    draw();
    EXPECT_TRUE(standBeside(pair[0], pair[1])) << "and beside each other again";
}

TEST_F(ChartsOfBoth, EachHasItsSummaryItsYearAndItsNumbers)
{
    showPage();
    open(Dimension::Safe);
    const QStringList words = wordsInSight();
    EXPECT_EQ(words.filter(QStringLiteral("1 rating in 12 months")).size(), 2);
    EXPECT_TRUE(words.contains(QStringLiteral("Safe to speak · Anna")));
    EXPECT_TRUE(words.contains(QStringLiteral("Safe to speak · Ben")));
    QStringList years;
    for (const GlanceGrid *grid : page->findChildren<GlanceGrid *>())
        years += grid->isVisible() ? grid->accessibleName() : QString();
    EXPECT_EQ(years, (QStringList{QStringLiteral("Safe to speak · Anna"), QStringLiteral("Safe to speak · Ben")}));
    showNumbers();
    QStringList tables;
    for (const QTableView *table : page->findChildren<QTableView *>())
        tables += table->accessibleName();
    EXPECT_EQ(tables, (QStringList{QStringLiteral("Table: ") + kAnnaSafe, QStringLiteral("Table: ") + kBenSafe,
                                   QStringLiteral("Table: A year at a glance: Safe to speak · Anna"),
                                   QStringLiteral("Table: A year at a glance: Safe to speak · Ben")}));
    ASSERT_EQ(page->opened()->parts.size(), 2U) << "both are saved in one file";
    EXPECT_EQ(page->opened()->parts[0].title, kAnnaSafe);
    EXPECT_EQ(page->opened()->parts[1].title, kBenSafe);
}

TEST_F(ChartsOfBoth, OpenWhatTheyTellOf)
{
    showPage();
    open(Dimension::Safe);
    const auto pair = largeOnes();
    ASSERT_EQ(pair.size(), 2U);
    QTest::keyClick(pair[0], Qt::Key_End);
    QTest::keyClick(pair[0], Qt::Key_Return);
    EXPECT_EQ(navigator.opened, RecordId());
    EXPECT_EQ(navigator.said.size(), 1) << "Anna shares the chart, and not the check-in";
    QTest::keyClick(pair[1], Qt::Key_End);
    QTest::keyClick(pair[1], Qt::Key_Return);
    EXPECT_EQ(navigator.opened, m_bens);
    drag(pair[1], 9, 11);
    draw();
    for (const ChartPicture *each : largeOnes())
        EXPECT_EQ(each->timeScale().axis.count, 3) << "both show the same months";
}

TEST_F(ChartsOfBoth, HowFarEachFeltAppreciatedStandsBelowTheirThanks)
{
    showPage();
    open(Counted::Thanks);
    ASSERT_EQ(page->opened()->parts.size(), 3U);
    EXPECT_EQ(largeOnes().size(), 1U);
    EXPECT_TRUE(page->opened()->parts[1].title.startsWith(QStringLiteral("Anna: ")));
    EXPECT_TRUE(page->opened()->parts[2].title.startsWith(QStringLiteral("Ben: ")));
    EXPECT_EQ(std::get<RatingSeries>(page->opened()->parts[2].series).points.size(), 1U);
}

TEST_F(ChartsOfBoth, KeepTheirPlacesWhoeverWrites)
{
    journal().setWriter(kSecondPartner);
    showPage();
    const auto pair = panelsOf(Dimension::Safe);
    ASSERT_EQ(pair.size(), 2U);
    EXPECT_EQ(pair[0]->accessibleName(), kAnnaSafe);
    EXPECT_EQ(ratingsIn(pair[0]->content()), 1U);
}

TEST_F(ChartsOfBoth, CloseToTheOneThatWasOpened)
{
    showPage();
    page->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(page.get(), test::patience));
    ChartPanel *bens = panelsOf(Dimension::Safe)[1];
    bens->click();
    draw();
    QTest::mouseClick(button(QStringLiteral("Back to all charts")), Qt::LeftButton);
    EXPECT_TRUE(bens->hasFocus());
}

TEST_F(ChartsOfBothUnshared, SayWhatWillStandHere)
{
    add(checkIn(QDate(2026, 6, 1), 5));
    GratitudeNote note = test::noteOf(journal(), QStringLiteral("tea"));
    note.record.visibility = Visibility::Shared;
    add(note);
    sitTogether();
    showPage();
    EXPECT_EQ(page->panels().size(), 1U);
    EXPECT_FALSE(wordsInSight().filter(QStringLiteral("What each of you shares")).isEmpty());
    EXPECT_TRUE(wordsInSight().filter(QStringLiteral("our first check-in")).isEmpty()) << "there may be some";
}

} // namespace hearth
