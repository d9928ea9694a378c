// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminalprompt.h"

#include "exchange/textdecoder.h"

#include <QByteArray>

#include <optional>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <sys/select.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace hearth {

namespace {

constexpr qsizetype kLongestLine = 64 * 1024; // bytes, or characters on Windows

#ifdef Q_OS_WIN

class Terminal final : public TerminalPrompt
{
public:
    Terminal(HANDLE input, HANDLE output)
        : m_input(input)
        , m_output(output)
    {
    }
    ~Terminal() override
    {
        CloseHandle(m_input);
        CloseHandle(m_output);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    [[nodiscard]] Result<QString> ask(const QString &question) override
    {
        DWORD before = 0;
        if (!GetConsoleMode(m_input, &before) ||
            !SetConsoleMode(m_input, (before | ENABLE_LINE_INPUT) & ~DWORD{ENABLE_ECHO_INPUT}))
            return Error{ErrorCode::CannotRead, QStringLiteral("the console cannot hide what is typed")};
        write(question);
        auto line = readLine();
        SetConsoleMode(m_input, before);
        write(QStringLiteral("\r\n"));
        return line;
    }

    [[nodiscard]] Result<TypedLine> askOpenly(const QString &question, std::chrono::milliseconds patience) override
    {
        write(question);
        if (WaitForSingleObject(m_input, static_cast<DWORD>(patience.count())) == WAIT_TIMEOUT)
            return TypedLine{TypedLine::How::Late};
        auto line = readLine();
        if (!line && line.error().code == ErrorCode::Cancelled)
            return TypedLine{TypedLine::How::End};
        HEARTH_GET(const auto text, line);
        return TypedLine{TypedLine::How::Line, text};
    }

private:
    void write(const QString &text) const
    {
        const std::wstring wide = text.toStdWString();
        WriteConsoleW(m_output, wide.c_str(), static_cast<DWORD>(wide.size()), nullptr, nullptr);
    }
    [[nodiscard]] Result<QString> readLine() const
    {
        QString line;
        while (!line.endsWith(QLatin1Char('\n'))) {
            wchar_t some[512];
            DWORD count = 0;
            if (!ReadConsoleW(m_input, some, 512, &count, nullptr))
                return Error{ErrorCode::CannotRead, QStringLiteral("the console cannot be read")};
            if (count == 0)
                return Error{ErrorCode::Cancelled, {}};
            line += QString::fromWCharArray(some, static_cast<qsizetype>(count));
            if (line.size() > kLongestLine)
                return Error{ErrorCode::LimitExceeded, {}};
        }
        if (!isSoundText(line))
            return Error{ErrorCode::BadText, {}};
        return withoutLastLineEnd(line);
    }

    HANDLE m_input;
    HANDLE m_output;
};

#else

// What a person or the system may send while nothing is shown, and what would leave the terminal that way.
constexpr std::array kSignals{SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};

volatile std::sig_atomic_t caught = 0;

void remember(int signal)
{
    caught = signal;
}

/// While it lives, those signals arrive only where waitFor() lets them, and are remembered instead of obeyed. Once it
/// is gone they are what they were, and one that came is obeyed.
class HeldSignals final
{
public:
    HeldSignals()
    {
        caught = 0;
        sigset_t held;
        sigemptyset(&held);
        for (const int signal : kSignals)
            sigaddset(&held, signal);
        pthread_sigmask(SIG_BLOCK, &held, &m_mask);
        struct sigaction action = {};
        action.sa_handler = remember;
        sigemptyset(&action.sa_mask);
        for (std::size_t i = 0; i < kSignals.size(); ++i)
            sigaction(kSignals[i], &action, &m_actions[i]);
    }
    ~HeldSignals()
    {
        for (std::size_t i = 0; i < kSignals.size(); ++i)
            sigaction(kSignals[i], &m_actions[i], nullptr);
        if (const int signal = caught; signal != 0)
            ::raise(signal);
        pthread_sigmask(SIG_SETMASK, &m_mask, nullptr);
    }
    Q_DISABLE_COPY_MOVE(HeldSignals)

    /// Until there is something to read; false when a signal came instead, or nothing for so long, where that is said.
    [[nodiscard]] bool waitFor(int descriptor, std::optional<std::chrono::milliseconds> patience) const
    {
        fd_set descriptors;
        FD_ZERO(&descriptors);
        FD_SET(descriptor, &descriptors);
        timespec most{};
        if (patience) {
            const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(*patience);
            most.tv_sec = seconds.count();
            most.tv_nsec = std::chrono::nanoseconds(*patience - seconds).count();
        }
        return ::pselect(descriptor + 1, &descriptors, nullptr, nullptr, patience ? &most : nullptr, &m_mask) > 0;
    }
    /// Whoever asks answers the signal that came.
    void swallow() const { caught = 0; }

private:
    sigset_t m_mask{};
    std::array<struct sigaction, kSignals.size()> m_actions{};
};

/// Shows nothing of what is typed, while it lives.
class HiddenTyping final
{
public:
    explicit HiddenTyping(int terminal)
        : m_terminal(terminal)
        , m_isKnown(::tcgetattr(terminal, &m_before) == 0)
    {
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL);
        hidden.c_lflag |= ICANON | ISIG;
        m_isHidden = m_isKnown && ::tcsetattr(terminal, TCSAFLUSH, &hidden) == 0;
    }
    ~HiddenTyping()
    {
        if (m_isKnown)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(HiddenTyping)

    [[nodiscard]] bool isHidden() const { return m_isHidden; }

private:
    int m_terminal;
    termios m_before{};
    bool m_isKnown;
    bool m_isHidden = false;
};

class Terminal final : public TerminalPrompt
{
public:
    explicit Terminal(int descriptor)
        : m_descriptor(descriptor)
    {
    }
    ~Terminal() override { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(Terminal)

    [[nodiscard]] Result<QString> ask(const QString &question) override
    {
        for (;;) {
            int signal = 0;
            auto line = askOnce(question, signal);
            // Stopped and taken up again: the question is asked once more. Every other signal has ended the program,
            // unless whoever started it wants it ignored.
            if (signal == 0)
                return line;
        }
    }

    [[nodiscard]] Result<TypedLine> askOpenly(const QString &question, std::chrono::milliseconds patience) override
    {
        for (;;) {
            if (auto line = askOpenlyOnce(question, patience))
                return *std::move(line);
        }
    }

private:
    [[nodiscard]] Result<QString> askOnce(const QString &question, int &signal)
    {
        const HeldSignals held;
        const HiddenTyping typing(m_descriptor);
        if (!typing.isHidden())
            return Error{ErrorCode::CannotRead, QStringLiteral("the terminal cannot hide what is typed")};
        write(question.toUtf8());
        auto line = readLine(held);
        write("\n");
        signal = caught;
        return line;
    }
    /// Nothing where the program was stopped and taken up again, and the question is to be asked once more.
    [[nodiscard]] std::optional<Result<TypedLine>> askOpenlyOnce(const QString &question,
                                                                 std::chrono::milliseconds patience)
    {
        const HeldSignals held;
        write(question.toUtf8());
        const auto line = readLine(held, patience);
        if (line)
            return TypedLine{TypedLine::How::Line, line.value()};
        if (line.error().code != ErrorCode::Cancelled)
            return line.error();
        write("\n");
        if (caught == SIGINT) {
            held.swallow();
            return TypedLine{TypedLine::How::Interrupted};
        }
        if (caught != 0)
            return std::nullopt;
        return TypedLine{m_isAtEnd ? TypedLine::How::End : TypedLine::How::Late};
    }
    void write(const QByteArray &text) const
    {
        // A question that cannot be shown is not answered either.
        [[maybe_unused]] const ssize_t written =
            ::write(m_descriptor, text.constData(), static_cast<std::size_t>(text.size()));
    }
    [[nodiscard]] Result<QString> readLine(const HeldSignals &held,
                                           std::optional<std::chrono::milliseconds> patience = {})
    {
        QByteArray line;
        m_isAtEnd = false;
        while (!line.endsWith('\n')) {
            if (!held.waitFor(m_descriptor, patience))
                return Error{ErrorCode::Cancelled, {}};
            std::array<char, 4096> some{};
            const ssize_t count = ::read(m_descriptor, some.data(), some.size());
            if (count < 0)
                return Error{ErrorCode::CannotRead, QString::fromLocal8Bit(std::strerror(errno))};
            if (count == 0) {
                m_isAtEnd = true;
                return Error{ErrorCode::Cancelled, {}};
            }
            line.append(some.data(), count);
            if (line.size() > kLongestLine)
                return Error{ErrorCode::LimitExceeded, {}};
        }
        const auto text = decodeText(line);
        if (!text)
            return Error{ErrorCode::BadText, {}};
        return withoutLastLineEnd(text.value());
    }

    int m_descriptor;
    bool m_isAtEnd = false; // where the last line was to be
};

#endif

} // namespace

std::unique_ptr<TerminalPrompt> openTerminal()
{
#ifdef Q_OS_WIN
    const DWORD access = GENERIC_READ | GENERIC_WRITE;
    const DWORD shared = FILE_SHARE_READ | FILE_SHARE_WRITE;
    const HANDLE input = CreateFileW(L"CONIN$", access, shared, nullptr, OPEN_EXISTING, 0, nullptr);
    if (input == INVALID_HANDLE_VALUE)
        return nullptr;
    const HANDLE output = CreateFileW(L"CONOUT$", access, shared, nullptr, OPEN_EXISTING, 0, nullptr);
    if (output == INVALID_HANDLE_VALUE) {
        CloseHandle(input);
        return nullptr;
    }
    return std::make_unique<Terminal>(input, output);
#else
    const int descriptor = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    return descriptor < 0 || descriptor >= FD_SETSIZE ? nullptr : std::make_unique<Terminal>(descriptor);
#endif
}

} // namespace hearth
