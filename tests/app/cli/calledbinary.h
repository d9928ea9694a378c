// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, called as a person calls it.
#pragma once

#include "support/journalfixture.h"
#include "support/patience.h"

#include <gtest/gtest.h>

#include <QProcess>

#include <csignal>

#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace hearth::test {

struct Called final
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

inline Called call(const QString &home, const QStringList &arguments, const QByteArray &input)
{
    QProcess program;
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/config"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    program.setProcessEnvironment(environment);          // no DISPLAY, no WAYLAND_DISPLAY, no QT_QPA_PLATFORM
    program.setChildProcessModifier([] { ::setsid(); }); // no terminal either, whatever the tests are run on
    program.start(QStringLiteral(HEARTHBOOK_BINARY), arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished(test::patience) || program.exitStatus() != QProcess::NormalExit)
        return {-1, program.readAllStandardOutput(), program.readAllStandardError()};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

/// A terminal without a screen, and somebody who reads and types at it.
class TestTerminal final
{
public:
    TestTerminal()
    {
        EXPECT_GE(m_person, 0);
        EXPECT_EQ(::grantpt(m_person), 0);
        EXPECT_EQ(::unlockpt(m_person), 0);
        m_name = ::ptsname(m_person);
        m_program = ::open(m_name.constData(), O_RDWR | O_NOCTTY | O_CLOEXEC);
        EXPECT_GE(m_program, 0);
    }
    ~TestTerminal()
    {
        ::close(m_program);
        ::close(m_person);
    }
    Q_DISABLE_COPY_MOVE(TestTerminal)

    /// Makes it the one terminal of a program that is about to start.
    void attach(QProcess &program) const
    {
        program.setChildProcessModifier([name = m_name] {
            ::signal(SIGINT, SIG_DFL); // whoever runs these tests in the background may have it ignored
            ::setsid();
            const int terminal = ::open(name.constData(), O_RDWR);
            ::ioctl(terminal, TIOCSCTTY, 0);
            ::close(terminal);
        });
    }
    /// What is on it, as soon as that is among it; less when nothing more comes.
    QByteArray readUntil(const QByteArray &wanted)
    {
        constexpr int kPatience = 60'000; // milliseconds
        pollfd waiting{m_person, POLLIN, 0};
        while (!m_shown.contains(wanted) && ::poll(&waiting, 1, kPatience) > 0) {
            char some[256];
            const ssize_t count = ::read(m_person, some, sizeof some);
            if (count <= 0)
                break;
            m_shown.append(some, count);
        }
        return m_shown;
    }
    /// As a file that a program can write to.
    [[nodiscard]] QString path() const { return QString::fromLocal8Bit(m_name); }
    void setColumns(unsigned short columns) const
    {
        const winsize size{.ws_row = 24, .ws_col = columns, .ws_xpixel = 0, .ws_ypixel = 0};
        EXPECT_EQ(::ioctl(m_program, TIOCSWINSZ, &size), 0);
    }
    void type(const QByteArray &keys) const
    {
        EXPECT_EQ(::write(m_person, keys.constData(), static_cast<std::size_t>(keys.size())), keys.size());
    }
    [[nodiscard]] bool echoes() const
    {
        termios state{};
        EXPECT_EQ(::tcgetattr(m_program, &state), 0);
        return (state.c_lflag & ECHO) != 0;
    }

private:
    int m_person = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
    int m_program = -1;
    QByteArray m_name;
    QByteArray m_shown;
};

class WithATerminal : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!QFile::exists(QStringLiteral(HEARTHBOOK_BINARY)))
            GTEST_SKIP() << "the program is not built";
        path = folder.filePath(QStringLiteral("ours.hearth"));
    }

    QTemporaryDir folder;
    QString path;
    TestTerminal terminal;
    QProcess program;
};

} // namespace hearth::test
