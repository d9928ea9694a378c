// SPDX-License-Identifier: GPL-3.0-or-later
// The second of two joins.
#include "clirun.h"

namespace hearth {
namespace {

using test::CommandLine;
using test::Ended;

class CliJoin : public CommandLine
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(run(w({"new"}) + QStringList{journal()} + w({"--partner", "Anna", "--passphrase-file"}) +
                      QStringList{file("anna")})
                      .code,
                  0);
    }
    Ended join(const char *name, const char *passphrase)
    {
        return anna("join", w({"--partner", name, "--new-passphrase-file"}) + QStringList{file(passphrase)});
    }
};

TEST_F(CliJoin, TheSecondHasKeysOfTheirOwnAndSeesWhatIsShared)
{
    ASSERT_EQ(anna("add", w({"entry", "--share", "For you."})).code, 0);
    ASSERT_EQ(anna("add", w({"entry", "For me."})).code, 0);
    const Ended joined = join(" Ben ", "ben");
    ASSERT_EQ(joined.code, 0) << qPrintable(joined.err);
    EXPECT_TRUE(joined.out.contains(QStringLiteral("Ben has joined")));
    static const QRegularExpression code(QStringLiteral("Ben: ((?:[0-9A-Z]{4}-){6}[0-9A-Z]{4})"));
    const QByteArray bensCode = code.match(joined.out).captured(1).toUtf8();
    EXPECT_EQ(ben("list", w({"--json"})).json().size(), 1);
    EXPECT_EQ(anna("list", w({"--json"})).json().size(), 2);
    EXPECT_EQ(
        run({QStringLiteral("list"), journal(), QStringLiteral("--passphrase-file"), QStringLiteral("-")}, bensCode)
            .code,
        0);
}

TEST_F(CliJoin, OnATerminalTheNewPassphraseIsTypedTwice)
{
    test::FakeTerminal somebody;
    terminal = &somebody;
    somebody.typed = w({"second passphrase", "second passphrase"});
    ASSERT_EQ(anna("join", w({"--partner", "Ben"})).code, 0);
    EXPECT_EQ(somebody.asked.size(), 2);
    terminal = nullptr;
    EXPECT_EQ(ben("list").code, 0);
}

TEST_F(CliJoin, RefusesWhatCannotBeAndChangesNothing)
{
    const QByteArray before = bytesOf("ours.hearth");
    EXPECT_EQ(anna("join").code, 2);
    EXPECT_EQ(join(" ", "ben").code, 2);
    EXPECT_EQ(anna("join", w({"--partner", "Ben"})).code, 2) << "no passphrase, and nobody to ask";
    EXPECT_EQ(join("anna", "ben").code, 1) << "the same name";
    EXPECT_EQ(join("Ben", "anna").code, 1) << "the same passphrase";
    EXPECT_EQ(bytesOf("ours.hearth"), before);
    ASSERT_EQ(join("Ben", "ben").code, 0);
    const Ended third = join("Carl", "wrong");
    EXPECT_EQ(third.code, 1);
    EXPECT_TRUE(third.err.contains(QStringLiteral("Two of you have joined already"))) << qPrintable(third.err);
}

} // namespace
} // namespace hearth
