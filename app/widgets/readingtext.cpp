// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readingtext.h"

#include "theme/role.h"

#include <QKeyEvent>
#include <QWheelEvent>

#include <cmath>

namespace hearth {

ReadingText::ReadingText(const QString &name, QWidget *parent)
    : QTextBrowser(parent)
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
}

QVariant ReadingText::loadResource(int, const QUrl &)
{
    return {};
}

void ReadingText::fit()
{
    document()->setTextWidth(viewport()->width());
    const int height = static_cast<int>(std::ceil(document()->size().height())) + spacing::tiny;
    if (height == minimumHeight())
        return;
    setFixedHeight(height);
    updateGeometry();
}

QSize ReadingText::sizeHint() const
{
    return {spacing::page * 10, minimumHeight()};
}

QSize ReadingText::minimumSizeHint() const
{
    return {spacing::page * 3, minimumHeight()};
}

void ReadingText::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fit();
}

void ReadingText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

void ReadingText::keyPressEvent(QKeyEvent *event)
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
