// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/markdownpaper.h"

#include "report/paragraphs.h"
#include "wording/markdowntext.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

namespace hearth {

QString markdownOnPaper(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(withLineBreaks(markdown),
                         QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                             QTextDocument::MarkdownNoHTML);
    QString html;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QString text = block.text().remove(QChar::ObjectReplacementCharacter);
        if (const QTextList *list = block.textList(); list != nullptr && !text.isEmpty()) {
            const bool isCounted = list->format().style() <= QTextListFormat::ListDecimal;
            text.prepend((isCounted ? list->itemText(block) : QStringLiteral("•")) + QChar::Nbsp);
        }
        html += report::paragraphs(text);
    }
    return html;
}

} // namespace hearth
