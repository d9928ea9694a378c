// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/journalpagefixture.h"

using namespace hearth;
using namespace hearth::test;

TEST_F(JournalPageTest, AnEmptyJournalOffersToBegin)
{
    open();
    EXPECT_FALSE(list().isVisible());
    QPushButton *begin = buttonNamed<QPushButton>(*page, QStringLiteral("Write the first entry"));
    ASSERT_NE(begin, nullptr);
    begin->click();
    EXPECT_NE(editor(), nullptr);
}

TEST_F(JournalPageTest, AnEmptyJournalOffersToGoOnWithWhatWasBegun)
{
    open();
    page->compose(Kind::Entry);
    QTest::keyClicks(page->findChild<WritingField *>(), QStringLiteral("A first line"));
    QTest::keyClick(page->findChild<WritingField *>(), Qt::Key_Escape);
    QAbstractButton *goingOn = nullptr;
    for (QAbstractButton *each : page->findChildren<QAbstractButton *>()) {
        if (each->isVisible() && each->text() == QStringLiteral("Go on with the entry you began"))
            goingOn = each;
    }
    ASSERT_NE(goingOn, nullptr);
    EXPECT_TRUE(goingOn->isVisible());
    goingOn->click();
    EXPECT_EQ(page->findChild<WritingField *>()->text(), QStringLiteral("A first line"));
}

TEST_F(JournalPageTest, TheKeyboardLeavesTheButtonThatDeletedSomething)
{
    addEntry(QStringLiteral("One"));
    addEntry(QStringLiteral("Two"));
    open();
    auto *remove = pane().findChild<QPushButton *>(QStringLiteral("remove"));
    remove->setFocus();
    QTest::keyClick(remove, Qt::Key_Space);
    QCoreApplication::processEvents();
    EXPECT_EQ(journal().all<Entry>().size(), 1u);
    EXPECT_TRUE(list().hasFocus()) << "the button is about the other one now";
}

TEST_F(JournalPageTest, WhatIsWrittenAndSavedStandsInTheListAndIsRead)
{
    open();
    ASSERT_TRUE(page->compose(Kind::Entry));
    ASSERT_NE(editor(), nullptr);
    WritingField *text = editor()->findChild<WritingField *>();
    QTest::keyClicks(text, QStringLiteral("We walked by the river."));
    QTest::keyClick(text, Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(editor(), nullptr);
    EXPECT_EQ(titles(), QStringList(QStringLiteral("We walked by the river.")));
    EXPECT_EQ(pane().shown(), journal().all<Entry>().at(0).record.id);
    EXPECT_EQ(pane().findChild<MarkdownView *>()->toPlainText(), QStringLiteral("We walked by the river."));
    EXPECT_TRUE(list().hasFocus());
}

TEST_F(JournalPageTest, EditingChangesTheListAndTheSheet)
{
    addEntry(QStringLiteral("Before"));
    open();
    button("edit").click();
    ASSERT_NE(editor(), nullptr);
    editor()->findChild<WritingField *>()->setText(QStringLiteral("Other words."));
    button("save").click();
    EXPECT_EQ(pane().findChild<MarkdownView *>()->toPlainText(), QStringLiteral("Other words."));
    EXPECT_EQ(titles(), QStringList(QStringLiteral("Before")));
    ASSERT_FALSE(navigator.said.isEmpty());
    EXPECT_EQ(navigator.said.last(), QStringLiteral("Saved."));
    navigator.offered(); // "Undo"
    EXPECT_NE(journal().all<Entry>().at(0).text, QStringLiteral("Other words."));
}

TEST_F(JournalPageTest, DeletingCanBeUndone)
{
    const RecordId id = addEntry(QStringLiteral("One"));
    addEntry(QStringLiteral("Two"));
    open();
    ASSERT_TRUE(page->openRecord(id));
    button("remove").click();
    EXPECT_EQ(titles(), QStringList(QStringLiteral("Two")));
    EXPECT_TRUE(prompter.asked.isEmpty());
    EXPECT_NE(pane().shown(), id);
    ASSERT_TRUE(navigator.offered);
    navigator.offered();
    EXPECT_EQ(titles().size(), 2);
    EXPECT_EQ(pane().shown(), id);
}

TEST_F(JournalPageTest, TheDeleteKeyDeletesInTheList)
{
    addEntry(QStringLiteral("One"));
    open();
    QTest::keyClick(&list(), Qt::Key_Delete);
    EXPECT_TRUE(journal().all<Entry>().isEmpty());
    EXPECT_FALSE(list().isVisible());
    ASSERT_TRUE(navigator.offered);
    navigator.offered();
    EXPECT_TRUE(list().isVisible());
}

TEST_F(JournalPageTest, DeletingForGoodAsks)
{
    const RecordId id = addEntry(QStringLiteral("One"));
    open();
    QAction *forGood = page->findChild<QAction *>(QStringLiteral("removeForGood"));
    ASSERT_NE(forGood, nullptr);
    prompter.goAhead = false;
    forGood->trigger();
    EXPECT_EQ(prompter.asked.size(), 1);
    EXPECT_NE(journal().findRecord(id), nullptr);
    prompter.goAhead = true;
    forGood->trigger();
    EXPECT_EQ(journal().findRecord(id), nullptr);
    EXPECT_FALSE(journal().canUndo());
}

TEST_F(JournalPageTest, SharingSaysWhoWillReadIt)
{
    const RecordId id = addEntry(QStringLiteral("One"));
    open();
    prompter.goAhead = false;
    button("visibility").click();
    ASSERT_EQ(prompter.asked.size(), 1);
    EXPECT_TRUE(prompter.asked.first().contains(QStringLiteral("Ben")));
    EXPECT_EQ(journal().findRecord(id)->visibility, Visibility::Private);
    prompter.goAhead = true;
    button("visibility").click();
    EXPECT_EQ(journal().findRecord(id)->visibility, Visibility::Shared);
    EXPECT_TRUE(saysExactly(pane(), QStringLiteral("Shared with Ben")));
    button("visibility").click();
    EXPECT_EQ(journal().findRecord(id)->visibility, Visibility::Private);
}

TEST_F(JournalPageTest, TheOthersRecordsAreOnlyRead)
{
    const RecordId id = addEntry(QStringLiteral("From Anna"), Visibility::Shared);
    lock(kBensPassphrase);
    open();
    ASSERT_EQ(pane().shown(), id);
    EXPECT_TRUE(saysExactly(pane(), QStringLiteral("Anna shares this with you")));
    for (const char *name : {"edit", "visibility", "remove"})
        EXPECT_FALSE(button(name).isVisible()) << name;
    EXPECT_FALSE(page->findChild<QWidget *>(QStringLiteral("more"))->isVisible());
    QTest::keyClick(&list(), Qt::Key_Delete);
    EXPECT_NE(journal().findRecord(id), nullptr);
    QTest::keyClick(&list(), Qt::Key_Return);
    EXPECT_EQ(editor(), nullptr);
    EXPECT_TRUE(pane().findChild<MarkdownView *>()->hasFocus());
    EXPECT_TRUE(navigator.reported.isEmpty());
}

TEST_F(JournalPageTest, TheDraftIsThereAgainAfterALock)
{
    open();
    page->compose(Kind::Entry);
    QTest::keyClicks(editor()->findChild<WritingField *>(), QStringLiteral("half a thought"));
    page->keepDrafts();
    ASSERT_NE(journal().draft(QStringLiteral("entry/new")), nullptr);
    lock();
    open();
    page->compose(Kind::Entry);
    EXPECT_EQ(editor()->findChild<WritingField *>()->text(), QStringLiteral("half a thought"));
}

TEST_F(JournalPageTest, OpeningARecordWhileWritingKeepsTheDraft)
{
    const RecordId id = addEntry(QStringLiteral("One"));
    open();
    page->compose(Kind::Entry);
    QTest::keyClicks(editor()->findChild<WritingField *>(), QStringLiteral("half"));
    ASSERT_TRUE(page->openRecord(id));
    EXPECT_EQ(editor(), nullptr);
    EXPECT_EQ(pane().shown(), id);
    EXPECT_NE(journal().draft(QStringLiteral("entry/new")), nullptr);
}

TEST_F(JournalPageTest, EditingNotesAndCheckInsOpensThemOnTheirPages)
{
    const RecordId note = add(noteOf(journal(), QStringLiteral("the soup")));
    CheckIn checkIn = journal().compose<CheckIn>();
    checkIn.period = {Cadence::Day, QDate(2026, 7, 12)};
    checkIn.setAnswer(Dimension::Connected, Answer::rated(6).value());
    checkIn.words = {{QStringLiteral("good"), QStringLiteral("the walk")}};
    const RecordId answered = add(checkIn);
    open();
    page->openRecord(note);
    button("edit").click();
    EXPECT_EQ(navigator.edited, note);
    page->openRecord(answered);
    EXPECT_TRUE(saysExactly(pane(), QStringLiteral("very much")));
    EXPECT_TRUE(saysExactly(pane(), QStringLiteral("no answer")));
    button("edit").click();
    EXPECT_EQ(navigator.edited, answered);
}

TEST_F(JournalPageTest, NothingIsLoadedAndLinksAskFirst)
{
    Entry entry = entryOf(journal(), QStringLiteral("Links"),
                          QStringLiteral("![us](https://example.org/us.png) and [page](https://example.org) and "
                                         "[file](file:///etc/passwd)\n<img src=\"https://example.org/x.png\">"));
    add(entry);
    open();
    MarkdownView *text = pane().findChild<MarkdownView *>();
    EXPECT_TRUE(text->toPlainText().contains(QStringLiteral("(a picture: us)")));
    EXPECT_FALSE(text->toPlainText().contains(QChar(QChar::ObjectReplacementCharacter)));
    prompter.goAhead = false;
    emit text->anchorClicked(QUrl(QStringLiteral("https://example.org")));
    ASSERT_EQ(prompter.asked.size(), 1);
    EXPECT_TRUE(prompter.asked.first().contains(QStringLiteral("https://example.org")));
    emit text->anchorClicked(QUrl(QStringLiteral("file:///etc/passwd")));
    EXPECT_EQ(prompter.asked.size(), 1);
    EXPECT_TRUE(text->toPlainText().contains(QStringLiteral("page"))); // still the same text
}

TEST_F(JournalPageTest, ARecordThatDoesNotVerifySaysSo)
{
    const RecordId id = addEntry(QStringLiteral("One"), Visibility::Shared);
    open();
    journal().markNotVerified({id});
    bool isSaid = false;
    for (const QLabel *label : pane().findChildren<QLabel *>())
        isSaid |= label->isVisible() && label->text().startsWith(QStringLiteral("Not verified"));
    EXPECT_TRUE(isSaid);
}

TEST_F(JournalPageTest, AWaitingDraftIsOffered)
{
    addEntry(QStringLiteral("One"));
    open();
    EXPECT_FALSE(button("waitingDraft").isVisible());
    page->compose(Kind::Entry);
    QTest::keyClicks(editor()->findChild<WritingField *>(), QStringLiteral("half"));
    QTest::keyClick(editor()->findChild<WritingField *>(), Qt::Key_Escape);
    ASSERT_TRUE(button("waitingDraft").isVisible());
    button("waitingDraft").click();
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->findChild<WritingField *>()->text(), QStringLiteral("half"));
}

TEST_F(JournalPageTest, KindsWithAPageOfTheirOwnAreReadHereAndChangedThere)
{
    Commitment commitment = journal().compose<Commitment>();
    commitment.what = QStringLiteral("Call the roofer");
    const RecordId id = add(commitment);
    open();
    EXPECT_EQ(pane().shown(), id);
    EXPECT_FALSE(page->openRecord(id)); // its own page opens it
    button("edit").click();
    EXPECT_EQ(navigator.edited, id);
}

TEST_F(JournalPageTest, AReplyIsWrittenReadAndChangedFromTheList)
{
    const RecordId id = addEntry(QStringLiteral("From Anna"), Visibility::Shared);
    lock(kBensPassphrase);
    open();
    page->openRecord(id);
    button("writeReply").click();
    ReplyBox *box = pane().findChild<ReplyBox *>();
    ASSERT_NE(box, nullptr);
    box->findChild<GrowingText *>()->setText(QStringLiteral("I read this."));
    addEntry(QStringLiteral("meanwhile")); // the box stays
    EXPECT_EQ(box->findChild<GrowingText *>()->text(), QStringLiteral("I read this."));
    EXPECT_TRUE(page->keepDrafts());
    EXPECT_NE(journal().draft(QStringLiteral("response/%1").arg(id.number())), nullptr);
    box->save();
    ASSERT_EQ(journal().all<Response>().size(), 1u);
    const RecordId reply = journal().all<Response>().at(0).record.id;
    EXPECT_TRUE(titles().contains(QStringLiteral("Reply to “From Anna”")));
    ASSERT_TRUE(page->openRecord(reply));
    EXPECT_EQ(pane().shown(), reply);
    button("edit").click();
    EXPECT_EQ(pane().shown(), id);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    box = pane().findChild<ReplyBox *>();
    ASSERT_NE(box, nullptr);
    box->findChild<GrowingText *>()->setText(QStringLiteral("I read this twice."));
    box->save();
    EXPECT_EQ(journal().all<Response>().at(0).text, QStringLiteral("I read this twice."));
    page->findChild<QToolButton *>(QStringLiteral("removeReply"))->click();
    EXPECT_TRUE(journal().all<Response>().isEmpty());
}
