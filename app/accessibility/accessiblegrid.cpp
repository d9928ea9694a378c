// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility/accessiblegrid.h"

#include "accessibility/accessiblepart.h"
#include "accessibility/partnow.h"

namespace hearth {

namespace {

class AccessibleCell final : public AccessibleCellPart
{
public:
    AccessibleCell(QWidget *widget, CellsOfGrid &cells, int row, int column)
        : AccessibleCellPart(widget)
        , m_cells(cells)
        , m_row(row)
        , m_column(column)
    {
    }

    [[nodiscard]] bool isValid() const override
    {
        return widget() != nullptr && m_row < m_cells.gridRows() && m_column < m_cells.gridColumns();
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Cell; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid())
            return state;
        const bool isNothing = m_cells.nameOfCell(m_row, m_column).isEmpty();
        state.disabled = isNothing;
        state.selectable = !isNothing;
        state.focusable = !isNothing;
        state.selected = m_cells.isCellSelected(m_row, m_column);
        state.invisible = !widget()->isVisible();
        return state;
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Name && isValid() ? m_cells.nameOfCell(m_row, m_column) : QString();
    }

    [[nodiscard]] bool isSelected() const override { return isValid() && m_cells.isCellSelected(m_row, m_column); }
    [[nodiscard]] int columnIndex() const override { return m_column; }
    [[nodiscard]] int rowIndex() const override { return m_row; }

    [[nodiscard]] QStringList actionNames() const override
    {
        return isValid() && !state().disabled ? QStringList{pressAction()} : QStringList();
    }
    void doAction(const QString &name) override
    {
        if (name != pressAction() || !isValid())
            return;
        // Later, since whoever asked waits for an answer.
        QMetaObject::invokeMethod(
            widget(), [&cells = m_cells, row = m_row, column = m_column] { cells.pressCell(row, column); },
            Qt::QueuedConnection);
    }

protected:
    [[nodiscard]] QRect placeInWidget() const override { return m_cells.placeOfCell(m_row, m_column); }

private:
    CellsOfGrid &m_cells; // of the widget
    int m_row;
    int m_column;
};

/// Among all of them; -1 for none.
int numberOfSelected(const CellsOfGrid &cells)
{
    for (int row = 0; row < cells.gridRows(); ++row) {
        for (int column = 0; column < cells.gridColumns(); ++column) {
            if (cells.isCellSelected(row, column))
                return row * cells.gridColumns() + column;
        }
    }
    return -1;
}

} // namespace

AccessibleGrid::AccessibleGrid(QWidget *widget, CellsOfGrid &cells)
    : QAccessibleWidget(widget, QAccessible::Table)
    , m_cells(cells)
{
    tellPartOnceFocused(widget, [&cells] { return numberOfSelected(cells); });
}

AccessibleGrid::~AccessibleGrid()
{
    for (const auto &[index, id] : m_made)
        QAccessible::deleteAccessibleInterface(id);
}

int AccessibleGrid::childOf(int row, int column) const
{
    return row * m_cells.gridColumns() + column;
}

void *AccessibleGrid::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

int AccessibleGrid::childCount() const
{
    return m_cells.gridRows() * m_cells.gridColumns();
}

QAccessibleInterface *AccessibleGrid::child(int index) const
{
    const int columns = m_cells.gridColumns();
    if (index < 0 || index >= childCount() || columns == 0)
        return nullptr;
    // A cell knows its place, which another number of columns would move.
    const int key = index / columns << 16 | index % columns;
    if (const auto made = m_made.find(key); made != m_made.end())
        return QAccessible::accessibleInterface(made->second);
    auto *cell = new AccessibleCell(widget(), m_cells, index / columns, index % columns);
    m_made.emplace(key, QAccessible::registerAccessibleInterface(cell));
    return cell;
}

int AccessibleGrid::indexOfChild(const QAccessibleInterface *child) const
{
    auto *cell = child != nullptr ? const_cast<QAccessibleInterface *>(child)->tableCellInterface() : nullptr;
    return cell != nullptr && child->parent() == this ? childOf(cell->rowIndex(), cell->columnIndex()) : -1;
}

QAccessibleInterface *AccessibleGrid::childAt(int x, int y) const
{
    const QPoint place = widget()->mapFromGlobal(QPoint(x, y));
    for (int row = 0; row < m_cells.gridRows(); ++row) {
        for (int column = 0; column < m_cells.gridColumns(); ++column) {
            if (m_cells.placeOfCell(row, column).contains(place))
                return cellAt(row, column);
        }
    }
    return nullptr;
}

QAccessibleInterface *AccessibleGrid::cellAt(int row, int column) const
{
    return column >= 0 && column < m_cells.gridColumns() ? child(childOf(row, column)) : nullptr;
}

int AccessibleGrid::selectedCellCount() const
{
    return static_cast<int>(selectedCells().size());
}

QList<QAccessibleInterface *> AccessibleGrid::selectedCells() const
{
    QList<QAccessibleInterface *> selected;
    for (int row = 0; row < m_cells.gridRows(); ++row) {
        for (int column = 0; column < m_cells.gridColumns(); ++column) {
            if (m_cells.isCellSelected(row, column))
                selected += cellAt(row, column);
        }
    }
    return selected;
}

void tellCurrentCell(QWidget *grid, int row, int column)
{
    if (!QAccessible::isActive() || !grid->hasFocus())
        return;
    const auto *table = dynamic_cast<AccessibleGrid *>(QAccessible::queryAccessibleInterface(grid));
    if (table != nullptr)
        tellPartWithKeyboard(grid, table->childOf(row, column));
}

} // namespace hearth
