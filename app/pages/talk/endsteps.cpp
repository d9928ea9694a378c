// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/endsteps.h"

#include "journal/journal.h"
#include "pages/talk/partsview.h"
#include "records/talkrecords.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/growingtext.h"
#include "widgets/sidebyside.h"
#include "widgets/switch.h"
#include "widgets/wordslabel.h"
#include "wording/recordwords.h"
#include "wording/sharedwording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hearth {

OutcomeStep::OutcomeStep(const StepContext &context, QWidget *parent)
    : StepView(context, parent)
{
    addHead();
    addFields(3);
    addWayOn();
}

KeepStep::KeepStep(const StepContext &context, QWidget *parent)
    : StepView(context, parent)
{
    addHead();
    auto *card = new Card(this);
    const PartnerId me = page().journal.me();
    for (const PartnerId partner : {me, otherPartner(me)}) {
        auto *keeps = new Switch(page().theme, keepsWords(shortName(page().journal, partner)), card);
        keeps->setChecked(session().words(partner).keeps);
        connect(keeps, &QCheckBox::toggled, this, [this, partner](bool on) {
            session().words(partner).keeps = on;
            follow();
        });
        addTo(card->content(), {keeps});
        if (partner == me)
            setFirst(keeps);
    }
    content()->addWidget(card);
    addPreview();
    QHBoxLayout *row = addWayBack();
    m_end = primaryButton({}, this);
    connect(m_end, &QPushButton::clicked, this, [this] {
        if (session().isKept())
            emit keepWanted();
        else
            emit endWanted();
    });
    row->addWidget(m_end);
    follow();
}

void KeepStep::addPreview()
{
    addLine(keepingWords());
    const auto both = conversationsOf(session(), page().journal);
    if (!both[0].topic.trimmed().isEmpty())
        content()->addWidget(new WordsLabel(both[0].topic, Role::Heading, this));
    auto *side = new SideBySide(this);
    for (const PartnerId author : {session().firstSpeaker(), otherPartner(session().firstSpeaker())})
        side->add(new PartsView(page(), both[both[0].record.author == author ? 0 : 1], side));
    addTo(content(), {side});
    if (!session().outcome.trimmed().isEmpty()) {
        addTo(content(), {new WordsLabel(conversationStepName(QStringLiteral("outcome")), Role::Caption, this),
                          new WordsLabel(session().outcome, Role::Reading, this)});
    }
}

void KeepStep::follow()
{
    m_end->setText(wordsOf(session().isKept() ? TalkWay::Keep : TalkWay::End, session()));
}

} // namespace hearth
