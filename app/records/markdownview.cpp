// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/markdownview.h"

#include "wording/markdowntext.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>

namespace hearth {

namespace {

constexpr int kLineHeight = 140;      // percent
constexpr double kParagraphGap = 0.6; // of a line

/// A document that loads nothing, not even what a "data:" address holds.
class ClosedDocument final : public QTextDocument
{
public:
    using QTextDocument::QTextDocument;

protected:
    [[nodiscard]] QVariant loadResource(int, const QUrl &) override { return {}; }
};

// Puts the words of a picture in its place.
void replacePictures(QTextDocument &document)
{
    QList<std::pair<int, QString>> pictures;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); part != block.end(); ++part) {
            const QTextFragment fragment = part.fragment();
            if (fragment.charFormat().isImageFormat())
                pictures.emplace_back(fragment.position(),
                                      fragment.charFormat().property(QTextFormat::ImageAltText).toString());
        }
    }
    for (auto picture = pictures.crbegin(); picture != pictures.crend(); ++picture) {
        QTextCursor cursor(&document);
        cursor.setPosition(picture->first);
        cursor.setPosition(picture->first + 1, QTextCursor::KeepAnchor);
        const QString words = picture->second.isEmpty()
                                  ? MarkdownView::tr("(a picture)", "in place of a picture that is not loaded")
                                  : MarkdownView::tr("(a picture: %1)", "in place of it").arg(picture->second);
        cursor.insertText(words, QTextCharFormat());
    }
}

} // namespace

MarkdownView::MarkdownView(const Theme &theme, const QString &name, QWidget *parent)
    : ReadingText(name, parent)
    , m_theme(theme)
{
    setDocument(new ClosedDocument(this));
    document()->setUndoRedoEnabled(false);
    document()->setDocumentMargin(0);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(this, &QTextBrowser::anchorClicked, this, &MarkdownView::linkChosen);
    connect(&theme, &Theme::changed, this, &MarkdownView::render);
}

void MarkdownView::setJournalText(const QString &markdown)
{
    m_text = markdown;
    m_isMarkdown = true;
    render();
}

void MarkdownView::setPlainJournalText(const QString &text)
{
    m_text = text;
    m_isMarkdown = false;
    render();
}

void MarkdownView::render()
{
    document()->setDefaultFont(m_theme.type().reading);
    if (m_isMarkdown) {
        document()->setMarkdown(withLineBreaks(m_text),
                                QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) |
                                    QTextDocument::MarkdownNoHTML);
        replacePictures(*document());
        dressHeadings(*document());
        setUpright(*document());
        dressTables(*document(), m_theme.colours().borderStrong, spacing::small);
        dress();
    } else {
        document()->setPlainText(m_text);
        dressPlain();
    }
    fit();
}

void MarkdownView::dress()
{
    const double line = QFontMetricsF(m_theme.type().reading).height();
    QTextCharFormat quiet;
    quiet.setForeground(m_theme.colours().textMuted);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const bool isItem = block.textList() != nullptr;
        const bool isHeading = format.headingLevel() > 0;
        const bool isCell = cursor.currentTable() != nullptr;
        format.setLineHeight(isCell ? 100 : kLineHeight, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(isHeading && block != document()->begin() ? line * 0.7 : 0);
        format.setBottomMargin(isCell ? 0 : isItem ? line * 0.15 : isHeading ? line * 0.3 : line * kParagraphGap);
        cursor.setBlockFormat(format);
        if (format.intProperty(QTextFormat::BlockQuoteLevel) > 0) {
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(quiet);
        }
    }
}

void MarkdownView::dressPlain()
{
    const double gap = QFontMetricsF(m_theme.type().reading).height() * kParagraphGap;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (block.text().trimmed().isEmpty())
            format.setLineHeight(gap, QTextBlockFormat::FixedHeight);
        else
            format.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).setBlockFormat(format);
    }
}

} // namespace hearth
