// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <algorithm>
#include <functional>
#include <type_traits>
#include <vector>

namespace hearth {

/// A list in one column, each row of which answers for itself.
class ListModelBase : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    /// Nothing for an index that is not of this model.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const final;

protected:
    [[nodiscard]] virtual int count() const = 0;
    /// `row` exists.
    [[nodiscard]] virtual QVariant valueAt(int row, int role) const = 0;
    /// Whether the row can be chosen, and does not only head others.
    [[nodiscard]] virtual bool isChoosable(int) const { return true; }
};

/// Keeps the rows. `id` takes from a row what tells it from the others.
template <typename Row, auto id = &Row::id>
class ListModel : public ListModelBase
{
public:
    using Id = std::remove_cvref_t<std::invoke_result_t<decltype(id), const Row &>>;
    using ListModelBase::ListModelBase;

    /// Names nothing where there is no such row.
    [[nodiscard]] Id idAt(int row) const { return row >= 0 && row < count() ? std::invoke(id, rowAt(row)) : Id(); }
    /// -1 when it is not among the rows.
    [[nodiscard]] int rowOf(const Id &wanted) const
    {
        const auto found = std::ranges::find(m_rows, wanted, id);
        return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
    }

protected:
    [[nodiscard]] int count() const final { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] const Row &rowAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }

    /// Puts these rows in place of those there are: what is chosen stays so where they are the same in the same order,
    /// whatever they show now.
    void setRows(std::vector<Row> rows)
    {
        if (std::ranges::equal(rows, m_rows, {}, id, id)) {
            m_rows = std::move(rows);
            tellAllChanged();
            return;
        }
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    void tellAllChanged()
    {
        if (!m_rows.empty())
            emit dataChanged(index(0), index(count() - 1));
    }

    /// Whoever changes them by hand tells the views.
    std::vector<Row> m_rows;
};

} // namespace hearth
