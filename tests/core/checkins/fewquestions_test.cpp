// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkins/fewquestions.h"

#include <gtest/gtest.h>

#include <set>

namespace hearth {
namespace {

const QList<Dimension> kUsual(kDimensions.begin(), kDimensions.begin() + kUsualDimensions);

TEST(FewQuestions, EachHasItsTurnAndNobodyIsAskedMoreThanAFew)
{
    for (const Cadence cadence : {Cadence::Day, Cadence::Week, Cadence::Month}) {
        std::set<Dimension> asked;
        Period period = Period::containing(QDate(2026, 7, 12), cadence);
        for (int i = 0; i < 3; ++i) {
            const QList<Dimension> few = fewOf(kUsual, period);
            EXPECT_EQ(few.size(), kFewQuestions);
            asked.insert(few.begin(), few.end());
            period = Period::containing(period.lastDay().addDays(1), cadence);
        }
        EXPECT_EQ(asked.size(), kUsualDimensions) << static_cast<int>(cadence);
    }
}

TEST(FewQuestions, OfFewThereAreAll)
{
    const QList<Dimension> two{Dimension::Safe, Dimension::Space};
    EXPECT_EQ(fewOf(two, Period::containing(QDate(2026, 7, 12), Cadence::Week)), two);
    EXPECT_TRUE(fewOf({}, Period::containing(QDate(2026, 7, 12), Cadence::Week)).isEmpty());
}

} // namespace
} // namespace hearth
