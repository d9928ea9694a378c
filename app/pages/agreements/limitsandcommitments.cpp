// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/limitsandcommitments.h"

#include "agreements/agreements.h"
#include "base/shortening.h"
#include "editors/commitmenteditor.h"
#include "journal/journal.h"
#include "wording/names.h"
#include "wording/sharedwording.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr qsizetype kTitleInLine = 60; // characters

// What is open first, by the day it is meant for; then what is settled, the last one first.
bool comesBefore(const Commitment *left, const Commitment *right)
{
    const bool leftIsOpen = left->state == CommitmentState::Open;
    const bool rightIsOpen = right->state == CommitmentState::Open;
    if (leftIsOpen != rightIsOpen)
        return leftIsOpen;
    if (!leftIsOpen)
        return left->record.changed > right->record.changed;
    if (left->due.isValid() != right->due.isValid())
        return left->due.isValid();
    return left->due != right->due ? left->due < right->due : left->record.written < right->record.written;
}

} // namespace

LimitsSection::LimitsSection(const PageContext &context, QWidget *parent)
    : OwnRecords(
          context, tr("Personal limits"),
          {Glyph::Limit, tr("No personal limits are written down"),
           tr("A limit of your own needs nobody’s approval: what you do not want, or how much is enough for you. "
              "Only you can read it until you share it."),
           tr("Write down a limit")},
          parent)
{
    begin({Kind::PersonalLimit, Kind::Partner});
}

std::vector<CardsList::Group> LimitsSection::groups() const
{
    const Journal &journal = m_context.journal;
    std::vector<RecordId> mine;
    std::vector<RecordId> theirs;
    for (const PersonalLimit &limit : journal.all<PersonalLimit>())
        (limit.record.author == journal.me() ? mine : theirs).push_back(limit.record.id);
    std::vector<CardsList::Group> all;
    all.push_back({tr("Mine"),
                   mine.empty() ? tr("Nothing is written down here. A limit of yours needs no approval.")
                                : tr("These are yours and need no approval."),
                   std::move(mine)});
    if (!theirs.empty()) {
        const QString other = nameInWords(journal, otherPartner(journal.me()));
        all.push_back(
            {other, tr("What %1 shares with you. These need no approval either.").arg(other), std::move(theirs)});
    }
    return all;
}

void LimitsSection::complete(RecordCard &card)
{
    addTagsAndLinks(card);
    if (m_context.journal.findRecord(card.record())->author == m_context.journal.me())
        addEditButton(card);
}

CommitmentsSection::CommitmentsSection(const PageContext &context, QWidget *parent)
    : OwnRecords(context, tr("Commitments"),
                 {Glyph::Commitment, tr("No commitments are written down"),
                  tr("Something you want to do, and by when if that matters. Only you say what became of it."),
                  tr("Write down a commitment")},
                 parent)
{
    begin({Kind::Commitment, Kind::AgreementVersion, Kind::Partner});
}

std::vector<CardsList::Group> CommitmentsSection::groups() const
{
    const Journal &journal = m_context.journal;
    std::vector<const Commitment *> mine;
    std::vector<const Commitment *> theirs;
    for (const Commitment &commitment : journal.all<Commitment>())
        (commitment.record.author == journal.me() ? mine : theirs).push_back(&commitment);
    const auto idsOf = [](std::vector<const Commitment *> &commitments) {
        std::ranges::stable_sort(commitments, comesBefore);
        std::vector<RecordId> ids;
        for (const Commitment *commitment : commitments)
            ids.push_back(commitment->record.id);
        return ids;
    };
    std::vector<CardsList::Group> all;
    all.push_back({tr("Mine"), mine.empty() ? tr("Nothing is written down here.") : QString(), idsOf(mine)});
    if (!theirs.empty()) {
        const QString other = nameInWords(journal, otherPartner(journal.me()));
        all.push_back({other, tr("What %1 shares with you.").arg(other), idsOf(theirs)});
    }
    return all;
}

void CommitmentsSection::complete(RecordCard &card)
{
    const RecordId id = card.record();
    const Commitment &commitment = *m_context.journal.all<Commitment>().find(id);
    addTagsAndLinks(card, agreementOfCommitment(m_context.journal, commitment));
    if (commitment.record.author != m_context.journal.me()) {
        addAgreement(card, commitment);
        return;
    }
    const auto settling = [&](const char *name, CommitmentState state) {
        card.addButton(QLatin1String(name), commitmentStateName(state), [this, id, state] { settle(id, state); });
    };
    if (commitment.state == CommitmentState::Open) {
        settling("kept", CommitmentState::Kept);
        settling("changed", CommitmentState::Changed);
        settling("dropped", CommitmentState::Dropped);
    } else {
        card.addButton(QStringLiteral("reopen"), tr("Open again"), [this, id] { settle(id, CommitmentState::Open); });
        if (commitment.note.isEmpty())
            card.addButton(QStringLiteral("note"), tr("Add a few words"), [this, id] { emit editChosen(id); });
    }
    addEditButton(card);
    addAgreement(card, commitment);
}

void CommitmentsSection::addAgreement(RecordCard &card, const Commitment &commitment)
{
    const Journal &journal = m_context.journal;
    const RecordId id = agreementOfCommitment(journal, commitment);
    const AgreementVersion *version = shownVersion(journal, id);
    if (version == nullptr)
        return;
    const QString title = shortened(version->title.simplified(), kTitleInLine);
    card.addLine(Glyph::Agreements, tr("Belongs to “%1”", "an agreement").arg(title));
    card.addQuietButton(QStringLiteral("agreement"), tr("Show the agreement"),
                        [this, id] { emit agreementChosen(id); });
}

void CommitmentsSection::settle(RecordId id, CommitmentState state)
{
    Journal &journal = m_context.journal;
    const Commitment *present = journal.all<Commitment>().find(id);
    if (present == nullptr)
        return;
    Commitment commitment = *present;
    commitment.state = state;
    const QString sentence =
        state == CommitmentState::Open
            ? tr("It is open again.")
            : tr("Noted: %1.", "kept, adjusted or dropped").arg(commitmentStateName(state).toLower());
    m_context.navigator.conclude(journal.replace(commitment), sentence);
}

} // namespace hearth
