// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/noteline.h"

#include "widgets/arrange.h"
#include "widgets/glyphlabel.h"
#include "widgets/wordslabel.h"

namespace hearth {

NoteLine::NoteLine(const Theme &theme, Glyph glyph, const QString &sentence, QWidget *parent)
    : QWidget(parent)
{
    const bool isProblem = glyph == Glyph::Warning;
    m_sentence = new WordsLabel(isProblem ? Role::Problem : Role::Muted, this);
    inRow(this, spacing::small,
          {{new GlyphLabel(theme, glyph, isProblem ? Token::Danger : Token::TextMuted, 0, this), Qt::AlignTop},
           {m_sentence, 1}});
    setText(sentence);
}

void NoteLine::setText(const QString &sentence)
{
    m_sentence->setText(sentence);
}

} // namespace hearth
