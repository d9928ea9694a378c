// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>
#include <map>

namespace hearth {

/// F6 leads from one part of the window to the next that can be seen, Shift+F6 back; each is entered where it was left.
class RegionKeys final : public QObject
{
    Q_OBJECT

public:
    /// The regions in the order in which they are gone through, all within `window`, which owns this.
    RegionKeys(QList<QWidget *> regions, QWidget *window);

    /// Gives the keyboard to what had it last there, else lets `begin` do so, else to the first that takes it. False
    /// where nothing does.
    bool enter(QWidget *region, const std::function<bool()> &begin = {});

private:
    void step(int by);
    [[nodiscard]] qsizetype regionOf(const QWidget *focused) const;
    [[nodiscard]] static QWidget *firstIn(QWidget *region);

    QList<QWidget *> m_regions;
    std::map<qsizetype, QPointer<QWidget>> m_left; // where each was left
};

} // namespace hearth
