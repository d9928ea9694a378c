// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/unsaid.h"

#include "core/journal/memorystore.h"
#include "journal/blindcheckin.h"
#include "records/codec.h"
#include "support/journalfixture.h"

#include <QCborValue>

#include <gtest/gtest.h>

#include <functional>

namespace hearth {
namespace {

// Keys of a check-in.
constexpr int kNonce = 21;
constexpr int kUnsaid = 23;

constexpr std::array kWays{Answer(), Answer::didNotComeUp(), Answer::ratherNotSay()};

CheckIn answersWith(Answer safe, QDate day = QDate(2026, 7, 12))
{
    CheckIn checkIn;
    checkIn.record.author = kFirstPartner;
    checkIn.record.date = day;
    checkIn.period = Period::containing(day, Cadence::Week);
    checkIn.nonce = QByteArray(32, 'n');
    checkIn.setAnswer(Dimension::Connected, Answer::rated(5).take());
    checkIn.setAnswer(Dimension::Safe, safe);
    return checkIn;
}

// The numbers were computed apart from this program, from the description of the format.
TEST(Unsaid, IsFixedAndSealedAsDescribed)
{
    test::MemoryJournal held;
    CheckIn checkIn = answersWith(Answer::ratherNotSay());
    checkIn.setAnswer(Dimension::Supported, Answer::didNotComeUp());
    ASSERT_TRUE(fixUnsaid(held.journal, checkIn));
    EXPECT_EQ(checkIn.unsaid.size(), 9U) << "all but the one that is rated";
    EXPECT_EQ(checkIn.unsaid[Dimension::ListenedTo].toHex(),
              QByteArray("97271517d9565212347b4065ece6736288bd1ecee209d787934951861b479763"));
    EXPECT_EQ(checkIn.unsaid[Dimension::Safe].toHex(),
              QByteArray("79b68a67335fd01d55d5e8f95614191aa7e3313a6970c7abebbf56bbe26fce7e"));
    EXPECT_EQ(checkIn.unsaid[Dimension::Supported].toHex(),
              QByteArray("996cc05fbc2d29c45e0605f0399683d0ee1428fe91c617ea25268fda0df22ffe"));
    EXPECT_EQ(sealOf(checkIn).toHex(), QByteArray("16e3fd2bbaa453401398562490b33b8671f82a7a3564f78f17d1aa4c2e7ea68c"));
    CheckIn shared = checkIn;
    hideReasons(shared);
    EXPECT_EQ(sealOf(shared), sealOf(checkIn)) << "what becomes shared fits what was sealed";
}

TEST(Unsaid, EveryOtherWayMakesAnotherSeal)
{
    test::MemoryJournal held;
    QSet<QByteArray> seals;
    for (const Answer way : kWays) {
        CheckIn checkIn = answersWith(way);
        ASSERT_TRUE(fixUnsaid(held.journal, checkIn));
        hideReasons(checkIn);
        seals.insert(sealOf(checkIn));
    }
    EXPECT_EQ(seals.size(), 3);
}

TEST(Unsaid, WhateverIsDoneToItAfterwardsReadsAsChanged)
{
    test::MemoryJournal held;
    CheckIn checkIn = answersWith(Answer::ratherNotSay());
    ASSERT_TRUE(fixUnsaid(held.journal, checkIn));
    hideReasons(checkIn);
    const QByteArray sealed = sealOf(checkIn);
    CheckIn other = answersWith(Answer::didNotComeUp());
    ASSERT_TRUE(fixUnsaid(held.journal, other));
    const std::function<void(CheckIn &)> changes[] = {
        [&](CheckIn &it) { it.unsaid[Dimension::Safe] = other.unsaid[Dimension::Safe]; },
        [](CheckIn &it) { std::swap(it.unsaid[Dimension::Safe], it.unsaid[Dimension::Space]); },
        [](CheckIn &it) { it.unsaid.erase(Dimension::Safe); },
        [](CheckIn &it) { it.unsaid.clear(); },
        [](CheckIn &it) { it.setAnswer(Dimension::Safe, Answer::rated(1).take()); },
        [](CheckIn &it) { it.setAnswer(Dimension::Connected, Answer()); },
    };
    for (const auto &change : changes) {
        CheckIn changed = checkIn;
        change(changed);
        EXPECT_NE(sealOf(changed), sealed) << "change " << (&change - changes);
    }
}

TEST(Unsaid, WhatIsSharedDiffersInNothingButCommitmentsOfOneLength)
{
    std::array<QCborMap, kWays.size()> payloads;
    std::array<qsizetype, kWays.size()> sizes{};
    for (std::size_t i = 0; i < kWays.size(); ++i) {
        test::MemoryJournal held;
        CheckIn checkIn = held.journal.compose<CheckIn>();
        const Record record = checkIn.record;
        checkIn = answersWith(kWays[i]);
        checkIn.record = record;
        ASSERT_TRUE(held.journal.apply(sealedCheckIn(held.journal, checkIn).take()));
        const auto &kept = held.journal.all<CheckIn>().at(0);
        EXPECT_EQ(kept.answer(Dimension::Safe), kWays[i]) << "in clear as long as it is private";
        CheckIn open = kept;
        open.record.visibility = Visibility::Shared;
        ASSERT_TRUE(held.journal.replace(open));
        const QByteArray stored = held.store.rows.at(record.id).payload;
        sizes[i] = stored.size();
        payloads[i] = QCborValue::fromCbor(stored).toMap();
        const QCborMap unsaid = payloads[i].take(kUnsaid).toMap();
        EXPECT_EQ(unsaid.size(), 9);
        for (const auto &[dimension, commitment] : unsaid)
            EXPECT_EQ(commitment.toByteArray().size(), 32);
        EXPECT_EQ(payloads[i].take(kNonce).toByteArray().size(), 32);
        // Its author reads there what they meant.
        EXPECT_EQ(held.journal.all<CheckIn>().at(0).answer(Dimension::Safe), Answer());
        EXPECT_EQ(asMeant(held.journal, held.journal.all<CheckIn>().at(0)).answer(Dimension::Safe), kWays[i]);
    }
    for (std::size_t i = 1; i < kWays.size(); ++i) {
        EXPECT_EQ(sizes[i], sizes[0]);
        EXPECT_EQ(payloads[i].toCborValue().toCbor(), payloads[0].toCborValue().toCbor());
    }
}

TEST(Unsaid, IsReadByItsAuthorAloneAndFitsForBoth)
{
    test::JournalFolder folder;
    test::OpenJournal opened;
    const auto as = [&](PartnerId partner) -> Journal & {
        opened = {};
        opened = folder.open(partner == kFirstPartner ? test::kAnnasPassphrase : test::kBensPassphrase);
        EXPECT_TRUE(opened.journal->openWhatIsDue());
        return *opened.journal;
    };
    const Period period = Period::containing(folder.clock.today(), Cadence::Week);
    for (const PartnerId author : {kFirstPartner, kSecondPartner}) {
        Journal &journal = as(author);
        CheckIn checkIn = journal.compose<CheckIn>();
        checkIn.period = period;
        checkIn.setAnswer(Dimension::Connected, Answer::rated(4).take());
        checkIn.setAnswer(Dimension::Safe, Answer::ratherNotSay());
        checkIn.setAnswer(Dimension::Space, Answer::didNotComeUp());
        ASSERT_TRUE(journal.apply(sealedCheckIn(journal, checkIn).take()));
    }
    as(kFirstPartner);
    for (const PartnerId reader : {kSecondPartner, kFirstPartner}) {
        Journal &journal = as(reader);
        ASSERT_EQ(journal.all<CheckIn>().size(), 2U);
        for (const CheckIn &checkIn : journal.all<CheckIn>()) {
            EXPECT_EQ(verdictOn(journal, checkIn), SealVerdict::Fits);
            EXPECT_EQ(checkIn.answer(Dimension::Safe), Answer());
            const CheckIn meant = asMeant(journal, checkIn);
            const bool isMine = checkIn.record.author == reader;
            EXPECT_EQ(meant.answer(Dimension::Safe), isMine ? Answer::ratherNotSay() : Answer());
            EXPECT_EQ(meant.answer(Dimension::Space), isMine ? Answer::didNotComeUp() : Answer());
            EXPECT_EQ(meant.answer(Dimension::Settled), Answer());
            // Nor does a key of the reader's own tell.
            const auto mine = journal.secretOf(reader, QByteArray("hearthbook unsaid 1") + checkIn.nonce);
            EXPECT_EQ(whichWasMeant(checkIn, Dimension::Safe, mine.value()).has_value(), isMine);
            EXPECT_EQ(journal.secretOf(otherPartner(reader), "hearthbook unsaid 1").error().code, ErrorCode::NotYours);
        }
    }
    // The author's program opens the answers with another commitment, and a seal that fits them.
    Journal &annas = as(kFirstPartner);
    CheckIn changed = asMeant(annas, *annas.myCheckIn(period));
    changed.setAnswer(Dimension::Safe, Answer::didNotComeUp());
    ASSERT_TRUE(fixUnsaid(annas, changed));
    hideReasons(changed);
    CheckInSeal seal = *sealFor(annas, kFirstPartner, period);
    seal.digest = sealOf(changed);
    ASSERT_TRUE(opened.store->commit({{changed.record.id, true, changed.record.revision + 1, encode(changed)},
                                      {seal.record.id, true, seal.record.revision + 1, encode(seal)}}));
    Journal &bens = as(kSecondPartner);
    for (const CheckIn &checkIn : bens.all<CheckIn>()) {
        const bool isAnnas = checkIn.record.author == kFirstPartner;
        EXPECT_EQ(verdictOn(bens, checkIn), isAnnas ? SealVerdict::Changed : SealVerdict::Fits);
    }
}

TEST(Unsaid, OfOlderSealsIsNotKnown)
{
    test::MemoryJournal held;
    CheckIn checkIn = answersWith(Answer());
    checkIn.record.visibility = Visibility::Shared;
    EXPECT_EQ(asMeant(held.journal, checkIn), checkIn);
    EXPECT_EQ(whichWasMeant(checkIn, Dimension::Safe, SecretBytes(32)), std::nullopt);
}

TEST(Unsaid, OfALaterVersionIsKept)
{
    CheckIn checkIn = answersWith(Answer());
    checkIn.unsaid.emplace(Dimension::Safe, QByteArray(32, 'c'));
    QCborMap map = QCborValue::fromCbor(encode(checkIn)).toMap();
    QCborMap unsaid = map.value(kUnsaid).toMap();
    unsaid.insert(11, QByteArray(32, 'd'));
    map.insert(kUnsaid, unsaid);
    auto read = decode(map.toCborValue().toCbor());
    ASSERT_TRUE(read);
    EXPECT_EQ(std::get<CheckIn>(read.value()).unsaid, checkIn.unsaid);
    const QCborMap again = QCborValue::fromCbor(encode(read.value())).toMap().value(kUnsaid).toMap();
    EXPECT_EQ(again.value(11).toByteArray(), QByteArray(32, 'd'));
    EXPECT_EQ(again.size(), 2);
    unsaid.insert(3, QByteArray(31, 'c'));
    map.insert(kUnsaid, unsaid);
    EXPECT_EQ(decode(map.toCborValue().toCbor()).error().code, ErrorCode::Damaged) << "no commitment";
}

} // namespace
} // namespace hearth
