// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/agreementacts.h"

#include "editors/agreementeditor.h"
#include "editors/blanks.h"
#include "journal/journal.h"
#include "wording/names.h"

namespace hearth {

AgreementActs::AgreementActs(const PageContext &context, QWidget *window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
}

QString AgreementActs::other() const
{
    return nameInWords(m_context.journal, otherPartner(m_context.journal.me()));
}

void AgreementActs::answer(RecordId id, Decision decision)
{
    Journal &journal = m_context.journal;
    const auto agreement = agreementOf(journal, id);
    if (!agreement || agreement->current == nullptr)
        return;
    const auto done = journal.add(answerTo(journal, *agreement, decision));
    if (!done && done.error().code == ErrorCode::LimitExceeded) {
        m_context.navigator.say(tr("No more answers can be counted here. It can still be stopped at any time; to agree "
                                   "anew, write it as a new agreement."));
        return;
    }
    if (!done) {
        m_context.navigator.report(done.error());
        return;
    }
    if (const auto now = agreementOf(journal, id))
        m_context.navigator.sayDone(sentenceAfter(*now, decision), done.value());
}

QString AgreementActs::sentenceAfter(const Agreement &agreement, Decision decision) const
{
    switch (decision) {
    case Decision::Agree:
        return agreement.isCurrentlyAgreed() ? tr("You both agree to these words.")
                                             : tr("You agree. It holds once %1 agrees too.").arg(other());
    case Decision::Decline:
        return tr("Declined. It is not currently agreed.");
    case Decision::Pause:
        return tr("Paused. It is not currently agreed.");
    case Decision::Withdraw:
        return tr("Withdrawn. It is not currently agreed.");
    }
    return {};
}

void AgreementActs::sayProposed(StepId step)
{
    m_context.navigator.sayDone(tr("Proposed, and signed by you. %1 can read it and answer.").arg(other()), step);
}

void AgreementActs::propose(RecordId id)
{
    Journal &journal = m_context.journal;
    const auto agreement = agreementOf(journal, id);
    if (!agreement || agreement->draft == nullptr || !journal.isForTwo())
        return;
    if (!blanksIn(agreement->draft->text).isEmpty()) {
        emit blanksFound(id);
        return;
    }
    if (!AgreementEditor::mayPropose(m_context, id, m_window))
        return;
    AgreementVersion version = *agreement->draft;
    version.record.visibility = Visibility::Shared;
    version.record.date = journal.clock().today();
    ChangeSet changes;
    changes.push_back(Change::edit(*agreement->draft, version));
    changes.push_back(Change::add(proposersConsent(journal, version)));
    const auto done = journal.apply(std::move(changes));
    if (!done && done.error().code == ErrorCode::NotAgreedBefore)
        emit overtaken(id);
    else if (!done)
        m_context.navigator.report(done.error());
    else
        sayProposed(done.value());
}

} // namespace hearth
