// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/feelings.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace hearth;

TEST(Feelings, KeysAreUniqueAndPlainAscii)
{
    const QRegularExpression pattern(QStringLiteral("\\A[a-z]+(-[a-z]+)*\\z"));
    QSet<QString> seen;
    for (const FeelingGroup &group : feelingGroups()) {
        EXPECT_TRUE(pattern.match(QString::fromLatin1(group.key)).hasMatch());
        for (const char *feeling : group.feelings) {
            const QString key = QString::fromLatin1(feeling);
            EXPECT_TRUE(pattern.match(key).hasMatch()) << feeling;
            EXPECT_FALSE(seen.contains(key)) << feeling;
            seen.insert(key);
        }
    }
    EXPECT_GE(seen.size(), 38);
    EXPECT_LE(seen.size(), 46);
}

TEST(Feelings, PleasantAndUnpleasantAreBalanced)
{
    std::size_t pleasant = 0;
    std::size_t unpleasant = 0;
    for (const FeelingGroup &group : feelingGroups()) {
        const QString key = QString::fromLatin1(group.key);
        const bool isPleasant =
            key == QLatin1String("warm") || key == QLatin1String("calm") || key == QLatin1String("alive");
        (isPleasant ? pleasant : unpleasant) += group.feelings.size();
    }
    EXPECT_GT(pleasant, 0U);
    EXPECT_EQ(pleasant, unpleasant);
}

TEST(Feelings, EveryListedKeyIsAFeeling)
{
    for (const FeelingGroup &group : feelingGroups())
        for (const char *feeling : group.feelings)
            EXPECT_TRUE(isFeeling(QString::fromLatin1(feeling))) << feeling;
}

TEST(Feelings, OthersAreNot)
{
    EXPECT_FALSE(isFeeling(QString()));
    EXPECT_FALSE(isFeeling(QStringLiteral("Calm")));
    EXPECT_FALSE(isFeeling(QStringLiteral("warm")));
    EXPECT_FALSE(isFeeling(QStringLiteral("calm ")));
    EXPECT_FALSE(isFeeling(QStringLiteral("ruhig")));
}
