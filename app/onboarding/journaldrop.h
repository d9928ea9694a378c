// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace hearth {

/// Makes a widget a place to drop a journal's file onto: one alone, by its ending. Anything else is left to the widget
/// around it.
class JournalDrop final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the widget.
    explicit JournalDrop(QWidget *widget);

signals:
    /// A journal came above the widget, or left it again.
    void hovered(bool isOver);
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace hearth
