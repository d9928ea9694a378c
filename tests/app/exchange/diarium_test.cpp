// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/photos/photosamples.h"
#include "exchange/importformat.h"
#include "photos/importedphotos.h"
#include "support/journalfixture.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace hearth {
namespace {

constexpr char kTwoEntries[] =
    R"([{"date":"2025-06-09T19:03:39","heading":"Boats","html":"<p>Two.<\/p>","tags":["sea"],"rating":4,)"
    R"("location":[58.1,8.0]},)"
    R"({"date":"2025-06-10T16:38:23.48828","html":"","tags":[]}])";

/// An export as Diarium leaves it: the entries, and their media beside them.
class DiariumFolder : public testing::Test
{
protected:
    void put(const char *name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("diarium/") + QString::fromUtf8(name));
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    ImportPlan plan()
    {
        source = SourceTree::open(m_folder.filePath(QStringLiteral("diarium"))).take();
        const ImportFormat *format = formatOf(*source);
        EXPECT_TRUE(format != nullptr && format == importFormatNamed(QStringLiteral("diarium")));
        return format != nullptr ? planImport(*source, *format, *anna.journal).take() : ImportPlan();
    }

    /// As a camera held the other way stores it, and where it was.
    static QByteArray turned()
    {
        constexpr int kOrientation = 6;
        const QByteArray jpeg = test::encodedAs("jpeg", test::storedFor(kOrientation, test::quarters()));
        return test::withExif(jpeg, kOrientation, true, "somewhere at sea");
    }

    QTemporaryDir m_folder;
    test::JournalFolder folder;
    test::OpenJournal anna = folder.open();
    std::unique_ptr<SourceTree> source;
};

TEST_F(DiariumFolder, ItsPhotosComeAlongUpright)
{
    put("diarium-json.json", kTwoEntries);
    put("media/2025-06-09_190339000/one.jpg", turned());
    put("media/2025-06-09_190339000/two.JPG", turned());
    put("media/2025-06-10_163823488/three.jpg", turned());
    ImportPlan read = plan();
    EXPECT_TRUE(read.problems.empty());
    ASSERT_EQ(read.fresh.size(), 2U);
    const auto &boats = std::get<Entry>(read.fresh.front());
    EXPECT_EQ(boats.text, QStringLiteral("Two."));
    EXPECT_EQ(std::get<Entry>(read.fresh.back()).title, QStringLiteral("2025-06-10"))
        << "a day that has nothing but pictures";
    EXPECT_EQ(read.photos.size(), 3U);
    EXPECT_EQ(read.leftOut, (QStringList{QStringLiteral("location"), QStringLiteral("rating")}));

    auto photos = preparePhotos(read.photos, source.get());
    ASSERT_TRUE(photos);
    ASSERT_TRUE(anna.journal->apply(changesOf(read, photos.take(), *anna.journal)));
    EXPECT_TRUE(read.problems.empty());
    ASSERT_EQ(anna.journal->photosOf(boats.record.id).size(), 2U);
    for (const Attachment &photo : anna.journal->all<Attachment>()) {
        const QByteArray content = anna.journal->contentOf(photo).take();
        EXPECT_TRUE(test::showsQuarters(QImage::fromData(content)));
        EXPECT_FALSE(content.contains("somewhere"));
    }
    const ImportPlan again = plan();
    EXPECT_TRUE(again.fresh.empty());
    EXPECT_EQ(again.alreadyHere, 2);
}

TEST_F(DiariumFolder, WhatHasNoPlaceIsSaid)
{
    put("diarium-json.json", kTwoEntries);
    put("media/2025-06-10_163823488/waves.mp4", "moving");
    put("media/2024-01-01_000000000/lost.jpg", turned());
    const ImportPlan read = plan();
    EXPECT_EQ(read.fresh.size(), 2U) << "a day that has nothing but a film is one, too";
    EXPECT_TRUE(read.photos.empty());
    EXPECT_EQ(read.leftOut, (QStringList{QStringLiteral("location"), QStringLiteral("media/2024-01-01_000000000"),
                                         QStringLiteral("mp4"), QStringLiteral("rating")}));
}

TEST_F(DiariumFolder, AFileEachEntryIsTheSame)
{
    put("one.json", R"([{"date":"2025-06-09T19:03:39","html":"Two."}])");
    put("two.json", R"([{"date":"2025-06-10T16:38:23","html":"Three."},)");
    put("media/2025-06-10_163823000/three.png", test::encodedAs("png", test::quarters()));
    const ImportPlan read = plan();
    EXPECT_EQ(read.fresh.size(), 2U);
    EXPECT_EQ(read.photos.size(), 1U);
    ASSERT_EQ(read.problems.size(), 1U) << "what breaks off is told, and what stands before it comes in";
    EXPECT_EQ(read.problems.front().place, (SourcePlace{.file = QStringLiteral("two.json"), .entry = 2}));
}

} // namespace
} // namespace hearth
