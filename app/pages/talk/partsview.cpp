// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/talk/partsview.h"

#include "journal/journal.h"
#include "photos/partnerpicture.h"
#include "records/markdownview.h"
#include "theme/theme.h"
#include "widgets/arrange.h"
#include "widgets/avatar.h"
#include "widgets/wordslabel.h"
#include "wording/names.h"
#include "wording/recordwords.h"
#include "wording/sharedwording.h"

#include <QVBoxLayout>

namespace hearth {

PartsView::PartsView(const PageContext &context, const Conversation &conversation, QWidget *parent)
    : QFrame(parent)
    , m_content(new QVBoxLayout)
{
    setRole(this, Role::Card);
    const PartnerId author = conversation.record.author;
    const QString name = nameInWords(context.journal, author);
    setAccessibleName(name);
    auto *avatar = new Avatar(context.theme, this);
    showPartner(*avatar, context.journal, author);
    auto *row = inRow(spacing::medium, {avatar, {new WordsLabel(name, Role::Heading, this), 1, Qt::AlignVCenter}});
    auto *layout =
        inColumn(this, spacing::medium, {row}, {spacing::section, spacing::large, spacing::section, spacing::large});
    if (!conversation.record.verified)
        layout->addWidget(new WordsLabel(notVerifiedWords(), Role::Problem, this));
    for (const SpokenPart &part : conversation.parts) {
        if (part.text.trimmed().isEmpty())
            continue;
        const QString heading = conversationStepName(part.step);
        auto *text = new MarkdownView(context.theme, heading, this);
        text->setPlainJournalText(part.text);
        layout->addLayout(inColumn(spacing::tiny, {new WordsLabel(heading, Role::Caption, this), text}));
    }
    if (conversation.parts.isEmpty())
        layout->addWidget(new WordsLabel(tr("Without words of their own."), Role::Muted, this));
    addTo(layout, {Stretch(1), m_content});
}

} // namespace hearth
