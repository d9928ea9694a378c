// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plainlabel.h"

#include "ink.h"

#include <gtest/gtest.h>

using namespace hearth;
using namespace hearth::test;

TEST(PlainLabel, StandsWhereTheWindowBeginsWhateverWayItsWordsRun)
{
    for (const QString &words : {QStringLiteral("Ida"), QStringLiteral("\u05e9\u05dc\u05d5\u05dd")}) {
        PlainLabel label(words);
        label.resize(400, 30);
        EXPECT_LT(middleOfInk(label), 100) << qPrintable(words);
        label.setLayoutDirection(Qt::RightToLeft);
        EXPECT_GT(middleOfInk(label), 300) << qPrintable(words);
        label.setLayoutDirection(Qt::LeftToRight);
        EXPECT_LT(middleOfInk(label), 100) << qPrintable(words);
        label.setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        EXPECT_GT(middleOfInk(label), 300) << "at the far side where that was asked for";
        label.setLayoutDirection(Qt::RightToLeft);
        EXPECT_LT(middleOfInk(label), 100) << qPrintable(words);
        label.setAlignment(Qt::AlignCenter);
        EXPECT_NEAR(middleOfInk(label), 200, 10) << qPrintable(words);
    }
}
