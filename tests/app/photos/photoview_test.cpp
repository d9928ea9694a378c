// SPDX-License-Identifier: GPL-3.0-or-later
#include "photos/photoview.h"

#include "app/photos/photosamples.h"
#include "photos/photocanvas.h"
#include "support/patience.h"
#include "widgets/emptystate.h"
#include "wording/describe.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace hearth {
namespace {

class PhotoViewTest : public testing::Test
{
protected:
    PhotoViewTest()
    {
        view.resize(800, 600);
        view.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&view, test::patience));
    }

    Result<QByteArray> load(qint64 id)
    {
        loaded += id;
        if (id == 3)
            return Error{ErrorCode::Damaged, {}};
        if (id == 4)
            return QByteArrayLiteral("not a picture");
        return test::encodedAs("png", test::quarters({2000, 1000}));
    }
    PhotoCanvas &canvas() const { return *view.findChild<PhotoCanvas *>(); }
    EmptyState &failure() const { return *view.findChild<EmptyState *>(); }
    void press(Qt::Key key) { QTest::keyClick(&view, key); }
    void wheel(int notches, const QPointF &at)
    {
        QWheelEvent event(at, canvas().mapToGlobal(at), {}, {0, notches * 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&canvas(), &event);
    }
    bool says(const QString &text) const
    {
        for (const QLabel *label : view.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == text)
                return true;
        }
        return false;
    }
    QPushButton *save() const
    {
        for (QPushButton *button : view.findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("&Save a copy…"))
                return button;
        }
        return nullptr;
    }

    Theme theme;
    QList<qint64> loaded;
    PhotoView view{theme,
                   {{1, {}, QStringLiteral("At the sea")}, {2, {}, {}}, {3, {}, {}}, {4, {}, {}}},
                   [this](qint64 id) { return load(id); }};
};

TEST_F(PhotoViewTest, ShowsTheFirstFittedAndNamesNothingInTheTitle)
{
    EXPECT_EQ(view.currentId(), 1);
    EXPECT_EQ(loaded, QList<qint64>{1}); // nothing is loaded ahead
    EXPECT_TRUE(canvas().isFitted());
    EXPECT_LE(canvas().scale() * 2000, canvas().width() + 0.5);
    EXPECT_TRUE(says(QStringLiteral("At the sea")));
    EXPECT_TRUE(says(QStringLiteral("Photo 1 of 4")));
    EXPECT_EQ(view.windowTitle(), QStringLiteral("Hearthbook"));
    EXPECT_TRUE(test::showsQuarters(
        canvas()
            .grab(QRect(0, (canvas().height() - canvas().width() / 2) / 2, canvas().width(), canvas().width() / 2))
            .toImage()));
}

TEST_F(PhotoViewTest, TurnsWithTheArrows)
{
    QSignalSpy turned(&view, &PhotoView::currentChanged);
    press(Qt::Key_Left);
    EXPECT_EQ(view.currentId(), 1);
    press(Qt::Key_Right);
    EXPECT_EQ(view.currentId(), 2);
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    press(Qt::Key_PageDown);
    EXPECT_EQ(view.currentId(), 4);
    press(Qt::Key_PageUp);
    EXPECT_EQ(view.currentId(), 3);
    EXPECT_EQ(turned.count(), 4);
    view.showPhoto(2);
    EXPECT_EQ(view.currentId(), 2);
    view.showPhoto(99);
    EXPECT_EQ(view.currentId(), 2);
    view.setLayoutDirection(Qt::RightToLeft);
    press(Qt::Key_Right);
    EXPECT_EQ(view.currentId(), 1);
}

TEST_F(PhotoViewTest, TurnsWithTheArrowsWhereverTheKeyboardIs)
{
    save()->setFocus();
    QTest::keyClick(save(), Qt::Key_Right);
    EXPECT_EQ(view.currentId(), 2);
}

TEST_F(PhotoViewTest, ZoomsWithKeys)
{
    const double fitted = canvas().scale();
    press(Qt::Key_Plus);
    EXPECT_GT(canvas().scale(), fitted);
    press(Qt::Key_Equal);
    press(Qt::Key_Minus);
    EXPECT_FALSE(canvas().isFitted());
    press(Qt::Key_0);
    EXPECT_TRUE(canvas().isFitted());
    press(Qt::Key_Minus); // never smaller than fitted
    EXPECT_TRUE(canvas().isFitted());
    EXPECT_DOUBLE_EQ(canvas().scale(), fitted);
    for (int step = 0; step < 40; ++step)
        press(Qt::Key_Equal);
    EXPECT_DOUBLE_EQ(canvas().scale(), 8);
}

TEST_F(PhotoViewTest, MovesAPhotoThatIsLargerThanItsPlace)
{
    for (int step = 0; step < 15; ++step)
        press(Qt::Key_Equal);
    const QColor middle = test::kQuarters[3];
    for (int step = 0; step < 300; ++step) {
        press(Qt::Key_Right);
        press(Qt::Key_Down);
    }
    EXPECT_EQ(view.currentId(), 1);
    const QImage seen = canvas().grab().toImage();
    EXPECT_EQ(seen.pixelColor(seen.rect().center()), middle);
    EXPECT_EQ(seen.pixelColor(seen.width() - 2, seen.height() - 2), middle); // no further than its edge
    press(Qt::Key_PageDown);
    EXPECT_EQ(view.currentId(), 2);
    EXPECT_TRUE(canvas().isFitted());
}

TEST_F(PhotoViewTest, ZoomsWithTheWheelTowardsThePointer)
{
    const double fitted = canvas().scale();
    const double top = (canvas().height() - fitted * 1000) / 2;
    const QPointF corner(4, top + 4);
    wheel(12, corner);
    EXPECT_GT(canvas().scale(), 2);
    const QImage seen = canvas().grab().toImage();
    EXPECT_EQ(seen.pixelColor(seen.rect().center()), test::kQuarters[0]); // red, from the left above
    wheel(-40, corner);
    EXPECT_TRUE(canvas().isFitted());
}

TEST_F(PhotoViewTest, IsMovedWithTheMouse)
{
    for (int step = 0; step < 12; ++step)
        press(Qt::Key_Equal);
    const QPoint from = canvas().rect().center();
    QTest::mousePress(&canvas(), Qt::LeftButton, {}, from);
    for (int step = 0; step < 60; ++step) // towards the left above, so that the right below comes in sight
        QTest::mouseMove(&canvas(), from - QPoint(step * 4, step * 4));
    QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, from - QPoint(240, 240));
    const QImage seen = canvas().grab().toImage();
    EXPECT_EQ(seen.pixelColor(seen.rect().center()), test::kQuarters[3]);
    QTest::mouseDClick(&canvas(), Qt::LeftButton);
    EXPECT_TRUE(canvas().isFitted());
}

TEST_F(PhotoViewTest, SaysWhyAPhotoCannotBeShown)
{
    view.showPhoto(3);
    EXPECT_TRUE(failure().isVisible());
    EXPECT_TRUE(says(QStringLiteral("This photo cannot be shown")));
    EXPECT_TRUE(says(describe({ErrorCode::Damaged, {}})));
    EXPECT_FALSE(save()->isEnabled());
    press(Qt::Key_Equal);
    view.showPhoto(4);
    EXPECT_TRUE(says(describe({ErrorCode::NotAPicture, {}})));
    EXPECT_TRUE(save()->isEnabled()); // the bytes are there
    view.showPhoto(1);
    EXPECT_FALSE(failure().isVisible());
}

TEST_F(PhotoViewTest, AsksToSaveACopy)
{
    QSignalSpy asked(&view, &PhotoView::saveCopyRequested);
    view.showPhoto(2);
    QTest::mouseClick(save(), Qt::LeftButton);
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toLongLong(), 2);
}

TEST_F(PhotoViewTest, ClosesWithEscape)
{
    press(Qt::Key_Escape);
    EXPECT_FALSE(view.isVisible());
}

TEST_F(PhotoViewTest, DoesNotBlowUpASmallPhoto)
{
    PhotoView small(theme, {{1, {}, {}}}, [](qint64) { return test::encodedAs("png", test::quarters({40, 30})); });
    small.show();
    EXPECT_DOUBLE_EQ(small.findChild<PhotoCanvas *>()->scale(), 1);
}

TEST_F(PhotoViewTest, NamesEveryButton)
{
    int count = 0;
    for (const QAbstractButton *button : view.findChildren<QAbstractButton *>()) {
        const QString name = button->accessibleName().isEmpty() ? button->text() : button->accessibleName();
        if (button->isVisible()) {
            EXPECT_GT(name.size(), 2) << qPrintable(name);
            ++count;
        }
    }
    EXPECT_EQ(count, 7);
}

} // namespace
} // namespace hearth
