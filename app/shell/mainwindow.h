// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page/prompter.h"
#include "session/idlewatch.h"
#include "session/session.h"
#include "session/settings.h"
#include "shell/actions.h"
#include "theme/theme.h"
#include "wording/translation.h"

#include <QWidget>

#include <memory>

class QStackedWidget;
class QTemporaryDir;

namespace hearth {

class Departure;
class EntranceDialogs;
class Entrances;
class Workspace;

/// The window: start, create, lock page or workspace, one at a time. Its title is neutral always.
class MainWindow final : public QWidget
{
    Q_OBJECT

public:
    /// All borrowed; must outlive the window.
    struct Dependencies
    {
        Theme &theme;
        Session &session;
        Settings &settings;
        Prompter &prompter;
        Translation &translation;
    };

    explicit MainWindow(const Dependencies &dependencies);
    ~MainWindow() override;

    /// Chooses a journal and shows its lock page.
    void openJournal(const QString &path);
    /// Makes the sample journal anew in a temporary folder and unlocks it.
    void openSample();
    /// Null while locked.
    [[nodiscard]] Workspace *workspace() const { return m_workspace; }
    [[nodiscard]] const Actions &actions() const { return m_actions; }
    /// How long nobody may touch anything before it locks by itself, while it is unlocked.
    [[nodiscard]] IdleWatch::Duration lockDelay() const { return m_idle.limit(); }
    /// Locks as soon as no question is open; questions are answered with "cancel".
    void requestLock();
    /// Takes every window off the screen at once, then locks.
    void hideAndLock();
    /// Closes likewise, also from outside while a question is open; ends with leftAtOnce(), or stays where its owner
    /// does not want to close.
    void requestQuit();

signals:
    /// Hidden and locked, and nothing waits to be shown: the program may end.
    void leftAtOnce();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void connectEntrances();
    void connectActions();
    void connectSession();
    void showEntrance();
    void beginCreating();
    /// Nothing was made: back to the open journal, or to what stands there while none is.
    void endCreating();
    void chooseJournal();
    void showWorkspace(const hearth::OpeningNotices &notices, bool byRecoveryCode);
    /// Keeps what is being typed; where that fails, asks whether to go on all the same.
    [[nodiscard]] bool mayLeave();
    /// The same before the program ends, and asks as well where words wait behind the lock.
    [[nodiscard]] bool mayClose();
    /// Whether a recovery code is here only, or on its way, and nobody confirmed having it.
    [[nodiscard]] bool holdsUnseenCode() const;
    /// That partner takes the keyboard while both sit here.
    void handOver(hearth::PartnerId writer);
    void sitTogether();
    /// On the pages, where words are in the journal that are not on the disk.
    void sayUnwritten();
    /// Of words that could not be written before the lock, or are the other's.
    [[nodiscard]] QString unwrittenWords() const;
    void saySettingsNotKept();
    void dropWorkspace();
    /// The end of hideAndLock(): minimized where something waits here that would be gone for good.
    void leave();
    /// On the lock page, of words that could not be written or a recovery code that left the screen.
    void tellWhatWaits();
    void applySettings();

    Dependencies m_dependencies;
    Actions m_actions;
    IdleWatch m_idle;
    EntranceDialogs *m_dialogs;
    Departure *m_departure;
    QStackedWidget *m_stack;
    Entrances *m_entrances = nullptr;
    Workspace *m_workspace = nullptr;
    bool m_hasUnwritten = false;
    bool m_hasToSayUnwritten = false; // on the lock page
    bool m_hasToSayNotKept = false;   // of settings, in the journal that opens next
    std::unique_ptr<QTemporaryDir> m_sampleFolder;
};

} // namespace hearth
