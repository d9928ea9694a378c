// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agreements/agreements.h"
#include "page/page.h"

#include <QFrame>

class QAction;
class QLabel;
class QPushButton;

namespace hearth {

class AgreementActs;
class AgreementHeader;
class AnswerRow;
class DifferencePanel;
class DraftCard;
class LinkedCommitments;
class MarkdownView;
class MessageBar;
class NoteLine;
class PageScroll;
class RecordActions;
class SectionHeader;
class SigningPanel;
class Standings;
class TagsAndLinksView;
class VersionHistory;

/// A sheet with one agreement on it: its words, how both stand to them, what I may do, and how it came to be.
class AgreementDetail final : public QFrame
{
    Q_OBJECT

public:
    AgreementDetail(const PageContext &context, AgreementActs &acts, QWidget *parent = nullptr);

    /// Shows the agreement as it is now; an empty sheet when there is none.
    void showAgreement(RecordId agreement);
    [[nodiscard]] RecordId shown() const { return m_shown; }
    /// Unfolds the words of one of its versions.
    void showVersion(RecordId version);
    /// Says that the other's words came first, and that mine are kept.
    void sayOvertaken();
    /// Puts the keyboard on the sheet.
    void focusText();

signals:
    /// The words are to be changed: a next version.
    void changeChosen(hearth::RecordId agreement);
    void lookAgainChosen(hearth::RecordId agreement);
    /// A new commitment that belongs to it.
    void commitChosen(hearth::RecordId agreement);
    void commitmentChosen(hearth::RecordId commitment);

private:
    void makeParts();
    [[nodiscard]] QWidget *makeActions();
    [[nodiscard]] QWidget *makeReviewNote();
    [[nodiscard]] QWidget *makeDraftRow();
    [[nodiscard]] QWidget *makeHistory();
    void connectParts();
    void showActions(const Agreement &agreement);
    void placeChanges(const Agreement &agreement);
    void showNotes(const Agreement &agreement);
    void print();
    void sign();
    void stop(Decision decision);
    void startSigning();

    const PageContext m_context;
    AgreementActs &m_acts;
    RecordActions *m_records;
    RecordId m_shown;
    PageScroll *m_scroll;
    QWidget *m_actions = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_commit = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_removeForGood = nullptr;
    MessageBar *m_message = nullptr;
    AgreementHeader *m_header = nullptr;
    MarkdownView *m_text = nullptr;
    TagsAndLinksView *m_tagsAndLinks = nullptr;
    QWidget *m_reviewNote = nullptr;
    QLabel *m_reviewWords = nullptr;
    Standings *m_standings = nullptr;
    AnswerRow *m_answers = nullptr;
    SigningPanel *m_signing = nullptr;
    QWidget *m_draftRow = nullptr;
    QPushButton *m_propose = nullptr;
    NoteLine *m_draftNote = nullptr;
    DraftCard *m_draft = nullptr;
    LinkedCommitments *m_commitments = nullptr;
    SectionHeader *m_changes = nullptr;
    DifferencePanel *m_differences = nullptr;
    QPushButton *m_unfold = nullptr;
    VersionHistory *m_history = nullptr;
};

} // namespace hearth
