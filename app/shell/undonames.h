// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace hearth {

class Actions;
class Journal;

/// Has the actions of undo and redo say what they would take back or do again, and switches them off where there is
/// nothing.
class UndoNames final : public QObject
{
    Q_OBJECT

public:
    /// Borrows both, which must outlive it.
    UndoNames(const Journal &journal, const Actions &actions, QObject *parent);

private:
    void show();

    const Journal &m_journal;
    const Actions &m_actions;
};

} // namespace hearth
