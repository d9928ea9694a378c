// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace hearth {

/// A list as wide as the page, whose rows stand in its middle, never wider than is good to read and at the same place
/// with a scroll bar at the page's edge and without.
class CentredList final : public QListView
{
    Q_OBJECT

public:
    /// Both in device-independent pixels; `edge` is left free beside the rows where the page is narrow.
    CentredList(int greatestWidth, int edge, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void centre();

    int m_greatestWidth;
    int m_edge;
};

} // namespace hearth
