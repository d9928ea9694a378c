// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/noteline.h"

#include "widgets/glyphlabel.h"
#include "widgets/wordslabel.h"

#include <QHBoxLayout>

namespace hearth {

NoteLine::NoteLine(const Theme &theme, Sort sort, const QString &sentence, QWidget *parent)
    : QWidget(parent)
{
    const bool isProblem = sort == Sort::Problem;
    m_sentence = new WordsLabel(isProblem ? Role::Problem : Role::Muted, this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(new GlyphLabel(theme, isProblem ? Glyph::Warning : Glyph::Info,
                                  isProblem ? Token::Danger : Token::TextMuted, 0, this),
                   0, Qt::AlignTop);
    row->addWidget(m_sentence, 1);
    setText(sentence);
}

void NoteLine::setText(const QString &sentence)
{
    m_sentence->setText(sentence);
}

} // namespace hearth
