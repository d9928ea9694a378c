// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agreements/differenceview.h"

#include <QKeyEvent>
#include <QTextCursor>
#include <QTextDocument>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace hearth {

namespace {

constexpr int kLineHeight = 140;           // percent
constexpr qsizetype kMostDescribed = 4000; // characters read aloud in one go

} // namespace

DifferenceView::DifferenceView(const Theme &theme, const QString &name, QWidget *parent)
    : QTextBrowser(parent)
    , m_theme(theme)
{
    setRole(this, Role::Reading);
    setAccessibleName(name);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(0);
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &DifferenceView::render);
}

void DifferenceView::setTexts(const QString &before, const QString &after)
{
    m_parts = differenceBetween(before, after);
    setAccessibleDescription(words().left(kMostDescribed));
    render();
}

QString DifferenceView::words() const
{
    QStringList lines;
    for (const DifferencePart &part : m_parts) {
        if (part.sort == DifferencePart::Sort::Removed)
            lines += tr("Removed: %1").arg(part.text.trimmed());
        else if (part.sort == DifferencePart::Sort::Added)
            lines += tr("Added: %1").arg(part.text.trimmed());
    }
    return lines.isEmpty() ? tr("The words are the same.") : lines.join(QLatin1Char('\n'));
}

QVariant DifferenceView::loadResource(int, const QUrl &)
{
    return {};
}

void DifferenceView::render()
{
    document()->clear();
    document()->setDefaultFont(m_theme.type().reading);
    QTextBlockFormat block;
    block.setLineHeight(kLineHeight, QTextBlockFormat::ProportionalHeight);
    QTextCharFormat same;
    same.setForeground(m_theme.colours().text);
    QTextCharFormat added = same;
    added.setFontUnderline(true);
    added.setUnderlineColor(m_theme.colours().accent);
    added.setBackground(m_theme.colours().accentSoft);
    QTextCharFormat removed = same;
    removed.setFontStrikeOut(true);
    removed.setForeground(m_theme.colours().textMuted);

    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.setBlockFormat(block);
    for (const DifferencePart &part : std::as_const(m_parts)) {
        const bool isSame = part.sort == DifferencePart::Sort::Same;
        cursor.insertText(part.text, isSame ? same : part.sort == DifferencePart::Sort::Removed ? removed : added);
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
    fit();
}

void DifferenceView::fit()
{
    document()->setTextWidth(viewport()->width());
    const int height = static_cast<int>(std::ceil(document()->size().height())) + spacing::tiny;
    if (height == minimumHeight())
        return;
    setFixedHeight(height);
    updateGeometry();
}

QSize DifferenceView::sizeHint() const
{
    return {spacing::page * 10, minimumHeight()};
}

QSize DifferenceView::minimumSizeHint() const
{
    return {spacing::page * 3, minimumHeight()};
}

void DifferenceView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fit();
}

void DifferenceView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void DifferenceView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Escape:
        event->ignore(); // for the page around it
        return;
    default:
        QTextBrowser::keyPressEvent(event);
    }
}

} // namespace hearth
