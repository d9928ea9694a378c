// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/wordslabel.h"

#include <gtest/gtest.h>

using namespace hearth;

TEST(WordsLabel, AnEndlessWordGoesOnInTheNextLine)
{
    WordsLabel label(Role::Title);
    label.setText(QStringLiteral("short"));
    const int one = label.heightForWidth(300);
    label.setText(QString(2000, QLatin1Char('w')));
    EXPECT_GT(label.heightForWidth(300), 10 * one);
    EXPECT_LT(label.minimumSizeHint().width(), 300);
    EXPECT_LT(label.sizeHint().width(), 2000);
}

TEST(WordsLabel, LeavesOutWhatDoesNotFit)
{
    WordsLabel label(Role::Strong);
    label.setMaximumLines(2);
    label.resize(400, 100);
    label.setText(QStringLiteral("one\ntwo"));
    EXPECT_FALSE(label.isCut());
    const int two = label.heightForWidth(400);
    label.setText(QStringLiteral("one\ntwo\nthree"));
    EXPECT_TRUE(label.isCut());
    EXPECT_EQ(label.heightForWidth(400), two);
    label.setText(QString(3'000'000, QLatin1Char('w')));
    EXPECT_TRUE(label.isCut());
    EXPECT_EQ(label.heightForWidth(400), two);
    EXPECT_FALSE(label.grab().isNull());
}

TEST(WordsLabel, AnEmptyOneIsOneLineHigh)
{
    WordsLabel label(Role::Strong);
    EXPECT_EQ(label.heightForWidth(200), QFontMetrics(label.font()).lineSpacing());
    label.setText(QStringLiteral("\n\n"));
    EXPECT_EQ(label.heightForWidth(200), 3 * QFontMetrics(label.font()).lineSpacing());
}
