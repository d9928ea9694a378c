// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/dictionarychoice.h"

#include <gtest/gtest.h>

using namespace hearth;

namespace {

QStringList fit(const char *wanted, const char *installed)
{
    const auto list = [](const char *words) {
        return QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    return fittingDictionaries(list(wanted), list(installed));
}

QString joined(const QStringList &list)
{
    return list.join(QLatin1Char(' '));
}

} // namespace

TEST(DictionaryChoice, TakesTheRegionAskedFor)
{
    EXPECT_EQ(joined(fit("de-AT de", "de_AT de_DE")), QStringLiteral("de_AT"));
    EXPECT_EQ(joined(fit("en-Latn-GB en", "en_GB en_US")), QStringLiteral("en_GB"));
    EXPECT_EQ(joined(fit("de de-AT", "de_AT de_DE")), QStringLiteral("de_AT"));
}

TEST(DictionaryChoice, FallsBackOnTheLargestRegionThenOnAny)
{
    EXPECT_EQ(joined(fit("en-GB en", "en_AU en_US")), QStringLiteral("en_US"));
    EXPECT_EQ(joined(fit("de-AT", "de_BE de_DE")), QStringLiteral("de_DE"));
    EXPECT_EQ(joined(fit("de-AT", "de_BE de_LU")), QStringLiteral("de_BE"));
    EXPECT_EQ(joined(fit("eo", "eo")), QStringLiteral("eo"));
}

TEST(DictionaryChoice, KeepsTheOrderAndTakesEachLanguageOnce)
{
    EXPECT_EQ(joined(fit("fr de-DE en de", "de_DE en_US de_BE")), QStringLiteral("de_DE en_US"));
    EXPECT_EQ(joined(fit("en-US en-GB", "en_GB en_US")), QStringLiteral("en_US en_GB"));
}

TEST(DictionaryChoice, FindsNothingWhereNothingFits)
{
    EXPECT_TRUE(fit("fr", "de_DE en_US").isEmpty());
    EXPECT_TRUE(fit("d", "de_DE").isEmpty());
    EXPECT_TRUE(fit("", "de_DE").isEmpty());
    EXPECT_TRUE(fit("de", "").isEmpty());
}

TEST(DictionaryChoice, TheLanguageOfTheProgramIsALikelyOne)
{
    EXPECT_TRUE(likelyLanguages(QStringLiteral("de")).contains(QStringLiteral("de")));
    EXPECT_FALSE(likelyLanguages({}).contains(QString()));
}
