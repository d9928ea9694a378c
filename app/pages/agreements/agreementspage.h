// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/agreementeditor.h"
#include "page/page.h"

class QPushButton;
class QStackedWidget;

namespace hearth {

class AgreementActs;
class AgreementsSection;
class CommitmentsSection;
class LimitsSection;
class SegmentedControl;

/// Boundary agreements, personal limits and commitments; or, while one is being written, its editor and nothing else.
class AgreementsPage final : public Page
{
    Q_OBJECT

public:
    explicit AgreementsPage(const PageContext &context, QWidget *parent = nullptr);

    [[nodiscard]] static QString title();
    [[nodiscard]] static Glyph glyph() { return Glyph::Agreements; }
    void activate() override;
    bool keepDrafts() override;
    /// A version, an answer to one, a limit or a commitment. Closes an open editor, whose words stay as a draft.
    bool openRecord(RecordId id) override;
    bool compose(Kind kind) override;
    bool editRecord(RecordId id) override;

private:
    enum Segment { Agreements, Limits, Commitments };

    [[nodiscard]] QWidget *makeHead(QWidget *parent);
    [[nodiscard]] QWidget *makeReading();
    void connectParts();
    void showSegment(int segment);
    void focusSegment();
    void openEditor(RecordEditorBase *editor);
    /// False when what is typed could not be kept.
    bool closeEditor();
    void dropEditor();
    void composeHere();
    void writeAgreement(RecordId agreement, AgreementEditor::Purpose purpose, int startingPoint = -1);
    void writeLimit(RecordId limit);
    void writeCommitment(RecordId commitment, RecordId agreement = {});
    void afterSaving(RecordId id);

    const PageContext m_context;
    AgreementActs *m_acts;
    QStackedWidget *m_stack;
    SegmentedControl *m_segments = nullptr;
    QPushButton *m_new = nullptr;
    QStackedWidget *m_sections = nullptr;
    AgreementsSection *m_agreements = nullptr;
    LimitsSection *m_limits = nullptr;
    CommitmentsSection *m_commitments = nullptr;
    RecordEditorBase *m_editor = nullptr;
};

} // namespace hearth
