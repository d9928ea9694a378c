// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/regionkeys.h"

#include "widgets/taborder.h"

#include <QApplication>
#include <QScrollArea>
#include <QShortcut>

namespace hearth {

RegionKeys::RegionKeys(QList<QWidget *> regions, QWidget *window)
    : QObject(window)
    , m_regions(std::move(regions))
{
    for (const auto &[keys, by] : {std::pair(QKeySequence(Qt::Key_F6), 1), {QKeySequence(Qt::SHIFT | Qt::Key_F6), -1}})
        connect(new QShortcut(keys, window), &QShortcut::activated, this, [this, by = by] { step(by); });
}

qsizetype RegionKeys::regionOf(const QWidget *focused) const
{
    for (qsizetype i = 0; focused != nullptr && i < m_regions.size(); ++i) {
        if (m_regions[i] == focused || m_regions[i]->isAncestorOf(focused))
            return i;
    }
    return -1;
}

QWidget *RegionKeys::firstIn(QWidget *region)
{
    QWidget *scrolled = nullptr; // where nothing else takes the keyboard, it can be read with the arrow keys
    for (QWidget *each : stopsAsTheyStand(region)) {
        const bool takesKeys =
            each != region && (each->focusPolicy() & Qt::TabFocus) != 0 && each->isVisible() && each->isEnabled();
        if (takesKeys && qobject_cast<QScrollArea *>(each) == nullptr)
            return each;
        if (takesKeys && scrolled == nullptr)
            scrolled = each;
    }
    return scrolled;
}

bool RegionKeys::enter(QWidget *region, const std::function<bool()> &begin)
{
    const auto left = m_left.find(regionOf(region));
    QWidget *wanted = left != m_left.end() ? left->second.data() : nullptr;
    if (wanted == nullptr || !region->isAncestorOf(wanted) || !wanted->isVisible() || !wanted->isEnabled()) {
        if (begin && begin())
            return true;
        wanted = firstIn(region);
    }
    if (wanted == nullptr)
        return false;
    wanted->setFocus(Qt::TabFocusReason); // a visible one
    return true;
}

void RegionKeys::step(int by)
{
    QWidget *focused = QApplication::focusWidget();
    const qsizetype from = regionOf(focused);
    if (from >= 0)
        m_left[from] = focused;
    const qsizetype count = m_regions.size();
    for (qsizetype i = 1; i <= count; ++i) {
        const qsizetype to = ((from < 0 ? (by > 0 ? -1 : 0) : from) + by * i + 2 * count) % count;
        if (m_regions[to]->isVisible() && enter(m_regions[to]))
            return;
    }
}

} // namespace hearth
