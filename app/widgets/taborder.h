// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace hearth {

/// All that takes the keyboard within `content`, itself included, in the order in which the layouts hold it, whatever
/// was made first; also what does not take it at the moment.
[[nodiscard]] QList<QWidget *> stopsAsTheyStand(QWidget *content);
/// Lets the keyboard go from `before` through these; returns the last of them, or `before` where there are none. Both are
/// in the same window.
QWidget *tabAsItStands(QWidget *content, QWidget *before);

} // namespace hearth
