// SPDX-License-Identifier: GPL-3.0-or-later
// What an author shares of their own chart, and what the other sees of it.
#include "insights/sharedcharts.h"

#include "core/insights/sharedchartsfixture.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

using namespace test;

class SharedCharts : public SharedChartsOfTwo
{
};

TEST_F(SharedCharts, LetTheOtherSeeAnswersThatNobodyElseGave)
{
    answered(QDate(2026, 6, 1), 5);
    answered(QDate(2026, 6, 8), 3);
    answered(QDate(2026, 5, 4), 2);
    as(kSecondPartner);
    EXPECT_TRUE(seenOf(kFirstPartner, kSharedMay).empty());
    as(kFirstPartner);
    share();
    EXPECT_EQ(onlyChart().record.visibility, Visibility::Shared);
    EXPECT_EQ(sharedMonths(journal(), kSafe), std::vector{kSharedJune});
    as(kSecondPartner);
    EXPECT_EQ(seenOf(kFirstPartner, kSharedMay), (SharedPoints{{QDate(2026, 6, 1), 5}, {QDate(2026, 6, 8), 3}}));
    EXPECT_TRUE(ratingsOf(journal(), kFirstPartner, Dimension::Connected, {kSharedMay, kSharedJune}).points.empty())
        << "this dimension and no other";
    EXPECT_TRUE(journal().all<CheckIn>().isEmpty()) << "ratings, and nothing else";
    EXPECT_TRUE(onlyChart().record.verified);
}

TEST_F(SharedCharts, HoldRatingsAloneAndNothingOfAPeriodThatStillRuns)
{
    answered(QDate(2026, 6, 1), std::nullopt);
    answered(QDate(2026, 6, 8), 4);
    answered(QDate(2026, 7, 6), 6); // until today
    answered(QDate(2026, 7, 1), 2, Visibility::Private, Cadence::Day);
    answered(QDate(2026, 7, 1), 7, Visibility::Private, Cadence::Month);
    share(std::array{kSharedJune, kSharedJuly});
    ASSERT_EQ(journal().all<SharedChart>().size(), 2U);
    for (const SharedChart &chart : journal().all<SharedChart>()) {
        ASSERT_EQ(chart.ratings.size(), 1);
        EXPECT_EQ(chart.ratings.first().rating, chart.month == kSharedJune ? 4 : 2);
    }
    folder.clock.setToday(QDate(2026, 7, 13));
    EXPECT_EQ(monthsToShare(journal(), kSafe), std::vector{kSharedJuly}) << "a week more is over";
}

TEST_F(SharedCharts, SayWhichMonthsAreSharedByTheChangesThatDoIt)
{
    answered(QDate(2026, 5, 4), 4);
    answered(QDate(2026, 6, 1), std::nullopt);
    const ChangeSet changes = sharing(journal(), kSafe, std::array{kSharedMay, kSharedJune, kSharedJuly});
    EXPECT_EQ(monthsSharedBy(changes), std::vector{kSharedMay}) << "the others have no rating to share";
    ASSERT_TRUE(journal().apply(changes));
    EXPECT_TRUE(monthsSharedBy(takingBack(journal(), kSafe)).empty());
}

TEST_F(SharedCharts, AreTakenBackTogetherInOneStep)
{
    answered(QDate(2026, 5, 4), 4);
    answered(QDate(2026, 6, 1), 5);
    share(std::array{kSharedMay, kSharedJune});
    ASSERT_TRUE(journal().apply(takingBack(journal(), kSafe)));
    EXPECT_TRUE(journal().all<SharedChart>().isEmpty());
    ASSERT_TRUE(journal().undo());
    EXPECT_EQ(sharedMonths(journal(), kSafe), (std::vector{kSharedMay, kSharedJune})) << "one undo brings all back";
}

TEST_F(SharedCharts, RefuseWhatWouldOpenAPeriodTooEarlyOrTwice)
{
    answered(QDate(2026, 6, 1), 5);
    ChangeSet changes = sharing(journal(), kSafe, kSharedJuneOnly);
    ASSERT_EQ(changes.size(), 1U);
    const SharedChart sound = std::get<SharedChart>(*changes.front().after);
    const auto refused = [&](auto spoil) {
        SharedChart chart = sound;
        spoil(chart);
        const auto added = journal().add(chart);
        return added ? ErrorCode::Internal : added.error().code;
    };
    EXPECT_EQ(refused([](auto &chart) {
                  chart.month = kSharedJuly;
                  chart.ratings.first().period = weekOf(QDate(2026, 7, 6));
              }),
              ErrorCode::BadValue)
        << "today is its last day";
    EXPECT_EQ(refused([](auto &chart) { chart.ratings += chart.ratings.first(); }), ErrorCode::BadValue);
    EXPECT_EQ(refused([](auto &chart) { chart.month = kSharedMay; }), ErrorCode::BadValue);
    EXPECT_EQ(refused([](auto &chart) { chart.ratings.clear(); }), ErrorCode::NoAnswer);
    EXPECT_EQ(refused([](auto &chart) { chart.ratings.first().rating = 8; }), ErrorCode::RatingOutOfRange);
    EXPECT_EQ(refused([](auto &chart) {
                  chart.ratings.first().period = Period{Cadence::Month, QDate(2026, 6, 2)};
              }),
              ErrorCode::MissingDate);
    EXPECT_EQ(refused([](auto &chart) { chart.ratings.first().counterpart = QByteArray(31, 'x'); }),
              ErrorCode::BadValue);
    EXPECT_EQ(refused([](auto &chart) { chart.record.visibility = Visibility::Private; }), ErrorCode::BadValue);
    EXPECT_EQ(refused([](auto &chart) { chart.record.author = kSecondPartner; }), ErrorCode::NotYours);
    EXPECT_TRUE(journal().add(sound));
}

TEST_F(SharedCharts, AreOneAMonthAndSharingAgainReplacesIt)
{
    CheckIn first = answered(QDate(2026, 6, 1), 5);
    share();
    SharedChart another = journal().compose<SharedChart>();
    another.record.visibility = Visibility::Shared;
    another.dimension = kSafe;
    another.month = kSharedJune;
    another.ratings = onlyChart().ratings;
    EXPECT_EQ(journal().add(another).error().code, ErrorCode::AlreadyExists);
    another.dimension = Dimension::Connected;
    SharedChart twin = another;
    twin.record.id = RecordId(4711);
    EXPECT_EQ(journal().apply({Change::add(another), Change::add(twin)}).error().code, ErrorCode::AlreadyExists)
        << "nor two at once";

    EXPECT_TRUE(monthsToShare(journal(), kSafe).empty());
    const RecordId id = onlyChart().record.id;
    first.setAnswer(kSafe, Answer::rated(2).take());
    ASSERT_TRUE(journal().replace(first));
    EXPECT_EQ(onlyChart().ratings.first().rating, 5) << "as it was shared";
    EXPECT_EQ(seenOf(kFirstPartner), (SharedPoints{{QDate(2026, 6, 1), 2}})) << "my own picture is of my answers";
    EXPECT_EQ(monthsToShare(journal(), kSafe), std::vector{kSharedJune});
    as(kSecondPartner);
    EXPECT_EQ(seenOf(kFirstPartner), (SharedPoints{{QDate(2026, 6, 1), 5}}));
    as(kFirstPartner);
    share();
    EXPECT_EQ(onlyChart().record.id, id);
    as(kSecondPartner);
    EXPECT_EQ(seenOf(kFirstPartner), (SharedPoints{{QDate(2026, 6, 1), 2}}));
}

TEST_F(SharedCharts, EndWhenTheyAreTakenBack)
{
    answered(QDate(2026, 6, 1), 5);
    answered(QDate(2026, 5, 4), 4);
    share(std::array{kSharedMay, kSharedJune});
    ASSERT_TRUE(journal().undo());
    EXPECT_TRUE(journal().all<SharedChart>().isEmpty()) << "one step back for all that was shared at once";
    ASSERT_TRUE(journal().redo());
    EXPECT_EQ(sharedMonths(journal(), kSafe), (std::vector{kSharedMay, kSharedJune}));
    ASSERT_TRUE(journal().apply(takingBack(journal(), kSafe)));
    EXPECT_EQ(monthsToShare(journal(), kSafe), (std::vector{kSharedMay, kSharedJune}));
    as(kSecondPartner);
    EXPECT_TRUE(seenOf(kFirstPartner, kSharedMay).empty());
    EXPECT_TRUE(journal().all<SharedChart>().isEmpty());
}

TEST_F(SharedCharts, CannotBeTakenBackByTheOther)
{
    answered(QDate(2026, 6, 1), 5);
    share();
    as(kSecondPartner);
    EXPECT_TRUE(takingBack(journal(), kSafe).empty());
    EXPECT_EQ(journal().remove(onlyChart().record.id).error().code, ErrorCode::NotYours);
}

TEST_F(SharedCharts, CountAPeriodOnceAndAnOpenedCheckInForAllItSays)
{
    answered(QDate(2026, 6, 1), 5);
    CheckIn second = answered(QDate(2026, 6, 8), 4);
    CheckIn third = answered(QDate(2026, 6, 15), 3);
    share();
    second.record.visibility = third.record.visibility = Visibility::Shared;
    second.setAnswer(kSafe, Answer::rated(7).take());
    third.setAnswer(kSafe, Answer::ratherNotSay());
    ASSERT_TRUE(journal().replace(second));
    ASSERT_TRUE(journal().replace(third));
    const SharedPoints expected{{QDate(2026, 6, 1), 5}, {QDate(2026, 6, 8), 7}};
    EXPECT_EQ(asTheOtherSees(journal(), kSafe, {kSharedJune, kSharedJune}).points, expected);
    EXPECT_TRUE(monthsToShare(journal(), kSafe).empty()) << "it would show nothing else";
    as(kSecondPartner);
    EXPECT_EQ(seenOf(kFirstPartner), expected);
}

TEST_F(SharedCharts, TellAWeekFromTheDayItBeginsOn)
{
    answered(QDate(2026, 6, 1), 5);
    answered(QDate(2026, 6, 1), 2, Visibility::Shared, Cadence::Day);
    share();
    as(kSecondPartner);
    EXPECT_EQ(seenOf(kFirstPartner), (SharedPoints{{QDate(2026, 6, 1), 2}, {QDate(2026, 6, 1), 5}}));
}

TEST_F(SharedCharts, AreSeenAsThePreviewSays)
{
    answered(QDate(2026, 6, 1), 5);
    answered(QDate(2026, 6, 8), 4, Visibility::Shared);
    answered(QDate(2026, 5, 4), 6);
    answered(QDate(2026, 7, 6), 2, Visibility::Shared); // waits for Ben's
    const MonthRange range{kSharedMay, kSharedJuly};
    const auto before = asTheOtherSees(journal(), kSafe, range);
    const auto preview = asTheOtherSees(journal(), kSafe, range, kSharedJuneOnly);
    EXPECT_EQ(before.points, (SharedPoints{{QDate(2026, 6, 8), 4}}));
    EXPECT_EQ(preview.points, (SharedPoints{{QDate(2026, 6, 1), 5}, {QDate(2026, 6, 8), 4}}));
    as(kSecondPartner);
    EXPECT_EQ(ratingsOf(journal(), kFirstPartner, kSafe, {kSharedMay, kSharedJuly}), before);
    as(kFirstPartner);
    share();
    as(kSecondPartner);
    EXPECT_EQ(ratingsOf(journal(), kFirstPartner, kSafe, {kSharedMay, kSharedJuly}), preview);
}

TEST_F(SharedCharts, WaitForMyAnswersWhileThePeriodRuns)
{
    answered(QDate(2026, 7, 6), 3);
    folder.clock.setToday(QDate(2026, 7, 13));
    ASSERT_EQ(monthsToShare(journal(), kSafe), std::vector{kSharedJuly});
    share(std::array{kSharedJuly});
    folder.clock.setToday(QDate(2026, 7, 12)); // whose clock is right is not known
    as(kSecondPartner);
    EXPECT_TRUE(journal().all<SharedChart>().isEmpty());
    EXPECT_TRUE(seenOf(kFirstPartner, kSharedJuly, kSharedJuly).empty());
    answered(QDate(2026, 7, 6), 6);
    EXPECT_EQ(seenOf(kFirstPartner, kSharedJuly, kSharedJuly), (SharedPoints{{QDate(2026, 7, 6), 3}}));
    const RecordId id = onlyChart().record.id;
    ASSERT_TRUE(journal().undo());
    EXPECT_TRUE(seenOf(kFirstPartner, kSharedJuly, kSharedJuly).empty());
    EXPECT_EQ(journal().find(id), std::nullopt);
    folder.clock.setToday(QDate(2026, 7, 13));
    ASSERT_TRUE(journal().openWhatIsDue());
    EXPECT_EQ(seenOf(kFirstPartner, kSharedJuly, kSharedJuly), (SharedPoints{{QDate(2026, 7, 6), 3}}));
}

TEST_F(SharedCharts, ThatDidNotVerifyStillDoNotWhenTheyCome)
{
    answered(QDate(2026, 7, 6), 3);
    folder.clock.setToday(QDate(2026, 7, 13));
    share(std::array{kSharedJuly});
    const RecordId id = onlyChart().record.id;
    folder.clock.setToday(QDate(2026, 7, 12));
    as(kSecondPartner);
    journal().markNotVerified({id});
    answered(QDate(2026, 7, 6), 6);
    EXPECT_FALSE(onlyChart().record.verified);
    EXPECT_TRUE(seenOf(kFirstPartner, kSharedJuly, kSharedJuly).empty());
}

TEST(RatingSeriesOfCharts, PassesOverWhatDoesNotBelong)
{
    SharedChart chart;
    chart.record.author = kFirstPartner;
    chart.dimension = kSafe;
    chart.month = kSharedJune;
    chart.ratings = {SharedRating{Period::containing(QDate(2026, 6, 1), Cadence::Week), 5, {}},
                     SharedRating{Period::containing(QDate(2026, 5, 4), Cadence::Week), 1, {}}, // another month
                     SharedRating{Period{Cadence::Month, QDate(2026, 6, 3)}, 2, {}}};           // begins no month
    SharedChart later = chart;
    later.ratings.first().rating = 7;
    SharedChart others = chart;
    others.record.author = kSecondPartner;
    const std::array<const SharedChart *, 3> charts{&others, &chart, &later};
    EXPECT_EQ(ratingSeries({}, kFirstPartner, kSafe, {kSharedMay, kSharedJuly}, Step::Month, charts).points,
              (SharedPoints{{QDate(2026, 6, 1), 5}}));
}

} // namespace
} // namespace hearth
