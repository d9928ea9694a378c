// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/recordeditor.h"
#include "wording/talkcards.h"

class QVBoxLayout;

namespace hearth {

/// Writes a card of one's own, a new one or one of mine.
class OwnCardEditor final : public RecordEditor<OwnCard>
{
    Q_OBJECT

public:
    /// `card` names the one to change; an id that names nothing begins a new one.
    OwnCardEditor(const PageContext &context, RecordId card, QWidget *parent = nullptr);
    /// Keeps what is not yet kept.
    ~OwnCardEditor() override { keepDraft(); }

    void focusText() override;

private:
    void bindChoices();
    void layOut();

    ReadersField *m_readers; // first in the tab order
    GrowingText *m_text;
    ChoiceBox *m_deck;
    SegmentedControl *m_depth;
    QString m_shownDeck;
    int m_shownIndex = 0;
};

} // namespace hearth
