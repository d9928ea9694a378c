// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/noteeditor.h"

#include "app/pages/pagefixture.h"
#include "editors/linkfield.h"
#include "editors/notereaders.h"
#include "photos/recordphotos.h"
#include "support/awaiting.h"
#include "support/unwritable.h"
#include "widgets/datefield.h"
#include "widgets/growingtext.h"
#include "widgets/messagebar.h"
#include "widgets/pagescroll.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/switch.h"
#include "widgets/tagfield.h"
#include "wording/describe.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QImage>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

namespace hearth {
namespace {

using test::buttonNamed;
using test::saysExactly;

class NoteEditorTest : public test::PageTest
{
protected:
    enum Readers { OnlyMe, Both, KeepUntil };

    static void write(NoteEditor &editor, const QString &what)
    {
        editor.findChildren<GrowingText *>().first()->setText(what);
    }
    static void choose(NoteEditor &editor, Readers readers)
    {
        editor.findChild<NoteReaders *>()->findChild<SegmentedControl *>()->setCurrent(readers);
    }
    static DateField *day(NoteEditor &editor) { return editor.findChild<NoteReaders *>()->findChild<DateField *>(); }
    static void keep(NoteEditor &editor) { buttonNamed(editor, QStringLiteral("Save"))->click(); }
    [[nodiscard]] const GratitudeNote &only()
    {
        EXPECT_EQ(journal().all<GratitudeNote>().size(), 1U);
        return journal().all<GratitudeNote>().at(0);
    }
    [[nodiscard]] QDate today() const { return folder.clock.today(); }
    /// As the window does it.
    void unlock(const QString &passphrase)
    {
        reopen(passphrase);
        ASSERT_TRUE(journal().openWhatIsDue());
    }
    /// Puts a photo in, as pasting does, and waits until it is there.
    static void addPhoto(NoteEditor &editor)
    {
        auto *photos = editor.findChild<RecordPhotos *>();
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QMimeData data;
        data.setImageData(image);
        const QSignalSpy changed(photos, &RecordPhotos::changed);
        ASSERT_TRUE(photos->takeFrom(&data));
        ASSERT_TRUE(test::becomesTrue([&] { return !changed.isEmpty() && !photos->isBusy(); }));
        ASSERT_EQ(photos->count(), 1);
    }
};

TEST_F(NoteEditorTest, IsPrivateUntilSomethingElseIsChosen)
{
    NoteEditor editor(context());
    editor.startNew();
    write(editor, QStringLiteral("You waited."));
    EXPECT_TRUE(saysExactly(editor, QStringLiteral("Only you can read it.")));
    keep(editor);
    EXPECT_EQ(only().record.visibility, Visibility::Private);
    EXPECT_FALSE(only().keptUntil.isValid());
}

TEST_F(NoteEditorTest, KeepsANoteUntilADayAndOpensItAtTheNextUnlockAfter)
{
    const QDate birthday(2026, 7, 20);
    {
        NoteEditor editor(context());
        editor.startNew();
        write(editor, QStringLiteral("Happy birthday."));
        choose(editor, KeepUntil);
        day(editor)->setDate(birthday);
        EXPECT_TRUE(
            saysExactly(editor, QStringLiteral("It stays yours alone until 20 July 2026. It opens to Ben when you next "
                                               "unlock this journal, then or later.")));
        keep(editor);
    }
    EXPECT_EQ(only().record.visibility, Visibility::Private);
    EXPECT_EQ(only().keptUntil, birthday);
    folder.clock.setToday(birthday.addDays(-1));
    unlock(test::kAnnasPassphrase);
    EXPECT_EQ(only().record.visibility, Visibility::Private);
    folder.clock.setToday(birthday);
    unlock(test::kBensPassphrase);
    EXPECT_TRUE(journal().all<GratitudeNote>().isEmpty()) << "its author was not here yet";
    unlock(test::kAnnasPassphrase);
    EXPECT_EQ(only().record.visibility, Visibility::Shared);
    unlock(test::kBensPassphrase);
    EXPECT_EQ(only().what, QStringLiteral("Happy birthday."));
}

TEST_F(NoteEditorTest, SaysWhyItCannotBePrintedYet)
{
    NoteEditor editor(context());
    editor.startNew();
    const auto *printed = editor.findChild<Switch *>();
    for (const auto *each : editor.findChildren<Switch *>()) {
        if (each->text().startsWith(QStringLiteral("May be printed")))
            printed = each;
    }
    const QString why = QStringLiteral("It can be printed once both of you may read it.");
    EXPECT_FALSE(printed->isEnabled());
    EXPECT_TRUE(saysExactly(editor, why));
    EXPECT_EQ(printed->accessibleDescription(), why);
    choose(editor, Both);
    EXPECT_TRUE(printed->isEnabled());
    EXPECT_FALSE(saysExactly(editor, why));
}

TEST_F(NoteEditorTest, OffersNoDayThatHasCome)
{
    NoteEditor editor(context());
    editor.startNew();
    choose(editor, KeepUntil);
    day(editor)->setDate(today());
    EXPECT_EQ(day(editor)->date(), today().addDays(1));
}

TEST_F(NoteEditorTest, TheButtonThatKeepsItStaysInSight)
{
    NoteEditor editor(context());
    editor.startNew();
    editor.resize(780, 560);
    editor.show();
    QCoreApplication::processEvents();
    const QAbstractButton *save = buttonNamed(editor, QStringLiteral("Save"));
    EXPECT_TRUE(editor.rect().contains(QRect(save->mapTo(&editor, QPoint()), save->size())));
    EXPECT_FALSE(editor.findChild<PageScroll *>()->isAncestorOf(save)) << "it does not scroll away";
}

TEST_F(NoteEditorTest, LetsGoOfTheDayWhenItIsNoLongerWanted)
{
    GratitudeNote note = test::noteOf(journal(), QStringLiteral("Later."));
    note.keptUntil = today().addDays(3);
    ASSERT_TRUE(journal().add(note));
    NoteEditor editor(context());
    editor.edit(note.record.id);
    EXPECT_EQ(day(editor)->date(), note.keptUntil);
    choose(editor, OnlyMe);
    keep(editor);
    EXPECT_FALSE(only().keptUntil.isValid());
}

TEST_F(NoteEditorTest, LeavesAnOpenedNoteAsItIs)
{
    GratitudeNote note = test::noteOf(journal(), QStringLiteral("Opened."));
    note.keptUntil = today().addDays(-3);
    note.record.visibility = Visibility::Shared;
    ASSERT_TRUE(journal().add(note));
    NoteEditor editor(context());
    editor.edit(note.record.id);
    editor.keepDraft();
    EXPECT_TRUE(journal().all<Draft>().isEmpty()) << "nothing was changed";
    choose(editor, OnlyMe);
    keep(editor);
    EXPECT_FALSE(only().keptUntil.isValid()) << "or it would open again";
}

TEST_F(NoteEditorTest, MayPrintOnlyWhatTheOtherIsToRead)
{
    NoteEditor editor(context());
    editor.startNew();
    auto *print = editor.findChild<Switch *>();
    EXPECT_FALSE(print->isEnabled());
    choose(editor, KeepUntil);
    EXPECT_TRUE(print->isEnabled());
    print->click();
    choose(editor, OnlyMe);
    EXPECT_FALSE(print->isChecked());
}

TEST_F(NoteEditorTest, KeepsTagsAndPhotosWithTheNote)
{
    NoteEditor editor(context());
    editor.startNew();
    write(editor, QStringLiteral("The lake."));
    editor.findChild<TagField *>()->setTags({QStringLiteral("summer")});
    addPhoto(editor);
    keep(editor);
    EXPECT_TRUE(navigator.reported.isEmpty());
    EXPECT_EQ(only().record.tags, QStringList{QStringLiteral("summer")});
    ASSERT_EQ(journal().photosOf(only().record.id).size(), 1U);
    EXPECT_TRUE(journal().all<Draft>().isEmpty());
    reopen();
    EXPECT_TRUE(journal().contentOf(*journal().photosOf(only().record.id).front()));
    ASSERT_TRUE(journal().remove(only().record.id));
    EXPECT_TRUE(journal().all<Attachment>().isEmpty());
    ASSERT_TRUE(journal().undo());
    EXPECT_EQ(journal().photosOf(only().record.id).size(), 1U);
}

TEST_F(NoteEditorTest, APhotoInPreparationNeverLandsInAnotherNote)
{
    NoteEditor editor(context());
    QSignalSpy closed(&editor, &NoteEditor::closed);
    editor.startNew();
    write(editor, QStringLiteral("For me alone."));
    auto *photos = editor.findChild<RecordPhotos *>();
    QMimeData data;
    data.setImageData(QImage(900, 600, QImage::Format_RGB32));
    ASSERT_TRUE(photos->takeFrom(&data));
    ASSERT_TRUE(photos->isBusy());
    buttonNamed(editor, QStringLiteral("Close"))->click();
    EXPECT_EQ(closed.count(), 0) << "it waits, and says so";
    EXPECT_TRUE(saysExactly(editor, RecordPhotos::waitWords()));
    const GratitudeNote shared = test::noteOf(journal(), QStringLiteral("For both."));
    ASSERT_TRUE(journal().add(shared));
    editor.edit(shared.record.id);
    EXPECT_FALSE(photos->isBusy());
    QTest::qWait(0);
    EXPECT_EQ(photos->count(), 0);
    EXPECT_EQ(editor.findChildren<GrowingText *>().first()->text(), QStringLiteral("For both."));
}

TEST_F(NoteEditorTest, WhatCannotBeKeptStaysInSight)
{
    const GratitudeNote other = test::noteOf(journal(), QStringLiteral("Another."));
    ASSERT_TRUE(journal().add(other));
    NoteEditor editor(context());
    editor.startNew();
    write(editor, QStringLiteral("Not yet anywhere."));
    {
        const test::FullDisk full(1024);
        editor.edit(other.record.id);
        EXPECT_EQ(editor.findChildren<GrowingText *>().first()->text(), QStringLiteral("Not yet anywhere."));
        EXPECT_FALSE(editor.findChild<MessageBar *>(QStringLiteral("message"))->isHidden());
        editor.edit(other.record.id);
        EXPECT_EQ(editor.findChildren<GrowingText *>().first()->text(), QStringLiteral("Not yet anywhere."))
            << "also the second time";
    }
    editor.edit(other.record.id);
    EXPECT_EQ(editor.findChildren<GrowingText *>().first()->text(), QStringLiteral("Another."));
    editor.startNew();
    EXPECT_EQ(editor.findChildren<GrowingText *>().first()->text(), QStringLiteral("Not yet anywhere."));
}

TEST_F(NoteEditorTest, ComesBackWithEverythingAfterALock)
{
    const Entry entry = test::entryOf(journal(), QStringLiteral("The lake"), QStringLiteral("words"));
    ASSERT_TRUE(journal().add(entry));
    {
        NoteEditor editor(context());
        editor.startNew();
        write(editor, QStringLiteral("unfinished"));
        editor.findChild<TagField *>()->setTags({QStringLiteral("summer")});
        editor.findChild<LinkField *>()->setLinks({entry.record.id});
        choose(editor, KeepUntil);
        day(editor)->setDate(today().addDays(40));
        addPhoto(editor);
        EXPECT_TRUE(editor.keepDraft());
    }
    reopen();
    NoteEditor editor(context());
    editor.startNew();
    EXPECT_EQ(editor.findChildren<GrowingText *>().first()->text(), QStringLiteral("unfinished"));
    EXPECT_EQ(editor.findChild<TagField *>()->tags(), QStringList{QStringLiteral("summer")});
    EXPECT_EQ(editor.findChild<LinkField *>()->links(), QList<RecordId>{entry.record.id});
    EXPECT_EQ(day(editor)->date(), today().addDays(40));
    EXPECT_EQ(editor.findChild<RecordPhotos *>()->count(), 1);
    keep(editor);
    EXPECT_EQ(only().record.tags, QStringList{QStringLiteral("summer")});
    EXPECT_EQ(only().record.links, QList<RecordId>{entry.record.id});
    EXPECT_EQ(only().keptUntil, today().addDays(40));
    EXPECT_EQ(journal().photosOf(only().record.id).size(), 1U);
    EXPECT_TRUE(journal().all<Draft>().isEmpty());
}

TEST_F(NoteEditorTest, KeepsTheWordsWhenTheNoteWasChangedElsewhere)
{
    GratitudeNote note = test::noteOf(journal(), QStringLiteral("first"));
    ASSERT_TRUE(journal().add(note));
    NoteEditor editor(context());
    editor.edit(note.record.id);
    write(editor, QStringLiteral("second"));
    GratitudeNote other = only();
    other.why = QStringLiteral("because");
    ASSERT_TRUE(journal().replace(other));
    keep(editor);
    EXPECT_TRUE(navigator.reported.isEmpty()) << "it is said once";
    EXPECT_TRUE(saysExactly(editor, describeTyped({ErrorCode::ChangedElsewhere, {}})));
    EXPECT_NE(buttonNamed(editor, QStringLiteral("Save as new")), nullptr);
    EXPECT_EQ(editor.findChildren<GrowingText *>().first()->text(), QStringLiteral("second"));
    EXPECT_EQ(only().what, QStringLiteral("first"));
    EXPECT_TRUE(editor.keepDraft());
    editor.edit(note.record.id); // opened again, with the draft over what is there now
    EXPECT_EQ(editor.findChildren<GrowingText *>().first()->text(), QStringLiteral("second"));
    keep(editor);
    EXPECT_EQ(only().what, QStringLiteral("second"));
}

TEST_F(NoteEditorTest, DeletesWithUndoAndLeavesNoDraft)
{
    const GratitudeNote note = test::noteOf(journal(), QStringLiteral("gone"));
    ASSERT_TRUE(journal().add(note));
    NoteEditor editor(context());
    editor.edit(note.record.id);
    write(editor, QStringLiteral("half changed"));
    buttonNamed(editor, QStringLiteral("Delete"))->click();
    EXPECT_TRUE(journal().all<GratitudeNote>().isEmpty());
    EXPECT_TRUE(editor.keepDraft());
    EXPECT_TRUE(journal().all<Draft>().isEmpty());
    navigator.offered();
    EXPECT_EQ(only().what, QStringLiteral("gone"));
}

TEST_F(NoteEditorTest, IsSharedWhileSittingTogether)
{
    openForBoth();
    NoteEditor editor(context());
    editor.startNew();
    EXPECT_TRUE(editor.findChild<NoteReaders *>()->isHidden());
    EXPECT_TRUE(editor.findChild<Switch *>()->isEnabled());
    write(editor, QStringLiteral("Both here."));
    keep(editor);
    EXPECT_TRUE(navigator.reported.isEmpty());
    EXPECT_EQ(only().record.visibility, Visibility::Shared);
}

TEST_F(NoteEditorTest, KeepsHostileWordsAsTheyAre)
{
    const QString hostile = QStringLiteral("<script>\u202E&amp;\u0000\u200Bx") + QString(10000, u'W');
    NoteEditor editor(context());
    editor.resize(800, 600);
    editor.show();
    editor.startNew();
    for (GrowingText *field : editor.findChildren<GrowingText *>())
        field->setText(hostile);
    editor.findChild<TagField *>()->setTags({hostile.left(kMaxTagLength)});
    QCoreApplication::processEvents();
    EXPECT_EQ(editor.width(), 800);
    keep(editor);
    EXPECT_TRUE(navigator.reported.isEmpty());
    EXPECT_EQ(only().what, editor.findChildren<GrowingText *>().first()->text());
    EXPECT_TRUE(only().shows.startsWith(QStringLiteral("<script>\u202E&amp;")));
}

} // namespace
} // namespace hearth
