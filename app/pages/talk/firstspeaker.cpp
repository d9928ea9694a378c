// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/firstspeaker.h"

#include "journal/journal.h"
#include "widgets/arrange.h"
#include "wording/recordwords.h"

#include <QRadioButton>

namespace hearth {

FirstSpeaker::FirstSpeaker(const StepContext &context, const QString &name, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    auto *layout = inColumn(this, spacing::tiny);
    TalkSession &session = context.session;
    const PartnerId me = context.page.journal.me();
    for (const PartnerId partner : {me, otherPartner(me)}) {
        auto *choice = new QRadioButton(shortName(context.page.journal, partner), this);
        choice->setChecked(session.firstSpeaker() == partner);
        choice->setEnabled(session.canChangeFirstSpeaker());
        connect(choice, &QRadioButton::toggled, this, [&session, partner](bool on) {
            if (on)
                session.setFirstSpeaker(partner);
        });
        layout->addWidget(choice);
    }
}

} // namespace hearth
