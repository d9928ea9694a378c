// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sectionheader.h"

#include "theme/theme.h"
#include "widgets/plainlabel.h"

#include <QBoxLayout>
#include <QLabel>

namespace hearth {

SectionHeader::SectionHeader(const QString &title, const QString &subtitle, Level level, QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_subtitle(new PlainLabel(this))
    , m_row(new QHBoxLayout(this))
{
    setRole(m_title, level == Level::Page ? Role::Title : Role::Heading);
    setRole(m_subtitle, Role::Muted);
    for (QLabel *label : {m_title, m_subtitle}) {
        label->setWordWrap(true);
    }

    auto *words = new QVBoxLayout;
    words->setSpacing(spacing::tiny);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_row->setContentsMargins(0, 0, 0, spacing::tiny);
    m_row->setSpacing(spacing::medium);
    m_row->addLayout(words, 1);

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
