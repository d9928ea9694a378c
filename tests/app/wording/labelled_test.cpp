// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/labelled.h"

#include <gtest/gtest.h>

using namespace hearth;

TEST(Labelled, NoColonFollowsAFullStop)
{
    const auto withYes = [](const char *label) { return labelled(QString::fromUtf8(label), QStringLiteral("yes")); };
    EXPECT_EQ(withYes("Kept"), QStringLiteral("Kept: yes"));
    EXPECT_EQ(withYes("I slept well."), QStringLiteral("I slept well: yes"));
    EXPECT_EQ(withYes("Did I sleep?"), QStringLiteral("Did I sleep? yes"));
    EXPECT_EQ(withYes("When …"), QString::fromUtf8("When …: yes"));
    EXPECT_EQ(asLabel(QStringLiteral("I slept well.")), QStringLiteral("I slept well"));
    EXPECT_EQ(asLabel(QStringLiteral("Well...")), QStringLiteral("Well..."));
}
