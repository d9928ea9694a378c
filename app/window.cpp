// SPDX-License-Identifier: GPL-3.0-or-later
#include "window.h"

#include "base/clock.h"
#include "base/random.h"
#include "session/seenstatesfile.h"
#include "session/session.h"
#include "session/settings.h"
#include "shell/mainwindow.h"
#include "theme/theme.h"
#include "wording/translation.h"

#include <QApplication>
#include <QDir>

namespace hearth {

int runWindow(const QStringList &arguments, Translation &translation)
{
    auto *application = qobject_cast<QApplication *>(QCoreApplication::instance());
    Settings settings(Settings::usualPath());
    translation.use(settings.language());
    Theme theme;
    theme.apply(*application, settings.look());
    const SystemClock clock;
    SystemRandom random;
    SeenStatesFile seen(SeenStatesFile::usualPath());
    Session::Dependencies world{clock, random, &seen};
    world.syncRoots = namedSyncRoots(QDir::homePath(), QProcessEnvironment::systemEnvironment());
    Session session(world);
    DialogPrompter prompter;
    MainWindow window({theme, session, settings, prompter, translation});
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
