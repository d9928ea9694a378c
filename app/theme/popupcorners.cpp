// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/popupcorners.h"

#include "theme/role.h"
#include "theme/theme.h"

#include <QBitmap>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWidget>

namespace hearth {

namespace {

/// Cuts them off: where windows cannot be translucent they would be black, and a sheet does not fill one that is.
class Corners final : public QObject
{
public:
    explicit Corners(QWidget &popup)
        : QObject(&popup)
        , m_popup(popup)
    {
        popup.installEventFilter(this);
        cut();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
            cut();
        return QObject::eventFilter(watched, event);
    }

private:
    void cut()
    {
        const bool isCard = m_popup.property("role").toString() == nameOf(Role::Card);
        const int round = isCard ? radius::card : radius::control;
        if (m_popup.size().isEmpty())
            return;
        QBitmap shape(m_popup.size());
        shape.fill(Qt::color0);
        QPainter painter(&shape);
        painter.setPen(Qt::color1);
        painter.setBrush(Qt::color1);
        painter.drawRoundedRect(m_popup.rect().adjusted(0, 0, -1, -1), round, round);
        painter.end();
        m_popup.setMask(shape);
    }

    QWidget &m_popup;
};

} // namespace

void roundOff(QWidget &popup)
{
    constexpr const char *kIsDone = "isRoundedOff";
    if (popup.windowType() != Qt::Popup || popup.property(kIsDone).toBool())
        return;
    popup.setProperty(kIsDone, true);
    new Corners(popup);
}

} // namespace hearth
