// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QAbstractButton;

namespace hearth {

/// Has Return press the button that has the focus, as Space does, in a window and in every dialog, where it would press
/// the main button otherwise, whichever has the focus; once, however long it is held down. In a dialog a choice that
/// has the focus leaves Return to the main button.
class ReturnPresses final : public QObject
{
    Q_OBJECT

public:
    /// For that window, which owns this, and for dialogs. Watches every event of the application.
    explicit ReturnPresses(QWidget *window);

private:
    bool eventFilter(QObject *watched, QEvent *event) override;

    QWidget *m_window;
    QPointer<QAbstractButton> m_on; // the button on which a key was pressed
};

} // namespace hearth
