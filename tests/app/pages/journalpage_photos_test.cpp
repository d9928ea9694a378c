// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/journalpagefixture.h"
#include "app/photos/attachedphoto.h"
#include "models/photowallmodel.h"
#include "photos/photobutton.h"
#include "support/awaiting.h"
#include "widgets/segmentedcontrol.h"

using namespace hearth;
using namespace hearth::test;

namespace {

class JournalPhotosTest : public JournalPageTest
{
protected:
    void showPhotos() { page->findChild<SegmentedControl *>(QStringLiteral("journalSegments"))->setCurrent(1); }
    [[nodiscard]] QListView &wall() const { return *page->findChild<QListView *>(QStringLiteral("photoWall")); }
};

} // namespace

TEST_F(JournalPhotosTest, OneClickBeginsAnEntry)
{
    addEntry(QStringLiteral("One"));
    open();
    button("newEntry").click();
    ASSERT_NE(editor(), nullptr);
    EXPECT_FALSE(editor()->record().isValid());
}

TEST_F(JournalPhotosTest, APhotoOfTheWallLeadsToItsRecord)
{
    const RecordId first = addEntry(QStringLiteral("By the sea"));
    addPhoto(journal(), first);
    addEntry(QStringLiteral("Without"));
    open();
    EXPECT_NE(pane().shown(), first);
    showPhotos();
    QCoreApplication::processEvents();
    EXPECT_TRUE(wall().isVisible());
    ASSERT_EQ(wall().model()->rowCount(), 1);
    EXPECT_FALSE(page->grab().isNull());
    QTest::mouseClick(wall().viewport(), Qt::LeftButton, {}, wall().visualRect(wall().model()->index(0, 0)).center());
    EXPECT_TRUE(list().isVisible());
    EXPECT_EQ(pane().shown(), first);
}

TEST_F(JournalPhotosTest, TheWallIsUsedWithKeys)
{
    const RecordId entry = addEntry(QStringLiteral("By the sea"));
    for (int photo = 0; photo < 3; ++photo)
        addPhoto(journal(), entry);
    const RecordId other = addEntry(QStringLiteral("Another"));
    open();
    ASSERT_TRUE(page->openRecord(other));
    showPhotos();
    page->activate();
    EXPECT_TRUE(wall().hasFocus());
    QTest::keyClick(&wall(), Qt::Key_Right);
    EXPECT_EQ(wall().currentIndex().row(), 1);
    QTest::keyClick(&wall(), Qt::Key_Return);
    EXPECT_EQ(pane().shown(), entry);
}

TEST_F(JournalPhotosTest, AnEmptyWallSaysWhatBelongsThere)
{
    addEntry(QStringLiteral("Without"));
    open();
    showPhotos();
    EXPECT_TRUE(saysExactly(*page, QStringLiteral("There are no photos yet")));
}

TEST_F(JournalPhotosTest, AReadPhotoIsAsWideAsTheTextAndShownSharp)
{
    const RecordId entry = addEntry(QStringLiteral("By the sea"));
    addPhoto(journal(), entry, {1200, 800});
    open();
    ASSERT_TRUE(page->openRecord(entry));
    QCoreApplication::processEvents();
    auto *photo = pane().findChild<PhotoButton *>();
    ASSERT_NE(photo, nullptr);
    const auto *text = pane().findChild<MarkdownView *>();
    EXPECT_EQ(photo->mapTo(&pane(), QPoint()).x(), text->viewport()->mapTo(&pane(), QPoint()).x());
    EXPECT_EQ(photo->mapTo(&pane(), photo->rect().topRight()).x(), text->mapTo(&pane(), text->rect().topRight()).x());
    EXPECT_NEAR(photo->height(), photo->width() * 2.0 / 3, 1);
    ASSERT_TRUE(test::becomesTrue([&] { return photo->pictureSize().width() > 320; })) << "more than its thumbnail";
}

TEST_F(JournalPhotosTest, ATagShowsWhatElseCarriesIt)
{
    Entry tagged = entryOf(journal(), QStringLiteral("By the sea"), QStringLiteral("words"));
    tagged.record.tags = {QStringLiteral("summer & sea")};
    add(tagged);
    tagged = entryOf(journal(), QStringLiteral("Home again"), QStringLiteral("words"));
    tagged.record.tags = {QStringLiteral("Summer & Sea")};
    const RecordId second = add(tagged);
    addEntry(QStringLiteral("Without"));
    open();
    ASSERT_TRUE(page->openRecord(second));
    auto *tag = buttonNamed<QPushButton>(pane(), QStringLiteral("#Summer && Sea"));
    ASSERT_NE(tag, nullptr);
    tag->click();
    QCoreApplication::processEvents();
    EXPECT_EQ(titles().size(), 2);
    EXPECT_EQ(pane().shown(), second) << "what was read stays";
    ASSERT_NE(page->findChild<QPushButton *>(QStringLiteral("chip")), nullptr) << "and the way back is there";
    button("clearFilters").click();
    EXPECT_EQ(titles().size(), 3);
}
