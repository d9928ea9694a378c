// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/draftkeeper.h"
#include "pages/talk/talkcards.h"
#include "shell/page.h"

class QVBoxLayout;

namespace hearth {

class ChoiceBox;
class GrowingText;
class SegmentedControl;
class Switch;

/// Writes a card of one's own, a new one or one of mine. What is typed is kept as a draft until it is saved or thrown
/// away. Made for one card and of no more use after finished().
class OwnCardEditor final : public QWidget
{
    Q_OBJECT

public:
    /// `card` names the one to change; an id that names nothing begins a new one.
    OwnCardEditor(const PageContext &context, RecordId card, QWidget *parent = nullptr);

    /// False when the draft could not be kept.
    bool keepDraft();
    void focusText();

signals:
    /// Saved, thrown away, or left with a draft.
    void finished();

private:
    void addChoices(QVBoxLayout *to);
    void addButtons(QVBoxLayout *to);
    void connectKeys();
    void show(const OwnCard &card);
    void nameReaders(bool isShared);
    [[nodiscard]] OwnCard written() const;
    [[nodiscard]] QCborMap fields() const;
    void save();
    void leave();
    void throwAway();

    const PageContext m_context;
    RecordId m_id;
    OwnCard m_original;
    GrowingText *m_text;
    ChoiceBox *m_deck;
    SegmentedControl *m_depth;
    Switch *m_shared;
    DraftKeeper *m_keeper;
    bool m_isFinished = false;
};

} // namespace hearth
