// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/beginsteps.h"

#include "journal/journal.h"
#include "pages/talk/cardtable.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/choicestops.h"
#include "widgets/growingtext.h"
#include "wording/recordwords.h"

#include <QRadioButton>

namespace hearth {

TopicStep::TopicStep(const StepContext &context, QWidget *parent)
    : StepView(context, parent)
{
    addHead();
    m_topic = addField(fieldsAt(session()).first());

    auto *draw = plainButton(wordsOf(TalkWay::Card, session()), this);
    content()->addLayout(inRow({draw, Stretch()}));
    m_table = new CardTable(context.page, this);
    m_table->setChoice(tr("Take this card"));
    m_table->hide();
    content()->addWidget(m_table);
    connect(draw, &QPushButton::clicked, this, [this, draw] {
        draw->hide();
        m_table->show();
        m_table->draw({});
    });
    connect(m_table, &CardTable::chosen, this, [this, draw](const PromptCard &card) {
        // An own card is named by its words alone: it may be private.
        const bool isOwn = ownCardOf(page().journal, card.key) != nullptr;
        session().setTopic(card.text, isOwn ? QString() : card.key);
        m_topic->setText(card.text);
        m_table->hide();
        draw->show();
        m_topic->setFocus(Qt::OtherFocusReason);
    });
    addWayOn();
}

FirstSpeaker::FirstSpeaker(const StepContext &context, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(whoBeginsWords(context.session));
    auto *layout = inColumn(this, spacing::tiny);
    TalkSession &session = context.session;
    const PartnerId me = context.page.journal.me();
    QList<QAbstractButton *> all;
    for (const PartnerId partner : {me, otherPartner(me)}) {
        auto *choice = new QRadioButton(shortName(context.page.journal, partner), this);
        choice->setChecked(session.firstSpeaker() == partner);
        choice->setEnabled(session.canChangeFirstSpeaker());
        connect(choice, &QRadioButton::toggled, this, [this, &session, partner](bool on) {
            if (!on)
                return;
            session.setFirstSpeaker(partner);
            emit chosen();
        });
        addTo(layout, {choice});
        all += choice;
    }
    tabToTheChosen(all);
}

} // namespace hearth
