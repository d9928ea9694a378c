// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/emptystate.h"

#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/glyphlabel.h"
#include "widgets/plainlabel.h"

#include <QLabel>

namespace hearth {

EmptyState::EmptyState(const Theme &theme, Glyph glyph, const QString &line, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_line(new PlainLabel({}, Role::Heading, this))
    , m_hint(new PlainLabel({}, Role::Muted, this))
    , m_button(plainButton({}, this))
{
    for (QLabel *label : {m_line, m_hint}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    setFocusProxy(m_button);

    inColumn(this, spacing::small,
             {Stretch(),
              {new GlyphLabel(theme, glyph, Token::Accent, 48, this), Qt::AlignHCenter},
              spacing::small,
              m_line,
              m_hint,
              spacing::medium,
              {m_button, Qt::AlignHCenter},
              Stretch()},
             {spacing::section, spacing::wide, spacing::section, spacing::wide});

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
