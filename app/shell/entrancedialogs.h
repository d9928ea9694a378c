// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/prompter.h"
#include "safety/safetytexts.h"
#include "session/session.h"
#include "session/settings.h"
#include "theme/theme.h"

#include <QObject>

namespace hearth {

/// The dialogs of the window that need no unlocked journal: what to read, backups, restoring, repairing, about. Each
/// opens above the window and goes when it is closed.
class EntranceDialogs final : public QObject
{
    Q_OBJECT

public:
    /// All borrowed; must outlive this. `window` is also the parent.
    EntranceDialogs(const Theme &theme, Session &session, Settings &settings, Prompter &prompter, QWidget *window);

    void readAbout(SafetyPage page);
    /// Tells the version and the license. Returns when it is closed.
    void showAbout();
    /// Lists the backups of the journal that is chosen.
    void showBackups();
    /// Lets a backup be chosen anywhere on the disk, and looks inside.
    void chooseBackup();
    /// Looks inside a backup and perhaps brings it back, in the place of `journal` or, where that is empty, elsewhere.
    void openBackup(const QString &backup, const QString &journal);
    /// Repairs the journal that is chosen, into another file.
    void repairJournal();

signals:
    /// A journal was restored or repaired there and is to be opened.
    void openRequested(const QString &path);

private:
    const Theme &m_theme;
    Session &m_session;
    Settings &m_settings;
    Prompter &m_prompter;
    QWidget *m_window;
};

} // namespace hearth
