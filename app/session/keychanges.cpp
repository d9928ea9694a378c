// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/keychanges.h"

#include "journal/ownchoices.h"

namespace hearth {

namespace {

Result<QString> textOf(const Result<RecoveryCode> &code)
{
    if (!code)
        return code.error();
    return code.value().text();
}

} // namespace

KeyChanges::KeyChanges(Session &session, StoreCalls &calls, const Session::Dependencies &dependencies)
    : QObject(&session)
    , m_session(session)
    , m_calls(calls)
    , m_dependencies(dependencies)
{
}

void KeyChanges::join(const QString &present, const PartnerSetup &second)
{
    if (m_calls.isBusy() || !m_session.isUnlocked())
        return;
    m_calls.setBusy(true);
    m_calls.runWhateverComes(
        [this, present, second, first = m_session.journal()->nameOf(m_session.journal()->me())](
            std::unique_ptr<SealedStore> &store) -> Result<QString> {
            HEARTH_TRY(store->confirm(present));
            return textOf(joinJournal(*store, second, first, m_dependencies.cost.measured(), m_dependencies.clock,
                                      m_dependencies.random));
        },
        [this](const Result<QString> &code, bool isCurrent) {
            if (isCurrent)
                m_calls.setBusy(false);
            if (!code) {
                m_calls.fail(code.error());
                return;
            }
            if (isCurrent)
                m_session.lock();
            emit joined(code.value());
        });
}

bool KeyChanges::mayChange()
{
    if (m_calls.isBusy() || !m_session.isUnlocked())
        return false;
    if (m_session.journal()->isTogether())
        m_calls.fail({ErrorCode::NotTogether, {}});
    return !m_session.journal()->isTogether();
}

void KeyChanges::confirm(const QString &present)
{
    if (!mayChange())
        return;
    m_calls.setBusy(true);
    m_calls.run([present](std::unique_ptr<SealedStore> &store) { return store->confirm(present); },
                [this](const Result<void> &confirmation) {
                    m_calls.setBusy(false);
                    if (confirmation)
                        emit confirmed();
                    else
                        m_calls.fail(confirmation.error());
                });
}

void KeyChanges::changePassphrase(const QString &present, const QString &next)
{
    if (!mayChange())
        return;
    m_calls.setBusy(true);
    m_calls.runWhateverComes(
        [this, present, next](std::unique_ptr<SealedStore> &store) -> Result<QString> {
            HEARTH_GET(const auto code, store->changePassphrase(present, next, m_dependencies.cost.measured()));
            return code ? code->text() : QString();
        },
        [this](const Result<QString> &code, bool isCurrent) {
            if (isCurrent) {
                m_calls.setBusy(false);
                m_openedByCode = m_openedByCode && !code; // the new passphrase is the present one now
                if (code && !code.value().isEmpty())
                    noteCode();
            }
            // A code holds already, also when the journal was locked meanwhile.
            if (code && (isCurrent || !code.value().isEmpty()))
                emit passphraseChanged(code.value());
            else if (isCurrent)
                m_calls.fail(code.error());
        });
}

void KeyChanges::renewRecoveryCode(const QString &present)
{
    if (!mayChange())
        return;
    m_calls.setBusy(true);
    m_calls.runWhateverComes(
        [this, present](std::unique_ptr<SealedStore> &store) {
            return textOf(store->renewRecoveryCode(present, m_dependencies.cost.measured()));
        },
        [this](const Result<QString> &code, bool isCurrent) {
            if (isCurrent) {
                m_calls.setBusy(false);
                if (code)
                    noteCode();
            }
            // It holds already, also when the journal was locked meanwhile.
            if (code)
                emit recoveryCodeRenewed(code.value());
            else if (isCurrent)
                m_calls.fail(code.error());
        });
}

void KeyChanges::noteCode()
{
    // Whatever comes of that, the code is to be seen.
    static_cast<void>(noteRecoveryCode(*m_session.journal()));
}

void KeyChanges::sealAnew()
{
    if (!mayChange())
        return;
    m_calls.setBusy(true);
    m_calls.allow();
    m_calls.run([](std::unique_ptr<SealedStore> &store) { return store->underOlderKeys(); },
                [this](Result<std::vector<RecordId>> records) {
                    if (records) {
                        const auto all = static_cast<qint64>(records.value().size());
                        sealNext(records.take(), all, 0);
                        return;
                    }
                    m_calls.setBusy(false);
                    m_calls.fail(records.error());
                });
}

void KeyChanges::sealNext(std::vector<RecordId> left, qint64 all, qint64 renewed)
{
    emit progressed(all - static_cast<qint64>(left.size()), all);
    if (left.empty() || m_calls.isCancelled()) {
        m_calls.setBusy(false);
        if (left.empty())
            emit sealedAnew(renewed);
        else
            m_calls.fail({ErrorCode::Cancelled, {}});
        return;
    }
    m_calls.run([left](std::unique_ptr<SealedStore> &store) { return store->sealAnew(left); },
                [this, left, all, renewed](const Result<SealedStore::SealedAnew> &step) {
                    if (step) {
                        sealNext({left.begin() + static_cast<std::ptrdiff_t>(step.value().looked), left.end()}, all,
                                 renewed + step.value().renewed);
                        return;
                    }
                    m_calls.setBusy(false);
                    m_calls.fail(step.error());
                });
}

void KeyChanges::part(PartingKind kind, const QString &present, const QString &output)
{
    if (!mayChange())
        return;
    m_calls.setBusy(true);
    m_calls.runWhateverComes([present](std::unique_ptr<SealedStore> &store) { return store->confirm(present); },
                             [this, kind, present, output](const Result<void> &known, bool isCurrent) {
                                 if (isCurrent)
                                     m_calls.setBusy(false);
                                 if (!isCurrent)
                                     emit notParted({ErrorCode::Cancelled, {}});
                                 else if (!known)
                                     m_calls.fail(known.error());
                                 else
                                     partLocked(kind, present, output);
                             });
}

void KeyChanges::partLocked(PartingKind kind, const QString &secret, const QString &output)
{
    // Whatever is being typed is kept, and nobody else holds the file.
    m_session.lock();
    m_calls.allow();
    m_calls.setBusy(true);
    const quint64 round = m_calls.beginRound();
    m_calls.runWhateverComes(
        [this, round, kind, secret, output, path = m_session.path()](std::unique_ptr<SealedStore> &) {
            const auto progress = [this, round](PartingStep step, qint64 done, qint64 total) {
                m_calls.answer(round, [this, step, done, total] { emit partingProgressed(step, done, total); });
                return round == m_calls.round() && !m_calls.isCancelled();
            };
            return hearth::part(kind, path, secret, output,
                                {m_dependencies.limits, m_dependencies.cost.measured(), m_dependencies.seen,
                                 m_dependencies.clock, progress});
        },
        [this](const Result<void> &done, bool isCurrent) {
            if (isCurrent)
                m_calls.setBusy(false);
            // Also when the journal was locked once more meanwhile: whoever asked is to know what became of it.
            if (done)
                emit parted();
            else
                emit notParted(done.error());
        });
}

} // namespace hearth
