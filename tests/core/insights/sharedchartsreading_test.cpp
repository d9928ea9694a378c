// SPDX-License-Identifier: GPL-3.0-or-later
// What comes of shared charts when answers change, and who never sees any of it.
#include "core/insights/sharedchartsfixture.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

using namespace test;

class SharedChartsAfterwards : public SharedChartsOfTwo
{
};

TEST_F(SharedChartsAfterwards, OfSealedAnswersAreSharedOnlyByTheirAuthorOnceThePeriodIsOver)
{
    CheckIn sealed = journal().compose<CheckIn>();
    sealed.period = weekOf(folder.clock.today());
    sealed.setAnswer(kSafe, Answer::rated(2).take());
    ASSERT_TRUE(journal().apply(sealedCheckIn(journal(), sealed).take()));
    EXPECT_TRUE(monthsToShare(journal(), kSafe).empty());
    EXPECT_TRUE(sharing(journal(), kSafe, std::array{kSharedJuly}).empty());
    folder.clock.setToday(QDate(2026, 7, 14));
    as(kSecondPartner);
    EXPECT_TRUE(seenOf(kFirstPartner, kSharedJuly, kSharedJuly).empty());
    as(kFirstPartner);
    share(std::array{kSharedJuly});
    EXPECT_EQ(journal().all<CheckIn>().at(0).record.visibility, Visibility::Private) << "the rest stays sealed";
    as(kSecondPartner);
    EXPECT_EQ(seenOf(kFirstPartner, kSharedJuly, kSharedJuly), (SharedPoints{{QDate(2026, 7, 6), 2}}));
}

TEST_F(SharedChartsAfterwards, ShowWhenTheOtherChangesAnswersThatTheyWereSharedAgainst)
{
    answer(kSecondPartner, 6); // sealed by Ben
    folder.clock.setToday(QDate(2026, 7, 13));
    as(kFirstPartner);
    answered(QDate(2026, 7, 6), 2);
    share(std::array{kSharedJuly});
    const QByteArray named = onlyChart().ratings.first().counterpart;
    EXPECT_EQ(named, sealFor(journal(), kSecondPartner, weekOf(QDate(2026, 7, 6)))->digest);

    as(kSecondPartner);
    CheckIn bens = *journal().myCheckIn(weekOf(QDate(2026, 7, 6)));
    bens.setAnswer(Dimension::Connected, Answer::rated(1).take());
    ASSERT_TRUE(journal().apply(sealedCheckIn(journal(), bens).take()));
    bens = *journal().myCheckIn(bens.period);
    bens.record.visibility = Visibility::Shared;
    ASSERT_TRUE(journal().replace(bens));
    as(kFirstPartner);
    EXPECT_EQ(verdictOn(journal(), *of(journal(), kSecondPartner)), SealVerdict::Changed);

    CheckIn mine = *journal().myCheckIn(bens.period);
    mine.setAnswer(kSafe, Answer::rated(3).take());
    ASSERT_TRUE(journal().replace(mine));
    share(std::array{kSharedJuly});
    EXPECT_EQ(onlyChart().ratings.first().counterpart, named) << "what was named once stays named";
    EXPECT_EQ(verdictOn(journal(), *of(journal(), kSecondPartner)), SealVerdict::Changed);
}

TEST_F(SharedChartsAfterwards, LoseWhatItsAuthorDeletesOrMakesPrivate)
{
    const CheckIn first = answered(QDate(2026, 6, 1), 5);
    CheckIn second = answered(QDate(2026, 6, 8), 4, Visibility::Shared);
    const CheckIn third = answered(QDate(2026, 6, 15), 3);
    share();
    const auto days = [&] {
        QList<int> found;
        for (const SharedRating &shared : onlyChart().ratings)
            found += shared.period.start.day();
        return found;
    };
    EXPECT_EQ(days(), (QList{1, 8, 15}));
    second.record.visibility = Visibility::Private;
    ASSERT_TRUE(journal().replace(second));
    EXPECT_EQ(days(), (QList{1, 15})) << "only I can read these from now on";
    ASSERT_TRUE(journal().remove(first.record.id));
    EXPECT_EQ(days(), QList{15});
    ASSERT_TRUE(journal().undo());
    EXPECT_EQ(days(), (QList{1, 15})) << "undo brings both back";
    ASSERT_TRUE(journal().remove(first.record.id));
    ASSERT_TRUE(journal().removeForGood(third.record.id));
    EXPECT_TRUE(journal().all<SharedChart>().isEmpty()) << "none is left of it";
    as(kSecondPartner);
    EXPECT_TRUE(seenOf(kFirstPartner).empty());
}

TEST_F(SharedChartsAfterwards, ThatDoNotVerifyCountForNothing)
{
    answered(QDate(2026, 6, 1), 5);
    share();
    as(kSecondPartner);
    journal().markNotVerified({onlyChart().record.id});
    EXPECT_TRUE(seenOf(kFirstPartner).empty());
}

TEST_F(SharedChartsAfterwards, ShowOnlyWhatIsSharedWhileBothLook)
{
    answered(QDate(2026, 6, 1), 5);
    answered(QDate(2026, 5, 4), 4);
    share();
    ASSERT_TRUE(opened.store->admit(test::kBensPassphrase, test::cheapLimits()));
    auto contents = loadJournal(*opened.store);
    ASSERT_TRUE(contents);
    opened.journal = std::make_unique<Journal>(kFirstPartner, true, contents.take(), *opened.store, folder.clock,
                                               folder.random, Sitting::Together);
    const SharedPoints expected{{QDate(2026, 6, 1), 5}};
    EXPECT_EQ(seenOf(kFirstPartner, kSharedMay), expected);
    journal().setWriter(kSecondPartner);
    EXPECT_EQ(seenOf(kFirstPartner, kSharedMay), expected) << "whoever writes";
    EXPECT_EQ(periodsRated(journal(), kFirstPartner), 1);
    EXPECT_EQ(sourcesOf(journal(), kSafe, kFirstPartner),
              (std::vector{Source{QDate(2026, 6, 1), onlyChart().record.id}}));
}

TEST_F(SharedChartsAfterwards, OfPhysicalClosenessAreSeenOnlyWhileBothWantThatQuestion)
{
    const auto welcome = [this](PartnerId partner, bool welcomes) {
        Partner changed = *as(partner).partner(partner);
        changed.welcomesCloseness = welcomes;
        ASSERT_TRUE(journal().replace(changed));
    };
    welcome(kSecondPartner, true);
    welcome(kFirstPartner, true);
    CheckIn checkIn = journal().compose<CheckIn>();
    checkIn.period = weekOf(QDate(2026, 6, 1));
    checkIn.setAnswer(Dimension::Closeness, Answer::rated(5).take());
    ASSERT_TRUE(journal().add(checkIn));
    ASSERT_TRUE(journal().apply(sharing(journal(), Dimension::Closeness, kSharedJuneOnly)));
    const auto seen = [&] {
        return ratingsOf(journal(), kFirstPartner, Dimension::Closeness, {kSharedJune, kSharedJune}).points.size();
    };
    as(kSecondPartner);
    EXPECT_EQ(seen(), 1U);
    welcome(kSecondPartner, false);
    EXPECT_EQ(seen(), 0U);
}

TEST_F(SharedChartsAfterwards, LeaveNothingReadableInTheFile)
{
    answered(QDate(2026, 6, 1), 5);
    answered(QDate(2026, 5, 4), 4);
    const QByteArray before = folder.bytes();
    share(std::array{kSharedMay, kSharedJune});
    const SharedChart chart = journal().all<SharedChart>().at(0);
    const QByteArray payload = encode(chart);
    opened = {};
    const QByteArray after = folder.bytes();
    EXPECT_NE(before, after);
    for (qsizetype from = 0; from + 12 <= payload.size(); from += 4)
        EXPECT_FALSE(after.contains(payload.mid(from, 12))) << from;
    for (const QString &word : {keyOf(chart.kind), keyOf(chart.dimension), chart.month.toString()})
        EXPECT_FALSE(after.contains(word.toUtf8())) << qPrintable(word);
}

} // namespace
} // namespace hearth
