// SPDX-License-Identifier: GPL-3.0-or-later
#include "window.h"

#include "accessibility/readaloud.h"
#include "base/clock.h"
#include "base/random.h"
#include "desktop/locksignals.h"
#include "desktop/notifier.h"
#include "desktop/presence.h"
#include "session/clipboardwipe.h"
#include "session/desktoplock.h"
#include "session/onewindow.h"
#include "session/reminderclock.h"
#include "session/seenstatesfile.h"
#include "session/session.h"
#include "session/settings.h"
#include "shell/bringforward.h"
#include "shell/desktopreminder.h"
#include "shell/mainwindow.h"
#include "shell/trayicon.h"
#include "store/backupfile.h"
#include "theme/theme.h"
#include "wording/translation.h"

#include <QApplication>
#include <QDir>

#include <chrono>
#include <memory>

namespace hearth {

namespace {

constexpr std::chrono::seconds kPatience{2};

// The journal that a start of the program opens; empty for none.
QString journalToOpen(const QStringList &arguments, const Settings &settings)
{
    if (arguments.contains(QStringLiteral("--sample")))
        return {};
    const QString path = arguments.isEmpty() ? settings.recentFiles().value(0) : arguments.first();
    return hasBackupName(path) ? QString() : path; // a backup is looked at, not opened
}

} // namespace

int runWindow(const QStringList &arguments, Translation &translation)
{
    auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
    installAccessibility();
    Settings settings(Settings::usualPath());
    const std::unique_ptr<Presence> presence = desktopPresence();
    const QString name = windowNameOf(journalToOpen(arguments, settings));
    if (!name.isEmpty() && presence->askToShow(name, kPatience))
        return 0; // it is open already, in a window that came forward
    translation.use(settings.language());
    Theme theme;
    theme.apply(*application, settings.look());
    const SystemClock clock;
    SystemRandom random;
    SeenStatesFile seen(SeenStatesFile::usualPath());
    Session::Dependencies world{clock, random, &seen};
    world.syncRoots = namedSyncRoots(QDir::homePath(), QProcessEnvironment::systemEnvironment());
    Session session(world);
    DialogPrompter prompter(settings);
    MainWindow window({theme, session, settings, prompter, translation});
    const ClipboardWipe clipboard(session);
    const std::unique_ptr<LockSignals> desktop = desktopLockSignals();
    const DesktopLock desktopLock(session, *desktop);
    QObject::connect(&desktopLock, &DesktopLock::lockRequested, &window, &MainWindow::requestLock);
    const OneWindow oneWindow(session, *presence);
    QObject::connect(presence.get(), &Presence::showRequested, &window,
                     [&window](const QString &token) { bringForward(window, token); });
    const std::unique_ptr<Notifier> notifier = desktopNotifier();
    TrayIcon icon(settings);
    DesktopReminder reminder(notifier.get(), icon, window);
    ReminderClock reminderClock(settings, clock);
    QObject::connect(&reminderClock, &ReminderClock::due, &reminder, &DesktopReminder::remind);
    QObject::connect(&icon, &TrayIcon::lockRequested, &window, &MainWindow::requestLock);
    QObject::connect(&icon, &TrayIcon::quitRequested, &window, &MainWindow::requestQuit);
    const bool wantsSample = arguments.contains(QStringLiteral("--sample"));
    if (!arguments.isEmpty() && !wantsSample)
        window.openJournal(arguments.first());
    QObject::connect(&window, &MainWindow::leftAtOnce, application, &QCoreApplication::quit, Qt::QueuedConnection);
    window.show();
    if (wantsSample)
        window.openSample();
    return QApplication::exec();
}

} // namespace hearth
