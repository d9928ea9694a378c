// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/reviewview.h"

#include "app/pages/insights/reviewfixture.h"
#include "pages/insights/rangebar.h"
#include "pages/insights/ratingpicture.h"
#include "widgets/growingtext.h"

#include <QLineEdit>

namespace hearth {
namespace {

using test::kMonth;
using test::ReviewInTheWindow;

TEST_F(ReviewInTheWindow, TurnsByKeyAndEndsAtBothEnds)
{
    EXPECT_TRUE(view().isVisible());
    EXPECT_EQ(step(), ReviewStep::Thanks);
    QTest::keyClick(page->window(), Qt::Key_Left);
    EXPECT_EQ(step(), ReviewStep::Thanks);
    for (const ReviewStep next :
         {ReviewStep::WhatWeDid, ReviewStep::HowItWas, ReviewStep::WhatWeWrote, ReviewStep::FromHere}) {
        QTest::keyClick(page->window(), Qt::Key_Right);
        EXPECT_EQ(step(), next);
    }
    EXPECT_NE(qobject_cast<GrowingText *>(QApplication::focusWidget()), nullptr) << "where there is something to write";
    QTest::keyClick(page->window(), Qt::Key_Right);
    EXPECT_EQ(step(), ReviewStep::FromHere);
    QTest::keyClick(page->window(), Qt::Key_PageUp);
    EXPECT_EQ(step(), ReviewStep::WhatWeWrote);
    QTest::keyClick(page->window(), Qt::Key_Escape);
    EXPECT_FALSE(view().isVisible());
}

TEST_F(ReviewInTheWindow, EscapeLeavesTheMonthsOfTheChartsBehindItAsTheyAre)
{
    view().left();
    auto *range = page->findChild<RangeBar *>();
    range->narrowTo({YearMonth(2026, 5), YearMonth(2026, 6)});
    ASSERT_TRUE(range->isNarrowed());
    test::buttonNamed(*page, QStringLiteral("Look back"))->click();
    ASSERT_TRUE(view().isVisible());
    QTest::keyClick(page->window(), Qt::Key_Escape);
    EXPECT_FALSE(view().isVisible());
    EXPECT_TRUE(range->isNarrowed());
    QTest::keyClick(page->window(), Qt::Key_Escape);
    EXPECT_FALSE(range->isNarrowed()) << "now they are in sight";
}

TEST_F(ReviewInTheWindow, IsTabbedThroughAsItIsRead)
{
    goTo(ReviewStep::FromHere);
    const auto next = [this] {
        press(Qt::Key_Backtab);
        return QApplication::focusWidget();
    };
    auto *back = test::buttonNamed(view(), QStringLiteral("Back"));
    ASSERT_NE(back, nullptr);
    back->setFocus();
    EXPECT_EQ(next(), view().findChild<QLineEdit *>()) << "the last of the step comes before";
    test::buttonNamed(view(), QStringLiteral("Keep it for me"))->setFocus();
    EXPECT_EQ(next(), test::buttonNamed(view(), QStringLiteral("Print…"))) << "what becomes of it stands at the end";
    EXPECT_EQ(next(), back);
    view().findChildren<GrowingText *>().last()->setFocus();
    EXPECT_EQ(next(), view().findChildren<GrowingText *>().at(1));
}

TEST_F(ReviewInTheWindow, WhatIsShownTakesTheKeyboardAndGoesOnFromThere)
{
    goTo(ReviewStep::WhatWeDid);
    auto *show = test::buttonNamed(view(), QStringLiteral("What was challenging"));
    ASSERT_NE(show, nullptr);
    show->setFocus();
    QTest::keyClick(show, Qt::Key_Space);
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("What was challenging"));
    QStringList stops;
    while (stops.size() < 20 && !stops.contains(QStringLiteral("Back"))) {
        press(Qt::Key_Tab);
        const auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
        stops += button != nullptr ? button->text() : QStringLiteral("words");
    }
    EXPECT_EQ(stops.last(), QStringLiteral("Back"));
    EXPECT_FALSE(stops.contains(QStringLiteral("Next"))) << "the buttons come after all of it";
    EXPECT_FALSE(stops.contains(QString())) << "and it does not begin again with the one that leaves";
}

TEST_F(ReviewInTheWindow, ManyNotesCanBeSkipped)
{
    QPushButton *skip = test::buttonNamed<QPushButton>(view(), QStringLiteral("Skip ahead"));
    EXPECT_EQ(skip, nullptr) << "one note needs no skipping";
    for (int i = 0; i < 3; ++i) {
        auto note = test::noteOf(journal(), QStringLiteral("another"));
        note.record.visibility = Visibility::Shared;
        add(note);
    }
    QCoreApplication::processEvents();
    skip = test::buttonNamed<QPushButton>(view(), QStringLiteral("Skip ahead"));
    ASSERT_NE(skip, nullptr);
    skip->click();
    EXPECT_EQ(step(), ReviewStep::WhatWeDid);
    EXPECT_FALSE(skip->isVisible());
}

TEST_F(ReviewInTheWindow, TheWayBackAndTheWayOnStayInTheirPlaces)
{
    EXPECT_EQ(test::buttonNamed(view(), QStringLiteral("Back")), nullptr) << "there is no way back from the first";
    auto note = test::noteOf(journal(), QStringLiteral("another"));
    note.record.visibility = Visibility::Shared;
    add(note);
    QCoreApplication::processEvents();
    const auto place = [&](const QString &text) {
        QCoreApplication::processEvents();
        const auto *button = test::buttonNamed(view(), text);
        return button != nullptr ? button->geometry() : QRect();
    };
    const QRect next = place(QStringLiteral("Next"));
    const QRect skip = place(QStringLiteral("Skip ahead"));
    ASSERT_TRUE(skip.isValid());
    view().goOn();
    const QRect back = place(QStringLiteral("Back"));
    ASSERT_TRUE(back.isValid());
    EXPECT_LT(back.right(), skip.left());
    EXPECT_LT(back.left(), view().width() / 4) << "at the leading end";
    EXPECT_EQ(place(QStringLiteral("Next")), next);
    view().goOn();
    EXPECT_EQ(place(QStringLiteral("Back")), back);
    EXPECT_EQ(place(QStringLiteral("Next")), next);
    auto *button = test::buttonNamed(view(), QStringLiteral("Back"));
    button->setFocus();
    button->click();
    button->click();
    EXPECT_EQ(QApplication::focusWidget(), test::buttonNamed(view(), QStringLiteral("Next")));
}

TEST_F(ReviewInTheWindow, LeavesNoTrace)
{
    const QByteArray before = folder.bytes();
    for (const ReviewStep each : {ReviewStep::WhatWeDid, ReviewStep::HowItWas, ReviewStep::FromHere})
        goTo(each);
    QTest::keyClick(page->window(), Qt::Key_Escape);
    EXPECT_TRUE(page->keepDrafts());
    EXPECT_TRUE(folder.bytes() == before);
}

TEST_F(ReviewInTheWindow, BringsUpWhatWasHardOnlyWhenAsked)
{
    goTo(ReviewStep::WhatWeDid);
    EXPECT_TRUE(test::saysExactly(view(), QStringLiteral("Walk by the sea")));
    EXPECT_FALSE(test::saysExactly(view(), QStringLiteral("The long evening")));
    test::buttonNamed(view(), QStringLiteral("What was challenging"))->click();
    QCoreApplication::processEvents();
    EXPECT_TRUE(test::saysExactly(view(), QStringLiteral("The long evening")));
}

TEST_F(ReviewInTheWindow, AYearIsTwelveMonthsWithASentenceEach)
{
    const Review year = reviewOf(journal(), YearMonth(2026, 1), YearMonth(2026, 12));
    ASSERT_EQ(year.dimensions.size(), 1);
    RatingPicture picture(theme, year.dimensions.first().of(kFirstPartner), QStringLiteral("sentence"));
    EXPECT_EQ(picture.accessibleName(), QStringLiteral("sentence"));
    EXPECT_EQ(picture.accessibleDescription(), QStringLiteral("July: One rating: 6."));
    const Review month = reviewOf(journal(), kMonth, kMonth);
    const RatingPicture small(theme, month.dimensions.first().of(kFirstPartner), QStringLiteral("sentence"));
    EXPECT_TRUE(small.accessibleDescription().isEmpty()) << "its sentence says it all";
    EXPECT_GT(picture.sizeHint().height(), small.sizeHint().height());
}

TEST_F(ReviewInTheWindow, ShowsTheOthersPictureOnlyAfterMine)
{
    reopen(test::kBensPassphrase);
    auto theirs = journal().compose<CheckIn>();
    theirs.period = Period::containing(journal().clock().today(), Cadence::Week);
    theirs.record.visibility = Visibility::Shared;
    theirs.setAnswer(Dimension::Connected, Answer::rated(3).value());
    add(theirs);
    page.reset();
    reopen();
    begin();
    goTo(ReviewStep::HowItWas);
    const auto shown = [&] {
        qsizetype count = 0;
        for (const RatingPicture *picture : view().findChildren<RatingPicture *>())
            count += picture->isVisibleTo(&view()) ? 1 : 0;
        return count;
    };
    EXPECT_EQ(shown(), 1);
    EXPECT_TRUE(test::saysExactly(view(), QStringLiteral("One rating: 6.")));
    auto *show = test::buttonNamed(view(), QStringLiteral("Show Ben’s beside"));
    show->setFocus();
    QTest::keyClick(show, Qt::Key_Space);
    EXPECT_EQ(shown(), 2);
    EXPECT_TRUE(test::saysExactly(view(), QStringLiteral("One rating: 3.")));
    const QWidget *there = QApplication::focusWidget();
    ASSERT_NE(there, nullptr);
    EXPECT_EQ(there->accessibleName(), QStringLiteral("Ben: One rating: 3.")) << "on what was shown";
    press(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), test::buttonNamed(view(), QStringLiteral("Back"))) << "and on from there";
}

TEST_F(ReviewInTheWindow, StaysAtItsStepWhateverGoesMeanwhile)
{
    for (int i = 0; i < 3; ++i) {
        auto note = test::noteOf(journal(), QStringLiteral("another"));
        note.record.visibility = Visibility::Shared;
        add(note);
    }
    QCoreApplication::processEvents();
    goTo(ReviewStep::FromHere);
    QList<RecordId> notes;
    for (const GratitudeNote &note : journal().all<GratitudeNote>())
        notes += note.record.id;
    for (const RecordId id : notes.mid(1))
        ASSERT_TRUE(journal().remove(id));
    QCoreApplication::processEvents();
    EXPECT_EQ(step(), ReviewStep::FromHere);
    for (int i = 0; i < 6; ++i)
        view().goBack();
    EXPECT_EQ(step(), ReviewStep::Thanks);
    EXPECT_TRUE(view().isVisible());
}

} // namespace
} // namespace hearth
