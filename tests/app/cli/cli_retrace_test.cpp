// SPDX-License-Identifier: GPL-3.0-or-later
// Steps taken back and done again within a shell.
#include "clirun.h"

namespace hearth {
namespace {

using test::CommandLine;
using test::Ended;

class CliRetrace : public CommandLine
{
protected:
    void SetUp() override { makeJournal(); }
    Ended commands(const QByteArray &lines, const char *who = "anna")
    {
        write("commands", lines);
        return as(who, "shell", {QStringLiteral("--commands-from"), file("commands")});
    }
    qsizetype listed() { return anna("list", w({"--json"})).json().size(); }
};

TEST_F(CliRetrace, TakesBackTheLastStepAndDoesItAgain)
{
    const Ended ended = commands("add entry --title Lake 'We swam.'\nadd gratitude --share 'the tea'\nundo\n");
    ASSERT_EQ(ended.code, 0) << qPrintable(ended.err);
    EXPECT_TRUE(ended.out.contains(QStringLiteral("Taken back: “the tea” is no longer here.")))
        << qPrintable(ended.out);
    EXPECT_EQ(listed(), 1);
    const Ended again = commands("add entry two\nundo\nredo\nundo\nredo\nlist\n");
    ASSERT_EQ(again.code, 0) << qPrintable(again.err);
    EXPECT_EQ(again.out.count(QStringLiteral("Done again:")), 2);
    EXPECT_EQ(listed(), 2);
}

TEST_F(CliRetrace, AChangeGoesBackToWhatWasThere)
{
    const QString id = anna("add", w({"entry", "--title", "Lake", "We swam."})).id();
    ASSERT_EQ(commands("change " + id.toUtf8() + " --share --title Sea\nundo\n").code, 0);
    const QJsonObject entry = anna("show", {id, QStringLiteral("--json")}).object();
    EXPECT_EQ(entry[QStringLiteral("title")].toString(), QStringLiteral("Lake"));
    EXPECT_EQ(entry[QStringLiteral("visibility")].toString(), QStringLiteral("private"));
}

TEST_F(CliRetrace, WhatIsDeletedInAShellCanComeBack)
{
    const QByteArray id = anna("add", w({"entry", "We swam."})).id().toUtf8();
    ASSERT_EQ(commands("delete " + id + " --undoable\nundo\n").code, 0);
    EXPECT_EQ(listed(), 1);
    ASSERT_EQ(commands("delete " + id + " --undoable\n").code, 0);
    EXPECT_EQ(listed(), 0);
    EXPECT_EQ(anna("delete", {QString::fromUtf8(id), QStringLiteral("--undoable")}).code, 1) << "it is gone";
    const QString other = anna("add", w({"entry", "We walked."})).id();
    EXPECT_EQ(anna("delete", {other, QStringLiteral("--undoable")}).code, 2) << "nothing would bring it back";
    EXPECT_EQ(listed(), 1);
}

TEST_F(CliRetrace, SaysWhereThereIsNothing)
{
    const Ended none = commands("undo\n");
    EXPECT_EQ(none.code, 1);
    EXPECT_TRUE(none.err.contains(QStringLiteral("Nothing was done in this shell"))) << qPrintable(none.err);
    const Ended noMore = commands("add entry one\nundo\nundo\n");
    EXPECT_EQ(noMore.code, 1);
    EXPECT_EQ(commands("add entry one\nundo\nadd entry two\nredo\n").code, 1) << "another step was done since";
}

TEST_F(CliRetrace, OutsideOfAShellItSaysWhereItBelongs)
{
    for (const char *command : {"undo", "redo"}) {
        const Ended ended = anna(command);
        EXPECT_EQ(ended.code, 2);
        EXPECT_TRUE(ended.err.contains(QStringLiteral("hearthbook shell FILE"))) << qPrintable(ended.err);
        const Ended help = run({QString::fromUtf8(command), QStringLiteral("--help")});
        EXPECT_EQ(help.code, 0);
        EXPECT_TRUE(help.out.contains(QStringLiteral("  hearthbook> ") + QString::fromUtf8(command)));
        EXPECT_FALSE(help.out.contains(QStringLiteral("FILE"))) << qPrintable(help.out);
    }
}

TEST_F(CliRetrace, ANoToAnAgreementIsNotTakenBackUnasked)
{
    const QString id = anna("add", w({"agreement", "--title", "Phones", "--share", "No phones at dinner."})).id();
    const QByteArray decline = "add consent --agreement " + id.toUtf8() + " --decision decline\n";
    const Ended unasked = commands(decline + "undo\n", "ben");
    EXPECT_EQ(unasked.code, 2);
    EXPECT_TRUE(unasked.err.contains(QStringLiteral("your no to “Phones”"))) << qPrintable(unasked.err);
    const auto answers = [this] { return ben("list", w({"--kind", "consent", "--json"})).json().size(); };
    const qsizetype before = answers();
    EXPECT_EQ(commands("add consent --agreement " + id.toUtf8() + " --decision agree\nundo\n", "ben").code, 0);
    EXPECT_EQ(answers(), before) << "a yes is taken back at once";
    EXPECT_EQ(commands(decline + "undo --yes\n", "ben").code, 0);
}

} // namespace
} // namespace hearth
