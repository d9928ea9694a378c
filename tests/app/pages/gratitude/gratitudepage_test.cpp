// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/gratitude/gratitudepage.h"

#include "app/pages/pagefixture.h"
#include "editors/noteeditor.h"
#include "editors/notereaders.h"
#include "models/notesmodel.h"
#include "widgets/growingtext.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/switch.h"
#include "wording/describe.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

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
    [[nodiscard]] static QToolButton *tool(GratitudePage &page, const QString &name)
    {
        for (QToolButton *button : page.findChildren<QToolButton *>()) {
            if (button->accessibleName() == name)
                return button;
        }
        return nullptr;
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

TEST_F(GratitudePageTest, SaysWhatIsMissingAndKeepsTheRest)
{
    GratitudePage page(context());
    ASSERT_TRUE(page.compose(Kind::GratitudeNote));
    const auto fields = page.findChildren<GrowingText *>();
    QTest::keyClicks(fields[1], QStringLiteral("because"));
    buttonNamed(page, QStringLiteral("Keep this note"))->click();
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

TEST_F(GratitudePageTest, ChangesAndDeletesMyOwn)
{
    const GratitudeNote note = add(QStringLiteral("first words"));
    GratitudePage page(context());
    auto *list = page.findChild<QListView *>();
    emit list->activated(list->model()->index(0, 0));
    auto *what = page.findChildren<GrowingText *>().first();
    what->setText(QStringLiteral("better words"));
    buttonNamed(page, QStringLiteral("Keep this note"))->click();
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
    EXPECT_EQ(buttonNamed(page, QStringLiteral("Keep this note")), nullptr);
    EXPECT_EQ(navigator.opened, note.record.id) << "it is read in the journal";
    list->setCurrentIndex(list->model()->index(0, 0));
    EXPECT_TRUE(tool(page, QStringLiteral("Delete this note"))->isHidden());
}

TEST_F(GratitudePageTest, DeletesTheChosenNoteWithUndoOrForGood)
{
    add(QStringLiteral("mine"));
    GratitudePage page(context());
    page.show();
    auto *list = page.findChild<QListView *>();
    list->setCurrentIndex(list->model()->index(0, 0));
    auto *button = tool(page, QStringLiteral("Delete this note"));
    ASSERT_FALSE(button->isHidden());
    button->menu()->actions().first()->trigger();
    EXPECT_TRUE(journal().all<GratitudeNote>().isEmpty());
    navigator.offered(); // "Undo"
    ASSERT_EQ(journal().all<GratitudeNote>().size(), 1U);
    list->setCurrentIndex(list->model()->index(0, 0));
    button->menu()->actions().last()->trigger();
    EXPECT_EQ(prompter.asked.size(), 1);
    EXPECT_TRUE(journal().all<GratitudeNote>().isEmpty());
    EXPECT_FALSE(journal().canUndo());
}

TEST_F(GratitudePageTest, OffersNothingForANoteThatNobodyMarked)
{
    add(QStringLiteral("mine"));
    GratitudePage page(context());
    page.show();
    auto *list = page.findChild<QListView *>();
    const QModelIndex first = list->model()->index(0, 0);
    list->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate); // as tabbing into the list does
    EXPECT_TRUE(tool(page, QStringLiteral("Change this note"))->isHidden());
    EXPECT_TRUE(tool(page, QStringLiteral("Delete this note"))->isHidden());
    tool(page, QStringLiteral("Delete this note"))->menu()->actions().first()->trigger();
    EXPECT_EQ(journal().all<GratitudeNote>().size(), 1U);
    list->setCurrentIndex(first);
    EXPECT_FALSE(tool(page, QStringLiteral("Delete this note"))->isHidden());
    list->clearSelection();
    EXPECT_TRUE(tool(page, QStringLiteral("Delete this note"))->isHidden());
}

TEST_F(GratitudePageTest, SaysWhichNoteIsDeletedAndShowsItAgainOnceThatIsUndone)
{
    add(QStringLiteral("You waited at the gate"));
    const GratitudeNote note = add(QStringLiteral("You fixed\nthe door"));
    GratitudePage page(context());
    page.show();
    ASSERT_TRUE(page.openRecord(note.record.id));
    tool(page, QStringLiteral("Delete this note"))->menu()->actions().first()->trigger();
    EXPECT_EQ(navigator.said.last(), QStringLiteral("Deleted: “You fixed the door”"));
    navigator.offered(); // "Undo"
    auto *list = page.findChild<QListView *>();
    const QModelIndexList marked = list->selectionModel()->selectedIndexes();
    ASSERT_EQ(marked.size(), 1);
    EXPECT_EQ(marked.first().data().toString(), note.what);
}

TEST_F(GratitudePageTest, OpensTheChosenNoteForChange)
{
    add(QStringLiteral("mine"));
    GratitudePage page(context());
    auto *list = page.findChild<QListView *>();
    EXPECT_TRUE(tool(page, QStringLiteral("Change this note"))->isHidden()) << "none is chosen";
    list->setCurrentIndex(list->model()->index(0, 0));
    tool(page, QStringLiteral("Change this note"))->click();
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
    EXPECT_EQ(buttonNamed(page, QStringLiteral("Keep this note")), nullptr);
}

} // namespace
} // namespace hearth
