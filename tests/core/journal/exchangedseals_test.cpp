// SPDX-License-Identifier: GPL-3.0-or-later
// Answers or seals that were changed, exchanged or deleted after both had answered.
#include "core/journal/blindcheckinfixture.h"

namespace hearth {
namespace {

using test::BlindCheckIn;

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

TEST_F(BlindCheckIn, WhateverWasDeletedInBetweenOtherAnswersReadAsChanged)
{
    enum class Again { SharedAtOnce, KeptAndShared, SealedAnew };
    for (const PartnerId cheat : {kFirstPartner, kSecondPartner}) {
        for (const Again again : {Again::SharedAtOnce, Again::KeptAndShared, Again::SealedAnew}) {
            folder.clock.setToday(folder.clock.today().addDays(7));
            const Period period = Period::containing(folder.clock.today(), Cadence::Week);
            answer(kFirstPartner, 2);
            answer(kSecondPartner, 7);
            as(kFirstPartner);
            as(kSecondPartner);
            // They have read the other's, take back what they sealed, and answer to please.
            Journal &journal = as(cheat);
            ASSERT_TRUE(journal.removeForGood(journal.myCheckIn(period)->record.id));
            ASSERT_EQ(sealFor(journal, cheat, period), nullptr);
            CheckIn pleasing = answersOf(journal, 7);
            if (again == Again::SealedAnew) {
                ASSERT_TRUE(journal.apply(sealedCheckIn(journal, pleasing).take()));
                as(cheat); // opens it
            } else {
                if (again == Again::SharedAtOnce)
                    pleasing.record.visibility = Visibility::Shared;
                ASSERT_TRUE(journal.add(pleasing));
                if (again == Again::KeptAndShared) {
                    pleasing = *journal.myCheckIn(period);
                    pleasing.record.visibility = Visibility::Shared;
                    ASSERT_TRUE(journal.replace(pleasing));
                }
            }
            for (const PartnerId reader : {otherPartner(cheat), cheat}) {
                Journal &seen = as(reader);
                int shown = 0;
                for (const CheckIn &checkIn : seen.all<CheckIn>()) {
                    if (checkIn.period != period)
                        continue;
                    ++shown;
                    if (checkIn.record.author == cheat) {
                        EXPECT_EQ(verdictOn(seen, checkIn), SealVerdict::Changed)
                            << "cheat " << int(cheat.number()) << " way " << int(again);
                    }
                }
                EXPECT_EQ(shown, 2);
            }
        }
    }
}

TEST_F(BlindCheckIn, TheAnswersAloneNameADigestWhenTheSealIsGone)
{
    answer(kFirstPartner, 2);
    answer(kSecondPartner, 7);
    as(kFirstPartner);
    Journal &bens = as(kSecondPartner);
    const Period period = Period::containing(folder.clock.today(), Cadence::Week);
    // Ben's seal, which names Anna's too, goes; his answers stay.
    ASSERT_TRUE(bens.remove(sealFor(bens, kSecondPartner, period)->record.id));
    ASSERT_EQ(sealFor(bens, kSecondPartner, period), nullptr);
    EXPECT_EQ(verdictOn(bens, *of(bens, kFirstPartner)), SealVerdict::Fits);
    Journal &annas = as(kFirstPartner);
    CheckIn changed = *of(annas, kFirstPartner);
    changed.setAnswer(Dimension::Connected, Answer::rated(7).take());
    CheckInSeal seal = *sealFor(annas, kFirstPartner, period);
    seal.digest = sealOf(changed);
    ASSERT_TRUE(opened.store->commit({{changed.record.id, true, changed.record.revision + 1, encode(changed)},
                                      {seal.record.id, true, seal.record.revision + 1, encode(seal)}}));
    Journal &later = as(kSecondPartner);
    EXPECT_EQ(verdictOn(later, *of(later, kFirstPartner)), SealVerdict::Changed);
}

TEST_F(BlindCheckIn, TheSealAloneNamesADigestWhenTheAnswersAreGone)
{
    answer(kFirstPartner, 2);
    answer(kSecondPartner, 7);
    as(kFirstPartner);
    as(kSecondPartner);
    Journal &bens = as(kSecondPartner);
    const CheckIn mine = *of(bens, kSecondPartner);
    // Past the journal's rules, which would take the seal along.
    ASSERT_TRUE(opened.store->commit({{mine.record.id, true, mine.record.revision + 1, std::nullopt}}));
    Journal &annas = as(kFirstPartner);
    CheckIn changed = *of(annas, kFirstPartner);
    changed.setAnswer(Dimension::Connected, Answer::rated(7).take());
    ASSERT_TRUE(annas.remove(changed.record.id));
    changed.nonce.clear();
    changed.record.id = folder.random.recordId();
    ASSERT_TRUE(annas.add(changed));
    Journal &later = as(kSecondPartner);
    folder.clock.setToday(folder.clock.today().addDays(7));
    ASSERT_TRUE(later.openWhatIsDue()); // no longer waits for answers of his
    ASSERT_NE(of(later, kFirstPartner), nullptr);
    EXPECT_EQ(verdictOn(later, *of(later, kFirstPartner)), SealVerdict::Changed);
}

TEST_F(BlindCheckIn, AnswersThatDoNotFitTheirOwnSealAreNotOpened)
{
    for (const PartnerId cheat : {kFirstPartner, kSecondPartner}) {
        folder.clock.setToday(folder.clock.today().addDays(7));
        const Period period = Period::containing(folder.clock.today(), Cadence::Week);
        answer(kFirstPartner, 2);
        answer(kSecondPartner, 7);
        opened = {};
        opened = folder.open(cheat == kFirstPartner ? test::kAnnasPassphrase : test::kBensPassphrase);
        // Past the journal's rules: other answers under a seal that stays.
        CheckIn changed = *opened.journal->myCheckIn(period);
        changed.setAnswer(Dimension::Connected, Answer::rated(5).take());
        ASSERT_TRUE(opened.store->commit({{changed.record.id, false, changed.record.revision + 1, encode(changed)}}));
        Journal &journal = as(cheat);
        EXPECT_EQ(journal.myCheckIn(period)->record.visibility, Visibility::Private);
        // The seal opened the other's all the same: nobody but the author can look behind it.
        Journal &others = as(otherPartner(cheat));
        ASSERT_EQ(others.myCheckIn(period)->record.visibility, Visibility::Shared);
        EXPECT_EQ(counterpartOf(others, *others.myCheckIn(period)), Counterpart::NotYetOpen);
    }
}

TEST_F(BlindCheckIn, SealingAnewGoesOnNamingWhatWasNamed)
{
    answer(kFirstPartner, 2);
    answer(kSecondPartner, 7); // names Anna's
    const Period period = Period::containing(folder.clock.today(), Cadence::Week);
    const auto thinkAgain = [&](PartnerId author, int rating) {
        // Before anything is open.
        opened = {};
        opened = folder.open(author == kFirstPartner ? test::kAnnasPassphrase : test::kBensPassphrase);
        CheckIn changed = *opened.journal->myCheckIn(period);
        changed.setAnswer(Dimension::Connected, Answer::rated(rating).take());
        ASSERT_TRUE(opened.journal->apply(sealedCheckIn(*opened.journal, changed).take()));
    };
    const QByteArray named = sealFor(*opened.journal, kSecondPartner, period)->counterpart;
    thinkAgain(kFirstPartner, 3);
    thinkAgain(kSecondPartner, 6);
    EXPECT_EQ(sealFor(*opened.journal, kSecondPartner, period)->counterpart, named);
    as(kFirstPartner);
    Journal &bens = as(kSecondPartner);
    EXPECT_EQ(verdictOn(bens, *of(bens, kFirstPartner)), SealVerdict::Changed) << "both had answered";
}

TEST_F(BlindCheckIn, AnswersSharedByHandNameTheOthersSeal)
{
    answer(kFirstPartner, 2);
    const Period period = Period::containing(folder.clock.today(), Cadence::Week);
    // Ben does not seal his, and shares them.
    Journal &bens = as(kSecondPartner);
    CheckIn open = answersOf(bens, 7);
    open.record.visibility = Visibility::Shared;
    ASSERT_TRUE(bens.add(open));
    EXPECT_EQ(of(bens, kSecondPartner)->counterpart, sealFor(bens, kFirstPartner, period)->digest);
    // Anna reads them, and answers to please.
    Journal &annas = as(kFirstPartner);
    ASSERT_NE(of(annas, kSecondPartner), nullptr);
    CheckIn changed = *annas.myCheckIn(period);
    changed.setAnswer(Dimension::Connected, Answer::rated(7).take());
    ASSERT_TRUE(annas.apply(sealedCheckIn(annas, changed).take()));
    changed = *annas.myCheckIn(period);
    changed.record.visibility = Visibility::Shared;
    ASSERT_TRUE(annas.replace(changed));
    Journal &later = as(kSecondPartner);
    EXPECT_EQ(verdictOn(later, *of(later, kFirstPartner)), SealVerdict::Changed);
    EXPECT_EQ(verdictOn(later, *of(later, kSecondPartner)), SealVerdict::None) << "nobody saw them sealed";
}

TEST_F(BlindCheckIn, OnlyWhatTheOtherNamedIsCalledUnchanged)
{
    answer(kFirstPartner, 2);
    Journal &annas = as(kFirstPartner);
    CheckIn open = *of(annas, kFirstPartner);
    open.record.visibility = Visibility::Shared;
    ASSERT_TRUE(annas.replace(open));
    EXPECT_EQ(verdictOn(annas, *of(annas, kFirstPartner)), SealVerdict::None) << "she could exchange both at will";
    Journal &bens = as(kSecondPartner);
    ASSERT_TRUE(bens.apply(sealedCheckIn(bens, answersOf(bens, 7)).take()));
    EXPECT_EQ(verdictOn(bens, *of(bens, kFirstPartner)), SealVerdict::Fits);
}

TEST_F(BlindCheckIn, WhatIsNotVerifiedNamesNothing)
{
    answer(kFirstPartner, 2);
    answer(kSecondPartner, 7);
    as(kFirstPartner);
    Journal &bens = as(kSecondPartner);
    ASSERT_EQ(verdictOn(bens, *of(bens, kFirstPartner)), SealVerdict::Fits);
    const Period period = Period::containing(folder.clock.today(), Cadence::Week);
    bens.markNotVerified({of(bens, kSecondPartner)->record.id, sealFor(bens, kSecondPartner, period)->record.id});
    EXPECT_TRUE(namedDigests(bens, kFirstPartner, period).isEmpty());
    EXPECT_EQ(verdictOn(bens, *of(bens, kFirstPartner)), SealVerdict::None);
}

} // namespace
} // namespace hearth
