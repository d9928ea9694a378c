// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/actions.h"

#include "theme/drawtext.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QWidget>

#include <utility>

namespace hearth {

namespace {

struct Row
{
    ActionId id;
    const char *text;
    const char *keys;
    bool needsJournal = true;
};

constexpr Row kTable[] = {
    {ActionId::Lock, QT_TRANSLATE_NOOP("Actions", "Lock"), "Ctrl+L"},
    {ActionId::Search, QT_TRANSLATE_NOOP("Actions", "Search"), "Ctrl+F"},
    {ActionId::BackToFound, QT_TRANSLATE_NOOP("Actions", "Back to the search results"), "Alt+Left"},
    {ActionId::NewEntry, QT_TRANSLATE_NOOP("Actions", "Entry"), "Ctrl+N"},
    {ActionId::NewNote, QT_TRANSLATE_NOOP("Actions", "Gratitude note"), "Ctrl+Shift+N"},
    {ActionId::NewCheckIn, QT_TRANSLATE_NOOP("Actions", "Check-in"), "Ctrl+Shift+C"},
    {ActionId::NewExperience, QT_TRANSLATE_NOOP("Actions", "Experience"), "Ctrl+Shift+E"},
    {ActionId::NewAgreement, QT_TRANSLATE_NOOP("Actions", "Agreement"), "Ctrl+Shift+A"},
    {ActionId::NewLimit, QT_TRANSLATE_NOOP("Actions", "Personal limit"), "Ctrl+Shift+L"},
    {ActionId::NewCommitment, QT_TRANSLATE_NOOP("Actions", "Commitment"), "Ctrl+Shift+P"},
    {ActionId::NewConversation, QT_TRANSLATE_NOOP("Actions", "Conversation"), "Ctrl+Shift+T"},
    {ActionId::SitTogether, QT_TRANSLATE_NOOP("Actions", "Sit together…"), "Ctrl+T"},
    {ActionId::SitAlone, QT_TRANSLATE_NOOP("Actions", "Stop sitting together"), ""},
    {ActionId::BringIn, QT_TRANSLATE_NOOP("Actions", "Bring in from elsewhere…"), ""},
    {ActionId::TakeOut, QT_TRANSLATE_NOOP("Actions", "Take a copy out…"), ""},
    {ActionId::Undo, QT_TRANSLATE_NOOP("Actions", "Undo"), "Ctrl+Z"},
    {ActionId::Redo, QT_TRANSLATE_NOOP("Actions", "Redo"), "Ctrl+Shift+Z"},
    {ActionId::ShowToday, QT_TRANSLATE_NOOP("Actions", "Today"), "Alt+1"},
    {ActionId::ShowJournal, QT_TRANSLATE_NOOP("Actions", "Journal"), "Alt+2"},
    {ActionId::ShowCheckIn, QT_TRANSLATE_NOOP("Actions", "Check in"), "Alt+3"},
    {ActionId::ShowTogether, QT_TRANSLATE_NOOP("Actions", "Together"), "Alt+4"},
    {ActionId::ShowGratitude, QT_TRANSLATE_NOOP("Actions", "Gratitude"), "Alt+5"},
    {ActionId::ShowAgreements, QT_TRANSLATE_NOOP("Actions", "Agreements"), "Alt+6"},
    {ActionId::ShowTalk, QT_TRANSLATE_NOOP("Actions", "Talk"), "Alt+7"},
    {ActionId::ShowInsights, QT_TRANSLATE_NOOP("Actions", "Insights"), "Alt+8"},
    {ActionId::ShowSettings, QT_TRANSLATE_NOOP("Actions", "Settings"), "Ctrl+,; Alt+9"},
    {ActionId::OpenJournal, QT_TRANSLATE_NOOP("Actions", "Open another journal…"), "Ctrl+O", false},
    {ActionId::NewJournal, QT_TRANSLATE_NOOP("Actions", "Create a journal…"), "", false},
    {ActionId::ShowRights, QT_TRANSLATE_NOOP("Actions", "Your rights"), "", false},
    {ActionId::ShowProtection, QT_TRANSLATE_NOOP("Actions", "What is protected"), "", false},
    {ActionId::ShowHelp, QT_TRANSLATE_NOOP("Actions", "Help outside"), "", false},
    {ActionId::ShowKeys, QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"), "F1", false},
    {ActionId::HideAndLock, QT_TRANSLATE_NOOP("Actions", "Hide and lock"), "F12", false},
    {ActionId::About, QT_TRANSLATE_NOOP("Actions", "About Hearthbook"), "", false},
    {ActionId::Quit, QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q", false},
};

} // namespace

Actions::Actions(QWidget *window)
    : QObject(window)
{
    for (const Row &row : kTable) {
        auto *action = new QAction(this);
        action->setShortcuts(QKeySequence::listFromString(QLatin1String(row.keys)));
        action->setShortcutContext(Qt::WindowShortcut);
        window->addAction(action);
        m_actions.emplace(row.id, action);
    }
    m_actions.at(ActionId::Quit)->setMenuRole(QAction::QuitRole);
    m_actions.at(ActionId::About)->setMenuRole(QAction::AboutRole);
    retranslate();
    setUnlocked(false);
}

void Actions::setCovered(bool covered)
{
    for (QAction *action : std::exchange(m_covered, {}))
        action->setEnabled(true);
    for (const Row &row : kTable) {
        QAction *action = m_actions.at(row.id);
        if (!covered || !row.needsJournal || row.id == ActionId::Lock || !action->isEnabled())
            continue;
        action->setEnabled(false);
        m_covered += action;
    }
}

void Actions::setUnlocked(bool unlocked)
{
    m_covered.clear();
    for (const Row &row : kTable) {
        if (row.needsJournal)
            m_actions.at(row.id)->setEnabled(unlocked);
    }
    if (!unlocked)
        retranslate(); // undo names what somebody wrote
}

void Actions::retranslate()
{
    for (const Row &row : kTable)
        m_actions.at(row.id)->setText(inItsDirection(QCoreApplication::translate("Actions", row.text)));
}

} // namespace hearth
