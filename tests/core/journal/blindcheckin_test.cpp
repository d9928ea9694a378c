// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/blindcheckin.h"

#include "reminders/received.h"

#include "core/journal/blindcheckinfixture.h"

namespace hearth {
namespace {

using test::BlindCheckIn;

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

TEST_F(BlindCheckIn, TellsWhatBecameOfTheAnswersMineWereOpenedAgainst)
{
    answer(kFirstPartner, 2);
    EXPECT_EQ(counterpartOf(*opened.journal, *of(*opened.journal, kFirstPartner)), Counterpart::None);
    answer(kSecondPartner, 7);
    const auto annas = [&] {
        Journal &journal = as(kFirstPartner);
        return counterpartOf(journal, *of(journal, kFirstPartner));
    };
    EXPECT_EQ(annas(), Counterpart::NotYetOpen);
    const auto ben = [&]() -> Journal & { // as he was, with nothing opened yet
        opened = {};
        opened = folder.open(test::kBensPassphrase);
        return *opened.journal;
    };
    CheckIn changed = *of(ben(), kSecondPartner);
    changed.setAnswer(Dimension::Connected, Answer::rated(5).take());
    ASSERT_TRUE(opened.journal->apply(sealedCheckIn(*opened.journal, changed).take()));
    EXPECT_EQ(annas(), Counterpart::SealExchanged);
    ASSERT_TRUE(ben().remove(of(*opened.journal, kSecondPartner)->record.id));
    EXPECT_EQ(annas(), Counterpart::SealGone);
    answer(kSecondPartner, 4);
    EXPECT_EQ(annas(), Counterpart::SealExchanged);
    as(kSecondPartner);
    EXPECT_EQ(annas(), Counterpart::Open);
    EXPECT_EQ(verdictOn(*opened.journal, *of(*opened.journal, kSecondPartner)), SealVerdict::Changed);
}

TEST_F(BlindCheckIn, UntilTheOtherAnswersTheAuthorMayThinkAgain)
{
    answer(kFirstPartner, 6);
    Journal &annas = as(kFirstPartner);
    CheckIn changed = *of(annas, kFirstPartner);
    changed.setAnswer(Dimension::Connected, Answer::rated(3).take());
    ASSERT_TRUE(annas.apply(sealedCheckIn(annas, changed).take()));
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
    ASSERT_TRUE(annas.apply(sealedCheckIn(annas, answersOf(annas, 4)).take()));
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

TEST_F(BlindCheckIn, ANoteThatWasKeptIsNewToItsReaderWhateverTheyWroteMeanwhile)
{
    Journal &annas = as(kFirstPartner);
    GratitudeNote note = test::noteOf(annas, QStringLiteral("for your birthday"));
    note.keptUntil = QDate(2026, 7, 20);
    ASSERT_TRUE(annas.add(note));
    const RecordId letter = annas.all<GratitudeNote>().at(0).record.id;
    folder.clock.setToday(QDate(2026, 7, 15));
    Journal &bens = as(kSecondPartner);
    ASSERT_TRUE(bens.add(test::entryOf(bens, QStringLiteral("A walk"), QStringLiteral("alone"))));
    folder.clock.setToday(QDate(2026, 7, 20));
    as(kFirstPartner);
    const Instant changed = as(kSecondPartner).all<GratitudeNote>().at(0).record.changed;
    EXPECT_EQ(changed, Instant(std::chrono::milliseconds(QDate(2026, 7, 20).endOfDay().toMSecsSinceEpoch())))
        << "which tells nothing of when Anna opened the journal";
    EXPECT_EQ(receivedSinceIWrote(as(kSecondPartner)), std::vector{letter});
}

} // namespace
} // namespace hearth
