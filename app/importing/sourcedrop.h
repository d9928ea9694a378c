// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace hearth {

/// Lets a widget take the file or folder of another journal that is dropped on it. Journals of this program and
/// pictures are left to whoever else takes them.
class SourceDrop final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to the widget.
    explicit SourceDrop(QWidget *widget);

signals:
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace hearth
