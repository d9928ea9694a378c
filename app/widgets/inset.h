// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>
#include <QtGlobal>

class QBoxLayout;
class QLayout;
class QMargins;
class QRect;
class QWidget;

namespace hearth {

/// How far the words or the mark of a flat button, a link, a switch or a tick box stand inside its leading edge, in
/// device-independent pixels; 0 for what is seen up to its edge. Where one begins a line it stands so much before the
/// line, so that what is seen of it is in one column with the words above and below.
[[nodiscard]] int leadingInset(const QWidget &widget);

/// The same at the other edge, of a link or a switch without words that ends a line.
[[nodiscard]] int trailingInset(const QWidget &widget);

/// The margin at which lines begin.
[[nodiscard]] int leadingOf(const QMargins &margins, Qt::LayoutDirection direction);

/// How much of that a widget that begins a line at a place in its parent can stand before it without being cut by
/// anything that it stands in.
[[nodiscard]] int reachBefore(const QWidget &widget, const QRect &place);
/// The same of one that ends a line.
[[nodiscard]] int reachBehind(const QWidget &widget, const QRect &place);

/// How much before its lines something in a layout wants to stand.
[[nodiscard]] int wantedBefore(const QLayout &layout);
/// Whether a widget draws nothing itself, and so may have room before its lines that nobody sees.
[[nodiscard]] bool mayHaveRoom(const QWidget &widget);
/// Gives it so much.
void setRoomBefore(QWidget &widget, int room);

/// A widget whose lines are cut where it ends, and which takes room before them when it is told how much there is.
class HasLines
{
public:
    virtual ~HasLines() = default;
    [[nodiscard]] virtual int wantedBeforeLines() const = 0;
    virtual void makeRoomBeforeLines(int room) = 0;
};

/// Adds a widget to a row or column, so much before its place where it begins a line there, and so much behind it where
/// it is put at the trailing edge. A widget that draws nothing itself and is added in this way makes room for the flat
/// buttons that begin lines in it.
void addInLine(QBoxLayout &layout, QWidget *widget, int stretch, Qt::Alignment alignment);
/// The same at a place within a column.
void insertInColumn(QBoxLayout &column, int place, QWidget *widget);

} // namespace hearth
