// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/photos/photostripfixture.h"

namespace hearth {
namespace {

using namespace test;

TEST_F(PhotoStripTest, TakesDroppedFilesAndLeavesThemWhereTheyWere)
{
    const QString path = fileOf(QStringLiteral("one.jpg"), test::encodedAs("jpeg", test::quarters()));
    EXPECT_TRUE(drop(strip, *urls({path})));
    waitUntilDone();
    EXPECT_EQ(added.count(), 1);
    EXPECT_TRUE(QFile::exists(path));
}

TEST_F(PhotoStripTest, TakesADroppedPicture)
{
    QMimeData data;
    data.setImageData(test::quarters());
    EXPECT_TRUE(drop(strip, data));
    waitUntilDone();
    EXPECT_EQ(added.count(), 1);
}

TEST_F(PhotoStripTest, TakesTheFileWhereThereIsAPictureToo)
{
    const auto data = urls({fileOf(QStringLiteral("one.jpg"), test::encodedAs("jpeg", test::quarters({50, 40})))});
    data->setImageData(test::quarters({5, 4}));
    EXPECT_TRUE(drop(strip, *data));
    waitUntilDone();
    ASSERT_EQ(added.count(), 1);
    EXPECT_EQ(added[0][0].value<PreparedPhoto>().size, QSize(50, 40));
}

TEST_F(PhotoStripTest, TakesNoWords)
{
    QMimeData data;
    data.setText(QStringLiteral("words"));
    EXPECT_FALSE(drop(strip, data));
    EXPECT_FALSE(strip.takeFrom(nullptr));
    EXPECT_FALSE(strip.isBusy());
    EXPECT_FALSE(message()->isVisible());
}

TEST_F(PhotoStripTest, FetchesNothingAndSaysSo)
{
    const QString sentence = QStringLiteral("This picture is on the web, and Hearthbook fetches nothing from there. "
                                            "Save it as a file in the browser, then add that.");
    QMimeData data;
    for (const char *address : {"https://example.org/photo.jpg", "ftp://example.org/a.png",
                                "data:image/png;base64,AA==", "smb://nas/photo.jpg"}) {
        data.setUrls({QUrl(QString::fromUtf8(address))});
        EXPECT_FALSE(strip.takeFrom(&data)); // editors keep it as the words it is
        EXPECT_FALSE(message()->isVisible());
        EXPECT_FALSE(drop(strip, data));
        EXPECT_TRUE(message()->isVisible());
        EXPECT_EQ(message()->text(), sentence);
        EXPECT_FALSE(strip.isBusy());
        message()->hide();
    }
    // Where the browser gives the picture itself, nothing needs to be fetched.
    data.setImageData(test::quarters());
    EXPECT_TRUE(drop(strip, data));
    EXPECT_FALSE(message()->isVisible());
    waitUntilDone();
    EXPECT_EQ(added.count(), 1);
}

TEST_F(PhotoStripTest, TakesTheFilesAmongAddresses)
{
    const auto data = urls({fileOf(QStringLiteral("one.jpg"), test::encodedAs("jpeg", test::quarters()))});
    data->setUrls(data->urls() << QUrl(QStringLiteral("https://example.org/photo.jpg")));
    EXPECT_TRUE(drop(strip, *data));
    EXPECT_TRUE(message()->text().contains(QStringLiteral("on the web")));
    waitUntilDone();
    EXPECT_EQ(added.count(), 1);
}

TEST_F(PhotoStripTest, SaysWhatIsWrongWithAFolderAndAnEmptyFile)
{
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("holidays")));
    const auto folders = urls({folder.filePath(QStringLiteral("holidays/"))});
    EXPECT_TRUE(drop(strip, *folders));
    EXPECT_TRUE(message()->isVisible());
    EXPECT_EQ(message()->text(), QStringLiteral("“holidays”: This is a folder. Open it and choose the photos you want "
                                                "to add."));
    EXPECT_FALSE(strip.isBusy());

    const auto files = urls({fileOf(QStringLiteral("empty.jpg"), {})});
    EXPECT_TRUE(drop(strip, *files));
    EXPECT_EQ(message()->text(), QStringLiteral("“empty.jpg”: This file is empty. Nothing was changed. Use another "
                                                "copy of the photo."));
    EXPECT_FALSE(strip.isBusy());
    EXPECT_EQ(added.count(), 0);
}

TEST_F(PhotoStripTest, TakesTheGoodOnesOfSeveralAtOnce)
{
    const auto data = urls({fileOf(QStringLiteral("empty.jpg"), {}),
                            fileOf(QStringLiteral("one.jpg"), test::encodedAs("jpeg", test::quarters({30, 20}))),
                            folder.path(), fileOf(QStringLiteral("words.txt"), "words"),
                            fileOf(QStringLiteral("two.webp"), test::encodedAs("webp", test::quarters({40, 20}))),
                            folder.filePath(QStringLiteral("gone.png"))});
    EXPECT_TRUE(drop(strip, *data));
    waitUntilDone();
    ASSERT_EQ(added.count(), 2);
    EXPECT_EQ(added[0][0].value<PreparedPhoto>().size, QSize(30, 20));
    EXPECT_EQ(added[1][0].value<PreparedPhoto>().size, QSize(40, 20));
    const QStringList lines = message()->text().split(QLatin1Char('\n'));
    ASSERT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines[0].startsWith(QStringLiteral("“empty.jpg”: This file is empty.")));
    EXPECT_TRUE(lines[1].contains(QStringLiteral("This is a folder.")));
    EXPECT_TRUE(lines[2].startsWith(QStringLiteral("“words.txt”: This is not a picture")));
    EXPECT_TRUE(lines[3].startsWith(QStringLiteral("1 more file")));
}

TEST_F(PhotoStripTest, SaysWhenThereIsNothingToPaste)
{
    const auto paste = [this](std::unique_ptr<QMimeData> data) {
        QGuiApplication::clipboard()->setMimeData(data.release());
        add()->setFocus();
        QTest::keyClick(add(), Qt::Key_V, Qt::ControlModifier);
    };
    auto words = std::make_unique<QMimeData>();
    words->setText(QStringLiteral("words"));
    paste(std::move(words));
    EXPECT_TRUE(message()->isVisible());
    EXPECT_EQ(message()->text(), QStringLiteral("There is no picture on the clipboard. Copy one, then paste it."));
    auto address = std::make_unique<QMimeData>();
    address->setUrls({QUrl(QStringLiteral("https://example.org/photo.jpg"))});
    paste(std::move(address));
    EXPECT_TRUE(message()->text().startsWith(QStringLiteral("This picture is on the web")));
    EXPECT_EQ(message()->text().count(QLatin1Char('\n')), 0);
    EXPECT_EQ(added.count(), 0);
}

TEST_F(PhotoStripTest, LetsNoFileFallIntoACaption)
{
    strip.setPhotos({photoOf(1)});
    ASSERT_EQ(captions().size(), 1);
    EXPECT_FALSE(captions().constFirst()->acceptDrops());
}

TEST_F(PhotoStripTest, PastesAPicture)
{
    QGuiApplication::clipboard()->setImage(test::quarters({12, 8}));
    add()->setFocus();
    QTest::keyClick(add(), Qt::Key_V, Qt::ControlModifier);
    waitUntilDone();
    ASSERT_EQ(added.count(), 1);
    EXPECT_EQ(added[0][0].value<PreparedPhoto>().size, QSize(12, 8));
}

TEST_F(PhotoStripTest, PastesFiles)
{
    QGuiApplication::clipboard()->setMimeData(
        urls({fileOf(QStringLiteral("one.png"), test::encodedAs("png", test::quarters()))}).release());
    add()->setFocus();
    QTest::keyClick(add(), Qt::Key_V, Qt::ControlModifier);
    waitUntilDone();
    EXPECT_EQ(added.count(), 1);
}

TEST_F(PhotoStripTest, PastesWordsIntoACaption)
{
    strip.setPhotos({photoOf(1)});
    QGuiApplication::clipboard()->setText(QStringLiteral("At the sea"));
    captions().constFirst()->setFocus();
    QTest::keyClick(captions().constFirst(), Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(captions().constFirst()->text(), QStringLiteral("At the sea"));
    EXPECT_FALSE(strip.isBusy());
}

TEST_F(PhotoStripTest, SaysWhatCouldNotBeAddedAndAddsTheRest)
{
    QStringList paths{fileOf(QStringLiteral("one.jpg"), test::encodedAs("jpeg", test::quarters()))};
    for (int number = 0; number < 5; ++number)
        paths += fileOf(QStringLiteral("words%1.txt").arg(number), "words");
    strip.addFiles(paths);
    waitUntilDone();
    EXPECT_EQ(added.count(), 1);
    EXPECT_TRUE(message()->isVisible());
    EXPECT_EQ(message()->text().count(QLatin1Char('\n')), 3);
    EXPECT_TRUE(message()->text().startsWith(QStringLiteral("“words0.txt”: This is not a picture")));
    EXPECT_TRUE(message()->text().contains(QLatin1Char('2')));

    strip.addFiles(paths.mid(0, 1)); // the next try begins with a clean sheet
    EXPECT_FALSE(message()->isVisible());
    waitUntilDone();
}

TEST_F(PhotoStripTest, TakesABoundedNumberAtOnce)
{
    const QString path = fileOf(QStringLiteral("one.png"), test::encodedAs("png", test::quarters({4, 4})));
    strip.addFiles(QStringList(PhotoStrip::kMaxAtOnce + 5, path));
    EXPECT_TRUE(message()->isVisible());
    strip.addFiles({fileOf(QStringLiteral("words.txt"), "words")});
    waitUntilDone();
    EXPECT_EQ(added.count(), PhotoStrip::kMaxAtOnce);
    EXPECT_TRUE(message()->text().startsWith(QStringLiteral("Only the first 30 photo"))); // what is said stays
    EXPECT_TRUE(message()->text().contains(QStringLiteral("words.txt")));
}

} // namespace
} // namespace hearth
