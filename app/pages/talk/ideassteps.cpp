// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/ideassteps.h"

#include "pages/talk/beginsteps.h"
#include "widgets/arrange.h"
#include "widgets/card.h"
#include "widgets/growingtext.h"
#include "widgets/wordslabel.h"

namespace hearth {

SourceStep::SourceStep(const StepContext &context, QWidget *parent)
    : StepView(context, parent)
{
    addHead();
    auto *card = new Card(this);
    const QList<TalkField> fields = fieldsAt(session());
    addField(card->content(), fields.first(), 1);
    addField(card->content(), fields.last());
    addTo(card->content(), {spacing::small, new WordsLabel(whoBeginsWords(session()), Role::Heading, card),
                            new FirstSpeaker(context, card)});
    content()->addWidget(card);
    addWayOn();
}

ThoughtStep::ThoughtStep(const StepContext &context, QWidget *parent)
    : StepView(context, parent)
{
    const PartnerId other = session().listener();
    addHead();
    if (!session().topic().trimmed().isEmpty())
        content()->addWidget(new WordsLabel(session().topic(), Role::Reading, this));
    if (const QString question = session().words(other).question; !question.trimmed().isEmpty()) {
        auto *asked = new QFrame(this);
        setRole(asked, Role::Sunken);
        inColumn(asked, spacing::tiny,
                 {new WordsLabel(tr("%1 asks you", "by name").arg(nameOf(other)), Role::Caption, asked),
                  new WordsLabel(question, Role::Reading, asked)},
                 {spacing::large, spacing::medium, spacing::large, spacing::medium});
        content()->addWidget(asked);
    }
    const QList<TalkField> fields = fieldsAt(session());
    addField(fields.first(), 4);
    addField(fields.last());
    addWayOn();
}

} // namespace hearth
