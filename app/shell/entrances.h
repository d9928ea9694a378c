// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/prompter.h"
#include "session/session.h"
#include "session/settings.h"
#include "theme/theme.h"

#include <QObject>

class QStackedWidget;

namespace hearth {

class CreateJournalFlow;
class EntranceDialogs;
class LockPage;
class StartPage;

/// What stands in the window while no journal is open: the start page, the steps that make a journal, or the lock page.
class Entrances final : public QObject
{
    Q_OBJECT

public:
    /// All borrowed; must outlive this.
    struct Dependencies
    {
        Theme &theme;
        Session &session;
        Settings &settings;
        Prompter &prompter;
        EntranceDialogs &dialogs;
    };

    /// Adds its pages to `stack`, to which it belongs.
    Entrances(const Dependencies &dependencies, QStackedWidget *stack);

    /// Makes the start page and the lock page anew, in the language of now.
    void rebuild();
    /// Brings the one that fits forward.
    void show();
    /// Brings the steps that make a journal forward, where they were left.
    void beginCreating();
    [[nodiscard]] LockPage &lockPage() { return *m_lock; }
    /// Whether recovery codes stand in those steps that nobody confirmed having.
    [[nodiscard]] bool holdsUnseenCodes() const;

signals:
    void createRequested();
    /// A file is to be chosen.
    void openRequested();
    void fileChosen(const QString &path);
    void sampleRequested();
    /// The steps that make a journal were left: what stood there before is to be shown again.
    void creatingLeft();

private:
    void endCreating();

    Dependencies m_dependencies;
    QStackedWidget *m_stack;
    StartPage *m_start = nullptr;
    LockPage *m_lock = nullptr;
    CreateJournalFlow *m_create = nullptr;
};

} // namespace hearth
