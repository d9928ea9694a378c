// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inset.h"

#include "theme/role.h"
#include "theme/theme.h"
#include "widgets/flowlayout.h"
#include "widgets/switch.h"

#include <QBoxLayout>
#include <QFrame>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>
#include <typeinfo>

namespace hearth {

namespace {

constexpr QSize kNoMaximum(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);

/// Where a part of it is drawn, as if the program ran from left to right.
int leftOf(QStyle::SubElement part, const QAbstractButton &button)
{
    button.ensurePolished();
    QStyleOptionButton option;
    option.initFrom(&button);
    option.direction = Qt::LeftToRight;
    option.rect = QRect(QPoint(), button.sizeHint());
    option.text = button.text();
    return std::max(0, button.style()->subElementRect(part, &option, &button).left());
}

Qt::LayoutDirection directionOf(const QWidget *widget)
{
    return widget != nullptr ? widget->layoutDirection() : Qt::LeftToRight;
}

/// Draws nothing itself, so that nobody sees where it begins.
[[nodiscard]] bool isBare(const QWidget &widget)
{
    const QMargins own = widget.contentsMargins();
    return widget.layout() != nullptr && own.top() == 0 && own.bottom() == 0 &&
           qobject_cast<const QFrame *>(&widget) == nullptr &&
           qobject_cast<const QAbstractButton *>(&widget) == nullptr && !widget.property("role").isValid();
}

int roomWithin(const QLayout &layout);

/// How much before its place it is to stand, so that nothing that begins a line in it is cut.
int reachOf(const QWidget &widget)
{
    return isBare(widget) ? roomWithin(*widget.layout()) : leadingInset(widget);
}

/// Stands before its place by the inset of its widget; what is bare, by that of what begins a line in it.
class InsetItem final : public QWidgetItem
{
public:
    using QWidgetItem::QWidgetItem;

    [[nodiscard]] QSize sizeHint() const override { return inner(QWidgetItem::sizeHint()); }
    [[nodiscard]] QSize minimumSize() const override { return inner(QWidgetItem::minimumSize()); }
    [[nodiscard]] int heightForWidth(int width) const override { return QWidgetItem::heightForWidth(width + before()); }
    void setGeometry(const QRect &place) override
    {
        if (isEmpty())
            return;
        // What fills its place is set once: what is laid out in it would be so twice as often at each level.
        const bool fills = isBare(*wid) && alignment() == 0 && wid->maximumSize() == kNoMaximum;
        if (!fills)
            QWidgetItem::setGeometry(place);
        const QRect set = fills ? place : wid->geometry();
        const int reach = reachBefore(*wid, set);
        // Where there is not all the room before it, a button takes the rest of its width behind its place.
        const int behind = isBare(*wid) ? 0 : leadingInset(*wid) - reach;
        const bool isRightToLeft = wid->layoutDirection() == Qt::RightToLeft;
        if (isBare(*wid))
            wid->setContentsMargins(isRightToLeft ? 0 : reach, 0, isRightToLeft ? reach : 0, 0);
        // An item would cut it at the edge of its parent.
        wid->setGeometry(isRightToLeft ? set.adjusted(-behind, 0, reach, 0) : set.adjusted(-reach, 0, behind, 0));
    }

private:
    /// What its own size has of that.
    [[nodiscard]] int before() const
    {
        return isBare(*wid) ? leadingOf(wid->contentsMargins(), directionOf(wid)) : leadingInset(*wid);
    }
    [[nodiscard]] QSize inner(const QSize &size) const
    {
        return isEmpty() ? size : QSize(std::max(0, size.width() - before()), size.height());
    }
};

/// What may stand before the lines of a layout beyond its margin.
int roomWithin(const QLayout &layout)
{
    const auto *box = qobject_cast<const QBoxLayout *>(&layout);
    const auto *flow = qobject_cast<const FlowLayout *>(&layout);
    const bool isRow = box != nullptr && box->direction() != QBoxLayout::TopToBottom;
    int reach = 0;
    for (int i = 0; (box != nullptr || flow != nullptr) && i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(i);
        if (item->layout() != nullptr)
            reach = std::max(reach, roomWithin(*item->layout()));
        else if (item->widget() != nullptr && (flow != nullptr || dynamic_cast<InsetItem *>(item) != nullptr) &&
                 (item->alignment() & Qt::AlignTrailing) == 0)
            reach = std::max(reach, flow != nullptr ? leadingInset(*item->widget()) : reachOf(*item->widget()));
        if (isRow && (item->spacerItem() != nullptr || !item->isEmpty()))
            break;
    }
    return std::max(0, reach - leadingOf(layout.contentsMargins(), directionOf(layout.parentWidget())));
}

[[nodiscard]] bool mayStandBefore(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) != nullptr || qobject_cast<const QFrame *>(widget) == nullptr;
}

} // namespace

int leadingInset(const QWidget &widget)
{
    if (qobject_cast<const Switch *>(&widget) != nullptr)
        return spacing::tiny;
    // Those that draw themselves fill their place.
    if (typeid(widget) == typeid(QCheckBox))
        return leftOf(QStyle::SE_CheckBoxIndicator, static_cast<const QCheckBox &>(widget));
    if (typeid(widget) == typeid(QRadioButton))
        return leftOf(QStyle::SE_RadioButtonIndicator, static_cast<const QRadioButton &>(widget));
    const QString role = widget.property("role").toString();
    const auto *button = qobject_cast<const QPushButton *>(&widget);
    const bool isFlat = button != nullptr && (role == nameOf(Role::Quiet) || role == nameOf(Role::Link));
    return isFlat ? leftOf(QStyle::SE_PushButtonContents, *button) : 0;
}

int leadingOf(const QMargins &margins, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? margins.right() : margins.left();
}

int reachBefore(const QWidget &widget, const QRect &place)
{
    int room = reachOf(widget);
    const bool isRightToLeft = widget.layoutDirection() == Qt::RightToLeft;
    QRect there = place;
    for (const QWidget *around = widget.parentWidget(); room > 0 && around != nullptr;
         around = around->parentWidget()) {
        room = std::min(room, isRightToLeft ? around->width() - 1 - there.right() : there.left());
        if (around->isWindow())
            break;
        there.translate(around->pos());
    }
    return std::max(0, room);
}

void addInLine(QBoxLayout &layout, QWidget *widget, int stretch, Qt::Alignment alignment)
{
    const bool isColumn = layout.direction() == QBoxLayout::TopToBottom;
    const bool beginsLine = (isColumn || layout.count() == 0) && (alignment & (Qt::AlignRight | Qt::AlignHCenter)) == 0;
    layout.addWidget(widget, stretch, alignment);
    if (!beginsLine || !mayStandBefore(widget))
        return;
    delete layout.takeAt(layout.count() - 1);
    auto *item = new InsetItem(widget);
    item->setAlignment(alignment);
    layout.addItem(item);
    layout.setStretch(layout.count() - 1, stretch);
}

} // namespace hearth
