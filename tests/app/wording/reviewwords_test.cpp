// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/reviewwords.h"

#include <gtest/gtest.h>

namespace hearth {

namespace {

TEST(ReviewWords, SayOfEveryMissingTheSame)
{
    RatingSeries ratings;
    const QLocale english(QLocale::English);
    const QString nothing = answersSentence(ratings, english);
    EXPECT_FALSE(nothing.isEmpty());
    const auto with = [&](std::vector<int> values) {
        ratings.points.clear();
        for (const int value : values)
            ratings.points.push_back({QDate(2026, 7, 6), value});
        return answersSentence(ratings, english);
    };
    EXPECT_EQ(with({4}), QStringLiteral("One rating: 4."));
    EXPECT_EQ(with({4, 6}), QStringLiteral("Two ratings: 4 and 6."));
    EXPECT_EQ(with({4, 4}), QStringLiteral("Every rating was 4."));
    EXPECT_EQ(with({4, 6, 5}), QStringLiteral("Ratings between 4 and 6."));
    EXPECT_EQ(with({5, 6, 5, 6, 2}), QStringLiteral("Most ratings between 5 and 6."));
    EXPECT_EQ(with({5, 5, 5, 5, 2}), QStringLiteral("Most ratings were 5."));
}

TEST(ReviewWords, DrawTheSameQuestionsForTheSameMonthAndOthersForTheNext)
{
    constexpr YearMonth july(2026, 7);
    const auto asked = [](YearMonth from, YearMonth to) {
        Review review;
        review.from = from;
        review.to = to;
        return reviewQuestions(review);
    };
    EXPECT_EQ(asked(july, july), asked(july, july));
    EXPECT_NE(asked(july, july), asked(july.plusMonths(1), july.plusMonths(1)));
    for (const QString &question : asked(YearMonth(1, 1), YearMonth(1, 12)))
        EXPECT_FALSE(question.isEmpty());
}

} // namespace

} // namespace hearth
