// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/readersfield.h"

#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/flowlayout.h"
#include "widgets/plainlabel.h"
#include "widgets/switch.h"

namespace hearth {

ReadersField::ReadersField(const Theme &theme, const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_choice(named("readers", new Switch(theme, words.mayBoth, this)))
    , m_now(named("readersNow", new PlainLabel(words.alone, Role::Muted, this)))
{
    inFlow(this, spacing::medium, {m_choice, m_now});
    m_choice->setAccessibleDescription(words.alone);
    connect(m_choice, &QCheckBox::toggled, this, [this, words](bool areBoth) {
        const QString &now = areBoth ? words.both : words.alone;
        m_now->setText(now);
        m_choice->setAccessibleDescription(now);
    });
}

void ReadersField::sayOnly(const QString &words)
{
    m_choice->hide();
    disconnect(m_choice, nullptr, this, nullptr);
    m_now->setText(words);
}

} // namespace hearth
