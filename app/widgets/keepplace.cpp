// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/keepplace.h"

#include <QListView>
#include <QScrollBar>

#include <memory>

namespace hearth {

void keepPlace(QListView *list)
{
    const auto place = std::make_shared<int>(0);
    const QAbstractItemModel *model = list->model();
    QObject::connect(model, &QAbstractItemModel::modelAboutToBeReset, list,
                     [list, place] { *place = list->verticalScrollBar()->value(); });
    QObject::connect(model, &QAbstractItemModel::modelReset, list, [list, place] {
        if (*place == 0)
            return;
        list->doItemsLayout();
        list->verticalScrollBar()->setValue(*place);
    });
}

} // namespace hearth
