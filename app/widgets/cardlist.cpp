// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cardlist.h"

#include "theme/theme.h"

#include <QAbstractItemDelegate>
#include <QListView>
#include <QScrollBar>

#include <memory>

namespace hearth {

namespace {

void keepPlace(QListView &list)
{
    const auto place = std::make_shared<int>(0);
    const QAbstractItemModel *model = list.model();
    QObject::connect(model, &QAbstractItemModel::modelAboutToBeReset, &list,
                     [&list, place] { *place = list.verticalScrollBar()->value(); });
    QObject::connect(model, &QAbstractItemModel::modelReset, &list, [&list, place] {
        if (*place == 0)
            return;
        list.doItemsLayout();
        list.verticalScrollBar()->setValue(*place);
    });
}

} // namespace

void showCards(QListView &list, QAbstractItemModel &model, QAbstractItemDelegate &delegate, const QString &name)
{
    setRole(&list, Role::Plain);
    list.setAccessibleName(name);
    list.setModel(&model);
    keepPlace(list);
    list.setItemDelegate(&delegate);
    list.setMouseTracking(true);
    list.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list.setResizeMode(QListView::Adjust);
    list.setEditTriggers(QAbstractItemView::NoEditTriggers);
    QObject::connect(&delegate, &QAbstractItemDelegate::sizeHintChanged, &list, [&list] { list.doItemsLayout(); });
}

} // namespace hearth
