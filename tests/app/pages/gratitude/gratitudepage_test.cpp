// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/gratitude/gratitudepage.h"

#include "app/pages/pagefixture.h"
#include "editors/noteeditor.h"
#include "editors/notereaders.h"
#include "models/notesmodel.h"
#include "support/unwritable.h"
#include "widgets/growingtext.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/switch.h"
#include "wording/describe.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace hearth {
namespace {

using test::buttonNamed;

class GratitudePageTest : public test::PageTest
{
protected:
    GratitudeNote add(const QString &what)
    {
        const GratitudeNote note = test::noteOf(journal(), what);
        EXPECT_TRUE(journal().add(note));
        return note;
    }
    /// The page in a window, so that the cards in sight have their buttons.
    static void show(GratitudePage &page)
    {
        page.resize(900, 700);
        page.show();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    /// The buttons on the card of that note, or null.
    template <typename T>
    [[nodiscard]] static T *onCard(GratitudePage &page, RecordId note, const char *name)
    {
        auto *list = page.findChild<QListView *>();
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            QWidget *buttons = list->indexWidget(list->model()->index(row, 0));
            const auto *model = qobject_cast<NotesModel *>(list->model());
            if (buttons != nullptr && model->idAt(row) == note)
                return buttons->findChild<T *>(QString::fromUtf8(name));
        }
        return nullptr;
    }
    static void trigger(GratitudePage &page, RecordId note, const char *name)
    {
        auto *action = onCard<QAction>(page, note, name);
        ASSERT_NE(action, nullptr);
        action->trigger();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] static int rows(GratitudePage &page) { return page.findChild<QListView *>()->model()->rowCount(); }
};

TEST_F(GratitudePageTest, WritesANoteInThreeParts)
{
    GratitudePage page(context());
    ASSERT_TRUE(page.compose(Kind::GratitudeNote));
    const auto fields = page.findChildren<GrowingText *>();
    ASSERT_EQ(fields.size(), 3);
    QTest::keyClicks(fields[0], QStringLiteral("You fixed the door"));
    QTest::keyClicks(fields[1], QStringLiteral("I slept"));
    QTest::keyClicks(fields[2], QStringLiteral("You notice"));
    auto *print = page.findChild<Switch *>();
    EXPECT_FALSE(print->isEnabled()) << "only what is shared can be printed";
    page.findChild<NoteReaders *>()->findChild<SegmentedControl *>()->setCurrent(1);
    print->click();
    QTest::keyClick(fields[2], Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(journal().all<GratitudeNote>().size(), 1U);
    const GratitudeNote &note = journal().all<GratitudeNote>().at(0);
    EXPECT_EQ(note.why, QStringLiteral("I slept"));
    EXPECT_EQ(note.shows, QStringLiteral("You notice"));
    EXPECT_TRUE(note.mayPrint);
    EXPECT_EQ(note.record.visibility, Visibility::Shared);
    EXPECT_EQ(rows(page), 1);
}

TEST_F(GratitudePageTest, WhatACardOffersHasAllOfTheCardAndWhatIsAboveFillsThePage)
{
    for (int i = 0; i < 12; ++i)
        add(QStringLiteral("You carried the boxes"));
    GratitudePage page(context());
    show(page);
    const auto *list = page.findChild<QListView *>();
    const QModelIndex first = list->model()->index(0, 0);
    const QWidget *buttons = list->indexWidget(first);
    ASSERT_NE(buttons, nullptr);
    EXPECT_EQ(buttons->geometry().topLeft(), list->visualRect(first).topLeft());
    EXPECT_EQ(buttons->geometry().right(), list->visualRect(first).right());
    ASSERT_GT(list->verticalScrollBar()->maximum(), 0);
    const QAbstractButton *write = buttonNamed(page, QStringLiteral("Write a note"));
    const int end = write->mapTo(&page, write->rect().topRight()).x();
    EXPECT_EQ(end, page.width() - spacing::section - 1);
}

TEST_F(GratitudePageTest, SaysWhatIsMissingAndKeepsTheRest)
{
    GratitudePage page(context());
    ASSERT_TRUE(page.compose(Kind::GratitudeNote));
    const auto fields = page.findChildren<GrowingText *>();
    QTest::keyClicks(fields[1], QStringLiteral("because"));
    buttonNamed(page, QStringLiteral("Save"))->click();
    EXPECT_TRUE(navigator.reported.isEmpty()) << "it is said once";
    EXPECT_TRUE(test::saysExactly(page, describe({ErrorCode::EmptyText, {}})));
    EXPECT_EQ(fields[1]->text(), QStringLiteral("because"));
}

TEST_F(GratitudePageTest, KeepsTheDraftWhenLocked)
{
    {
        GratitudePage page(context());
        ASSERT_TRUE(page.compose(Kind::GratitudeNote));
        QTest::keyClicks(page.findChildren<GrowingText *>().first(), QStringLiteral("unfinished"));
        page.keepDrafts();
    }
    reopen();
    GratitudePage page(context());
    ASSERT_TRUE(page.compose(Kind::GratitudeNote));
    EXPECT_EQ(page.findChildren<GrowingText *>().first()->text(), QStringLiteral("unfinished"));
    buttonNamed(page, QStringLiteral("Throw away"))->click();
    EXPECT_EQ(prompter.asked.size(), 1);
    EXPECT_EQ(journal().draft(QStringLiteral("gratitude/new")), nullptr);
}

TEST_F(GratitudePageTest, ANewNoteTakesNothingOfTheOneThatIsBegunAway)
{
    GratitudePage page(context());
    ASSERT_TRUE(page.compose(Kind::GratitudeNote));
    auto *what = page.findChildren<GrowingText *>().first();
    QTest::keyClicks(what, QStringLiteral("a moment ago"));
    ASSERT_TRUE(page.compose(Kind::GratitudeNote)) << "its key, pressed once more";
    EXPECT_EQ(what->text(), QStringLiteral("a moment ago"));
    {
        const test::FullDisk full(1024);
        what->setText(QStringLiteral("what could not be kept"));
        ASSERT_FALSE(page.keepDrafts());
        ASSERT_TRUE(page.compose(Kind::GratitudeNote));
        EXPECT_EQ(what->text(), QStringLiteral("what could not be kept"));
    }
    EXPECT_TRUE(page.keepDrafts());
    EXPECT_EQ(what->text(), QStringLiteral("what could not be kept"));
}

TEST_F(GratitudePageTest, ChangesAndDeletesMyOwn)
{
    const GratitudeNote note = add(QStringLiteral("first words"));
    GratitudePage page(context());
    auto *list = page.findChild<QListView *>();
    emit list->activated(list->model()->index(0, 0));
    auto *what = page.findChildren<GrowingText *>().first();
    what->setText(QStringLiteral("better words"));
    buttonNamed(page, QStringLiteral("Save"))->click();
    EXPECT_EQ(journal().all<GratitudeNote>().at(0).what, QStringLiteral("better words"));
    emit list->activated(list->model()->index(0, 0));
    buttonNamed(page, QStringLiteral("Delete"))->click();
    EXPECT_TRUE(journal().all<GratitudeNote>().isEmpty());
    navigator.offered();
    EXPECT_EQ(journal().all<GratitudeNote>().size(), 1U);
}

TEST_F(GratitudePageTest, DoesNotOpenTheOthersNoteForChange)
{
    reopen(test::kBensPassphrase);
    GratitudeNote note = test::noteOf(journal(), QStringLiteral("from Ben"));
    note.record.visibility = Visibility::Shared;
    ASSERT_TRUE(journal().add(note));
    reopen();
    GratitudePage page(context());
    auto *list = page.findChild<QListView *>();
    ASSERT_EQ(rows(page), 1);
    emit list->activated(list->model()->index(0, 0));
    EXPECT_EQ(buttonNamed(page, QStringLiteral("Save")), nullptr);
    EXPECT_EQ(navigator.opened, note.record.id) << "it is read in the journal";
    show(page);
    EXPECT_EQ((onCard<QAction>(page, note.record.id, "removeNote")), nullptr);
}

TEST_F(GratitudePageTest, DeletesANoteFromItsCardWithUndoOrForGood)
{
    const GratitudeNote other = add(QStringLiteral("another"));
    const GratitudeNote note = add(QStringLiteral("mine"));
    GratitudePage page(context());
    show(page);
    trigger(page, note.record.id, "removeNote");
    EXPECT_EQ(journal().findRecord(note.record.id), nullptr);
    EXPECT_NE(journal().findRecord(other.record.id), nullptr);
    navigator.offered(); // "Undo"
    ASSERT_EQ(journal().all<GratitudeNote>().size(), 2U);
    show(page);
    trigger(page, note.record.id, "removeNoteForGood");
    EXPECT_EQ(prompter.asked.size(), 1);
    EXPECT_EQ(journal().all<GratitudeNote>().size(), 1U);
}

TEST_F(GratitudePageTest, OnlyCardsInSightHaveButtons)
{
    for (int note = 0; note < 60; ++note)
        add(QStringLiteral("note %1").arg(note));
    GratitudePage page(context());
    show(page);
    auto *list = page.findChild<QListView *>();
    const auto withButtons = [list] {
        int count = 0;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            count += list->indexWidget(list->model()->index(row, 0)) != nullptr ? 1 : 0;
        return count;
    };
    EXPECT_GE(withButtons(), 3);
    EXPECT_LT(withButtons(), 15);
    list->scrollToBottom();
    show(page);
    EXPECT_NE(list->indexWidget(list->model()->index(59, 0)), nullptr);
    EXPECT_EQ(list->indexWidget(list->model()->index(0, 0)), nullptr);
    EXPECT_LT(withButtons(), 15);
}

TEST_F(GratitudePageTest, ANoteOfTheOtherIsAnsweredWithThanksThatAreLinkedToIt)
{
    reopen(test::kBensPassphrase);
    GratitudeNote note = test::noteOf(journal(), QStringLiteral("from Ben"));
    note.record.visibility = Visibility::Shared;
    ASSERT_TRUE(journal().add(note));
    reopen();
    GratitudePage page(context());
    show(page);
    EXPECT_EQ((onCard<QPushButton>(page, note.record.id, "changeNote")), nullptr);
    auto *back = onCard<QPushButton>(page, note.record.id, "thankBack");
    ASSERT_NE(back, nullptr);
    back->click();
    QCoreApplication::processEvents();
    page.findChildren<GrowingText *>().first()->setText(QStringLiteral("for saying so"));
    buttonNamed(page, QStringLiteral("Save"))->click();
    ASSERT_EQ(journal().all<GratitudeNote>().size(), 2U);
    const GratitudeNote &mine = journal().all<GratitudeNote>().at(1);
    EXPECT_EQ(mine.what, QStringLiteral("for saying so"));
    EXPECT_EQ(mine.to, kSecondPartner);
    EXPECT_EQ(mine.record.links, QList<RecordId>{note.record.id});
    EXPECT_EQ(navigator.said.last(), QStringLiteral("Saved."));
    EXPECT_TRUE(navigator.offered != nullptr) << "it can be taken back";
    auto *list = page.findChild<QListView *>();
    EXPECT_TRUE(
        list->model()->index(0, 0).data(NotesModel::HeadingRole).toString().contains(QStringLiteral("thanking back")));
}

TEST_F(GratitudePageTest, FindsNotesByTheirWords)
{
    GratitudeNote door = test::noteOf(journal(), QStringLiteral("You fixed the door"));
    door.why = QStringLiteral("I slept in the caf\u00e9");
    ASSERT_TRUE(journal().add(door));
    add(QStringLiteral("You cooked"));
    GratitudePage page(context());
    show(page);
    auto *words = page.findChild<QLineEdit *>(QStringLiteral("findNotes"));
    ASSERT_NE(words, nullptr);
    QTest::keyClicks(words, QStringLiteral("CAFE fix"));
    EXPECT_EQ(rows(page), 1);
    EXPECT_EQ(page.findChild<QListView *>()->model()->index(0, 0).data().toString(), door.what);
    QTest::keyClicks(words, QStringLiteral(" nowhere"));
    EXPECT_EQ(rows(page), 0);
    EXPECT_TRUE(test::saysExactly(page, QStringLiteral("No note says that")));
    buttonNamed(page, QStringLiteral("Show all notes"))->click();
    EXPECT_EQ(rows(page), 2);
    QTest::keyClicks(words, QStringLiteral("cooked"));
    ASSERT_TRUE(page.openRecord(door.record.id));
    EXPECT_EQ(rows(page), 2) << "what is opened is never hidden";
}

TEST_F(GratitudePageTest, SaysWhichNoteIsDeletedAndShowsItAgainOnceThatIsUndone)
{
    add(QStringLiteral("You waited at the gate"));
    const GratitudeNote note = add(QStringLiteral("You fixed\nthe door"));
    GratitudePage page(context());
    page.show();
    ASSERT_TRUE(page.openRecord(note.record.id));
    show(page);
    trigger(page, note.record.id, "removeNote");
    EXPECT_EQ(navigator.said.last(), QStringLiteral("Deleted: “You fixed the door”."));
    navigator.offered(); // "Undo"
    auto *list = page.findChild<QListView *>();
    const QModelIndexList marked = list->selectionModel()->selectedIndexes();
    ASSERT_EQ(marked.size(), 1);
    EXPECT_EQ(marked.first().data().toString(), note.what);
}

TEST_F(GratitudePageTest, OpensANoteForChangeFromItsCard)
{
    const GratitudeNote note = add(QStringLiteral("mine"));
    GratitudePage page(context());
    show(page);
    auto *change = onCard<QPushButton>(page, note.record.id, "changeNote");
    ASSERT_NE(change, nullptr);
    change->click();
    QCoreApplication::processEvents();
    EXPECT_EQ(page.findChildren<GrowingText *>().first()->text(), QStringLiteral("mine"));
}

TEST_F(GratitudePageTest, KeepsHostileWordsWithinTheirCards)
{
    add(QStringLiteral("<b>\u202E&\u200B ") + QString(10000, u'W'));
    GratitudePage page(context());
    page.resize(800, 600);
    page.show();
    auto *list = page.findChild<QListView *>();
    const QModelIndex index = list->model()->index(0, 0);
    const QRect card = list->visualRect(index);
    EXPECT_LE(card.width(), list->viewport()->width());
    EXPECT_GT(card.height(), 2000) << "a note is shown whole";
    EXPECT_FALSE(page.grab().isNull());
}

TEST_F(GratitudePageTest, ShowsWhoseNotesAreWanted)
{
    add(QStringLiteral("mine"));
    GratitudePage page(context());
    SegmentedControl *whose = nullptr;
    for (SegmentedControl *control : page.findChildren<SegmentedControl *>()) {
        if (control->accessibleName() == QStringLiteral("Whose notes"))
            whose = control;
    }
    ASSERT_NE(whose, nullptr);
    whose->setCurrent(2);
    EXPECT_EQ(rows(page), 0);
    ASSERT_TRUE(page.openRecord(journal().all<GratitudeNote>().at(0).record.id));
    EXPECT_EQ(rows(page), 1);
    EXPECT_EQ(whose->current(), 0);
}

TEST_F(GratitudePageTest, ModelFollowsTheJournal)
{
    NotesModel model(journal());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    add(QStringLiteral("one"));
    const GratitudeNote two = add(QStringLiteral("two"));
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_GE(model.rowOf(two.record.id), 0);
    ASSERT_TRUE(journal().remove(two.record.id));
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.rowOf(two.record.id), -1);
}

TEST_F(GratitudePageTest, TheModelKnowsThePhotosOfEachNoteBeforeItIsPainted)
{
    const GratitudeNote plain = add(QStringLiteral("plain"));
    const GratitudeNote pictured = add(QStringLiteral("pictured"));
    NotesModel model(journal());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QByteArray content("not looked at here");
    Attachment photo = journal().compose<Attachment>();
    photo.of = pictured.record.id;
    photo.record.visibility = pictured.record.visibility;
    photo.mimeType = QStringLiteral("image/jpeg");
    photo.width = photo.height = 1;
    photo.size = content.size();
    photo.digest = digestOfContent(content);
    ASSERT_TRUE(journal().apply({Change::add(photo, content)}));
    EXPECT_FALSE(changed.isEmpty());
    EXPECT_EQ(model.photosAt(model.rowOf(pictured.record.id)), std::vector{photo.record.id});
    EXPECT_TRUE(model.photosAt(model.rowOf(plain.record.id)).empty());
    ASSERT_TRUE(journal().remove(photo.record.id));
    EXPECT_TRUE(model.photosAt(model.rowOf(pictured.record.id)).empty());
}

class GratitudeAloneTest : public test::PageTest
{
protected:
    GratitudeAloneTest()
        : PageTest(1)
    {
    }
};

TEST_F(GratitudeAloneTest, SaysWhoIsMissing)
{
    GratitudePage page(context());
    EXPECT_TRUE(test::saysExactly(page, QStringLiteral("Gratitude notes go to the other person")));
    EXPECT_TRUE(page.compose(Kind::GratitudeNote));
    EXPECT_EQ(buttonNamed(page, QStringLiteral("Save")), nullptr);
}

} // namespace
} // namespace hearth
