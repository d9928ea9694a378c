// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkins/askeddimensions.h"

#include "journal/blindcheckin.h"
#include "journal/journal.h"
#include "records/entry.h"
#include "support/journalfixture.h"

#include <gmock/gmock.h>

#include <span>

namespace hearth {
namespace {

using ::testing::Contains;
using ::testing::ElementsAreArray;
using ::testing::Not;

class AskedDimensions : public testing::Test
{
protected:
    Journal &as(const QString &passphrase)
    {
        opened = {};
        opened = folder.open(passphrase);
        return *opened.journal;
    }
    static void welcome(Journal &journal, bool welcomes)
    {
        Partner me = *journal.partner(journal.me());
        me.welcomesCloseness = welcomes;
        ASSERT_TRUE(journal.replace(me));
    }
    static void prefer(Journal &journal, const QList<Dimension> &hidden, const QList<Dimension> &added)
    {
        Preferences preferences = journal.preferences();
        preferences.hidden = hidden;
        preferences.added = added;
        ASSERT_TRUE(journal.add(preferences));
    }

    test::JournalFolder folder;
    test::OpenJournal opened;
};

TEST_F(AskedDimensions, AreTheFirstEightUntilSomebodyChooses)
{
    EXPECT_THAT(askedDimensions(as(test::kAnnasPassphrase)),
                ElementsAreArray(std::span(kDimensions).first(kUsualDimensions)));
}

TEST_F(AskedDimensions, LeaveOutWhatIHidAndTakeInWhatIAdded)
{
    prefer(as(test::kAnnasPassphrase), {Dimension::Space}, {Dimension::Ideas});
    const QList<Dimension> asked = askedDimensions(as(test::kAnnasPassphrase));
    EXPECT_THAT(asked, Not(Contains(Dimension::Space)));
    EXPECT_THAT(asked, Contains(Dimension::Ideas));
    EXPECT_THAT(askedDimensions(as(test::kBensPassphrase)), Not(Contains(Dimension::Ideas)))
        << "each chooses for themselves";
}

TEST_F(AskedDimensions, TakeInClosenessOnlyWhileBothWantIt)
{
    welcome(as(test::kAnnasPassphrase), true);
    EXPECT_THAT(askedDimensions(*opened.journal), Not(Contains(Dimension::Closeness)));
    EXPECT_THAT(askedDimensions(as(test::kBensPassphrase)), Not(Contains(Dimension::Closeness)));
    welcome(*opened.journal, true);
    EXPECT_THAT(askedDimensions(*opened.journal), Contains(Dimension::Closeness));
    EXPECT_THAT(askedDimensions(as(test::kAnnasPassphrase)), Contains(Dimension::Closeness));
    welcome(*opened.journal, false);
    EXPECT_THAT(askedDimensions(as(test::kBensPassphrase)), Not(Contains(Dimension::Closeness)));
}

TEST_F(AskedDimensions, ClosenessCannotBeAddedAlone)
{
    prefer(as(test::kAnnasPassphrase), {}, {Dimension::Closeness});
    EXPECT_THAT(askedDimensions(*opened.journal), Not(Contains(Dimension::Closeness)));
}

// What was sealed before there were ten dimensions must go on fitting its seal.
TEST_F(AskedDimensions, ASealCoversTheOptionalOnesOnlyWhereTheyAreRated)
{
    CheckIn checkIn;
    checkIn.record.author = kFirstPartner;
    checkIn.period = Period::containing(QDate(2026, 7, 12), Cadence::Week);
    checkIn.nonce = QByteArray(32, 'n');
    checkIn.setAnswer(Dimension::Connected, Answer::rated(5).value());
    const QByteArray before = sealOf(checkIn);
    // Computed apart from this program, from FORMAT.md.
    EXPECT_EQ(before.toHex(), QByteArray("dbbe932d68059d897306f0c0e3f21ef9040878c2925753105157e35b2ea5da76"));
    checkIn.setAnswer(Dimension::Closeness, Answer::ratherNotSay());
    EXPECT_EQ(sealOf(checkIn), before);
    checkIn.setAnswer(Dimension::Closeness, Answer::rated(3).value());
    const QByteArray three = sealOf(checkIn);
    EXPECT_EQ(three.toHex(), QByteArray("2783bddb1bceae47bae1b08d0c27e5dc10c1bf911cdc0285569d0ef3b210f2ab"));
    checkIn.setAnswer(Dimension::Closeness, Answer());
    checkIn.setAnswer(Dimension::Ideas, Answer::rated(3).value());
    EXPECT_NE(sealOf(checkIn), three);
}

TEST_F(AskedDimensions, WhatTheOtherSaidOnClosenessIsShownOnlyWhileBothWantIt)
{
    welcome(as(test::kBensPassphrase), true);
    welcome(as(test::kAnnasPassphrase), true);
    CheckIn hers = opened.journal->compose<CheckIn>();
    hers.record.visibility = Visibility::Shared;
    hers.period = Period::containing(folder.clock.today().addDays(-7), Cadence::Week);
    hers.setAnswer(Dimension::Connected, Answer::rated(5).value());
    hers.setAnswer(Dimension::Closeness, Answer::rated(3).value());
    ASSERT_TRUE(opened.journal->add(hers));
    Journal &bens = as(test::kBensPassphrase);
    EXPECT_EQ(shownRating(bens, hers, Dimension::Closeness), 3);
    welcome(bens, false);
    EXPECT_EQ(shownRating(bens, hers, Dimension::Closeness), std::nullopt);
    EXPECT_EQ(shownRating(bens, hers, Dimension::Connected), 5);
    EXPECT_EQ(shownRating(as(test::kAnnasPassphrase), hers, Dimension::Closeness), 3) << "her own words are hers";
}

TEST_F(AskedDimensions, OfTheOthersOwnAnswersNoMoreAreShownThanMayBeWritten)
{
    const auto worded = [](int number, const QString &question, const QString &text) {
        return OwnAnswer{QString::number(number), AnswerForm::Words, question, 0, text};
    };
    const QString question = QStringLiteral("What helped?");
    CheckIn bens;
    bens.record.author = kSecondPartner;
    bens.record.visibility = Visibility::Shared;
    bens.period = Period::containing(folder.clock.today(), Cadence::Week);
    bens.own = {worded(-1, QString(OwnQuestion::kMaxLength + 1, QLatin1Char('q')), QStringLiteral("x")),
                worded(-2, question, QString(kMaxTextLength + 1, QLatin1Char('x')))};
    for (int i = 0; i <= OwnAnswer::kMaxAnswers; ++i)
        bens.own += worded(i, question, QStringLiteral("rest"));
    const CheckIn shown = asShown(as(test::kAnnasPassphrase), bens);
    EXPECT_EQ(shown.own, bens.own.mid(2, OwnAnswer::kMaxAnswers)) << "those within the limits, the first of them";
    CheckIn annas = bens;
    annas.record.author = kFirstPartner;
    EXPECT_EQ(asShown(*opened.journal, annas).own, annas.own) << "nothing of one's own is passed over";
}

} // namespace
} // namespace hearth
