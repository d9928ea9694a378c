// SPDX-License-Identifier: GPL-3.0-or-later
// The program started twice on one journal, on a bus and a screen of its own.
#include "app/desktop/privatebus.h"
#include "base/clock.h"
#include "base/random.h"
#include "session/session.h"
#include "support/awaiting.h"
#include "support/patience.h"
#include "wording/describe.h"

#include <QDBusConnectionInterface>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

namespace hearth {
namespace {

using test::PrivateBus;

class TwoStarts : public testing::Test
{
protected:
    void SetUp() override
    {
        HEARTHBOOK_NEEDS_A_BUS;
        if (!QFile::exists(QStringLiteral(HEARTHBOOK_BINARY)))
            GTEST_SKIP() << "the program is not built";
        // The sample is open as soon as it is there, without anybody typing.
        start(first, {QStringLiteral("--sample")});
        ASSERT_TRUE(test::becomesTrue([this] { return names().size() == 1; })) << said(first).constData();
        const QDir made(folder.path());
        for (const QString &entry : made.entryList({QStringLiteral("hearthbook-*")}, QDir::Dirs))
            path = made.filePath(entry + QStringLiteral("/sample.hearth"));
        ASSERT_TRUE(QFile::exists(path));
    }
    ~TwoStarts() override
    {
        for (QProcess *program : {&first, &second}) {
            if (program->state() != QProcess::NotRunning) {
                ::kill(static_cast<pid_t>(program->processId()), SIGCONT);
                program->kill();
                program->waitForFinished(test::patience);
            }
        }
    }

    void start(QProcess &program, const QStringList &arguments)
    {
        QProcessEnvironment environment;
        const auto set = [&](const char *name, const QString &value) {
            environment.insert(QString::fromUtf8(name), value);
        };
        set("HOME", folder.path());
        set("XDG_CONFIG_HOME", folder.path() + QStringLiteral("/config"));
        set("XDG_RUNTIME_DIR", folder.path());
        set("TMPDIR", folder.path());
        set("LC_ALL", QStringLiteral("C.UTF-8"));
        set("QT_QPA_PLATFORM", QStringLiteral("offscreen"));
        set("DBUS_SESSION_BUS_ADDRESS", bus.address());
        set("DBUS_SYSTEM_BUS_ADDRESS", QStringLiteral("unix:path=") + folder.filePath(QStringLiteral("none")));
        if (qEnvironmentVariableIsSet("ASAN_OPTIONS"))
            set("ASAN_OPTIONS", qEnvironmentVariable("ASAN_OPTIONS"));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(HEARTHBOOK_BINARY), arguments);
        ASSERT_TRUE(program.waitForStarted());
    }
    [[nodiscard]] static QByteArray said(QProcess &program)
    {
        return program.readAllStandardOutput() + program.readAllStandardError();
    }
    /// For which windows stand.
    [[nodiscard]] QStringList names() const
    {
        return watching.interface()->registeredServiceNames().value().filter(QStringLiteral("org.hearthbook.Window."));
    }
    void killFirst()
    {
        first.kill(); // as kill -9
        ASSERT_TRUE(first.waitForFinished(test::patience));
        ASSERT_EQ(first.exitStatus(), QProcess::CrashExit);
    }
    /// What a window of this process gets when the sample's first partner unlocks.
    [[nodiscard]] std::optional<Error> unlockHere()
    {
        const SystemClock clock;
        SystemRandom random;
        Session session({clock, random});
        session.choose(path);
        QSignalSpy unlocked(&session, &Session::unlocked);
        std::optional<Error> error;
        QObject::connect(&session, &Session::failed, &session, [&error](const Error &what) { error = what; });
        session.unlock(QStringLiteral("sample-one"));
        EXPECT_TRUE(test::becomesTrue([&] { return unlocked.count() > 0 || error; }));
        return error;
    }

    QTemporaryDir folder;
    PrivateBus bus;
    QDBusConnection watching = bus.connection();
    QProcess first;
    QProcess second;
    QString path;
};

TEST_F(TwoStarts, TheSecondShowsTheFirstAndEnds)
{
    start(second, {path});
    ASSERT_TRUE(second.waitForFinished(test::patience)) << "it opened a window of its own";
    EXPECT_EQ(second.exitStatus(), QProcess::NormalExit);
    EXPECT_EQ(second.exitCode(), 0);
    EXPECT_EQ(said(second), QByteArray());
    EXPECT_EQ(first.state(), QProcess::Running);
    EXPECT_EQ(names().size(), 1);
}

TEST_F(TwoStarts, AFirstThatDoesNotAnswerIsNotWaitedFor)
{
    ASSERT_EQ(::kill(static_cast<pid_t>(first.processId()), SIGSTOP), 0);
    QElapsedTimer timer;
    timer.start();
    start(second, {path});
    constexpr int kLonger = 10'000; // than the second waits for an answer
    EXPECT_FALSE(second.waitForFinished(kLonger)) << "it has a window of its own";
    EXPECT_GE(timer.elapsed(), 2'000);
    const auto refused = unlockHere();
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->code, ErrorCode::InUse);
    EXPECT_TRUE(describe(*refused).contains(QStringLiteral("open in another window")))
        << qPrintable(describe(*refused));
}

TEST_F(TwoStarts, WhatACrashLeftBehindIsTakenOver)
{
    const auto refused = unlockHere();
    ASSERT_TRUE(refused);
    ASSERT_EQ(refused->code, ErrorCode::InUse);
    killFirst();
    EXPECT_TRUE(test::becomesTrue([this] { return names().isEmpty(); }));
    EXPECT_FALSE(unlockHere()) << "the system let go of its locks";
    start(second, {path});
    EXPECT_TRUE(test::becomesTrue([this] { return names().size() == 1; })) << "the next window stands for it";
    EXPECT_EQ(second.state(), QProcess::Running);
}

} // namespace
} // namespace hearth
