// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/entrancedialogs.h"

#include "onboarding/backupsdialog.h"
#include "onboarding/repairdialog.h"
#include "onboarding/restoredialog.h"
#include "safety/safetydialog.h"
#include "session/backupchoices.h"
#include "shell/aboutdialog.h"
#include "widgets/openonce.h"

namespace hearth {

EntranceDialogs::EntranceDialogs(const Theme &theme, Session &session, Settings &settings, Prompter &prompter,
                                 QWidget *window)
    : QObject(window)
    , m_theme(theme)
    , m_session(session)
    , m_settings(settings)
    , m_prompter(prompter)
    , m_window(window)
{
}

void EntranceDialogs::readAbout(SafetyPage page)
{
    openOnce(new SafetyDialog(m_theme, m_settings, page, m_window));
}

void EntranceDialogs::showAbout()
{
    AboutDialog(m_window).exec();
}

void EntranceDialogs::showBackups()
{
    auto *dialog = new BackupsDialog(m_theme, m_session, m_prompter, backedUpOf(m_session, m_settings), m_window);
    connect(dialog, &BackupsDialog::chosen, this,
            [this, journal = m_session.path()](const QString &backup) { openBackup(backup, journal); });
    openOnce(dialog);
}

void EntranceDialogs::chooseBackup()
{
    const QString backup = m_prompter.chooseBackup(m_window, {});
    if (!backup.isEmpty())
        openBackup(backup, {});
}

void EntranceDialogs::openBackup(const QString &backup, const QString &journal)
{
    auto *dialog = new RestoreDialog(m_theme, m_session, m_prompter, backup, journal, m_window);
    connect(dialog, &RestoreDialog::restored, this, &EntranceDialogs::openRequested);
    openOnce(dialog);
}

void EntranceDialogs::repairJournal()
{
    auto *dialog = new RepairDialog(m_theme, m_session, m_prompter, m_window);
    connect(dialog, &RepairDialog::openRequested, this, &EntranceDialogs::openRequested);
    openOnce(dialog);
}

} // namespace hearth
