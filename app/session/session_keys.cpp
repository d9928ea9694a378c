// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Session that lets people in: joining, a new passphrase, sitting together, one signature of the other's.
#include "session/session.h"

namespace hearth {

namespace {

Result<QString> textOf(const Result<RecoveryCode> &code)
{
    if (!code)
        return code.error();
    return code.value().text();
}

} // namespace

void Session::join(const QString &present, const PartnerSetup &second)
{
    if (m_isBusy || !isUnlocked())
        return;
    setBusy(true);
    runWhateverComes(
        [this, present, second,
         first = m_journal->nameOf(m_journal->me())](std::unique_ptr<SealedStore> &store) -> Result<QString> {
            if (const auto known = store->confirm(present); !known)
                return known.error();
            return textOf(joinJournal(*store, second, first, m_dependencies.cost.measured(), m_dependencies.clock,
                                      m_dependencies.random));
        },
        [this](const Result<QString> &code, bool isCurrent) {
            if (isCurrent)
                setBusy(false);
            if (!code) {
                emit failed(code.error());
                return;
            }
            if (isCurrent)
                lock();
            emit joined(code.value());
        });
}

bool Session::mayChangeKeys()
{
    if (m_isBusy || !isUnlocked())
        return false;
    if (m_journal->isTogether())
        emit failed({ErrorCode::NotTogether, {}});
    return !m_journal->isTogether();
}

void Session::changePassphrase(const QString &present, const QString &next)
{
    if (!mayChangeKeys())
        return;
    setBusy(true);
    runWhateverComes(
        [this, present, next](std::unique_ptr<SealedStore> &store) -> Result<QString> {
            const auto code = store->changePassphrase(present, next, m_dependencies.cost.measured());
            if (!code)
                return code.error();
            return code.value() ? code.value()->text() : QString();
        },
        [this](const Result<QString> &code, bool isCurrent) {
            if (isCurrent) {
                setBusy(false);
                m_openedByCode = m_openedByCode && !code; // the new passphrase is the present one now
            }
            // A code holds already, also when the journal was locked meanwhile.
            if (code && (isCurrent || !code.value().isEmpty()))
                emit passphraseChanged(code.value());
            else if (isCurrent)
                emit failed(code.error());
        });
}

void Session::renewRecoveryCode(const QString &present)
{
    if (!mayChangeKeys())
        return;
    setBusy(true);
    runWhateverComes(
        [this, present](std::unique_ptr<SealedStore> &store) {
            return textOf(store->renewRecoveryCode(present, m_dependencies.cost.measured()));
        },
        [this](const Result<QString> &code, bool isCurrent) {
            if (isCurrent)
                setBusy(false);
            // It holds already, also when the journal was locked meanwhile.
            if (code)
                emit recoveryCodeRenewed(code.value());
            else if (isCurrent)
                emit failed(code.error());
        });
}

void Session::sealAnew()
{
    if (!mayChangeKeys())
        return;
    setBusy(true);
    m_isCancelled = false;
    runInStore([](std::unique_ptr<SealedStore> &store) { return store->underOlderKeys(); },
               [this](Result<std::vector<RecordId>> records) {
                   if (records) {
                       const auto all = static_cast<qint64>(records.value().size());
                       sealNext(records.take(), all, 0);
                       return;
                   }
                   setBusy(false);
                   emit failed(records.error());
               });
}

void Session::sealNext(std::vector<RecordId> left, qint64 all, qint64 renewed)
{
    emit progressed(all - static_cast<qint64>(left.size()), all);
    if (left.empty() || m_isCancelled) {
        setBusy(false);
        if (left.empty())
            emit sealedAnew(renewed);
        else
            emit failed({ErrorCode::Cancelled, {}});
        return;
    }
    runInStore([left](std::unique_ptr<SealedStore> &store) { return store->sealAnew(left); },
               [this, left, all, renewed](const Result<SealedStore::SealedAnew> &step) {
                   if (step) {
                       sealNext({left.begin() + static_cast<std::ptrdiff_t>(step.value().looked), left.end()}, all,
                                renewed + step.value().renewed);
                       return;
                   }
                   setBusy(false);
                   emit failed(step.error());
               });
}

void Session::sitTogether(const QString &secret)
{
    if (m_isBusy || !isUnlocked() || m_journal->isTogether() || !m_journal->hasOther())
        return;
    runBusy(
        [this, secret](std::unique_ptr<SealedStore> &store) -> Result<JournalContents> {
            const auto admitted = store->admit(secret, m_dependencies.limits);
            auto contents = admitted ? loadJournal(*store) : Result<JournalContents>(admitted.error());
            if (!contents)
                store->dismiss();
            return contents;
        },
        [this](JournalContents contents) {
            const PartnerId me = m_journal->me();
            dropJournal();
            auto ids = sharedNewestFirst(contents);
            show(me, true, std::move(contents), Sitting::Together);
            emit satTogether();
            checkSignatures(std::move(ids));
        });
}

void Session::admitGuest(const QString &secret)
{
    if (m_isBusy || !isUnlocked())
        return;
    runBusy([this, secret](std::unique_ptr<SealedStore> &store) { return store->admit(secret, m_dependencies.limits); },
            [this] {
                m_journal->admitGuest();
                emit guestAdmitted();
            });
}

void Session::dismissGuest()
{
    if (!m_journal || m_journal->isTogether())
        return;
    m_journal->dismissGuest();
    m_store->post([](std::unique_ptr<SealedStore> &store) {
        if (store)
            store->dismiss();
    });
}

} // namespace hearth
