// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QIcon>

class QButtonGroup;

namespace hearth {

/// A choice of one among a few, side by side. The arrow keys move the choice, Home and End go to the ends.
class SegmentedControl final : public QFrame
{
    Q_OBJECT
public:
    /// `name` is read aloud; what is being chosen.
    explicit SegmentedControl(const QString &name, QWidget *parent = nullptr);

    /// Returns its index. The first one added is chosen.
    int addSegment(const QString &text, const QIcon &icon = {});
    [[nodiscard]] int count() const;
    /// -1 while there are none.
    [[nodiscard]] int current() const;
    /// Ignores an index that does not exist. Emits currentChanged when it is another one.
    void setCurrent(int index);

signals:
    void currentChanged(int index);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QButtonGroup *m_group;
    int m_current = -1;
};

} // namespace hearth
