// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/links.h"

#include "agreements/agreements.h"
#include "app/pages/pagefixture.h"

#include <gmock/gmock.h>

#include <QElapsedTimer>

namespace hearth {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

class LinksTest : public test::PageTest
{
protected:
    RecordId entry(Visibility visibility, const QList<RecordId> &links = {})
    {
        Entry entry = test::entryOf(journal(), QStringLiteral("A day"), QStringLiteral("Words"));
        entry.record.visibility = visibility;
        entry.record.links = links;
        EXPECT_TRUE(journal().add(entry));
        return entry.record.id;
    }
    [[nodiscard]] QList<RecordId> shown(RecordId record)
    {
        return linksShown(journal(), *journal().findRecord(record));
    }
};

TEST_F(LinksTest, WhatIKeepForMyselfIsNotCountedBeforeTheOther)
{
    const RecordId open = entry(Visibility::Shared);
    const RecordId mine = entry(Visibility::Private);
    const RecordId from = entry(Visibility::Shared, {mine, open});
    EXPECT_THAT(shown(from), ElementsAre(mine, open));
    reopen(test::kBensPassphrase);
    EXPECT_THAT(shown(from), ElementsAre(open));
}

TEST_F(LinksTest, MineSayWhatIsGone)
{
    const RecordId gone = entry(Visibility::Private);
    const RecordId from = entry(Visibility::Private, {gone});
    ASSERT_TRUE(journal().remove(gone));
    EXPECT_THAT(shown(from), ElementsAre(gone));
}

TEST_F(LinksTest, AnAgreementLeadsToTheVersionThatIsShown)
{
    AgreementVersion version = newAgreement(journal());
    version.record.visibility = Visibility::Shared;
    version.title = QStringLiteral("Quiet evenings");
    version.text = QStringLiteral("No phones.");
    ASSERT_TRUE(journal().add(version));
    const RecordId from = entry(Visibility::Private, {version.agreement});
    EXPECT_THAT(shown(from), ElementsAre(version.record.id));
    EXPECT_THAT(shown(entry(Visibility::Private)), IsEmpty());
}

TEST_F(LinksTest, ManyLinksDoNotWeighEveryAgreementEachTime)
{
    constexpr int kAgreements = 40;
    QList<RecordId> agreements;
    for (int i = 0; i < kAgreements; ++i) {
        AgreementVersion version = newAgreement(journal());
        version.record.visibility = Visibility::Shared;
        version.title = QStringLiteral("Agreement %1").arg(i);
        version.text = QString(50'000, QLatin1Char('x'));
        ASSERT_TRUE(journal().add(version));
        ASSERT_TRUE(journal().add(answerTo(journal(), *agreementOf(journal(), version.agreement), Decision::Agree)));
        agreements += version.agreement;
    }
    const RecordId from = entry(Visibility::Shared, agreements);
    QElapsedTimer timer;
    timer.start();
    ASSERT_EQ(agreementsOf(journal()).size(), std::size_t{kAgreements}); // which weighs each of them once
    const qint64 once = timer.nsecsElapsed();
    timer.restart();
    EXPECT_EQ(shown(from).size(), kAgreements);
    EXPECT_LT(timer.nsecsElapsed(), once * kAgreements / 4);
}

} // namespace
} // namespace hearth
