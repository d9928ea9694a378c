// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/ideassteps.h"

#include "pages/talk/beginsteps.h"
#include "widgets/arrange.h"
#include "widgets/card.h"
#include "widgets/growingtext.h"
#include "widgets/wordslabel.h"
#include "wording/sharedwording.h"

namespace hearth {

SourceStep::SourceStep(const StepContext &context, QWidget *parent)
    : StepView(context, parent)
{
    addHeading(tr("What would you like to think about together?"),
               tr("A book, an article, a film, or a question that will not leave one of you alone."));
    auto *card = new Card(this);
    addField(
        card->content(), tr("Its name, or the question"), session().topic(),
        [this](const QString &text) { session().setTopic(text); }, 1);
    addField(card->content(), tr("Where it is from, or a passage from it, if you like"), session().source,
             [this](const QString &text) { session().source = text; });
    addTo(card->content(), {spacing::small, new WordsLabel(tr("Who begins?"), Role::Heading, card),
                            new FirstSpeaker(context, tr("Who begins?"), card)});
    content()->addWidget(card);
    addWayOn(tr("Begin"));
}

ThoughtStep::ThoughtStep(const StepContext &context, QWidget *parent)
    : StepView(context, parent)
{
    const PartnerId author = session().speaker();
    const PartnerId other = session().listener();
    addSpeaker(author, tr("%1, what do you make of it?").arg(nameOf(author)));
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
    addField(
        conversationStepName(QStringLiteral("thought")), session().words(author).thought,
        [this, author](const QString &text) { session().words(author).thought = text; }, 4);
    addField(conversationStepName(QStringLiteral("question")), session().words(author).question,
             [this, author](const QString &text) { session().words(author).question = text; });
    addWayOn(tr("Next"));
}

} // namespace hearth
