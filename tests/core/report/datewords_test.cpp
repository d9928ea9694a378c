// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/datewords.h"

#include <gtest/gtest.h>

using namespace hearth;

namespace {
const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);
const QLocale kAmerican(QLocale::English, QLocale::UnitedStates);
const QLocale kGerman(QLocale::German, QLocale::Germany);
} // namespace

TEST(DateWords, ADayFollowsItsLocaleWithoutTheWeekday)
{
    const QDate day(2026, 7, 6);
    EXPECT_EQ(dayInWords(day, kBritish), QStringLiteral("6 July 2026"));
    EXPECT_EQ(dayInWords(day, kAmerican), QStringLiteral("July 6, 2026"));
    EXPECT_EQ(dayInWords(day, kGerman), QStringLiteral("6. Juli 2026"));
}

TEST(DateWords, NoLocaleLeavesAWeekdayOrAStrayComma)
{
    const QDate day(2026, 7, 6);
    const auto all = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale &locale : all) {
        const QString words = dayInWords(day, locale);
        EXPECT_FALSE(words.contains(QLatin1String("dddd"))) << locale.name().toStdString();
        EXPECT_FALSE(words.startsWith(QLatin1Char(','))) << locale.name().toStdString();
        EXPECT_FALSE(words.endsWith(QLatin1Char(','))) << locale.name().toStdString();
    }
}

TEST(DateWords, RangesAreSaidAsShortlyAsTheyCanBe)
{
    EXPECT_EQ(rangeInWords({2026, 7, 1}, {2026, 7, 31}, kBritish), QStringLiteral("July 2026"));
    EXPECT_EQ(rangeInWords({2028, 2, 1}, {2028, 2, 29}, kBritish), QStringLiteral("February 2028"));
    EXPECT_EQ(rangeInWords({2028, 2, 1}, {2028, 2, 28}, kBritish),
              QStringLiteral("1 February 2028 to 28 February 2028"));
    EXPECT_EQ(rangeInWords({2026, 1, 1}, {2026, 12, 31}, kBritish), QStringLiteral("2026"));
    EXPECT_EQ(rangeInWords({2026, 7, 6}, {2026, 7, 6}, kBritish), QStringLiteral("6 July 2026"));
    EXPECT_EQ(rangeInWords({2026, 7, 1}, {2026, 8, 31}, kBritish), QStringLiteral("1 July 2026 to 31 August 2026"));
}
