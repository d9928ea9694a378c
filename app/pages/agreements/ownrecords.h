// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/page.h"
#include "pages/agreements/cardslist.h"

#include <vector>

class QStackedWidget;

namespace hearth {

class JournalWatcher;
class RecordActions;
class RecordCard;

/// Cards of one kind that each writes for themselves: mine, then those the other shares; an invitation while there are
/// none. On each card stands what its author can do with it besides changing its words. A kind says which there are and
/// what is on a card, and calls begin() once it can be asked. The cards are made once they come into sight.
class OwnRecords : public QWidget
{
    Q_OBJECT

public:
    /// Looks again: another day may have begun.
    void refresh();
    /// False when it is not there.
    bool choose(RecordId record);
    void focusList();
    bool event(QEvent *event) override;

signals:
    /// Begins a new one with an id that names nothing.
    void editChosen(hearth::RecordId record);

protected:
    struct Invitation final
    {
        Glyph glyph;
        QString title;
        QString text;
        QString button;
    };

    /// `name` is that of the list, for those who cannot see it.
    OwnRecords(const PageContext &context, const QString &name, const Invitation &invitation, QWidget *parent);

    /// Shows them, and again after each change of a record of these kinds.
    void begin(std::vector<Kind> kinds);
    [[nodiscard]] virtual std::vector<CardsList::Group> groups() const = 0;
    /// Adds to a card with the record on it what else is to be seen and can be done, besides what can be with any.
    virtual void complete(RecordCard &card) = 0;

    /// Its tags, and chips of what it belongs to besides `shownElsewhere`.
    void addTagsAndLinks(RecordCard &card, RecordId shownElsewhere = {});
    void addEditButton(RecordCard &card);

    const PageContext m_context;

private:
    void show();
    /// Makes the cards where that waited.
    void catchUp();
    /// Null when there is none.
    [[nodiscard]] RecordCard *cardFor(RecordId id, QWidget *parent);
    void addActs(RecordCard &card, const Record &record);

    RecordActions *m_actions;
    QStackedWidget *m_stack;
    CardsList *m_cards;
    JournalWatcher *m_watcher = nullptr;
    bool m_isDue = false; // the cards are still to be made
};

} // namespace hearth
