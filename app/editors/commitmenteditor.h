// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/recordeditor.h"
#include "records/commitment.h"

namespace hearth {

/// Writes something I promised and, once that is said, what became of it.
class CommitmentEditor final : public RecordEditor<Commitment>
{
    Q_OBJECT

public:
    /// `commitment` names the one to change; an id that names nothing begins a new one, which belongs to `agreement`
    /// when that names one.
    CommitmentEditor(const PageContext &context, RecordId commitment, RecordId agreement, QWidget *parent = nullptr);
    /// Keeps what is not yet kept.
    ~CommitmentEditor() override { keepDraft(); }

    void focusText() override;

protected:
    [[nodiscard]] QString missing() const override;

private:
    void bindLinks();
    void fillAgreements();
    /// The links together with the chosen agreement.
    [[nodiscard]] QList<RecordId> withAgreement(QList<RecordId> links) const;

    ReadersField *m_readers; // first in the tab order
    GrowingText *m_what;
    OptionalDay *m_due;
    ChoiceBox *m_belongsTo;
    ChoiceBox *m_state;
    GrowingText *m_note;
    TagsAndLinks *m_belonging;
};

/// The agreement that a commitment belongs to; names nothing where there is none that I may see.
[[nodiscard]] RecordId agreementOfCommitment(const Journal &journal, const Commitment &commitment);

} // namespace hearth
