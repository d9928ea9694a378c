// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QAbstractButton;

namespace hearth {

/// Has Return press the button of a window that has the focus, as Space does; once, however long it is held down.
class ReturnPresses final : public QObject
{
    Q_OBJECT

public:
    /// For that window, which owns this. Watches every event of the application.
    explicit ReturnPresses(QWidget *window);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;

    QWidget *m_window;
    QPointer<QAbstractButton> m_on; // the button on which a key was pressed
};

} // namespace hearth
