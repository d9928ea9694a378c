// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace hearth {

/// Widgets beside each other, in the direction of reading, or below each other where there is not room enough: for each
/// of them what it needs, and for a line of text that is good to read. One that is hidden takes no room.
class SideBySide final : public QWidget
{
    Q_OBJECT
public:
    explicit SideBySide(QWidget *parent = nullptr);

    /// After those that are there. Takes ownership.
    void add(QWidget *widget);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;

private:
    void arrange();
    /// Of each that is not hidden.
    [[nodiscard]] QList<int> leastWidths() const;

    QBoxLayout *m_layout;
    QList<QWidget *> m_widgets;
};

} // namespace hearth
