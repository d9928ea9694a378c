// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/templateheadings.h"

#include <gtest/gtest.h>

using namespace hearth;

namespace {

QString answered(const char *text, const char *begun = "What happened:\n\n\nWhat stayed:\n\n")
{
    return withoutUnansweredHeadings(QString::fromUtf8(text), {QString::fromUtf8(begun)});
}

} // namespace

TEST(TemplateHeadings, ThoseWithNothingBelowThemGo)
{
    EXPECT_EQ(answered("What happened:\nWe walked.\n\nWhat stayed:\n\n"), QStringLiteral("What happened:\nWe walked."));
    EXPECT_EQ(answered("What happened:\n\n\nWhat stayed:\nThe light."), QStringLiteral("What stayed:\nThe light."));
    EXPECT_EQ(answered("What happened:\n\n\nWhat stayed:\n \n"), QString());
}

TEST(TemplateHeadings, WhatIsAnsweredStaysJustAsItIs)
{
    const char *text = "What happened:\n\nWe walked.\n\n\nWhat stayed:\nThe light.\n\n";
    EXPECT_EQ(answered(text), QString::fromUtf8(text));
}

TEST(TemplateHeadings, NothingThatWasTypedIsTakenAway)
{
    EXPECT_EQ(answered("First.\nWhat happened:\n\nWhat stayed:\n"), QStringLiteral("First."));
    EXPECT_EQ(answered("What happened: much\n\nWhat stayed:\n"), QStringLiteral("What happened: much"));
    EXPECT_EQ(answered("What stayed:\n\nWhat happened:\n"), QStringLiteral("What stayed:"))
        << "lines that were moved about are a person's own";
    EXPECT_EQ(answered("What happened:\n\nWhat stayed:\n\nWhat stayed:\n"),
              QStringLiteral("What stayed:\n\nWhat stayed:"))
        << "a line typed once more is a person's own, and answers the one before";
    EXPECT_EQ(answered("my words", ""), QStringLiteral("my words"));
}

TEST(TemplateHeadings, LinesThatStandTogetherAreOneHeading)
{
    const char *begun = "Three good things:\n1.\n2.\n3.\n\nFor tomorrow:\n";
    EXPECT_EQ(answered("Three good things:\n1. tea\n2.\n3.\n\nFor tomorrow:\n", begun),
              QStringLiteral("Three good things:\n1. tea\n2.\n3."));
    EXPECT_EQ(answered("Three good things:\n1.\n2.\n3.\n\nFor tomorrow:\nSleep", begun),
              QStringLiteral("For tomorrow:\nSleep"));
}

TEST(TemplateHeadings, AHeadingStaysWithWhatIsWrittenUnderOneOfItsOwn)
{
    const char *begun = "# Morning\n\n## Sleep\n\n## Food\n\n# Evening\n";
    EXPECT_EQ(answered("# Morning\n\n## Sleep\nLong.\n\n## Food\n\n# Evening\n", begun),
              QStringLiteral("# Morning\n\n## Sleep\nLong."));
}
