// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, as a person without any display calls it.
#include "calledbinary.h"

#include <csignal>
#include <cstdlib>

#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <termios.h>
#include <unistd.h>

namespace hearth {
namespace {

using test::call;
using test::Called;
using test::TestTerminal;

TEST(Binary, AWindowWithoutADisplayIsRefusedInASentence)
{
    if (!QFile::exists(QStringLiteral(HEARTHBOOK_BINARY)))
        GTEST_SKIP() << "the program is not built";
    QTemporaryDir folder;
    for (const QStringList &arguments : {QStringList(), QStringList{QStringLiteral("--sample")}}) {
        const Called called = call(folder.path(), arguments, {});
        EXPECT_EQ(called.code, 1);
        EXPECT_TRUE(called.err.startsWith("There is no display")) << called.err.constData();
        EXPECT_EQ(called.err.count('\n'), 1) << called.err.constData();
    }
    EXPECT_EQ(call(folder.path(), {QStringLiteral("-v")}, {}).code, 2) << "that is no option";
}

TEST(Binary, AListFitsTheTerminalItGoesToAndIsColouredUnlessSomebodySaidNo)
{
    if (!QFile::exists(QStringLiteral(HEARTHBOOK_BINARY)))
        GTEST_SKIP() << "the program is not built";
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ours.hearth"));
    const QByteArray anna("an open secret\n");
    const QStringList key{QStringLiteral("--passphrase-file"), QStringLiteral("-")};
    ASSERT_EQ(call(folder.path(),
                   QStringList{QStringLiteral("new"), path, QStringLiteral("--partner"), QStringLiteral("Anna")} + key,
                   anna)
                  .code,
              0);
    ASSERT_EQ(
        call(folder.path(),
             QStringList{QStringLiteral("add"), path, QStringLiteral("entry"), QString(200, QLatin1Char('w'))} + key,
             anna)
            .code,
        0);
    for (const bool isPlain : {true, false}) {
        TestTerminal terminal;
        terminal.setColumns(50);
        QProcess program;
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("HOME"), folder.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.path() + QStringLiteral("/config"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("TERM"), QStringLiteral("xterm"));
        if (isPlain)
            environment.insert(QStringLiteral("NO_COLOR"), QStringLiteral("1"));
        program.setProcessEnvironment(environment);
        program.setStandardOutputFile(terminal.path());
        program.start(QStringLiteral(HEARTHBOOK_BINARY), QStringList{QStringLiteral("list"), path} + key);
        program.write(anna);
        program.closeWriteChannel();
        ASSERT_TRUE(program.waitForFinished(test::patience));
        const QByteArray shown = terminal.readUntil("\xe2\x80\xa6\r\n");
        EXPECT_EQ(shown.contains('\x1b'), !isPlain) << shown.constData();
        EXPECT_TRUE(shown.contains("Anna  www")) << shown.constData();
        EXPECT_LT(shown.size(), 200) << "shortened to what fits";
    }
}

TEST(Binary, OutputThatGoesNowhereIsNoSuccess)
{
    if (!QFile::exists(QStringLiteral(HEARTHBOOK_BINARY)) || !QFile::exists(QStringLiteral("/dev/full")))
        GTEST_SKIP() << "the program is not built, or there is no disk that is always full";
    QProcess program;
    program.setStandardOutputFile(QStringLiteral("/dev/full"));
    program.start(QStringLiteral(HEARTHBOOK_BINARY), {QStringLiteral("--help")});
    ASSERT_TRUE(program.waitForFinished(test::patience));
    EXPECT_EQ(program.exitCode(), 1);
    EXPECT_TRUE(program.readAllStandardError().contains("could not be written"));
}

TEST(Binary, ALimitOnTheSizeOfFilesIsSaidAndLeavesNothing)
{
    if (!QFile::exists(QStringLiteral(HEARTHBOOK_BINARY)))
        GTEST_SKIP() << "the program is not built";
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ours.hearth"));
    ASSERT_EQ(call(folder.path(),
                   {QStringLiteral("new"), path, QStringLiteral("--partner"), QStringLiteral("Anna"),
                    QStringLiteral("--passphrase-file"), QStringLiteral("-")},
                   "an open secret\n")
                  .code,
              0);
    const auto before = test::contentsOf(folder.path());
    QProcess program;
    program.setChildProcessModifier([] {
        // What a limit does to a program that expects none: it ends it in the middle of a write.
        std::signal(SIGXFSZ, SIG_DFL);
        const rlimit most{512, 512};
        ::setrlimit(RLIMIT_FSIZE, &most);
    });
    program.start(QStringLiteral(HEARTHBOOK_BINARY),
                  {QStringLiteral("print"), path, QStringLiteral("--passphrase-file"), QStringLiteral("-"),
                   QStringLiteral("gratitude"), QStringLiteral("--output"), folder.filePath(QStringLiteral("p.pdf"))});
    program.write("an open secret\n");
    program.closeWriteChannel();
    ASSERT_TRUE(program.waitForFinished(test::patience));
    EXPECT_EQ(program.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(program.exitCode(), 1);
    EXPECT_TRUE(program.readAllStandardError().contains("The disk is full"));
    EXPECT_EQ(test::contentsOf(folder.path()), before);
}

TEST(Binary, ANewCodeOutlivesAReaderWhoHasGoneAway)
{
    if (!QFile::exists(QStringLiteral(HEARTHBOOK_BINARY)))
        GTEST_SKIP() << "the program is not built";
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ours.hearth"));
    const QByteArray anna("an open secret\n");
    ASSERT_EQ(call(folder.path(),
                   {QStringLiteral("new"), path, QStringLiteral("--partner"), QStringLiteral("Anna"),
                    QStringLiteral("--passphrase-file"), QStringLiteral("-")},
                   anna)
                  .code,
              0);
    QProcess program;
    program.setChildProcessModifier([] {
        std::signal(SIGPIPE, SIG_DFL);
        int ends[2];
        if (::pipe(ends) == 0) {
            ::close(ends[0]);
            ::dup2(ends[1], STDOUT_FILENO);
        }
    });
    program.start(QStringLiteral(HEARTHBOOK_BINARY),
                  {QStringLiteral("recovery-code"), path, QStringLiteral("--passphrase-file"), QStringLiteral("-")});
    program.write(anna);
    program.closeWriteChannel();
    ASSERT_TRUE(program.waitForFinished(test::patience));
    EXPECT_EQ(program.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(program.exitCode(), 1);
    const QByteArray err = program.readAllStandardError();
    const qsizetype at = err.indexOf("Anna: ");
    ASSERT_GE(at, 0) << err.constData();
    EXPECT_EQ(call(folder.path(),
                   {QStringLiteral("list"), path, QStringLiteral("--passphrase-file"), QStringLiteral("-")},
                   err.mid(at + 6))
                  .code,
              0);
}

TEST(Binary, RefusesArgumentsThatAreNoText)
{
    if (!QFile::exists(QStringLiteral(HEARTHBOOK_BINARY)))
        GTEST_SKIP() << "the program is not built";
    QTemporaryDir folder;
    // A shell passes on bytes that QProcess could not.
    QProcess shell;
    shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"), QStringLiteral("exec \"$0\" add \"$(printf 'sch\\366n')\" entry x"),
                 QStringLiteral(HEARTHBOOK_BINARY)});
    ASSERT_TRUE(shell.waitForFinished(test::patience));
    EXPECT_EQ(shell.exitCode(), 2);
    EXPECT_TRUE(shell.readAllStandardError().contains("Word 2"));
}

TEST(Binary, DoesItsWorkWithoutADisplay)
{
    if (!QFile::exists(QStringLiteral(HEARTHBOOK_BINARY)))
        GTEST_SKIP() << "the program is not built";
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ours.hearth"));
    const QString chart = folder.filePath(QStringLiteral("chart.png"));
    const auto run = [&](const QStringList &arguments, const QByteArray &input) {
        return call(folder.path(), arguments, input);
    };
    const QStringList key{QStringLiteral("--passphrase-file"), QStringLiteral("-")};
    const QByteArray anna("an open secret\n");
    const Called made =
        run(QStringList{QStringLiteral("new"), path, QStringLiteral("--partner"), QStringLiteral("Änne")} + key, anna);
    ASSERT_EQ(made.code, 0) << made.err.constData();
    EXPECT_TRUE(made.err.isEmpty()) << made.err.constData();
    EXPECT_TRUE(made.out.contains("\xc3\x84nne"));
    const Called added =
        run(QStringList{QStringLiteral("add"), path, QStringLiteral("checkin"), QStringLiteral("--rate"),
                        QStringLiteral("connected=6"), QString::fromUtf8("schön")} +
                key,
            anna);
    ASSERT_EQ(added.code, 0) << added.err.constData();
    const Called listed = run(QStringList{QStringLiteral("list"), path} + key, anna);
    EXPECT_EQ(listed.code, 0) << listed.err.constData();
    EXPECT_TRUE(listed.out.contains("Connected: 6"));
    EXPECT_TRUE(listed.out.contains("sch\xc3\xb6n"));
    const Called drawn = run(QStringList{QStringLiteral("chart"), path, QStringLiteral("--dimension"),
                                         QStringLiteral("connected"), QStringLiteral("--output"), chart} +
                                 key,
                             anna);
    EXPECT_EQ(drawn.code, 0) << drawn.err.constData();
    QFile picture(chart);
    ASSERT_TRUE(picture.open(QIODevice::ReadOnly));
    EXPECT_TRUE(picture.read(4) == "\x89PNG");
    EXPECT_EQ(run(QStringList{QStringLiteral("list"), path} + key, "wrong\n").code, 3);
    EXPECT_EQ(run({QStringLiteral("list"), path}, {}).code, 2);
    EXPECT_EQ(run({QStringLiteral("--version")}, {}).code, 0);
}

} // namespace
} // namespace hearth
