// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/talk/stepview.h"

namespace hearth {

/// A book, an article or a question, and who begins.
class SourceStep final : public StepView
{
    Q_OBJECT

public:
    SourceStep(const StepContext &context, QWidget *parent);
};

/// What one makes of it, and a question for the other.
class ThoughtStep final : public StepView
{
    Q_OBJECT

public:
    ThoughtStep(const StepContext &context, QWidget *parent);
};

} // namespace hearth
