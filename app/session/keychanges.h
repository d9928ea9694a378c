// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/parting.h"
#include "session/session.h"

namespace hearth {

/// Changes who can open the session's journal, and by what. Whatever cannot be done ends with Session::failed(), and
/// nothing is begun while the session is busy or locked.
class KeyChanges final : public QObject
{
    Q_OBJECT

public:
    /// For the session, which owns this; it and the calls outlive it.
    KeyChanges(Session &session, StoreCalls &calls, const Session::Dependencies &dependencies);

    /// Whether the one who is here alone came in with their recovery code, and has not chosen a passphrase since.
    [[nodiscard]] bool openedByRecoveryCode() const { return m_openedByCode; }
    void noteWayIn(bool byRecoveryCode) { m_openedByCode = byRecoveryCode; }

    /// Begins to find out whether it is the one who is here alone that asks: `present` is their passphrase or recovery
    /// code. Ends with confirmed(), or fails: NotTogether while both are here, WrongPassphrase.
    void confirm(const QString &present);
    /// Begins to let the second partner join, whom the first lets in by `present`, their passphrase or recovery code;
    /// ends with joined().
    void join(const QString &present, const PartnerSetup &second);
    /// Begins to replace the passphrase of the one who is here alone, who shows by `present`, their passphrase or
    /// recovery code, that it is they; ends with passphraseChanged(), or fails: NotTogether while both are here,
    /// WrongPassphrase, or what SealedStore::changePassphrase() can fail with.
    void changePassphrase(const QString &present, const QString &next);
    /// The same for their recovery code; ends with recoveryCodeRenewed().
    void renewRecoveryCode(const QString &present);
    /// Begins to seal all that the one who is here alone wrote under the newest keys; progressed() tells how far it is,
    /// Session::cancel() stops it, and it ends with sealedAnew(), or fails: Cancelled when it was stopped, and what was
    /// done stays. The journal can be used meanwhile; saving waits a moment.
    void sealAnew();
    /// Begins to part, as the one who is here alone and shows by `present`, their passphrase or recovery code, that it
    /// is they: the journal is locked, and then part() has it, as whoever that secret belongs to, and `output`.
    /// partingProgressed() tells how far it is. Session::cancel() stops it, and so does whatever locks the journal or
    /// opens another one meanwhile. Before the journal was locked it fails with WrongPassphrase or NotTogether; else it
    /// ends with parted() or notParted().
    void part(PartingKind kind, const QString &present, const QString &output);

signals:
    void confirmed();
    /// The second partner's recovery code; afterwards the journal is locked, so that both open it anew.
    void joined(const QString &recoveryCode);
    /// `newRecoveryCode` is empty when the one they have still holds. It comes also when the journal was locked
    /// meanwhile, as the code holds already; so does recoveryCodeRenewed().
    void passphraseChanged(const QString &newRecoveryCode);
    void recoveryCodeRenewed(const QString &recoveryCode);
    /// While the journal is sealed anew: records looked at of all.
    void progressed(qint64 done, qint64 total);
    void sealedAnew(qint64 records);
    /// 0 of 0 while it is not known how much there is.
    void partingProgressed(hearth::PartingStep step, qint64 done, qint64 total);
    /// The journal that was open is still chosen, and locked, unless another one was opened meanwhile.
    void parted();
    /// The same, but they did not part, for one of the reasons of part().
    void notParted(const hearth::Error &error);

private:
    /// Keys belong to one person: false, and says so, unless one is here alone and nothing is under way.
    [[nodiscard]] bool mayChange();
    /// There is a recovery code: nothing reminds of one any more.
    void noteCode();
    void partLocked(PartingKind kind, const QString &secret, const QString &output);
    /// Seals the next few of those records anew, so that saving never waits long; so many of `all` were renewed.
    void sealNext(std::vector<RecordId> left, qint64 all, qint64 renewed);

    Session &m_session;
    StoreCalls &m_calls;
    Session::Dependencies m_dependencies;
    bool m_openedByCode = false;
};

} // namespace hearth
