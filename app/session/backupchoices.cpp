// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/backupchoices.h"

#include "session/session.h"

namespace hearth {

BackedUp backedUpOf(const Session &session, const Settings &settings)
{
    const QByteArray id = session.isUnlocked() ? toByteArray(session.journalId()) : settings.journalAt(session.path());
    BackedUp journal{session.path(), std::nullopt, {}};
    if (id.size() != static_cast<qsizetype>(sizeof(JournalId)))
        return journal;
    journal.journal = fixedFrom<sizeof(JournalId)>(viewOf(id));
    journal.choice = settings.backupChoice(id);
    journal.gone = session.isUnlocked() ? session.gone() : quint8(0);
    return journal;
}

Surroundings surroundingsOf(const Session &session, const Settings &settings)
{
    const bool wantsCopies = session.isUnlocked() && !session.isSample();
    return {wantsCopies, wantsCopies ? backedUpOf(session, settings).choice.keptElsewhere : QDate()};
}

void changeBackupChoice(const Session &session, Settings &settings, const std::function<void(BackupChoice &)> &edit)
{
    const QByteArray id = toByteArray(session.journalId());
    BackupChoice choice = settings.backupChoice(id);
    edit(choice);
    settings.setBackupChoice(id, choice);
}

void noteBackupMade(const Session &session, Settings &settings, const BackupMade &made)
{
    changeBackupChoice(session, settings, [&](BackupChoice &choice) {
        noteBackup(choice, made, session.path(), session.clock().today());
    });
}

} // namespace hearth
