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
#include <QToolButton>

#include <algorithm>
#include <optional>
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

enum class Side { Leading, Trailing };

int roomWithin(const QLayout &layout, Side side);

int insetAt(Side side, const QWidget &widget)
{
    return side == Side::Leading ? leadingInset(widget) : trailingInset(widget);
}

/// How much beyond its place it is to stand, so that nothing that begins or ends a line in it is cut.
int reachOf(const QWidget &widget, Side side)
{
    if (isBare(widget))
        return roomWithin(*widget.layout(), side);
    const auto *lines = dynamic_cast<const HasLines *>(&widget);
    return lines != nullptr && side == Side::Leading ? lines->wantedBeforeLines() : insetAt(side, widget);
}

[[nodiscard]] bool isRightToLeft(const QWidget &widget)
{
    return widget.layoutDirection() == Qt::RightToLeft;
}

int reachBeyond(const QWidget &widget, const QRect &place, Side side)
{
    int room = reachOf(widget, side);
    const bool isAtLeft = (side == Side::Leading) != isRightToLeft(widget);
    QRect there = place;
    for (const QWidget *around = widget.parentWidget(); room > 0 && around != nullptr;
         around = around->parentWidget()) {
        room = std::min(room, isAtLeft ? there.left() : around->width() - 1 - there.right());
        if (around->isWindow())
            break;
        there.translate(around->pos());
    }
    return std::max(0, room);
}

/// Stands beyond its place by the inset of its widget; what is bare, by that of what begins or ends a line in it.
class InsetItem final : public QWidgetItem
{
public:
    using QWidgetItem::QWidgetItem;

    [[nodiscard]] QSize sizeHint() const override { return inner(QWidgetItem::sizeHint()); }
    [[nodiscard]] QSize minimumSize() const override { return inner(QWidgetItem::minimumSize()); }
    [[nodiscard]] int heightForWidth(int width) const override { return QWidgetItem::heightForWidth(width + beyond()); }
    void setGeometry(const QRect &place) override
    {
        if (isEmpty())
            return;
        // What fills its place is set once: what is laid out in it would be so twice as often at each level.
        const bool fills = isBare(*wid) && alignment() == 0 && wid->maximumSize() == kNoMaximum;
        if (!fills)
            QWidgetItem::setGeometry(place);
        const QRect set = fills ? place : wid->geometry();
        int before = endsLine() ? 0 : reachBeyond(*wid, set, Side::Leading);
        int behind = endsLine() || isBare(*wid) ? reachBeyond(*wid, set, Side::Trailing) : 0;
        if (isBare(*wid)) {
            wid->setContentsMargins(mirrored({before, 0, behind, 0}));
        } else if (auto *lines = dynamic_cast<HasLines *>(wid)) {
            lines->makeRoomBeforeLines(before);
        } else {
            // The rest of its width stands on the other side, until its place is as wide.
            const int missing = beyond() - before - behind;
            give(before + behind);
            (endsLine() ? before : behind) += missing;
        }
        // An item would cut it at the edge of its parent.
        wid->setGeometry(set.marginsAdded(mirrored({before, 0, behind, 0})));
    }

private:
    [[nodiscard]] bool endsLine() const { return (alignment() & Qt::AlignTrailing) != 0; }
    [[nodiscard]] QMargins mirrored(const QMargins &margins) const
    {
        return isRightToLeft(*wid) ? QMargins(margins.right(), margins.top(), margins.left(), margins.bottom())
                                   : margins;
    }
    /// Where there is less room beyond its place than it would stand there, its place has to be wider.
    void give(int room)
    {
        if (m_given == room)
            return;
        m_given = room;
        wid->updateGeometry();
    }
    /// What its own size has of that.
    [[nodiscard]] int beyond() const
    {
        const QMargins own = wid->contentsMargins();
        if (isBare(*wid))
            return own.left() + own.right();
        if (dynamic_cast<const HasLines *>(wid) != nullptr)
            return 0;
        return m_given.value_or(insetAt(endsLine() ? Side::Trailing : Side::Leading, *wid));
    }
    [[nodiscard]] QSize inner(const QSize &size) const
    {
        return isEmpty() ? size : QSize(std::max(0, size.width() - beyond()), size.height());
    }

    std::optional<int> m_given; // beyond its place, when it was last set
};

/// What may stand beyond the lines of a layout and its margin there.
int roomWithin(const QLayout &layout, Side side)
{
    const auto *box = qobject_cast<const QBoxLayout *>(&layout);
    const auto *flow = qobject_cast<const FlowLayout *>(&layout);
    const bool isRow = box != nullptr && box->direction() != QBoxLayout::TopToBottom;
    int reach = 0;
    for (int i = 0; (box != nullptr || flow != nullptr) && i < layout.count(); ++i) {
        QLayoutItem *item = layout.itemAt(side == Side::Leading ? i : layout.count() - 1 - i);
        const bool isFar = (item->alignment() & Qt::AlignTrailing) != 0;
        const bool isBare = item->widget() != nullptr && hearth::isBare(*item->widget());
        const bool isHere = flow != nullptr || dynamic_cast<InsetItem *>(item) != nullptr;
        if (item->layout() != nullptr)
            reach = std::max(reach, roomWithin(*item->layout(), side));
        else if (item->widget() != nullptr && isHere && (isFar == (side == Side::Trailing) || (isBare && !isFar)))
            reach = std::max(reach, reachOf(*item->widget(), side));
        if (isRow && (item->spacerItem() != nullptr || !item->isEmpty()))
            break;
    }
    const Qt::LayoutDirection direction = directionOf(layout.parentWidget());
    const QMargins margins = layout.contentsMargins();
    const int own = side == Side::Leading ? leadingOf(margins, direction)
                                          : margins.left() + margins.right() - leadingOf(margins, direction);
    return std::max(0, reach - own);
}

[[nodiscard]] bool mayStandBefore(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) != nullptr ||
           qobject_cast<const QFrame *>(widget) == nullptr || dynamic_cast<const HasLines *>(widget) != nullptr;
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
    if (const auto *icon = qobject_cast<const QToolButton *>(&widget); icon != nullptr && role == nameOf(Role::Icon))
        return std::max(0, (icon->sizeHint().width() - icon->iconSize().width()) / 2);
    const auto *button = qobject_cast<const QPushButton *>(&widget);
    const bool isFlat = button != nullptr && (role == nameOf(Role::Quiet) || role == nameOf(Role::Link));
    return isFlat ? leftOf(QStyle::SE_PushButtonContents, *button) : 0;
}

int trailingInset(const QWidget &widget)
{
    if (const auto *onOrOff = qobject_cast<const Switch *>(&widget))
        return onOrOff->text().isEmpty() ? spacing::tiny : 0;
    return widget.property("role").toString() == nameOf(Role::Link) ? leadingInset(widget) : 0;
}

int leadingOf(const QMargins &margins, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? margins.right() : margins.left();
}

int reachBefore(const QWidget &widget, const QRect &place)
{
    return reachBeyond(widget, place, Side::Leading);
}

int reachBehind(const QWidget &widget, const QRect &place)
{
    return reachBeyond(widget, place, Side::Trailing);
}

int wantedBefore(const QLayout &layout)
{
    return roomWithin(layout, Side::Leading);
}

bool mayHaveRoom(const QWidget &widget)
{
    return isBare(widget);
}

void setRoomBefore(QWidget &widget, int room)
{
    const QMargins margins = isRightToLeft(widget) ? QMargins(0, 0, room, 0) : QMargins(room, 0, 0, 0);
    if (margins != widget.contentsMargins())
        widget.setContentsMargins(margins);
}

void addInLine(QBoxLayout &layout, QWidget *widget, int stretch, Qt::Alignment alignment)
{
    const bool isColumn = layout.direction() == QBoxLayout::TopToBottom;
    const bool beginsLine = (isColumn || layout.count() == 0) && (alignment & (Qt::AlignRight | Qt::AlignHCenter)) == 0;
    const bool endsLine = (alignment & Qt::AlignTrailing) != 0;
    layout.addWidget(widget, stretch, alignment);
    if ((!beginsLine && !endsLine) || !mayStandBefore(widget))
        return;
    delete layout.takeAt(layout.count() - 1);
    auto *item = new InsetItem(widget);
    item->setAlignment(alignment);
    layout.addItem(item);
    layout.setStretch(layout.count() - 1, stretch);
}

void insertInColumn(QBoxLayout &column, int place, QWidget *widget)
{
    column.insertWidget(place, widget);
    if (!mayStandBefore(widget))
        return;
    const int at = column.indexOf(widget);
    delete column.takeAt(at);
    column.insertItem(at, new InsetItem(widget));
}

} // namespace hearth
