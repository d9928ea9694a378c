// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/noteline.h"

#include "widgets/glyphlabel.h"
#include "widgets/wordslabel.h"

#include <QHBoxLayout>

namespace hearth {

NoteLine::NoteLine(const Theme &theme, Glyph glyph, const QString &sentence, QWidget *parent)
    : QWidget(parent)
{
    const bool isProblem = glyph == Glyph::Warning;
    m_sentence = new WordsLabel(isProblem ? Role::Problem : Role::Muted, this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(new GlyphLabel(theme, glyph, isProblem ? Token::Danger : Token::TextMuted, 0, this), 0,
                   Qt::AlignTop);
    row->addWidget(m_sentence, 1);
    setText(sentence);
}

void NoteLine::setText(const QString &sentence)
{
    m_sentence->setText(sentence);
}

} // namespace hearth
