// SPDX-License-Identifier: GPL-3.0-or-later
// Records that are there, changed.
#include "clirun.h"

#include "app/photos/photosamples.h"

namespace hearth {
namespace {

using test::CommandLine;
using test::Ended;

class CliChange : public CommandLine
{
protected:
    void SetUp() override { makeJournal(); }
    QString added(const std::vector<const char *> &words) { return anna("add", w(words)).id(); }
    QJsonObject shown(const QString &id) { return anna("show", {id, QStringLiteral("--json")}).object(); }
    Ended change(const QString &id, const std::vector<const char *> &words)
    {
        return anna("change", QStringList{id} + w(words));
    }
    [[nodiscard]] static QString text(const QJsonObject &object, const char *name)
    {
        return object[QString::fromUtf8(name)].toString();
    }
};

TEST_F(CliChange, TakesTheOptionsOfTheKindAndNewWords)
{
    const QString id = added({"entry", "--title", "Walk", "--tag", "lake", "--feeling", "calm:2", "We walked."});
    const Ended changed = change(id, {"--title", "A walk", "--date", "2026-07-01", "--tag", "summer", "We swam."});
    ASSERT_EQ(changed.code, 0) << qPrintable(changed.err);
    const QJsonObject entry = shown(id);
    EXPECT_EQ(text(entry, "title"), QStringLiteral("A walk"));
    EXPECT_EQ(text(entry, "text"), QStringLiteral("We swam."));
    EXPECT_EQ(text(entry, "date"), QStringLiteral("2026-07-01"));
    EXPECT_EQ(entry[QStringLiteral("tags")].toArray(), (QJsonArray{QStringLiteral("lake"), QStringLiteral("summer")}));
    EXPECT_EQ(entry[QStringLiteral("feelings")].toArray().size(), 1) << "what was not named stays";
    write("words", "From a file.\n");
    ASSERT_EQ(anna("change", {id, QStringLiteral("--text-file"), file("words")}).code, 0);
    EXPECT_EQ(text(shown(id), "text"), QStringLiteral("From a file."));
}

TEST_F(CliChange, TakesAwayWhatAnOptionSaid)
{
    const QString id =
        added({"commitment", "--due", "2026-08-01", "--note", "slowly", "--tag", "home", "Paint the door"});
    ASSERT_EQ(change(id, {"--without", "due", "--without", "tag", "--state", "kept"}).code, 0);
    const QJsonObject commitment = shown(id);
    EXPECT_TRUE(commitment[QStringLiteral("due")].isNull());
    EXPECT_TRUE(commitment[QStringLiteral("tags")].toArray().isEmpty());
    EXPECT_EQ(text(commitment, "state"), QStringLiteral("kept"));
    EXPECT_EQ(text(commitment, "note"), QStringLiteral("slowly"));
}

TEST_F(CliChange, ASetOfAnswersIsChangedOneByOne)
{
    const QString id =
        added({"checkin", "--rate", "connected=6", "--rate", "safe=5", "--hard", "the noise", "the tea"});
    ASSERT_EQ(change(id, {"--rate", "safe=7", "--hard", "nothing"}).code, 0);
    const QJsonObject checkIn = shown(id);
    EXPECT_EQ(checkIn[QStringLiteral("ratings")].toObject(),
              (QJsonObject{{QStringLiteral("connected"), 6}, {QStringLiteral("safe"), 7}}));
    EXPECT_EQ(checkIn[QStringLiteral("words")].toObject(),
              (QJsonObject{{QStringLiteral("good"), QStringLiteral("the tea")},
                           {QStringLiteral("hard"), QStringLiteral("nothing")}}));
}

TEST_F(CliChange, SealedAnswersAreSealedAnew)
{
    const QString id = added({"checkin", "--rate", "connected=6", "--sealed"});
    ASSERT_EQ(change(id, {"--rate", "connected=2"}).code, 0);
    EXPECT_TRUE(shown(id)[QStringLiteral("sealed")].toBool());
    ASSERT_EQ(ben("add", w({"checkin", "--rate", "connected=3", "--sealed"})).code, 0);
    ASSERT_EQ(anna("list").code, 0) << "which opens what both have sealed";
    const QJsonObject opened = shown(id);
    EXPECT_EQ(text(opened, "visibility"), QStringLiteral("shared"));
    EXPECT_TRUE(opened[QStringLiteral("unchangedSinceSealed")].toBool(false)) << "the new seal fits the new answers";
}

TEST_F(CliChange, AnswersThatBothReadChangeOnlyWhereThatIsMeant)
{
    const QString id = added({"checkin", "--rate", "connected=6", "--sealed", "the tea"});
    ASSERT_EQ(ben("add", w({"checkin", "--rate", "connected=2", "--sealed"})).code, 0);
    ASSERT_EQ(text(shown(id), "visibility"), QStringLiteral("shared"));
    const Ended asked = change(id, {"--rate", "connected=1"});
    EXPECT_EQ(asked.code, 2);
    EXPECT_TRUE(asked.err.contains(QStringLiteral("--yes"))) << qPrintable(asked.err);
    editor = QStringLiteral("false");
    EXPECT_EQ(anna("edit", {id}).code, 2) << "before the editor opens";
    EXPECT_EQ(change(id, {"--tag", "tea"}).code, 0) << "no answer";
    EXPECT_EQ(change(id, {"--yes", "--rate", "connected=1"}).code, 0);
    EXPECT_EQ(change(id, {"--yes"}).code, 2) << "says nothing of what is to change";
}

TEST_F(CliChange, WhatWasOpenAndIsMadePrivateStaysSo)
{
    const QString id = added({"checkin", "--rate", "connected=6", "--sealed", "the tea"});
    ASSERT_EQ(ben("add", w({"checkin", "--rate", "connected=2", "--sealed"})).code, 0);
    ASSERT_EQ(change(id, {"--private", "--rate", "connected=3", "--yes"}).code, 0);
    EXPECT_EQ(text(shown(id), "visibility"), QStringLiteral("private"));
    EXPECT_TRUE(ben("list", w({"--author", "Anna"})).out.isEmpty());
    ASSERT_EQ(anna("list").code, 0); // what could be opened would be by now
    EXPECT_EQ(text(shown(id), "visibility"), QStringLiteral("private"));
    EXPECT_TRUE(ben("list", w({"--author", "Anna"})).out.isEmpty());
}

TEST_F(CliChange, SharingSaysAllThatIsSeenThen)
{
    const QString id = added({"entry", "The lake"});
    ASSERT_TRUE(test::quarters().save(file("lake.png")));
    ASSERT_EQ(anna("add", {QStringLiteral("photo"), QStringLiteral("--to"), id, file("lake.png")}).code, 0);
    const Ended shared = change(id, {"--share"});
    EXPECT_TRUE(shared.out.contains(QStringLiteral("Its 1 photo(s) will be seen too."))) << qPrintable(shared.out);
    EXPECT_TRUE(shared.out.contains(QStringLiteral("what has been read stays read")));
    ASSERT_EQ(ben("add", {QStringLiteral("response"), QStringLiteral("--to"), id, QStringLiteral("Yes.")}).code, 0);
    const Ended asked = anna("delete", {id});
    EXPECT_EQ(asked.code, 2);
    EXPECT_TRUE(asked.err.contains(QStringLiteral("1 photo(s) go with it."))) << qPrintable(asked.err);
    EXPECT_TRUE(asked.err.contains(QStringLiteral("The replies to it are Ben’s and stay."))) << qPrintable(asked.err);
}

TEST_F(CliChange, SharesAndMakesPrivate)
{
    const QString id = added({"entry", "For later."});
    const Ended shared = change(id, {"--share"});
    ASSERT_EQ(shared.code, 0) << qPrintable(shared.err);
    EXPECT_TRUE(shared.out.contains(QStringLiteral("Ben can read this now"))) << qPrintable(shared.out);
    EXPECT_EQ(ben("list", w({"--json"})).json().size(), 1);
    const Ended hidden = change(id, {"--private"});
    ASSERT_EQ(hidden.code, 0);
    EXPECT_TRUE(hidden.out.contains(QStringLiteral("Only you can read this here now")));
    EXPECT_EQ(ben("list", w({"--json"})).json().size(), 0);
    EXPECT_EQ(change(id, {"--share", "--private"}).code, 2);
}

TEST_F(CliChange, LetsGoAndTakesUpAgain)
{
    write("both", "first passphrase\nsecond passphrase\n");
    const Ended kept = run(QStringList{QStringLiteral("add"), journal()} +
                               w({"--passphrase-file", "-", "conversation", "--other-passphrase-file", "-", "--said",
                                  "felt=sad", "The dishes"}),
                           "first passphrase\nsecond passphrase\n");
    const QString id = kept.id();
    ASSERT_EQ(change(id, {"--let-go"}).code, 0);
    EXPECT_FALSE(anna("list", w({"--ids"})).out.contains(id));
    EXPECT_TRUE(anna("list", w({"--ids", "--let-go"})).out.contains(id));
    ASSERT_EQ(change(id, {"--take-up"}).code, 0);
    EXPECT_TRUE(anna("list", w({"--ids"})).out.contains(id));
    EXPECT_EQ(change(id, {"--outcome", "peace"}).code, 2) << "what both kept stays";
    EXPECT_EQ(change(id, {"--without", "outcome"}).code, 2);
    EXPECT_EQ(change(id, {"--share"}).code, 2);
}

TEST_F(CliChange, ARitualChangesAndEnds)
{
    const QString id =
        added({"experience", "--date", "2026-07-03", "--repeat", "weekly", "--every", "2", "Date night"});
    ASSERT_EQ(change(id, {"--every", "3", "--until", "2026-12-31", "--except", "2026-07-24"}).code, 0);
    const QJsonObject ritual = shown(id)[QStringLiteral("ritual")].toObject();
    EXPECT_EQ(text(ritual, "repeat"), QStringLiteral("weekly"));
    EXPECT_EQ(ritual[QStringLiteral("every")].toInt(), 3);
    EXPECT_EQ(text(ritual, "until"), QStringLiteral("2026-12-31"));
    EXPECT_EQ(ritual[QStringLiteral("except")].toArray(), QJsonArray{QStringLiteral("2026-07-24")});
    ASSERT_EQ(change(id, {"--except", "2026-07-03"}).code, 0);
    EXPECT_EQ(shown(id)[QStringLiteral("ritual")][QStringLiteral("except")].toArray().size(), 2)
        << "what was left out before stays so";
    ASSERT_EQ(change(id, {"--without", "except"}).code, 0);
    EXPECT_TRUE(shown(id)[QStringLiteral("ritual")][QStringLiteral("except")].toArray().isEmpty());
    EXPECT_EQ(change(id, {"--until", "2026-07-01"}).code, 2) << "before the first day";
    ASSERT_EQ(change(id, {"--without", "repeat"}).code, 0);
    EXPECT_TRUE(shown(id)[QStringLiteral("ritual")].isNull());
}

TEST_F(CliChange, NothingThatIsSoAlreadyIsWritten)
{
    const QString id = added({"entry", "--title", "Walk", "words"});
    const QByteArray before = bytesOf("ours.hearth");
    const Ended same = change(id, {"--title", "Walk", "words"});
    EXPECT_EQ(same.code, 0);
    EXPECT_TRUE(same.out.contains(QStringLiteral("Nothing was changed")));
    EXPECT_EQ(bytesOf("ours.hearth"), before);
}

TEST_F(CliChange, RefusesWhatTheRulesForbidAndLeavesTheRecord)
{
    const QString id = added({"entry", "--share", "words"});
    const QByteArray before = bytesOf("ours.hearth");
    EXPECT_EQ(change(id, {}).code, 2) << "nothing to change";
    EXPECT_EQ(change(id, {"--due", "2026-08-01"}).code, 2) << "of another kind";
    EXPECT_EQ(change(id, {"--title", "x", "one", "two"}).code, 2);
    const Ended misspelt = change(id, {"--without", "titel"});
    EXPECT_EQ(misspelt.code, 2);
    EXPECT_TRUE(misspelt.err.contains(QStringLiteral("--without is one of: tag, link, title, would-like")))
        << qPrintable(misspelt.err);
    EXPECT_EQ(change(id, {"  "}).code, 1) << "no words";
    EXPECT_EQ(anna("change", {id, QStringLiteral("--text-file"), file("anna"), QStringLiteral("twice")}).code, 2);
    EXPECT_EQ(ben("change", {id, QStringLiteral("--title"), QStringLiteral("mine")}).code, 1) << "the other's";
    EXPECT_EQ(change(QStringLiteral("1"), {"--title", "x"}).code, 1) << "no such record";
    EXPECT_EQ(change(QStringLiteral("one"), {"--title", "x"}).code, 2);
    EXPECT_EQ(bytesOf("ours.hearth"), before);
}

TEST_F(CliChange, OnesOwnNameAndTheWordForEachOther)
{
    const QJsonArray partners = anna("list", w({"--kind", "partner", "--json"})).json();
    const bool isFirst = partners[0][QStringLiteral("author")].toString() == QLatin1String("Anna");
    const QString mine = partners[isFirst ? 0 : 1][QStringLiteral("id")].toString();
    const QString theirs = partners[isFirst ? 1 : 0][QStringLiteral("id")].toString();
    ASSERT_EQ(change(mine, {"--name", "Anne", "--word", "love"}).code, 0);
    const Ended added = ben("add", w({"entry", "--share", "x"}));
    ASSERT_EQ(added.code, 0);
    EXPECT_EQ(ben("add", w({"gratitude", "--to", "Anne", "the tea"})).code, 0) << "it is her name now";
    EXPECT_EQ(change(mine, {"--name", "ben"}).code, 1) << "the other's";
    EXPECT_EQ(change(mine, {"--name", " "}).code, 1);
    EXPECT_EQ(change(theirs, {"--name", "Carl"}).code, 1);
}

TEST_F(CliChange, WhatWasProposedOrAnsweredStays)
{
    const QString version = added({"agreement", "--title", "Phones", "--share", "None at table."});
    EXPECT_EQ(change(version, {"--title", "All phones"}).code, 2);
    const QString answer = ben("add", QStringList{QStringLiteral("consent"), QStringLiteral("--agreement"), version} +
                                          w({"--decision", "agree"}))
                               .id();
    EXPECT_EQ(ben("change", {answer, QStringLiteral("--private")}).code, 2);
    const QString draft = added({"agreement", "--title", "Lamps", "Out at ten."});
    ASSERT_EQ(change(draft, {"Out at eleven."}).code, 0);
    EXPECT_EQ(text(shown(draft), "text"), QStringLiteral("Out at eleven."));
}

} // namespace
} // namespace hearth
