// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility/accessiblelist.h"

#include "accessibility/accessiblepart.h"
#include "accessibility/partnow.h"

#include <QComboBox>
#include <QPersistentModelIndex>
#include <QPointer>

#include <optional>

namespace hearth {

namespace {

/// The choice that folds the list out; null where it is a list by itself.
QComboBox *choiceOf(const QListView *list)
{
    const QWidget *around = list->parentWidget();
    auto *box = around != nullptr ? qobject_cast<QComboBox *>(around->parentWidget()) : nullptr;
    return box != nullptr && box->view() == list ? box : nullptr;
}

class AccessibleRow final : public AccessibleCellPart
{
public:
    AccessibleRow(QListView *list, const QModelIndex &index)
        : AccessibleCellPart(list)
        , m_list(list)
        , m_index(index)
    {
    }

    [[nodiscard]] bool isValid() const override { return m_list != nullptr && m_index.isValid(); }
    /// Only of a box do readers say that it is not ticked, be it one that somebody else ticks.
    [[nodiscard]] QAccessible::Role role() const override
    {
        return m_index.data(Qt::CheckStateRole).isValid() ? QAccessible::CheckBox : QAccessible::ListItem;
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid())
            return state;
        const Qt::ItemFlags flags = m_index.flags();
        const QRect place = m_list->visualRect(m_index);
        state.invisible = !m_list->isVisible() || !m_list->viewport()->rect().intersects(place);
        state.disabled = !flags.testFlag(Qt::ItemIsEnabled) || !m_list->isEnabled();
        state.selectable = flags.testFlag(Qt::ItemIsSelectable);
        state.focusable = state.selectable;
        state.selected = isSelected();
        state.focused = hasKeyboard();
        state.checkable = isTicked().has_value();
        state.checked = isTicked().value_or(false);
        return state;
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        if (!isValid())
            return {};
        if (which == QAccessible::Description)
            return m_index.data(Qt::AccessibleDescriptionRole).toString();
        if (which != QAccessible::Name)
            return {};
        const QString spoken = m_index.data(Qt::AccessibleTextRole).toString();
        return spoken.isEmpty() ? m_index.data(Qt::DisplayRole).toString() : spoken;
    }
    /// The widget that stands on it, where one does.
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        return QAccessible::queryAccessibleInterface(index == 0 ? standingOnIt() : nullptr);
    }
    [[nodiscard]] int childCount() const override { return standingOnIt() != nullptr ? 1 : 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *other) const override
    {
        return other != nullptr && other->object() != nullptr && other->object() == standingOnIt() ? 0 : -1;
    }

    [[nodiscard]] bool isSelected() const override
    {
        if (!isValid() || m_list->selectionModel() == nullptr)
            return false;
        // The list of a choice follows what is chosen only once it is folded out.
        const QComboBox *box = choiceOf(m_list);
        return box != nullptr ? box->currentIndex() == m_index.row() : m_list->selectionModel()->isSelected(m_index);
    }
    [[nodiscard]] int columnIndex() const override { return 0; }
    [[nodiscard]] int rowIndex() const override { return m_index.row(); }

    [[nodiscard]] QStringList actionNames() const override
    {
        if (!isValid() || state().disabled || !state().selectable)
            return {};
        return {isTicked() ? toggleAction() : pressAction(), setFocusAction()};
    }
    void doAction(const QString &name) override
    {
        if (!actionNames().contains(name))
            return;
        if (name == setFocusAction()) {
            m_list->setFocus(Qt::OtherFocusReason);
            m_list->setCurrentIndex(m_index);
            return;
        }
        // Later, since whoever asked waits for an answer.
        QMetaObject::invokeMethod(
            m_list.data(), [list = m_list.data(), index = m_index] { press(list, index); }, Qt::QueuedConnection);
    }

protected:
    [[nodiscard]] QRect placeInWidget() const override
    {
        return m_list->visualRect(m_index).translated(m_list->viewport()->pos());
    }

private:
    [[nodiscard]] bool hasKeyboard() const
    {
        const QComboBox *box = choiceOf(m_list);
        return box != nullptr && !m_list->isVisible() ? box->hasFocus() && isSelected()
                                                      : m_list->hasFocus() && m_list->currentIndex() == m_index;
    }
    [[nodiscard]] QWidget *standingOnIt() const { return isValid() ? m_list->indexWidget(m_index) : nullptr; }

    /// Nothing where there is no box to tick.
    [[nodiscard]] std::optional<bool> isTicked() const
    {
        const QVariant ticked = m_index.data(Qt::CheckStateRole);
        const bool hasBox = m_index.flags().testFlag(Qt::ItemIsUserCheckable) && ticked.isValid();
        return hasBox ? std::optional(ticked.toInt() == Qt::Checked) : std::nullopt;
    }

    static void press(QListView *list, const QModelIndex &index)
    {
        if (!index.isValid())
            return;
        if (QComboBox *box = choiceOf(list)) {
            box->setCurrentIndex(index.row());
            box->hidePopup();
            emit box->activated(index.row());
            return;
        }
        list->setCurrentIndex(index);
        const QVariant ticked = index.data(Qt::CheckStateRole);
        if (index.flags().testFlag(Qt::ItemIsUserCheckable) && ticked.isValid())
            list->model()->setData(index, ticked.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                                   Qt::CheckStateRole);
        else
            emit list->activated(index);
    }

    QPointer<QListView> m_list;
    QPersistentModelIndex m_index;
};

} // namespace

AccessibleList::AccessibleList(QListView *list)
    : QAccessibleWidget(list, QAccessible::List)
{
    if (choiceOf(list) == nullptr) // Qt tells of what is chosen as that one folds out
        tellPartOnceFocused(list, [list] { return list->currentIndex().row(); });
    if (list->model() != nullptr)
        QObject::connect(list->model(), &QAbstractItemModel::dataChanged, list,
                         [list](const QModelIndex &first, const QModelIndex &, const QList<int> &roles) {
                             if (roles.contains(Qt::CheckStateRole) && list->hasFocus() &&
                                 list->currentIndex() == first)
                                 tellPartIsTicked(list, first.row());
                         });
}

AccessibleList::~AccessibleList()
{
    forget();
}

void AccessibleList::modelChange(QAccessibleTableModelChangeEvent *event)
{
    if (event->modelChangeType() != QAccessibleTableModelChangeEvent::DataChanged)
        forget();
}

void AccessibleList::forget()
{
    for (const auto &[row, id] : m_made)
        QAccessible::deleteAccessibleInterface(id);
    m_made.clear();
}

void *AccessibleList::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TableInterface)
        return static_cast<QAccessibleTableInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

int AccessibleList::rowCount() const
{
    return list()->model() != nullptr ? list()->model()->rowCount(list()->rootIndex()) : 0;
}

QModelIndex AccessibleList::indexOf(int row) const
{
    return list()->model() != nullptr ? list()->model()->index(row, list()->modelColumn(), list()->rootIndex())
                                      : QModelIndex();
}

QAccessibleInterface *AccessibleList::child(int index) const
{
    const QModelIndex row = index >= 0 ? indexOf(index) : QModelIndex();
    if (!row.isValid())
        return nullptr;
    if (const auto made = m_made.find(index); made != m_made.end())
        return QAccessible::accessibleInterface(made->second);
    auto *cell = new AccessibleRow(list(), row);
    m_made.emplace(index, QAccessible::registerAccessibleInterface(cell));
    return cell;
}

int AccessibleList::indexOfChild(const QAccessibleInterface *child) const
{
    auto *cell = child != nullptr ? const_cast<QAccessibleInterface *>(child)->tableCellInterface() : nullptr;
    return cell != nullptr && child->parent() == this ? cell->rowIndex() : -1;
}

QAccessibleInterface *AccessibleList::childAt(int x, int y) const
{
    return child(list()->indexAt(list()->viewport()->mapFromGlobal(QPoint(x, y))).row());
}

QAccessibleInterface *AccessibleList::focusChild() const
{
    return list()->hasFocus() ? child(list()->currentIndex().row()) : nullptr;
}

QAccessibleInterface *AccessibleList::cellAt(int row, int column) const
{
    return column == 0 ? child(row) : nullptr;
}

QList<int> AccessibleList::selectedRows() const
{
    QList<int> rows;
    if (list()->selectionModel() != nullptr) {
        for (const QModelIndex &index : list()->selectionModel()->selectedIndexes())
            rows += index.row();
    }
    return rows;
}

QList<QAccessibleInterface *> AccessibleList::selectedCells() const
{
    QList<QAccessibleInterface *> cells;
    for (const int row : selectedRows())
        cells += child(row);
    return cells;
}

bool AccessibleList::isRowSelected(int row) const
{
    return selectedRows().contains(row);
}

bool AccessibleList::selectRow(int row)
{
    const QModelIndex index = indexOf(row);
    if (index.isValid())
        list()->setCurrentIndex(index);
    return index.isValid();
}

QAccessibleInterface *rowAround(const QWidget *widget)
{
    const QWidget *viewport = widget->parentWidget();
    auto *list = viewport != nullptr ? qobject_cast<QListView *>(viewport->parentWidget()) : nullptr;
    if (list == nullptr || list->viewport() != viewport)
        return nullptr;
    const QModelIndex row = list->indexAt(widget->geometry().center());
    return row.isValid() && list->indexWidget(row) == widget
               ? QAccessible::queryAccessibleInterface(list)->child(row.row())
               : nullptr;
}

} // namespace hearth
