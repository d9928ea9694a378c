// SPDX-License-Identifier: GPL-3.0-or-later
// When the window locks, and what becomes then of what was being typed or shown.
#include "app/session/fakedesktop.h"
#include "app/shell/mainwindowfixture.h"
#include "printing/paperprogress.h"
#include "session/desktoplock.h"
#include "support/awaiting.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QScopeGuard>
#include <QStackedWidget>

using namespace hearth;
using namespace hearth::test;

namespace {

/// Notes which of a window's pages was the last to be painted.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget *window)
        : m_window(window)
    {
        QCoreApplication::instance()->installEventFilter(this);
    }
    template <typename Page>
    [[nodiscard]] bool lastSaw() const
    {
        return qobject_cast<Page *>(m_last) != nullptr;
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->parent() != nullptr &&
            qobject_cast<QStackedWidget *>(watched->parent()) != nullptr &&
            qobject_cast<QWidget *>(watched)->window() == m_window && watched->parent()->parent() == m_window)
            m_last = watched;
        return false;
    }

private:
    QWidget *m_window;
    QPointer<QObject> m_last;
};

} // namespace

TEST_F(MainWindowTest, KeepsWhatIsBeingTypedWhenItLocks)
{
    openJournalOfTwo();
    unlock();
    trigger(ActionId::NewEntry);
    QTest::keyClicks(visible<EntryEditor>()->findChild<QTextEdit *>(), QStringLiteral("half a sentence"));
    lock();
    unlock();
    trigger(ActionId::NewEntry);
    EXPECT_EQ(visible<EntryEditor>()->findChild<QTextEdit *>()->toPlainText(), QStringLiteral("half a sentence"));
}

TEST_F(MainWindowTest, LocksWhenIdleButNotInATurn)
{
    openJournalOfTwo();
    unlock();
    auto *idle = window.findChild<IdleWatch *>();
    ASSERT_NE(idle, nullptr);
    QSignalSpy fired(idle, &IdleWatch::idle);
    QSignalSpy locked(&world.session, &Session::locked);
    window.workspace()->stayOpenFor(std::chrono::minutes(1));
    idle->setLimit(std::chrono::milliseconds(1));
    QSignalSpy later(&window, &QObject::objectNameChanged);
    QTimer::singleShot(20, &window, [this] { window.setObjectName(QStringLiteral("later")); });
    ASSERT_TRUE(test::arrivesAnew(later));
    EXPECT_EQ(locked.count(), 0);
    window.workspace()->holdWriter(false); // the conversation ended
    ASSERT_TRUE(test::arrives(locked));
    EXPECT_EQ(fired.count(), 1);
    EXPECT_NE(visible<LockPage>(), nullptr);
}

TEST_F(MainWindowTest, LocksAtOnceWhenTheDesktopDoes)
{
    openJournalOfTwo();
    unlock();
    FakeLockSignals desktop;
    const DesktopLock lock(world.session, desktop);
    QObject::connect(&lock, &DesktopLock::lockRequested, &window, &MainWindow::requestLock);
    trigger(ActionId::NewEntry);
    QTest::keyClicks(visible<EntryEditor>()->findChild<QTextEdit *>(), QStringLiteral("half a sentence"));
    const QPointer<Workspace> workspace = window.workspace();
    const QPointer<Journal> open = world.session.journal();
    bool wasPainted = false;
    PaintWatch painted(visible<EntryEditor>()->window());
    desktop.atStop = [&] { wasPainted = visible<LockPage>() != nullptr && painted.lastSaw<LockPage>(); };
    emit desktop.lockNow();
    EXPECT_FALSE(world.session.isUnlocked()) << "when the signal returns, the computer may sleep";
    EXPECT_FALSE(desktop.isOn);
    EXPECT_TRUE(workspace.isNull());
    EXPECT_TRUE(open.isNull());
    EXPECT_TRUE(wasPainted) << "what is seen when the computer wakes";
    desktop.atStop = nullptr;
    for (const QWidget *top : QApplication::topLevelWidgets())
        EXPECT_TRUE(top == &window || !top->isVisible()) << top->metaObject()->className();
    unlock();
    trigger(ActionId::NewEntry);
    EXPECT_EQ(visible<EntryEditor>()->findChild<QTextEdit *>()->toPlainText(), QStringLiteral("half a sentence"));
}

TEST_F(MainWindowTest, TheDesktopsLockInTheMidstOfUnlockingLeavesNothingTyped)
{
    openJournalOfTwo();
    FakeLockSignals desktop;
    const DesktopLock lock(world.session, desktop);
    QObject::connect(&lock, &DesktopLock::lockRequested, &window, &MainWindow::requestLock);
    type(window, QStringLiteral("Passphrase"), kAnnasPassphrase);
    press(window, QStringLiteral("Unlock"));
    ASSERT_TRUE(world.session.isBusy());
    emit desktop.lockNow();
    EXPECT_FALSE(world.session.isBusy());
    ASSERT_NE(fieldIn(window, QStringLiteral("Passphrase")), nullptr);
    EXPECT_EQ(fieldIn(window, QStringLiteral("Passphrase"))->text(), QString());
    unlock();
}

TEST_F(MainWindowTest, LocksAlthoughAQuestionIsOpen)
{
    openJournalOfTwo();
    unlock();
    QSignalSpy locked(&world.session, &Session::locked);
    QTimer::singleShot(0, &window, &MainWindow::requestLock);
    trigger(ActionId::About); // returns once the lock has closed it
    ASSERT_TRUE(test::arrives(locked));
    EXPECT_NE(visible<LockPage>(), nullptr);
}

TEST_F(MainWindowTest, LocksOnceThePagesThatAreBeingSetHaveStopped)
{
    openJournalOfTwo();
    unlock();
    QSignalSpy locked(&world.session, &Session::locked);
    {
        PaperProgress progress(QStringLiteral("title"), QStringLiteral("words"), &window);
        QElapsedTimer timer;
        timer.start();
        bool isAsked = false;
        while (progress.goesOn(0.5) && timer.elapsed() < test::patience) {
            if (progress.isVisible() && !std::exchange(isAsked, true))
                QTimer::singleShot(0, &window, &MainWindow::requestLock);
        }
        EXPECT_TRUE(progress.wasStopped());
        EXPECT_EQ(locked.count(), 0) << "the journal that they are set from is there until they have stopped";
    }
    ASSERT_TRUE(test::arrives(locked));
    EXPECT_NE(visible<LockPage>(), nullptr);
}

TEST_F(MainWindowTest, ClosesOnceWhoeverAskedHasGoneOn)
{
    // As where an icon stands for the closed window: what goes on after it here needs the event loop, too.
    QApplication::setQuitOnLastWindowClosed(false);
    const auto asBefore = qScopeGuard([] { QApplication::setQuitOnLastWindowClosed(true); });
    openJournalOfTwo();
    for (const bool isFromTheIcon : {true, false}) {
        unlock();
        ASSERT_TRUE(journal().add(noteOf(journal(), QStringLiteral("the tea"))));
        trigger(ActionId::ShowGratitude);
        QPushButton *print = buttonIn(window, QStringLiteral("Print…"));
        ASSERT_NE(print, nullptr);
        QSignalSpy left(&window, &MainWindow::leftAtOnce);
        QSignalSpy locked(&world.session, &Session::locked);
        if (isFromTheIcon)
            QTimer::singleShot(0, &window, &MainWindow::requestQuit);
        else
            QTimer::singleShot(0, &window, [this] { window.close(); }); // as the desktop does when a session ends
        print->click(); // waits for an answer, in a dialog that belongs to the page
        EXPECT_TRUE(world.session.isUnlocked()) << "the page is there until it has gone on";
        ASSERT_TRUE(test::arrives(locked));
        EXPECT_EQ(left.count(), isFromTheIcon ? 1 : 0);
        EXPECT_FALSE(window.isVisible());
        window.show();
    }
}

TEST_F(MainWindowTest, KeepsTheWordsWhenTheDiskIsFull)
{
    openJournalOfTwo();
    unlock();
    trigger(ActionId::ShowToday);
    auto *thanks = window.workspace()->page(PageId::Today)->findChild<GrowingText *>();
    thanks->setText(QString(60'000, QLatin1Char('x')));
    {
        const FullDisk full(QFileInfo(folder.path()).size());
        QTest::keyClick(thanks, Qt::Key_Return, Qt::ControlModifier);
    }
    EXPECT_EQ(thanks->text().size(), 60'000);
    EXPECT_TRUE(journal().all<GratitudeNote>().isEmpty());
    ASSERT_NE(visible<MessageBar>(), nullptr);
    EXPECT_FALSE(visible<MessageBar>()->text().isEmpty());
    QTest::keyClick(thanks, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(journal().all<GratitudeNote>().size(), 1U);
}

TEST_F(MainWindowTest, DoesNotLockAwayWordsItCannotKeep)
{
    openJournalOfTwo();
    unlock();
    auto *thanks = window.workspace()->page(PageId::Today)->findChild<GrowingText *>();
    const FullDisk full(QFileInfo(folder.path()).size());
    thanks->setText(QString(60'000, QLatin1Char('x')));
    world.prompter.goAhead = false;
    trigger(ActionId::Lock);
    EXPECT_EQ(world.prompter.asked.size(), 1);
    ASSERT_NE(window.workspace(), nullptr) << "still open, the words still there";
    EXPECT_EQ(thanks->text().size(), 60'000);
    // Nobody is there to be asked: it locks and says so.
    QSignalSpy locked(&world.session, &Session::locked);
    window.requestLock();
    ASSERT_TRUE(test::arrives(locked));
    EXPECT_TRUE(says(window, QStringLiteral("They wait here, sealed")));
}

TEST_F(MainWindowTest, WordsThatCouldNotBeWrittenComeBackToWhoTypedThem)
{
    openJournalOfTwo();
    unlock();
    const auto thanks = [this] { return window.workspace()->page(PageId::Today)->findChild<GrowingText *>(); };
    const auto lockAlone = [this] {
        QSignalSpy locked(&world.session, &Session::locked);
        window.requestLock();
        ASSERT_TRUE(arrives(locked));
    };
    thanks()->setText(QString(60'000, QLatin1Char('x')));
    {
        const FullDisk full(QFileInfo(folder.path()).size());
        lockAlone();
        EXPECT_TRUE(world.session.holdsWaitingWords());
        world.prompter.goAhead = false;
        EXPECT_FALSE(window.close()) << "which would lose them";
        ASSERT_EQ(world.prompter.asked.size(), 1);
        unlock();
        EXPECT_EQ(thanks()->text().size(), 60'000);
        EXPECT_TRUE(says(window, QStringLiteral("They are here")));
        lockAlone();
    }
    unlock(kBensPassphrase);
    EXPECT_EQ(thanks()->text(), QString());
    EXPECT_TRUE(world.session.holdsWaitingWords()) << "they are not his";
    lock();
    unlock();
    EXPECT_FALSE(world.session.holdsWaitingWords());
    EXPECT_TRUE(journal().drafts().unwritten().isEmpty()) << "there is room again";
    EXPECT_EQ(thanks()->text().size(), 60'000);
    lock();
    unlock();
    EXPECT_EQ(thanks()->text().size(), 60'000);
    EXPECT_TRUE(window.close());
}

TEST_F(MainWindowTest, CanUnlockAgainAfterBeingInterrupted)
{
    openJournalOfTwo();
    type(window, QStringLiteral("Passphrase"), kAnnasPassphrase);
    press(window, QStringLiteral("Unlock"));
    EXPECT_TRUE(world.session.isBusy());
    openJournalOfTwo(); // dropped on the window meanwhile
    EXPECT_FALSE(world.session.isBusy());
    unlock();
}

TEST_F(MainWindowTest, ACodeThatIsStillToBeReadOutlivesALock)
{
    openJournalOfTwo();
    unlock();
    trigger(ActionId::ShowSettings);
    auto *button = buttonIn(window, QStringLiteral("New recovery code…"));
    ASSERT_NE(button, nullptr);
    button->click();
    auto *dialog = visible<NewRecoveryCodeDialog>();
    ASSERT_NE(dialog, nullptr);
    type(*dialog, QStringLiteral("Your current passphrase"), kAnnasPassphrase);
    QSignalSpy renewed(&world.session.keys(), &KeyChanges::recoveryCodeRenewed);
    press(*dialog, QStringLiteral("Make a new code"));
    ASSERT_TRUE(test::arrives(renewed));
    // Left alone for too long: nobody is there to be asked.
    world.prompter.goAhead = false;
    QSignalSpy locked(&world.session, &Session::locked);
    window.requestLock();
    ASSERT_TRUE(test::arrives(locked));
    EXPECT_TRUE(world.prompter.asked.isEmpty());
    EXPECT_EQ(visible<NewRecoveryCodeDialog>(), nullptr);
    QCoreApplication::processEvents();
    EXPECT_TRUE(says(window, QStringLiteral("A new recovery code waits here")));
    EXPECT_FALSE(window.close()) << "it would be lost";
    EXPECT_EQ(world.prompter.asked.size(), 1);
    unlock();
    ASSERT_TRUE(test::becomesTrue([this] { return visible<NewRecoveryCodeDialog>() != nullptr; }));
    press(*dialog, QStringLiteral("I have written it down"));
    type(*dialog, QStringLiteral("The last group of your code"),
         renewed.first().first().toString().section(QLatin1Char('-'), -1));
    press(*dialog, QStringLiteral("Continue"));
    world.prompter.asked.clear();
    lock();
    EXPECT_FALSE(says(window, QStringLiteral("A new recovery code waits here")));
    EXPECT_TRUE(window.close());
    EXPECT_TRUE(world.prompter.asked.isEmpty());
}
