// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/agreements/ownrecords.h"

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

} // namespace hearth
