// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/agreementheader.h"

#include "journal/journal.h"
#include "widgets/glyphlabel.h"
#include "widgets/noteline.h"
#include "widgets/wordslabel.h"
#include "wording/agreementwords.h"
#include "wording/recordwords.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hearth {

AgreementHeader::AgreementHeader(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(new WordsLabel(Role::Title, this))
    , m_glyph(new GlyphLabel(context.theme, Glyph::Info, Token::TextMuted, 0, this))
    , m_state(new WordsLabel(Role::Strong, this))
    , m_terms(new WordsLabel(Role::Muted, this))
    , m_notVerified(new NoteLine(context.theme, Glyph::Warning, notVerifiedSentence(Kind::AgreementVersion), this))
{
    m_state->setObjectName(QStringLiteral("state"));
    auto *state = new QHBoxLayout;
    state->setSpacing(spacing::small);
    state->addWidget(m_glyph, 0, Qt::AlignTop);
    state->addWidget(m_state, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing::small);
    layout->addWidget(m_title);
    layout->addLayout(state);
    layout->addWidget(m_terms);
    layout->addWidget(m_notVerified);
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
