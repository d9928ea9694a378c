// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Session that lets people in: joining, a new passphrase, sitting together, one signature of the other's.
#include "session/session.h"

namespace hearth {

void Session::join(const QString &present, const Beginner &second)
{
    if (m_isBusy || !isUnlocked())
        return;
    setBusy(true);
    m_store->post([this, present, second, first = m_journal->nameOf(m_journal->me()),
                   attempt = m_unlocking.load()](std::unique_ptr<SealedStore> &store) {
        const auto known = store->confirm(present);
        auto code = known ? joinJournal(*store, second, first, m_world.cost.measured(), m_world.clock, m_world.random)
                          : Result<RecoveryCode>(known.error());
        const Result<void> done = code ? Result<void>() : Result<void>(code.error());
        const QString text = code ? code.value().text() : QString();
        QMetaObject::invokeMethod(
            this,
            [this, done, text, attempt] {
                const bool isCurrent = attempt == m_unlocking;
                if (isCurrent)
                    setBusy(false);
                if (!done) {
                    emit failed(done.error());
                    return;
                }
                if (isCurrent)
                    lock();
                emit joined(text);
            },
            Qt::QueuedConnection);
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
    m_store->post([this, present, next, attempt = m_unlocking.load()](std::unique_ptr<SealedStore> &store) {
        const auto code = store->changePassphrase(present, next, m_world.cost.measured());
        const Result<void> done = code ? Result<void>() : Result<void>(code.error());
        const QString text = code && code.value() ? code.value()->text() : QString();
        QMetaObject::invokeMethod(
            this,
            [this, done, text, attempt] {
                const bool isCurrent = attempt == m_unlocking;
                if (isCurrent) {
                    setBusy(false);
                    m_openedByCode = m_openedByCode && !done; // the new passphrase is the present one now
                }
                // A code holds already, also when the journal was locked meanwhile.
                if (done && (isCurrent || !text.isEmpty()))
                    emit passphraseChanged(text);
                else if (isCurrent)
                    emit failed(done.error());
            },
            Qt::QueuedConnection);
    });
}

void Session::renewRecoveryCode(const QString &present)
{
    if (!mayChangeKeys())
        return;
    setBusy(true);
    m_store->post([this, present, attempt = m_unlocking.load()](std::unique_ptr<SealedStore> &store) {
        const auto code = store->renewRecoveryCode(present, m_world.cost.measured());
        const Result<void> done = code ? Result<void>() : Result<void>(code.error());
        const QString text = code ? code.value().text() : QString();
        QMetaObject::invokeMethod(
            this,
            [this, done, text, attempt] {
                const bool isCurrent = attempt == m_unlocking;
                if (isCurrent)
                    setBusy(false);
                // It holds already, also when the journal was locked meanwhile.
                if (done)
                    emit recoveryCodeRenewed(text);
                else if (isCurrent)
                    emit failed(done.error());
            },
            Qt::QueuedConnection);
    });
}

void Session::sealAnew()
{
    if (!mayChangeKeys())
        return;
    setBusy(true);
    m_isCancelled = false;
    m_store->post([this, attempt = m_unlocking.load()](std::unique_ptr<SealedStore> &store) {
        auto records = store->underOlderKeys();
        answer(attempt, [this, records = std::move(records)]() mutable {
            if (records) {
                const auto all = static_cast<qint64>(records.value().size());
                sealNext(records.take(), all, 0);
                return;
            }
            setBusy(false);
            emit failed(records.error());
        });
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
    m_store->post([this, left = std::move(left), all, renewed,
                   attempt = m_unlocking.load()](std::unique_ptr<SealedStore> &store) {
        const auto step = store->sealAnew(left);
        auto rest =
            step ? std::vector<RecordId>(left.begin() + static_cast<std::ptrdiff_t>(step.value().looked), left.end())
                 : std::vector<RecordId>();
        answer(attempt, [this, step, rest = std::move(rest), all, renewed]() mutable {
            if (step) {
                sealNext(std::move(rest), all, renewed + step.value().renewed);
                return;
            }
            setBusy(false);
            emit failed(step.error());
        });
    });
}

void Session::sitTogether(const QString &secret)
{
    if (m_isBusy || !isUnlocked() || m_journal->isTogether() || !m_journal->hasOther())
        return;
    setBusy(true);
    m_store->post([this, secret, attempt = m_unlocking.load()](std::unique_ptr<SealedStore> &store) {
        Result<void> done = store->admit(secret, m_world.limits);
        std::shared_ptr<JournalContents> held;
        if (done) {
            auto contents = loadJournal(*store);
            if (contents)
                held = std::make_shared<JournalContents>(contents.take());
            else
                done = contents.error();
        }
        if (!done)
            store->dismiss();
        QMetaObject::invokeMethod(
            this,
            [this, done, held, attempt] {
                if (attempt != m_unlocking)
                    return;
                setBusy(false);
                if (!done) {
                    emit failed(done.error());
                    return;
                }
                const PartnerId me = m_journal->me();
                dropJournal();
                auto ids = sharedNewestFirst(*held);
                show(me, true, std::move(*held), Sitting::Together);
                emit satTogether();
                checkSignatures(std::move(ids));
            },
            Qt::QueuedConnection);
    });
}

void Session::admitGuest(const QString &secret)
{
    if (m_isBusy || !isUnlocked())
        return;
    setBusy(true);
    m_store->post([this, secret, attempt = m_unlocking.load()](std::unique_ptr<SealedStore> &store) {
        const Result<void> done = store->admit(secret, m_world.limits);
        QMetaObject::invokeMethod(
            this,
            [this, done, attempt] {
                if (attempt != m_unlocking)
                    return;
                setBusy(false);
                if (!done) {
                    emit failed(done.error());
                    return;
                }
                m_journal->admitGuest();
                emit guestAdmitted();
            },
            Qt::QueuedConnection);
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
