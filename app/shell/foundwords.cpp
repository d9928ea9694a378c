// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/foundwords.h"

#include "search/folding.h"
#include "search/snippet.h"
#include "widgets/readingtext.h"

#include <QCoreApplication>
#include <QLabel>
#include <QScrollArea>
#include <QTextBlock>
#include <QTimer>

#include <limits>

namespace hearth {

namespace {

constexpr int kMostMarks = 1000; // in one text

/// Scrolls whatever holds the text to the place, with some room around it.
void scrollTo(QTextEdit &text, int position)
{
    QTextCursor cursor(text.document());
    cursor.setPosition(position);
    const QRect place = text.cursorRect(cursor);
    for (QWidget *around = text.parentWidget(); around != nullptr; around = around->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(around);
        if (area == nullptr || area->widget() == nullptr)
            continue;
        const QPoint at = text.viewport()->mapTo(area->widget(), place.center());
        area->ensureVisible(at.x(), at.y(), 0, area->viewport()->height() / 3);
        return;
    }
}

} // namespace

FoundWords::FoundWords(const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
{
}

void FoundWords::mark(QWidget *page, const QList<SearchPhrase> &phrases)
{
    clear();
    const int turn = m_turn;
    QTimer::singleShot(0, page, [this, self = QPointer(this), page, phrases, turn] {
        if (self && turn == m_turn)
            markNow(*page, phrases);
    });
}

void FoundWords::markNow(const QWidget &page, const QList<SearchPhrase> &phrases)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // each text has its place from here on
    markTexts(page, phrases);
    selectInTitles(page, phrases);
}

void FoundWords::selectInTitles(const QWidget &page, const QList<SearchPhrase> &phrases)
{
    Folding folding;
    for (QLabel *label : page.findChildren<QLabel *>()) {
        if (!label->isVisible() || !label->textInteractionFlags().testFlag(Qt::TextSelectableByMouse))
            continue;
        const QList<Mark> marks =
            findMarks(folding, label->text(), phrases, 0, std::numeric_limits<qsizetype>::max(), 1);
        if (marks.isEmpty())
            continue;
        label->setSelection(static_cast<int>(marks.first().start), static_cast<int>(marks.first().length));
        m_selected += QPointer<QLabel>(label);
    }
}

void FoundWords::markTexts(const QWidget &page, const QList<SearchPhrase> &phrases)
{
    QTextCharFormat format;
    format.setBackground(m_theme.colours().accentSoft);
    format.setForeground(m_theme.colours().text);
    format.setFontUnderline(true);
    Folding folding;
    for (ReadingText *text : page.findChildren<ReadingText *>()) {
        if (!text->isVisible())
            continue;
        const QList<Mark> marks =
            findMarks(folding, text->toPlainText(), phrases, 0, std::numeric_limits<qsizetype>::max(), kMostMarks);
        QList<QTextEdit::ExtraSelection> selections;
        for (const Mark &mark : marks) {
            QTextCursor cursor(text->document());
            cursor.setPosition(static_cast<int>(mark.start));
            cursor.setPosition(static_cast<int>(mark.start + mark.length), QTextCursor::KeepAnchor);
            selections += {cursor, format};
        }
        if (selections.isEmpty())
            continue;
        text->setExtraSelections(selections);
        if (m_marked.isEmpty())
            scrollTo(*text, static_cast<int>(marks.first().start));
        m_marked += QPointer<QTextEdit>(text);
    }
}

void FoundWords::clear()
{
    ++m_turn;
    for (const QPointer<QTextEdit> &text : m_marked) {
        if (text)
            text->setExtraSelections({});
    }
    m_marked.clear();
    for (const QPointer<QLabel> &label : m_selected) {
        if (label)
            label->setSelection(0, 0);
    }
    m_selected.clear();
}

} // namespace hearth
