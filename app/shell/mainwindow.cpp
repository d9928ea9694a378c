// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "journal/lockdelay.h"
#include "models/journalwatcher.h"
#include "onboarding/codedialog.h"
#include "onboarding/createjournalflow.h"
#include "onboarding/lockpage.h"
#include "onboarding/otherpartnerdialog.h"
#include "onboarding/renewaldialogs.h"
#include "onboarding/startpage.h"
#include "session/backupchoices.h"
#include "shell/dailybackup.h"
#include "shell/entrancedialogs.h"
#include "shell/keysdialog.h"
#include "shell/quickexit.h"
#include "shell/returnpresses.h"
#include "shell/undokeys.h"
#include "shell/workspace.h"
#include "widgets/arrange.h"
#include "widgets/openonce.h"
#include "wording/describebackup.h"
#include "wording/names.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QScreen>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

namespace hearth {

namespace {

constexpr QSize kFirstSize(1180, 800);
constexpr QSize kMinSize(800, 560);
constexpr QSize kFrame(16, 48);                               // at most, around the window
constexpr auto kBetweenTries = std::chrono::milliseconds(10); // to lock while something is open

QString journalIn(const QMimeData *data)
{
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile() && url.toLocalFile().endsWith(QLatin1String(".hearth")))
            return url.toLocalFile();
    }
    return {};
}

} // namespace

MainWindow::MainWindow(const Dependencies &dependencies)
    : m_dependencies(dependencies)
    , m_actions(this)
    , m_idle(this)
    , m_dialogs(new EntranceDialogs(dependencies.theme, dependencies.session, dependencies.settings,
                                    dependencies.prompter, this))
{
    setWindowTitle(QStringLiteral("Hearthbook"));
    setWindowIcon(Theme::applicationIcon());
    setAcceptDrops(true);
    new ReturnPresses(this);
    new UndoKeys(this);
    connect(new QuickExit(Qt::Key_F12, this), &QuickExit::pressed, this, &MainWindow::hideAndLock);
    setMinimumSize(kMinSize);
    setRole(this, Role::Page);
    m_stack = new QStackedWidget(this);
    inColumn(this, {m_stack});
    connect(m_dialogs, &EntranceDialogs::openRequested, this, &MainWindow::openJournal);
    buildEntrances();
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

void MainWindow::buildEntrances()
{
    delete m_start;
    delete m_lock;
    m_start = new StartPage(m_dependencies.theme, m_dependencies.settings, this);
    m_lock = new LockPage(m_dependencies.theme, m_dependencies.session, m_dependencies.settings, this);
    m_stack->addWidget(m_start);
    m_stack->addWidget(m_lock);
    connect(m_start, &StartPage::createRequested, this, &MainWindow::beginCreating);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseJournal);
    connect(m_start, &StartPage::fileChosen, this, &MainWindow::openJournal);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_start, &StartPage::restoreRequested, m_dialogs, &EntranceDialogs::chooseBackup);
    connect(m_lock, &LockPage::backupsRequested, m_dialogs, &EntranceDialogs::showBackups);
    connect(m_lock, &LockPage::anotherRequested, this, [this] {
        m_dependencies.session.choose({});
        showEntrance();
    });
    connect(m_lock, &LockPage::repairRequested, m_dialogs, &EntranceDialogs::repairJournal);
    const auto help = [this] { m_dialogs->readAbout(SafetyPage::Help); };
    connect(m_start, &StartPage::helpRequested, this, help);
    connect(m_lock, &LockPage::helpRequested, this, help);
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
        m_hasToSayWhatWasLost = std::exchange(m_lostDraft, false);
        if (m_hasToSayWhatWasLost)
            tellWhatWaits();
        else // once a code that came of what was under way has arrived
            QMetaObject::invokeMethod(this, &MainWindow::tellWhatWaits, Qt::QueuedConnection);
    });
    connect(&session, &Session::satTogether, this, [this] {
        showWorkspace({}, false);
        m_workspace->offerOpened();
        sayWhatWasLost();
    });
    connect(&session, &Session::satAlone, this, [this] {
        showWorkspace({}, false);
        const Journal &journal = *m_dependencies.session.journal();
        m_workspace->say(tr("%1 goes on alone.", "by name").arg(nameInWords(journal, journal.me())), {}, {});
        sayWhatWasLost();
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
    if (event->type() != QEvent::LanguageChange || m_start == nullptr)
        return;
    unsetLocale(); // or everything below would name days and months in the language before
    m_actions.retranslate();
    buildEntrances();
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
    QWidget *entrance = m_create != nullptr                       ? static_cast<QWidget *>(m_create)
                        : m_dependencies.session.path().isEmpty() ? static_cast<QWidget *>(m_start)
                                                                  : static_cast<QWidget *>(m_lock);
    m_stack->setCurrentWidget(entrance);
    if (entrance == m_create)
        m_create->takeFocus();
    else
        entrance->setFocus();
}

void MainWindow::beginCreating()
{
    if (!mayLeave())
        return;
    m_dependencies.session.lock();
    if (m_create == nullptr) {
        m_create = new CreateJournalFlow(m_dependencies.theme, m_dependencies.session, m_dependencies.prompter,
                                         m_dependencies.settings, this);
        m_stack->addWidget(m_create);
        const auto leave = [this] {
            m_create->deleteLater();
            m_create = nullptr;
            if (!m_dependencies.session.path().isEmpty())
                m_dependencies.settings.rememberFile(m_dependencies.session.path());
            showEntrance();
        };
        connect(m_create, &CreateJournalFlow::cancelled, this, leave);
        connect(m_create, &CreateJournalFlow::finished, this, [this, leave](const QString &passphrase) {
            leave();
            m_lock->unlockWith(passphrase); // nobody types twice what they have just chosen
        });
    }
    showEntrance();
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
    m_lock->waitForSample();
    showEntrance();
}

void MainWindow::showWorkspace(const OpeningNotices &notices, bool byRecoveryCode)
{
    Session &session = m_dependencies.session;
    m_hasToSayWhatWasLost = false;
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

void MainWindow::sayWhatWasLost()
{
    if (std::exchange(m_lostDraft, false))
        m_workspace->say(wordsLost(), {}, {});
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
    m_lostDraft = !m_workspace->keepDrafts();
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

QString MainWindow::wordsLost()
{
    return tr("The words typed last could not be kept: the disk is full or not there.");
}

bool MainWindow::mayLeave()
{
    const Prompter::Question question{
        tr("Not everything is kept"),
        tr("What you are typing could not be kept: the disk is full or not there. If you go "
           "on, these words are lost. Copy them elsewhere, or free some space and try "
           "again."),
        tr("Go on without them"), true};
    return m_workspace == nullptr || m_workspace->keepDrafts() || m_dependencies.prompter.ask(this, question);
}

void MainWindow::hideAndLock()
{
    // There is no time: nothing is asked, and what was being typed is sealed as at any lock.
    m_dependencies.settings.setWindowGeometry(saveGeometry());
    m_isLeaving = true;
    for (QWidget *shown : QApplication::topLevelWidgets()) {
        if (!shown->isModal())
            shown->hide();
    }
    // Modal ones are asked to close first; and later, because what was pressed may go with the workspace.
    if (m_questions.dismiss())
        QMetaObject::invokeMethod(this, &MainWindow::requestLock, Qt::QueuedConnection);
    else
        QTimer::singleShot(kBetweenTries, this, &MainWindow::requestLock);
}

void MainWindow::onceNobodyWaits(const std::function<void()> &act)
{
    if (m_questions.dismiss())
        act();
    else
        QTimer::singleShot(kBetweenTries, this, [this, act] { onceNobodyWaits(act); });
}

void MainWindow::requestLock()
{
    onceNobodyWaits([this] {
        m_dependencies.session.lock();
        if (std::exchange(m_isLeaving, false))
            // Once a code that came of what was under way has arrived.
            QMetaObject::invokeMethod(this, &MainWindow::leave, Qt::QueuedConnection);
    });
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
        onceNobodyWaits(quit);
}

void MainWindow::leave()
{
    if (!holdsUnseenCode() && !m_hasToSayWhatWasLost) {
        emit leftAtOnce();
        return;
    }
    showMinimized(); // what waits here would be gone for good
    tellWhatWaits();
}

void MainWindow::tellWhatWaits()
{
    const auto dialogs = findChildren<CodeDialog *>();
    const bool isHidden = std::ranges::any_of(
        dialogs, [](const CodeDialog *dialog) { return dialog->isKeepingCode() && !dialog->isVisible(); });
    if (m_workspace != nullptr)
        return;
    if (m_hasToSayWhatWasLost)
        m_lock->say(wordsLost());
    else if (isHidden)
        m_lock->say(tr("A new recovery code waits here. Unlock, and it is shown again."));
}

bool MainWindow::holdsUnseenCode() const
{
    const auto dialogs = findChildren<CodeDialog *>();
    return (m_create != nullptr && m_create->holdsUnseenCodes()) ||
           std::ranges::any_of(dialogs, &CodeDialog::holdsUnseenCode);
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
    if (!m_questions.dismiss()) {
        event->ignore();
        onceNobodyWaits([this] { close(); });
        return;
    }
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    m_dependencies.settings.setWindowGeometry(saveGeometry());
    m_dependencies.session.lock();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!journalIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = journalIn(event->mimeData());
    if (!path.isEmpty())
        QMetaObject::invokeMethod(
            this, [this, path] { openJournal(path); }, Qt::QueuedConnection);
}

} // namespace hearth
