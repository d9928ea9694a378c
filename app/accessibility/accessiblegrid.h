// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QRect>

#include <map>

namespace hearth {

/// Cells that a widget draws itself, in rows and columns, each counted from 0. Every place has a cell; one that stands
/// for nothing has no name.
class CellsOfGrid
{
public:
    virtual ~CellsOfGrid() = default;

    [[nodiscard]] virtual int gridRows() const = 0;
    [[nodiscard]] virtual int gridColumns() const = 0;
    /// What is read of it: "Friday, 10 July 2026. Date night".
    [[nodiscard]] virtual QString nameOfCell(int row, int column) const = 0;
    /// In the widget.
    [[nodiscard]] virtual QRect placeOfCell(int row, int column) const = 0;
    [[nodiscard]] virtual bool isCellSelected(int row, int column) const = 0;
    /// As a click on it does.
    virtual void pressCell(int row, int column) = 0;
    [[nodiscard]] virtual QString nameOfColumn(int) const { return {}; }
    [[nodiscard]] virtual QString nameOfRow(int) const { return {}; }
};

/// A widget of such cells, as a table whose cells can be read and pressed one by one.
class AccessibleGrid final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    /// `cells` is the widget itself.
    AccessibleGrid(QWidget *widget, CellsOfGrid &cells);
    ~AccessibleGrid() override;

    [[nodiscard]] CellsOfGrid &cells() const { return m_cells; }
    /// The number of that cell among the children, for events.
    [[nodiscard]] int childOf(int row, int column) const;

    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;

    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override;
    [[nodiscard]] int selectedCellCount() const override;
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override;
    [[nodiscard]] QString columnDescription(int column) const override { return m_cells.nameOfColumn(column); }
    [[nodiscard]] QString rowDescription(int row) const override { return m_cells.nameOfRow(row); }
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override { return 0; }
    [[nodiscard]] int columnCount() const override { return m_cells.gridColumns(); }
    [[nodiscard]] int rowCount() const override { return m_cells.gridRows(); }
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override { return {}; }
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override {}

private:
    CellsOfGrid &m_cells;
    mutable std::map<int, QAccessible::Id> m_made; // by the number among the children
};

/// Says that the keyboard stands on that cell of the grid now, which the widget with the focus draws.
void tellCurrentCell(QWidget *grid, int row, int column);

} // namespace hearth
