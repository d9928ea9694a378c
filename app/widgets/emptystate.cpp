// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/emptystate.h"

#include "widgets/buttons.h"
#include "widgets/glyphlabel.h"
#include "widgets/plainlabel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace hearth {

EmptyState::EmptyState(const Theme &theme, Glyph glyph, const QString &line, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_line(new PlainLabel(this))
    , m_hint(new PlainLabel(this))
    , m_button(plainButton({}, this))
{
    setRole(m_line, Role::Heading);
    setRole(m_hint, Role::Muted);
    for (QLabel *label : {m_line, m_hint}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::section, spacing::wide, spacing::section, spacing::wide);
    layout->setSpacing(spacing::small);
    layout->addStretch();
    layout->addWidget(new GlyphLabel(theme, glyph, Token::Accent, 48, this), 0, Qt::AlignHCenter);
    layout->addSpacing(spacing::small);
    layout->addWidget(m_line);
    layout->addWidget(m_hint);
    layout->addSpacing(spacing::medium);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch();

    setText(line, hint);
    setAction({});
}

void EmptyState::setText(const QString &line, const QString &hint)
{
    m_line->setText(line);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    setAccessibleName(line);
    setAccessibleDescription(hint);
}

void EmptyState::setAction(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

} // namespace hearth
