// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/answering.h"

#include "records/markdownview.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/plainlabel.h"
#include "widgets/wordslabel.h"
#include "wording/agreementwords.h"
#include "wording/names.h"

#include <QLabel>
#include <QShortcut>

namespace hearth {

AnswerRow::AnswerRow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_agree(named("agree", primaryButton(theme, Glyph::Check, tr("I agree"), this)))
    , m_decline(named("decline", plainButton(tr("Decline"), this)))
    , m_pause(named("pause", plainButton(tr("Pause"), this)))
    , m_withdraw(named("withdraw", plainButton(tr("Withdraw"), this)))
{
    m_decline->setAccessibleDescription(tr("At once, with no reason asked"));
    m_pause->setAccessibleDescription(m_decline->accessibleDescription());
    m_withdraw->setAccessibleDescription(m_decline->accessibleDescription());
    inFlow(this, spacing::small, {m_agree, m_decline, m_pause, m_withdraw});
    connect(m_agree, &QPushButton::clicked, this, &AnswerRow::agreeChosen);
    const auto stop = [this](QPushButton *button, Decision decision) {
        connect(button, &QPushButton::clicked, this, [this, decision] { emit stopChosen(decision); });
    };
    stop(m_decline, Decision::Decline);
    stop(m_pause, Decision::Pause);
    stop(m_withdraw, Decision::Withdraw);
}

void AnswerRow::show(const Agreement &agreement, PartnerId me, QDate today)
{
    const bool isThere = agreement.current != nullptr;
    const QDate review = isThere ? agreement.current->review : QDate();
    const bool isPast = review.isValid() && review < today; // then these words cannot be agreed to any more
    const bool agrees = agreement.standingOf(me).agrees;
    const bool isOpen = agreement.state == AgreementState::Proposed;
    const bool isPaused = agreement.state == AgreementState::Paused;
    const bool isStopped = isPaused || agreement.state == AgreementState::Ended;
    m_agree->setVisible(isThere && !agrees && !isPast);
    m_agree->setText(isStopped ? tr("Agree to these words anew") : tr("I agree"));
    setRole(m_agree, isStopped ? Role::Quiet : Role::Primary);
    setGlyph(m_agree, m_theme, Glyph::Check);
    m_decline->setVisible(isThere && !agrees && isOpen);
    m_pause->setVisible(agreement.isCurrentlyAgreed());
    m_withdraw->setVisible(isThere && (agrees || isPaused));
    setVisible(!m_agree->isHidden() || !m_decline->isHidden() || !m_pause->isHidden() || !m_withdraw->isHidden());
}

void AnswerRow::hideAgree()
{
    m_agree->hide();
}

void AnswerRow::focusFirst()
{
    for (QPushButton *button : {m_agree, m_decline, m_pause, m_withdraw}) {
        if (!button->isHidden()) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

SigningPanel::SigningPanel(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_heading(paragraph({}, Role::Strong, this))
    , m_title(new WordsLabel(Role::Heading, this))
    , m_text(new MarkdownView(theme, tr("The words to be signed"), this))
    , m_terms(paragraph({}, Role::Muted, this))
{
    setRole(this, Role::MessageInfo);
    auto *buttons = new QWidget(this);
    QPushButton *sign = named("sign", primaryButton(theme, Glyph::Key, tr("Sign these words"), buttons));
    QPushButton *leave = named("notNow", quietButton(tr("Not now"), buttons));
    inFlow(buttons, spacing::small, {sign, leave});

    inColumn(this, spacing::medium, {m_heading, m_title, m_text, m_terms, buttons}, around(spacing::large));

    const auto dismiss = [this] {
        hide();
        emit dismissed();
    };
    connect(sign, &QPushButton::clicked, this, &SigningPanel::signChosen);
    connect(leave, &QPushButton::clicked, this, dismiss);
    auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, dismiss);
    hide();
}

void SigningPanel::show(const Journal &journal, const AgreementVersion &version)
{
    m_digest = digestOf(version);
    m_heading->setText(
        tr("Exactly these words will be signed with the key of %1.").arg(nameInWords(journal, journal.me())));
    m_title->setText(version.title);
    m_text->setPlainJournalText(version.text);
    m_terms->setText(AgreementWords::terms(journal, version));
    QFrame::show();
    findChild<QPushButton *>(QStringLiteral("sign"))->setFocus(Qt::OtherFocusReason);
}

void SigningPanel::keepOnly(const AgreementVersion *version)
{
    if (version == nullptr || digestOf(*version) != m_digest)
        hide();
}

} // namespace hearth
