// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "records/commitment.h"

class QStackedWidget;

namespace hearth {

class CardsList;
class JournalWatcher;
class OwnRecords;
class RecordCard;

/// Commitments: mine, then those the other shares. Only their owner says what became of them.
class CommitmentsSection final : public QWidget
{
    Q_OBJECT

public:
    explicit CommitmentsSection(const PageContext &context, QWidget *parent = nullptr);

    /// Looks again: another day may have begun.
    void refresh() { show(); }
    /// False when it is not there.
    bool choose(RecordId commitment);
    void focusList();

signals:
    /// Begins a new one with an id that names nothing.
    void editChosen(hearth::RecordId commitment);
    void agreementChosen(hearth::RecordId agreement);

private:
    [[nodiscard]] RecordCard *cardFor(RecordId id, QWidget *parent);
    void addAgreement(RecordCard &card, const Commitment &commitment);
    void addActs(RecordCard &card, const Commitment &commitment);
    [[nodiscard]] QString dueWords(const Commitment &commitment) const;
    void settle(RecordId id, CommitmentState state);
    void show();

    const PageContext m_context;
    OwnRecords *m_own;
    CardsList *m_cards;
    JournalWatcher *m_watcher = nullptr;
    QStackedWidget *m_stack;
};

} // namespace hearth
