// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/wording.h"

#include "records/feelings.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace hearth;

namespace {
const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);
}

TEST(Wording, EveryFeelingAndGroupHasALabelOfItsOwn)
{
    QSet<QString> labels;
    for (const FeelingGroup &group : feelingGroups()) {
        const QString groupKey = QString::fromLatin1(group.key);
        EXPECT_NE(feelingGroupLabel(groupKey), groupKey);
        for (const char *feeling : group.feelings) {
            const QString label = feelingLabel(QString::fromLatin1(feeling));
            EXPECT_FALSE(label.isEmpty());
            EXPECT_FALSE(label.contains(QLatin1Char('-'))) << feeling;
            EXPECT_FALSE(labels.contains(label)) << feeling;
            labels.insert(label);
        }
    }
    EXPECT_EQ(feelingLabel(QStringLiteral("at-ease")), QStringLiteral("at ease"));
}

TEST(Wording, UnknownKeysAreShownAsTheyAre)
{
    EXPECT_EQ(feelingLabel(QStringLiteral("saudade")), QStringLiteral("saudade"));
    EXPECT_EQ(feelingGroupLabel(QStringLiteral("else")), QStringLiteral("else"));
    EXPECT_EQ(questionText(QStringLiteral("learned")), QStringLiteral("learned"));
}

TEST(Wording, StatementsAreTheAgreedSentences)
{
    const QStringList expected{
        QStringLiteral("I felt connected to you."),
        QStringLiteral("I felt listened to."),
        QStringLiteral("I felt safe to say what was on my mind."),
        QStringLiteral("I felt appreciated."),
        QStringLiteral("I felt supported when I needed it."),
        QStringLiteral("We had time together that I enjoyed."),
        QStringLiteral("I had the space I needed."),
        QStringLiteral("After friction, things settled for me."),
        QStringLiteral("I felt close to how you think."),
        QStringLiteral("I was content with our physical closeness."),
    };
    QStringList actual;
    for (const Dimension dimension : kDimensions)
        actual << dimensionStatement(dimension);
    EXPECT_EQ(actual, expected);
}

TEST(Wording, ShortNamesFitAColumn)
{
    const QStringList expected{QStringLiteral("Connected"),     QStringLiteral("Listened to"),
                               QStringLiteral("Safe to speak"), QStringLiteral("Appreciated"),
                               QStringLiteral("Supported"),     QStringLiteral("Time together"),
                               QStringLiteral("Space"),         QStringLiteral("Settled"),
                               QStringLiteral("Close in mind"), QStringLiteral("Physical closeness")};
    QStringList actual;
    for (const Dimension dimension : kDimensions)
        actual << dimensionName(dimension);
    EXPECT_EQ(actual, expected);
}

TEST(Wording, EveryRatingHasItsWord)
{
    const QStringList expected{QStringLiteral("not at all"), QStringLiteral("hardly"), QStringLiteral("a little"),
                               QStringLiteral("somewhat"),   QStringLiteral("quite"),  QStringLiteral("very much"),
                               QStringLiteral("completely")};
    QStringList actual;
    for (int rating = kLowestRating; rating <= kHighestRating; ++rating)
        actual << ratingWord(rating);
    EXPECT_EQ(actual, expected);
    EXPECT_TRUE(ratingWord(0).isEmpty());
    EXPECT_TRUE(ratingWord(8).isEmpty());
}

TEST(Wording, QuestionsKindsAndCadences)
{
    for (const char *key : {"good", "hard", "wish"})
        EXPECT_TRUE(questionText(QString::fromLatin1(key)).endsWith(QLatin1Char('?'))) << key;
    EXPECT_EQ(kindName(Kind::GratitudeNote), QStringLiteral("Gratitude note"));
    EXPECT_EQ(kindName(Kind::CheckIn), QStringLiteral("Check-in"));
    EXPECT_EQ(cadenceName(Cadence::Week), QStringLiteral("Every week"));
}

TEST(Wording, PeriodsAreNamedByTheirLocale)
{
    const QDate day(2026, 7, 8);
    EXPECT_EQ(periodLabel(Period::containing(day, Cadence::Week), kBritish), QStringLiteral("Week of 6 July 2026"));
    EXPECT_EQ(periodLabel(Period::containing(day, Cadence::Month), kBritish), QStringLiteral("July 2026"));
    EXPECT_EQ(periodLabel(Period::containing(day, Cadence::Day), kBritish), QStringLiteral("8 July 2026"));
    EXPECT_EQ(periodLabel(Period::containing(day, Cadence::Week), QLocale(QLocale::English, QLocale::UnitedStates)),
              QStringLiteral("Week of July 6, 2026"));
}
