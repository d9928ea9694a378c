// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>
#include <QListView>

#include <map>

namespace hearth {

/// A list whose rows can be chosen one by one, as by a click and Enter, and ticked where they have a box to tick. Qt's
/// own rows say that they can be toggled, and nothing comes of it.
class AccessibleList final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit AccessibleList(QListView *list);
    ~AccessibleList() override;

    [[nodiscard]] void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] int childCount() const override { return rowCount(); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;

    [[nodiscard]] QAccessibleInterface *caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *cellAt(int row, int column) const override;
    [[nodiscard]] int selectedCellCount() const override { return static_cast<int>(selectedCells().size()); }
    [[nodiscard]] QList<QAccessibleInterface *> selectedCells() const override;
    [[nodiscard]] QString columnDescription(int) const override { return {}; }
    [[nodiscard]] QString rowDescription(int) const override { return {}; }
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override { return selectedCellCount(); }
    [[nodiscard]] int columnCount() const override { return 1; }
    [[nodiscard]] int rowCount() const override;
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override;
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] bool isRowSelected(int row) const override;
    bool selectRow(int row) override;
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    /// Where there are others, rows are made anew for whoever asks for them again; what changes in one stays that one.
    void modelChange(QAccessibleTableModelChangeEvent *event) override;

private:
    [[nodiscard]] QListView *list() const { return static_cast<QListView *>(widget()); }
    [[nodiscard]] QModelIndex indexOf(int row) const;
    void forget();

    mutable std::map<int, QAccessible::Id> m_made; // by row
};

/// The row on which a widget stands that belongs to it, as its buttons do; null for none.
[[nodiscard]] QAccessibleInterface *rowAround(const QWidget *widget);

} // namespace hearth
