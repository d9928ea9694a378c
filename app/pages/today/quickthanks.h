// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editors/draftkeeper.h"
#include "shell/page.h"
#include "widgets/card.h"

namespace hearth {

class GrowingText;
class Switch;

/// A note of thanks in ten seconds: one field, one switch, one button.
class QuickThanks final : public QWidget
{
    Q_OBJECT

public:
    explicit QuickThanks(const PageContext &context, QWidget *parent = nullptr);

    /// False when it could not be kept.
    bool keepDraft();

private:
    [[nodiscard]] QCborMap fields() const;
    void save();

    PageContext m_context;
    GrowingText *m_what;
    Switch *m_share;
    DraftKeeper m_draft;
};

} // namespace hearth
