// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/talk/stepview.h"

namespace hearth {

/// Now, or after a pause; what it is about; who begins.
class BeginStep final : public StepView
{
    Q_OBJECT

public:
    BeginStep(const StepContext &context, QWidget *parent);
};

/// What each can own.
class OwnStep final : public StepView
{
    Q_OBJECT

public:
    OwnStep(const StepContext &context, QWidget *parent);
};

/// Ask, give, or not yet: for each, and never by a date.
class ForgiveStep final : public StepView
{
    Q_OBJECT

public:
    ForgiveStep(const StepContext &context, QWidget *parent);

private:
    void addPartner(const TalkField &field);
};

/// What both do differently from now on.
class DifferentlyStep final : public StepView
{
    Q_OBJECT

public:
    DifferentlyStep(const StepContext &context, QWidget *parent);
};

/// Whether each would like it out of sight from now on.
class LetGoStep final : public StepView
{
    Q_OBJECT

public:
    LetGoStep(const StepContext &context, QWidget *parent);
};

} // namespace hearth
