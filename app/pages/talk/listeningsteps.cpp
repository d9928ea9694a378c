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

namespace {

constexpr int kMaxMinutes = 30;

} // namespace

RulesStep::RulesStep(const StepContext &context, QWidget *parent)
    : StepView(context, parent)
{
    addHeading(tr("How we listen"), tr("Read it together before you begin."));
    auto *card = new Card(this);
    for (const QString &rule :
         {tr("One of us speaks, the other listens. Then we swap."),
          tr("Whoever listens does not try to fix anything, and gives no advice unless asked for it."),
          tr("Whoever listens says back what they heard, until the other says: yes, that is it."),
          tr("Each of us says only as much as they like, and may stop at any time without a reason.")}) {
        auto *row =
            inRow(spacing::medium, {{new GlyphLabel(page().theme, Glyph::Leaf, Token::Accent, 0, card), Qt::AlignTop},
                                    {new WordsLabel(rule, Role::Reading, card), 1}});
        card->content()->addLayout(row);
    }
    content()->addWidget(card);
    addWayOn(tr("We both want this"));
}

SetupStep::SetupStep(const StepContext &context, QWidget *parent)
    : StepView(context, parent)
{
    addHeading(tr("Who speaks first?"), tr("The other has a turn of the same length afterwards."));
    auto *card = new Card(this);
    auto *first = new FirstSpeaker(context, tr("Who speaks first?"), card);
    connect(first, &FirstSpeaker::chosen, this, &StepView::edited);
    card->content()->addWidget(first);
    auto *minutes = new QSpinBox(card);
    minutes->setRange(1, kMaxMinutes);
    minutes->setValue(session().minutes);
    minutes->setAccessibleName(tr("Minutes for a turn"));
    connect(minutes, &QSpinBox::valueChanged, this, [this](int value) {
        session().minutes = value;
        emit edited();
    });
    auto *label = naming(minutes, new PlainLabel(tr("Minutes for a turn"), card));
    addTo(card->content(), {spacing::small, inRow(spacing::medium, {label, minutes, Stretch()})});
    content()->addWidget(card);
    addWayOn(tr("Begin"));
}

} // namespace hearth
