// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/entrancedialogs.h"

#include "onboarding/backupsdialog.h"
#include "onboarding/repairdialog.h"
#include "onboarding/restoredialog.h"
#include "safety/safetydialog.h"
#include "session/backupchoices.h"
#include "widgets/neutraltitle.h"
#include "widgets/openonce.h"

#include <QApplication>
#include <QMessageBox>

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
    QMessageBox about(QMessageBox::NoIcon, tr("About Hearthbook"),
                      tr("<b>Hearthbook %1</b><br><br>A private relationship journal for two people. Everything stays "
                         "in one encrypted file on this computer.<br><br>Free software under the GNU General Public "
                         "License, version 3 or later.")
                          .arg(QApplication::applicationVersion()),
                      QMessageBox::Close, m_window);
    setNeutralTitle(&about, about.windowTitle());
    about.setIconPixmap(Theme::applicationIcon().pixmap(QSize(64, 64), m_window->devicePixelRatioF()));
    about.exec();
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
