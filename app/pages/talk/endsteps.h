// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/talk/stepview.h"

class QPushButton;

namespace hearth {

/// What both take with them.
class OutcomeStep final : public StepView
{
    Q_OBJECT

public:
    OutcomeStep(const StepContext &context, QWidget *parent);
};

/// Kept only if both say so; else nothing is written.
class KeepStep final : public StepView
{
    Q_OBJECT

public:
    KeepStep(const StepContext &context, QWidget *parent);

signals:
    /// Both said yes.
    void keepWanted();
    void endWanted();

private:
    void addPreview();
    void follow();

    QPushButton *m_end;
};

} // namespace hearth
