// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/talk/stepview.h"

namespace hearth {

/// How we listen, in a few sentences that both agree to.
class RulesStep final : public StepView
{
    Q_OBJECT

public:
    RulesStep(const StepContext &context, QWidget *parent);
};

/// Who speaks first, and for how long.
class SetupStep final : public StepView
{
    Q_OBJECT

public:
    SetupStep(const StepContext &context, QWidget *parent);
};

} // namespace hearth
