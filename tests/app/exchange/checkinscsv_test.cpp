// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/checkinscsv.h"

#include "support/journalfixture.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QFile>

#include <limits>

namespace hearth {
namespace {

using test::JournalFolder;

CheckInColumns closeness()
{
    CheckInColumns columns;
    columns.dimensions = {{QStringLiteral("close"), Dimension::Connected}, {QStringLiteral("safe"), Dimension::Safe}};
    return columns;
}

CheckInColumns onlyClose()
{
    CheckInColumns columns;
    columns.dimensions = {{QStringLiteral("close"), Dimension::Connected}};
    return columns;
}

class CheckInsCsv : public testing::Test
{
protected:
    Result<ImportPlan> plan(const QByteArray &csv, const CheckInColumns &columns = closeness())
    {
        QBuffer source;
        source.setData(csv);
        source.open(QIODevice::ReadOnly);
        return planCheckInsCsv(source, columns, *anna.journal);
    }
    static std::optional<int> rating(const ImportPlan &plan, std::size_t row, Dimension dimension)
    {
        return std::get<CheckIn>(plan.fresh.at(row)).answer(dimension).rating();
    }
    static std::vector<std::pair<qint64, ErrorCode>> problemsOf(const ImportPlan &plan)
    {
        std::vector<std::pair<qint64, ErrorCode>> problems;
        for (const ImportProblem &problem : plan.problems)
            problems.emplace_back(problem.place.line, problem.error.code);
        return problems;
    }

    JournalFolder folder;
    test::OpenJournal anna = folder.open();
};

TEST_F(CheckInsCsv, MapsColumnsWhateverTheirOrderAndCase)
{
    const auto read = plan("Other,SAFE, Close ,Date\nx,7,1,2026-07-12\n,,3,2026-07-13\n");
    ASSERT_TRUE(read);
    EXPECT_TRUE(read.value().problems.empty());
    ASSERT_EQ(read.value().fresh.size(), 2U);
    const auto &first = std::get<CheckIn>(read.value().fresh[0]);
    EXPECT_EQ(first.record.date, QDate(2026, 7, 12));
    EXPECT_EQ(first.period, Period::containing(QDate(2026, 7, 12), Cadence::Day));
    EXPECT_EQ(first.record.visibility, Visibility::Private);
    EXPECT_EQ(rating(read.value(), 0, Dimension::Connected), 1);
    EXPECT_EQ(rating(read.value(), 0, Dimension::Safe), 7);
    EXPECT_EQ(rating(read.value(), 1, Dimension::Connected), 3);
    EXPECT_EQ(rating(read.value(), 1, Dimension::Safe), std::nullopt) << "missing is missing";
    ASSERT_TRUE(anna.journal->apply(read.value().changes()));
    EXPECT_EQ(anna.journal->all<CheckIn>().size(), 2U);
}

TEST_F(CheckInsCsv, MapsTheSourcesScaleLinearly)
{
    CheckInColumns columns = closeness();
    columns.low = 0;
    columns.high = 4;
    QByteArray csv("date,close,safe\n");
    const std::pair<const char *, int> expected[] = {{"0", 1},   {"1", 3},   {"2", 4},           {"3", 6},   {"4", 7},
                                                     {"0.3", 1}, {"0.4", 2}, {"2.666666667", 5}, {"3.99", 7}};
    int day = 1;
    for (const auto &[value, rating] : expected)
        csv += "2026-01-0" + QByteArray::number(day++) + ',' + value + ",\n";
    const auto read = plan(csv, columns);
    ASSERT_TRUE(read);
    ASSERT_EQ(read.value().fresh.size(), std::size(expected));
    for (std::size_t i = 0; i < std::size(expected); ++i)
        EXPECT_EQ(rating(read.value(), i, Dimension::Connected), expected[i].second) << expected[i].first;
}

TEST_F(CheckInsCsv, ReportsRowsThatCannotBeRead)
{
    const auto read = plan("date,close,safe\n"       // 1
                           "2026-01-01,NA,nan\n"     // 2
                           "2026-01-02,8,1\n"        // 3
                           "2026-01-03,0,1\n"        // 4
                           "2026-01-04,many,1\n"     // 5
                           "13/32/2026,3,1\n"        // 6
                           ",3,1\n"                  // 7
                           "2026-01-06,inf,1\n"      // 8
                           "2026-01-07\n"            // 9
                           "2026-01-08,3,1\n"        // 10
                           "2026-01-08,4,1\n"        // 11
                           "\n2026-01-09,NA,5,9\n"); // 13
    ASSERT_TRUE(read);
    EXPECT_EQ(problemsOf(read.value()), (std::vector<std::pair<qint64, ErrorCode>>{{2, ErrorCode::NoAnswer},
                                                                                   {3, ErrorCode::RatingOutOfRange},
                                                                                   {4, ErrorCode::RatingOutOfRange},
                                                                                   {5, ErrorCode::BadValue},
                                                                                   {6, ErrorCode::MissingDate},
                                                                                   {7, ErrorCode::MissingDate},
                                                                                   {8, ErrorCode::BadValue},
                                                                                   {9, ErrorCode::NoAnswer},
                                                                                   {11, ErrorCode::PeriodTaken}}));
    EXPECT_EQ(read.value().fresh.size(), 6U) << "four of them without the answer that is none";
    for (const ImportProblem &problem : read.value().problems)
        EXPECT_EQ(problem.column.isEmpty(),
                  problem.error.code != ErrorCode::BadValue && problem.error.code != ErrorCode::RatingOutOfRange);
}

TEST_F(CheckInsCsv, ABadAnswerLeavesTheOthersOfItsRow)
{
    const auto read = plan("date,close,safe\n2026-01-01,many,4\n2026-01-02,2,9\n2026-01-03,x,y\n");
    ASSERT_TRUE(read);
    ASSERT_EQ(read.value().fresh.size(), 2U);
    EXPECT_EQ(rating(read.value(), 0, Dimension::Connected), std::nullopt);
    EXPECT_EQ(rating(read.value(), 0, Dimension::Safe), 4);
    EXPECT_EQ(rating(read.value(), 1, Dimension::Connected), 2);
    const auto told = [&](std::size_t i) {
        const ImportProblem &problem = read.value().problems.at(i);
        return QStringLiteral("%1 %2 %3").arg(problem.place.line).arg(problem.column, problem.error.detail);
    };
    ASSERT_EQ(read.value().problems.size(), 4U) << "each once, also of a row of which nothing is left";
    EXPECT_EQ(told(0), QStringLiteral("2 close many"));
    EXPECT_EQ(told(1), QStringLiteral("3 safe 9"));
    EXPECT_EQ(told(2), QStringLiteral("4 close x"));
    EXPECT_EQ(told(3), QStringLiteral("4 safe y"));
    ASSERT_TRUE(anna.journal->apply(read.value().changes()));
    EXPECT_EQ(plan("date,close,safe\n2026-01-01,many,4\n2026-01-02,2,9\n").value().alreadyHere, 2);
}

TEST_F(CheckInsCsv, UnderstandsWhatHearthbooksOwnTablesSay)
{
    const auto read = plan("date,close,safe\n2026-01-01,did-not-come-up,4\n2026-01-02,rather-not-say,3\n");
    ASSERT_TRUE(read);
    EXPECT_TRUE(read.value().problems.empty());
    ASSERT_EQ(read.value().fresh.size(), 2U);
    EXPECT_EQ(std::get<CheckIn>(read.value().fresh[0]).answer(Dimension::Connected), Answer::didNotComeUp());
    EXPECT_EQ(std::get<CheckIn>(read.value().fresh[1]).answer(Dimension::Connected), Answer::ratherNotSay());
}

TEST_F(CheckInsCsv, TellsColumnsOfTheSameNameApart)
{
    CheckInColumns columns = closeness();
    columns.dimensions.insert(QStringLiteral("close (2)"), Dimension::Space);
    const QByteArray csv("date,close,Close,safe,\n2026-01-01,1,7,4,2\n");
    const auto read = plan(csv, columns);
    ASSERT_TRUE(read);
    ASSERT_EQ(read.value().fresh.size(), 1U);
    EXPECT_EQ(rating(read.value(), 0, Dimension::Connected), 1);
    EXPECT_EQ(rating(read.value(), 0, Dimension::Space), 7);
    EXPECT_EQ(read.value().leftOut, QStringList{QStringLiteral("#5")}) << "also what has no name";
    const auto first = plan(csv);
    ASSERT_TRUE(first);
    EXPECT_EQ(rating(first.value(), 0, Dimension::Connected), 1) << "the first of them";
    EXPECT_EQ(first.value().leftOut, (QStringList{QStringLiteral("#5"), QStringLiteral("Close (2)")}));
}

TEST_F(CheckInsCsv, TakesTheOnlyOrderOfDaysAndAsksWhereThereAreTwo)
{
    const auto days = [](const Result<ImportPlan> &read) {
        QList<QDate> found;
        for (const AnyRecord &record : read.value().fresh)
            found += recordOf(record).date;
        return found;
    };
    const auto american = plan("date,close\n3/4/2021,1\n3/14/2021,2\n", onlyClose());
    ASSERT_TRUE(american);
    EXPECT_EQ(days(american), (QList<QDate>{QDate(2021, 3, 4), QDate(2021, 3, 14)}));
    const auto european = plan("date,close\n3/4/2021,1\n14-03-2021 10:15,2\n", onlyClose());
    ASSERT_TRUE(european);
    EXPECT_EQ(days(european), (QList<QDate>{QDate(2021, 4, 3), QDate(2021, 3, 14)}));
    EXPECT_TRUE(plan("date,close\n5/5/2021,1\n", onlyClose())) << "the same day in both";
    for (const char *open : {"date,close\n3/4/2021,1\n", "date,close\n3/14/2021,1\n14/3/2021,2\n"}) {
        const auto asked = plan(open, onlyClose());
        ASSERT_FALSE(asked) << open;
        EXPECT_TRUE(asked.error().detail.startsWith(QString::fromUtf8(kOpenOrder))) << open;
    }
    CheckInColumns said = onlyClose();
    said.dayOrder = DayOrder::MonthFirst;
    EXPECT_EQ(days(plan("date,close\n3/4/2021,1\n", said)), QList<QDate>{QDate(2021, 3, 4)});
    said.dayOrder = DayOrder::DayFirst;
    EXPECT_EQ(days(plan("date,close\n3/4/21,1\n", said)), QList<QDate>{QDate(2021, 4, 3)});
}

TEST_F(CheckInsCsv, ATableWithoutRowsIsNone)
{
    EXPECT_EQ(plan("").error().detail, QString::fromUtf8(kEmptyFile));
    EXPECT_EQ(plan("date,close,safe\n").error().detail, QString::fromUtf8(kNoRows));
}

TEST_F(CheckInsCsv, RowsThatAMarkSwallowedAreTold)
{
    const auto read = plan("date,note,close\n2026-01-01,a,1\n2026-01-02,\"open,3\n2026-01-03,b,4\n2026-01-04,\"c\",5\n"
                           "2026-01-05,\"two\nlines, \"\"said\"\"\",6\n",
                           onlyClose());
    ASSERT_TRUE(read);
    ASSERT_EQ(read.value().fresh.size(), 2U) << "and none with the rating of another day";
    EXPECT_EQ(rating(read.value(), 1, Dimension::Connected), 6);
    ASSERT_EQ(read.value().problems.size(), 1U);
    EXPECT_EQ(read.value().problems.front().place.line, 3);
    EXPECT_EQ(read.value().problems.front().error.detail, QString::fromUtf8(kClosedLate) + QStringLiteral("5"));
}

TEST_F(CheckInsCsv, TakesOneRowAPeriodAndNoneThatIsTaken)
{
    CheckInColumns columns = closeness();
    columns.cadence = Cadence::Week;
    CheckIn mine = anna.journal->compose<CheckIn>();
    mine.period = Period::containing(QDate(2026, 1, 14), Cadence::Week);
    mine.setAnswer(Dimension::Safe, Answer::rated(2).value());
    ASSERT_TRUE(anna.journal->add(mine));
    const QByteArray csv("date,close,safe\n2026-01-05,1,1\n2026-01-11,2,2\n2026-01-12,3,3\n2026-01-19,4,4\n");
    const auto read = plan(csv, columns);
    ASSERT_TRUE(read);
    EXPECT_EQ(read.value().fresh.size(), 2U);
    EXPECT_EQ(problemsOf(read.value()),
              (std::vector<std::pair<qint64, ErrorCode>>{{3, ErrorCode::PeriodTaken}, {4, ErrorCode::PeriodTaken}}));
    ASSERT_TRUE(anna.journal->apply(read.value().changes()));
    const auto again = plan(csv, columns);
    EXPECT_EQ(again.value().alreadyHere, 2);
    EXPECT_TRUE(again.value().fresh.empty());
}

TEST_F(CheckInsCsv, RefusesAMappingThatCannotBe)
{
    const QByteArray csv("date,close,safe\n2026-01-01,3,3\n");
    const auto code = [&](const CheckInColumns &columns) { return plan(csv, columns).error().code; };
    CheckInColumns columns = closeness();
    columns.dimensions.insert(QStringLiteral("nowhere"), Dimension::Space);
    EXPECT_EQ(code(columns), ErrorCode::BadValue);
    columns = closeness();
    columns.dateColumn = QStringLiteral("when");
    EXPECT_EQ(code(columns), ErrorCode::BadValue);
    columns = closeness();
    columns.dayNumberColumn = QStringLiteral("close");
    EXPECT_EQ(code(columns), ErrorCode::BadValue) << "no first day";
    columns = closeness();
    columns.onlyColumn = QStringLiteral("who");
    EXPECT_EQ(code(columns), ErrorCode::BadValue);
    columns = closeness();
    columns.low = columns.high = 4;
    EXPECT_EQ(code(columns), ErrorCode::BadValue);
    columns.low = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(code(columns), ErrorCode::BadValue);
    EXPECT_EQ(code({}), ErrorCode::BadValue);
    EXPECT_EQ(plan("").error().code, ErrorCode::CannotRead);
    EXPECT_EQ(plan("\"open").error().code, ErrorCode::CannotRead);
    const auto broken = plan("date,close,safe\n2026-01-05,4,4\n\"open");
    ASSERT_TRUE(broken) << "what stands before it comes in";
    EXPECT_EQ(broken.value().fresh.size(), 1U);
    ASSERT_EQ(broken.value().problems.size(), 1U);
    EXPECT_EQ(broken.value().problems.front().place.line, 3);
}

TEST_F(CheckInsCsv, RefusesAScaleWithoutEnds)
{
    CheckInColumns columns = closeness();
    columns.low = -std::numeric_limits<double>::infinity();
    EXPECT_FALSE(plan("date,close,safe\n2026-01-01,3,3\n", columns));
    columns.low = -std::numeric_limits<double>::max();
    columns.high = std::numeric_limits<double>::max();
    const auto wide = plan("date,close,safe\n2026-01-01,1e308,3\n", columns);
    EXPECT_TRUE(!wide || wide.value().fresh.size() + wide.value().problems.size() == 1);
}

TEST_F(CheckInsCsv, CountsDaysFromTheFirst)
{
    CheckInColumns columns = closeness();
    columns.dayNumberColumn = QStringLiteral("day");
    columns.firstDay = QDate(2024, 2, 28);
    const auto read = plan("day,close,safe\n0,1,1\n2,2,2\n-1,3,3\n1.5,3,3\n60000,3,3\nx,3,3\n", columns);
    ASSERT_TRUE(read);
    ASSERT_EQ(read.value().fresh.size(), 2U);
    EXPECT_EQ(std::get<CheckIn>(read.value().fresh[0]).record.date, QDate(2024, 2, 28));
    EXPECT_EQ(std::get<CheckIn>(read.value().fresh[1]).record.date, QDate(2024, 3, 1));
    EXPECT_EQ(read.value().problems.size(), 4U);
}

TEST_F(CheckInsCsv, TakesOneCoupleOutOfTheRealDiaries)
{
    const QString path = test::sharedData("couples-daily.csv");
    if (path.isEmpty())
        GTEST_SKIP() << "the shared test data is not here";
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    // Counted from the file itself, row by row.
    qsizetype rows = 0;
    qsizetype withoutContentment = 0;
    for (const QByteArray &line : csv.split('\n')) {
        const QList<QByteArray> cells = line.split(',');
        if (cells.value(0) == "201") {
            ++rows;
            withoutContentment += cells.value(5).trimmed().isEmpty() || cells.value(5) == "NA" ? 1 : 0;
        }
    }
    ASSERT_GT(rows, 20);
    CheckInColumns columns;
    columns.dimensions = {{QStringLiteral("M_Con."), Dimension::Settled}};
    columns.dayNumberColumn = QStringLiteral("DIARYDAY");
    columns.firstDay = QDate(2026, 1, 1);
    columns.onlyColumn = QStringLiteral("ID");
    columns.onlyValue = QStringLiteral("201");
    columns.low = 0;
    columns.high = 4;
    const auto read = plan(csv, columns);
    ASSERT_TRUE(read);
    EXPECT_EQ(static_cast<qsizetype>(read.value().fresh.size()), rows - withoutContentment);
    EXPECT_EQ(static_cast<qsizetype>(read.value().problems.size()), withoutContentment);
    EXPECT_EQ(std::get<CheckIn>(read.value().fresh[0]).record.date, QDate(2026, 1, 1));
    EXPECT_EQ(rating(read.value(), 0, Dimension::Settled), 5); // 2.666666667 of 0 to 4
    ASSERT_TRUE(anna.journal->apply(read.value().changes()));
    EXPECT_EQ(static_cast<qsizetype>(plan(csv, columns).value().alreadyHere), rows - withoutContentment);
    // Without a choice of couple, days collide and are said to.
    columns.onlyColumn.clear();
    const auto all = plan(csv, columns);
    ASSERT_TRUE(all);
    EXPECT_EQ(all.value().fresh.size() + static_cast<std::size_t>(all.value().alreadyHere) +
                  all.value().problems.size(),
              2765U);
}

TEST_F(CheckInsCsv, RowsThatHoldWhatIsNoTextAreSaidWithTheirLines)
{
    CheckInColumns columns;
    columns.dimensions = {{QStringLiteral("close"), Dimension::Connected}};
    const auto read =
        plan("date,close,note\n2026-01-05,6,sch\xf6n\n2026-01-06,3,\xc3\n2026-01-07,7,\xc3\xb6\n", columns);
    ASSERT_TRUE(read);
    EXPECT_EQ(read.value().fresh.size(), 1U);
    ASSERT_EQ(read.value().problems.size(), 2U);
    EXPECT_EQ(read.value().problems[0].place.line, 2);
    EXPECT_EQ(read.value().problems[1].place.line, 3);
    EXPECT_EQ(read.value().problems[1].error.code, ErrorCode::BadText);
    EXPECT_EQ(plan("date,close\xff \xc3\xb6\n2026-01-05,6\n").error(),
              (Error{ErrorCode::BadText, QStringLiteral("1")}));
}

TEST_F(CheckInsCsv, ReadsTheMarksThatSpreadsheetsWrite)
{
    for (const char *name : {"cases/utf16.csv", "cases/bom-crlf-semicolon.csv", "cases/plain.csv", "cases/sep-line.csv",
                             "cases/spaces.csv", "cases/quoted-newline.csv", "cases/date-with-time.csv"}) {
        const QString path = test::sharedData(name);
        if (path.isEmpty())
            GTEST_SKIP() << "the shared test data is not here";
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        CheckInColumns columns;
        columns.dimensions = {{QStringLiteral("closeness"), Dimension::Connected}};
        const auto read = planCheckInsCsv(file, columns, *anna.journal);
        ASSERT_TRUE(read) << name;
        EXPECT_EQ(read.value().fresh.size(), 3U) << name;
        EXPECT_TRUE(read.value().problems.empty()) << name;
        EXPECT_EQ(std::get<CheckIn>(read.value().fresh[0]).record.date, QDate(2026, 1, 5)) << name;
        EXPECT_EQ(rating(read.value(), 1, Dimension::Connected), 3) << name;
    }
}

TEST_F(CheckInsCsv, ReadsDecimalCommasAndScalesUpsideDown)
{
    CheckInColumns columns = closeness();
    columns.low = 0;
    columns.high = 10;
    const auto commas =
        plan("date;close;safe\n2026-01-05;6,5;10\n2026-01-06;3,0;0\n2026-01-07;9,25;1,000,0\n", columns);
    ASSERT_TRUE(commas);
    EXPECT_EQ(rating(commas.value(), 0, Dimension::Connected), 5);
    EXPECT_EQ(rating(commas.value(), 1, Dimension::Connected), 3);
    EXPECT_EQ(problemsOf(commas.value()), (std::vector<std::pair<qint64, ErrorCode>>{{4, ErrorCode::BadValue}}));

    columns.low = 5; // 1 is best
    columns.high = 1;
    const auto turned = plan("date,close,safe\n2026-01-05,1,5\n2026-01-06,2,3\n2026-01-07,0,1\n", columns);
    ASSERT_TRUE(turned);
    EXPECT_EQ(rating(turned.value(), 0, Dimension::Connected), 7);
    EXPECT_EQ(rating(turned.value(), 0, Dimension::Safe), 1);
    EXPECT_EQ(rating(turned.value(), 1, Dimension::Connected), 6);
    EXPECT_EQ(problemsOf(turned.value()),
              (std::vector<std::pair<qint64, ErrorCode>>{{4, ErrorCode::RatingOutOfRange}}));
}

TEST_F(CheckInsCsv, ReadsTablesOfOlderWindowsAndSaysSo)
{
    CheckInColumns columns;
    columns.dimensions = {{QString::fromUtf8("n\xc3\xa4he"), Dimension::Connected}};
    columns.dateColumn = QStringLiteral("Datum");
    const auto read = plan("Datum;N\xe4he;Notiz\n05.01.2026;6;sch\xf6n \x80\n5.2.2026;7;\n", columns);
    ASSERT_TRUE(read);
    EXPECT_EQ(read.value().characterSet, QStringLiteral("Windows-1252"));
    EXPECT_EQ(read.value().fresh.size(), 2U);
    EXPECT_EQ(std::get<CheckIn>(read.value().fresh[1]).record.date, QDate(2026, 2, 5));
    EXPECT_EQ(read.value().leftOut, QStringList{QStringLiteral("Notiz")});
}

TEST_F(CheckInsCsv, ADayThatIsRarelyMeantIsAskedAbout)
{
    const auto read = plan("date,close,safe\n0026-01-05,1,5\n2026-01-06,2,3\n9999-01-07,1,1\n");
    ASSERT_TRUE(read);
    EXPECT_EQ(read.value().fresh.size(), 1U);
    EXPECT_EQ(read.value().count(ErrorCode::StrangeDay), 2);
}

} // namespace
} // namespace hearth
