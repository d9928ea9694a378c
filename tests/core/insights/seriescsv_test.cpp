// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/seriescsv.h"

#include <QLocale>

#include <gtest/gtest.h>

#include <vector>

using namespace hearth;

namespace {

RatingSeries example(Step step = Step::Month)
{
    std::vector<CheckIn> checkIns(8);
    const std::vector<std::pair<QDate, int>> ratings{
        {QDate(2026, 1, 1), 1},  {QDate(2026, 1, 8), 2}, {QDate(2026, 1, 15), 3}, {QDate(2026, 1, 22), 4},
        {QDate(2026, 1, 29), 6}, {QDate(2026, 3, 5), 2}, {QDate(2026, 3, 12), 7}, {QDate(2026, 3, 19), 5}};
    std::vector<const CheckIn *> all;
    for (std::size_t i = 0; i < ratings.size(); ++i) {
        checkIns[i].record.author = kSecondPartner;
        checkIns[i].period = {Cadence::Day, ratings[i].first};
        checkIns[i].setAnswer(Dimension::ListenedTo, Answer::rated(ratings[i].second).value());
        all.push_back(&checkIns[i]);
    }
    return ratingSeries(all, kSecondPartner, Dimension::ListenedTo, {YearMonth(2026, 1), YearMonth(2026, 3)}, step);
}

} // namespace

TEST(SeriesCsv, PointsThenMonths)
{
    const QString expected = QStringLiteral(
        "row,partner,dimension,month,day,rating,ratings,least,lower_quartile,median,upper_quartile,greatest,mean\r\n"
        "rating,2,listened-to,2026-01,2026-01-01,1,,,,,,,\r\n"
        "rating,2,listened-to,2026-01,2026-01-08,2,,,,,,,\r\n"
        "rating,2,listened-to,2026-01,2026-01-15,3,,,,,,,\r\n"
        "rating,2,listened-to,2026-01,2026-01-22,4,,,,,,,\r\n"
        "rating,2,listened-to,2026-01,2026-01-29,6,,,,,,,\r\n"
        "rating,2,listened-to,2026-03,2026-03-05,2,,,,,,,\r\n"
        "rating,2,listened-to,2026-03,2026-03-12,7,,,,,,,\r\n"
        "rating,2,listened-to,2026-03,2026-03-19,5,,,,,,,\r\n"
        "month,2,listened-to,2026-01,,,5,1,2,3,4,6,3.2\r\n"
        "month,2,listened-to,2026-02,,,0,,,,,,\r\n"
        "month,2,listened-to,2026-03,,,3,2,,5,,7,4.666666666666667\r\n");
    EXPECT_EQ(csvOf(example()), expected);
}

TEST(SeriesCsv, DoesNotFollowTheLocale)
{
    const QString before = csvOf(example());
    const QLocale kept;
    QLocale::setDefault(QLocale(QLocale::German));
    const QString after = csvOf(example());
    QLocale::setDefault(kept);
    EXPECT_EQ(after, before);
}

TEST(SeriesCsv, EveryLineHasAsManyFieldsAsTheHeader)
{
    const QStringList lines = csvOf(example()).split(QStringLiteral("\r\n"));
    ASSERT_TRUE(lines.last().isEmpty());
    for (const QString &line : lines.first(lines.size() - 1))
        EXPECT_EQ(line.count(QLatin1Char(',')), lines.first().count(QLatin1Char(','))) << line.toStdString();
}

TEST(SeriesCsv, CountsAreBlankWithoutAJournal)
{
    CountSeries series;
    series.steps = {{YearMonth(2026, 1), std::nullopt}, {YearMonth(2026, 2), 0}, {YearMonth(2026, 3), 4}};
    EXPECT_EQ(csvOf(series), QStringLiteral("month,count\r\n2026-01,\r\n2026-02,0\r\n2026-03,4\r\n"));
}

TEST(SeriesCsv, NamesTheSteps)
{
    const QString quarters = csvOf(example(Step::Quarter));
    EXPECT_TRUE(quarters.startsWith(QStringLiteral("row,partner,dimension,quarter,day,")));
    EXPECT_TRUE(quarters.contains(QStringLiteral("\r\nrating,2,listened-to,2026-Q1,2026-01-01,1,")));
    EXPECT_TRUE(quarters.endsWith(QStringLiteral("\r\nquarter,2,listened-to,2026-Q1,,,8,1,2,3.5,5.25,7,3.75\r\n")));
    CountSeries counts;
    counts.step = Step::Year;
    counts.steps = {{YearMonth(2025, 1), 2}, {YearMonth(2026, 1), std::nullopt}};
    EXPECT_EQ(csvOf(counts), QStringLiteral("year,count\r\n2025,2\r\n2026,\r\n"));
}

TEST(SeriesCsv, CountsNameTheirParts)
{
    CountSeries series;
    series.parts = {CountPart::NewToBoth, CountPart::NotNew};
    series.steps = {{YearMonth(2026, 1), 3, {1, 2}}, {YearMonth(2026, 2), std::nullopt}};
    EXPECT_EQ(csvOf(series), QStringLiteral("month,count,new,not-new\r\n2026-01,3,1,2\r\n2026-02,,,\r\n"));
}

TEST(SeriesCsv, FeelingsHaveALineEachAndStep)
{
    const FeelingSeries series{kSecondPartner,
                               YearMonth(2026, 1),
                               YearMonth(2026, 6),
                               Step::Quarter,
                               {{QStringLiteral("calm"), {1, 2}, 3}, {QStringLiteral("a, \"b\""), {0, 1}, 1}}};
    EXPECT_EQ(csvOf(series), QStringLiteral("quarter,partner,feeling,count\r\n2026-Q1,2,calm,1\r\n2026-Q2,2,calm,2\r\n"
                                            "2026-Q1,2,\"a, \"\"b\"\"\",0\r\n2026-Q2,2,\"a, \"\"b\"\"\",1\r\n"));
}

TEST(SeriesCsv, AGlanceHasALineAField)
{
    Glance glance{GlanceBy::Week, {{QDate(2026, 7, 6), QDate(2026, 7, 12), 4.5}}, 1, 7};
    glance.cells.push_back({QDate(2026, 7, 13), QDate(2026, 7, 19), std::nullopt});
    EXPECT_EQ(csvOf(glance),
              QStringLiteral("first,last,value\r\n2026-07-06,2026-07-12,4.5\r\n2026-07-13,2026-07-19,\r\n"));
    glance.cells[0].feelings = {QStringLiteral("calm"), QStringLiteral("tired")};
    EXPECT_TRUE(
        csvOf(glance).startsWith(QStringLiteral("first,last,value,feelings\r\n2026-07-06,2026-07-12,4.5,calm tired")));
}
