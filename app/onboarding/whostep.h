// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onboarding/flowstep.h"

#include <QStringList>

class QLineEdit;
class QRadioButton;

namespace hearth {

/// Whether one begins alone or both together, and what they are called.
class WhoStep final : public FlowStep
{
    Q_OBJECT

public:
    explicit WhoStep(QWidget *parent = nullptr);

    /// One or two, trimmed; empty ones until finish() has said yes.
    [[nodiscard]] QStringList names() const;
    /// What they call each other, trimmed; empty for the usual word.
    [[nodiscard]] QString wordForEachOther() const;

    [[nodiscard]] QString title() const override;
    void enter() override;
    [[nodiscard]] bool finish() override;

signals:
    /// One or two people, or their names, are different now.
    void namesChanged();

private:
    void showBoth(bool both);
    /// Says below the field what is missing there, and puts the cursor into it.
    bool miss(QLineEdit *field, const QString &sentence);
    void hideProblems();

    QRadioButton *m_alone;
    QRadioButton *m_both;
    QLineEdit *m_mine;
    QWidget *m_otherRow;
    QLineEdit *m_other;
    QLineEdit *m_word;
    QLabel *m_mineProblem;
    QLabel *m_otherProblem;
};

} // namespace hearth
