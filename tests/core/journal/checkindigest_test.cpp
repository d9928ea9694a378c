// SPDX-License-Identifier: GPL-3.0-or-later
// What a seal fixes: every part of the answers makes a difference.
#include "core/journal/memorystore.h"
#include "journal/blindcheckin.h"
#include "journal/journal.h"

#include <gtest/gtest.h>

#include <functional>

namespace hearth {
namespace {

CheckIn someAnswers()
{
    CheckIn checkIn;
    checkIn.record.author = kFirstPartner;
    checkIn.record.date = QDate(2026, 7, 12);
    checkIn.period = Period::containing(QDate(2026, 7, 12), Cadence::Week);
    checkIn.nonce = QByteArray(32, 'n');
    checkIn.setAnswer(Dimension::Connected, Answer::rated(6).take());
    checkIn.feelings = {QStringLiteral("calm"), QStringLiteral("glad")};
    checkIn.words = {{QStringLiteral("good"), QStringLiteral("the walk")}};
    return checkIn;
}

TEST(CheckInDigest, CoversEverythingThatWasAnswered)
{
    const std::function<void(CheckIn &)> changes[] = {
        [](CheckIn &checkIn) { checkIn.nonce[31] = 'm'; },
        [](CheckIn &checkIn) { checkIn.record.author = kSecondPartner; },
        [](CheckIn &checkIn) { checkIn.period = Period::containing(QDate(2026, 7, 19), Cadence::Week); },
        [](CheckIn &checkIn) { checkIn.period = Period::containing(QDate(2026, 7, 12), Cadence::Month); },
        [](CheckIn &checkIn) { checkIn.setAnswer(Dimension::Connected, Answer::rated(5).take()); },
        [](CheckIn &checkIn) { checkIn.setAnswer(Dimension::Settled, Answer::rated(6).take()); },
        [](CheckIn &checkIn) { checkIn.setAnswer(Dimension::Closeness, Answer::rated(6).take()); },
        [](CheckIn &checkIn) { checkIn.feelings[0] = QStringLiteral("sad"); },
        [](CheckIn &checkIn) { checkIn.feelings.removeLast(); },
        [](CheckIn &checkIn) { checkIn.feelings = {QStringLiteral("calmglad")}; },
        [](CheckIn &checkIn) { checkIn.words[0].question = QStringLiteral("hard"); },
        [](CheckIn &checkIn) { checkIn.words[0].text = QStringLiteral("the talk"); },
        [](CheckIn &checkIn) { checkIn.words.clear(); },
    };
    for (const auto &change : changes) {
        CheckIn changed = someAnswers();
        change(changed);
        EXPECT_NE(sealOf(changed), sealOf(someAnswers())) << "change " << (&change - changes);
    }
    CheckIn hidden = someAnswers();
    hidden.setAnswer(Dimension::Safe, Answer::ratherNotSay());
    EXPECT_EQ(sealOf(hidden), sealOf(someAnswers())) << "ways of not answering look alike";
}

// Anna's shared answers and what seals there are, as Ben reads them.
class SealOfAnswers : public testing::Test
{
protected:
    SealOfAnswers()
    {
        answers.record.id = RecordId(1);
        answers.record.visibility = Visibility::Shared;
        seal.record = answers.record;
        seal.record.id = RecordId(2);
        seal.period = answers.period;
        seal.digest = sealOf(answers);
    }
    Journal journal()
    {
        JournalContents contents;
        std::get<std::vector<CheckIn>>(contents.records) = {answers};
        std::get<std::vector<CheckInSeal>>(contents.records) = {seal};
        return Journal(kSecondPartner, true, std::move(contents), store, clock, random);
    }

    CheckIn answers = someAnswers();
    CheckInSeal seal;
    test::MemoryStore store;
    FixedClock clock{QDate(2026, 8, 12)}; // the week is over, and nothing waits
    SeededRandom random{1};
};

TEST_F(SealOfAnswers, IsComparedEvenWhenNobodyNamedIt)
{
    EXPECT_NE(verdictOn(journal(), answers), SealVerdict::Changed);
    seal.digest[0] = static_cast<char>(seal.digest[0] ^ 1);
    EXPECT_EQ(verdictOn(journal(), answers), SealVerdict::Changed);
}

TEST_F(SealOfAnswers, CountsOnlyWhenItIsTheirsAndOfThatPeriod)
{
    ASSERT_NE(sealFor(journal(), kFirstPartner, answers.period), nullptr);
    EXPECT_EQ(sealFor(journal(), kSecondPartner, answers.period), nullptr);
    EXPECT_EQ(sealFor(journal(), kFirstPartner, Period::containing(QDate(2026, 7, 19), Cadence::Week)), nullptr);
    seal.record.verified = false;
    EXPECT_EQ(sealFor(journal(), kFirstPartner, answers.period), nullptr) << "somebody else planted it";
}

} // namespace
} // namespace hearth
