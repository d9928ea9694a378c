// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/growingtext.h"

#include <QFontMetrics>
#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace hearth {

GrowingText::GrowingText(const QString &name, int leastLines, int mostLines, QWidget *parent)
    : QTextEdit(parent)
    , m_leastLines(leastLines)
    , m_mostLines(mostLines)
{
    setAccessibleName(name);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QTextEdit::textChanged, this, &GrowingText::fit);
    fit();
}

void GrowingText::fit()
{
    const int line = QFontMetrics(font()).lineSpacing();
    const int frame = height() - viewport()->height();
    const int around = static_cast<int>(std::ceil(2 * document()->documentMargin())) + std::max(frame, 2);
    if (document()->textWidth() != viewport()->width())
        document()->setTextWidth(viewport()->width()); // lays out everything anew
    const int text = static_cast<int>(std::ceil(document()->size().height())) + std::max(frame, 2);
    const int wanted = std::clamp(text, m_leastLines * line + around, m_mostLines * line + around);
    setVerticalScrollBarPolicy(text > wanted ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (wanted != minimumHeight() || wanted != maximumHeight())
        setFixedHeight(wanted);
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

void GrowingText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void GrowingText::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier)) {
        emit finished();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

} // namespace hearth
