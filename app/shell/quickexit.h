// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace hearth {

/// Listens for the key that hides everything, wherever the keyboard is: in a dialog and in a menu, too, where no
/// shortcut of the window works.
class QuickExit final : public QObject
{
    Q_OBJECT

public:
    explicit QuickExit(Qt::Key key, QObject *parent = nullptr);

signals:
    void pressed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Qt::Key m_key;
};

} // namespace hearth
