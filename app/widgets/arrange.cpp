// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/arrange.h"

#include "theme/theme.h"
#include "widgets/flowlayout.h"
#include "widgets/inset.h"

#include <QWidget>

namespace hearth {

namespace {

template <typename Layout>
Layout *filled(Layout *layout, std::initializer_list<Placed> things, const QMargins &margins, int spacing = -1)
{
    layout->setContentsMargins(margins);
    if (spacing >= 0)
        layout->setSpacing(spacing);
    addTo(layout, things);
    return layout;
}

} // namespace

Placed::Placed(QWidget *widget, int stretch, Qt::Alignment alignment)
    : m_widget(widget)
    , m_stretch(stretch)
    , m_alignment(alignment)
{
}

Placed::Placed(QWidget *widget, Qt::Alignment alignment)
    : Placed(widget, 0, alignment)
{
}

Placed::Placed(QWidget *widget, Qt::AlignmentFlag alignment)
    : Placed(widget, 0, alignment)
{
}

Placed::Placed(QLayout *layout, int stretch)
    : m_layout(layout)
    , m_stretch(stretch)
{
}

Placed::Placed(int gap)
    : m_gap(gap)
{
}

Placed::Placed(Stretch room)
    : m_stretch(room.factor)
{
}

void Placed::addTo(QBoxLayout &layout) const
{
    if (m_widget != nullptr)
        addInLine(layout, m_widget, m_stretch, m_alignment);
    else if (m_layout != nullptr)
        layout.addLayout(m_layout, m_stretch);
    else if (m_gap >= 0)
        layout.addSpacing(m_gap);
    else
        layout.addStretch(m_stretch);
}

void addTo(QBoxLayout *layout, std::initializer_list<Placed> things)
{
    for (const Placed &thing : things)
        thing.addTo(*layout);
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

QVBoxLayout *inColumn(QWidget *of, int spacing, std::initializer_list<Placed> things, const QMargins &margins)
{
    return filled(new QVBoxLayout(of), things, margins, spacing);
}

QVBoxLayout *inColumn(int spacing, std::initializer_list<Placed> things, const QMargins &margins)
{
    return inColumn(nullptr, spacing, things, margins);
}

QVBoxLayout *inColumn(QWidget *of, std::initializer_list<Placed> things, const QMargins &margins)
{
    return filled(new QVBoxLayout(of), things, margins);
}

QVBoxLayout *inColumn(std::initializer_list<Placed> things, const QMargins &margins)
{
    return filled(new QVBoxLayout, things, margins);
}

QHBoxLayout *inRow(QWidget *of, int spacing, std::initializer_list<Placed> things, const QMargins &margins)
{
    return filled(new QHBoxLayout(of), things, margins, spacing);
}

QHBoxLayout *inRow(int spacing, std::initializer_list<Placed> things, const QMargins &margins)
{
    return inRow(nullptr, spacing, things, margins);
}

QHBoxLayout *inRow(QWidget *of, std::initializer_list<Placed> things, const QMargins &margins)
{
    return filled(new QHBoxLayout(of), things, margins);
}

QHBoxLayout *inRow(std::initializer_list<Placed> things, const QMargins &margins)
{
    return filled(new QHBoxLayout, things, margins);
}

FlowLayout *inFlow(QWidget *of, int gap, std::initializer_list<QWidget *> things)
{
    auto *flow = new FlowLayout(gap, of);
    for (QWidget *thing : things)
        flow->addWidget(thing);
    return flow;
}

FlowLayout *atBothEnds(QWidget *of, std::initializer_list<QWidget *> near, std::initializer_list<QWidget *> far)
{
    FlowLayout *flow = inFlow(of, spacing::small, near);
    for (QWidget *thing : far) {
        flow->addWidget(thing);
        flow->setAlignment(thing, Qt::AlignTrailing);
    }
    return flow;
}

FlowLayout *asActs(QWidget *of, std::initializer_list<QWidget *> acts)
{
    FlowLayout *flow = inFlow(of, 0, acts);
    for (QWidget *act : acts)
        flow->setAlignment(act, Qt::AlignTrailing); // whichever of them are shown
    flow->setContentsMargins(0, spacing::small, spacing::small, 0);
    return flow;
}

QWidget *flowOf(QWidget *parent, int gap, std::initializer_list<QWidget *> things)
{
    auto *line = new QWidget(parent);
    inFlow(line, gap, things);
    return line;
}

} // namespace hearth
