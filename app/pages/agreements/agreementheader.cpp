// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/agreementheader.h"

#include "journal/journal.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/glyphlabel.h"
#include "widgets/noteline.h"
#include "widgets/wordslabel.h"
#include "wording/agreementwords.h"
#include "wording/recordwords.h"

namespace hearth {

AgreementHeader::AgreementHeader(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new WordsLabel(Role::Title, this))
    , m_glyph(new GlyphLabel(context.theme, Glyph::Info, Token::TextMuted, 0, this))
    , m_state(named("state", new WordsLabel(Role::Strong, this)))
    , m_terms(new WordsLabel(Role::Muted, this))
    , m_notVerified(new NoteLine(context.theme, Glyph::Warning, notVerifiedSentence(Kind::AgreementVersion), this))
{
    auto *state = inRow(spacing::small, {{m_glyph, Qt::AlignTop}, {m_state, 1}});
    inColumn(this, spacing::small, {m_title, state, m_terms, m_notVerified});
    m_notVerified->hide(); // shown for a moment, it would be read aloud
}

void AgreementHeader::show(const Agreement &agreement)
{
    const AgreementVersion &shown = agreement.shown();
    m_title->setText(shown.title);
    m_state->setText(AgreementWords::standing(agreement));
    m_glyph->setGlyph(AgreementWords::stateGlyph(agreement), isNotVerified(agreement)        ? Token::Danger
                                                             : agreement.isCurrentlyAgreed() ? Token::Accent
                                                                                             : Token::TextMuted);
    m_terms->setText(AgreementWords::terms(m_context.journal, shown));
    m_notVerified->setVisible(!shown.record.verified);
}

} // namespace hearth
