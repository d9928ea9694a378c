// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/checkin/savechoice.h"

#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/plainlabel.h"

#include <QLabel>

namespace hearth {

SaveChoice::SaveChoice(QWidget *parent)
    : QWidget(parent)
{
    auto *card = new Card(this);
    inColumn(this, {card});
    m_warning = paragraph({}, Role::Problem, card);
    m_line = paragraph({}, Role::Muted, card);
    auto *buttons = new QWidget(card);
    m_keep = plainButton(tr("Keep for myself"), buttons);
    m_seal = plainButton(tr("Save, and open when we have both answered"), buttons);
    m_save = primaryButton(tr("Keep these answers"), buttons);
    m_cancel = quietButton(tr("Leave them as they were"), buttons);
    inFlow(buttons, spacing::small, {m_keep, m_seal, m_save, m_cancel});
    card->content()->setSpacing(spacing::medium);
    addTo(card->content(), {m_warning, m_line, buttons});
    connect(m_keep, &QPushButton::clicked, this, &SaveChoice::saveChosen);
    connect(m_save, &QPushButton::clicked, this, &SaveChoice::saveChosen);
    connect(m_seal, &QPushButton::clicked, this, &SaveChoice::sealChosen);
    connect(m_cancel, &QPushButton::clicked, this, &SaveChoice::cancelled);
}

void SaveChoice::offer(Type type, const QString &warning, bool canCancel)
{
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
    m_line->setText(type == Type::Choose
                        ? tr("Kept for yourself, only you can read them. Saved to be opened, they stay sealed until "
                             "you have both answered, and then you can both read both.")
                        : tr("Only you can read them."));
    m_line->setVisible(type != Type::Changes);
    m_keep->setVisible(type == Type::Choose);
    m_seal->setVisible(type == Type::Choose);
    m_save->setVisible(type != Type::Choose);
    m_cancel->setVisible(canCancel);
}

void SaveChoice::focusFirst()
{
    (m_keep->isHidden() ? m_save : m_keep)->setFocus(Qt::TabFocusReason);
}

} // namespace hearth
