// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>
#include <QMargins>

#include <initializer_list>

namespace hearth {

class FlowLayout;

/// Room that grows as much as there is.
struct Stretch final
{
    int factor = 0;
};

/// What stands in a row or column: a widget, rows and columns themselves, a gap of so many device-independent pixels,
/// or room that grows.
class Placed final
{
public:
    Placed(QWidget *widget, int stretch = 0, Qt::Alignment alignment = {});
    Placed(QWidget *widget, Qt::Alignment alignment);
    Placed(QWidget *widget, Qt::AlignmentFlag alignment);
    Placed(QLayout *layout, int stretch = 0);
    Placed(int gap);
    Placed(Stretch room);

    void addTo(QBoxLayout &layout) const;

private:
    QWidget *m_widget = nullptr;
    QLayout *m_layout = nullptr;
    int m_gap = -1;
    int m_stretch = 0;
    Qt::Alignment m_alignment;
};

/// The same margin on all four sides.
[[nodiscard]] constexpr QMargins around(int margin)
{
    return {margin, margin, margin, margin};
}

/// Puts things at the end of a layout. What is flat stands before the line that it begins, by its leadingInset().
void addTo(QBoxLayout *layout, std::initializer_list<Placed> things);

/// Takes everything out of a layout. The widgets go when they are done: one may be in the middle of its click.
void clear(QLayout *layout);

/// Lays things out below each other in `of`, `spacing` apart, without margins unless they are given.
QVBoxLayout *inColumn(QWidget *of, int spacing, std::initializer_list<Placed> things = {},
                      const QMargins &margins = {});
/// The same within another layout.
[[nodiscard]] QVBoxLayout *inColumn(int spacing, std::initializer_list<Placed> things = {},
                                    const QMargins &margins = {});
/// The same as far apart as the style has it.
QVBoxLayout *inColumn(QWidget *of, std::initializer_list<Placed> things = {}, const QMargins &margins = {});
[[nodiscard]] QVBoxLayout *inColumn(std::initializer_list<Placed> things, const QMargins &margins = {});

/// Likewise beside each other, in the direction of reading.
QHBoxLayout *inRow(QWidget *of, int spacing, std::initializer_list<Placed> things = {}, const QMargins &margins = {});
[[nodiscard]] QHBoxLayout *inRow(int spacing, std::initializer_list<Placed> things = {}, const QMargins &margins = {});
QHBoxLayout *inRow(QWidget *of, std::initializer_list<Placed> things = {}, const QMargins &margins = {});
[[nodiscard]] QHBoxLayout *inRow(std::initializer_list<Placed> things, const QMargins &margins = {});

/// Likewise beside each other in as many lines as it takes; see FlowLayout.
FlowLayout *inFlow(QWidget *of, int gap, std::initializer_list<QWidget *> things);
/// The same, and the last of them at the far end of their line: above a page what it is looked through with and the one
/// button that most people came for; at the foot of an editor what leads away and what saves.
FlowLayout *atBothEnds(QWidget *of, std::initializer_list<QWidget *> near, std::initializer_list<QWidget *> far);
/// What can be done with a record that is read, at the far end of its first line: what is particular to its kind, then
/// change, share, delete and what is needed less often.
FlowLayout *asActs(QWidget *of, std::initializer_list<QWidget *> acts);
/// The same as inFlow() as a widget within `parent`.
[[nodiscard]] QWidget *flowOf(QWidget *parent, int gap, std::initializer_list<QWidget *> things);

} // namespace hearth
