// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace hearth {

/// A list as wide as the page, whose rows begin and end where what stands above it does, at the same place with a
/// scroll bar at the page's edge and without.
class EdgeList final : public QListView
{
    Q_OBJECT

public:
    /// `edge` is left free beside the rows, in device-independent pixels.
    EdgeList(int edge, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    int m_edge;
};

} // namespace hearth
