// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/checkin/checkincards.h"

#include "journal/blindcheckin.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/card.h"
#include "widgets/dialogfoot.h"
#include "widgets/factgrid.h"
#include "widgets/glyphlabel.h"
#include "widgets/plainlabel.h"
#include "wording/names.h"
#include "wording/sharedwording.h"

#include <QLabel>

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

SaveChoice::SaveChoice(QWidget *parent)
    : QWidget(parent)
{
    auto *card = new Card(this);
    inColumn(this, {card});
    m_warning = paragraph({}, Role::Muted, card);
    m_line = paragraph({}, Role::Muted, card);
    auto *buttons = new QWidget(card);
    m_cancel = quietButton(tr("Throw away the changes"), buttons); // in the order in which they stand
    m_keep = plainButton(tr("Keep for myself"), buttons);
    m_seal = plainButton(tr("Save, and open when we have both answered"), buttons);
    m_save = primaryButton({}, buttons);
    editorFoot(buttons, {m_cancel}, {m_keep, m_seal, m_save});
    card->content()->setSpacing(spacing::medium);
    addTo(card->content(), {m_warning, m_line, buttons});
    connect(m_keep, &QPushButton::clicked, this, &SaveChoice::saveChosen);
    connect(m_save, &QPushButton::clicked, this, &SaveChoice::saveChosen);
    connect(m_seal, &QPushButton::clicked, this, &SaveChoice::sealChosen);
    connect(m_cancel, &QPushButton::clicked, this, &SaveChoice::cancelled);
}

void SaveChoice::offer(Type type, const QString &warning, bool areThere)
{
    m_warning->setText(warning);
    m_warning->setVisible(!warning.isEmpty());
    m_line->setText(type == Type::Choose
                        ? tr("Kept for yourself, your answers can be read by you alone. Saved to be opened, they stay "
                             "sealed until you have both answered; then you can both read both.")
                        : tr("Only you can read them."));
    m_line->setVisible(type != Type::Changes);
    m_keep->setVisible(type == Type::Choose);
    m_seal->setVisible(type == Type::Choose);
    m_save->setText(areThere ? tr("Save the changes") : tr("Keep these answers"));
    m_save->setVisible(type != Type::Choose);
    m_cancel->setVisible(areThere);
}

bool SaveChoice::isToBeChosen() const
{
    return !m_keep->isHidden();
}

void SaveChoice::focusFirst()
{
    (m_keep->isHidden() ? m_save : m_keep)->setFocus(Qt::TabFocusReason);
}

StandingCard::StandingCard(const Theme &theme, const Journal &journal, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
{
    auto *card = new Card(this);
    inColumn(this, {card});
    m_glyph = new GlyphLabel(theme, Glyph::Lock, Token::Accent, kGlyph, card);
    m_title = paragraph({}, Role::Heading, card);
    m_text = paragraph({}, Role::Muted, card);
    auto *buttons = new QWidget(card);
    m_share = plainButton(tr("Share them now"), buttons);
    m_change = plainButton(tr("Change my answers"), buttons);
    m_answers = quietButton({}, buttons);
    inFlow(buttons, spacing::small, {m_share, m_change, m_answers});
    auto *words = inColumn(spacing::tiny, {m_title, m_text, spacing::small, buttons});
    card->content()->addLayout(inRow(spacing::large, {{m_glyph, Qt::AlignTop}, {words, 1}}));
    connect(m_share, &QPushButton::clicked, this, &StandingCard::shareChosen);
    connect(m_change, &QPushButton::clicked, this, &StandingCard::changeChosen);
    connect(m_answers, &QPushButton::clicked, this, &StandingCard::answersChosen);
    setAnswersShown(false);
}

void StandingCard::setAnswersShown(bool areShown)
{
    m_answers->setText(areShown ? tr("Hide my answers") : tr("Look at my answers"));
}

bool StandingCard::focusFirst()
{
    for (QPushButton *button : {m_answers, m_change, m_share}) {
        if (button->isVisible()) {
            button->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
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
        return {tr("You each answer alone"),
                tr("Here you both see what each of you shares. To answer, stop sitting together.")};
    if (!m_journal.isForTwo())
        return {tr("You have checked in."), tr("You can still change your answers.")};
    return wordsForTwo(standing, period);
}

StandingCard::Words StandingCard::wordsForTwo(CheckInStanding standing, const Period &period) const
{
    const QString other = nameInWords(m_journal, otherPartner(m_journal.me()));
    const CheckIn *mine = m_journal.myCheckIn(period);
    const Counterpart counterpart = mine != nullptr ? counterpartOf(m_journal, *mine) : Counterpart::None;
    const bool isWaiting = othersWaitToBeOpened(m_journal, period) && counterpart == Counterpart::None;
    const QString theirs = counterpartWords(isWaiting ? Counterpart::NotYetOpen : counterpart, other, false);
    switch (standing) {
    case CheckInStanding::Unanswered:
        return {};
    case CheckInStanding::Private:
        return {tr("Only you can read your answers."),
                tr("To open yours and %1’s together, choose “Change my answers” and seal them.").arg(other)};
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
