// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/sourcewords.h"

#include "exchange/incoming.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

TEST(SourceWords, SayWhyNothingCanComeInAndWhatToDo)
{
    const auto said = [](const char *why) {
        return sourceFaultInWords({ErrorCode::CannotRead, QString::fromUtf8(why)}, QStringLiteral("a.csv"));
    };
    EXPECT_TRUE(said(kEmptyFile).startsWith(QStringLiteral("a.csv is empty")));
    EXPECT_TRUE(said(kEmptyFolder).contains(QStringLiteral("no file in a.csv")));
    EXPECT_TRUE(said(kNoRows).contains(QStringLiteral("no rows")));
    EXPECT_TRUE(said("never closed:12").contains(QStringLiteral("line 12 of a.csv")));
    EXPECT_TRUE(said("else").isEmpty());
    EXPECT_TRUE(sourceFaultInWords({ErrorCode::DiskFull, QString::fromUtf8(kEmptyFile)}, {}).isEmpty());
}

TEST(SourceWords, TellBothDaysThatMayBeMeant)
{
    EXPECT_EQ(openOrderInWords(QStringLiteral("3/4/2021")),
              QStringLiteral("3/4/2021 can be 3 April 2021 or 4 March 2021."));
    EXPECT_TRUE(openOrderInWords(QStringLiteral("3/14/2021")).contains(QStringLiteral("others only")));
}

} // namespace
} // namespace hearth
