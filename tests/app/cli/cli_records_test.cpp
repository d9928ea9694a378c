// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of record from the command line: added, listed, shown, and refused where something does not fit.
#include "clirecords.h"

#include "insights/sharedcharts.h"
#include "journal/loader.h"

#include <array>

namespace hearth {
namespace {

using test::Ended;

class CliRecords : public test::CliRecordsRun
{
protected:
    /// What is written as the window writes it, by Anna.
    template <typename Write>
    QString written(Write write)
    {
        const FixedClock clock(QDate(2026, 7, 12));
        SystemRandom random;
        const auto store = SealedStore::open(journal(), s("first passphrase"), test::cheapLimits(), nullptr);
        EXPECT_TRUE(store.ok());
        auto contents = loadJournal(*store.value());
        EXPECT_TRUE(contents.ok());
        Journal open(kFirstPartner, true, contents.take(), *store.value(), clock, random);
        return QString::number(write(open).number());
    }
    QString kept(const char *topic, bool isLetGo)
    {
        return written([&](Journal &open) { return keep(open, topic, isLetGo); });
    }
    static RecordId keep(Journal &open, const char *topic, bool isLetGo)
    {
        Conversation held = open.compose<Conversation>();
        held.record.visibility = Visibility::Shared;
        held.session = held.record.id;
        held.type = ConversationType::Repair;
        held.topic = s(topic);
        held.parts = {{s("felt"), s("left alone")}};
        held.outcome = s("ask first");
        held.isLetGo = isLetGo;
        EXPECT_TRUE(open.add(held).ok());
        return held.record.id;
    }
};

TEST_F(CliRecords, AnEntryKeepsAllThatWasSaidOfIt)
{
    const QString before = added({"entry", "before"});
    const QString id =
        added({"entry", "--title", "Late", "--template", "hard-day", "--feeling", "tired:3", "--feeling", "hopeful",
               "--would-like", "to-be-heard", "--tag", "work", "--tag", "work", "--tag", "night shift", "--link"},
              {before, s("It was long.")});
    const QJsonObject entry = shown(id);
    EXPECT_EQ(entry[s("template")].toString(), s("hard-day"));
    EXPECT_EQ(entry[s("wouldLike")].toString(), s("to-be-heard"));
    EXPECT_EQ(entry[s("tags")].toArray(), (QJsonArray{s("work"), s("night shift")}));
    EXPECT_EQ(entry[s("links")].toArray(), (QJsonArray{before}));
    EXPECT_EQ(entry[s("feelings")].toArray(),
              (QJsonArray{QJsonObject{{s("feeling"), s("tired")}, {s("intensity"), 3}},
                          QJsonObject{{s("feeling"), s("hopeful")}, {s("intensity"), 0}}}));
    for (const char *part : {"Late", "hard day", "tired (strongly)", "Anna would like to be heard", "night shift",
                             "It was long.", "before"})
        EXPECT_TRUE(sheet(id).contains(s(part))) << part << qPrintable(sheet(id));
    EXPECT_TRUE(refusal(2, w({"entry", "--feeling", "glum", "x"})).contains(s("tired")));
    EXPECT_TRUE(refusal(2, w({"entry", "--feeling", "tired:4", "x"})).contains(s("1, 2 or 3")));
    refusal(2, w({"entry", "--feeling", "tired:", "x"}));
    EXPECT_TRUE(refusal(2, w({"entry", "--template", "poem", "x"})).contains(s("hard-day")));
    EXPECT_TRUE(refusal(2, w({"entry", "--would-like", "money", "x"})).contains(s("comfort")));
    refusal(2, w({"entry", "--tag", " ", "x"}));
    refusal(1, w({"entry", "--link", "12345", "x"}));
    EXPECT_TRUE(refusal(2, w({"entry", "--rate", "safe=3", "x"})).contains(s("--rate")));
}

TEST_F(CliRecords, AKindIsAlsoKnownByTheNameThatListShows)
{
    ASSERT_EQ(anna("add", w({"gratitude", "The tea"})).code, 0);
    ASSERT_EQ(anna("add", w({"entry", "words"})).code, 0);
    const QString all = anna("list").out;
    EXPECT_TRUE(all.contains(QStringLiteral("  Gratitude note  Anna  The tea"))) << qPrintable(all);
    EXPECT_EQ(anna("list", w({"--kind", "gratitude note", "--json"})).json().size(), 1);
    EXPECT_EQ(anna("list", w({"--kind", "gratitude", "--json"})).json().size(), 1);
    EXPECT_EQ(anna("list", w({"--kind", "love"})).code, 2);
}

TEST_F(CliRecords, AFeelingIsFeltOnce)
{
    const auto add = [this](const char *first, const char *second) {
        return anna("add", w({"entry", "--feeling", first, "--feeling", second, "words"}));
    };
    const QString id = add("calm:2", "calm:2").id();
    const QJsonArray felt =
        anna("show", QStringList{id} + w({"--json"})).object()[QStringLiteral("feelings")].toArray();
    EXPECT_EQ(felt.size(), 1);
    const Ended two = add("calm:1", "calm:2");
    EXPECT_EQ(two.code, 2);
    EXPECT_TRUE(two.err.contains(QStringLiteral("two things of “calm”"))) << qPrintable(two.err);
}

TEST_F(CliRecords, TakesDaysThatSomebodyMayMean)
{
    const auto code = [this](const char *kind, const char *option, const char *day) {
        return anna("add", w({kind, option, day, "words"})).code;
    };
    EXPECT_EQ(code("entry", "--date", "1900-01-01"), 0);
    EXPECT_EQ(code("entry", "--date", "2027-12-31"), 0);
    EXPECT_EQ(code("experience", "--date", "2036-12-31"), 0) << "planned long before";
    for (const char *day : {"1899-12-31", "2028-01-01", "9999-12-31"})
        EXPECT_EQ(code("entry", "--date", day), 2) << day;
    EXPECT_EQ(code("experience", "--date", "2037-01-01"), 2);
    EXPECT_EQ(code("gratitude", "--keep-until", "9999-12-31"), 2);
    const Ended far = anna("add", w({"entry", "--date", "9999-12-31", "words"}));
    EXPECT_TRUE(far.err.contains(QStringLiteral("from 1900-01-01 to 2027-12-31"))) << qPrintable(far.err);
}

TEST_F(CliRecords, ANoteCanBeKeptUntilADay)
{
    const QString id =
        added({"gratitude", "--keep-until", "2026-12-24", "--why", "I was cold", "--shows", "You look", "the scarf"});
    const QJsonObject note = shown(id);
    EXPECT_EQ(note[s("keptUntil")].toString(), s("2026-12-24"));
    EXPECT_EQ(note[s("visibility")].toString(), s("private"));
    EXPECT_EQ(note[s("why")].toString(), s("I was cold"));
    EXPECT_EQ(note[s("shows")].toString(), s("You look"));
    EXPECT_TRUE(sheet(id).contains(s("24 December 2026")));
    EXPECT_EQ(ben("show", {id}).code, 1) << "kept from its reader too";
    refusal(2, w({"gratitude", "--keep-until", "2026-12-24", "--share", "x"}));
    refusal(2, w({"gratitude", "--keep-until", "Christmas", "x"}));
    refusal(2, w({"gratitude", "--keep-until", "2020-01-01", "x"})); // it would be shared at once
}

TEST_F(CliRecords, SealedCheckInsOpenWhenBothHaveAnswered)
{
    const QString mine = added({"checkin", "--sealed", "--rate", "connected=6", "--rate", "settled=did-not-come-up",
                                "--feeling", "close", "--hard", "Tuesday", "--wish", "more of it", "the walk"});
    EXPECT_EQ(shown(mine)[s("visibility")].toString(), s("private"));
    EXPECT_TRUE(shown(mine)[s("sealed")].toBool());
    EXPECT_EQ(shown(mine)[s("words")].toObject().size(), 3);
    EXPECT_TRUE(sheet(mine).contains(s("Sealed")));
    // Nobody is told whether the other has answered.
    EXPECT_EQ(ben("list", w({"--json"})).json().size(), 0);
    EXPECT_EQ(ben("list", w({"--kind", "checkin-seal"})).code, 2);
    const QString bens = ben("add", w({"checkin", "--sealed", "--rate", "connected=3"})).id();
    EXPECT_EQ(anna("show", {bens}).code, 0) << "Ben's opened, since Anna had answered";
    // Anna's opened when she next opened the journal, before she could read his; both fit what was sealed.
    EXPECT_EQ(shown(mine)[s("visibility")].toString(), s("shared"));
    for (const QString &id : {mine, bens}) {
        EXPECT_TRUE(shown(id)[s("unchangedSinceSealed")].toBool());
        EXPECT_TRUE(sheet(id).contains(s("unchanged since")));
    }
    refusal(2, w({"checkin", "--sealed", "--share", "--period", "day", "x"}));
    refusal(2, w({"checkin", "--feeling", "glum", "--period", "day"}));
    refusal(1, w({"checkin", "--rate", "settled=never", "--period", "day"}));
}

TEST_F(CliRecords, ASharedChartIsListedShownAndTakenBack)
{
    EXPECT_EQ(anna("add", w({"checkin", "--rate", "safe=3", "--date", "2026-06-08", "--period", "week"})).code, 0);
    const QString id = written([](Journal &open) {
        const ChangeSet changes = sharing(open, Dimension::Safe, std::array{YearMonth(2026, 6)});
        EXPECT_TRUE(open.apply(changes).ok());
        return changes.empty() ? RecordId() : changes.front().id();
    });
    for (const bool isAnna : {true, false}) {
        const char *who = isAnna ? "anna" : "ben";
        EXPECT_EQ(as(who, "list", w({"--kind", "shared-chart", "--ids"})).out.section(QLatin1Char(' '), 0, 0), id);
        const QJsonObject chart = as(who, "show", {id, s("--json")}).object();
        EXPECT_EQ(chart[s("dimension")].toString(), s("safe"));
        EXPECT_EQ(chart[s("month")].toString(), s("2026-06"));
        EXPECT_EQ(chart[s("ratings")].toArray(),
                  (QJsonArray{QJsonObject{{s("period"), s("2026-W24")}, {s("rating"), 3}}}));
        const QString sheet = as(who, "show", {id}).out;
        for (const char *part :
             {"Shared chart: Safe to speak, June 2026", "Week of 8 June 2026: 3 (a little)", "12 July 2026"})
            EXPECT_TRUE(sheet.contains(s(part))) << part << qPrintable(sheet);
    }
    EXPECT_EQ(ben("delete", {id, s("--yes")}).code, 1) << "it is not his";
    EXPECT_EQ(anna("delete", {id, s("--yes")}).code, 0);
    EXPECT_TRUE(ben("list", w({"--json"})).json().isEmpty());
}

TEST_F(CliRecords, TheOthersCheckInIsNowhereBeforeMineIsGiven)
{
    const QString bens =
        ben("add", w({"checkin", "--share", "--rate", "connected=2", "--feeling", "calm", "a week of drizzle"})).id();
    const auto isInSight = [&] {
        const bool isListed = !anna("list", w({"--json"})).json().isEmpty();
        EXPECT_EQ(anna("list", w({"--kind", "checkin", "--ids"})).out.contains(bens), isListed);
        EXPECT_EQ(anna("show", {bens}).code == 0, isListed);
        EXPECT_EQ(anna("search", w({"drizzle", "--json"})).out.contains(bens), isListed);
        return isListed;
    };
    EXPECT_FALSE(isInSight());
    const Ended refused = anna("show", {bens});
    EXPECT_EQ(refused.err, anna("show", {s("4711")}).err) << "as if there were none";
    const QString mine = added({"checkin", "--rate", "connected=5"});
    EXPECT_EQ(anna("list", w({"--json"})).json().size(), 2);
    EXPECT_TRUE(isInSight());
    ASSERT_EQ(anna("delete", {mine, s("--yes")}).code, 0);
    EXPECT_FALSE(isInSight());
}

TEST_F(CliRecords, AResponseGoesToASharedEntry)
{
    const QString own = added({"entry", "mine alone"});
    const QString shared = ben("add", w({"entry", "--share", "a hard day"})).id();
    const QString id = added({"response", "--sort", "reflect-back", "--to"}, {shared, s("You were alone in it.")});
    EXPECT_EQ(shown(id)[s("to")].toString(), shared);
    EXPECT_EQ(shown(id)[s("sort")].toString(), s("reflect-back"));
    EXPECT_EQ(ben("show", {id, s("--json")}).object()[s("text")].toString(), s("You were alone in it."));
    EXPECT_TRUE(line("response").contains(s("You were alone in it.  [Reflect back]")));
    EXPECT_TRUE(sheet(id).contains(s("a hard day")));
    refusal(2, w({"response", "x"}));
    refusal(2, w({"response", "--to", "soon", "x"}));
    refusal(1, w({"response", "--to", "77", "x"}));
    refusal(2, w({"response", "--to"}) + QStringList{id, s("x")});
    refusal(2, w({"response", "--to"}) + QStringList{own, s("x")});
    refusal(2, w({"response", "--sort", "scold", "--to"}) + QStringList{shared, s("x")});
    refusal(1, w({"response", "--to"}) + QStringList{shared});
}

TEST_F(CliRecords, ALineIsCutBetweenCharactersAndKeepsJoinedOnesWhole)
{
    const QString family = QStringLiteral("\U0001F468\u200D\U0001F469\u200D\U0001F467");
    const QString id = added({"entry"}, {QString(66, QLatin1Char('x')) + family});
    EXPECT_TRUE(line("entry").trimmed().endsWith(family)) << "whole for another program";
    screen = OutScreen{.columns = 92}; // of which 25 stand before it
    EXPECT_TRUE(line("entry").trimmed().endsWith(QString(66, QLatin1Char('x')) + QChar(0x2026)))
        << qPrintable(line("entry"));
    screen.reset();
    const QString halfSpace = QStringLiteral("\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645");
    EXPECT_TRUE(sheet(added({"entry"}, {halfSpace + QStringLiteral("\u202E!") + family}))
                    .contains(halfSpace + QStringLiteral("\uFFFD!") + family));
    EXPECT_TRUE(sheet(id).contains(family));
}

TEST_F(CliRecords, ExperiencesAndRituals)
{
    const QString idea = ben("add", w({"experience", "--share", "Bake bread"})).id();
    const QString id =
        added({"experience", "--title",      "Date night", "--repeat",   "weekly",      "--every",    "2",
               "--until",    "2026-12-31",   "--except",   "2026-08-07", "--except",    "2026-07-24", "--date",
               "2026-07-10", "--time",       "19:30",      "--place",    "the harbour", "--tone",     "joyful",
               "--new",      "--whose-idea", "both",       "--share",    "--from-idea"},
              {idea, s("Only us.")});
    const QJsonObject ritual = shown(id);
    EXPECT_EQ(ritual[s("state")].toString(), s("planned"));
    EXPECT_EQ(ritual[s("sort")].toString(), s("together"));
    EXPECT_EQ(ritual[s("details")].toString(), s("Only us."));
    EXPECT_EQ(ritual[s("place")].toString(), s("the harbour"));
    EXPECT_EQ(ritual[s("minuteOfDay")].toInt(), 19 * 60 + 30);
    EXPECT_TRUE(ritual[s("newToBoth")].toBool());
    EXPECT_TRUE(ritual[s("whoseIdea")].isNull());
    EXPECT_EQ(ritual[s("fromIdea")].toString(), idea);
    EXPECT_EQ(ritual[s("ritual")].toObject(),
              (QJsonObject{{s("repeat"), s("weekly")},
                           {s("every"), 2},
                           {s("until"), s("2026-12-31")},
                           {s("except"), QJsonArray{s("2026-07-24"), s("2026-08-07")}}}));
    for (const char *part : {"Date night", "Every 2 week", "Friday", "the harbour", "Only us.", "Joyful"})
        EXPECT_TRUE(sheet(id).contains(s(part))) << part << qPrintable(sheet(id));
    EXPECT_TRUE(line("experience").contains(s("Date night  [Planned]")));
    const QString lived = added({"experience", "--state", "lived", "--sort", "apart", "--date", "2026-07-04", "Alone"});
    EXPECT_EQ(shown(lived)[s("title")].toString(), s("Alone"));
    EXPECT_EQ(shown(lived)[s("whoseIdea")].toString(), s("Anna"));
    EXPECT_TRUE(shown(lived)[s("ritual")].isNull());
    refusal(1, w({"experience"}));
    refusal(2, w({"experience", "--state", "dreamt", "x"}));
    refusal(2, w({"experience", "--sort", "alone", "x"}));
    refusal(2, w({"experience", "--tone", "sad", "x"}));
    refusal(2, w({"experience", "--time", "25:00", "x"}));
    refusal(1, w({"experience", "--whose-idea", "Carl", "x"}));
    refusal(2, w({"experience", "--repeat", "daily", "x"}));
    refusal(2, w({"experience", "--repeat", "weekly", "--every", "0", "x"}));
    refusal(2, w({"experience", "--repeat", "weekly", "--every", "53", "x"}));
    refusal(2, w({"experience", "--repeat", "weekly", "--until", "2020-01-01", "x"}));
    refusal(2, w({"experience", "--repeat", "weekly", "--except", "Friday", "x"}));
    refusal(2, w({"experience", "--repeat", "weekly", "--state", "lived", "x"}));
    refusal(2, w({"experience", "--every", "2", "x"}));
    refusal(1, w({"experience", "--from-idea", "5", "x"}));
}

TEST_F(CliRecords, BothWriteAboutAnExperience)
{
    const QString lived = added({"experience", "--share", "--state", "lived", "--date", "2026-07-04", "The lake"});
    const QString mine = added({"experience-words", "--share", "--tone", "joyful", "--to"}, {lived, s("Cold, clear.")});
    EXPECT_EQ(shown(mine)[s("experience")].toString(), lived);
    EXPECT_EQ(shown(mine)[s("date")].toString(), s("2026-07-04")) << "the day it was lived";
    const QString bens =
        ben("add", w({"experience-words", "--share", "--to"}) + QStringList{lived, s("A branch!")}).id();
    EXPECT_TRUE(sheet(lived).contains(s("Cold, clear.")));
    EXPECT_TRUE(sheet(lived).contains(s("A branch!")));
    EXPECT_EQ(line("experience-words").count(QLatin1Char('\n')), 2);
    EXPECT_TRUE(sheet(bens).contains(s("The lake")));
    EXPECT_TRUE(refusal(2, w({"experience-words", "--to"}) + QStringList{lived, s("again")}).contains(s("already")));
    refusal(2, w({"experience-words", "--to"}) + QStringList{mine, s("x")});
    refusal(2, w({"experience-words", "x"}));
}

TEST_F(CliRecords, LimitsCommitmentsAndCards)
{
    const QString limit = added({"limit", "--share", "--title", "Mornings", "--area", "time", "Not before coffee."});
    EXPECT_EQ(shown(limit)[s("area")].toString(), s("time"));
    EXPECT_TRUE(line("limit").contains(s("Mornings  [Time]")));
    EXPECT_TRUE(sheet(limit).contains(s("Not before coffee.")));
    EXPECT_EQ(shown(added({"limit", "No calls after nine"}))[s("title")].toString(), s("No calls after nine"));
    refusal(1, w({"limit"}));
    refusal(2, w({"limit", "--area", "sport", "x"}));
    const QString commitment =
        added({"commitment", "--due", "2026-08-01", "--state", "changed", "--note", "By post", "Ring the school"});
    EXPECT_EQ(shown(commitment)[s("due")].toString(), s("2026-08-01"));
    EXPECT_EQ(shown(commitment)[s("state")].toString(), s("changed"));
    EXPECT_TRUE(line("commitment").contains(s("Ring the school  [Adjusted]")));
    EXPECT_TRUE(sheet(commitment).contains(s("By post")));
    refusal(1, w({"commitment"}));
    refusal(2, w({"commitment", "--due", "soon", "x"}));
    refusal(2, w({"commitment", "--state", "late", "x"}));
    const QString card = added({"card", "--deck", "dreams", "--depth", "3", "Where would you wake up?"});
    EXPECT_EQ(shown(card)[s("deck")].toString(), s("dreams"));
    EXPECT_EQ(shown(card)[s("depth")].toInt(), 3);
    EXPECT_TRUE(line("card").contains(s("Where would you wake up?  [deep]")));
    refusal(1, w({"card"}));
    refusal(2, w({"card", "--depth", "4", "x"}));
    EXPECT_TRUE(refusal(2, w({"card", "--deck", "poker", "x"})).contains(s("dreams")));
}

TEST_F(CliRecords, AConversationIsKeptWhenBothSaySo)
{
    refusal(1, w({"conversation", "--other-passphrase-file", "no such file", "x"}));
    const QString bens = file("ben");
    const QString id = added({"conversation", "--sort", "repair", "--said", "felt=left alone", "--other-said",
                              "own=I was late", "--outcome", "ask first", "--other-passphrase-file"},
                             {bens, s("The towels")});
    EXPECT_EQ(shown(id)[s("author")].toString(), s("Anna"));
    const QJsonArray both = ben("list", w({"--kind", "conversation", "--json"})).json();
    ASSERT_EQ(both.size(), 2);
    for (const QJsonValue part : both) {
        EXPECT_TRUE(part[s("verified")].toBool());
        EXPECT_EQ(part[s("topic")].toString(), s("The towels"));
    }
    EXPECT_TRUE(sheet(id).contains(s("left alone")));
}

TEST_F(CliRecords, ConversationsAreHeldByBothAtTheWindow)
{
    EXPECT_TRUE(refusal(2, w({"conversation", "x"})).contains(s("both of you")));
    EXPECT_EQ(anna("list", w({"--kind", "conversation", "--json"})).json().size(), 0);
    const QString id = kept("The towels", false);
    const QString gone = kept("An old one", true);
    EXPECT_TRUE(line("conversation").contains(s("The towels  [Repair]")));
    EXPECT_FALSE(line("conversation").contains(s("An old one"))) << "what was let go is out of sight";
    EXPECT_TRUE(anna("list", w({"--let-go"})).out.contains(s("An old one")));
    EXPECT_TRUE(shown(gone)[s("letGo")].toBool());
    for (const char *part : {"The towels", "I felt", "left alone", "ask first"})
        EXPECT_TRUE(sheet(id).contains(s(part))) << part;
    EXPECT_EQ(ben("delete", {id, s("--yes")}).code, 1);
    EXPECT_EQ(anna("delete", {id, s("--yes")}).code, 0);
}

} // namespace
} // namespace hearth
