// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/photos/photostripfixture.h"
#include "support/patience.h"
#include "widgets/taborder.h"

namespace hearth {
namespace {

using namespace test;

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
    data.setImageData(test::quarters({3000, 2400}));
    ASSERT_TRUE(strip.takeFrom(&data));
    waitUntilDone();
    EXPECT_TRUE(says(sentence));

    data.setImageData(test::quarters());
    ASSERT_TRUE(strip.takeFrom(&data));
    waitUntilDone();
    EXPECT_FALSE(says(sentence));
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
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window, test::patience));
    before.setFocus();
    tabAsItStands(&window, &window); // as the window does
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
