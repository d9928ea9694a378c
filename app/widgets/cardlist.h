// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemDelegate;
class QAbstractItemModel;
class QListView;
class QString;

namespace hearth {

/// Makes a list one of cards, as tall as what stands on them, that scrolls smoothly and is read only. When its model
/// begins anew it stays where it was scrolled to; whoever chooses a row after a reset connects to that later, so that
/// the row comes into sight from there. Borrows model and delegate.
void showCards(QListView &list, QAbstractItemModel &model, QAbstractItemDelegate &delegate, const QString &name);

} // namespace hearth
