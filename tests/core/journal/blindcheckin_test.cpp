// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/blindcheckin.h"
#include "journal/codec.h"
#include "support/journalfixture.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

using test::JournalFolder;

class BlindCheckIn : public testing::Test
{
protected:
    // Opens as that partner, as the window does: what is due is opened.
    Journal &as(PartnerId partner)
    {
        opened = {};
        opened = folder.open(partner == kFirstPartner ? test::kAnnasPassphrase : test::kBensPassphrase);
        EXPECT_TRUE(opened.journal->openWhatIsDue());
        return *opened.journal;
    }
    CheckIn answersOf(const Journal &journal, int rating, Cadence cadence = Cadence::Week)
    {
        CheckIn checkIn = journal.compose<CheckIn>();
        checkIn.period = Period::containing(journal.clock().today(), cadence);
        checkIn.setAnswer(Dimension::Connected, Answer::rated(rating).take());
        checkIn.setAnswer(Dimension::Safe, Answer::ratherNotSay());
        checkIn.feelings = {QStringLiteral("calm")};
        checkIn.words = {{QStringLiteral("good"), QStringLiteral("the walk")}};
        return checkIn;
    }
    void answer(PartnerId partner, int rating, Cadence cadence = Cadence::Week)
    {
        Journal &journal = as(partner);
        ASSERT_TRUE(journal.apply(sealedCheckIn(journal, answersOf(journal, rating, cadence))));
    }
    static const CheckIn *of(const Journal &journal, PartnerId author)
    {
        for (const CheckIn &checkIn : journal.all<CheckIn>()) {
            if (checkIn.record.author == author)
                return &checkIn;
        }
        return nullptr;
    }

    JournalFolder folder;
    test::OpenJournal opened;
};

TEST_F(BlindCheckIn, OnlyAHashIsSharedUntilBothHaveAnswered)
{
    answer(kFirstPartner, 6);
    EXPECT_EQ(of(*opened.journal, kFirstPartner)->record.visibility, Visibility::Private);
    Journal &bens = as(kSecondPartner);
    EXPECT_EQ(of(bens, kFirstPartner), nullptr);
    ASSERT_EQ(bens.all<CheckInSeal>().size(), 1U);
    const CheckInSeal &seal = bens.all<CheckInSeal>().at(0);
    EXPECT_EQ(seal.digest.size(), 32);
    // The answers are few; without the nonce the hash would tell them.
    CheckIn guess = answersOf(bens, 6);
    guess.record.author = kFirstPartner;
    EXPECT_NE(sealOf(guess), seal.digest);
    as(kFirstPartner);
    EXPECT_EQ(of(*opened.journal, kFirstPartner)->record.visibility, Visibility::Private)
        << "a counterpart that never comes leaves it private";
}

TEST_F(BlindCheckIn, EachSideOpensWhenItsAuthorNextUnlocks)
{
    answer(kFirstPartner, 6);
    answer(kSecondPartner, 2);
    EXPECT_EQ(of(*opened.journal, kFirstPartner), nullptr) << "Anna has not unlocked since";
    Journal &annas = as(kFirstPartner);
    const CheckIn *mine = of(annas, kFirstPartner);
    EXPECT_EQ(mine->record.visibility, Visibility::Shared);
    EXPECT_EQ(mine->answer(Dimension::Safe), Answer()) << "ways of not answering look alike";
    EXPECT_EQ(of(annas, kSecondPartner), nullptr) << "Ben has not unlocked since";
    Journal &bens = as(kSecondPartner);
    ASSERT_NE(of(bens, kFirstPartner), nullptr);
    EXPECT_EQ(of(bens, kSecondPartner)->record.visibility, Visibility::Shared);
    for (const PartnerId reader : {kFirstPartner, kSecondPartner}) {
        Journal &journal = as(reader);
        for (const PartnerId author : {kFirstPartner, kSecondPartner})
            EXPECT_EQ(verdictOn(journal, *of(journal, author)), SealVerdict::Fits);
    }
    EXPECT_FALSE(opened.journal->canUndo()) << "opening is no step to take back";
}

TEST_F(BlindCheckIn, AnAnswerChangedAfterBothAnsweredIsShownAsChanged)
{
    answer(kFirstPartner, 6);
    answer(kSecondPartner, 2);
    as(kFirstPartner);
    as(kSecondPartner);
    Journal &annas = as(kFirstPartner);
    CheckIn changed = *of(annas, kFirstPartner);
    changed.setAnswer(Dimension::Connected, Answer::rated(1).take());
    ASSERT_TRUE(annas.replace(changed));
    Journal &bens = as(kSecondPartner);
    EXPECT_EQ(verdictOn(bens, *of(bens, kFirstPartner)), SealVerdict::Changed);
    EXPECT_EQ(verdictOn(bens, *of(bens, kSecondPartner)), SealVerdict::Fits);
}

TEST_F(BlindCheckIn, ASealExchangedAfterwardsIsFoundByEitherSide)
{
    for (const PartnerId cheat : {kFirstPartner, kSecondPartner}) {
        folder.clock.setToday(folder.clock.today().addDays(7));
        answer(kFirstPartner, 6);
        answer(kSecondPartner, 2);
        as(kFirstPartner);
        as(kSecondPartner);
        // Past the journal's rules: other answers and a seal that fits them, both signed by their author.
        Journal &journal = as(cheat);
        const Period period = Period::containing(folder.clock.today(), Cadence::Week);
        CheckIn changed = *journal.myCheckIn(period);
        changed.setAnswer(Dimension::Connected, Answer::rated(7).take());
        CheckInSeal seal = *sealFor(journal, cheat, period);
        seal.digest = sealOf(changed);
        ASSERT_TRUE(opened.store->commit({{changed.record.id, true, changed.record.revision + 1, encode(changed)},
                                          {seal.record.id, true, seal.record.revision + 1, encode(seal)}}));
        Journal &other = as(otherPartner(cheat));
        for (const CheckIn &checkIn : other.all<CheckIn>()) {
            if (checkIn.period != period)
                continue;
            EXPECT_EQ(verdictOn(other, checkIn),
                      checkIn.record.author == cheat ? SealVerdict::Changed : SealVerdict::Fits)
                << "cheat " << int(cheat.number());
        }
    }
}

TEST_F(BlindCheckIn, UntilTheOtherAnswersTheAuthorMayThinkAgain)
{
    answer(kFirstPartner, 6);
    Journal &annas = as(kFirstPartner);
    CheckIn changed = *of(annas, kFirstPartner);
    changed.setAnswer(Dimension::Connected, Answer::rated(3).take());
    ASSERT_TRUE(annas.apply(sealedCheckIn(annas, changed)));
    EXPECT_EQ(annas.all<CheckInSeal>().size(), 1U);
    EXPECT_EQ(annas.all<CheckIn>().size(), 1U);
    answer(kSecondPartner, 2);
    as(kFirstPartner);
    Journal &bens = as(kSecondPartner);
    EXPECT_EQ(of(bens, kFirstPartner)->answer(Dimension::Connected).rating(), 3);
    EXPECT_EQ(verdictOn(bens, *of(bens, kFirstPartner)), SealVerdict::Fits);
}

TEST_F(BlindCheckIn, SavingCanBeUndoneWhole)
{
    Journal &annas = as(kFirstPartner);
    ASSERT_TRUE(annas.apply(sealedCheckIn(annas, answersOf(annas, 4))));
    ASSERT_TRUE(annas.undo());
    EXPECT_TRUE(annas.all<CheckIn>().isEmpty());
    EXPECT_TRUE(annas.all<CheckInSeal>().isEmpty());
    ASSERT_TRUE(annas.redo());
    EXPECT_EQ(annas.all<CheckInSeal>().size(), 1U);
}

TEST_F(BlindCheckIn, WhoDeletesTheirAnswersOpensNobodyElses)
{
    answer(kFirstPartner, 6);
    Journal &annas = as(kFirstPartner);
    ASSERT_TRUE(annas.remove(of(annas, kFirstPartner)->record.id));
    EXPECT_TRUE(annas.all<CheckInSeal>().isEmpty());
    ASSERT_TRUE(annas.undo());
    EXPECT_EQ(annas.all<CheckInSeal>().size(), 1U) << "undo brings both back";
    ASSERT_TRUE(annas.removeForGood(of(annas, kFirstPartner)->record.id));
    answer(kSecondPartner, 2);
    Journal &bens = as(kSecondPartner);
    EXPECT_EQ(of(bens, kSecondPartner)->record.visibility, Visibility::Private);
}

TEST_F(BlindCheckIn, MadePrivateAgainItStaysPrivate)
{
    answer(kFirstPartner, 6);
    answer(kSecondPartner, 2);
    Journal &annas = as(kFirstPartner);
    CheckIn hidden = *of(annas, kFirstPartner);
    hidden.record.visibility = Visibility::Private;
    ASSERT_TRUE(annas.replace(hidden));
    EXPECT_EQ(of(as(kFirstPartner), kFirstPartner)->record.visibility, Visibility::Private);
}

TEST_F(BlindCheckIn, OtherPeriodsNeverMeet)
{
    answer(kFirstPartner, 6, Cadence::Week);
    answer(kSecondPartner, 2, Cadence::Month);
    Journal &annas = as(kFirstPartner);
    EXPECT_EQ(of(annas, kFirstPartner)->record.visibility, Visibility::Private);
}

TEST_F(BlindCheckIn, ANoteIsKeptUntilItsDay)
{
    Journal &annas = as(kFirstPartner);
    GratitudeNote note = test::noteOf(annas, QStringLiteral("for your birthday"));
    note.keptUntil = QDate(2026, 7, 20);
    ASSERT_TRUE(annas.add(note));
    folder.clock.setToday(QDate(2026, 7, 19));
    as(kFirstPartner);
    EXPECT_TRUE(as(kSecondPartner).all<GratitudeNote>().isEmpty());
    folder.clock.setToday(QDate(2026, 7, 20));
    EXPECT_TRUE(as(kSecondPartner).all<GratitudeNote>().isEmpty()) << "only its author can open it";
    as(kFirstPartner);
    EXPECT_EQ(as(kSecondPartner).all<GratitudeNote>().size(), 1U);
}

} // namespace
} // namespace hearth
