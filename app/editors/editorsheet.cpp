// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/editorsheet.h"

#include "theme/theme.h"
#include "widgets/arrange.h"
#include "widgets/pagescroll.h"
#include "widgets/plainlabel.h"

namespace hearth {

namespace {

constexpr int kSheetWidth = 720; // device-independent pixels

} // namespace

EditorSheet::EditorSheet(const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_scroll(new PageScroll(this))
    , m_heading(paragraph({}, Role::Title, this))
    , m_content(m_scroll->content())
{
    m_scroll->setContentWidth(kSheetWidth);
    m_content->setSpacing(spacing::small);
    m_content->addWidget(m_heading);
    inColumn(this, 0, {{m_scroll, 1}});
    setHeading(heading);
}

void EditorSheet::setHeading(const QString &heading)
{
    m_heading->setText(heading);
    m_scroll->setAccessibleName(heading);
}

void EditorSheet::add(QWidget *part)
{
    addTo(m_content, {part});
}

void EditorSheet::addSpaced(int room, QWidget *part)
{
    addTo(m_content, {room, part});
}

void EditorSheet::addReaders(QWidget *readers)
{
    addSpaced(spacing::tiny, readers);
    addTo(m_content, {spacing::tiny});
}

void EditorSheet::addHint(const QString &hint)
{
    m_content->addWidget(paragraph(hint, Role::Muted, this));
}

QWidget *EditorSheet::addField(const QString &name, QWidget *field)
{
    auto *label = naming(field, new PlainLabel(name, Role::Muted, this));
    field->setAccessibleName(name); // as it is seen
    addTo(m_content, {spacing::small, label, field});
    return label;
}

void EditorSheet::addBottom(QWidget *bottom)
{
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(kSheetWidth + 2 * spacing::section);
    inColumn(middle, 0, {bottom}, {spacing::section, 0, spacing::section, 0});
    static_cast<QBoxLayout *>(layout())->addLayout(
        inRow(0, {Stretch(), {middle, 1}, Stretch()}, {0, spacing::small, 0, spacing::large}));
}

} // namespace hearth
