// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/agreements/ownrecords.h"
#include "records/commitment.h"

namespace hearth {

/// Personal limits: mine, then those the other shares.
class LimitsSection final : public OwnRecords
{
    Q_OBJECT

public:
    explicit LimitsSection(const PageContext &context, QWidget *parent = nullptr);

private:
    [[nodiscard]] std::vector<CardsList::Group> groups() const override;
    void complete(RecordCard &card) override;
};

/// Commitments: mine, then those the other shares. Only their owner says what became of them.
class CommitmentsSection final : public OwnRecords
{
    Q_OBJECT

public:
    explicit CommitmentsSection(const PageContext &context, QWidget *parent = nullptr);

signals:
    void agreementChosen(hearth::RecordId agreement);

private:
    [[nodiscard]] std::vector<CardsList::Group> groups() const override;
    void complete(RecordCard &card) override;
    void addAgreement(RecordCard &card, const Commitment &commitment);
    void settle(RecordId id, CommitmentState state);
};

} // namespace hearth
