// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself at a terminal, where somebody types.
#include "calledbinary.h"
#include "support/patience.h"

namespace hearth {
namespace {

using test::call;
using test::WithATerminal;

class BinaryOnATerminal : public WithATerminal
{
protected:
    void SetUp() override
    {
        WithATerminal::SetUp();
        if (IsSkipped())
            return;
        ASSERT_EQ(call(folder.path(),
                       {QStringLiteral("new"), path, QStringLiteral("--partner"), QStringLiteral("Anna"),
                        QStringLiteral("--passphrase-file"), QStringLiteral("-")},
                       "an open secret\n")
                      .code,
                  0);
        terminal.attach(program);
        program.start(QStringLiteral(HEARTHBOOK_BINARY), {QStringLiteral("list"), path});
        ASSERT_TRUE(terminal.readUntil(": ").contains("passphrase"));
        ASSERT_FALSE(terminal.echoes());
    }
};

TEST_F(BinaryOnATerminal, AsksForThePassphraseAndDoesNotShowIt)
{
    terminal.type("an open secret\n");
    ASSERT_TRUE(program.waitForFinished(test::patience));
    EXPECT_EQ(program.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(program.exitCode(), 0) << program.readAllStandardError().constData();
    EXPECT_FALSE(terminal.readUntil("\n").contains("secret"));
    EXPECT_TRUE(terminal.echoes());
}

TEST_F(BinaryOnATerminal, LeavesTheTerminalAsItWasWhenItIsInterrupted)
{
    terminal.type("half a pass\x03");
    ASSERT_TRUE(program.waitForFinished(test::patience));
    EXPECT_EQ(program.exitStatus(), QProcess::CrashExit) << "ended by the signal, as the shell expects";
    EXPECT_EQ(program.exitCode(), SIGINT);
    EXPECT_TRUE(terminal.echoes());
}

TEST_F(BinaryOnATerminal, AnEndOfInputIsNoPassphrase)
{
    terminal.type("\x04");
    ASSERT_TRUE(program.waitForFinished(test::patience));
    EXPECT_EQ(program.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(program.exitCode(), 1);
    EXPECT_TRUE(terminal.echoes());
}

class BinaryTalkingOnATerminal : public WithATerminal
{
protected:
    void begin()
    {
        ASSERT_EQ(call(folder.path(),
                       {QStringLiteral("new"), path, QStringLiteral("--partner"), QStringLiteral("Anna"),
                        QStringLiteral("--passphrase-file"), QStringLiteral("-")},
                       "an open secret\n")
                      .code,
                  0);
        terminal.attach(program);
        program.start(QStringLiteral(HEARTHBOOK_BINARY), {QStringLiteral("talk"), path, QStringLiteral("repair")});
        ASSERT_TRUE(terminal.readUntil(": ").contains("passphrase"));
        terminal.type("an open secret\n");
        ASSERT_TRUE(terminal.readUntil("> ").contains("> "));
        EXPECT_TRUE(terminal.echoes()) << "these words are seen while they are typed";
        terminal.type("the door slammed\n");
        ASSERT_TRUE(terminal.readUntil("slammed\r\n> ").contains("slammed\r\n> "));
    }
    QByteArray drafts()
    {
        return call(folder.path(),
                    {QStringLiteral("drafts"), path, QStringLiteral("--passphrase-file"), QStringLiteral("-")},
                    "an open secret\n")
            .out;
    }
};

TEST_F(BinaryTalkingOnATerminal, AnInterruptionKeepsWhatWasTyped)
{
    begin();
    terminal.type("half a line\x03");
    ASSERT_TRUE(program.waitForFinished(test::patience));
    EXPECT_EQ(program.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(program.exitCode(), 1);
    EXPECT_TRUE(terminal.echoes());
    EXPECT_TRUE(drafts().contains("the door slammed"));
}

TEST_F(BinaryTalkingOnATerminal, AnEndOfInputKeepsWhatWasTyped)
{
    begin();
    terminal.type("\x04");
    ASSERT_TRUE(program.waitForFinished(test::patience));
    EXPECT_EQ(program.exitCode(), 0);
    EXPECT_TRUE(drafts().contains("the door slammed"));
}

TEST_F(BinaryTalkingOnATerminal, WhateverEndsTheProgramFindsEachLineKept)
{
    begin();
    program.kill();
    ASSERT_TRUE(program.waitForFinished(test::patience));
    EXPECT_TRUE(drafts().contains("the door slammed"));
}

} // namespace
} // namespace hearth
