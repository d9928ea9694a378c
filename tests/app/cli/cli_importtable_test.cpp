// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"

#include <QJsonObject>

namespace hearth {
namespace {

using test::CommandLine;
using test::Ended;

class CliImportTable : public CommandLine
{
protected:
    void SetUp() override { makeJournal(); }
};

TEST_F(CliImportTable, NamesTheColumnsThatThereAre)
{
    write("in.csv", "when;close;close\n2026-01-01;3;4\n");
    const Ended ended = anna("import", {file("in.csv")});
    EXPECT_EQ(ended.code, 2);
    EXPECT_TRUE(ended.err.contains(QStringLiteral("--map close=connected for an answer and --map when=date")))
        << qPrintable(ended.err);
    EXPECT_TRUE(ended.err.contains(QStringLiteral("in.csv are called when, close and close (2).")))
        << qPrintable(ended.err);
    write("safe.csv", "my day,note,safe\n2026-01-01,x,4\n");
    EXPECT_TRUE(anna("import", {file("safe.csv")})
                    .err.contains(QStringLiteral("--map safe=safe for an answer and --map 'my day'=date")));
    const QStringList second = w({"--preview", "--map", "when=date", "--map", "close (2)=connected"});
    EXPECT_EQ(anna("import", second + QStringList{file("in.csv")}).code, 0);
    EXPECT_EQ(anna("import", second + w({"--map", "close=connected"}) + QStringList{file("in.csv")}).code, 2)
        << "two columns for one question";
}

TEST_F(CliImportTable, AsksInWhichOrderDaysAre)
{
    write("in.csv", "date,close\n3/4/2021,3\n");
    const QStringList mapping = w({"--preview", "--map", "close=connected"});
    const Ended asked = anna("import", mapping + QStringList{file("in.csv")});
    EXPECT_EQ(asked.code, 1);
    EXPECT_TRUE(asked.err.contains(QStringLiteral("3/4/2021 can be 3 April 2021 or 4 March 2021.")))
        << qPrintable(asked.err);
    EXPECT_TRUE(asked.err.contains(QStringLiteral("--dates day-first"))) << qPrintable(asked.err);
    const Ended said = anna("import", mapping + w({"--dates", "month-first"}) + QStringList{file("in.csv")});
    EXPECT_EQ(said.code, 0);
    EXPECT_TRUE(said.out.contains(QStringLiteral("On 4 March 2021."))) << qPrintable(said.out);
    EXPECT_EQ(anna("import", mapping + w({"--dates", "any"}) + QStringList{file("in.csv")}).code, 2);
}

TEST_F(CliImportTable, TellsEachAnswerThatIsNone)
{
    write("in.csv", "date,close,safe\n2026-01-01,many,4\n2026-01-02,2,9\n2026-01-03,\"open,1,1\n2026-01-04,1,1\n");
    const Ended ended =
        anna("import", w({"--map", "close=connected", "--map", "safe=safe"}) + QStringList{file("in.csv")});
    EXPECT_EQ(ended.code, 0);
    for (const char *line : {"Line 2: “many” in the column “close” is no number. This answer was left out.",
                             "Line 3: “9” in the column “safe” lies outside the scale.",
                             "Line 4: a quotation mark opens here and is never closed"})
        EXPECT_TRUE(ended.err.contains(QString::fromUtf8(line))) << qPrintable(ended.err);
    EXPECT_EQ(anna("list", w({"--json"})).json().size(), 2);
}

TEST_F(CliImportTable, ColumnsWithoutSoundNamesAreRefusedAndSaid)
{
    write("in.csv", "date,n\xe4he \xc3\xb6\n2026-01-05,6\n");
    const Ended ended = anna("import", w({"--map", "close=connected"}) + QStringList{file("in.csv")});
    EXPECT_EQ(ended.code, 1);
    EXPECT_TRUE(ended.err.contains(QStringLiteral("in.csv, line 1"))) << qPrintable(ended.err);
}

TEST_F(CliImportTable, RefusesAScaleWithoutEnds)
{
    write("in.csv", "date,close\n2026-01-01,3\n");
    EXPECT_EQ(anna("import", w({"--map", "close=connected", "--scale", "-inf:7"}) + QStringList{file("in.csv")}).code,
              2);
}

TEST_F(CliImportTable, TakesACoupleOutOfTheRealDiaries)
{
    const QString path = test::sharedData("couples-daily.csv");
    if (path.isEmpty())
        GTEST_SKIP() << "the shared test data is not here";
    const QStringList mapping =
        w({"--format", "checkins-csv", "--map", "M_Con.=settled", "--map", "W_Vig.=connected", "--map", "DIARYDAY=day",
           "--first-day", "2026-01-01", "--only", "ID=201", "--scale", "0:4"}) +
        QStringList{path};
    const Ended done = anna("import", mapping);
    ASSERT_EQ(done.code, 0) << qPrintable(done.err);
    const QJsonArray checkIns = anna("list", w({"--json", "--kind", "checkin"})).json();
    ASSERT_GT(checkIns.size(), 20);
    // Day 0: contentment 2.666666667 and her vigour 1, of 0 to 4.
    EXPECT_EQ(checkIns[0][QStringLiteral("date")].toString(), QStringLiteral("2026-01-01"));
    EXPECT_EQ(checkIns[0][QStringLiteral("ratings")].toObject(),
              (QJsonObject{{QStringLiteral("settled"), 5}, {QStringLiteral("connected"), 3}}));
    ASSERT_EQ(anna("import", mapping).code, 0);
    EXPECT_EQ(anna("list", w({"--json", "--kind", "checkin"})).json().size(), checkIns.size());
}

} // namespace
} // namespace hearth
