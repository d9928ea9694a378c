// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/repairsteps.h"

#include "journal/journal.h"
#include "pages/talk/beginsteps.h"
#include "widgets/arrange.h"
#include "widgets/card.h"
#include "widgets/growingtext.h"
#include "widgets/switch.h"
#include "widgets/wordslabel.h"
#include "wording/recordwords.h"
#include "wording/sharedwording.h"

#include <QRadioButton>

#include <array>

namespace hearth {

namespace {

std::array<PartnerId, 2> inOrder(const TalkSession &session)
{
    return {session.firstSpeaker(), otherPartner(session.firstSpeaker())};
}

} // namespace

BeginStep::BeginStep(const StepContext &context, QWidget *parent)
    : StepView(context, parent)
{
    addHeading(tr("Before you begin"), tr("If one of you is still too stirred up to listen, take a pause first: the "
                                          "button is above, at every step."));
    auto *card = new Card(this);
    addField(card->content(), tr("What it is about, in a few words"), session().topic(),
             [this](const QString &text) { session().setTopic(text); });
    auto *first = new FirstSpeaker(context, tr("Who begins?"), card);
    connect(first, &FirstSpeaker::chosen, this, &StepView::edited);
    addTo(card->content(), {spacing::small, new WordsLabel(tr("Who begins?"), Role::Heading, card), first});
    content()->addWidget(card);
    addWayOn(tr("Begin"));
}

OwnStep::OwnStep(const StepContext &context, QWidget *parent)
    : StepView(context, parent)
{
    addHeading(conversationStepName(QStringLiteral("own")),
               tr("Something each of you did or left undone. It may be small, and it may stay "
                  "empty."));
    for (const PartnerId partner : inOrder(session())) {
        addField(nameOf(partner), session().words(partner).own,
                 [this, partner](const QString &text) { session().words(partner).own = text; });
    }
    addWayOn(tr("Next"));
}

ForgiveStep::ForgiveStep(const StepContext &context, QWidget *parent)
    : StepView(context, parent)
{
    addHeading(conversationStepName(QStringLiteral("forgive")),
               tr("It can be asked for and it can be given. Neither has to happen today, or by any day."));
    for (const PartnerId partner : inOrder(session()))
        addPartner(partner);
    addWayOn(tr("Next"));
}

void ForgiveStep::addPartner(PartnerId partner)
{
    auto *card = new Card(this);
    card->content()->addWidget(new WordsLabel(nameOf(partner), Role::Heading, card));
    auto *choices = new QWidget(card);
    choices->setAccessibleName(nameOf(partner));
    auto *lines = inColumn(choices, spacing::tiny);
    const std::array<std::pair<Forgiveness, QString>, 4> answers{
        std::pair{Forgiveness::Open, tr("I leave this open")},
        std::pair{Forgiveness::Asked, tr("I ask for forgiveness")}, std::pair{Forgiveness::Given, tr("I forgive")},
        std::pair{Forgiveness::NotYet, tr("Not yet")}};
    for (const auto &[answer, words] : answers) {
        auto *choice = new QRadioButton(words, choices);
        choice->setAccessibleDescription(nameOf(partner));
        choice->setChecked(session().words(partner).forgiveness == answer);
        connect(choice, &QRadioButton::toggled, this, [this, partner, answer = answer](bool on) {
            if (!on)
                return;
            session().words(partner).forgiveness = answer;
            emit edited();
        });
        lines->addWidget(choice);
    }
    card->content()->addWidget(choices);
    auto *words = addField(
        card->content(), tr("In my own words, if I like"), session().words(partner).forgive,
        [this, partner](const QString &text) { session().words(partner).forgive = text; }, 1);
    words->setAccessibleDescription(nameOf(partner));
    content()->addWidget(card);
}

DifferentlyStep::DifferentlyStep(const StepContext &context, QWidget *parent)
    : StepView(context, parent)
{
    addHeading(conversationStepName(QStringLiteral("differently")),
               tr("One small thing each is plenty: something you can see yourself doing."));
    for (const PartnerId partner : inOrder(session())) {
        addField(nameOf(partner), session().words(partner).differently,
                 [this, partner](const QString &text) { session().words(partner).differently = text; });
    }
    addWayOn(tr("Next"));
}

LetGoStep::LetGoStep(const StepContext &context, QWidget *parent)
    : StepView(context, parent)
{
    addHeading(tr("Let it go?"), tr("If you keep this conversation, whoever lets it go no longer finds it in their "
                                    "list. It waits under “Let go” and can be brought back."));
    auto *card = new Card(this);
    for (const PartnerId partner : inOrder(session())) {
        auto *letsGo = new Switch(page().theme, tr("%1 lets it go").arg(shortName(page().journal, partner)), card);
        letsGo->setChecked(session().words(partner).letsGo);
        connect(letsGo, &QCheckBox::toggled, this, [this, partner](bool on) {
            session().words(partner).letsGo = on;
            emit edited();
        });
        card->content()->addWidget(letsGo);
    }
    content()->addWidget(card);
    addWayOn(tr("Next"));
}

} // namespace hearth
