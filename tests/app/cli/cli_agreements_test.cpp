// SPDX-License-Identifier: GPL-3.0-or-later
// Agreements from the command line: proposed, answered, followed.
#include "clirecords.h"

namespace hearth {
namespace {

class CliAgreements : public test::CliRecordsRun
{
};

TEST_F(CliAgreements, AreProposedAnsweredAndFollowed)
{
    const QString first =
        added({"agreement", "--title", "Phones", "--area", "digital", "--review", "2027-01-01", "None at the table."});
    EXPECT_EQ(shown(first)[s("state")].toString(), s("draft"));
    EXPECT_EQ(ben("show", {first}).code, 1) << "a draft is its author's";
    EXPECT_TRUE(
        refusal(2, w({"consent", "--decision", "agree", "--agreement"}) + QStringList{first}).contains(s("draft")));
    // The draft goes on under its number.
    EXPECT_EQ(added({"agreement", "--share", "--agreement"}, {first}), first);
    EXPECT_EQ(shown(first)[s("state")].toString(), s("proposed"));
    EXPECT_TRUE(sheet(first).contains(s("Anna agreed"))) << "who proposes it signs it";
    EXPECT_EQ(shown(first)[s("text")].toString(), s("None at the table."));
    const auto answer = [&](const char *who, const char *decision) {
        return as(who, "add", w({"consent", "--decision", decision, "--agreement"}) + QStringList{first}).id();
    };
    EXPECT_FALSE(shown(first)[s("currentlyAgreed")].toBool());
    const QString bens = answer("ben", "agree");
    EXPECT_TRUE(shown(first)[s("currentlyAgreed")].toBool());
    EXPECT_TRUE(line("agreement").contains(s("Phones  [Agreed]")));
    EXPECT_TRUE(line("consent").contains(s("Phones  [Ben agreed]")));
    EXPECT_TRUE(shown(bens)[s("verified")].toBool());
    EXPECT_FALSE(shown(bens)[s("signature")].toString().isEmpty());
    for (const char *part : {"Currently agreed", "Anna agreed", "Ben agreed", "Digital", "1 January 2027"})
        EXPECT_TRUE(sheet(first).contains(s(part))) << part << qPrintable(sheet(first));
    answer("ben", "pause");
    EXPECT_TRUE(sheet(first).contains(s("Not currently agreed")));
    EXPECT_TRUE(sheet(first).contains(s("Ben paused it")));
    EXPECT_TRUE(sheet(first).contains(s("Answer: Anna agreed on 12 July 2026. Ended when it was paused.")))
        << qPrintable(sheet(first));
    // The next version starts from the words of the last, and either may write it.
    const QString second = ben("add", w({"agreement", "--share", "--review", "none", "--agreement"}) +
                                          QStringList{first, s("None at the table but on call.")})
                               .id();
    const QJsonObject next = shown(second);
    EXPECT_EQ(next[s("number")].toInt(), 2);
    EXPECT_EQ(next[s("title")].toString(), s("Phones"));
    EXPECT_TRUE(next[s("review")].isNull());
    EXPECT_EQ(next[s("agreement")].toString(), first);
    EXPECT_EQ(next[s("standings")].toArray().size(), 2);
    EXPECT_TRUE(sheet(second).contains(s("Anna: no answer yet")));
    EXPECT_TRUE(sheet(first).contains(s("An earlier version")));
    const QString changed = anna("show", {second, s("--changed-from"), first}).out;
    for (const char *part : {"Review day: was ", "now none.", "Added: ", "on call"})
        EXPECT_TRUE(changed.contains(s(part))) << part << qPrintable(changed);
    const QJsonObject difference = anna("show", {second, s("--changed-from"), first, s("--json")}).object();
    EXPECT_EQ(difference[s("from")].toString(), first);
    EXPECT_GT(difference[s("text")].toArray().size(), 1);
    EXPECT_EQ(anna("show", {second, s("--changed-from"), s("9")}).code, 1);
    EXPECT_EQ(anna("show", {second, s("--changed-from"), s("first")}).code, 2);
    // Any version's number names the agreement.
    const QString last =
        as("anna", "add", w({"consent", "--decision", "decline", "--agreement"}) + QStringList{second}).id();
    EXPECT_EQ(shown(last)[s("version")].toString(), second);
    EXPECT_EQ(shown(second)[s("state")].toString(), s("ended"));
}

TEST_F(CliAgreements, RefuseMistakes)
{
    const QString first = added({"agreement", "--share", "--title", "Phones", "None."});
    EXPECT_TRUE(refusal(2, w({"agreement", "no title"})).contains(s("--title")));
    refusal(1, w({"agreement", "--title", "T"}));
    refusal(2, w({"agreement", "--title", "T", "--area", "sport", "x"}));
    refusal(2, w({"agreement", "--title", "T", "--review", "soon", "x"}));
    refusal(1, w({"agreement", "--title", "T", "--agreement", "9", "x"}));
    refusal(2, w({"agreement", "--title", "T", "--agreement", "first", "x"}));
    refusal(2, w({"consent", "--agreement"}) + QStringList{first});
    refusal(2, w({"consent", "--decision", "agree"}));
    refusal(2, w({"consent", "--decision", "perhaps", "--agreement"}) + QStringList{first});
    refusal(2, w({"consent", "--decision", "agree", "--agreement"}) + QStringList{first, s("words")});
    refusal(2, w({"consent", "--decision", "agree", "--date", "2026-01-01", "--agreement"}) + QStringList{first});
    refusal(1, w({"consent", "--decision", "agree", "--agreement", "9"}));
}

} // namespace
} // namespace hearth
