// SPDX-License-Identifier: GPL-3.0-or-later
// The sample as a sealed file, opened by each of the two.
#include "core/sample/samplefixture.h"
#include "sample/samplefile.h"

#include "agreements/agreements.h"
#include "journal/blindcheckin.h"
#include "journal/loader.h"
#include "support/journalfixture.h"

#include <gtest/gtest.h>


#include <map>
#include <set>

namespace hearth {

using namespace test;
namespace {

class SampleFileTest : public testing::Test
{
protected:
    void SetUp() override
    {
        const auto written = writeSampleJournal(m_path, kLastDay, test::cheapCost(), test::cheapLimits());
        ASSERT_TRUE(written.ok()) << static_cast<int>(written.error().code) << qPrintable(written.error().detail);
        m_people = written.value();
    }

    [[nodiscard]] test::OpenJournal open(int which)
    {
        auto store = SealedStore::open(m_path, m_people.passphrases.at(static_cast<std::size_t>(which)),
                                       test::cheapLimits(), nullptr);
        EXPECT_TRUE(store.ok());
        test::OpenJournal opened;
        opened.store = store.take();
        auto contents = loadJournal(*opened.store);
        EXPECT_TRUE(contents.ok());
        opened.journal =
            std::make_unique<Journal>(opened.store->partner(), true, contents.take(), *opened.store, m_clock, m_random);
        return opened;
    }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("sample.hearth"));
    SamplePeople m_people;
    FixedClock m_clock{kLastDay};
    SeededRandom m_random{1};
};

TEST_F(SampleFileTest, BothReadWhatIsSharedAndTheirOwnAndEverythingIsSigned)
{
    for (const int which : {0, 1}) {
        const test::OpenJournal opened = open(which);
        const Journal &journal = *opened.journal;
        EXPECT_EQ(journal.notUnderstood(), 0);
        std::map<Kind, int> shared;
        int mine = 0;
        const auto look = [&](const auto &repository) {
            for (const auto &value : repository) {
                const Record &record = value.record;
                if (record.visibility == Visibility::Private) {
                    EXPECT_EQ(record.author, journal.me());
                    ++mine;
                    continue;
                }
                ++shared[value.kind];
                EXPECT_TRUE(record.verified) << qPrintable(keyOf(value.kind));
                const auto signature = opened.store->verifySignature(record.id);
                EXPECT_TRUE(signature.ok() && signature.value()) << qPrintable(keyOf(value.kind));
            }
        };
        look(journal.all<Entry>());
        look(journal.all<GratitudeNote>());
        look(journal.all<CheckIn>());
        look(journal.all<CheckInSeal>());
        look(journal.all<SharedExperience>());
        look(journal.all<Reflection>());
        look(journal.all<AgreementVersion>());
        look(journal.all<Consent>());
        look(journal.all<PersonalLimit>());
        look(journal.all<Commitment>());
        look(journal.all<Conversation>());
        look(journal.all<Response>());
        look(journal.all<Attachment>());
        look(journal.all<OwnCard>());
        look(journal.all<SharedChart>());
        look(journal.all<Partner>());
        EXPECT_EQ(shared.size(), 16U) << "every kind is there";
        EXPECT_GT(mine, 50);
        for (const Attachment &photo : journal.all<Attachment>()) {
            const auto content = journal.contentOf(photo);
            ASSERT_TRUE(content.ok());
            EXPECT_EQ(content.value().size(), photo.size);
            EXPECT_NE(journal.findRecord(photo.of), nullptr);
        }
    }
}

TEST_F(SampleFileTest, AgreementsStandInEveryState)
{
    for (const int which : {0, 1}) {
        const test::OpenJournal opened = open(which);
        std::multiset<AgreementState> states;
        std::map<QString, AgreementState> byTitle;
        std::size_t mostVersions = 0;
        for (const Agreement &agreement : agreementsOf(*opened.journal)) {
            EXPECT_TRUE(agreement.notVerified.empty());
            states.insert(agreement.state);
            byTitle[agreement.shown().title] = agreement.state;
            mostVersions = std::max(mostVersions, agreement.versions.size());
        }
        EXPECT_EQ(mostVersions, 3U);
        EXPECT_GE(states.count(AgreementState::Agreed), 4U);
        EXPECT_EQ(states.count(AgreementState::Proposed), 1U);
        EXPECT_EQ(states.count(AgreementState::ReviewDue), 1U);
        EXPECT_EQ(states.count(AgreementState::Paused), 1U);
        EXPECT_EQ(states.count(AgreementState::Ended), 2U) << "one declined, one withdrawn";
        EXPECT_EQ(states.count(AgreementState::Draft), which == 0 ? 1U : 0U) << "a draft is its author's";
        EXPECT_EQ(byTitle.at(QStringLiteral("Sunday, ten minutes")), AgreementState::Agreed);
    }
}

TEST_F(SampleFileTest, OpenedCheckInsFitTheirSeals)
{
    const test::OpenJournal opened = open(1);
    std::map<SealVerdict, int> verdicts;
    for (const CheckIn &checkIn : opened.journal->all<CheckIn>())
        ++verdicts[verdictOn(*opened.journal, checkIn)];
    EXPECT_EQ(verdicts[SealVerdict::Changed], 0);
    EXPECT_GE(verdicts[SealVerdict::Fits], 20);
    EXPECT_GE(verdicts[SealVerdict::None], 50) << "from before they sealed";
    // One answer waits for a counterpart that never came.
    const auto opening = opened.journal->openWhatIsDue();
    ASSERT_TRUE(opening.ok());
    EXPECT_EQ(opening.value(), 0);
    EXPECT_EQ(opened.journal->all<CheckInSeal>().size() % 2, 1U);
}

TEST_F(SampleFileTest, IsTheSameEachTime)
{
    const QString other = m_folder.filePath(QStringLiteral("again.hearth"));
    ASSERT_TRUE(writeSampleJournal(other, kLastDay, test::cheapCost(), test::cheapLimits()).ok());
    const test::OpenJournal one = open(0);
    m_path = other;
    const test::OpenJournal two = open(0);
    const auto equal = [&]<typename T>(const T *) {
        const Repository<T> &left = one.journal->all<T>();
        const Repository<T> &right = two.journal->all<T>();
        return std::equal(left.begin(), left.end(), right.begin(), right.end(), [](const T &a, const T &b) {
            return a.record.id == b.record.id && a.record.date == b.record.date;
        });
    };
    EXPECT_TRUE(equal(static_cast<const Entry *>(nullptr)));
    EXPECT_TRUE(equal(static_cast<const SharedExperience *>(nullptr)));
    EXPECT_TRUE(equal(static_cast<const Consent *>(nullptr)));
    EXPECT_TRUE(equal(static_cast<const Attachment *>(nullptr)));
    // Never over a file that is there.
    EXPECT_EQ(writeSampleJournal(other, kLastDay, test::cheapCost(), test::cheapLimits()).error().code,
              ErrorCode::AlreadyExists);
}

} // namespace
} // namespace hearth
