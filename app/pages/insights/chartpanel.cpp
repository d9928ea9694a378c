// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/insights/chartpanel.h"

#include "pages/insights/chartpicture.h"
#include "widgets/arrange.h"
#include "widgets/plainlabel.h"

#include <QKeyEvent>
#include <QPainter>

namespace hearth {

ChartPanel::ChartPanel(const Theme &theme, ChartTopic topic, DrawingQueue &queue, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_topic(topic)
    , m_picture(new ChartPicture(theme, ChartForm::Panel, queue, this))
    , m_brief(new PlainLabel(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setRole(m_brief, Role::Caption);
    m_brief->setWordWrap(true);
    m_brief->setContentsMargins(spacing::small, 0, spacing::small, 0);
    // The panel itself is the button, and says all of it.
    for (QWidget *part : {static_cast<QWidget *>(m_picture), static_cast<QWidget *>(m_brief)})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);

    inColumn(this, spacing::tiny, {m_picture, m_brief, Stretch()},
             {spacing::small, spacing::small, spacing::small, spacing::medium});
}

void ChartPanel::setContent(ChartContent content)
{
    m_content = std::move(content);
    m_brief->setText(m_content.brief);
    m_brief->setVisible(!m_content.brief.isEmpty());
    setAccessibleName(m_content.statement());
    setAccessibleDescription(m_content.summary());
    setToolTip(m_content.statement());
    m_picture->setContent(m_content);
}

bool ChartPanel::isDrawn() const
{
    return m_picture->isDrawn();
}

void ChartPanel::paintEvent(QPaintEvent *)
{
    const Colours &colours = m_theme.colours();
    const double edge = hasFocus() ? 2.0 : 1.0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus()                 ? colours.focusRing
                        : underMouse() || isDown() ? colours.borderStrong
                                                   : colours.border,
                        edge));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge / 2, edge / 2, -edge / 2, -edge / 2), radius::card,
                            radius::card);
}

void ChartPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace hearth
