// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/partsview.h"

#include "journal/journal.h"
#include "photos/partnerpicture.h"
#include "records/markdownview.h"
#include "widgets/avatar.h"
#include "widgets/wordslabel.h"
#include "wording/recordwords.h"
#include "wording/sharedwording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hearth {

PartsView::PartsView(const PageContext &context, const Conversation &conversation, QWidget *parent)
    : QFrame(parent)
    , m_content(new QVBoxLayout)
{
    setRole(this, Role::Card);
    const PartnerId author = conversation.record.author;
    const QString name = context.journal.nameOf(author);
    setAccessibleName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(spacing::section, spacing::large, spacing::section, spacing::large);
    layout->setSpacing(spacing::medium);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    auto *avatar = new Avatar(context.theme, this);
    showPartner(*avatar, context.journal, author);
    row->addWidget(avatar);
    row->addWidget(new WordsLabel(name, Role::Heading, this), 1, Qt::AlignVCenter);
    layout->addLayout(row);
    if (!conversation.record.verified)
        layout->addWidget(new WordsLabel(notVerifiedWords(), Role::Problem, this));
    for (const SpokenPart &part : conversation.parts) {
        if (part.text.trimmed().isEmpty())
            continue;
        auto *pair = new QVBoxLayout;
        pair->setSpacing(spacing::tiny);
        const QString heading = conversationStepName(part.step);
        pair->addWidget(new WordsLabel(heading, Role::Caption, this));
        auto *text = new MarkdownView(context.theme, heading, this);
        text->setPlainJournalText(part.text);
        pair->addWidget(text);
        layout->addLayout(pair);
    }
    if (conversation.parts.isEmpty())
        layout->addWidget(new WordsLabel(tr("Without words of their own."), Role::Muted, this));
    layout->addStretch(1);
    layout->addLayout(m_content);
}

} // namespace hearth
