// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flowlayout.h"

#include "widgets/inset.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace hearth {

namespace {

/// How much before the line it stands where it begins one.
int insetOf(const QLayoutItem &item)
{
    const bool standsFar = (item.alignment() & Qt::AlignTrailing) != 0;
    if (standsFar || item.widget() == nullptr)
        return 0;
    const QWidget &widget = *item.widget();
    return mayHaveRoom(widget) ? wantedBefore(*widget.layout()) : leadingInset(widget);
}

/// Without the room that it has before its lines where it may have some.
QSize withoutRoom(const QLayoutItem &item, const QSize &size)
{
    if (item.widget() == nullptr || !mayHaveRoom(*item.widget()))
        return size;
    const QMargins own = item.widget()->contentsMargins();
    return size - QSize(own.left() + own.right(), 0);
}

/// How much of its own size stands before the line where it begins one.
int partBefore(const QLayoutItem &item, int reach)
{
    return item.widget() != nullptr && mayHaveRoom(*item.widget()) ? 0 : reach;
}

/// How much before the line it can stand where it begins one in that layout.
int reachIn(const FlowLayout &layout, const QLayoutItem &item)
{
    const int inset = insetOf(item);
    const QWidget *parent = layout.parentWidget();
    if (inset == 0 || parent == nullptr || parent->layout() != &layout)
        return inset;
    const Qt::LayoutDirection direction = parent->layoutDirection();
    return std::min(inset,
                    leadingOf(parent->contentsMargins(), direction) + leadingOf(layout.contentsMargins(), direction));
}

} // namespace

FlowLayout::FlowLayout(int gap, QWidget *parent)
    : QLayout(parent)
    , m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy = parent != nullptr ? parent->sizePolicy() : QSizePolicy();
    policy.setHeightForWidth(true);
    if (parent != nullptr)
        parent->setSizePolicy(policy);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto place = m_items.begin() + index;
    QLayoutItem *item = place->release();
    m_items.erase(place);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(withoutRoom(*item, item->minimumSize()) -
                                   QSize(partBefore(*item, reachIn(*this, *item)), 0));
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        width += withoutRoom(*item, item->sizeHint()).width() +
                 (width > 0 ? m_gap : -partBefore(*item, reachIn(*this, *item)));
        height = std::max(height, item->sizeHint().height());
    }
    return QSize(width, height).grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction =
        parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;

    std::vector<std::pair<QLayoutItem *, QRect>> line;
    int x = room.left();
    int y = room.top();
    int lineHeight = 0;
    const auto finishLine = [&] {
        // What is to stand at the far end takes along what comes after it.
        const auto far = std::ranges::find_if(
            line, [](const auto &each) { return (each.first->alignment() & Qt::AlignTrailing) != 0; });
        int free = line.empty() ? 0 : room.right() - line.back().second.right();
        if (far != line.end() && move) // what ends the line stands as far behind it
            free += reachBehind(*line.back().first->widget(),
                                QStyle::visualRect(direction, room, line.back().second.translated(free, 0)));
        for (auto each = far; each != line.end(); ++each)
            each->second.translate(free, 0);
        for (auto &[item, place] : line) {
            if ((item->alignment() & Qt::AlignTop) == 0)
                place.moveTop(y + (lineHeight - place.height()) / 2);
            if (!move)
                continue;
            const QRect shown = QStyle::visualRect(direction, room, place);
            if (!room.contains(shown) && item->widget() != nullptr)
                item->widget()->setGeometry(shown); // an item would cut it at the edge of its parent
            else
                item->setGeometry(shown);
        }
        line.clear();
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = withoutRoom(*item, item->sizeHint());
        const int inset = insetOf(*item);
        int reach = 0;
        if (size.width() > room.width() + inset) {
            size.setWidth(room.width() + inset);
            if (item->hasHeightForWidth())
                size.setHeight(item->heightForWidth(size.width())); // words go on in the next line
        }
        if (!line.empty() && x + size.width() > room.left() + room.width()) {
            finishLine();
            x = room.left();
            y += lineHeight + m_gap;
            lineHeight = 0;
        }
        if (line.empty() && inset > 0) { // as far as it is not cut there
            const QRect place = QStyle::visualRect(direction, room, QRect(QPoint(x, y), size));
            reach = move ? reachBefore(*item->widget(), place) : reachIn(*this, *item);
            x -= reach;
            size.rwidth() += reach - partBefore(*item, reach);
        }
        if (move && item->widget() != nullptr && mayHaveRoom(*item->widget()))
            setRoomBefore(*item->widget(), reach);
        line.emplace_back(item.get(), QRect(QPoint(x, y), size));
        x += size.width() + m_gap;
        lineHeight = std::max(lineHeight, size.height());
    }
    finishLine();
    return y + lineHeight - rect.top() + contentsMargins().bottom();
}

} // namespace hearth
