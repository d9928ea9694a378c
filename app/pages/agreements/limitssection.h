// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"

class QStackedWidget;

namespace hearth {

class CardsList;
class JournalWatcher;
class OwnRecords;
class RecordCard;

/// Personal limits: mine, then those the other shares.
class LimitsSection final : public QWidget
{
    Q_OBJECT

public:
    explicit LimitsSection(const PageContext &context, QWidget *parent = nullptr);

    /// False when it is not there.
    bool choose(RecordId limit);
    void focusList();

signals:
    /// Begins a new one with an id that names nothing.
    void editChosen(hearth::RecordId limit);

private:
    [[nodiscard]] RecordCard *cardFor(RecordId id, QWidget *parent);
    void show();

    const PageContext m_context;
    OwnRecords *m_own;
    CardsList *m_cards;
    JournalWatcher *m_watcher = nullptr;
    QStackedWidget *m_stack;
};

} // namespace hearth
