// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/columns.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

const QString kFamily = QString::fromUtf8("\U0001F468\u200D\U0001F469\u200D\U0001F467");
const QString kEllipsis = QString::fromUtf8("\u2026");

TEST(Columns, CountsWhatATerminalWrites)
{
    EXPECT_EQ(columnsOf(QStringLiteral("walk")), 4);
    EXPECT_EQ(columnsOf(QString::fromUtf8("sch\u00f6n")), 5);
    EXPECT_EQ(columnsOf(QString::fromUtf8("scho\u0308n")), 5) << "an accent takes no room";
    EXPECT_EQ(columnsOf(QString::fromUtf8("\u65e5\u8a18")), 4) << "two of two columns each";
    EXPECT_EQ(columnsOf(kFamily), 2) << "joined, they are one";
    EXPECT_EQ(columnsOf(QString::fromUtf8("\u0645\u06cc\u200c\u0631\u0648\u0645")), 5) << "a half-space takes none";
    EXPECT_EQ(columnsOf(QString::fromUtf8("\u2764\ufe0f")), 2) << "a heart that is a picture";
    EXPECT_EQ(columnsOf({}), 0);
}

TEST(Columns, ShortensBetweenCharacters)
{
    EXPECT_EQ(shortenedToColumns(QStringLiteral("a walk"), 6), QStringLiteral("a walk"));
    EXPECT_EQ(shortenedToColumns(QStringLiteral("a walk"), 5), QStringLiteral("a wa") + kEllipsis);
    EXPECT_EQ(shortenedToColumns(QStringLiteral("we ") + kFamily + QStringLiteral(" three"), 6),
              QStringLiteral("we ") + kFamily + kEllipsis);
    EXPECT_EQ(shortenedToColumns(QStringLiteral("we ") + kFamily + QStringLiteral(" three"), 5),
              QStringLiteral("we ") + kEllipsis)
        << "no half of a family";
    EXPECT_EQ(shortenedToColumns(QString::fromUtf8("\u65e5\u8a18\u5e33"), 4), QString::fromUtf8("\u65e5") + kEllipsis);
    EXPECT_EQ(shortenedToColumns(QString::fromUtf8("cafe\u0301s"), 4), QStringLiteral("caf") + kEllipsis);
}

TEST(Columns, PadsToAWidth)
{
    EXPECT_EQ(paddedToColumns(QStringLiteral("ab"), 4), QStringLiteral("ab  "));
    EXPECT_EQ(paddedToColumns(QString::fromUtf8("\u65e5"), 4), QString::fromUtf8("\u65e5  "));
    EXPECT_EQ(paddedToColumns(QStringLiteral("abcde"), 4), QStringLiteral("abcde"));
}

} // namespace
} // namespace hearth
