// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace hearth {

/// Lets the keyboard go from `before` through all that takes it within `content`, itself included, in the order in
/// which that was made; what is made later would else come last. Both are in the same window. Returns where it is then:
/// the last of them, or `before`.
QWidget *tabThrough(QWidget *content, QWidget *before);
/// The same in the order in which the layouts hold it, whatever was made first.
QWidget *tabAsItStands(QWidget *content, QWidget *before);

} // namespace hearth
