// SPDX-License-Identifier: GPL-3.0-or-later
// What a terminal is shown, and what it never gets.
#include "clirun.h"

#include "cli/columns.h"
#include "cli/recordoutput.h"

namespace hearth {
namespace {

using test::CommandLine;
using test::Ended;

class CliTerminal : public CommandLine
{
protected:
    void SetUp() override { makeJournal(); }
    void addEntry(const QString &title, const char *day)
    {
        ASSERT_EQ(
            anna("add", w({"entry", "--share", "--date", day, "--title"}) + QStringList{title, QStringLiteral("words")})
                .code,
            0);
    }
    QStringList listed() { return anna("list").out.split(QLatin1Char('\n'), Qt::SkipEmptyParts); }
};

TEST_F(CliTerminal, ListsInColumnsThatFit)
{
    addEntry(QString(200, QLatin1Char('w')), "2026-07-01");
    ASSERT_EQ(anna("add", w({"experience", "--share", "By the lake", "--date", "2026-07-02"})).code, 0);
    screen = OutScreen{.columns = 50};
    const QStringList lines = listed();
    ASSERT_EQ(lines.size(), 3);
    EXPECT_TRUE(lines[0].startsWith(QStringLiteral("Day         Kind        By    What"))) << qPrintable(lines[0]);
    EXPECT_TRUE(lines[1].startsWith(QStringLiteral("2026-07-01  Entry       Anna  ww"))) << qPrintable(lines[1]);
    EXPECT_TRUE(lines[2].startsWith(QStringLiteral("2026-07-02  Experience  Anna  By the lake")))
        << qPrintable(lines[2]);
    for (const QString &line : lines)
        EXPECT_LE(columnsOf(line), 50) << qPrintable(line);
    EXPECT_EQ(columnsOf(lines[1]), 50) << "as much of it as fits";
    EXPECT_FALSE(lines.join(QChar::Space).contains(QChar(0x1b))) << "no colours, since none were asked for";
}

TEST_F(CliTerminal, HelpAndSentencesFitANarrowTerminal)
{
    screen = OutScreen{.columns = 50};
    write("in.csv", "date,close\n2026-01-01,3\n2026-01-02,many\n");
    for (const Ended &ended :
         {run(w({"--help"})), run(w({"import", "--help"})),
          anna("import", w({"--preview", "--map", "close=connected"}) + QStringList{file("in.csv")}),
          anna("import", {file("in.csv")}), anna("add", w({"entry", "--date", "9999-01-01", "x"}))}) {
        EXPECT_FALSE((ended.out + ended.err).isEmpty());
        for (const QString &line : (ended.out + ended.err).split(QLatin1Char('\n')))
            EXPECT_LE(columnsOf(line), 50) << qPrintable(line);
    }
    EXPECT_FALSE(run(w({"import", "--help"})).out.contains(QChar(QChar::Nbsp)));
}

TEST_F(CliTerminal, OtherProgramsGetWholeLines)
{
    addEntry(QString(200, QLatin1Char('w')), "2026-07-01");
    EXPECT_EQ(listed(), QStringList{QStringLiteral("2026-07-01  Entry  Anna  ") + QString(200, QLatin1Char('w'))});
    const QString id = anna("list", w({"--json"})).json()[0][QStringLiteral("id")].toString();
    EXPECT_TRUE(anna("list", w({"--ids"})).out.startsWith(id + QStringLiteral("  2026-07-01")));
    EXPECT_TRUE(anna("search", w({"--ids", "words"})).out.startsWith(id + QStringLiteral("  2026-07-01")));
}

TEST_F(CliTerminal, ColoursAreForATerminalThatHasThem)
{
    addEntry(QStringLiteral("A walk"), "2026-07-01");
    screen = OutScreen{.columns = 60, .hasColours = true};
    const QString out = anna("list").out;
    EXPECT_TRUE(out.startsWith(QStringLiteral("\x1b[1mDay"))) << qPrintable(out);
    EXPECT_TRUE(out.contains(QStringLiteral("\x1b[2m2026-07-01  \x1b[0mEntry"))) << qPrintable(out);
    EXPECT_TRUE(anna("search", w({"walk"})).out.contains(QStringLiteral("\x1b[2m2026-07-01")));
}

TEST_F(CliTerminal, AListOfNothingHasNoHeads)
{
    screen = OutScreen{};
    EXPECT_TRUE(anna("list").out.isEmpty());
}

TEST_F(CliTerminal, WhatJoinsLettersAndPicturesStays)
{
    const QString family = QString::fromUtf8("\U0001F468\u200D\U0001F469\u200D\U0001F467");
    const QString persian = QString::fromUtf8("\u0645\u06cc\u200c\u0631\u0648\u0645");
    const QString scotland =
        QString::fromUtf8("\U0001F3F4\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F");
    const QString hebrew = QString::fromUtf8("\u05d0\u200f!");
    const QString title = QStringList{family, persian, scotland, hebrew}.join(QChar::Space);
    addEntry(title, "2026-07-01");
    const QString id = anna("list", w({"--json"})).json()[0][QStringLiteral("id")].toString();
    for (const QString &out : {anna("list").out, anna("search", w({"words"})).out, anna("show", {id}).out})
        EXPECT_FALSE(out.contains(QChar(QChar::ReplacementCharacter))) << qPrintable(out);
    EXPECT_TRUE(anna("list").out.contains(title));
    EXPECT_TRUE(anna("show", {id}).out.contains(title));
    EXPECT_EQ(anna("show", {id, QStringLiteral("--json")}).object()[QStringLiteral("title")].toString(), title);
}

TEST_F(CliTerminal, WhatCommandsATerminalNeverPasses)
{
    const QString evil = QString::fromUtf8("a\x1b[2J \u009b2J \u202egp.exe\u202c \u2066in\u2069 \u2028 \u0007 z");
    addEntry(evil, "2026-07-01");
    const QString id = anna("list", w({"--json"})).json()[0][QStringLiteral("id")].toString();
    screen = OutScreen{};
    for (const QString &out : {anna("list").out, anna("show", {id}).out, anna("list", w({"--json"})).out,
                               anna("show", {id, QStringLiteral("--json")}).out}) {
        for (const int letter : {0x1b, 0x9b, 0x202e, 0x202c, 0x2066, 0x2069, 0x2028, 0x07})
            EXPECT_FALSE(out.contains(QChar(letter))) << letter << qPrintable(out);
    }
    EXPECT_EQ(anna("show", {id, QStringLiteral("--json")}).object()[QStringLiteral("title")].toString(), evil)
        << "escaped, it is what was written";
}

TEST_F(CliTerminal, QuietSaysOnlyWhatWasAskedForAndWhatWentWrong)
{
    isWatched = true;
    const Ended added = anna("add", w({"entry", "--quiet", "words"}));
    EXPECT_EQ(added.code, 0);
    EXPECT_TRUE(added.out.isEmpty()) << qPrintable(added.out);
    EXPECT_TRUE(added.err.isEmpty()) << qPrintable(added.err);
    EXPECT_FALSE(anna("list", w({"--quiet"})).out.isEmpty());
    const Ended failed = anna("show", w({"1", "--quiet"}));
    EXPECT_NE(failed.code, 0);
    EXPECT_FALSE(failed.err.isEmpty());
    EXPECT_TRUE(anna("verify", w({"--quiet"})).out.isEmpty());
    EXPECT_TRUE(run({QStringLiteral("backup"), journal(), QStringLiteral("--quiet")}).out.isEmpty());
}

TEST_F(CliTerminal, ProgressIsOneLineThatIsGoneInTheEnd)
{
    isWatched = true;
    const QString err = anna("list").err;
    EXPECT_TRUE(err.startsWith(QStringLiteral("\rOpening the journal"))) << qPrintable(err);
    EXPECT_TRUE(err.endsWith(QStringLiteral(" \r"))) << qPrintable(err);
    EXPECT_FALSE(err.contains(QLatin1Char('\n')));
    isWatched = false;
    EXPECT_TRUE(anna("list").err.isEmpty());
}

TEST_F(CliTerminal, AnImportIsToldToPeopleAndToPrograms)
{
    write("in.jsonl",
          "{\"date\":\"2026-01-01\",\"text\":\"one\"}\n{\"date\":\"2026-01-03\",\"text\":\"two\"}\nno line\n");
    const QJsonObject plan =
        QJsonDocument::fromJson(anna("import", w({"--preview", "--json"}) + QStringList{file("in.jsonl")}).out.toUtf8())
            .object();
    EXPECT_EQ(plan[QStringLiteral("new")].toInt(), 2);
    EXPECT_EQ(plan[QStringLiteral("from")].toString(), QStringLiteral("2026-01-01"));
    EXPECT_EQ(plan[QStringLiteral("to")].toString(), QStringLiteral("2026-01-03"));
    ASSERT_EQ(plan[QStringLiteral("problems")].toArray().size(), 1);
    EXPECT_FALSE(plan[QStringLiteral("problems")].toArray()[0][QStringLiteral("what")].toString().isEmpty());
    isWatched = true;
    const Ended watched = anna("import", {file("in.jsonl")});
    EXPECT_TRUE(watched.err.contains(QStringLiteral("\rTaking it in"))) << qPrintable(watched.err);
    EXPECT_TRUE(watched.out.contains(QStringLiteral("2 record")));
    const Ended quiet = anna("import", w({"--quiet"}) + QStringList{file("in.jsonl")});
    EXPECT_TRUE(quiet.out.isEmpty()) << qPrintable(quiet.out);
    EXPECT_EQ(quiet.err.count(QLatin1Char('\n')), 1) << "what could not be read is said all the same";
}

TEST_F(CliTerminal, AnUnknownOptionSaysHowAWordBeginsWithADash)
{
    const Ended ended = anna("add", w({"entry", "--hello there"}));
    EXPECT_EQ(ended.code, 2);
    EXPECT_TRUE(ended.err.contains(QStringLiteral("put -- before it"))) << qPrintable(ended.err);
    EXPECT_EQ(anna("add", w({"entry", "--", "--hello there"})).code, 0);
}

TEST_F(CliTerminal, WhatIsListedIsListedAsJsonToo)
{
    ASSERT_EQ(run({QStringLiteral("backup"), journal()}).code, 0);
    const QJsonArray backups =
        run({QStringLiteral("backup"), journal(), QStringLiteral("--list"), QStringLiteral("--json")}).json();
    ASSERT_EQ(backups.size(), 1);
    const QString path = backups[0][QStringLiteral("path")].toString();
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_TRUE(run({QStringLiteral("backup"), journal(), QStringLiteral("--list")}).out.contains(path));
    EXPECT_EQ(run({QStringLiteral("backup"), journal(), QStringLiteral("--json")}).code, 2);
    const QJsonObject backup = run({QStringLiteral("restore"), path, QStringLiteral("--preview"),
                                    QStringLiteral("--json"), QStringLiteral("--passphrase-file"), file("anna")})
                                   .object();
    EXPECT_EQ(backup[QStringLiteral("partners")].toInt(), 2);
    EXPECT_EQ(backup[QStringLiteral("records")].toInt(-1), 0);
    const QJsonArray leaving = anna("leave", w({"--preview", "--json"})).json();
    ASSERT_FALSE(leaving.isEmpty());
    EXPECT_FALSE(leaving[0][QStringLiteral("about")].toString().isEmpty());
    EXPECT_FALSE(anna("remove-partner", w({"--preview", "--json"})).json().isEmpty());
    const QJsonObject verified = anna("verify", w({"--json"})).object();
    EXPECT_TRUE(verified[QStringLiteral("sound")].toBool());
    EXPECT_EQ(verified[QStringLiteral("photos")].toInt(-1), 0);
}

} // namespace
} // namespace hearth
