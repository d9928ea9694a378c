// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/standings.h"

#include "journal/journal.h"
#include "photos/partnerpicture.h"
#include "widgets/arrange.h"
#include "widgets/avatar.h"
#include "widgets/glyphlabel.h"
#include "widgets/wordslabel.h"
#include "wording/agreementwords.h"
#include "wording/recordwords.h"

#include <QBoxLayout>

namespace hearth {

namespace {

constexpr int kMinWidth = 220; // of a box beside another, in device-independent pixels at the usual text size

} // namespace

StandingBox::StandingBox(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_avatar(new Avatar(theme, this))
    , m_glyph(new GlyphLabel(theme, Glyph::Check, Token::TextMuted, 0, this))
    , m_words(new WordsLabel(Role::Strong, this))
    , m_hint(new WordsLabel(Role::Caption, this))
{
    setRole(this, Role::Sunken);
    auto *lines = inColumn(spacing::tiny, {m_words, m_hint});
    inRow(this, spacing::medium, {{m_avatar, Qt::AlignVCenter}, {m_glyph, Qt::AlignVCenter}, {lines, 1}},
          around(spacing::medium));
}

void StandingBox::show(const Journal &journal, const Agreement &agreement, PartnerId partner)
{
    const Standing &standing = agreement.standingOf(partner);
    showPartner(*m_avatar, journal, partner);
    m_words->setText(standingWords(journal, agreement, partner));
    const bool isPast = standing.agrees && agreement.state == AgreementState::ReviewDue;
    m_hint->setText(AgreementWords::endOf(agreement, partner));
    m_hint->setVisible(!m_hint->text().isEmpty());
    const bool counts = standing.agrees && !isPast;
    const bool isPause = standing.answer != nullptr && standing.answer->decision == Decision::Pause;
    m_glyph->setVisible(standing.answer != nullptr);
    m_glyph->setGlyph(counts    ? Glyph::Check
                      : isPast  ? Glyph::Calendar
                      : isPause ? Glyph::Moon
                                : Glyph::Ended,
                      counts ? Token::Accent : Token::TextMuted);
}

Standings::Standings(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::medium);
    for (StandingBox *&box : m_boxes) {
        box = new StandingBox(theme, this);
        row->addWidget(box, 1);
    }
}

void Standings::show(const Journal &journal, const Agreement &agreement)
{
    m_boxes[0]->show(journal, agreement, kFirstPartner);
    m_boxes[1]->show(journal, agreement, kSecondPartner);
}

void Standings::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < qRound(2 * kMinWidth * m_theme.textScale());
    static_cast<QBoxLayout *>(layout())->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace hearth
