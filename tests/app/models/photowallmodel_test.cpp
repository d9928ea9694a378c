// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/photowallmodel.h"

#include "timelinefixture.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>

using namespace hearth;
using namespace hearth::test;

namespace {

class PhotoWallModelTest : public TimelineModelTest
{
protected:
    RecordId addPhoto(RecordId of, QDate day, const QString &caption = {})
    {
        QByteArray thumbnail;
        QBuffer buffer(&thumbnail);
        QImage picture(8, 6, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        picture.save(&buffer, "JPG");
        Attachment photo = journal.compose<Attachment>();
        photo.of = of;
        photo.record.date = day;
        photo.caption = caption;
        photo.mimeType = QStringLiteral("image/jpeg");
        photo.width = 8;
        photo.height = 6;
        photo.thumbnail = thumbnail;
        photo.size = thumbnail.size();
        photo.digest = digestOfContent(thumbnail);
        EXPECT_TRUE(journal.apply({Change::add(photo, thumbnail)}));
        QCoreApplication::processEvents();
        return photo.record.id;
    }
};

} // namespace

TEST_F(PhotoWallModelTest, HoldsAllPhotosTheNewestFirstAndFollows)
{
    const RecordId old = addEntry(QStringLiteral("Old"), QDate(2026, 7, 1));
    const RecordId recent = addEntry(QStringLiteral("New"), QDate(2026, 7, 10));
    PhotoWallModel model(journal);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    EXPECT_EQ(model.rowCount(), 0);
    const RecordId second = addPhoto(recent, QDate(2026, 7, 10), QStringLiteral("By the sea"));
    const RecordId first = addPhoto(old, QDate(2026, 7, 1));
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.idAt(0), second);
    EXPECT_EQ(model.idAt(1), first);
    EXPECT_EQ(model.recordAt(1), old);
    EXPECT_EQ(model.recordAt(2), RecordId());
    EXPECT_EQ(model.index(0).data().toString(), QStringLiteral("By the sea"));
    EXPECT_EQ(model.index(1).data().toString(), QStringLiteral("Old")) << "without a caption, what it belongs to";
    EXPECT_EQ(model.index(0).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Photo. By the sea. New. 10 July 2026"));
    ASSERT_TRUE(journal.remove(second));
    QCoreApplication::processEvents();
    EXPECT_EQ(model.rowCount(), 1);
}

TEST_F(PhotoWallModelTest, DecodesOnlyWhatIsLookedAt)
{
    const RecordId entry = addEntry(QStringLiteral("Many"), QDate(2026, 7, 1));
    for (int photo = 0; photo < 5; ++photo)
        addPhoto(entry, QDate(2026, 7, 1));
    const PhotoWallModel model(journal);
    EXPECT_EQ(model.decoded(), 0);
    EXPECT_FALSE(model.index(3).data(PhotoWallModel::ThumbnailRole).value<QPixmap>().isNull());
    EXPECT_EQ(model.decoded(), 1);
}

TEST_F(PhotoWallModelTest, ShowsNothingThatSomebodyElsePutUnderMyRecords)
{
    Entry mine = test::entryOf(journal, QStringLiteral("Mine"), QStringLiteral("Text"));
    mine.record.visibility = Visibility::Shared;
    JournalContents contents = twoPeople();
    std::get<std::vector<Entry>>(contents.records) = {mine};
    const auto photo = [&mine](int id) {
        Attachment made;
        made.record = mine.record;
        made.record.id = RecordId(id);
        made.of = mine.record.id;
        return made;
    };
    Attachment bens = photo(2001);
    bens.record.author = kSecondPartner;
    Attachment planted = photo(2002);
    planted.record.verified = false;
    Attachment apart = photo(2003); // seen by others than the entry
    apart.record.visibility = Visibility::Private;
    const Attachment own = photo(2004);
    std::get<std::vector<Attachment>>(contents.records) = {bens, planted, apart, own};
    Journal opened(kFirstPartner, true, std::move(contents), store, clock, random);
    PhotoWallModel model(opened);
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.idAt(0), own.record.id);
    ASSERT_EQ(opened.photosOf(mine.record.id).size(), 1U);
    EXPECT_EQ(opened.photosOf(mine.record.id).front()->record.id, own.record.id) << "as below the entry itself";
    opened.markNotVerified({own.record.id});
    QCoreApplication::processEvents();
    EXPECT_EQ(model.rowCount(), 0);
}
