// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/beginsteps.h"
#include "pages/talk/endsteps.h"
#include "pages/talk/ideassteps.h"
#include "pages/talk/listeningsteps.h"
#include "pages/talk/repairsteps.h"
#include "pages/talk/sentencestep.h"
#include "pages/talk/turnstep.h"

namespace hearth {

StepView *makeStep(const StepContext &context, QWidget *parent)
{
    switch (context.session.step()) {
    case TalkStep::Rules:
        return new RulesStep(context, parent);
    case TalkStep::Topic:
        return new TopicStep(context, parent);
    case TalkStep::Setup:
        return new SetupStep(context, parent);
    case TalkStep::Turn:
        return new TurnStep(context, parent);
    case TalkStep::Begin:
        return new BeginStep(context, parent);
    case TalkStep::Sentence:
        return new SentenceStep(context, parent);
    case TalkStep::Own:
        return new OwnStep(context, parent);
    case TalkStep::Forgive:
        return new ForgiveStep(context, parent);
    case TalkStep::Differently:
        return new DifferentlyStep(context, parent);
    case TalkStep::LetGo:
        return new LetGoStep(context, parent);
    case TalkStep::Source:
        return new SourceStep(context, parent);
    case TalkStep::Thought:
        return new ThoughtStep(context, parent);
    case TalkStep::Outcome:
        return new OutcomeStep(context, parent);
    case TalkStep::Keep:
        return new KeepStep(context, parent);
    }
    return nullptr;
}

} // namespace hearth
