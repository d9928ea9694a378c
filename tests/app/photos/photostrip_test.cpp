// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/photostrip.h"

#include "app/photos/photosamples.h"
#include "photos/addphotobutton.h"
#include "photos/photobutton.h"
#include "widgets/busybar.h"
#include "widgets/messagebar.h"

#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>

#include <gtest/gtest.h>

namespace hearth {
namespace {

class PhotoStripTest : public testing::Test
{
protected:
    PhotoStripTest()
    {
        strip.resize(760, 500);
        strip.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&strip));
    }

    static StripPhoto photoOf(qint64 id, const QString &caption = {})
    {
        return {id, test::encodedAs("jpeg", test::quarters()), caption};
    }
    QList<PhotoButton *> thumbnails() const { return strip.findChildren<PhotoButton *>(); }
    QList<QLineEdit *> captions() const { return strip.findChildren<QLineEdit *>(); }
    QToolButton *removeButton(const QString &name) const
    {
        for (QToolButton *button : strip.findChildren<QToolButton *>()) {
            if (button->accessibleName() == name)
                return button;
        }
        return nullptr;
    }
    AddPhotoButton *add() const { return strip.findChild<AddPhotoButton *>(); }
    MessageBar *message() const { return strip.findChild<MessageBar *>(); }
    bool says(const QString &text) const
    {
        for (const QLabel *label : strip.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == text)
                return true;
        }
        return false;
    }
    QString fileOf(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    void waitUntilDone()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !strip.isBusy(); }, 60'000));
    }
    /// True when the strip takes it.
    static bool drop(QWidget &target, const QMimeData &data)
    {
        QDragEnterEvent enter({10, 10}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        enter.setDropAction(Qt::MoveAction);
        enter.ignore();
        QCoreApplication::sendEvent(&target, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event({10, 10}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        event.setDropAction(Qt::MoveAction);
        event.ignore();
        QCoreApplication::sendEvent(&target, &event);
        EXPECT_EQ(event.dropAction(), event.isAccepted() ? Qt::CopyAction : Qt::IgnoreAction);
        return event.isAccepted();
    }
    static std::unique_ptr<QMimeData> urls(const QStringList &paths)
    {
        auto data = std::make_unique<QMimeData>();
        QList<QUrl> list;
        for (const QString &path : paths)
            list += QUrl::fromLocalFile(path);
        data->setUrls(list);
        return data;
    }

    QTemporaryDir folder;
    Theme theme;
    PhotoStrip strip{theme, PhotoStrip::Use::Edit};
    QSignalSpy added{&strip, &PhotoStrip::photoAdded};
    QSignalSpy removed{&strip, &PhotoStrip::removeRequested};
    QSignalSpy captioned{&strip, &PhotoStrip::captionChanged};
    QSignalSpy opened{&strip, &PhotoStrip::openRequested};
};

TEST_F(PhotoStripTest, AsksForFilesToBeChosen)
{
    QSignalSpy chosen(&strip, &PhotoStrip::chooseRequested);
    QTest::mouseClick(add(), Qt::LeftButton);
    EXPECT_EQ(chosen.count(), 1);
    strip.addFiles({fileOf(QStringLiteral("one.jpg"), test::encodedAs("jpeg", test::quarters())),
                    fileOf(QStringLiteral("two.png"), test::encodedAs("png", test::quarters({30, 20})))});
    EXPECT_TRUE(strip.isBusy());
    waitUntilDone();
    ASSERT_EQ(added.count(), 2);
    EXPECT_EQ(added[1][0].value<PreparedPhoto>().size, QSize(30, 20));
    EXPECT_TRUE(strip.photos().isEmpty()); // its owner decides
    EXPECT_FALSE(says(QStringLiteral("Made smaller to keep the journal quick.")));
}

TEST_F(PhotoStripTest, SaysWhenAPhotoWasMadeSmaller)
{
    const QString sentence = QStringLiteral("Made smaller to keep the journal quick.");
    QMimeData data;
    data.setImageData(test::quarters({3000, 100}));
    ASSERT_TRUE(strip.takeFrom(&data));
    waitUntilDone();
    EXPECT_TRUE(says(sentence));

    data.setImageData(test::quarters());
    ASSERT_TRUE(strip.takeFrom(&data));
    waitUntilDone();
    EXPECT_FALSE(says(sentence));
}

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
        data.setUrls({QUrl(QLatin1String(address))});
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
    strip.addFiles(QStringList(PhotoStrip::kMostAtOnce + 5, path));
    EXPECT_TRUE(message()->isVisible());
    strip.addFiles({fileOf(QStringLiteral("words.txt"), "words")});
    waitUntilDone();
    EXPECT_EQ(added.count(), PhotoStrip::kMostAtOnce);
    EXPECT_TRUE(message()->text().startsWith(QStringLiteral("Only the first 30 photo"))); // what is said stays
    EXPECT_TRUE(message()->text().contains(QStringLiteral("words.txt")));
}

TEST_F(PhotoStripTest, ShowsABarOnlyWhenItTakesAWhile)
{
    const auto *bar = strip.findChild<BusyBar *>();
    strip.addFiles({fileOf(QStringLiteral("one.png"), test::encodedAs("png", test::quarters({4, 4})))});
    EXPECT_FALSE(bar->isVisible());
    waitUntilDone();
    EXPECT_FALSE(bar->isVisible());

    QMimeData data;
    data.setImageData(test::noise({600, 600}));
    while (!bar->isVisible()) { // as many as it takes
        strip.takeFrom(&data);
        QCoreApplication::processEvents();
    }
    QTest::mouseClick(bar->findChild<QPushButton *>(), Qt::LeftButton);
    EXPECT_FALSE(strip.isBusy());
    EXPECT_FALSE(bar->isVisible());
}

TEST_F(PhotoStripTest, AsksToOpenAndToRemove)
{
    strip.setPhotos({photoOf(7), photoOf(8), photoOf(9)});
    ASSERT_EQ(thumbnails().size(), 3);
    QTest::mouseClick(thumbnails()[1], Qt::LeftButton);
    QTest::keyClick(thumbnails()[0], Qt::Key_Return);
    QTest::keyClick(thumbnails()[0], Qt::Key_Space);
    ASSERT_EQ(opened.count(), 3);
    EXPECT_EQ(opened[0][0].toLongLong(), 8);
    EXPECT_EQ(opened[2][0].toLongLong(), 7);

    QTest::keyClick(thumbnails()[2], Qt::Key_Delete);
    ASSERT_NE(removeButton(QStringLiteral("Remove photo 2")), nullptr);
    QTest::mouseClick(removeButton(QStringLiteral("Remove photo 2")), Qt::LeftButton);
    ASSERT_EQ(removed.count(), 2);
    EXPECT_EQ(removed[0][0].toLongLong(), 9);
    EXPECT_EQ(removed[1][0].toLongLong(), 8);
    EXPECT_EQ(strip.photos().size(), 3);
}

TEST_F(PhotoStripTest, DoesNotRemoveWhileACaptionIsTyped)
{
    strip.setPhotos({photoOf(1, QStringLiteral("Sea"))});
    captions().constFirst()->setFocus();
    QTest::keyClick(captions().constFirst(), Qt::Key_Backspace);
    QTest::keyClick(captions().constFirst(), Qt::Key_Delete);
    EXPECT_EQ(removed.count(), 0);
}

TEST_F(PhotoStripTest, TellsACaptionAsItIsTyped)
{
    strip.setPhotos({photoOf(1), photoOf(2)});
    QLineEdit *field = captions()[1];
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("Us"));
    ASSERT_EQ(captioned.count(), 2);
    EXPECT_EQ(captioned[1][0].toLongLong(), 2);
    EXPECT_EQ(captioned[1][1].toString(), QStringLiteral("Us"));
    EXPECT_EQ(strip.photos()[1].caption, QStringLiteral("Us"));
    EXPECT_EQ(thumbnails()[1]->accessibleName(), QStringLiteral("Photo 2 of 2: Us"));

    // What its owner sends back leaves cursor and field alone.
    QTest::keyClick(field, Qt::Key_Home);
    strip.setPhotos(strip.photos() + QList{photoOf(3)});
    EXPECT_TRUE(field->hasFocus());
    EXPECT_EQ(field->cursorPosition(), 0);
    EXPECT_EQ(captioned.count(), 2);
}

TEST_F(PhotoStripTest, KeepsTheKeyboardNearARemovedPhoto)
{
    strip.setPhotos({photoOf(1), photoOf(2), photoOf(3)});
    thumbnails()[1]->setFocus();
    strip.setPhotos({photoOf(1), photoOf(3)});
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("Photo 2 of 2"));
    strip.setPhotos({photoOf(1)});
    EXPECT_EQ(QApplication::focusWidget()->accessibleName(), QStringLiteral("Photo"));
    strip.setPhotos({});
    EXPECT_TRUE(add()->hasFocus());
}

TEST_F(PhotoStripTest, GoesThroughAllByKeyboard)
{
    QWidget window;
    QLineEdit before(&window);
    PhotoStrip inside(theme, PhotoStrip::Use::Edit, &window);
    QLineEdit after(&window);
    before.setAccessibleName(QStringLiteral("before"));
    after.setAccessibleName(QStringLiteral("after"));
    inside.setPhotos({photoOf(2)});
    inside.setPhotos({photoOf(1), photoOf(2)}); // the newest stands first
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    before.setFocus();
    QStringList names;
    while (names.size() < 20 && !after.hasFocus()) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const auto *button = qobject_cast<AddPhotoButton *>(QApplication::focusWidget());
        names += button != nullptr ? button->text() : QApplication::focusWidget()->accessibleName();
    }
    EXPECT_EQ(names.join(QStringLiteral(", ")).toStdString(),
              "Photo 1 of 2, Caption of photo 1, Remove photo 1, Photo 2 of 2, Caption of photo 2, Remove photo 2, "
              "Add a photo, after");
}

TEST_F(PhotoStripTest, StepsFromPhotoToPhotoWithTheArrows)
{
    strip.setPhotos({photoOf(1), photoOf(2)});
    thumbnails()[0]->setFocus();
    QTest::keyClick(thumbnails()[0], Qt::Key_Right);
    EXPECT_TRUE(thumbnails()[1]->hasFocus());
    QTest::keyClick(thumbnails()[1], Qt::Key_Right);
    EXPECT_TRUE(thumbnails()[1]->hasFocus());
    strip.setLayoutDirection(Qt::RightToLeft);
    QTest::keyClick(thumbnails()[1], Qt::Key_Right);
    EXPECT_TRUE(thumbnails()[0]->hasFocus());
}

TEST_F(PhotoStripTest, StandsAThumbnailThatCannotBeShown)
{
    strip.setPhotos({{1, "not a picture", QStringLiteral("Sea")}});
    EXPECT_FALSE(strip.grab().isNull());
    EXPECT_EQ(thumbnails().constFirst()->accessibleName(), QStringLiteral("Photo: Sea"));
}

TEST_F(PhotoStripTest, ReadsOnly)
{
    PhotoStrip reading(theme, PhotoStrip::Use::Read);
    QSignalSpy asked(&reading, &PhotoStrip::openRequested);
    QSignalSpy gone(&reading, &PhotoStrip::removeRequested);
    reading.setPhotos({photoOf(1, QStringLiteral("Sea")), photoOf(2)});
    reading.show();
    EXPECT_TRUE(reading.findChildren<QLineEdit *>().isEmpty());
    EXPECT_EQ(reading.findChild<AddPhotoButton *>(), nullptr);
    auto *first = reading.findChildren<PhotoButton *>().constFirst();
    QTest::keyClick(first, Qt::Key_Return);
    QTest::keyClick(first, Qt::Key_Delete);
    EXPECT_EQ(asked.count(), 1);
    EXPECT_EQ(gone.count(), 0);

    QMimeData data;
    data.setImageData(test::quarters());
    EXPECT_FALSE(drop(reading, data));
    EXPECT_FALSE(reading.takeFrom(&data));
    reading.addFiles({QStringLiteral("/nowhere")});
    EXPECT_FALSE(reading.isBusy());
}

TEST_F(PhotoStripTest, MayGoWhileItIsBusy)
{
    auto passing = std::make_unique<PhotoStrip>(theme, PhotoStrip::Use::Edit);
    QMimeData data;
    data.setImageData(test::noise({600, 600}));
    ASSERT_TRUE(passing->takeFrom(&data));
    EXPECT_TRUE(passing->isBusy());
    passing.reset();
    QCoreApplication::processEvents();
}

} // namespace
} // namespace hearth
