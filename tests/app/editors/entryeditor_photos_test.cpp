// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/editors/entryextrasfixture.h"
#include "journal/draftphotos.h"
#include "support/awaiting.h"
#include "support/heldpool.h"
#include "support/unwritable.h"

#include <QCborArray>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

using namespace hearth;
using namespace hearth::test;

TEST_F(EntryExtrasTest, ThrowingAwayTakesThePhotosAlong)
{
    open();
    takePhoto();
    EXPECT_EQ(journal().all<Draft>().size(), 2u); // the photo, and the draft that names it
    editor->throwAway();
    EXPECT_EQ(prompter.asked.size(), 1);
    editor.reset();
    EXPECT_TRUE(journal().all<Draft>().isEmpty());
}

TEST_F(EntryExtrasTest, APictureThatIsPastedIntoTheTextBecomesAPhoto)
{
    open();
    auto *data = new QMimeData;
    data->setImageData(quarters());
    QGuiApplication::clipboard()->setMimeData(data);
    const QSignalSpy changed(&photos(), &RecordPhotos::changed);
    QTest::keyClick(&text(), Qt::Key_V, Qt::ControlModifier);
    ASSERT_TRUE(test::becomesTrue([&] { return changed.count() > 0; }));
    EXPECT_EQ(photos().count(), 1);
    EXPECT_TRUE(photos().isVisible());
    EXPECT_TRUE(text().text().isEmpty());
    QGuiApplication::clipboard()->setText(QStringLiteral("only words"));
    QTest::keyClick(&text(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(text().text(), QStringLiteral("only words"));
}

TEST_F(EntryExtrasTest, SavingWaitsForPhotos)
{
    open();
    text().setText(QStringLiteral("words"));
    QMimeData data;
    data.setImageData(noise({1200, 900}));
    ASSERT_TRUE(photos().takeFrom(&data));
    editor->save();
    editor->leave();
    EXPECT_TRUE(journal().all<Entry>().isEmpty());
    EXPECT_TRUE(message().isVisible());
    ASSERT_TRUE(test::becomesTrue([&] { return !photos().isBusy(); }));
    editor->save();
    EXPECT_EQ(journal().photosOf(only().record.id).size(), 1u);
}

/// Photos that are being prepared when the window locks, closes or is killed.
class UnfinishedPhotos : public EntryExtrasTest
{
protected:
    [[nodiscard]] QString file(const char *name)
    {
        const QString path = folder.folder() + QLatin1Char('/') + QString::fromUtf8(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(encodedAs("png", quarters()));
        return path;
    }
    void take(const QStringList &paths)
    {
        editor->hide(); // painting would wait for the pool, too
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls += QUrl::fromLocalFile(path);
        data.setUrls(urls);
        ASSERT_TRUE(photos().takeFrom(&data));
        ASSERT_TRUE(photos().isBusy());
    }
    [[nodiscard]] bool waitUntilPrepared()
    {
        return test::becomesTrue([this] { return !photos().isBusy(); });
    }
};

TEST_F(UnfinishedPhotos, OfFilesAreTakenInAfterALock)
{
    open();
    {
        HeldPool slow;
        text().setText(QStringLiteral("words"));
        take({file("one.png"), file("two.png")});
        EXPECT_TRUE(editor->keepDraft());
        lock();
    }
    open();
    ASSERT_TRUE(waitUntilPrepared());
    EXPECT_EQ(photos().count(), 2);
    editor->save();
    EXPECT_EQ(journal().photosOf(only().record.id).size(), 2u);
    EXPECT_TRUE(journal().all<Draft>().isEmpty());
}

TEST_F(UnfinishedPhotos, OfFilesAreKnownToTheDraftWhileTheyArePrepared)
{
    open();
    HeldPool slow;
    const QString path = file("one.png");
    take({path});
    // Nobody is asked to keep anything: this is what a kill leaves.
    ASSERT_TRUE(test::becomesTrue([this] { return !journal().all<Draft>().isEmpty(); }));
    const QCborMap kept = journal().all<Draft>().at(0).fields.value(RecordPhotos::draftField()).toMap();
    EXPECT_EQ(kept.value(QLatin1String("unfinished")).toArray(), QCborArray{path});
    EXPECT_FALSE(folder.bytes().contains(path.toUtf8())) << "sealed";
    slow.letGo();
    ASSERT_TRUE(waitUntilPrepared());
    EXPECT_EQ(photos().count(), 1);
    editor->keepDraft();
    for (const Draft &draft : journal().all<Draft>())
        EXPECT_FALSE(QCborValue(draft.fields).toCbor().contains(path.toUtf8())) << "the place of the file goes";
}

TEST_F(UnfinishedPhotos, OfFilesThatAreGoneAreNamed)
{
    open();
    const QString path = file("gone.png");
    {
        HeldPool slow;
        take({path});
        EXPECT_TRUE(editor->keepDraft());
        lock();
    }
    ASSERT_TRUE(QFile::remove(path));
    open();
    ASSERT_TRUE(waitUntilPrepared());
    EXPECT_EQ(photos().count(), 0);
    EXPECT_TRUE(message().isVisible());
    EXPECT_TRUE(message().text().contains(QStringLiteral("gone.png"))) << qPrintable(message().text());
}

TEST_F(UnfinishedPhotos, ThatWerePastedAreFinishedBeforeALock)
{
    open();
    {
        HeldPool slow;
        QMimeData data;
        data.setImageData(quarters());
        ASSERT_TRUE(photos().takeFrom(&data));
        take({file("one.png")});
        EXPECT_TRUE(editor->keepDraft());
        EXPECT_EQ(photos().count(), 1) << "it is nowhere else";
        EXPECT_TRUE(photos().isBusy()) << "the file still is";
        lock();
    }
    open();
    ASSERT_TRUE(waitUntilPrepared());
    EXPECT_EQ(photos().count(), 2);
}

TEST_F(UnfinishedPhotos, AreForgottenWithADraftThatIsThrownAway)
{
    open();
    HeldPool slow;
    take({file("one.png")});
    EXPECT_TRUE(editor->keepDraft());
    editor->throwAway();
    EXPECT_EQ(prompter.asked.size(), 1) << "a photo is something to lose";
    slow.letGo();
    QCoreApplication::processEvents();
    EXPECT_TRUE(journal().all<Draft>().isEmpty());
}

TEST_F(EntryExtrasTest, ADraftIsKeptOnlyWithItsPhotos)
{
    open();
    text().setText(QStringLiteral("words"));
    {
        // There is room for a few words, and for no photo.
        const FullDisk full(QFileInfo(folder.path()).size());
        QMimeData data;
        data.setImageData(noise({1200, 900}));
        ASSERT_TRUE(photos().takeFrom(&data));
        ASSERT_TRUE(test::becomesTrue([&] { return photos().count() == 1 && !photos().isBusy(); }));
        EXPECT_FALSE(navigator.reported.isEmpty());
        EXPECT_FALSE(editor->keepDraft());
        const QSignalSpy closed(editor.get(), &EntryEditor::closed);
        editor->leave();
        EXPECT_TRUE(closed.isEmpty()) << "it stays, and the photo with it";
        EXPECT_FALSE(navigator.said.contains(QStringLiteral("Your draft is kept until you go on with it.")));
    }
    ASSERT_TRUE(editor->keepDraft()) << "now there is room for both";
    lock();
    open();
    EXPECT_EQ(text().text(), QStringLiteral("words"));
    EXPECT_EQ(photos().count(), 1);
}

TEST_F(EntryExtrasTest, WhatTidiesUpTakesNoPhotoOfAnEditorThatIsOpen)
{
    open();
    takePhoto();
    for (const QString &place : journal().drafts().places()) {
        if (!isPhotoPlace(place)) {
            ASSERT_TRUE(journal().discardDraft(place)); // as before it was kept for the first time
        }
    }
    RecordPhotos::dropForgotten(journal()); // another page was opened
    ASSERT_TRUE(editor->keepDraft());
    lock();
    open();
    EXPECT_EQ(photos().count(), 1);
}

TEST_F(EntryExtrasTest, WhatWasMadePrivateIsNotSharedAgainByADraft)
{
    Entry entry = entryOf(journal(), QStringLiteral("A hard day"), QStringLiteral("first words"));
    entry.record.visibility = Visibility::Shared;
    ASSERT_TRUE(journal().add(entry));
    open(entry.record.id);
    text().setText(QStringLiteral("first words, and what came after"));
    editor->leave(); // the draft says that both may read it, as it was then
    editor.reset();
    Entry hidden = only();
    hidden.record.visibility = Visibility::Private;
    ASSERT_TRUE(journal().replace(hidden));
    open(entry.record.id);
    EXPECT_EQ(text().text(), QStringLiteral("first words, and what came after"));
    EXPECT_FALSE(editor->findChild<Switch *>(QStringLiteral("readers"))->isChecked());
    editor->save();
    EXPECT_EQ(only().text, QStringLiteral("first words, and what came after"));
    EXPECT_EQ(only().record.visibility, Visibility::Private);
}

TEST_F(EntryExtrasTest, RecordsAreFoundByTheirWordsAndLinked)
{
    const RecordId walk = addEntry(QStringLiteral("A walk"), QStringLiteral("by the river"));
    const RecordId soup = addEntry(QStringLiteral("The soup"), QStringLiteral("with leeks"));
    QSignalSpy ready(search.get(), &SearchService::ready);
    search->start(searchDocumentsOf(journal()));
    ASSERT_TRUE(test::arrivesAnew(ready));
    open(soup);
    part<EntryExtras>().open(EntryExtras::Links);
    auto &links = part<LinkField>();
    const auto offered = [&links] {
        QList<RecordId> ids;
        for (const RecordChip *chip : links.findChildren<RecordChip *>()) {
            if (chip->isVisible() && chip->focusPolicy() != Qt::NoFocus)
                ids += chip->record();
        }
        return ids;
    };
    EXPECT_EQ(offered(), QList<RecordId>{walk}); // never itself
    auto &line = *links.findChild<QLineEdit *>();
    line.setText(QStringLiteral("nothing like it"));
    ASSERT_TRUE(test::becomesTrue([&] { return offered().isEmpty(); }));
    EXPECT_TRUE(saysExactly(links, QStringLiteral("Nothing is found.")));
    line.setText(QStringLiteral("riv"));
    ASSERT_TRUE(test::becomesTrue([&] { return offered() == QList<RecordId>{walk}; }));
    for (RecordChip *chip : links.findChildren<RecordChip *>()) {
        if (chip->isVisible())
            chip->click();
    }
    EXPECT_EQ(links.links(), QList<RecordId>{walk});
    EXPECT_TRUE(line.text().isEmpty());
    editor->save();
    EXPECT_EQ(journal().all<Entry>().find(soup)->record.links, QList<RecordId>{walk});

    ASSERT_TRUE(journal().remove(walk));
    open(soup);
    EXPECT_EQ(part<LinkField>().links(), QList<RecordId>{walk}); // kept, though it is gone
    part<EntryExtras>().open(EntryExtras::Links);
    editor->findChild<QToolButton *>(QStringLiteral("unlink"))->click();
    editor->save();
    EXPECT_TRUE(journal().all<Entry>().find(soup)->record.links.isEmpty());
}
