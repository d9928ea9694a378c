// SPDX-License-Identifier: GPL-3.0-or-later
// Many commands after one passphrase.
#include "clirun.h"

#include "cli/shellwords.h"

namespace hearth {
namespace {

using test::CommandLine;
using test::Ended;

TEST(ShellWords, SplitsAsAPosixShellDoes)
{
    const auto words = [](const char *line) {
        const auto split = splitShellWords(QString::fromUtf8(line));
        return split ? split.value() : QStringList{QStringLiteral("failed")};
    };
    EXPECT_EQ(words(R"(add  entry	'a b' "c d" e\ f)"),
              (QStringList{QStringLiteral("add"), QStringLiteral("entry"), QStringLiteral("a b"), QStringLiteral("c d"),
                           QStringLiteral("e f")}));
    EXPECT_EQ(words(R"('it'\''s' "say \"hi\" \\ \n $x" '' "")"),
              (QStringList{QStringLiteral("it's"), QStringLiteral(R"(say "hi" \ \n $x)"), QString(), QString()}));
    EXPECT_EQ(words("a*b ~ $HOME # the rest"),
              (QStringList{QStringLiteral("a*b"), QStringLiteral("~"), QStringLiteral("$HOME")}))
        << "nothing is expanded";
    EXPECT_EQ(words("a#b"), QStringList{QStringLiteral("a#b")});
    EXPECT_TRUE(words("  # only a remark").isEmpty());
    for (const char *open : {"'a", "\"a", "a\\", "a 'b\" c"})
        EXPECT_FALSE(splitShellWords(QString::fromUtf8(open))) << open;
}

class CliShell : public CommandLine
{
protected:
    void SetUp() override { makeJournal(); }
    Ended commands(const QByteArray &lines)
    {
        write("commands", lines);
        return anna("shell", {QStringLiteral("--commands-from"), file("commands")});
    }
    Ended typed(const QByteArray &lines)
    {
        return run({QStringLiteral("shell"), journal(), QStringLiteral("--passphrase-file"), file("anna")}, lines);
    }
};

TEST_F(CliShell, RunsLinesFromAFileOnOneJournal)
{
    const Ended ended = commands("# an evening\n"
                                 "add entry --title 'A walk' \"By the lake.\"\r\n"
                                 "\n"
                                 "add gratitude --share 'the tea'\n"
                                 "list\n");
    ASSERT_EQ(ended.code, 0) << qPrintable(ended.err);
    EXPECT_EQ(ended.out.count(QStringLiteral("Saved as")), 2);
    EXPECT_TRUE(ended.out.contains(QStringLiteral("Entry  Anna  A walk"))) << qPrintable(ended.out);
    EXPECT_TRUE(ended.out.contains(QStringLiteral("Gratitude note  Anna  the tea")));
    EXPECT_EQ(ben("list", w({"--json"})).json().size(), 1);
}

TEST_F(CliShell, StopsAtTheFirstFailureWithItsCodeAndNamesTheLine)
{
    const Ended wrong = commands("add entry one\nlist --kind poem\nadd entry two\n");
    EXPECT_EQ(wrong.code, 2);
    EXPECT_TRUE(wrong.err.contains(QStringLiteral("--kind is one of"))) << qPrintable(wrong.err);
    EXPECT_TRUE(wrong.err.contains(QStringLiteral("line 2: list --kind poem"))) << qPrintable(wrong.err);
    EXPECT_EQ(anna("list", w({"--json"})).json().size(), 1) << "what came before stays, what comes after is not done";
    EXPECT_EQ(commands("show 1\n").code, 1);
    const Ended open = commands("add entry 'one\n");
    EXPECT_EQ(open.code, 2);
    EXPECT_TRUE(open.err.contains(QStringLiteral("not closed")));
    EXPECT_EQ(commands("dance\n").code, 2);
    EXPECT_EQ(commands("add entry sch\xf6n\n").code, 1) << "no text";
    EXPECT_EQ(anna("shell", {QStringLiteral("--commands-from"), file("nowhere")}).code, 1);
}

TEST_F(CliShell, ReadsStandardInputAfterThePassphrase)
{
    const Ended ended =
        run({QStringLiteral("shell"), journal(), QStringLiteral("--passphrase-file"), QStringLiteral("-")},
            "first passphrase\nadd entry one\nlist\n");
    ASSERT_EQ(ended.code, 0) << qPrintable(ended.err);
    EXPECT_TRUE(ended.out.contains(QStringLiteral("Entry  Anna  one")));
    EXPECT_EQ(typed("list\nexit\ndance\n").code, 0) << "nothing is read after exit";
    EXPECT_EQ(typed("dance\nadd entry two\n").code, 2) << "nobody sits there who could go on";
    EXPECT_EQ(anna("list", w({"--json"})).json().size(), 1);
    const Ended both = typed("add entry --text-file -\nwords\n");
    EXPECT_EQ(both.code, 2);
    EXPECT_TRUE(both.err.contains(QStringLiteral("Standard input holds the commands")));
}

TEST_F(CliShell, AtATerminalItAsksAndGoesOnAfterAMistake)
{
    isInTyped = true;
    const Ended ended = typed("dance\nadd entry one\n");
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(ended.err.count(QStringLiteral("hearthbook> ")), 3) << qPrintable(ended.err);
    EXPECT_TRUE(ended.err.contains(QStringLiteral("“dance” is no command")));
    EXPECT_TRUE(ended.out.contains(QStringLiteral("Saved as")));
}

TEST_F(CliShell, LinesThatWerePastedAtOnceAllRun)
{
    isInTyped = true;
    int asked = 0;
    waitForTyping = [&asked](std::chrono::minutes) { return ++asked == 1; };
    const Ended ended = typed("add entry one\nadd entry two\nquit\n");
    EXPECT_EQ(ended.code, 0);
    EXPECT_FALSE(ended.err.contains(QStringLiteral("the journal is closed"))) << qPrintable(ended.err);
    EXPECT_EQ(anna("list", w({"--json"})).json().size(), 2);
}

TEST_F(CliShell, ClosesTheJournalWhenNobodyTypesAnyMore)
{
    isInTyped = true;
    isLineByLine = true;
    QList<std::chrono::minutes> asked;
    waitForTyping = [&asked](std::chrono::minutes most) {
        asked += most;
        return asked.size() < 2;
    };
    const Ended ended = typed("add entry one\nadd entry two\n");
    EXPECT_EQ(ended.code, 0);
    EXPECT_TRUE(ended.err.contains(QStringLiteral("the journal is closed"))) << qPrintable(ended.err);
    EXPECT_EQ(anna("list", w({"--json"})).json().size(), 1);
    ASSERT_EQ(asked.size(), 2);
    EXPECT_EQ(asked.first(), std::chrono::minutes(Preferences::kUsualLockMinutes)) << "as soon as the window locks";
    isInTyped = false;
    EXPECT_EQ(typed("list\n").code, 0);
    EXPECT_EQ(asked.size(), 2) << "nobody waits for a file";
}

TEST_F(CliShell, AskedToEndWhileACommandRunsItRunsNoOther)
{
    const QString id = anna("add", w({"entry", "one"})).id();
    isInTyped = true;
    editor = QStringLiteral("kill -TERM $PPID; exec tail -f");
    const Ended ended = typed("edit " + id.toUtf8() + "\nadd entry two\n");
    EXPECT_EQ(ended.code, 1);
    EXPECT_EQ(anna("list", w({"--json"})).json().size(), 1);
    isInTyped = false;
    editor = QStringLiteral("true");
    EXPECT_EQ(typed("edit " + id.toUtf8() + "\nadd entry two\n").code, 0) << "that is forgotten the next time";
}

TEST_F(CliShell, RefusesWhatIsAboutTheFileAsAWhole)
{
    for (const char *command : {"new", "sample", "backup", "restore", "repair", "verify", "passphrase", "recovery-code",
                                "seal-anew", "leave", "remove-partner", "shell"}) {
        const Ended ended = commands(QByteArray(command) + '\n');
        EXPECT_EQ(ended.code, 2) << command;
        EXPECT_TRUE(ended.err.contains(QStringLiteral("runs by itself"))) << command << qPrintable(ended.err);
    }
    EXPECT_TRUE(commands("restore --help\n").out.contains(QStringLiteral("hearthbook restore")));
}

TEST_F(CliShell, TheOthersKeysGoAgainAfterAConversation)
{
    const QByteArray lines = "add conversation --other-passphrase-file '" + file("ben").toUtf8() +
                             "' --said felt=sad 'The dishes'\nadd entry mine\nlist\n";
    const Ended ended = commands(lines);
    ASSERT_EQ(ended.code, 0) << qPrintable(ended.err);
    EXPECT_TRUE(ended.out.contains(QStringLiteral("Entry  Anna  mine")));
    EXPECT_EQ(ben("list", w({"--json", "--kind", "entry"})).json().size(), 0) << "private, and Anna's";
}

TEST_F(CliShell, QuietHoldsForAllOfThem)
{
    write("commands", "add entry one\nadd entry two\n");
    EXPECT_TRUE(
        anna("shell", {QStringLiteral("--quiet"), QStringLiteral("--commands-from"), file("commands")}).out.isEmpty());
}

TEST_F(CliShell, AWrongPassphraseRunsNothing)
{
    write("commands", "add entry one\n");
    EXPECT_EQ(as("wrong", "shell", {QStringLiteral("--commands-from"), file("commands")}).code, 3);
    EXPECT_EQ(run({QStringLiteral("shell"), journal()}, "list\n").code, 2) << "nobody to ask";
}

class CliShellTogether : public CliShell
{
protected:
    Ended together(const QByteArray &lines)
    {
        write("commands", lines);
        return anna("shell", {QStringLiteral("--together"), QStringLiteral("--other-passphrase-file"), file("ben"),
                              QStringLiteral("--commands-from"), file("commands")});
    }
};

TEST_F(CliShellTogether, EachWritesInTheirOwnNameAndBothRead)
{
    ASSERT_EQ(anna("add", w({"entry", "hers alone"})).code, 0);
    const Ended ended = together("list\n"
                                 "add entry 'Annas words'\n"
                                 "writer Ben\n"
                                 "add entry 'Bens words'\n"
                                 "undo\n"
                                 "redo\n"
                                 "list\n");
    ASSERT_EQ(ended.code, 0) << qPrintable(ended.err);
    EXPECT_FALSE(ended.out.contains(QStringLiteral("hers alone"))) << "only what is shared is told";
    EXPECT_TRUE(ended.out.contains(QStringLiteral("Ben is writing")));
    EXPECT_TRUE(ended.out.contains(QStringLiteral("Entry  Ben  Bens words"))) << qPrintable(ended.out);
    EXPECT_TRUE(ben("list").out.contains(QStringLiteral("Annas words"))) << "what is written so is shared";
    EXPECT_TRUE(anna("list").out.contains(QStringLiteral("hers alone")));
}

TEST_F(CliShellTogether, OpensWhatBothSealedAtOnce)
{
    ASSERT_EQ(anna("add", w({"checkin", "--rate", "connected=6", "--sealed"})).code, 0);
    ASSERT_EQ(ben("add", w({"checkin", "--rate", "connected=3", "--sealed"})).code, 0);
    const Ended ended = together("list --kind checkin\n");
    EXPECT_TRUE(ended.out.contains(QStringLiteral("Connected: 6"))) << qPrintable(ended.out);
    EXPECT_TRUE(ended.out.contains(QStringLiteral("Connected: 3"))) << qPrintable(ended.out);
}

TEST_F(CliShellTogether, WhatIsOnePersonsIsNothingForBoth)
{
    write("in.jsonl", "{\"date\":\"2026-01-01\",\"text\":\"hers alone\"}\n");
    const QString checkIn = anna("add", w({"checkin", "--rate", "connected=6", "--share"})).id();
    const auto before = everything();
    for (const QByteArray &line :
         {"import " + file("in.jsonl").toUtf8(), "export --format json --output " + file("out").toUtf8(),
          QByteArray("settings --lock-after 9"), QByteArray("questions --add 'I slept well.'"),
          QByteArray("add checkin --rate connected=4"), QByteArray("add template --title Mine 'How:'"),
          "change " + checkIn.toUtf8() + " --rate connected=1", QByteArray("chart --of connected --share")}) {
        const Ended ended = together(line + '\n');
        EXPECT_EQ(ended.code, 2) << line.constData();
        EXPECT_TRUE(ended.err.contains(QStringLiteral("outside this shell"))) << qPrintable(ended.err);
    }
    QFile::remove(file("commands"));
    EXPECT_EQ(everything(), before);
}

TEST_F(CliShellTogether, NeedsBoth)
{
    EXPECT_EQ(
        anna("shell", {QStringLiteral("--together"), QStringLiteral("--other-passphrase-file"), file("wrong")}).code,
        3);
    const Ended alone = commands("writer\nwriter Ben\n");
    EXPECT_EQ(alone.code, 2);
    EXPECT_TRUE(alone.out.contains(QStringLiteral("Anna is writing")));
    EXPECT_TRUE(alone.err.contains(QStringLiteral("--together"))) << qPrintable(alone.err);
    EXPECT_EQ(anna("writer").code, 2) << "in a shell alone";
}

TEST_F(CliShell, ADeviceWithoutAnEndEndsIt)
{
    const Ended ended = anna("shell", w({"--commands-from", "/dev/zero"}));
    EXPECT_EQ(ended.code, 1);
    EXPECT_TRUE(ended.err.contains(QStringLiteral("Line 1 goes on without an end"))) << qPrintable(ended.err);
}

} // namespace
} // namespace hearth
