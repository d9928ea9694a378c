// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/signingpanel.h"

#include "records/markdownview.h"
#include "widgets/arrange.h"
#include "widgets/buttons.h"
#include "widgets/plainlabel.h"
#include "widgets/wordslabel.h"
#include "wording/agreementwords.h"

#include <QLabel>
#include <QShortcut>

namespace hearth {

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
    m_heading->setText(tr("Exactly these words will be signed with the key of %1.").arg(journal.nameOf(journal.me())));
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
