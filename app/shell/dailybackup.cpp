// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/dailybackup.h"

#include "session/backupchoices.h"

namespace hearth {

DailyBackup::DailyBackup(Session &session, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_settings(settings)
{
    connect(&session, &Session::unlocked, this, &DailyBackup::make);
}

void DailyBackup::make(const OpeningNotices &notices)
{
    if (m_session.isSample())
        return;
    m_settings.rememberJournalAt(m_session.path(), toByteArray(m_session.journalId()));
    const BackedUp journal = backedUpOf(m_session, m_settings);
    // What was changed by somebody else is not to take the place of what was sound.
    const bool isSound = notices.copy == CopyState::Current && !notices.photosWereChanged && !notices.mineWereChanged &&
                         !notices.theirsWereChanged;
    if (isSound && !m_session.isReadOnly())
        m_session.backups().makeDaily(journal, this, [this, of = m_session.journalId()](const auto &made) {
            if (m_session.isUnlocked() && m_session.journalId() == of)
                noteOutcome(made);
        });
    else
        m_session.backups().list(journal);
}

void DailyBackup::noteOutcome(const Result<std::optional<BackupMade>> &made)
{
    if (made) {
        if (made.value())
            noteBackupMade(m_session, m_settings, *made.value());
        return;
    }
    const int code = static_cast<int>(made.error().code);
    const bool isTold = backedUpOf(m_session, m_settings).choice.toldProblem == code;
    if (made.error().code == ErrorCode::Cancelled || isTold)
        return;
    changeBackupChoice(m_session, m_settings, [code](BackupChoice &choice) { choice.toldProblem = code; });
    emit failed(made.error());
}

} // namespace hearth
