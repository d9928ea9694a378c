// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charttables.h"

#include "chartsupport.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

using namespace hearth;
using namespace hearth::test;

namespace {

QStringList row(const QAbstractItemModel &model, int row, int role = Qt::DisplayRole)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts << model.index(row, column).data(role).toString();
    return texts;
}

QStringList header(const QAbstractItemModel &model)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts << model.headerData(column, Qt::Horizontal).toString();
    return texts;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char('|'));
}

} // namespace

TEST(RatingTable, ShowsWhatTheChartShows)
{
    NumberTableModel table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(table.rowCount(), 0);
    table.setTable(tableOf(seriesOf({{}, {2, 6}, {2, 6, 7}, {1, 2, 3, 4, 6}}), QLocale::c()));
    ASSERT_EQ(table.rowCount(), 4);
    EXPECT_EQ(header(table), words("Month|Ratings|Least|Lower quartile|Median|Upper quartile|Greatest"));
    EXPECT_EQ(row(table, 0), words("January 2026|0|||||"));
    EXPECT_EQ(row(table, 1), words("February 2026|2|2||||6"));
    EXPECT_EQ(row(table, 2), words("March 2026|3|2||6||7"));
    EXPECT_EQ(row(table, 3), words("April 2026|5|1|2|3|4|6"));
    table.setTable(tableOf(seriesOf({{4}}), QLocale::c()));
    EXPECT_EQ(table.rowCount(), 1);
}

TEST(RatingTable, ReadsEmptyCellsAloud)
{
    NumberTableModel table;
    table.setTable(tableOf(seriesOf({{2, 6}}), QLocale::c()));
    EXPECT_EQ(row(table, 0, Qt::AccessibleTextRole), words("January 2026|2|2|none|none|none|6"));
}

TEST(RatingTable, FollowsTheLocale)
{
    NumberTableModel table;
    table.setTable(tableOf(seriesOf({{2, 3, 4, 5}}), QLocale(QLocale::German, QLocale::Germany)));
    EXPECT_EQ(row(table, 0), words("Januar 2026|4|2||3,5||5"));
}

TEST(RatingTable, FollowsTheStep)
{
    NumberTableModel table;
    table.setTable(tableOf(seriesOf({{1, 2}, {3, 4}, {5}, {7}}, Step::Quarter), QLocale::c()));
    EXPECT_EQ(header(table).first(), QStringLiteral("Quarter"));
    ASSERT_EQ(table.rowCount(), 2);
    EXPECT_EQ(row(table, 0), words("January to March 2026|5|1|2|3|4|5"));
    EXPECT_EQ(row(table, 1), words("April to June 2026|1|7||||7"));
    table.setTable(tableOf(seriesOf({{1, 2}, {3, 4}, {5}, {7}}, Step::Year), QLocale::c()));
    EXPECT_EQ(header(table).first(), QStringLiteral("Year"));
    EXPECT_EQ(row(table, 0).first(), QStringLiteral("2026"));
}

TEST(CountTable, LeavesMonthsWithoutAJournalEmpty)
{
    NumberTableModel table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.setTable(tableOf(countsOf({std::nullopt, 0, 12}), QStringLiteral("Notes"), QLocale::c()));
    EXPECT_EQ(header(table), words("Month|Notes"));
    EXPECT_EQ(row(table, 0), words("January 2026|"));
    EXPECT_EQ(row(table, 1), words("February 2026|0"));
    EXPECT_EQ(row(table, 2), words("March 2026|12"));
}

TEST(CountTable, NamesTheParts)
{
    CountSeries series = countsOf({3, std::nullopt});
    series.parts = {CountPart::Joyful, CountPart::ToneNotSaid};
    series.steps[0].parts = {1, 2};
    NumberTableModel table;
    table.setTable(tableOf(series, QStringLiteral("Times"), QLocale::c()));
    EXPECT_EQ(header(table), words("Month|Times|Joyful|Tone not said"));
    EXPECT_EQ(row(table, 0), words("January 2026|3|1|2"));
    EXPECT_EQ(row(table, 1), words("February 2026|||"));
}

TEST(FeelingTable, HasARowForEachFeeling)
{
    NumberTableModel table;
    table.setTable(tableOf(FeelingSeries{kFirstPartner,
                                         kFirstMonth,
                                         kFirstMonth.plusMonths(1),
                                         Step::Month,
                                         {{QStringLiteral("at-ease"), {0, 3}, 3}, {QStringLiteral("calm"), {1, 0}, 1}}},
                           QLocale::c()));
    EXPECT_EQ(header(table), words("Feeling|In all|January 2026|February 2026"));
    EXPECT_EQ(row(table, 0), words("at ease|3|0|3"));
    EXPECT_EQ(row(table, 1), words("calm|1|1|0"));
}
