// SPDX-License-Identifier: GPL-3.0-or-later
// Clocks that stand far apart or go backwards decide nothing between two people.
#include "agreements/agreements.h"
#include "core/journal/memorystore.h"
#include "journal/blindcheckin.h"
#include "records/codec.h"
#include "support/journalfixture.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

const QDate kFarBack(1999, 12, 31);
const QDate kFarAhead(2061, 2, 3);

// Anna's journal, with what either wrote elsewhere in it.
class Clocks : public testing::Test
{
protected:
    template <typename T>
    T by(PartnerId author, qint64 id, QDate day) const
    {
        T value;
        value.record.id = RecordId(id);
        value.record.author = author;
        value.record.visibility = Visibility::Shared;
        value.record.date = day;
        value.record.written = value.record.changed = FixedClock(day).now();
        value.record.revision = 1;
        return value;
    }
    AgreementVersion version(PartnerId author, qint64 id, QDate day, int number) const
    {
        auto made = by<AgreementVersion>(author, id, day);
        made.agreement = RecordId(1);
        made.number = number;
        made.title = made.text = QStringLiteral("words of %1").arg(id);
        return made;
    }
    Consent answer(PartnerId author, qint64 id, QDate day, const AgreementVersion &to, Decision decision, int step)
    {
        auto made = by<Consent>(author, id, day);
        made.agreement = to.agreement;
        made.version = to.record.id;
        made.versionDigest = digestOf(to);
        made.decision = decision;
        made.step = step;
        return made;
    }
    template <typename... Lists>
    std::unique_ptr<Journal> read(PartnerId reader, Lists... lists)
    {
        JournalContents contents;
        ((std::get<Lists>(contents.records) = std::move(lists)), ...);
        return std::make_unique<Journal>(reader, true, std::move(contents), store, clock, random);
    }

    test::MemoryStore store;
    FixedClock clock{QDate(2026, 7, 12)};
    SeededRandom random{3};
};

TEST_F(Clocks, DoNotDecideWhichOfTwoVersionsOfOneNumberIsCurrent)
{
    for (const auto &[annas, bens] : {std::pair(kFarBack, kFarAhead), std::pair(kFarAhead, kFarBack)}) {
        for (const PartnerId reader : {kFirstPartner, kSecondPartner}) {
            const AgreementVersion first = version(kFirstPartner, 1, clock.today(), 1);
            const std::vector versions{first, version(kFirstPartner, 20, annas, 2),
                                       version(kSecondPartner, 30, bens, 2)};
            // Both agreed to the one of the lower id, and to nothing else.
            const std::vector answers{answer(kFirstPartner, 40, annas, versions[1], Decision::Agree, 1),
                                      answer(kSecondPartner, 50, bens, versions[1], Decision::Agree, 2)};
            const auto journal = read(reader, versions, answers);
            const Agreement agreement = agreementOf(*journal, RecordId(1)).value();
            EXPECT_EQ(agreement.current->record.id, RecordId(30));
            EXPECT_EQ(agreement.state, AgreementState::Proposed);
        }
    }
}

TEST_F(Clocks, DoNotDecideWhichAnswerCameLast)
{
    const AgreementVersion first = version(kFirstPartner, 1, clock.today(), 1);
    for (const auto &[annas, bens] : {std::pair(kFarBack, kFarAhead), std::pair(kFarAhead, kFarBack)}) {
        for (const PartnerId reader : {kFirstPartner, kSecondPartner}) {
            const std::vector answers{answer(kFirstPartner, 40, annas, first, Decision::Agree, 1),
                                      answer(kSecondPartner, 50, bens, first, Decision::Agree, 2),
                                      answer(kSecondPartner, 45, bens, first, Decision::Withdraw, 3)};
            const auto journal = read(reader, std::vector{first}, answers);
            EXPECT_EQ(agreementOf(*journal, RecordId(1))->state, AgreementState::Ended);
            const Consent next = answerTo(*journal, agreementOf(*journal, RecordId(1)).value(), Decision::Agree);
            EXPECT_EQ(next.step, 4);
        }
    }
}

TEST_F(Clocks, DoNotDecideWhichSealCounts)
{
    for (const auto &[one, other] : {std::pair(kFarBack, kFarAhead), std::pair(kFarAhead, kFarBack)}) {
        std::vector seals{by<CheckInSeal>(kSecondPartner, 7, one), by<CheckInSeal>(kSecondPartner, 8, other)};
        for (CheckInSeal &seal : seals) {
            seal.period = Period::containing(clock.today(), Cadence::Week);
            seal.digest = QByteArray(32, static_cast<char>(seal.record.id.number()));
        }
        const auto journal = read(kFirstPartner, seals);
        EXPECT_EQ(sealFor(*journal, kSecondPartner, seals[0].period)->record.id, RecordId(7));
        CheckIn mine = journal->compose<CheckIn>();
        mine.period = seals[0].period;
        mine.setAnswer(Dimension::Space, Answer::rated(3).take());
        ASSERT_TRUE(journal->apply(sealedCheckIn(*journal, mine).take()));
        EXPECT_EQ(sealFor(*journal, kFirstPartner, mine.period)->counterpart, QByteArray(32, 7));
        store.rows.clear();
    }
}

TEST_F(Clocks, DoNotDecideWhoWasThereFirstNorWhoChanged)
{
    // Ben is second whatever his clock says, names Anna's seal, and what she changes afterwards shows.
    for (const auto &[annas, bens] : {std::pair(kFarBack, kFarAhead), std::pair(kFarAhead, kFarBack)}) {
        test::JournalFolder folder;
        test::OpenJournal opened;
        const Period period = Period::containing(QDate(2026, 7, 12), Cadence::Week);
        const auto as = [&](PartnerId partner) -> Journal & {
            opened = {};
            folder.clock.setToday(partner == kFirstPartner ? annas : bens);
            opened = folder.open(partner == kFirstPartner ? test::kAnnasPassphrase : test::kBensPassphrase);
            EXPECT_TRUE(opened.journal->openWhatIsDue());
            return *opened.journal;
        };
        for (const PartnerId partner : {kFirstPartner, kSecondPartner}) {
            Journal &journal = as(partner);
            CheckIn checkIn = journal.compose<CheckIn>();
            checkIn.period = period;
            checkIn.setAnswer(Dimension::Space, Answer::rated(3).take());
            ASSERT_TRUE(journal.apply(sealedCheckIn(journal, checkIn).take()));
        }
        EXPECT_TRUE(sealFor(*opened.journal, kFirstPartner, period)->counterpart.isEmpty());
        EXPECT_EQ(sealFor(*opened.journal, kSecondPartner, period)->counterpart,
                  sealFor(*opened.journal, kFirstPartner, period)->digest);
        Journal &hers = as(kFirstPartner);
        EXPECT_EQ(verdictOn(hers, *hers.myCheckIn(period)), SealVerdict::Fits);
        as(kSecondPartner);
        Journal &again = as(kFirstPartner);
        CheckIn changed = *again.myCheckIn(period);
        changed.setAnswer(Dimension::Space, Answer::rated(7).take());
        ASSERT_TRUE(again.replace(changed));
        Journal &his = as(kSecondPartner);
        ASSERT_EQ(his.all<CheckIn>().size(), 2U);
        for (const CheckIn &checkIn : his.all<CheckIn>()) {
            EXPECT_EQ(verdictOn(his, checkIn),
                      checkIn.record.author == kFirstPartner ? SealVerdict::Changed : SealVerdict::Fits);
        }
    }
}

TEST_F(Clocks, DoNotDecideWhatIsTakenBackNorWhoseEditIsStale)
{
    const auto journal = read(kFirstPartner);
    clock.setToday(kFarAhead);
    Entry first = test::entryOf(*journal, QStringLiteral("first"), QStringLiteral("words"));
    ASSERT_TRUE(journal->add(first));
    clock.setToday(kFarBack);
    const Entry second = test::entryOf(*journal, QStringLiteral("second"), QStringLiteral("words"));
    ASSERT_TRUE(journal->add(second));
    Entry stale = *journal->all<Entry>().find(first.record.id);
    Entry edited = stale;
    edited.text = QStringLiteral("other words");
    ASSERT_TRUE(journal->replace(edited));
    clock.setToday(kFarAhead);
    stale.text = QStringLiteral("words of a newer clock");
    EXPECT_EQ(journal->replace(stale).error().code, ErrorCode::ChangedElsewhere);
    ASSERT_TRUE(journal->undo());
    EXPECT_EQ(journal->all<Entry>().find(first.record.id)->text, QStringLiteral("words"));
    ASSERT_TRUE(journal->undo());
    EXPECT_EQ(journal->all<Entry>().find(second.record.id), nullptr);
    EXPECT_NE(journal->all<Entry>().find(first.record.id), nullptr);
}

} // namespace
} // namespace hearth
