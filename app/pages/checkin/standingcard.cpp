// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/checkin/standingcard.h"

#include "journal/blindcheckin.h"
#include "widgets/buttons.h"
#include "widgets/factgrid.h"
#include "widgets/flowlayout.h"
#include "widgets/glyphlabel.h"
#include "widgets/plainlabel.h"
#include "wording/sharedwording.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace hearth {

namespace {

constexpr int kGlyph = 24; // device-independent pixels

Glyph glyphFor(CheckInStanding standing)
{
    switch (standing) {
    case CheckInStanding::Sealed:
    case CheckInStanding::BothSealed:
        return Glyph::Lock;
    case CheckInStanding::Shared:
        return Glyph::People;
    default:
        return Glyph::Private;
    }
}

} // namespace

StandingCard::StandingCard(const Theme &theme, const Journal &journal, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
{
    auto *card = new Card(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    m_glyph = new GlyphLabel(theme, Glyph::Lock, Token::Accent, kGlyph, card);
    m_title = new PlainLabel(card);
    setRole(m_title, Role::Heading);
    m_text = new PlainLabel(card);
    setRole(m_text, Role::Muted);
    auto *words = new QVBoxLayout;
    words->setSpacing(spacing::tiny);
    for (QLabel *label : {m_title, m_text}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    auto *buttons = new QWidget(card);
    auto *flow = new FlowLayout(spacing::small, buttons);
    m_share = plainButton(tr("Share it now"), buttons);
    m_change = plainButton(tr("Change my answers"), buttons);
    m_answers = quietButton({}, buttons);
    for (QPushButton *button : {m_share, m_change, m_answers})
        flow->addWidget(button);
    words->addSpacing(spacing::small);
    words->addWidget(buttons);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::large);
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    card->content()->addLayout(row);
    connect(m_share, &QPushButton::clicked, this, &StandingCard::shareChosen);
    connect(m_change, &QPushButton::clicked, this, &StandingCard::changeChosen);
    connect(m_answers, &QPushButton::clicked, this, &StandingCard::answersChosen);
    setAnswersShown(false);
}

void StandingCard::setAnswersShown(bool areShown)
{
    m_answers->setText(areShown ? tr("Hide my answers") : tr("Look at my answers"));
}

void StandingCard::showStanding(const Period &period)
{
    const CheckInStanding standing = checkInStanding(m_journal, period);
    const bool isTogether = m_journal.isTogether();
    const bool isShared = standing == CheckInStanding::Shared;
    const bool isSealed = standing == CheckInStanding::Sealed || standing == CheckInStanding::BothSealed;
    const Words words = wordsFor(standing, period);
    m_glyph->setGlyph(isTogether ? Glyph::People : glyphFor(standing), Token::Accent);
    m_title->setText(breakable(words.title));
    m_text->setText(breakable(words.text));
    m_text->setVisible(!words.text.isEmpty());
    m_share->setVisible(!isTogether && m_journal.isForTwo() && !isShared);
    m_change->setVisible(!isTogether);
    m_answers->setVisible(!isTogether && isSealed);
    m_change->parentWidget()->setVisible(!isTogether);
}

StandingCard::Words StandingCard::wordsFor(CheckInStanding standing, const Period &period) const
{
    if (m_journal.isTogether())
        return {tr("Answering happens alone."),
                tr("Here you both see what each of you shares. To answer, lock the journal and open it alone.")};
    if (!m_journal.isForTwo())
        return {tr("You have checked in."), tr("You can still change your answers.")};
    return wordsForTwo(standing, period);
}

StandingCard::Words StandingCard::wordsForTwo(CheckInStanding standing, const Period &period) const
{
    const QString other = m_journal.nameOf(otherPartner(m_journal.me()));
    const CheckIn *mine = m_journal.myCheckIn(period);
    const Counterpart counterpart = mine != nullptr ? counterpartOf(m_journal, *mine) : Counterpart::None;
    const bool isWaiting = othersWaitToBeOpened(m_journal, period) && counterpart == Counterpart::None;
    const QString theirs = counterpartWords(isWaiting ? Counterpart::NotYetOpen : counterpart, other, false);
    switch (standing) {
    case CheckInStanding::Unanswered:
        return {};
    case CheckInStanding::Private:
        return {tr("Only you can read your answers."),
                tr("To be opened together with those of %1, they can be sealed: choose to change them.").arg(other)};
    case CheckInStanding::Sealed:
        return {tr("Your answers are sealed until you have both answered."),
                tr("%1 cannot read them before. If it never comes to that, they stay yours alone.").arg(other)};
    case CheckInStanding::BothSealed: {
        const QString yours =
            tr("Yours open to %1 when you next unlock this journal, or when you sit together.").arg(other);
        return {tr("You have both answered."), theirs.isEmpty() ? yours : yours + QLatin1Char('\n') + theirs};
    }
    case CheckInStanding::Shared:
        return {theirs.isEmpty() ? tr("%1 can read your answers.").arg(other) : tr("Yours are open to %1.").arg(other),
                theirs};
    }
    return {};
}

} // namespace hearth
