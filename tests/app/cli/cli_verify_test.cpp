// SPDX-License-Identifier: GPL-3.0-or-later
// What a check finds, for people and for programs.
#include "clirun.h"

#include "cli/arguments.h"
#include "support/forger.h"

namespace hearth {
namespace {

using test::CommandLine;
using test::Ended;
using test::Forger;

class CliVerify : public CommandLine
{
protected:
    void SetUp() override { makeJournal(); }
};

TEST_F(CliVerify, WhatSomebodyElseTookAwayIsSaidUntilItsAuthorKnows)
{
    ASSERT_EQ(anna("add", w({"entry", "--share", "one"})).code, 0);
    ASSERT_EQ(anna("add", w({"entry", "--share", "two"})).code, 0);
    const QString last = anna("list", w({"--json"})).json().last()[QStringLiteral("id")].toString();
    {
        Forger forger(journal(), QStringLiteral("second passphrase"));
        for (const Forger::Row &row : forger.rows(Scope::Shared)) {
            if (toString(row.address.id) == last)
                forger.drop(row);
        }
        forger.save();
    }
    const Ended found = anna("verify", w({"--json"}));
    EXPECT_EQ(found.code, 4);
    const QJsonObject verdict = QJsonDocument::fromJson(found.out.toUtf8()).object();
    EXPECT_FALSE(verdict[QStringLiteral("sound")].toBool(true));
    EXPECT_FALSE(verdict[QStringLiteral("notices")].toArray().isEmpty());
    EXPECT_EQ(anna("verify").code, 4) << "said each time";
    EXPECT_EQ(run({QStringLiteral("verify"), journal(), QStringLiteral("--accept-changed")}).code, 2) << "by nobody";
    EXPECT_TRUE(anna("verify", w({"--accept-changed"})).out.contains(QStringLiteral("From now on what you shared")));
    EXPECT_EQ(anna("verify").code, 0);
}

TEST_F(CliVerify, TellsProgramsWhatItTellsPeople)
{
    ASSERT_EQ(anna("add", w({"entry", "mine"})).code, 0);
    const QJsonObject keyless = run({QStringLiteral("verify"), journal(), QStringLiteral("--json")}).object();
    EXPECT_TRUE(keyless[QStringLiteral("sound")].toBool());
    EXPECT_FALSE(keyless.contains(QStringLiteral("records"))) << "how much there is tells only a key";
    EXPECT_EQ(anna("verify", w({"--json"})).object()[QStringLiteral("records")].toInt(), 3)
        << "two names are records, too";
}

} // namespace
} // namespace hearth
