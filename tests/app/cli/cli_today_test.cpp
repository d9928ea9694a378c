// SPDX-License-Identifier: GPL-3.0-or-later
// What the page Today has, cards to talk about, and what can be read without a key: from the command line.
#include "clidrafts.h"

#include "records/preferences.h"
#include "reminders/reminders.h"
#include "session/settings.h"

namespace hearth {
namespace {

using test::CliDrafts;
using test::Ended;

class CliToday : public CliDrafts
{
protected:
    QJsonObject today(const char *who = "anna") { return as(who, "today", w({"--json"})).object(); }
    QStringList due(const char *who = "anna") { return keysIn(today(who)[s("due")].toArray()); }
    static QStringList keysIn(const QJsonArray &things)
    {
        QStringList keys;
        for (const QJsonValue &each : things)
            keys += each[s("key")].toString();
        return keys;
    }
    QString promise(const char *day) { return anna("add", w({"commitment", "--due", day, "Water the plants"})).id(); }
};

TEST_F(CliToday, TellsWhatThereIs)
{
    const QString promised = promise("2026-07-13");
    ASSERT_EQ(anna("add", w({"entry", "--date", "2024-07-12", "--title", "The old lake", "We swam."})).code, 0);
    ASSERT_EQ(anna("add", w({"entry", "--date", "2026-07-10", "--title", "A walk", "By the river."})).code, 0);
    ASSERT_EQ(ben("add", w({"gratitude", "--to", "Anna", "--share", "the tea"})).code, 0);
    begin("Half a page", "It was");
    const Ended told = anna("today");
    EXPECT_EQ(told.code, 0) << qPrintable(told.err);
    for (const char *part : {"12 July 2026", "checkin/2026-W28  How has it been?", "Water the plants", "The old lake",
                             "A walk", "the tea", "Half a page", "A conversation card"})
        EXPECT_TRUE(told.out.contains(s(part))) << part << qPrintable(told.out);
    const QJsonObject object = today();
    EXPECT_EQ(object[s("due")][1][s("record")].toString(), promised);
    EXPECT_EQ(object[s("due")][1][s("sort")].toString(), s("commitment"));
    EXPECT_EQ(object[s("onThisDay")][0][s("title")].toString(), s("The old lake"));
    EXPECT_EQ(object[s("drafts")].toArray().size(), 1);
    EXPECT_FALSE(object[s("card")][s("text")].toString().isEmpty());
    EXPECT_TRUE(today("ben")[s("drafts")].toArray().isEmpty()) << "nobody else's";
    EXPECT_FALSE(ben("today").out.contains(s("Water the plants")));
}

TEST_F(CliToday, WhatIsPutOffComesUpAgainAndIsOfferedAgain)
{
    promise("2026-07-13");
    const QStringList both = due();
    ASSERT_EQ(both.size(), 2);
    const Ended later = anna("today", {s("--put-off"), both[0]});
    EXPECT_EQ(later.code, 0) << qPrintable(later.err);
    EXPECT_TRUE(later.out.contains(s("13 July 2026"))) << qPrintable(later.out);
    EXPECT_EQ(due(), QStringList{both[1]});
    EXPECT_EQ(anna("today", {s("--offer-again"), both[0]}).code, 0);
    EXPECT_EQ(due(), both);
    EXPECT_EQ(anna("today", {s("--put-off"), both[0], s("--put-off"), both[1], s("--for"), s("week")}).code, 0);
    EXPECT_TRUE(due().isEmpty());
    EXPECT_TRUE(keysIn(today()[s("turnedDown")].toArray()).isEmpty()) << "only for a while";
    EXPECT_EQ(due("ben").size(), 1) << "the other's is the other's";
}

TEST_F(CliToday, WhatIsTurnedDownForGoodStandsWithItsWayBack)
{
    promise("2026-07-13");
    const QString key = due()[1];
    ASSERT_EQ(anna("today", {s("--put-off"), key, s("--for"), s("good")}).code, 0);
    EXPECT_EQ(keysIn(today()[s("turnedDown")].toArray()), QStringList{key});
    const Ended told = anna("today");
    EXPECT_TRUE(told.out.contains(s("Not to be offered again\n  ") + key)) << qPrintable(told.out);
    ASSERT_EQ(anna("today", w({"--put-off", "card", "--for", "good"})).code, 0);
    EXPECT_TRUE(today()[s("card")].isNull());
    ASSERT_EQ(anna("today", {s("--offer-again"), key, s("--offer-again"), s("card")}).code, 0);
    EXPECT_FALSE(today()[s("card")].isNull());
    EXPECT_TRUE(due().contains(key));
}

TEST_F(CliToday, WhatIsNotThereCannotBePutOff)
{
    const QStringList before = due();
    for (const QStringList &wrong :
         {w({"--put-off", "dance"}), w({"--put-off", ""}), w({"--put-off", "card", "--for", "ever"}),
          w({"--offer-again", "card"}), w({"--for", "week"}), w({"--put-off", "card", "--offer-again", "card"})}) {
        const Ended ended = anna("today", wrong);
        EXPECT_EQ(ended.code, 2) << qPrintable(wrong.join(QChar::Space));
    }
    EXPECT_EQ(due(), before);
}

TEST_F(CliToday, FitsTheTerminal)
{
    screen = OutScreen{.columns = 40};
    ASSERT_EQ(anna("add", QStringList{s("entry"), s("--date"), s("2024-07-12"), QString(200, u'w')}).code, 0);
    const QStringList lines = anna("today").out.split(u'\n');
    for (const QString &line : lines)
        EXPECT_LE(line.size(), 40) << qPrintable(line);
}

TEST_F(CliToday, AsksForNoFileOfSettings)
{
    ASSERT_EQ(anna("today").code, 0);
    EXPECT_FALSE(QFile::exists(file("settings.ini")));
}

TEST_F(CliToday, CardsAreListedDrawnAndWrittenAbout)
{
    const QString own = anna("add", w({"card", "--deck", "dreams", "--depth", "3", "Where shall we grow old?"})).id();
    const QJsonArray all = anna("cards", w({"--json"})).json();
    EXPECT_EQ(all.size(), 161);
    EXPECT_EQ(ben("cards", w({"--json"})).json().size(), 160) << "it is private";
    const QJsonArray deep = anna("cards", w({"--deck", "dreams", "--depth", "3", "--json"})).json();
    ASSERT_FALSE(deep.isEmpty());
    bool isOwnThere = false;
    for (const QJsonValue &card : deep) {
        EXPECT_EQ(card[s("deck")].toString(), s("dreams"));
        EXPECT_EQ(card[s("depth")].toInt(), 3);
        isOwnThere = isOwnThere || card[s("record")].toString() == own;
    }
    EXPECT_TRUE(isOwnThere);
    EXPECT_TRUE(anna("cards", w({"--deck", "dreams"})).out.contains(s("own-") + own + s("  3  Where shall we")));
    const QJsonObject drawn = anna("cards", w({"--draw", "--deck", "values", "--json"})).object();
    EXPECT_EQ(drawn[s("deck")].toString(), s("values"));
    const QString key = drawn[s("key")].toString();
    EXPECT_TRUE(anna("cards", {key}).out.contains(drawn[s("text")].toString()));
    ASSERT_EQ(anna("cards", {key, s("--write")}).code, 0);
    EXPECT_TRUE(anna("drafts").out.contains(s("> ") + drawn[s("text")].toString().left(20)));
    EXPECT_EQ(anna("cards", {key, s("--write")}).code, 2) << "an entry is begun already";
    for (const QStringList &wrong :
         {w({"no-card"}), w({"--deck", "dance"}), w({"--depth", "4"}), w({"--write"}), QStringList{key, s("--draw")}})
        EXPECT_EQ(anna("cards", wrong).code, 2) << qPrintable(wrong.join(QChar::Space));
}

class CliSafety : public test::CommandLine
{
protected:
    Ended safety(const std::vector<const char *> &rest) { return run(w({"safety"}) + w(rest)); }
};

TEST_F(CliSafety, IsReadWithoutAJournalAndLeavesNothing)
{
    const auto before = everything();
    EXPECT_TRUE(safety({"rights"}).out.contains(QStringLiteral("Your keys are yours")));
    EXPECT_TRUE(safety({"protection"}).out.contains(QStringLiteral("What the seal cannot protect")));
    EXPECT_TRUE(safety({"help"}).out.contains(QStringLiteral("If you are in danger now")));
    const QJsonObject rights = safety({"rights", "--json"}).object();
    EXPECT_EQ(rights[QStringLiteral("title")].toString(), QStringLiteral("Your rights"));
    EXPECT_GT(rights[QStringLiteral("sections")].toArray().size(), 3);
    EXPECT_EQ(everything(), before);
    EXPECT_EQ(safety({"dance"}).code, 2);
    EXPECT_EQ(safety({}).code, 2);
}

TEST_F(CliSafety, NumbersOfOnesOwnStandUnderHelpInTheWindowToo)
{
    write("numbers", "Dr Weber 030 12345\n\x1b[2J\n");
    ASSERT_EQ(run(w({"safety", "help", "--text-file"}) + QStringList{file("numbers")}).code, 0);
    EXPECT_TRUE(Settings(file("settings.ini")).helpLines().startsWith(QStringLiteral("Dr Weber 030 12345")));
    const QString out = safety({"help"}).out;
    EXPECT_TRUE(out.contains(QStringLiteral("Dr Weber 030 12345"))) << qPrintable(out);
    EXPECT_FALSE(out.contains(QChar(0x1b)));
    EXPECT_FALSE(safety({"rights"}).out.contains(QStringLiteral("Dr Weber")));
    ASSERT_EQ(run(w({"safety", "help", "--text-file", "-"})).code, 0);
    EXPECT_FALSE(safety({"help"}).out.contains(QStringLiteral("Dr Weber")));
    EXPECT_EQ(run(w({"safety", "rights", "--text-file", "-"})).code, 2);
}

TEST_F(CliSafety, FitsTheTerminalAndSaysWhatTheShellKeeps)
{
    screen = OutScreen{.columns = 60};
    const QString out = safety({"help"}).out;
    const QStringList lines = out.split(u'\n');
    for (const QString &line : lines)
        EXPECT_LE(line.size(), 60) << qPrintable(line);
    EXPECT_TRUE(out.simplified().contains(QStringLiteral("may keep the command in its history")));
}

TEST_F(CliSafety, IsReadInAShellAsWell)
{
    makeJournal();
    const Ended ended =
        run({QStringLiteral("shell"), journal(), QStringLiteral("--passphrase-file"), file("anna")}, "safety rights\n");
    EXPECT_EQ(ended.code, 0) << qPrintable(ended.err);
    EXPECT_TRUE(ended.out.contains(QStringLiteral("Your keys are yours")));
}

} // namespace
} // namespace hearth
