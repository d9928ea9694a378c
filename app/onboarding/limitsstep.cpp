// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding/limitsstep.h"

#include "widgets/arrange.h"
#include "widgets/card.h"
#include "widgets/glyphlabel.h"
#include "widgets/plainlabel.h"

#include <QLabel>

namespace hearth {

LimitsStep::LimitsStep(const Theme &theme, QWidget *parent)
    : FlowStep(parent)
{
    addText(Role::Muted, tr("Everything you write is sealed. Three things sealing cannot do:"));
    content()->addSpacing(spacing::small);
    addPoint(theme, Glyph::Person, tr("Guard against this computer itself"),
             tr("Whoever controls this computer or your account on it can record what you type, passphrases included. "
                "If someone may be watching this one, use a safer device."));
    addPoint(theme, Glyph::Journal, tr("Call back copies"),
             tr("A copied file, a backup, a print or an export lives on wherever it is. An old copy still opens with "
                "the old passphrase."));
    addPoint(theme, Glyph::Key, tr("Let you back in"),
             tr("If both your passphrase and your recovery code are lost, nobody can open what only you could open. "
                "There is no one to ask."));
}

void LimitsStep::addPoint(const Theme &theme, Glyph glyph, const QString &heading, const QString &text)
{
    auto *card = new Card;
    auto *words = new PlainLabel(text);
    words->setWordWrap(true);
    auto *column = inColumn(spacing::tiny, {paragraph(heading, Role::Heading), words});
    auto *row = inRow(spacing::large, {{new GlyphLabel(theme, glyph, Token::Accent), Qt::AlignTop}, {column, 1}});
    card->content()->addLayout(row);
    content()->addWidget(card);
}

QString LimitsStep::title() const
{
    return tr("Good to know");
}

QString LimitsStep::nextText() const
{
    return tr("&Open the journal");
}

} // namespace hearth
