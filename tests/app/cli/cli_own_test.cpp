// SPDX-License-Identifier: GPL-3.0-or-later
// Questions and templates of one's own from the command line.
#include "clirun.h"

#include "checkins/ownquestions.h"
#include "cli/arguments.h"
#include "journal/loader.h"
#include "records/feelings.h"

namespace hearth {
namespace {

using test::CommandLine;
using test::Ended;

class CliOwn : public CommandLine
{
protected:
    void SetUp() override
    {
        makeJournal();
        asked("first passphrase", [](Journal &journal) {
            EXPECT_TRUE(addQuestion(journal, AnswerForm::Scale, s("I slept well."), false));
            EXPECT_TRUE(addQuestion(journal, AnswerForm::YesNo, s("I went = out"), true));
            EXPECT_TRUE(addQuestion(journal, AnswerForm::Words, s("Dreams"), false));
        });
        asked("second passphrase",
              [](Journal &journal) { EXPECT_TRUE(answerOffer(journal, questionsOffered(journal).first(), true)); });
    }

    static QString s(const char *text) { return QString::fromUtf8(text); }
    /// As the window does it.
    template <typename Act>
    void asked(const char *passphrase, Act act)
    {
        const FixedClock clock(QDate(2026, 7, 12));
        SystemRandom random;
        const auto store = SealedStore::open(journal(), s(passphrase), test::cheapLimits(), nullptr);
        ASSERT_TRUE(store.ok());
        auto contents = loadJournal(*store.value());
        ASSERT_TRUE(contents.ok());
        Journal open(store.value()->partner(), true, contents.take(), *store.value(), clock, random);
        act(open);
    }
};

class CliWithoutQuestions : public CommandLine
{
};

TEST_F(CliWithoutQuestions, NoEmptyListIsShown)
{
    makeJournal();
    for (const char *kind : {"checkin", "template"}) {
        const Ended refused = anna("add", w({kind, "--rate", "connected=6", "--own", "slept=2"}));
        EXPECT_EQ(refused.code, 2);
        EXPECT_FALSE(refused.err.contains(QStringLiteral(": ."))) << qPrintable(refused.err);
    }
    const Ended own = anna("add", w({"checkin", "--rate", "connected=6", "--own", "slept=2"}));
    EXPECT_TRUE(own.err.contains(QStringLiteral("no questions of your own"))) << qPrintable(own.err);
    EXPECT_FALSE(choiceError("deck", {}).detail.contains(QStringLiteral(": .")));
}

TEST_F(CliOwn, ACheckInTakesAnswersToThemAndKeepsWhatIsMineAloneApart)
{
    const Ended added = anna("add", {s("checkin"), s("--rate"), s("connected=6"), s("--own"), s("i slept=2"),
                                     s("--own"), s("I went = out=yes"), s("--own"), s("Dreams=a=b"), s("--sealed")});
    ASSERT_EQ(added.code, 0) << qPrintable(added.err);
    const QJsonObject checkIn = anna("show", {added.id(), s("--json")}).object();
    const QJsonArray own = checkIn[s("ownAnswers")].toArray();
    ASSERT_EQ(own.size(), 1);
    EXPECT_EQ(own[0][s("question")].toString(), s("I went = out"));
    EXPECT_TRUE(own[0][s("yes")].toBool());
    const QJsonArray beside = anna("list", w({"--kind", "own-answers", "--json"})).json();
    ASSERT_EQ(beside.size(), 1);
    EXPECT_EQ(beside[0][s("visibility")].toString(), s("private"));
    EXPECT_EQ(beside[0][s("answers")].toArray().size(), 2);
    EXPECT_EQ(ben("list", w({"--kind", "own-answers"})).out.trimmed(), QString());

    const QString id = beside[0][s("id")].toString();
    EXPECT_EQ(anna("change", {id, s("--own"), s("I slept well.=7")}).code, 0);
    EXPECT_TRUE(anna("show", {id}).out.contains(s("7, completely")));
    EXPECT_TRUE(anna("show", {id}).out.contains(s("a=b")));
}

TEST_F(CliOwn, ACheckInThatCannotBeKeptIsNotLeftOutBesideThem)
{
    QStringList words{s("checkin"), s("--own"), s("I slept well.=2")};
    for (const FeelingGroup &group : feelingGroups()) {
        for (const char *feeling : group.feelings)
            words += {s("--feeling"), s(feeling)};
    }
    EXPECT_NE(anna("add", words).code, 0) << "more than a check-in takes";
    EXPECT_EQ(anna("list", w({"--kind", "own-answers"})).out.trimmed(), QString()) << "all of it or nothing";
    EXPECT_EQ(anna("list", w({"--kind", "checkin"})).out.trimmed(), QString());
}

TEST_F(CliOwn, TheSameAnswerOnceMoreChangesNothing)
{
    const QStringList words{s("checkin"), s("--own"), s("I slept well.=2")};
    ASSERT_EQ(anna("add", words).code, 0);
    const Ended again = anna("add", words);
    EXPECT_EQ(again.code, 0) << qPrintable(again.err);
    EXPECT_EQ(anna("list", w({"--kind", "own-answers", "--json"})).json().size(), 1);
    EXPECT_EQ(anna("list", w({"--kind", "checkin"})).out.trimmed(), QString());
}

TEST_F(CliOwn, WhatFitsNoQuestionIsRefused)
{
    const auto refused = [this](const char *own) {
        return anna("add", {s("checkin"), s("--rate"), s("connected=6"), s("--own"), s(own)}).code;
    };
    EXPECT_EQ(refused("Nobody asks=3"), 2);
    EXPECT_EQ(refused("I=3"), 2) << "two begin so";
    EXPECT_EQ(refused("I slept well.=8"), 1);
    EXPECT_EQ(refused("I went = out=perhaps"), 2);
    EXPECT_EQ(refused("Dreams="), 2);
    EXPECT_EQ(anna("list", w({"--kind", "checkin"})).out.trimmed(), QString());
}

TEST_F(CliOwn, ATemplateIsAddedAndAnEntryBegunWithIt)
{
    const Ended added = anna("add", {s("template"), s("--title"), s("Sunday"), s("## What was good?")});
    ASSERT_EQ(added.code, 0) << qPrintable(added.err);
    EXPECT_EQ(anna("add", {s("template"), s("--title"), s("sunday"), s("x")}).code, 2);
    EXPECT_EQ(anna("add", {s("entry"), s("--template"), s("Sunday"), s("the lake")}).code, 0);
    EXPECT_EQ(anna("add", {s("entry"), s("--template"), s("Monday"), s("the lake")}).code, 2);
    EXPECT_EQ(ben("list", w({"--kind", "template"})).out.trimmed(), QString());
}

TEST_F(CliOwn, TheTableHoldsAnAnswerARow)
{
    ASSERT_EQ(anna("add", {s("checkin"), s("--rate"), s("connected=6"), s("--own"), s("I slept=2"), s("--own"),
                           s("I went=no"), s("--share")})
                  .code,
              0);
    const Ended exported = anna("export", {s("--format"), s("csv"), s("--output"), file("csv")});
    ASSERT_EQ(exported.code, 0) << qPrintable(exported.err);
    const QByteArray table = bytesOf("csv/own-questions.csv");
    EXPECT_TRUE(table.contains("\"2026-W28\",\"Anna\",\"private\",\"I slept well.\",\"scale\",\"2\""))
        << table.constData();
    EXPECT_TRUE(table.contains("\"2026-W28\",\"Anna\",\"shared\",\"I went = out\",\"yes-no\",,\"false\""))
        << table.constData();
}

} // namespace
} // namespace hearth
