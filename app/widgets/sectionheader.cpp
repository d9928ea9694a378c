// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sectionheader.h"

#include "theme/theme.h"
#include "widgets/arrange.h"
#include "widgets/plainlabel.h"

#include <QLabel>

namespace hearth {

SectionHeader::SectionHeader(const QString &title, const QString &subtitle, Level level, QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_subtitle(paragraph({}, Role::Muted, this))
    , m_row(inRow(this, spacing::medium, {}, {0, 0, 0, spacing::tiny}))
{
    setRole(m_title, level == Level::Page ? Role::Title : Role::Heading);
    m_title->setWordWrap(true);

    m_row->addLayout(inColumn(spacing::tiny, {m_title, m_subtitle}), 1);

    setTitle(title);
    setSubtitle(subtitle);
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void SectionHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    setAccessibleDescription(subtitle);
}

void SectionHeader::setTrailing(QWidget *widget)
{
    if (widget == m_trailing)
        return;
    delete m_trailing;
    m_trailing = widget;
    if (widget != nullptr)
        m_row->addWidget(widget, 0, Qt::AlignTop);
}

} // namespace hearth
