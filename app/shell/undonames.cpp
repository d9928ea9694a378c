// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/undonames.h"

#include "journal/journal.h"
#include "shell/actions.h"
#include "wording/undowords.h"

namespace hearth {

UndoNames::UndoNames(const Journal &journal, const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_actions(actions)
{
    connect(&journal, &Journal::historyChanged, this, &UndoNames::show);
    show();
}

void UndoNames::show()
{
    const auto name = [this](Retrace way, const QString &alone, const QString &withWhat) {
        const ChangeSet *changes = m_journal.changesOf(way, m_journal.nextStep(way));
        if (changes == nullptr)
            return alone;
        return withWhat.arg(stepWords(m_journal, *changes).replace(QLatin1Char('&'), QLatin1String("&&")));
    };
    QAction *undo = m_actions[ActionId::Undo];
    undo->setEnabled(m_journal.canUndo());
    undo->setText(name(Retrace::Undo, tr("Undo"), tr("Undo: %1", "what was done")));
    QAction *redo = m_actions[ActionId::Redo];
    redo->setEnabled(m_journal.canRedo());
    redo->setText(name(Retrace::Redo, tr("Redo"), tr("Redo: %1", "what was done")));
}

} // namespace hearth
