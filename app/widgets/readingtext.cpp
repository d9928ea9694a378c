// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/readingtext.h"

#include "theme/role.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFocusRect>
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
    setViewportMargins(0, spacing::tiny, spacing::tiny, 0);
}

QVariant ReadingText::loadResource(int, const QUrl &)
{
    return {};
}

void ReadingText::fit()
{
    document()->setTextWidth(viewport()->width());
    const int height = static_cast<int>(std::ceil(document()->size().height())) + 2 * spacing::tiny;
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

int ReadingText::wantedBeforeLines() const
{
    return spacing::small;
}

void ReadingText::makeRoomBeforeLines(int room)
{
    // The ring touches no letter.
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const QMargins margins(isRightToLeft ? spacing::tiny : room, spacing::tiny, isRightToLeft ? room : spacing::tiny,
                           0);
    if (margins != viewportMargins())
        setViewportMargins(margins);
}

bool ReadingText::event(QEvent *event)
{
    const bool isDone = QTextBrowser::event(event);
    if (event->type() == QEvent::Paint && m_isByKeys && hasFocus()) {
        QPainter painter(this);
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
    }
    return isDone;
}

void ReadingText::focusInEvent(QFocusEvent *event)
{
    QTextBrowser::focusInEvent(event);
    const bool comesBack = event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason;
    if (!comesBack)
        m_isByKeys = event->reason() != Qt::MouseFocusReason;
    update();
}

void ReadingText::focusOutEvent(QFocusEvent *event)
{
    QTextBrowser::focusOutEvent(event);
    update();
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
