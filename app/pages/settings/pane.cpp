// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/pane.h"

#include "theme/theme.h"
#include "widgets/arrange.h"
#include "widgets/card.h"
#include "widgets/plainlabel.h"
#include "widgets/sectionheader.h"
#include "widgets/settingrow.h"

namespace hearth {

Pane::Pane(const QString &title, const QString &subtitle, QWidget *parent)
    : QWidget(parent)
{
    auto *card = new Card(this);
    m_content = card->content();
    m_content->setSpacing(spacing::large);
    m_content->addWidget(new SectionHeader(title, subtitle, SectionHeader::Level::Section, card));

    inColumn(this, {card});
}

SettingRow *Pane::addSetting(const QString &name, const QString &hint, QWidget *control)
{
    auto *row = new SettingRow(name, hint, control);
    addTo(m_content, {row});
    return row;
}

void Pane::addNote(const QString &text)
{
    m_content->addWidget(paragraph(text, Role::Muted));
}

} // namespace hearth
