// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MainWindow that keeps backups and shows them where no journal is open.
#include "onboarding/backupsdialog.h"
#include "onboarding/restoredialog.h"
#include "session/backupchoices.h"
#include "shell/mainwindow.h"
#include "shell/workspace.h"
#include "wording/describebackup.h"

namespace hearth {

void MainWindow::keepBackups(const OpeningNotices &notices)
{
    Session &session = m_dependencies.session;
    Settings &settings = m_dependencies.settings;
    if (session.isSample())
        return;
    settings.rememberJournalAt(session.path(), toByteArray(session.journalId()));
    const BackedUp journal = backedUpOf(session, settings);
    // What was changed by somebody else is not to take the place of what was sound.
    const bool isSound = notices.copy == CopyState::Current && !notices.photosWereChanged && !notices.mineWereChanged &&
                         !notices.theirsWereChanged;
    if (!isSound || session.isReadOnly()) {
        session.backups().list(journal);
        return;
    }
    session.backups().makeDaily(journal, this, [this](const Result<std::optional<BackupMade>> &made) {
        if (m_workspace == nullptr)
            return;
        if (made) {
            if (made.value())
                noteBackupMade(m_dependencies.session, m_dependencies.settings, *made.value());
            return;
        }
        const int code = static_cast<int>(made.error().code);
        const auto told = backedUpOf(m_dependencies.session, m_dependencies.settings).choice.toldProblem;
        if (made.error().code == ErrorCode::Cancelled || told == code)
            return;
        changeBackupChoice(m_dependencies.session, m_dependencies.settings,
                           [code](BackupChoice &choice) { choice.toldProblem = code; });
        m_workspace->say(describeBackup(made.error()), {}, {});
    });
}

void MainWindow::showBackups()
{
    auto *dialog = new BackupsDialog(m_dependencies.theme, m_dependencies.session, m_dependencies.prompter,
                                     backedUpOf(m_dependencies.session, m_dependencies.settings), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BackupsDialog::chosen, this,
            [this, journal = m_dependencies.session.path()](const QString &backup) { openBackup(backup, journal); });
    dialog->open();
}

void MainWindow::openBackup(const QString &backup, const QString &journal)
{
    auto *dialog =
        new RestoreDialog(m_dependencies.theme, m_dependencies.session, m_dependencies.prompter, backup, journal, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::restored, this, &MainWindow::openJournal);
    dialog->open();
}

} // namespace hearth
