// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/recordphotos.h"

#include "../pages/pagefixture.h"
#include "photos/photoview.h"
#include "photosamples.h"
#include "support/awaiting.h"
#include "support/umask.h"
#include "support/unwritable.h"

#include <QCborArray>
#include <QFile>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

namespace {

class RecordPhotosTest : public PageTest
{
protected:
    void SetUp() override { add(); }

    void add()
    {
        Entry entry = entryOf(journal(), QStringLiteral("The lake"), QStringLiteral("words"));
        ASSERT_TRUE(journal().add(entry));
        owner = entry.record.id;
    }
    [[nodiscard]] const Record &ownerRecord() { return *journal().findRecord(owner); }
    [[nodiscard]] std::unique_ptr<RecordPhotos> make(RecordPhotos::Use use = RecordPhotos::Use::Edit)
    {
        auto photos = std::make_unique<RecordPhotos>(context(), use);
        photos->showRecord(owner);
        return photos;
    }
    /// Pastes a picture and waits until it is taken in.
    static void paste(RecordPhotos &photos, const QSize &size = {96, 64})
    {
        const QSignalSpy changed(&photos, &RecordPhotos::changed);
        QMimeData data;
        data.setImageData(quarters(size));
        ASSERT_TRUE(photos.takeFrom(&data));
        ASSERT_TRUE(test::becomesTrue([&] { return changed.count() > 0; }));
    }
    void save(RecordPhotos &photos)
    {
        ASSERT_TRUE(journal().apply(photos.changesFor(ownerRecord())));
        photos.finish(owner);
    }
    [[nodiscard]] static PhotoStrip &strip(RecordPhotos &photos) { return *photos.findChild<PhotoStrip *>(); }
    [[nodiscard]] int waiting()
    {
        int count = 0;
        for (const Draft &draft : journal().all<Draft>())
            count += draft.place.startsWith(QStringLiteral("photo/")) ? 1 : 0;
        return count;
    }

    RecordId owner;
};

} // namespace

TEST_F(RecordPhotosTest, WhatIsTakenInIsSavedWithItsOwnerAndReadAgainAfterALock)
{
    {
        const auto photos = make();
        EXPECT_FALSE(photos->isChanged());
        EXPECT_TRUE(photos->draft().isUndefined());
        paste(*photos);
        EXPECT_EQ(photos->count(), 1);
        EXPECT_TRUE(journal().photosOf(owner).empty()); // not before it is saved
        EXPECT_EQ(waiting(), 1);
        emit strip(*photos).captionChanged(strip(*photos).photos().first().id, QStringLiteral("<b>we</b> & you"));
        save(*photos);
        EXPECT_EQ(waiting(), 0);
        EXPECT_FALSE(photos->isChanged());
    }
    reopen();
    ASSERT_EQ(journal().photosOf(owner).size(), 1u);
    const Attachment &attachment = *journal().photosOf(owner).front();
    EXPECT_EQ(attachment.caption, QStringLiteral("<b>we</b> & you"));
    EXPECT_EQ(attachment.width, 96);
    const auto content = journal().contentOf(attachment);
    ASSERT_TRUE(content);
    EXPECT_TRUE(showsQuarters(QImage::fromData(content.value())));
    const auto reading = make(RecordPhotos::Use::Read);
    EXPECT_EQ(reading->count(), 1);
}

TEST_F(RecordPhotosTest, PhotosOfOneMomentKeepTheirOrder)
{
    const auto photos = make();
    for (const int width : {90, 91, 92, 93, 94})
        paste(*photos, {width, 60});
    save(*photos);
    QList<int> widths;
    for (const Attachment *attachment : journal().photosOf(owner))
        widths += attachment->width;
    EXPECT_EQ(widths, QList<int>({90, 91, 92, 93, 94}));
}

TEST_F(RecordPhotosTest, WhatIsNotSavedYetSurvivesALockInTheDraft)
{
    QCborMap fields;
    {
        const auto photos = make();
        paste(*photos);
        save(*photos);
        paste(*photos, {80, 60});
        emit strip(*photos).captionChanged(strip(*photos).photos().first().id, QStringLiteral("changed"));
        emit strip(*photos).captionChanged(strip(*photos).photos().last().id, QStringLiteral("new"));
        fields.insert(RecordPhotos::draftField(), photos->draft());
        ASSERT_TRUE(journal().saveDraft(QStringLiteral("entry/1"), fields));
    }
    reopen();
    RecordPhotos::dropForgotten(journal()); // it is remembered
    const auto photos = make();
    photos->restore(journal().draft(QStringLiteral("entry/1"))->fields.value(RecordPhotos::draftField()));
    ASSERT_EQ(photos->count(), 2);
    EXPECT_EQ(strip(*photos).photos().first().caption, QStringLiteral("changed"));
    EXPECT_EQ(strip(*photos).photos().last().caption, QStringLiteral("new"));
    EXPECT_EQ(photos->draft(), fields.value(RecordPhotos::draftField()));
    save(*photos);
    ASSERT_EQ(journal().photosOf(owner).size(), 2u);
    EXPECT_EQ(journal().photosOf(owner).back()->width, 80);
    EXPECT_TRUE(journal().contentOf(*journal().photosOf(owner).back()));
}

TEST_F(RecordPhotosTest, RemovingIsPartOfTheSaveAndCanBeTakenBack)
{
    const auto photos = make();
    paste(*photos);
    paste(*photos, {80, 60});
    save(*photos);
    const qint64 first = strip(*photos).photos().first().id;
    emit strip(*photos).removeRequested(first);
    EXPECT_EQ(photos->count(), 1);
    EXPECT_EQ(journal().photosOf(owner).size(), 2u);
    ASSERT_TRUE(navigator.offered);
    navigator.offered();
    EXPECT_EQ(photos->count(), 2);
    EXPECT_EQ(strip(*photos).photos().first().id, first);
    EXPECT_FALSE(photos->isChanged());

    emit strip(*photos).removeRequested(first);
    const QCborValue draft = photos->draft();
    save(*photos);
    EXPECT_EQ(journal().photosOf(owner).size(), 1u);
    ASSERT_TRUE(journal().undo()); // with its content
    ASSERT_EQ(journal().photosOf(owner).size(), 2u);
    EXPECT_TRUE(journal().contentOf(*journal().photosOf(owner).front()));
    const auto again = make();
    again->restore(draft);
    EXPECT_EQ(again->count(), 1);
}

TEST_F(RecordPhotosTest, ThrowingAwayAndRemovingLeaveNothingBehind)
{
    const auto photos = make();
    paste(*photos);
    emit strip(*photos).removeRequested(strip(*photos).photos().first().id);
    EXPECT_EQ(waiting(), 0);
    EXPECT_FALSE(photos->isChanged());
    navigator.offered();
    EXPECT_EQ(waiting(), 1);
    photos->discard();
    EXPECT_EQ(waiting(), 0);
    EXPECT_EQ(photos->count(), 0);

    paste(*photos); // and the program ends before its editor could keep a draft
    EXPECT_EQ(waiting(), 1);
    RecordPhotos::dropForgotten(journal());
    EXPECT_EQ(waiting(), 0);
}

TEST_F(RecordPhotosTest, WordsThatBecomeAnotherRecordTakeACopyAlong)
{
    const auto photos = make();
    paste(*photos);
    save(*photos);
    const Entry other = entryOf(journal(), QStringLiteral("Another"), QStringLiteral("words"));
    ChangeSet changes = photos->changesFor(other.record);
    changes.push_back(Change::add(other));
    ASSERT_TRUE(journal().apply(changes));
    EXPECT_EQ(journal().photosOf(owner).size(), 1u);
    ASSERT_EQ(journal().photosOf(other.record.id).size(), 1u);
    EXPECT_TRUE(journal().contentOf(*journal().photosOf(other.record.id).front()));
}

TEST_F(RecordPhotosTest, AChangeOfSomethingThatIsGoneIsLeftOut)
{
    const auto photos = make();
    paste(*photos);
    paste(*photos, {80, 60});
    save(*photos);
    emit strip(*photos).captionChanged(strip(*photos).photos().first().id, QStringLiteral("changed"));
    emit strip(*photos).removeRequested(strip(*photos).photos().last().id);
    for (int left = 2; left > 0; --left)
        ASSERT_TRUE(journal().remove(journal().all<Attachment>().at(0).record.id));
    EXPECT_TRUE(photos->changesFor(ownerRecord()).empty());
}

TEST_F(RecordPhotosTest, ACopyIsWrittenWhereThePersonChose)
{
    const auto photos = make();
    paste(*photos);
    save(*photos);
    prompter.target = folder.folder() + QStringLiteral("/out.jpg");
    emit strip(*photos).openRequested(strip(*photos).photos().first().id);
    auto *view = photos->findChild<PhotoView *>();
    ASSERT_NE(view, nullptr);
    emit view->saveCopyRequested(strip(*photos).photos().first().id);
    EXPECT_EQ(prompter.suggested, QStringLiteral("photo.jpg"));
    QFile file(prompter.target);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), journal().contentOf(*journal().photosOf(owner).front()).value());
    EXPECT_EQ(navigator.said.size(), 1);
}

TEST_F(RecordPhotosTest, ACopyTakesNoOtherFilesPlace)
{
    const auto photos = make();
    paste(*photos);
    save(*photos);
    const qint64 id = strip(*photos).photos().first().id;
    emit strip(*photos).openRequested(id);
    auto *view = photos->findChild<PhotoView *>();
    ASSERT_NE(view, nullptr);
    const QByteArray content = journal().contentOf(*journal().photosOf(owner).front()).value();
    const auto put = [this](const QString &name, const QByteArray &bytes) {
        QFile file(folder.folder() + QLatin1Char('/') + name);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    const auto bytesOf = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    // The open journal itself, by its name and through a link.
    const QByteArray sealed = folder.bytes();
    prompter.target = folder.folder() + QStringLiteral("/link.jpg");
    ASSERT_TRUE(QFile::link(folder.path(), prompter.target));
    emit view->saveCopyRequested(id);
    ASSERT_EQ(navigator.reported.size(), 1);
    EXPECT_EQ(navigator.reported.last().code, ErrorCode::TargetIsJournal);
    EXPECT_EQ(folder.bytes(), sealed);
    // Words that only call themselves a picture.
    prompter.target = put(QStringLiteral("words.jpg"), "words");
    emit view->saveCopyRequested(id);
    EXPECT_EQ(navigator.reported.last().code, ErrorCode::TargetIsOtherKind);
    EXPECT_EQ(bytesOf(prompter.target), QByteArray("words"));
    EXPECT_TRUE(prompter.asked.isEmpty()) << "what is refused is not asked about";
    // Another picture goes only when they say so, also where the ending was added.
    const QString other = put(QStringLiteral("other.jpg"), "\xff\xd8\xff another");
    prompter.target = folder.folder() + QStringLiteral("/other");
    prompter.goAhead = false;
    emit view->saveCopyRequested(id);
    EXPECT_EQ(prompter.asked.size(), 1);
    EXPECT_EQ(bytesOf(other), QByteArray("\xff\xd8\xff another"));
    EXPECT_TRUE(navigator.said.isEmpty());
    prompter.goAhead = true;
    emit view->saveCopyRequested(id);
    EXPECT_EQ(bytesOf(other), content);
    EXPECT_EQ(navigator.said.size(), 1);
    EXPECT_EQ(test::modeOf(qPrintable(other)), 0600);
    const test::FullDisk full(1);
    emit view->saveCopyRequested(id);
    EXPECT_EQ(navigator.reported.last().code, ErrorCode::DiskFull);
    EXPECT_EQ(bytesOf(other), content);
}

TEST_F(RecordPhotosTest, ChosenFilesAreTakenIn)
{
    const QString path = folder.folder() + QStringLiteral("/in.png");
    ASSERT_TRUE(quarters({50, 40}).save(path));
    prompter.pictures = {path};
    const auto photos = make();
    const QSignalSpy changed(photos.get(), &RecordPhotos::changed);
    emit strip(*photos).chooseRequested();
    ASSERT_TRUE(test::becomesTrue([&] { return changed.count() == 1; }));
    EXPECT_EQ(photos->count(), 1);
}

TEST_F(RecordPhotosTest, ReadingHidesItselfWhereThereAreNone)
{
    QWidget window;
    RecordPhotos reading(context(), RecordPhotos::Use::Read, &window);
    reading.showRecord(owner);
    EXPECT_TRUE(reading.isHidden());
}

TEST_F(RecordPhotosTest, ADraftThatMakesNoSenseChangesNothing)
{
    const auto photos = make();
    for (const QCborValue &draft : {QCborValue(), QCborValue(7),
                                    QCborValue(QCborMap{{QStringLiteral("added"), QCborArray{1, QCborMap()}},
                                                        {QStringLiteral("removed"), QCborArray{5}},
                                                        {QStringLiteral("captions"), 3}})}) {
        photos->restore(draft);
        EXPECT_EQ(photos->count(), 0);
        EXPECT_FALSE(photos->isChanged());
    }
}
