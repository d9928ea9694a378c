// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "journal/lockdelay.h"
#include "models/journalwatcher.h"
#include "onboarding/codedialog.h"
#include "onboarding/journaldrop.h"
#include "onboarding/lockpage.h"
#include "onboarding/otherpartnerdialog.h"
#include "onboarding/renewaldialogs.h"
#include "session/backupchoices.h"
#include "shell/dailybackup.h"
#include "shell/departure.h"
#include "shell/entrancedialogs.h"
#include "shell/entrances.h"
#include "shell/keysdialog.h"
#include "shell/quickexit.h"
#include "shell/returnpresses.h"
#include "shell/undokeys.h"
#include "shell/unwritten.h"
#include "shell/workspace.h"
#include "widgets/arrange.h"
#include "widgets/openonce.h"
#include "wording/describebackup.h"
#include "wording/names.h"

#include <QCloseEvent>
#include <QDir>
#include <QScreen>
#include <QStackedWidget>
#include <QTemporaryDir>

namespace hearth {

namespace {

constexpr QSize kFirstSize(1180, 800);
constexpr QSize kMinSize(800, 560);
constexpr QSize kFrame(16, 48); // at most, around the window

} // namespace

MainWindow::MainWindow(const Dependencies &dependencies)
    : m_dependencies(dependencies)
    , m_actions(this)
    , m_idle(this)
    , m_dialogs(new EntranceDialogs(dependencies.theme, dependencies.session, dependencies.settings,
                                    dependencies.prompter, this))
    , m_departure(new Departure(dependencies.session, this))
{
    setWindowTitle(QStringLiteral("Hearthbook"));
    setWindowIcon(Theme::applicationIcon());
    new ReturnPresses(this);
    new UndoKeys(this);
    connect(new QuickExit(Qt::Key_F12, this), &QuickExit::pressed, this, &MainWindow::hideAndLock);
    setMinimumSize(kMinSize);
    setRole(this, Role::Page);
    m_stack = new QStackedWidget(this);
    inColumn(this, {m_stack});
    m_entrances = new Entrances(
        {dependencies.theme, dependencies.session, dependencies.settings, dependencies.prompter, *m_dialogs}, m_stack);
    connectEntrances();
    connectActions();
    connectSession();
    if (!restoreGeometry(m_dependencies.settings.windowGeometry()))
        resize(kFirstSize.boundedTo(screen()->availableSize() - kFrame));
    const QStringList recent = m_dependencies.settings.recentFiles();
    if (m_dependencies.session.path().isEmpty() && !recent.isEmpty())
        m_dependencies.session.choose(recent.first());
    showEntrance();
}

MainWindow::~MainWindow()
{
    dropWorkspace();
}

void MainWindow::connectEntrances()
{
    connect(m_entrances, &Entrances::createRequested, this, &MainWindow::beginCreating);
    connect(m_entrances, &Entrances::openRequested, this, &MainWindow::chooseJournal);
    connect(m_entrances, &Entrances::creatingLeft, this, &MainWindow::endCreating);
    connect(m_entrances, &Entrances::fileChosen, this, &MainWindow::openJournal);
    connect(m_entrances, &Entrances::sampleRequested, this, &MainWindow::openSample);
    connect(m_dialogs, &EntranceDialogs::openRequested, this, &MainWindow::openJournal);
    connect(new JournalDrop(this), &JournalDrop::dropped, this, &MainWindow::openJournal, Qt::QueuedConnection);
    connect(m_departure, &Departure::hidden, this, &MainWindow::leave);
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto act) { connect(m_actions[id], &QAction::triggered, this, act); };
    on(ActionId::Lock, [this] {
        if (mayLeave())
            QMetaObject::invokeMethod(this, &MainWindow::requestLock, Qt::QueuedConnection);
    });
    // Later, because the menu or button that triggered these may go with the workspace.
    const auto later = [this](auto act) { QMetaObject::invokeMethod(this, act, Qt::QueuedConnection); };
    on(ActionId::SitTogether, [this] { sitTogether(); });
    on(ActionId::SitAlone, [this, later] {
        if (mayLeave())
            later([this] {
                // What is begun from now on could be signed by one of the two only.
                if (m_dependencies.session.stopSittingTogether() && m_workspace != nullptr)
                    m_workspace->setEnabled(false);
            });
    });
    on(ActionId::OpenJournal, [this, later] { later([this] { chooseJournal(); }); });
    on(ActionId::NewJournal, [this, later] { later([this] { beginCreating(); }); });
    on(ActionId::ShowRights, [this] { m_dialogs->readAbout(SafetyPage::Rights); });
    on(ActionId::ShowProtection, [this] { m_dialogs->readAbout(SafetyPage::Protection); });
    on(ActionId::ShowHelp, [this] { m_dialogs->readAbout(SafetyPage::Help); });
    on(ActionId::HideAndLock, [this] { hideAndLock(); });
    on(ActionId::ShowKeys, [this] { KeysDialog(m_actions, this).exec(); });
    on(ActionId::About, [this] { m_dialogs->showAbout(); });
    on(ActionId::Quit, [this, later] { later([this] { close(); }); });
}

void MainWindow::connectSession()
{
    Session &session = m_dependencies.session;
    connect(&session, &Session::unlocked, this, &MainWindow::showWorkspace);
    auto *backup = new DailyBackup(session, m_dependencies.settings, this); // once the workspace is there
    connect(backup, &DailyBackup::failed, this,
            [this](const Error &error) { m_workspace->say(describeBackup(error), {}, {}); });
    connect(&session, &Session::savedAgain, this,
            [this] { m_dependencies.settings.rememberFile(m_dependencies.session.path()); });
    connect(&session, &Session::aboutToLock, this, &MainWindow::dropWorkspace);
    connect(&session, &Session::locked, this, [this] {
        m_idle.stop();
        showEntrance();
        repaint(); // at once: the computer may be about to sleep, and wakes with what was seen last
        m_hasToSayUnwritten = std::exchange(m_hasUnwritten, false);
        if (m_hasToSayUnwritten)
            tellWhatWaits();
        else // once a code that came of what was under way has arrived
            QMetaObject::invokeMethod(this, &MainWindow::tellWhatWaits, Qt::QueuedConnection);
    });
    connect(&session, &Session::satTogether, this, [this] {
        showWorkspace({}, false);
        m_workspace->offerOpened();
        sayUnwritten();
    });
    connect(&session, &Session::satAlone, this, [this] {
        showWorkspace({}, false);
        const Journal &journal = *m_dependencies.session.journal();
        m_workspace->say(tr("%1 goes on alone.", "by name").arg(nameInWords(journal, journal.me())), {}, {});
        sayUnwritten();
    });
    connect(&m_idle, &IdleWatch::idle, this, &MainWindow::requestLock);
    Settings &settings = m_dependencies.settings;
    connect(&settings, &Settings::lookChanged, this, &MainWindow::applySettings);
    connect(&settings, &Settings::textScaleChanged, this, &MainWindow::applySettings);
    connect(&settings, &Settings::notKept, this, [this] {
        m_hasToSayNotKept = true;
        saySettingsNotKept();
    });
    // The workspace is built anew, in the new language, once the control that asked for it has returned.
    connect(
        &settings, &Settings::languageChanged, this,
        [this] { m_dependencies.translation.use(m_dependencies.settings.language()); }, Qt::QueuedConnection);
    applySettings();
}

void MainWindow::applySettings()
{
    const Settings &settings = m_dependencies.settings;
    if (m_dependencies.theme.look() != settings.look())
        m_dependencies.theme.setLook(settings.look());
    if (!qFuzzyCompare(m_dependencies.theme.textScale(), settings.textScale()))
        m_dependencies.theme.setTextScale(settings.textScale());
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || m_entrances == nullptr)
        return;
    unsetLocale(); // or everything below would name days and months in the language before
    m_actions.retranslate();
    m_entrances->rebuild();
    if (m_workspace != nullptr) {
        if (!m_workspace->keepDrafts())
            return; // the pages stay as they are, in the old language, with the words still in them
        dropWorkspace();
        showWorkspace({}, false);
        m_workspace->show(PageId::Settings);
    } else {
        showEntrance();
    }
}

void MainWindow::showEntrance()
{
    m_actions.setUnlocked(m_workspace != nullptr);
    m_entrances->show();
}

void MainWindow::beginCreating()
{
    if (!mayLeave())
        return;
    m_actions.setCovered(true); // the open journal stays behind it until the new one is made
    m_entrances->beginCreating();
}

void MainWindow::endCreating()
{
    if (m_workspace == nullptr) {
        showEntrance();
        return;
    }
    m_stack->setCurrentWidget(m_workspace);
    m_actions.setCovered(false);
}

void MainWindow::chooseJournal()
{
    const QString path = m_dependencies.prompter.chooseJournal(this);
    if (!path.isEmpty())
        openJournal(path);
}

void MainWindow::openJournal(const QString &path)
{
    // Nobody means to write into a backup.
    if (hasBackupName(path)) {
        m_dialogs->openBackup(path, {});
        return;
    }
    if (!mayLeave())
        return;
    m_dependencies.session.choose(path);
    showEntrance();
}

void MainWindow::openSample()
{
    m_sampleFolder = std::make_unique<QTemporaryDir>();
    m_dependencies.session.openSample(m_sampleFolder->filePath(QStringLiteral("sample.hearth")));
    m_entrances->lockPage().waitForSample();
    showEntrance();
}

void MainWindow::showWorkspace(const OpeningNotices &notices, bool byRecoveryCode)
{
    Session &session = m_dependencies.session;
    m_hasToSayUnwritten = false;
    m_actions.setUnlocked(true); // the workspace switches off again what it has no use for
    m_workspace = new Workspace({m_dependencies.theme, *session.journal(), *session.search(), session,
                                 m_dependencies.settings, m_dependencies.prompter, m_actions},
                                this);
    m_stack->addWidget(m_workspace);
    m_stack->setCurrentWidget(m_workspace);
    // Later, because the button that was pressed goes with the workspace.
    connect(m_workspace, &Workspace::writerChosen, this, &MainWindow::handOver, Qt::QueuedConnection);
    m_workspace->focusPages();
    if (!session.isSample())
        m_dependencies.settings.rememberFile(session.path());
    const Journal &journal = *session.journal();
    m_idle.setLimit(lockDelayOf(journal));
    new JournalWatcher(journal, static_cast<QObject *>(m_workspace), {Kind::Preferences},
                       [this, &journal] { m_idle.setLimit(lockDelayOf(journal)); });
    connect(m_workspace, &Workspace::stillHere, &m_idle, &IdleWatch::holdFor);
    m_idle.start();
    saySettingsNotKept();
    m_workspace->tell(notices);
    sayUnwritten();
    // In the window: a code that comes of it outlives the pages.
    if (byRecoveryCode)
        openOnce(new NewPassphraseDialog(m_dependencies.theme, session, m_dependencies.prompter, this));
}

void MainWindow::sitTogether()
{
    if (!m_dependencies.session.isUnlocked() || !mayLeave())
        return;
    openOnce(new OtherPartnerDialog(m_dependencies.theme, m_dependencies.session, *m_dependencies.session.journal(),
                                    OtherPartnerDialog::Purpose::SitTogether, this));
}

void MainWindow::sayUnwritten()
{
    const bool isHere = !m_dependencies.session.journal()->drafts().unwritten().isEmpty();
    if (std::exchange(m_hasUnwritten, false) && !isHere && m_dependencies.session.holdsWaitingWords())
        m_workspace->say(unwrittenWords(), {}, {}); // they are the other's
    if (isHere)
        m_workspace->say(Unwritten::onThePages(), {}, {});
}

void MainWindow::handOver(PartnerId writer)
{
    if (m_workspace == nullptr || !mayLeave())
        return;
    const PageId page = m_workspace->currentPage();
    dropWorkspace();
    m_dependencies.session.journal()->setWriter(writer);
    showWorkspace({}, false);
    m_workspace->show(page);
}

void MainWindow::dropWorkspace()
{
    if (m_workspace == nullptr)
        return;
    // Whoever could be asked was asked in mayLeave(); an idle lock must not wait, but says so afterwards.
    m_hasUnwritten = !m_workspace->keepDrafts();
    delete std::exchange(m_workspace, nullptr);
    m_actions.setUnlocked(false);
}

void MainWindow::saySettingsNotKept()
{
    if (m_workspace == nullptr || !std::exchange(m_hasToSayNotKept, false) || m_dependencies.settings.keep())
        return;
    const QString folder = QDir::toNativeSeparators(m_dependencies.settings.folder());
    m_workspace->say(
        tr("What this computer is to remember of Hearthbook cannot be written: nothing can be written in the "
           "folder %1, or its disk is full. What you set holds until Hearthbook is closed. The journal is "
           "not touched by this.")
            .arg(folder),
        tr("All right"), [] {});
}

bool MainWindow::mayLeave()
{
    return m_workspace == nullptr || m_workspace->keepDrafts() ||
           m_dependencies.prompter.ask(this, Unwritten::beforeLeaving());
}

bool MainWindow::mayClose()
{
    const bool isWritten = m_workspace == nullptr || m_workspace->keepDrafts();
    return (isWritten && !m_dependencies.session.holdsWaitingWords()) ||
           m_dependencies.prompter.ask(this, Unwritten::beforeClosing());
}

void MainWindow::hideAndLock()
{
    // There is no time: nothing is asked, and what was being typed is sealed as at any lock.
    m_dependencies.settings.setWindowGeometry(saveGeometry());
    m_departure->hideAndLock();
}

void MainWindow::requestLock()
{
    m_departure->requestLock();
}

void MainWindow::requestQuit()
{
    const auto quit = [this] {
        if (close())
            emit leftAtOnce();
    };
    // A code that nobody has in writing stays in sight while its owner is asked.
    if (holdsUnseenCode())
        quit();
    else
        m_departure->onceNobodyWaits(quit);
}

void MainWindow::leave()
{
    if (!holdsUnseenCode() && !m_dependencies.session.holdsWaitingWords() && !m_hasToSayUnwritten) {
        emit leftAtOnce();
        return;
    }
    showMinimized(); // what waits here would be gone for good
    tellWhatWaits();
}

void MainWindow::tellWhatWaits()
{
    if (m_workspace != nullptr)
        return;
    if (m_hasToSayUnwritten)
        m_entrances->lockPage().say(unwrittenWords());
    else if (CodeDialog::isCodeHiddenIn(*this))
        m_entrances->lockPage().say(tr("A new recovery code waits here. Unlock, and it is shown again."));
}

QString MainWindow::unwrittenWords() const
{
    return Unwritten::behindTheLock(m_dependencies.session.holdsWaitingWords());
}

bool MainWindow::holdsUnseenCode() const
{
    return m_entrances->holdsUnseenCodes() || CodeDialog::isCodeUnseenIn(*this);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const Prompter::Question question{
        tr("Close Hearthbook"),
        tr("The recovery codes are shown only now, and not all of them are confirmed yet. "
           "Close all the same?"),
        tr("Close"), true};
    if (holdsUnseenCode() && !m_dependencies.prompter.ask(this, question)) {
        event->ignore();
        return;
    }
    // The desktop closes a window also while something is open above it.
    if (!m_departure->dismissQuestions()) {
        event->ignore();
        m_departure->onceNobodyWaits([this] { close(); });
        return;
    }
    if (!mayClose()) {
        event->ignore();
        return;
    }
    m_dependencies.settings.setWindowGeometry(saveGeometry());
    m_dependencies.session.lock();
    event->accept();
}

} // namespace hearth
