// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>

#include <map>

namespace hearth {

/// Everything that has a shortcut.
enum class ActionId {
    Lock,
    Search,
    BackToFound,
    NewEntry,
    NewNote,
    NewCheckIn,
    NewExperience,
    NewAgreement,
    NewLimit,
    NewCommitment,
    NewConversation,
    SitTogether,
    SitAlone,
    BringIn,
    TakeOut,
    Undo,
    Redo,
    ShowToday,
    ShowJournal,
    ShowCheckIn,
    ShowTogether,
    ShowGratitude,
    ShowAgreements,
    ShowTalk,
    ShowInsights,
    ShowSettings,
    OpenJournal,
    NewJournal,
    ShowRights,
    ShowProtection,
    ShowHelp,
    ShowKeys,
    HideAndLock,
    About,
    Quit,
};

/// The one table of shortcuts: every action of the window, named and with its keys.
class Actions final : public QObject
{
    Q_OBJECT

public:
    /// The actions are added to `window`, so that their keys work wherever the focus is.
    explicit Actions(QWidget *window);

    [[nodiscard]] QAction *operator[](ActionId id) const { return m_actions.at(id); }
    /// Switches everything that needs an open journal.
    void setUnlocked(bool unlocked);
    /// Switches off everything that needs the open journal, but for locking it, while something else stands before it;
    /// and then on again what was on.
    void setCovered(bool covered);
    /// Names everything anew, in the present language.
    void retranslate();

private:
    std::map<ActionId, QAction *> m_actions;
    QList<QAction *> m_covered; // that are off for a while
};

} // namespace hearth
