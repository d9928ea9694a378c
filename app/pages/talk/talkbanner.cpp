// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/talkbanner.h"

#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/glyphlabel.h"
#include "widgets/plainlabel.h"

namespace hearth {

TalkBanner::TalkBanner(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_text(new PlainLabel(this))
    , m_goOn(plainButton({}, this))
    , m_letBe(quietButton({}, this))
{
    setRole(this, Role::MessageInfo);
    m_text->setWordWrap(true);
    inRow(this, spacing::medium,
          {{new GlyphLabel(theme, Glyph::Leaf, Token::Accent, 0, this), Qt::AlignVCenter},
           {m_text, 1},
           {m_letBe, Qt::AlignVCenter},
           {m_goOn, Qt::AlignVCenter}},
          {spacing::large, spacing::medium, spacing::medium, spacing::medium});
    connect(m_goOn, &QPushButton::clicked, this, &TalkBanner::goOn);
    connect(m_letBe, &QPushButton::clicked, this, &TalkBanner::letBe);
    hide();
}

void TalkBanner::say(const QString &text, const QString &goOn, const QString &letBe)
{
    m_text->setText(text);
    m_goOn->setText(goOn);
    m_letBe->setText(letBe);
    setAccessibleName(text);
    show();
}

} // namespace hearth
