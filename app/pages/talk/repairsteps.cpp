// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/repairsteps.h"

#include "journal/journal.h"
#include "pages/talk/beginsteps.h"
#include "widgets/arrange.h"
#include "widgets/card.h"
#include "widgets/choicestops.h"
#include "widgets/growingtext.h"
#include "widgets/switch.h"
#include "widgets/wordslabel.h"
#include "wording/recordwords.h"

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
    addHead();
    auto *card = new Card(this);
    addField(card->content(), fieldsAt(session()).first());
    auto *first = new FirstSpeaker(context, card);
    connect(first, &FirstSpeaker::chosen, this, &StepView::edited);
    addTo(card->content(), {spacing::small, new WordsLabel(whoBeginsWords(session()), Role::Heading, card), first});
    content()->addWidget(card);
    addWayOn();
}

OwnStep::OwnStep(const StepContext &context, QWidget *parent)
    : StepView(context, parent)
{
    addHead();
    addFields();
    addWayOn();
}

ForgiveStep::ForgiveStep(const StepContext &context, QWidget *parent)
    : StepView(context, parent)
{
    addHead();
    const QList<TalkField> fields = fieldsAt(session());
    for (const TalkField &field : fields)
        addPartner(field);
    addWayOn();
}

void ForgiveStep::addPartner(const TalkField &field)
{
    const PartnerId partner = field.by;
    auto *card = new Card(this);
    card->content()->addWidget(new WordsLabel(nameOf(partner), Role::Heading, card));
    auto *choices = new QWidget(card);
    choices->setAccessibleName(nameOf(partner));
    auto *lines = inColumn(choices, spacing::tiny);
    QList<QAbstractButton *> all;
    for (const Forgiveness answer : kForgiveness) {
        auto *choice = new QRadioButton(choiceOf(answer), choices);
        choice->setAccessibleDescription(nameOf(partner));
        choice->setChecked(session().words(partner).forgiveness == answer);
        connect(choice, &QRadioButton::toggled, this, [this, partner, answer](bool on) {
            if (!on)
                return;
            session().words(partner).forgiveness = answer;
            emit edited();
        });
        addTo(lines, {choice});
        all += choice;
    }
    tabToTheChosen(all);
    addTo(card->content(), {choices});
    auto *words = addField(card->content(), field, 1);
    words->setAccessibleDescription(nameOf(partner));
    content()->addWidget(card);
}

DifferentlyStep::DifferentlyStep(const StepContext &context, QWidget *parent)
    : StepView(context, parent)
{
    addHead();
    addFields();
    addWayOn();
}

LetGoStep::LetGoStep(const StepContext &context, QWidget *parent)
    : StepView(context, parent)
{
    addHead();
    auto *card = new Card(this);
    for (const PartnerId partner : inOrder(session())) {
        auto *letsGo = new Switch(page().theme, letsGoWords(shortName(page().journal, partner)), card);
        letsGo->setChecked(session().words(partner).letsGo);
        connect(letsGo, &QCheckBox::toggled, this, [this, partner](bool on) {
            session().words(partner).letsGo = on;
            emit edited();
        });
        addTo(card->content(), {letsGo});
    }
    content()->addWidget(card);
    addWayOn();
}

} // namespace hearth
