// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/messagebar.h"

#include "accessibility/readaloud.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/glyphlabel.h"
#include "widgets/plainlabel.h"

namespace hearth {

namespace {

Glyph glyphOf(MessageBar::Type type)
{
    switch (type) {
    case MessageBar::Type::Done:
        return Glyph::Check;
    case MessageBar::Type::Problem:
        return Glyph::Warning;
    default:
        return Glyph::Info;
    }
}

} // namespace

MessageBar::MessageBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_glyph(new GlyphLabel(theme, Glyph::Info, Token::TextMuted, 0, this))
    , m_text(new PlainLabel(this))
    , m_action(linkButton({}, this))
    , m_close(new IconButton(theme, Glyph::Close, tr("Dismiss"), this))
{
    m_text->setWordWrap(true);
    setRole(this, Role::MessageInfo);
    inRow(this, spacing::medium, {m_glyph, {m_text, 1}, m_action, m_close},
          {spacing::large, spacing::small, spacing::small, spacing::small});
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        emit actionTriggered();
    });
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    setVisible(false);
}

void MessageBar::showMessage(Type type, const QString &text, const QString &action)
{
    const bool problem = type == Type::Problem;
    setRole(this, problem ? Role::MessageProblem : Role::MessageInfo);
    m_glyph->setGlyph(glyphOf(type), problem ? Token::Danger : Token::TextMuted);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    announce(this);
}

void MessageBar::withdrawAction()
{
    m_action->hide();
}

QString MessageBar::text() const
{
    return m_text->text();
}

bool MessageBar::isAttended() const
{
    return underMouse() || m_action->hasFocus() || m_close->hasFocus();
}

void MessageBar::dismiss()
{
    if (isHidden())
        return;
    hide();
    emit dismissed();
}

} // namespace hearth
