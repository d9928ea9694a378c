// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper.h"

#include <gtest/gtest.h>

using namespace hearth;

TEST(Paper, UsualPaperFollowsTheCountry)
{
    EXPECT_EQ(usualPaper(QLocale(QLocale::English, QLocale::UnitedStates)), Paper::Letter);
    EXPECT_EQ(usualPaper(QLocale(QLocale::French, QLocale::Canada)), Paper::Letter);
    EXPECT_EQ(usualPaper(QLocale(QLocale::English, QLocale::UnitedKingdom)), Paper::A4);
    EXPECT_EQ(usualPaper(QLocale(QLocale::German, QLocale::Germany)), Paper::A4);
}
