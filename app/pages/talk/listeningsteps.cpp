// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/listeningsteps.h"

#include "pages/talk/beginsteps.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/glyphlabel.h"
#include "widgets/plainlabel.h"
#include "widgets/wordslabel.h"

#include <QSpinBox>

namespace hearth {

RulesStep::RulesStep(const StepContext &context, QWidget *parent)
    : StepView(context, parent)
{
    addHead();
    auto *card = new Card(this);
    const QStringList rules = listeningRules();
    for (const QString &rule : rules) {
        auto *row = inRow(spacing::medium,
                          {{new GlyphLabel(page().theme, Glyph::Listening, Token::Accent, 0, card), Qt::AlignTop},
                           {new WordsLabel(rule, Role::Reading, card), 1}});
        card->content()->addLayout(row);
    }
    content()->addWidget(card);
    addWayOn();
}

SetupStep::SetupStep(const StepContext &context, QWidget *parent)
    : StepView(context, parent)
{
    addHead();
    auto *card = new Card(this);
    auto *first = new FirstSpeaker(context, card);
    connect(first, &FirstSpeaker::chosen, this, &StepView::edited);
    addTo(card->content(), {first});
    auto *minutes = new QSpinBox(card);
    minutes->setRange(1, TalkSession::kMostMinutes);
    minutes->setValue(session().minutes);
    minutes->setAccessibleName(minutesOfTurnWords());
    connect(minutes, &QSpinBox::valueChanged, this, [this](int value) {
        session().minutes = value;
        emit edited();
    });
    auto *label = naming(minutes, new PlainLabel(minutesOfTurnWords(), card));
    addTo(card->content(), {spacing::small, inRow(spacing::medium, {label, minutes, Stretch()})});
    content()->addWidget(card);
    addWayOn();
}

} // namespace hearth
