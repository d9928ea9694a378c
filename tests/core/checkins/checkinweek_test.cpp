// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkins/checkinweek.h"

#include "checkins/standing.h"
#include "core/journal/blindcheckinfixture.h"
#include "journal/countedturns.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

using test::BlindCheckIn;

// Sunday, 12 July 2026; the week began on Monday the 6th.
class CheckInWeek : public BlindCheckIn
{
protected:
    Period present() const { return opened.journal->periodOn(folder.clock.today(), Cadence::Week); }
    void sealNow(PartnerId partner, int rating)
    {
        Journal &journal = as(partner);
        CheckIn checkIn = answersOf(journal, rating);
        checkIn.period = present();
        ASSERT_TRUE(journal.apply(sealedCheckIn(journal, checkIn).take()));
    }
};

TEST_F(CheckInWeek, ATurnComesAfterTheWeekThatRunsAndHoldsForBoth)
{
    EXPECT_EQ(checkInWeekday(as(kFirstPartner)), Qt::Monday);
    ASSERT_TRUE(turnCheckInWeek(*opened.journal, Qt::Sunday));
    EXPECT_EQ(opened.journal->partner(kFirstPartner)->weekTurns, QList{QDate(2026, 7, 19)});
    EXPECT_EQ(checkInWeekday(as(kSecondPartner)), Qt::Sunday) << "whoever chose";
    EXPECT_EQ(present().start, QDate(2026, 7, 6));
    const auto startOn = [this](QDate day) { return opened.journal->periodOn(day, Cadence::Week).start; };
    EXPECT_EQ(startOn(QDate(2026, 7, 13)), QDate(2026, 7, 13));
    EXPECT_EQ(startOn(QDate(2026, 7, 18)), QDate(2026, 7, 13));
    EXPECT_EQ(startOn(QDate(2026, 7, 19)), QDate(2026, 7, 19));
    EXPECT_EQ(startOn(QDate(2026, 7, 26)), QDate(2026, 7, 26));
}

TEST_F(CheckInWeek, AnswersSealedBeforeItIsTurnedStillMeet)
{
    sealNow(kFirstPartner, 6);
    ASSERT_TRUE(turnCheckInWeek(*opened.journal, Qt::Sunday));
    sealNow(kSecondPartner, 5);
    as(kFirstPartner);
    const Journal &bens = as(kSecondPartner);
    ASSERT_NE(of(bens, kFirstPartner), nullptr);
    EXPECT_EQ(of(bens, kFirstPartner)->period, of(bens, kSecondPartner)->period);
    EXPECT_EQ(checkInStanding(bens, present()), CheckInStanding::Shared);

    folder.clock.setToday(QDate(2026, 7, 21));
    sealNow(kFirstPartner, 3);
    sealNow(kSecondPartner, 4);
    as(kFirstPartner);
    EXPECT_EQ(present().toString(), QStringLiteral("2026-07-19..2026-07-25"));
    EXPECT_EQ(checkInStanding(as(kSecondPartner), present()), CheckInStanding::Shared);
}

TEST_F(CheckInWeek, AnotherChoiceTakesThePlaceOfOneThatHasNotCome)
{
    Journal &journal = as(kFirstPartner);
    ASSERT_TRUE(turnCheckInWeek(journal, Qt::Sunday));
    ASSERT_TRUE(turnCheckInWeek(journal, Qt::Saturday));
    EXPECT_EQ(journal.partner(kFirstPartner)->weekTurns, QList{QDate(2026, 7, 18)});
    ASSERT_TRUE(turnCheckInWeek(journal, Qt::Monday));
    EXPECT_TRUE(journal.partner(kFirstPartner)->weekTurns.isEmpty()) << "as if nothing had been chosen";
    // The other's stands, and mine comes after it.
    ASSERT_TRUE(turnCheckInWeek(as(kSecondPartner), Qt::Sunday));
    ASSERT_TRUE(turnCheckInWeek(as(kFirstPartner), Qt::Monday));
    EXPECT_EQ(opened.journal->partner(kFirstPartner)->weekTurns, QList{QDate(2026, 7, 20)});
    EXPECT_EQ(checkInWeekday(*opened.journal), Qt::Monday);
    EXPECT_EQ(turnCheckInWeek(*opened.journal, 8).error().code, ErrorCode::BadValue);
}

TEST_F(CheckInWeek, ATurnOfTheOthersFarAheadKeepsNobodyFromTurningIt)
{
    Partner ben = *as(kSecondPartner).partner(kSecondPartner);
    ben.weekTurns = {QDate(2026, 7, 11), QDate(2026, 8, 3), QDate(9999, 12, 30)}; // the second is 22 days ahead
    ASSERT_TRUE(opened.journal->replace(ben));
    Journal &annas = as(kFirstPartner);
    EXPECT_EQ(annas.weekTurns().last(), QDate(2026, 7, 11));
    EXPECT_EQ(checkInWeekday(annas), Qt::Saturday);
    ASSERT_TRUE(turnCheckInWeek(annas, Qt::Sunday));
    EXPECT_EQ(annas.partner(kFirstPartner)->weekTurns, QList{QDate(2026, 7, 19)});
    EXPECT_EQ(checkInWeekday(annas), Qt::Sunday);
    folder.clock.setToday(QDate(2026, 7, 13));
    EXPECT_EQ(as(kFirstPartner).weekTurns().last(), QDate(2026, 8, 3)) << "it counts once it is near";
}

TEST_F(CheckInWeek, NoMoreTurnsOfAPartnerCountThanTheyMayChoose)
{
    Partner ben;
    ben.weekTurns = QList<QDate>(Partner::kMaxWeekTurns, QDate(2026, 7, 5));
    ben.weekTurns += QDate(2026, 7, 8);
    const QList<QDate> counted = countedTurns(ben, QDate(2026, 7, 12));
    EXPECT_EQ(counted.size(), Partner::kMaxWeekTurns);
    EXPECT_FALSE(counted.contains(QDate(2026, 7, 8)));
    ben.weekTurns.removeFirst();
    EXPECT_TRUE(countedTurns(ben, QDate(2026, 7, 12)).contains(QDate(2026, 7, 8)));
}

TEST_F(CheckInWeek, WhatWasAnsweredKeepsItsWeek)
{
    sealNow(kFirstPartner, 6);
    const Period before = present();
    ASSERT_TRUE(turnCheckInWeek(*opened.journal, Qt::Wednesday));
    folder.clock.setToday(QDate(2026, 9, 1));
    const Journal &later = as(kFirstPartner);
    ASSERT_NE(later.myCheckIn(before), nullptr);
    EXPECT_EQ(later.periodOn(QDate(2026, 7, 12), Cadence::Week), before) << "and the past is counted as it was";
}

} // namespace
} // namespace hearth
