// SPDX-License-Identifier: GPL-3.0-or-later
// What is said to somebody who typed the wrong thing: short, and about what they typed.
#include "clirun.h"

#include <QFileInfo>

namespace hearth {
namespace {

using test::CommandLine;
using test::Ended;

class CliMistakes : public CommandLine
{
protected:
    void SetUp() override { makeJournal(); }
    static QString s(const char *text) { return QString::fromUtf8(text); }
};

TEST_F(CliMistakes, ADayAfterTheLastDayIsNoEmptyList)
{
    for (const char *command : {"list", "export"}) {
        QStringList rest = w({"--from", "2026-02-01", "--to", "2026-01-01"});
        if (qstrcmp(command, "export") == 0)
            rest += QStringList{s("--format"), s("json"), s("--output"), file("out")};
        const Ended ended = anna(command, rest);
        EXPECT_EQ(ended.code, 2) << command;
        EXPECT_TRUE(ended.err.startsWith(s("--from lies after --to."))) << qPrintable(ended.err);
    }
    EXPECT_EQ(anna("search", w({"--from", "2026-02-01", "--to", "2026-01-01", "tea"})).code, 2);
    EXPECT_EQ(anna("list", w({"--from", "2026-01-01", "--to", "2026-01-01"})).code, 0);
}

TEST_F(CliMistakes, ANumberThatNothingBearsIsNoLostFile)
{
    for (const QStringList &call :
         {w({"show", "4711"}), w({"delete", "4711", "--yes"}), w({"change", "4711", "--title", "x"}),
          w({"edit", "4711"}), w({"drafts", "4711"}), w({"add", "response", "--to", "4711", "x"}),
          w({"add", "entry", "--link", "4711", "x"}), w({"settings", "--mute", "4711"})}) {
        const Ended ended = anna(qPrintable(call[0]), call.mid(1));
        EXPECT_EQ(ended.code, 1) << qPrintable(call.join(u' '));
        EXPECT_TRUE(ended.err.startsWith(s("Nothing here bears that number."))) << qPrintable(ended.err);
    }
}

TEST_F(CliMistakes, ANumberOfAnotherKindIsNotSaidToBeMissing)
{
    const QString limit = anna("add", w({"limit", "No calls after nine"})).id();
    for (const QStringList &call : {QStringList{s("response"), s("--to"), limit, s("x")},
                                    QStringList{s("experience-words"), s("--to"), limit, s("x")},
                                    QStringList{s("consent"), s("--agreement"), limit, s("--decision"), s("agree")}}) {
        const Ended ended = anna("add", call);
        EXPECT_EQ(ended.code, 2) << qPrintable(call.join(u' '));
        EXPECT_TRUE(ended.err.contains(s("another kind of record"))) << qPrintable(ended.err);
    }
    // Of what only the other may read nothing is said.
    const QString theirs = ben("add", w({"limit", "Quiet"})).id();
    EXPECT_TRUE(anna("add", {s("response"), s("--to"), theirs, s("x")}).err.startsWith(s("Nothing here bears")));
}

TEST_F(CliMistakes, SomebodyWhoIsNotHereIsNamed)
{
    for (const QStringList &call : {w({"list", "--author", "Zoë"}), w({"search", "--author", "Zoë", "tea"}),
                                    w({"add", "gratitude", "--to", "Zoë", "the tea"})}) {
        const Ended ended = anna(qPrintable(call[0]), call.mid(1));
        EXPECT_EQ(ended.code, 1);
        EXPECT_TRUE(ended.err.contains(s("nobody called “Zoë”"))) << qPrintable(ended.err);
    }
}

TEST_F(CliMistakes, AFileThatCannotBeReadIsNamed)
{
    const Ended ended = run({s("list"), journal(), s("--passphrase-file"), file("missing")});
    EXPECT_EQ(ended.code, 1);
    EXPECT_TRUE(ended.err.contains(file("missing") + s(": "))) << qPrintable(ended.err);
    EXPECT_TRUE(anna("add", {s("entry"), s("--text-file"), file("none")}).err.contains(file("none")));
    EXPECT_TRUE(anna("shell", {s("--commands-from"), file("none")}).err.contains(file("none")));
}

TEST_F(CliMistakes, AFileThatWasNeverThereHasNotBeenMoved)
{
    const Ended journal = run({s("list"), file("ours.heart"), s("--passphrase-file"), file("anna")});
    EXPECT_EQ(journal.code, 1);
    EXPECT_TRUE(journal.err.startsWith(s("There is no file ") + file("ours.heart"))) << qPrintable(journal.err);
    const Ended photo = anna("settings", w({"--picture"}) + QStringList{file("nothing.jpg")});
    EXPECT_TRUE(photo.err.startsWith(s("There is no file ") + file("nothing.jpg"))) << qPrintable(photo.err);
    const Ended source = anna("import", {file("nothing.zip")});
    EXPECT_EQ(source.code, 1);
    EXPECT_TRUE(source.err.startsWith(s("There is no file ") + file("nothing.zip"))) << qPrintable(source.err);
}

TEST_F(CliMistakes, ATopicThatNoChartHasIsNotSaidToBeMissing)
{
    const Ended ended = anna("chart", w({"--of", "weather", "--output"}) + QStringList{file("c.svg")});
    EXPECT_EQ(ended.code, 2);
    EXPECT_TRUE(ended.err.startsWith(s("--of is one of: "))) << qPrintable(ended.err);
    EXPECT_TRUE(ended.err.contains(s("connected"))) << qPrintable(ended.err);
}

TEST_F(CliMistakes, OfTwoValuesNoneIsLostWithoutAWord)
{
    const auto before = everything();
    for (const QStringList &call : {w({"add", "entry", "x", "--title", "one", "--title", "two"}),
                                    w({"add", "entry", "x", "--date", "2026-01-01", "--date", "2026-01-02"}),
                                    w({"add", "checkin", "--rate", "connected=3", "--rate", "connected=4"}),
                                    w({"list", "--tag", "a", "--tag", "b"})}) {
        const Ended ended = anna(qPrintable(call[0]), call.mid(1));
        EXPECT_EQ(ended.code, 2) << qPrintable(call.join(u' '));
        EXPECT_TRUE(ended.err.contains(s("twice")) || ended.err.contains(s("two things"))) << qPrintable(ended.err);
    }
    EXPECT_EQ(everything(), before);
    EXPECT_EQ(anna("add", w({"entry", "x", "--tag", "a", "--tag", "b", "--title", "one", "--title", "one"})).code, 0);
}

TEST_F(CliMistakes, AFolderThatIsNotThereIsNamed)
{
    const auto before = everything();
    const QString target = file("none/there.zip");
    for (const Ended &ended : {anna("export", w({"--format", "json", "--output"}) + QStringList{target}),
                               anna("recovery-code", w({"--codes-to"}) + QStringList{target}),
                               run(w({"new"}) + QStringList{file("none/new.hearth")} +
                                   w({"--partner", "Zoe", "--passphrase-file"}) + QStringList{file("anna")}),
                               run(w({"sample"}) + QStringList{file("none/new.hearth")})}) {
        EXPECT_EQ(ended.code, 1);
        EXPECT_TRUE(ended.err.startsWith(s("There is no folder ") + file("none"))) << qPrintable(ended.err);
    }
    EXPECT_EQ(everything(), before);
    EXPECT_EQ(anna("export", w({"--format", "markdown", "--output"}) + QStringList{file("year/")}).code, 0);
}

TEST_F(CliMistakes, AColumnThatIsNotThereIsNoWrongValue)
{
    write("in.csv", "date,close\n2026-01-01,3\n");
    for (const char *column : {"far", "day of it"}) {
        const bool isDay = qstrcmp(column, "far") != 0;
        const Ended ended = anna("import", w({"--map", isDay ? "close=connected" : "far=connected", "--map",
                                              isDay ? "day of it=date" : "date=date"}) +
                                               QStringList{file("in.csv")});
        EXPECT_EQ(ended.code, 1);
        EXPECT_TRUE(ended.err.startsWith(s("There is no column “") + s(column) + s("” in in.csv")))
            << qPrintable(ended.err);
    }
}

TEST_F(CliMistakes, AFileOfNoFormIsSaidOnce)
{
    write("letter", "Dear diary,\nit rained.\n");
    const Ended ended = anna("import", {file("letter")});
    EXPECT_EQ(ended.code, 1);
    EXPECT_TRUE(ended.err.startsWith(s("There is nothing in letter of a form"))) << qPrintable(ended.err);
}

TEST_F(CliMistakes, ThePassphraseOneHasIsNoNewOne)
{
    const auto before = everything();
    const Ended same = anna("passphrase", w({"--new-passphrase-file"}) + QStringList{file("anna")});
    EXPECT_EQ(same.code, 1);
    EXPECT_TRUE(same.err.contains(s("Nothing was changed"))) << qPrintable(same.err);
    EXPECT_EQ(everything(), before) << "it is not said that the old one opens nothing any more";
}

TEST_F(CliMistakes, ALongUsageDoesNotBuryWhatIsWrong)
{
    const Ended longOne = anna("list", w({"--kind", "dance"}));
    EXPECT_EQ(longOne.err.count(u'\n'), 2) << qPrintable(longOne.err);
    EXPECT_TRUE(longOne.err.endsWith(s("How it is called says hearthbook list --help.\n"))) << qPrintable(longOne.err);
    const Ended shortOne = anna("delete", w({"x", "--yes"}));
    EXPECT_TRUE(shortOne.err.contains(s("Usage: hearthbook delete FILE"))) << qPrintable(shortOne.err);
}

TEST_F(CliMistakes, NothingIsWrittenToAFileThatIsCalledDash)
{
    const auto before = everything();
    for (const QStringList &call :
         {w({"export", "--format", "json", "--output", "-"}), w({"print", "gratitude", "--output", "-"}),
          w({"chart", "--of", "connected", "--output", "-"}), w({"leave", "--output", "-"}),
          w({"show", "1", "--photo-to", "-"}), w({"recovery-code", "--codes-to", "-"})}) {
        const Ended ended = anna(qPrintable(call[0]), call.mid(1));
        EXPECT_EQ(ended.code, 2) << qPrintable(call[0]);
        EXPECT_TRUE(ended.err.contains(s("takes the name of a file"))) << qPrintable(ended.err);
    }
    EXPECT_EQ(everything(), before);
    EXPECT_FALSE(QFileInfo::exists(s("-")));
}

TEST_F(CliMistakes, HelpIsAboutTheCommandThatIsNamed)
{
    for (const QStringList &call : {w({"help", "list"}), w({"--help", "list"}), w({"list", "--help"})}) {
        const Ended ended = run(call);
        EXPECT_EQ(ended.code, 0);
        EXPECT_TRUE(ended.out.startsWith(s("hearthbook list: "))) << qPrintable(ended.out);
    }
    EXPECT_TRUE(run(w({"help", "dance"})).out.startsWith(s("Hearthbook, a private")));
}

TEST(CliWords, AnOptionThatNoWindowHasOpensNone)
{
    for (const char *word : {"-v", "--verbose", "--versoin", "dance", "--help", "list"})
        EXPECT_TRUE(isCommand({QString::fromUtf8(word)})) << word;
    for (const char *word : {"--sample", "-platform", "--platform", "-style", "-session", "-psn_0_12345", "ours.hearth",
                             "/home/ida/ours", "./ours"})
        EXPECT_FALSE(isCommand({QString::fromUtf8(word)})) << word;
    EXPECT_FALSE(isCommand({}));
}

class CliPlans : public CommandLine
{
protected:
    void SetUp() override { makeJournal(); }
};

TEST_F(CliPlans, TellEachDayOnWhichSomethingTakesPlace)
{
    const QString ritual =
        anna("add", w({"experience", "--repeat", "weekly", "--date", "2026-06-05", "Date night"})).id(); // a Friday
    ASSERT_EQ(anna("add", w({"experience", "--state", "planned", "--date", "2026-07-20", "The lake"})).code, 0);
    ASSERT_EQ(anna("add", w({"experience", "--state", "idea", "A balloon"})).code, 0);
    const QJsonArray plans = anna("list", w({"--plans", "--json"})).json();
    QStringList days;
    for (const QJsonValue &plan : plans)
        days += plan[QStringLiteral("date")].toString();
    EXPECT_EQ(days, w({"2026-07-17", "2026-07-20", "2026-07-24", "2026-07-31", "2026-08-07"}));
    EXPECT_EQ(plans[0][QStringLiteral("id")].toString(), ritual);
    const Ended listed = anna("list", w({"--plans", "--ids", "--to", "2026-07-17"}));
    EXPECT_EQ(listed.out.count(u'\n'), 1) << qPrintable(listed.out);
    EXPECT_TRUE(listed.out.startsWith(ritual + QStringLiteral("  2026-07-17  Experience  Anna  Date night")))
        << qPrintable(listed.out);
    EXPECT_EQ(anna("list", w({"--plans", "--from", "2026-06-01", "--to", "2026-06-30", "--json"})).json().size(), 4);
    EXPECT_TRUE(ben("list", w({"--plans"})).out.isEmpty()) << "they are private";
    for (const QStringList &wrong :
         {w({"--plans", "--kind", "entry"}), w({"--plans", "--from", "2026-08-01", "--to", "2026-07-01"}),
          w({"--plans", "--from", "0001-01-01", "--to", "9999-12-31"})})
        EXPECT_EQ(anna("list", wrong).code, 2) << qPrintable(wrong.join(u' '));
}

} // namespace
} // namespace hearth
