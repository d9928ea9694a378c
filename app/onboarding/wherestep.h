// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "onboarding/flowstep.h"

class QLineEdit;

namespace hearth {

class Prompter;

/// Where the journal's file will be.
class WhereStep final : public FlowStep
{
    Q_OBJECT

public:
    explicit WhereStep(Prompter &prompter, QWidget *parent = nullptr);

    /// Absolute, ending in .hearth.
    [[nodiscard]] QString path() const;

    [[nodiscard]] QString title() const override;
    void enter() override;
    [[nodiscard]] bool finish() override;

private:
    void choose();
    bool miss(const QString &sentence);

    Prompter &m_prompter;
    QLineEdit *m_path;
    QLabel *m_problem;
};

} // namespace hearth
