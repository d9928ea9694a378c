// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/daywords.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

QDate dayOf(const char *text, const QByteArray &zone = {})
{
    return dayAndTimeFrom(QString::fromUtf8(text), zone).day;
}

TEST(DayWords, ReadsDaysAloneAndWithTimes)
{
    const QDate day(2026, 1, 5);
    EXPECT_EQ(dayOf("2026-01-05"), day);
    EXPECT_EQ(dayOf("2026-01-05 00:00:00"), day);
    EXPECT_EQ(dayOf("2026-01-05T21:30"), day);
    EXPECT_EQ(dayOf("2026-01-05T23:59:59.1234567"), day);
    EXPECT_EQ(dayOf("2026-01-05T23:30:00+0900"), day) << "what the clock on the wall said";
    EXPECT_EQ(dayOf("2026-01-05T00:30:00-05:00"), day);
    EXPECT_FALSE(dayAndTimeFrom(QStringLiteral("2026-01-05")).written);
    EXPECT_TRUE(dayAndTimeFrom(QStringLiteral("2026-01-05 07:00")).written);
}

TEST(DayWords, TakesTheDayOfTheZone)
{
    EXPECT_EQ(dayOf("2019-07-26T23:00:00Z", "Europe/London"), QDate(2019, 7, 27)) << "summer time";
    EXPECT_EQ(dayOf("2019-12-26T23:00:00Z", "Europe/London"), QDate(2019, 12, 26));
    EXPECT_EQ(dayOf("2019-12-26T23:30:00Z"), QDate(2019, 12, 27)) << "of this computer, which stands in Berlin";
    EXPECT_EQ(dayOf("2019-12-26T23:30:00Z", "Mars/Olympus"), QDate(2019, 12, 27)) << "nor does that zone exist";
    EXPECT_EQ(dayAndTimeFrom(1564182000000, "Europe/London").day, QDate(2019, 7, 27));
    EXPECT_EQ(dayAndTimeAhead(1564182000000, 0).day, QDate(2019, 7, 26));
    // Clocks went from two to three.
    EXPECT_EQ(dayOf("2026-03-29 02:30"), QDate(2026, 3, 29));
}

TEST(DayWords, ReadsNumbersAndWordsOfJson)
{
    const auto dayOfValue = [](const QJsonValue &value) { return dayAndTimeOf(value, "Europe/London").day; };
    EXPECT_EQ(dayOfValue(1564182000000.0), QDate(2019, 7, 27));
    EXPECT_EQ(dayOfValue(QStringLiteral("1564182000000")), QDate(2019, 7, 27));
    EXPECT_EQ(dayOfValue(QStringLiteral("2024-05-01")), QDate(2024, 5, 1));
    EXPECT_EQ(dayOfValue(0), QDate(1970, 1, 1));
    for (const QJsonValue &none : {QJsonValue(), QJsonValue(QJsonValue::Undefined), QJsonValue(true), QJsonValue(1e300),
                                   QJsonValue(-1e300), QJsonValue(QString()), QJsonValue(QStringLiteral("soon"))})
        EXPECT_FALSE(dayOfValue(none).isValid());
    EXPECT_TRUE(isZone("Europe/London"));
    EXPECT_FALSE(isZone("Mars/Olympus"));
    EXPECT_FALSE(isZone({}));
}

TEST(DayWords, RefusesWhatIsNoDay)
{
    for (const char *text : {"", "2026", "2026-02-30", "2026-1-5", "05/01/2026", "2026-01-05x", "2026-01-05 25:00",
                             "2026-01-05 10:61", "10000-01-01", "2026-01-05T10:00+99:00"})
        EXPECT_FALSE(dayOf(text).isValid()) << text;
    EXPECT_FALSE(dayAndTimeFrom(std::numeric_limits<qint64>::max(), "UTC").day.isValid());
    EXPECT_FALSE(dayAndTimeAhead(0, 90 * 3600).day.isValid());
}

} // namespace
} // namespace hearth
