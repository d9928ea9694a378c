// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/signingpanel.h"

#include "records/markdownview.h"
#include "widgets/buttons.h"
#include "widgets/flowlayout.h"
#include "widgets/plainlabel.h"
#include "widgets/wordslabel.h"
#include "wording/agreementwords.h"

#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace hearth {

SigningPanel::SigningPanel(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_heading(new PlainLabel(this))
    , m_title(new WordsLabel(Role::Heading, this))
    , m_text(new MarkdownView(theme, tr("The words to be signed"), this))
    , m_terms(new PlainLabel(this))
{
    setRole(this, Role::MessageInfo);
    setRole(m_heading, Role::Strong);
    setRole(m_terms, Role::Muted);
    for (QLabel *label : {m_heading, m_terms}) {
        label->setWordWrap(true);
    }
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(spacing::small, buttons);
    QPushButton *sign = primaryButton(tr("Sign these words"), buttons);
    QPushButton *leave = quietButton(tr("Not now"), buttons);
    setGlyph(sign, theme, Glyph::Key);
    sign->setObjectName(QStringLiteral("sign"));
    leave->setObjectName(QStringLiteral("notNow"));
    flow->addWidget(sign);
    flow->addWidget(leave);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    layout->setSpacing(spacing::medium);
    layout->addWidget(m_heading);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_terms);
    layout->addWidget(buttons);

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
