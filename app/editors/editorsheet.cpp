// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/editorsheet.h"

#include "theme/theme.h"
#include "widgets/pagescroll.h"
#include "widgets/plainlabel.h"

#include <QHBoxLayout>

namespace hearth {

namespace {

constexpr int kSheetWidth = 720; // device-independent pixels

} // namespace

EditorSheet::EditorSheet(const QString &heading, QWidget *parent)
    : QWidget(parent)
{
    auto *scroll = new PageScroll(this);
    scroll->setAccessibleName(heading);
    scroll->setContentWidth(kSheetWidth);
    m_content = scroll->content();
    m_content->setSpacing(spacing::small);
    auto *title = new PlainLabel(heading, Role::Title, this);
    title->setWordWrap(true);
    m_content->addWidget(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
}

void EditorSheet::addSpaced(int room, QWidget *part)
{
    m_content->addSpacing(room);
    m_content->addWidget(part);
}

void EditorSheet::addHint(const QString &hint)
{
    auto *label = new PlainLabel(hint, Role::Muted, this);
    label->setWordWrap(true);
    m_content->addWidget(label);
}

QWidget *EditorSheet::addField(const QString &name, QWidget *field)
{
    auto *label = new PlainLabel(name, Role::Muted, this);
    label->setBuddy(field);
    m_content->addSpacing(spacing::small);
    m_content->addWidget(label);
    m_content->addWidget(field);
    return label;
}

void EditorSheet::addBottom(QWidget *bottom)
{
    auto *around = new QWidget(this);
    bottom->setMaximumWidth(kSheetWidth);
    auto *row = new QHBoxLayout(around);
    row->setContentsMargins(spacing::section, spacing::small, spacing::section, spacing::large);
    row->addStretch(1);
    row->addWidget(bottom, 1000);
    row->addStretch(1);
    layout()->addWidget(around);
}

} // namespace hearth
