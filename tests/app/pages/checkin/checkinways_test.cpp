// SPDX-License-Identifier: GPL-3.0-or-later
// The short check-in, number keys, what was said last time, and talking about what was opened.
#include "app/pages/checkin/owncheckinfixture.h"
#include "journal/blindcheckin.h"
#include "support/patience.h"
#include "widgets/ratingscale.h"
#include "widgets/segmentedcontrol.h"

#include <QApplication>
#include <QTest>

namespace hearth {
namespace {

using test::kAnnasPassphrase;
using test::kBensPassphrase;
using test::kChange;
using test::kKeep;
using test::kSeal;
using test::kSlept;
using test::OwnCheckIn;
using test::saysExactly;

TEST_F(OwnCheckIn, ANumberAnswersAndGoesOnToTheNext)
{
    ASSERT_TRUE(addQuestion(journal(), AnswerForm::Scale, kSlept, false));
    CheckInPage page(context());
    page.show();
    page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&page, test::patience));
    const std::vector<RatingRow *> rows = shownRows(page);
    ASSERT_EQ(rows.size(), kUsualDimensions + 1);
    rows.front()->focusPoint();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        ASSERT_TRUE(rows[i]->isAncestorOf(QApplication::focusWidget())) << i;
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(Qt::Key_1 + i % 7));
        EXPECT_EQ(rows[i]->answer().rating(), 1 + static_cast<int>(i % 7));
    }
    EXPECT_TRUE(rows.back()->isAncestorOf(QApplication::focusWidget())) << "the last one keeps it";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_0);
    EXPECT_EQ(rows.back()->answer(), Answer());
}

TEST_F(OwnCheckIn, AShortOneAsksAFewIsRememberedAndHidesNoAnswer)
{
    ASSERT_TRUE(addQuestion(journal(), AnswerForm::Scale, kSlept, false));
    CheckInPage page(context());
    auto *length = page.findChild<SegmentedControl *>();
    ASSERT_NE(length, nullptr);
    row(page, Dimension::Connected)->setAnswer(Answer::rated(6).value());
    length->setCurrent(1);
    EXPECT_TRUE(journal().preferences().asksFew);
    EXPECT_TRUE(row(page, Dimension::Connected)->isVisibleTo(&page)) << "it is answered";
    EXPECT_LE(shownRows(page).size(), 4U);
    EXPECT_EQ(row(page, Dimension::Connected)->answer().rating(), 6);
    EXPECT_EQ(ownRow(page, kSlept), nullptr);
    press(page, kKeep);
    EXPECT_EQ(journal().myCheckIn(week())->answer(Dimension::Connected).rating(), 6);
    reopen();
    CheckInPage again(context());
    EXPECT_EQ(again.findChild<SegmentedControl *>()->current(), 1);
    press(again, kChange);
    EXPECT_LE(shownRows(again).size(), 4U);
    again.findChild<SegmentedControl *>()->setCurrent(0);
    EXPECT_EQ(shownRows(again).size(), kUsualDimensions + 1);
}

TEST_F(OwnCheckIn, LastTimeShowsAfterSavingAndNeverBefore)
{
    rateAWeekAgo(2);
    CheckInPage page(context());
    page.show();
    const auto saysLastTime = [&page] {
        return saysExactly(page, QStringLiteral("Last time: ") + answerWord(Answer::rated(2).value()));
    };
    EXPECT_FALSE(saysLastTime()) << "it would be an anchor";
    rate(page, Dimension::Connected, 6);
    EXPECT_FALSE(saysLastTime());
    press(page, kSeal);
    QCoreApplication::processEvents(); // what is new is shown
    EXPECT_TRUE(saysLastTime());
    press(page, kChange);
    EXPECT_FALSE(saysLastTime());
}

TEST_F(OwnCheckIn, WhatBothAnsweredStandsInOneLineThoughMineSaysHowItWasLastTime)
{
    rateAWeekAgo(2);
    for (const QString &passphrase : {kBensPassphrase, kAnnasPassphrase}) {
        unlock(passphrase);
        CheckInPage page(context());
        rate(page, Dimension::Connected, 6);
        press(page, kSeal);
    }
    for (const QString &passphrase : {kBensPassphrase, kAnnasPassphrase})
        unlock(passphrase); // each opens what is sealed
    CheckInPage page(context());
    page.resize(900, 900);
    page.show();
    QCoreApplication::processEvents();
    QList<int> tops;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible() && label->accessibleName().endsWith(answerWord(Answer::rated(6).value())))
            tops += label->mapTo(&page, label->rect().topLeft()).y();
    }
    ASSERT_EQ(tops.size(), 2);
    EXPECT_EQ(tops.first(), tops.last());
}

TEST_F(OwnCheckIn, WhatIsOpenCanBeTalkedAbout)
{
    const QString connected = dimensionStatement(Dimension::Connected);
    {
        CheckInPage page(context());
        rate(page, Dimension::Connected, 6);
        press(page, kSeal);
        EXPECT_EQ(talkAbout(page, connected), nullptr) << "Ben has not seen it";
    }
    sealAs(kBensPassphrase, 3);
    unlock(kAnnasPassphrase);
    CheckInPage page(context());
    page.show();
    QToolButton *talk = talkAbout(page, connected);
    ASSERT_NE(talk, nullptr);
    QTest::mouseClick(talk, Qt::LeftButton);
    EXPECT_EQ(navigator.talkedAbout, connected);
}

} // namespace
} // namespace hearth
