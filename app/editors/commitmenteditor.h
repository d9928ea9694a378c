// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/editorsheet.h"
#include "journal/commitment.h"

namespace hearth {

class ChoiceBox;
class GrowingText;
class OptionalDay;

/// Writes something I promised and, once that is said, what became of it.
class CommitmentEditor final : public EditorSheet
{
    Q_OBJECT

public:
    /// `commitment` names the one to change; an id that names nothing begins a new one, which belongs to `agreement`
    /// when that names one.
    CommitmentEditor(const PageContext &context, RecordId commitment, RecordId agreement, QWidget *parent = nullptr);
    /// Keeps what is not yet kept.
    ~CommitmentEditor() override;

    void focusText() override;

protected:
    [[nodiscard]] QCborMap fields() const override;
    void restore(const QCborMap &fields) override;
    [[nodiscard]] QString missing() const override;
    [[nodiscard]] Result<RecordId> store() override;

private:
    void build();
    void fillAgreements();
    void show(const Commitment &commitment, RecordId agreement);
    [[nodiscard]] RecordId chosenAgreement() const;
    /// The links together with the chosen agreement.
    [[nodiscard]] QList<RecordId> withAgreement(QList<RecordId> links) const;
    [[nodiscard]] Commitment written() const;

    Commitment m_original;
    RecordId m_agreement; // as it was when the editor opened
    GrowingText *m_what;
    OptionalDay *m_due;
    ChoiceBox *m_belongsTo;
    ChoiceBox *m_state;
    GrowingText *m_note;
};

/// The agreement that a commitment belongs to; names nothing where there is none that I may see.
[[nodiscard]] RecordId agreementOfCommitment(const Journal &journal, const Commitment &commitment);

} // namespace hearth
