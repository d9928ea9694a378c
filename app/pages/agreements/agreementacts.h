// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agreements/agreements.h"
#include "page/page.h"

namespace hearth {

/// What one may do with an agreement, and the words that follow. An answer is one step: no question comes before it,
/// and it can be taken back.
class AgreementActs final : public QObject
{
    Q_OBJECT

public:
    /// Questions stand before `window`, which owns this.
    AgreementActs(const PageContext &context, QWidget *window);

    /// My signed answer to its current version; does nothing where there is none.
    void answer(RecordId agreement, Decision decision);
    /// Shares my draft and signs it for me, in one step, after asking. What is still to be filled in is asked for
    /// first, in the editor.
    void propose(RecordId agreement);
    /// Says that new words are proposed, by that step.
    void sayProposed(StepId step);

signals:
    /// The draft has places that are still to be filled in, so it is not proposed yet.
    void blanksFound(hearth::RecordId agreement);
    /// The other proposed words after this draft was begun, so it could not be proposed. It stays as it is.
    void overtaken(hearth::RecordId agreement);

private:
    [[nodiscard]] QString sentenceAfter(const Agreement &agreement, Decision decision) const;
    [[nodiscard]] QString other() const;

    const PageContext m_context;
    QWidget *m_window;
};

} // namespace hearth
