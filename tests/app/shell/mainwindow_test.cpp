// SPDX-License-Identifier: GPL-3.0-or-later
// The main way through the window, as a person goes it.
#include "shell/mainwindow.h"

#include "app/onboarding/onboardingsupport.h"
#include "editors/entryeditor.h"
#include "onboarding/lockpage.h"
#include "onboarding/newpassphrasedialog.h"
#include "onboarding/newrecoverycodedialog.h"
#include "onboarding/startpage.h"
#include "pages/checkin/checkinpage.h"
#include "pages/today/todaypage.h"
#include "session/keychanges.h"
#include "shell/searchpage.h"
#include "shell/workspace.h"
#include "spelling/spellingsupport.h"
#include "support/unwritable.h"
#include "widgets/growingtext.h"
#include "widgets/messagebar.h"
#include "widgets/ratingrow.h"

#include <gtest/gtest.h>

#include <QFileInfo>
#include <QListView>
#include <QRadioButton>
#include <QTest>
#include <QTextEdit>

using namespace hearth;
using namespace hearth::test;

namespace {

class MainWindowTest : public ::testing::Test
{
protected:
    MainWindowTest()
    {
        world.settings.setIdleMinutes(0);
        window.resize(1180, 800);
        window.show();
        window.activateWindow();
    }
    ~MainWindowTest() override
    {
        translation.use(QStringLiteral("en"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    /// A journal of Anna and Ben, made through the files rather than the pages.
    void openJournalOfTwo() { window.openJournal(folder.path()); }

    void unlock(const QString &passphrase = kAnnasPassphrase)
    {
        QSignalSpy unlocked(&world.session, &Session::unlocked);
        type(window, QStringLiteral("Passphrase"), passphrase);
        press(window, QStringLiteral("Unlock"));
        ASSERT_TRUE(unlocked.count() > 0 || unlocked.wait());
        ASSERT_NE(window.workspace(), nullptr);
    }

    void trigger(ActionId id) { window.actions()[id]->trigger(); }

    void lock()
    {
        QSignalSpy locked(&world.session, &Session::locked);
        trigger(ActionId::Lock);
        ASSERT_TRUE(locked.count() > 0 || locked.wait());
        ASSERT_EQ(window.workspace(), nullptr);
    }

    template <typename Widget>
    [[nodiscard]] Widget *visible() const
    {
        for (Widget *widget : window.findChildren<Widget *>()) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    [[nodiscard]] Journal &journal() { return *world.session.journal(); }

    OnboardingWorld world;
    JournalFolder folder;
    Translation translation;
    MainWindow window{{world.theme, world.session, world.settings, world.prompter, translation}};
};

} // namespace

TEST_F(MainWindowTest, StartsWithNothingAndSaysNothingInItsTitle)
{
    EXPECT_NE(visible<StartPage>(), nullptr);
    EXPECT_EQ(window.windowTitle(), QStringLiteral("Hearthbook"));
    openJournalOfTwo();
    EXPECT_NE(visible<LockPage>(), nullptr);
    unlock();
    EXPECT_EQ(window.windowTitle(), QStringLiteral("Hearthbook"));
}

TEST_F(MainWindowTest, ReturnPressesTheButtonThatHasTheFocus)
{
    openJournalOfTwo();
    unlock();
    trigger(ActionId::ShowTalk);
    auto *talk = window.workspace()->page(PageId::Talk);
    QAbstractButton *door = nullptr;
    for (auto *button : talk->findChildren<QAbstractButton *>()) {
        if (button->accessibleName().contains(QLatin1String("Listening session")) && button->isVisible())
            door = button;
    }
    ASSERT_NE(door, nullptr);
    door->setFocus();
    QTest::keyClick(door, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_FALSE(door->isVisible()) << "the session has begun";
}

TEST_F(MainWindowTest, AMessageMovesNothingAndAProblemStaysOnItsPage)
{
    openJournalOfTwo();
    unlock();
    Workspace &workspace = *window.workspace();
    Page *page = workspace.page(PageId::Today);
    QCoreApplication::processEvents();
    const QRect before = page->geometry();
    workspace.report({ErrorCode::EmptyText, {}});
    QCoreApplication::processEvents();
    auto *message = visible<MessageBar>();
    ASSERT_NE(message, nullptr);
    EXPECT_EQ(page->geometry(), before);
    EXPECT_TRUE(workspace.rect().contains(message->geometry()));
    workspace.show(PageId::Gratitude);
    EXPECT_FALSE(message->isVisible());
    workspace.say(QStringLiteral("Saved."), QStringLiteral("Undo"), [] {});
    workspace.show(PageId::Today);
    EXPECT_TRUE(message->isVisible()) << "there may be something to undo";
}

TEST_F(MainWindowTest, ReturnInAFieldPressesNoButtonThatItLeadsTo)
{
    QLineEdit field(&window);
    QPushButton button(&window);
    QSignalSpy pressed(&button, &QPushButton::clicked);
    QObject::connect(&field, &QLineEdit::returnPressed, &button, [&button] { button.setFocus(); });
    field.show();
    button.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_TRUE(button.hasFocus());
    EXPECT_EQ(pressed.count(), 0);
    QTest::keyClick(&button, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(pressed.count(), 0) << "Ctrl+Return means something else";
    QTest::keyClick(&button, Qt::Key_Return);
    EXPECT_EQ(pressed.count(), 1);
}

TEST_F(MainWindowTest, CreatesUnlocksWritesLocksAndSeesItAgain)
{
    const QString path = world.folder.filePath(QStringLiteral("new.hearth"));
    press(window, QStringLiteral("Create a journal"));
    type(window, QStringLiteral("Your name"), QStringLiteral("Anna"));
    type(window, QStringLiteral("Your partner's name"), QStringLiteral("Ben"));
    press(window, QStringLiteral("Next"));
    type(window, QStringLiteral("File"), path);
    press(window, QStringLiteral("Next"));
    typeTwice(window, kStrong);
    press(window, QStringLiteral("Next"));
    QSignalSpy created(&world.session, &Session::created);
    typeTwice(window, kOtherStrong);
    press(window, QStringLiteral("Next"));
    ASSERT_TRUE(created.count() > 0 || created.wait());
    for (const QString &code : created.first().first().toStringList()) {
        press(window, QStringLiteral("I have it in writing"));
        type(window, QStringLiteral("The last group of your code"), code.section(QLatin1Char('-'), -1));
        press(window, QStringLiteral("Continue"));
    }
    press(window, QStringLiteral("Open the journal"));
    unlock(kStrong);

    // An entry.
    trigger(ActionId::NewEntry);
    auto *editor = visible<EntryEditor>();
    ASSERT_NE(editor, nullptr);
    auto *text = editor->findChild<QTextEdit *>();
    ASSERT_NE(text, nullptr);
    QTest::keyClicks(text, QStringLiteral("We walked by the harbour."));
    QTest::keyClick(text, Qt::Key_S, Qt::ControlModifier);
    ASSERT_EQ(journal().all<Entry>().size(), 1U);
    // A note of thanks.
    trigger(ActionId::ShowToday);
    auto *thanks = window.workspace()->page(PageId::Today)->findChild<GrowingText *>();
    QTest::keyClicks(thanks, QStringLiteral("You carried the bags."));
    QTest::keyClick(thanks, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(journal().all<GratitudeNote>().size(), 1U);
    // A check-in.
    trigger(ActionId::ShowCheckIn);
    auto *row = visible<RatingRow>();
    ASSERT_NE(row, nullptr);
    row->setAnswer(Answer::rated(6).value());
    press(window, QStringLiteral("Keep for myself"));
    ASSERT_EQ(journal().all<CheckIn>().size(), 1U);

    lock();
    EXPECT_NE(visible<LockPage>(), nullptr);
    EXPECT_EQ(world.session.journal(), nullptr);
    unlock(kStrong);
    ASSERT_EQ(journal().all<Entry>().size(), 1U);
    EXPECT_EQ(journal().all<Entry>().at(0).text, QStringLiteral("We walked by the harbour."));
    EXPECT_EQ(journal().all<GratitudeNote>().at(0).what, QStringLiteral("You carried the bags."));
    EXPECT_EQ(journal().all<CheckIn>().at(0).answer(Dimension::Connected).rating(), 6);
    trigger(ActionId::ShowJournal);
    auto *timeline = window.workspace()->page(PageId::Journal)->findChild<QListView *>(QStringLiteral("timeline"));
    ASSERT_NE(timeline, nullptr);
    EXPECT_EQ(timeline->model()->rowCount(), 1 + 3) << "a month and three records";
    // The other sees none of it: nothing was shared.
    lock();
    unlock(kOtherStrong);
    EXPECT_TRUE(journal().all<Entry>().isEmpty());
    EXPECT_TRUE(journal().all<GratitudeNote>().isEmpty());
}

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

TEST_F(MainWindowTest, FindsAsOneTypes)
{
    openJournalOfTwo();
    unlock();
    ASSERT_TRUE(journal().add(entryOf(journal(), QStringLiteral("Harbour"), QStringLiteral("gulls over the water"))));
    trigger(ActionId::Search);
    QSignalSpy found(world.session.search(), &SearchService::found);
    type(window, QStringLiteral("Search everything you may read"), QStringLiteral("gul"));
    ASSERT_TRUE(found.wait());
    auto *page = visible<SearchPage>();
    ASSERT_NE(page, nullptr);
    auto *hits = page->findChild<QListView *>();
    ASSERT_EQ(hits->model()->rowCount(), 1);
    emit hits->activated(hits->model()->index(0, 0));
    EXPECT_EQ(window.workspace()->currentPage(), PageId::Journal);
    EXPECT_EQ(visible<SearchPage>(), nullptr);
}

TEST_F(MainWindowTest, OpensASampleWithoutRememberingIt)
{
    QSignalSpy unlocked(&world.session, &Session::unlocked);
    press(window, QStringLiteral("Look around in a sample journal"));
    ASSERT_TRUE(unlocked.count() > 0 || unlocked.wait(30'000));
    EXPECT_GT(journal().all<Entry>().size(), 50U);
    EXPECT_TRUE(world.settings.recentFiles().isEmpty());
}

TEST_F(MainWindowTest, UndoesAndRedoes)
{
    openJournalOfTwo();
    unlock();
    EXPECT_FALSE(window.actions()[ActionId::Undo]->isEnabled());
    ASSERT_TRUE(journal().add(entryOf(journal(), {}, QStringLiteral("words"))));
    EXPECT_TRUE(window.actions()[ActionId::Undo]->isEnabled());
    trigger(ActionId::Undo);
    EXPECT_TRUE(journal().all<Entry>().isEmpty());
    trigger(ActionId::Redo);
    EXPECT_EQ(journal().all<Entry>().size(), 1U);
}

TEST_F(MainWindowTest, AMessagesUndoIsThereAsLongAsItCanTakeBackThatStep)
{
    openJournalOfTwo();
    unlock();
    Workspace &workspace = *window.workspace();
    const auto undo = [&] { return buttonIn(window, QStringLiteral("Undo")); };
    Entry entry = entryOf(journal(), {}, QStringLiteral("words"));
    workspace.sayDone(QStringLiteral("Saved."), journal().add(entry).value(), {});
    ASSERT_NE(undo(), nullptr);
    ASSERT_TRUE(journal().add(entryOf(journal(), {}, QStringLiteral("others"))));
    ASSERT_NE(undo(), nullptr) << "what concerns something else leaves it";
    undo()->click();
    EXPECT_EQ(journal().find(entry.record.id), std::nullopt);
    EXPECT_EQ(journal().all<Entry>().size(), 1U);
    EXPECT_EQ(visible<MessageBar>()->text(), QStringLiteral("Undone."));
    ASSERT_NE(buttonIn(window, QStringLiteral("Redo")), nullptr);
    buttonIn(window, QStringLiteral("Redo"))->click();
    ASSERT_NE(undo(), nullptr);

    entry = *journal().all<Entry>().find(entry.record.id);
    entry.text = QStringLiteral("changed");
    ASSERT_TRUE(journal().replace(entry));
    EXPECT_EQ(undo(), nullptr) << "it would lose the change";
    EXPECT_EQ(visible<MessageBar>()->text(), QStringLiteral("Done again.")) << "the words stay";
    workspace.sayDone(QStringLiteral("Saved."), StepId(), {});
    EXPECT_EQ(undo(), nullptr) << "there is nothing to take back";
}

TEST_F(MainWindowTest, LocksWhenIdle)
{
    openJournalOfTwo();
    unlock();
    IdleWatch idle;
    QSignalSpy fired(&idle, &IdleWatch::idle);
    QObject::connect(&idle, &IdleWatch::idle, &window, &MainWindow::requestLock);
    idle.setLimit(std::chrono::milliseconds(20));
    idle.start();
    QSignalSpy locked(&world.session, &Session::locked);
    ASSERT_TRUE(locked.count() > 0 || locked.wait());
    EXPECT_GE(fired.count(), 1);
    EXPECT_NE(visible<LockPage>(), nullptr);
}

TEST_F(MainWindowTest, LocksAlthoughAQuestionIsOpen)
{
    openJournalOfTwo();
    unlock();
    QSignalSpy locked(&world.session, &Session::locked);
    QTimer::singleShot(0, &window, &MainWindow::requestLock);
    trigger(ActionId::About); // returns once the lock has closed it
    ASSERT_TRUE(locked.count() > 0 || locked.wait());
    EXPECT_NE(visible<LockPage>(), nullptr);
}

TEST_F(MainWindowTest, KeepsTheWordsWhenTheDiskIsFull)
{
    openJournalOfTwo();
    unlock();
    trigger(ActionId::ShowToday);
    auto *thanks = window.workspace()->page(PageId::Today)->findChild<GrowingText *>();
    thanks->setText(QString(200'000, QLatin1Char('x')));
    {
        const FullDisk full(QFileInfo(folder.path()).size());
        QTest::keyClick(thanks, Qt::Key_Return, Qt::ControlModifier);
    }
    EXPECT_EQ(thanks->text().size(), 200'000);
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
    thanks->setText(QString(200'000, QLatin1Char('x')));
    world.prompter.goAhead = false;
    trigger(ActionId::Lock);
    EXPECT_EQ(world.prompter.asked.size(), 1);
    ASSERT_NE(window.workspace(), nullptr) << "still open, the words still there";
    EXPECT_EQ(thanks->text().size(), 200'000);
    // Nobody is there to be asked: it locks and says so.
    QSignalSpy locked(&world.session, &Session::locked);
    window.requestLock();
    ASSERT_TRUE(locked.count() > 0 || locked.wait());
    EXPECT_TRUE(says(window, QStringLiteral("could not be kept")));
}

TEST_F(MainWindowTest, SpeaksGermanWhenAsked)
{
    openJournalOfTwo();
    unlock();
    world.settings.setLanguage(QStringLiteral("de"));
    const QString lockWord = QStringLiteral("Sperren");
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.actions()[ActionId::Lock]->text() == lockWord; }));
    ASSERT_NE(window.workspace(), nullptr);
    EXPECT_EQ(window.workspace()->page(PageId::Today)->title(), QStringLiteral("Heute"));
    lock();
    EXPECT_NE(buttonIn(window, QStringLiteral("Entsperren")), nullptr);
}

TEST_F(MainWindowTest, KeepsThePagesWhenTheirWordsCannotBeKeptForAnotherLanguage)
{
    openJournalOfTwo();
    unlock();
    const Workspace *before = window.workspace();
    auto *thanks = window.workspace()->page(PageId::Today)->findChild<GrowingText *>();
    const FullDisk full(QFileInfo(folder.path()).size());
    thanks->setText(QString(200'000, QLatin1Char('x')));
    world.settings.setLanguage(QStringLiteral("de"));
    const QString lockWord = QStringLiteral("Sperren");
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.actions()[ActionId::Lock]->text() == lockWord; }));
    EXPECT_EQ(window.workspace(), before);
    EXPECT_EQ(thanks->text().size(), 200'000);
    thanks->setText({}); // nothing left that would have to be kept at the end
}

TEST_F(MainWindowTest, TellsOfAnOlderCopy)
{
    const QByteArray old = folder.bytes();
    openJournalOfTwo();
    unlock();
    ASSERT_TRUE(journal().add(entryOf(journal(), {}, QStringLiteral("newer"))));
    lock();
    folder.setBytes(old);
    unlock();
    ASSERT_NE(visible<MessageBar>(), nullptr);
    EXPECT_TRUE(visible<MessageBar>()->text().contains(QLatin1String("older copy")));
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
    type(*dialog, QStringLiteral("Present passphrase"), kAnnasPassphrase);
    QSignalSpy renewed(&world.session.keys(), &KeyChanges::recoveryCodeRenewed);
    press(*dialog, QStringLiteral("Make a new code"));
    ASSERT_TRUE(renewed.count() > 0 || renewed.wait());
    // Left alone for too long: nobody is there to be asked.
    world.prompter.goAhead = false;
    QSignalSpy locked(&world.session, &Session::locked);
    window.requestLock();
    ASSERT_TRUE(locked.count() > 0 || locked.wait());
    EXPECT_TRUE(world.prompter.asked.isEmpty());
    EXPECT_EQ(visible<NewRecoveryCodeDialog>(), nullptr);
    EXPECT_TRUE(says(window, QStringLiteral("A new recovery code waits here")));
    EXPECT_FALSE(window.close()) << "it would be lost";
    EXPECT_EQ(world.prompter.asked.size(), 1);
    unlock();
    ASSERT_TRUE(QTest::qWaitFor([this] { return visible<NewRecoveryCodeDialog>() != nullptr; }));
    press(*dialog, QStringLiteral("I have it in writing"));
    type(*dialog, QStringLiteral("The last group of your code"),
         renewed.first().first().toString().section(QLatin1Char('-'), -1));
    press(*dialog, QStringLiteral("Continue"));
    world.prompter.asked.clear();
    lock();
    EXPECT_FALSE(says(window, QStringLiteral("A new recovery code waits here")));
    EXPECT_TRUE(window.close());
    EXPECT_TRUE(world.prompter.asked.isEmpty());
}

TEST_F(MainWindowTest, OffersANewPassphraseToWhoCameInByTheirCode)
{
    openJournalOfTwo();
    unlock(folder.recoveryCodes().at(1));
    auto *dialog = visible<NewPassphraseDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(says(*dialog, QStringLiteral("Recovery code of Ben")));
    QSignalSpy locked(&world.session, &Session::locked);
    window.requestLock();
    ASSERT_TRUE(locked.count() > 0 || locked.wait());
    EXPECT_EQ(visible<NewPassphraseDialog>(), nullptr);
}

TEST_F(MainWindowTest, SaysSoWhenTheJournalIsOpenElsewhere)
{
    const auto elsewhere = folder.open();
    openJournalOfTwo();
    QSignalSpy failed(&world.session, &Session::failed);
    type(window, QStringLiteral("Passphrase"), kAnnasPassphrase);
    press(window, QStringLiteral("Unlock"));
    ASSERT_TRUE(failed.wait());
    EXPECT_TRUE(says(window, QStringLiteral("open in another window")));
}

TEST_F(MainWindowTest, ChecksSpellingWhereverSentencesAreWritten)
{
    openJournalOfTwo();
    unlock();
    for (const PageId id : {PageId::Today, PageId::CheckIn, PageId::Gratitude}) {
        window.workspace()->show(id);
        auto *field = window.workspace()->page(id)->findChild<GrowingText *>();
        ASSERT_NE(field, nullptr) << static_cast<int>(id);
        EXPECT_EQ(SpellingSupport::of(*field), nullptr);
        field->setFocus();
        ASSERT_TRUE(QTest::qWaitFor([field] { return field->hasFocus(); })) << static_cast<int>(id);
        EXPECT_NE(SpellingSupport::of(*field), nullptr) << static_cast<int>(id);
    }
    // And where the next one is written.
    window.workspace()->compose(Kind::Commitment);
    auto *words = visible<GrowingText>();
    ASSERT_NE(words, nullptr);
    words->setFocus();
    EXPECT_NE(SpellingSupport::of(*words), nullptr);
    lock();
}
