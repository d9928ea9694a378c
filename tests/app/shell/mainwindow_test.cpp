// SPDX-License-Identifier: GPL-3.0-or-later
// The main way through the window, as a person goes it.
#include "shell/mainwindow.h"

#include "app/shell/mainwindowfixture.h"
#include "support/awaiting.h"
#include "support/dropping.h"
#include "support/wholeresult.h"
#include "widgets/buttons.h"

using namespace hearth;
using namespace hearth::test;

TEST_F(MainWindowTest, StartsWithNothingAndSaysNothingInItsTitle)
{
    EXPECT_NE(visible<StartPage>(), nullptr);
    EXPECT_EQ(window.windowTitle(), QStringLiteral("Hearthbook"));
    openJournalOfTwo();
    EXPECT_NE(visible<LockPage>(), nullptr);
    unlock();
    EXPECT_EQ(window.windowTitle(), QStringLiteral("Hearthbook"));
}

TEST_F(MainWindowTest, AMessageMovesNothing)
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
    EXPECT_EQ(page->geometry().topLeft(), before.topLeft());
    EXPECT_TRUE(workspace.rect().contains(message->geometry()));
    workspace.say(QStringLiteral("Saved."), QStringLiteral("Undo"), [] {});
    workspace.show(PageId::Today);
    EXPECT_TRUE(message->isVisible()) << "there may be something to undo";
}

TEST_F(MainWindowTest, CreatesUnlocksWritesLocksAndSeesItAgain)
{
    const QString path = world.folder.filePath(QStringLiteral("new.hearth"));
    press(window, QStringLiteral("Create a journal"));
    type(window, QStringLiteral("Your name"), QStringLiteral("Anna"));
    type(window, QStringLiteral("Your partner’s name"), QStringLiteral("Ben"));
    press(window, QStringLiteral("Next"));
    type(window, QStringLiteral("File"), path);
    press(window, QStringLiteral("Next"));
    typeTwice(window, kStrong);
    press(window, QStringLiteral("Next"));
    QSignalSpy created(&world.session, &Session::created);
    typeTwice(window, kOtherStrong);
    press(window, QStringLiteral("Next"));
    ASSERT_TRUE(test::arrives(created));
    for (const QString &code : created.first().first().toStringList()) {
        press(window, QStringLiteral("I have written it down"));
        type(window, QStringLiteral("The last group of your code"), code.section(QLatin1Char('-'), -1));
        press(window, QStringLiteral("Continue"));
    }
    QSignalSpy unlocked(&world.session, &Session::unlocked);
    press(window, QStringLiteral("Open the journal"));
    ASSERT_TRUE(test::arrives(unlocked));

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

TEST_F(MainWindowTest, FindsAsOneTypes)
{
    openJournalOfTwo();
    unlock();
    ASSERT_TRUE(journal().add(entryOf(journal(), QStringLiteral("Harbour"), QStringLiteral("gulls over the water"))));
    trigger(ActionId::Search);
    QSignalSpy found(world.session.search(), &SearchService::found);
    type(window, QStringLiteral("Search everything you may read"), QStringLiteral("gul"));
    ASSERT_TRUE(awaitWhole(found));
    auto *page = visible<SearchPage>();
    ASSERT_NE(page, nullptr);
    auto *hits = page->findChild<QListView *>(QStringLiteral("searchHits"));
    ASSERT_EQ(hits->model()->rowCount(), 1);
    const auto shown = [this] {
        QStringList names;
        for (const NavButton *button : window.findChildren<NavButton *>()) {
            if (button->isChecked())
                names += button->accessibleName();
        }
        return names;
    };
    EXPECT_EQ(shown(), QStringList{QStringLiteral("Search")});
    emit hits->activated(hits->model()->index(0, 0));
    EXPECT_EQ(window.workspace()->currentPage(), PageId::Journal);
    EXPECT_EQ(visible<SearchPage>(), nullptr);
    EXPECT_EQ(shown(), QStringList{QStringLiteral("Journal")});
}

TEST_F(MainWindowTest, OpensASampleWithoutRememberingIt)
{
    QSignalSpy unlocked(&world.session, &Session::unlocked);
    press(window, QStringLiteral("Look around in a sample journal"));
    ASSERT_TRUE(test::arrives(unlocked));
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
    EXPECT_EQ(visible<MessageBar>()->text(), QStringLiteral("Taken back: “words” is no longer here."));
    ASSERT_NE(buttonIn(window, QStringLiteral("Redo")), nullptr);
    buttonIn(window, QStringLiteral("Redo"))->click();
    ASSERT_NE(undo(), nullptr);

    entry = *journal().all<Entry>().find(entry.record.id);
    entry.text = QStringLiteral("changed");
    ASSERT_TRUE(journal().replace(entry));
    EXPECT_EQ(undo(), nullptr) << "it would lose the change";
    EXPECT_EQ(visible<MessageBar>()->text(), QStringLiteral("Done again: “words” is here.")) << "the words stay";
    workspace.sayDone(QStringLiteral("Saved."), StepId(), {});
    EXPECT_EQ(undo(), nullptr) << "there is nothing to take back";
}

TEST_F(MainWindowTest, MakesAPageWhenItIsNeeded)
{
    openJournalOfTwo();
    unlock();
    const Workspace &workspace = *window.workspace();
    EXPECT_EQ(workspace.findChildren<Page *>().size(), 1) << "so that it is there at once";
    trigger(ActionId::ShowTalk);
    trigger(ActionId::ShowToday);
    trigger(ActionId::ShowTalk);
    EXPECT_EQ(workspace.findChildren<Page *>().size(), 2);
    EXPECT_TRUE(window.workspace()->page(PageId::Talk)->isVisible());
    EXPECT_TRUE(says(window, QStringLiteral("Talk")));
}

TEST_F(MainWindowTest, SpeaksGermanWhenAsked)
{
    openJournalOfTwo();
    unlock();
    world.settings.setLanguage(QStringLiteral("de"));
    const QString lockWord = QStringLiteral("Sperren");
    ASSERT_TRUE(test::becomesTrue([&] { return window.actions()[ActionId::Lock]->text() == lockWord; }));
    ASSERT_NE(window.workspace(), nullptr);
    EXPECT_TRUE(says(window, QStringLiteral("Heute")));
    EXPECT_EQ(window.workspace()->page(PageId::Together)->locale().language(), QLocale::German)
        << "calendars name months and weekdays in it";
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
    thanks->setText(QString(60'000, QLatin1Char('x')));
    world.settings.setLanguage(QStringLiteral("de"));
    const QString lockWord = QStringLiteral("Sperren");
    ASSERT_TRUE(test::becomesTrue([&] { return window.actions()[ActionId::Lock]->text() == lockWord; }));
    EXPECT_EQ(window.workspace(), before);
    EXPECT_EQ(thanks->text().size(), 60'000);
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

TEST_F(MainWindowTest, OffersANewPassphraseToWhoCameInByTheirCode)
{
    openJournalOfTwo();
    unlock(folder.recoveryCodes().at(1));
    auto *dialog = visible<NewPassphraseDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(says(*dialog, QStringLiteral("Your recovery code")));
    QSignalSpy locked(&world.session, &Session::locked);
    window.requestLock();
    ASSERT_TRUE(test::arrives(locked));
    EXPECT_EQ(visible<NewPassphraseDialog>(), nullptr);
}

TEST_F(MainWindowTest, SaysSoWhenTheJournalIsOpenElsewhere)
{
    const auto elsewhere = folder.open();
    openJournalOfTwo();
    QSignalSpy failed(&world.session, &Session::failed);
    type(window, QStringLiteral("Passphrase"), kAnnasPassphrase);
    press(window, QStringLiteral("Unlock"));
    ASSERT_TRUE(test::arrivesAnew(failed));
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
        ASSERT_TRUE(test::becomesTrue([field] { return field->hasFocus(); })) << static_cast<int>(id);
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

TEST_F(MainWindowTest, SaysWhenWhatThisComputerIsToRememberCannotBeWritten)
{
    openJournalOfTwo();
    QSignalSpy listed(&world.session.backups(), &Backups::overviewChanged);
    unlock();
    ASSERT_TRUE(arrives(listed)) << "the backup of the day, which would have its own to say";
    {
        const Unwritable readOnly(world.folder.path());
        world.settings.setSpellCheck(false);
        QCoreApplication::processEvents();
    }
    EXPECT_TRUE(says(window, QStringLiteral("nothing can be written in the folder")));
    EXPECT_TRUE(says(window, QDir::toNativeSeparators(world.folder.path())));
    EXPECT_FALSE(world.settings.spellCheck());
}

TEST_F(MainWindowTest, SaysInTheNextJournalWhatCouldNotBeWrittenWhileNoneWasOpen)
{
    openJournalOfTwo();
    // A file where the folder of the settings was.
    const QString place = world.folder.path();
    ASSERT_TRUE(QDir(place).removeRecursively());
    QFile inTheWay(place);
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    world.settings.setSpellCheck(false);
    QCoreApplication::processEvents();
    unlock();
    EXPECT_TRUE(says(window, QStringLiteral("nothing can be written in the folder")));
    lock();
    ASSERT_TRUE(inTheWay.remove());
    unlock();
    EXPECT_FALSE(says(window, QStringLiteral("nothing can be written in the folder")));
}

TEST_F(MainWindowTest, OneJournalThatIsDroppedIsOpenedInPlaceOfAnother)
{
    openJournalOfTwo();
    unlock();
    const QTemporaryDir elsewhere;
    const QString theirs = elsewhere.filePath(QStringLiteral("THEIRS.HEARTH"));
    ASSERT_TRUE(QFile::copy(folder.path(), theirs));
    const QUrl dropped = QUrl::fromLocalFile(theirs);
    EXPECT_FALSE(drop(window, {dropped, QUrl::fromLocalFile(folder.path())})) << "which of the two?";
    EXPECT_FALSE(drop(window, {QUrl::fromLocalFile(theirs + QStringLiteral(".hearth"))})) << "it is not there";
    EXPECT_TRUE(drop(window, {dropped}));
    EXPECT_TRUE(becomesTrue([this] { return window.workspace() == nullptr; }));
    EXPECT_EQ(world.session.path(), theirs);
    EXPECT_NE(visible<LockPage>(), nullptr);
}
