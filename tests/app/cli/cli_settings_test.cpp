// SPDX-License-Identifier: GPL-3.0-or-later
// What each chose for themselves, and their questions, from the command line.
#include "clirun.h"

#include "app/photos/photosamples.h"

namespace hearth {
namespace {

using test::CommandLine;
using test::Ended;

class CliSettings : public CommandLine
{
protected:
    void SetUp() override { makeJournal(); }
    static QString s(const char *text) { return QString::fromUtf8(text); }
    QJsonObject settings(const char *who = "anna") { return as(who, "settings", w({"--json"})).object(); }
    Ended set(const std::vector<const char *> &words) { return anna("settings", w(words)); }
    static QStringList texts(const QJsonValue &array)
    {
        QStringList all;
        for (const QJsonValue &each : array.toArray())
            all += each.toString();
        return all;
    }
};

TEST_F(CliSettings, TellsWhatIsUsual)
{
    EXPECT_EQ(anna("settings").out, s("--name Anna\n--colour terracotta\n--picture none\n--cadence week\n--day-start "
                                      "0\n--week-begins usual\n--checkin-week monday\n"
                                      "--lock-after 5\n--few no\n--hide ideas\n--hide closeness\n"));
    const QJsonObject json = settings();
    EXPECT_EQ(json[s("cadence")].toString(), s("week"));
    EXPECT_EQ(json[s("lockAfter")].toInt(), 5);
    EXPECT_EQ(texts(json[s("hidden")]), w({"ideas", "closeness"}));
}

TEST_F(CliSettings, SaysWhatBothSeeOfMe)
{
    write("notes.txt", "no picture");
    ASSERT_TRUE(test::quarters({90, 60}).save(file("me.png")));
    const Ended changed =
        anna("settings", w({"--name", "Anna Lena", "--word", "wife", "--colour", "plum", "--picture"}) +
                             QStringList{file("me.png")});
    ASSERT_EQ(changed.code, 0) << qPrintable(changed.err);
    const QJsonObject json = settings();
    EXPECT_EQ(json[s("name")].toString(), s("Anna Lena"));
    EXPECT_EQ(json[s("word")].toString(), s("wife"));
    EXPECT_EQ(json[s("colour")].toString(), s("plum"));
    EXPECT_TRUE(json[s("picture")].toBool());
    EXPECT_TRUE(anna("settings").out.startsWith(s("--name Anna Lena\n--word wife\n--colour plum\n--cadence")));
    EXPECT_EQ(settings("ben")[s("colour")].toString(), s("blue")) << "each has their own";
    EXPECT_TRUE(set({"--colour", "plum"}).out.contains(s("it is so already")));

    EXPECT_EQ(set({"--name", "BEN"}).code, 1) << "that is the other's";
    EXPECT_EQ(set({"--name", " "}).code, 1);
    EXPECT_TRUE(set({"--colour", "pink"}).err.contains(s("terracotta, blue, plum")));
    EXPECT_EQ(anna("settings", {s("--picture"), file("nothing.png")}).code, 1);
    EXPECT_EQ(anna("settings", {s("--colour"), s("teal"), s("--picture"), file("notes.txt")}).code, 1);
    EXPECT_EQ(settings()[s("colour")].toString(), s("plum")) << "all of it, or none";
    ASSERT_EQ(set({"--picture", "none"}).code, 0);
    EXPECT_FALSE(settings()[s("picture")].toBool());
    EXPECT_TRUE(set({"--picture", "none"}).out.contains(s("it is so already")));
}

TEST_F(CliSettings, ChangesEachForMeAlone)
{
    const QString muted = anna("add", w({"entry", "--share", "not again"})).id();
    const Ended changed =
        anna("settings", w({"--cadence", "month", "--day-start", "3", "--week-begins", "sunday", "--lock-after", "12",
                            "--few", "yes", "--hide", "space", "--ask", "ideas", "--ask", "closeness", "--mute"}) +
                             QStringList{muted});
    ASSERT_EQ(changed.code, 0) << qPrintable(changed.err);
    const QJsonObject json = settings();
    EXPECT_EQ(json[s("cadence")].toString(), s("month"));
    EXPECT_EQ(json[s("dayStart")].toInt(), 3);
    EXPECT_EQ(json[s("weekBegins")].toString(), s("sunday"));
    EXPECT_EQ(json[s("lockAfter")].toInt(), 12);
    EXPECT_TRUE(json[s("few")].toBool());
    EXPECT_EQ(texts(json[s("hidden")]), w({"space"}));
    EXPECT_EQ(texts(json[s("muted")]), QStringList{muted});
    EXPECT_EQ(settings("ben")[s("cadence")].toString(), s("week"));
    EXPECT_EQ(texts(settings("ben")[s("hidden")]), w({"ideas", "closeness"}));

    EXPECT_TRUE(set({"--cadence", "month"}).out.contains(s("it is so already")));
    ASSERT_EQ(anna("settings",
                   w({"--week-begins", "usual", "--ask", "space", "--hide", "ideas", "--unmute"}) + QStringList{muted})
                  .code,
              0);
    EXPECT_EQ(settings()[s("weekBegins")].toString(), s("usual"));
    EXPECT_EQ(texts(settings()[s("hidden")]), w({"ideas"}));
    EXPECT_TRUE(settings()[s("muted")].toArray().isEmpty());
}

TEST_F(CliSettings, CheckInWeeksTurnForBoth)
{
    ASSERT_EQ(set({"--checkin-week", "sunday"}).code, 0);
    EXPECT_EQ(settings()[s("checkinWeek")].toString(), s("sunday"));
    EXPECT_EQ(settings("ben")[s("checkinWeek")].toString(), s("sunday"));
}

TEST_F(CliSettings, WhatIsNoSettingChangesNothing)
{
    for (const std::vector<const char *> &wrong :
         std::vector<std::vector<const char *>>{{"--cadence", "year"},
                                                {"--day-start", "6"},
                                                {"--lock-after", "0"},
                                                {"--lock-after", "31"},
                                                {"--week-begins", "someday"},
                                                {"--checkin-week", "usual"},
                                                {"--few", "perhaps"},
                                                {"--hide", "everything"},
                                                {"--cadence", "month", "--ask", "nothing"}})
        EXPECT_EQ(set(wrong).code, 2) << wrong[0] << ' ' << wrong[1];
    EXPECT_EQ(set({"--cadence", "month", "--mute", "1"}).code, 1);
    EXPECT_EQ(settings()[s("cadence")].toString(), s("week")) << "all of it or nothing";
}

class CliQuestions : public CliSettings
{
protected:
    QJsonArray questions(const char *who = "anna") { return as(who, "questions", w({"--json"})).json(); }
    static QStringList standings(const QJsonArray &questions)
    {
        QStringList all;
        for (const QJsonValue &each : questions)
            all += each[QLatin1String("standing")].toString();
        return all;
    }
};

TEST_F(CliQuestions, AreMineAloneUntilTheOtherAgrees)
{
    EXPECT_TRUE(questions().isEmpty());
    ASSERT_EQ(anna("questions", {s("--add"), s("I slept well.")}).code, 0);
    ASSERT_EQ(anna("questions", {s("--add"), s("We laughed"), s("--form"), s("yes-no"), s("--for-both")}).code, 0);
    EXPECT_EQ(standings(questions()), w({"mine", "offered"}));
    EXPECT_EQ(standings(questions("ben")), w({"waiting"})) << "only what is offered";
    EXPECT_EQ(ben("questions", {s("--agree"), s("we la")}).code, 0);
    EXPECT_EQ(standings(questions()), w({"mine", "both"}));
    const Ended told = ben("questions");
    EXPECT_TRUE(told.out.contains(s("We laughed  [Yes or no; for both; Anna added it]"))) << qPrintable(told.out);
    EXPECT_EQ(anna("add", {s("checkin"), s("--own"), s("I slept=2"), s("--own"), s("We laughed=yes")}).code, 0);
    EXPECT_EQ(ben("questions", {s("--decline"), s("We laughed")}).code, 0);
    EXPECT_EQ(standings(questions()), w({"mine", "offered"}));
}

TEST_F(CliQuestions, ChangeAndGo)
{
    ASSERT_EQ(anna("questions", {s("--add"), s("I slept well."), s("--for-both")}).code, 0);
    ASSERT_EQ(
        anna("questions", {s("--change"), s("i slept"), s("--words"), s("I slept enough."), s("--form"), s("words")})
            .code,
        0);
    EXPECT_EQ(questions()[0][s("question")].toString(), s("I slept enough."));
    EXPECT_EQ(questions()[0][s("form")].toString(), s("words"));
    EXPECT_EQ(standings(questions()), w({"offered"})) << "for whom it is stays";
    ASSERT_EQ(anna("questions", {s("--change"), s("I slept"), s("--for-me")}).code, 0);
    EXPECT_EQ(standings(questions()), w({"mine"}));
    ASSERT_EQ(anna("questions", {s("--remove"), s("I slept enough.")}).code, 0);
    EXPECT_TRUE(questions().isEmpty());
}

TEST_F(CliQuestions, SayWhatIsWrong)
{
    ASSERT_EQ(anna("questions", {s("--add"), s("I slept well.")}).code, 0);
    ASSERT_EQ(anna("questions", {s("--add"), s("I went out.")}).code, 0);
    EXPECT_EQ(anna("questions", {s("--remove"), s("I")}).code, 2) << "two begin so";
    EXPECT_EQ(anna("questions", {s("--remove"), s("")}).code, 2);
    EXPECT_EQ(anna("questions", {s("--agree"), s("I")}).code, 2) << "none of the other";
    EXPECT_EQ(anna("questions", {s("--add"), s("x"), s("--remove"), s("I went")}).code, 2);
    EXPECT_EQ(anna("questions", {s("--change"), s("I went"), s("--for-me"), s("--for-both")}).code, 2);
    EXPECT_EQ(anna("questions", {s("--add"), s(" ")}).code, 1);
    const Ended twice = anna("questions", {s("--add"), s("i slept WELL.")});
    EXPECT_EQ(twice.code, 1);
    EXPECT_TRUE(twice.err.contains(s("already asked this"))) << qPrintable(twice.err);
    EXPECT_EQ(anna("questions", {s("--add"), QString(501, QLatin1Char('x'))}).code, 1);
    EXPECT_EQ(questions().size(), 2);
}

} // namespace
} // namespace hearth
