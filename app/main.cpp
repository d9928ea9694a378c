// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hardening.h"
#include "cli/cli.h"
#include "cli/privateedit.h"
#include "cli/terminalprompt.h"
#include "cli/words.h"
#include "session/seenstatesfile.h"
#include "session/settings.h"
#include "window.h"
#include "wording/translation.h"

#include <QApplication>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <memory>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <io.h>
#else
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>
#endif

namespace {

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool isWindow, bool draws)
{
    if (isWindow)
        return std::make_unique<QApplication>(argc, argv);
    if (draws) {
        // Charts and pages are laid out with fonts, which needs a platform but no display.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return std::make_unique<QApplication>(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

// What is printed are results and sentences of the program; remarks of the toolkit, and of what it reads pictures with,
// belong to neither. The variable QT_LOGGING_RULES asks for them all the same.
void passOnlyFailures(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

bool isTerminal(std::FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return ::isatty(::fileno(stream)) != 0;
#endif
}

int columnsOfTerminal([[maybe_unused]] std::FILE *stream)
{
    bool isNumber = false;
    const int said = qEnvironmentVariableIntValue("COLUMNS", &isNumber);
    if (isNumber && said > 0)
        return said;
#ifdef Q_OS_WIN
    CONSOLE_SCREEN_BUFFER_INFO info;
    if (GetConsoleScreenBufferInfo(GetStdHandle(STD_OUTPUT_HANDLE), &info))
        return info.srWindow.Right - info.srWindow.Left + 1;
#else
    winsize size{};
    if (::ioctl(::fileno(stream), TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
#endif
    return hearth::OutScreen().columns;
}

/// Nothing where it is no terminal. Colours are for whoever has not said no: https://no-color.org.
std::optional<hearth::OutScreen> screenOf(std::FILE *stream)
{
    if (!isTerminal(stream))
        return std::nullopt;
    const QByteArray kind = qgetenv("TERM");
#ifdef Q_OS_WIN
    const bool canColour = !kind.isEmpty(); // the console of old knows none
#else
    const bool canColour = !kind.isEmpty() && kind != "dumb";
#endif
    return hearth::OutScreen{columnsOfTerminal(stream), canColour && qgetenv("NO_COLOR").isEmpty()};
}

bool waitForTyping(std::chrono::minutes most)
{
    const std::chrono::milliseconds patience = most;
#ifdef Q_OS_WIN
    return WaitForSingleObject(GetStdHandle(STD_INPUT_HANDLE), static_cast<DWORD>(patience.count())) != WAIT_TIMEOUT;
#else
    // A line is there once it was ended. What goes wrong shows when it is read.
    pollfd waiting{STDIN_FILENO, POLLIN, 0};
    return ::poll(&waiting, 1, static_cast<int>(patience.count())) != 0;
#endif
}

/// Whether a window could be shown at all; the toolkit would end the program in the middle.
bool hasDisplay([[maybe_unused]] const QStringList &arguments)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return arguments.contains(QStringLiteral("-platform"));
#else
    return true;
#endif
}

int runAsCommand(const QStringList &arguments)
{
    using namespace hearth;
    QFile input;
    QFile output;
    QFile errors;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered) || !output.open(stdout, QIODevice::WriteOnly) ||
        !errors.open(stderr, QIODevice::WriteOnly))
        return CouldNot;
    QTextStream out(&output);
    QTextStream err(&errors);
    const SystemClock clock;
    SystemRandom random;
    SeenStatesFile seen(SeenStatesFile::usualPath());
    TextSource in(input);
    const auto terminal = openTerminal();
    CliEnvironment environment{out, err, in, clock, random, &seen};
    environment.terminal = terminal.get();
    environment.showsProgress = isTerminal(stderr);
    environment.screen = screenOf(stdout);
    environment.isInTyped = isTerminal(stdin);
    environment.waitForTyping = waitForTyping;
    environment.editor = usualEditor();
    environment.privateFolders = foldersInMemory();
    environment.settingsPath = Settings::usualPath();
    environment.syncRoots = namedSyncRoots(QDir::homePath(), QProcessEnvironment::systemEnvironment());
    const int code = runCommand(arguments, environment);
    out.flush();
    // Where it goes may be a file on a disk that is full.
    if (code != Done || (out.status() == QTextStream::Ok && output.flush()))
        return code;
    err << Cli::tr("What was to be shown here could not be written.") << '\n';
    return CouldNot;
}

} // namespace

int main(int argc, char **argv)
{
    hearth::keepNewFilesPrivate();
    if (!hearth::forbidCoreDumps())
        qWarning("Core dumps could not be turned off.");
    hearth::outliveFileLimits();
    QCoreApplication::setApplicationName(QStringLiteral("hearthbook"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HEARTHBOOK_VERSION));
    const QStringList arguments = hearth::argumentsFrom(argc, argv);
    const bool isWindow = !hearth::isCommand(arguments);
    if (!isWindow || !qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        qInstallMessageHandler(passOnlyFailures);
    const bool hasPlace = !isWindow || hasDisplay(arguments);
    const auto application = makeApplication(argc, argv, isWindow && hasPlace, hearth::commandDraws(arguments));
    hearth::Translation translation;
    translation.use({});
    if (!hasPlace) {
        const QString sentence = hearth::Cli::tr(
            "There is no display to open a window on. What can be done without one says hearthbook --help.");
        std::fprintf(stderr, "%s\n", qPrintable(sentence));
        return hearth::CouldNot;
    }
    return isWindow ? hearth::runWindow(arguments, translation) : runAsCommand(arguments);
}
