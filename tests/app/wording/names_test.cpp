// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/names.h"

#include <QGuiApplication>

#include <gtest/gtest.h>

namespace hearth {
namespace {

TEST(NamesInWords, ThatRunAgainstTheWindowAreKeptApart)
{
    const QString arabic = QStringLiteral("ليلى");
    const QString mixed = QStringLiteral("Anna ليلى");
    EXPECT_EQ(isolated(arabic), QStringLiteral("\u2068ليلى\u2069"));
    EXPECT_EQ(isolated(mixed), QStringLiteral("\u2068Anna ليلى\u2069"));
    for (const char *same : {"Anna", "Zoë", "李雷", "🦊", "R2-D2", ""})
        EXPECT_EQ(isolated(QString::fromUtf8(same)), QString::fromUtf8(same));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    EXPECT_EQ(isolated(arabic), arabic);
    EXPECT_EQ(isolated(QStringLiteral("Anna")), QStringLiteral("\u2068Anna\u2069"));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST(NamesInWords, ThatTurnWhatFollowsEndWithThemselves)
{
    const auto isolatedIs = [](const char *name, const char *expected) {
        EXPECT_EQ(isolated(QString::fromUtf8(name)), QString::fromUtf8(expected)) << name;
    };
    isolatedIs("Ben\u202E", "\u2068Ben\u202E\u2069");
    isolatedIs("\u202Dneb", "\u2068\u202Dneb\u2069");
    isolatedIs("Ben\u2067", "\u2068Ben\u2067\u2069\u2069"); // its own end, and that around it
    isolatedIs("\u2069\u202Eneb", "\u2068\u202Eneb\u2069");
    isolatedIs("\u2066Ben\u2069", "\u2068\u2066Ben\u2069\u2069");
}

} // namespace
} // namespace hearth
