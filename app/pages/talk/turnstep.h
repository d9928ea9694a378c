// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/talk/stepview.h"

namespace hearth {

/// One turn: the speaker with the time, then what the listener heard, until the speaker says yes.
class TurnStep final : public StepView
{
    Q_OBJECT

public:
    TurnStep(const StepContext &context, QWidget *parent);

private:
    void showSpeaking();
    void showHearing();
    void showUnderstood();
    void addAnswers(GrowingText *heard);
};

} // namespace hearth
