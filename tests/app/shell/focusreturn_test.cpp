// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keyboard is once something has closed or gone.
#include "app/shell/mainwindowfixture.h"
#include "support/patience.h"
#include "widgets/ratingscale.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QPointer>
#include <QToolButton>

namespace hearth::test {
namespace {

class FocusInTheWindow : public MainWindowTest
{
protected:
    void SetUp() override
    {
        openJournalOfTwo();
        unlock();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window, test::patience));
    }
    [[nodiscard]] static QWidget *focused()
    {
        QCoreApplication::processEvents();
        return QApplication::focusWidget();
    }
    Page &show(PageId id)
    {
        window.workspace()->show(id);
        QCoreApplication::processEvents();
        return *window.workspace()->page(id);
    }
};

TEST_F(FocusInTheWindow, ReturnsToWhatOpenedTheEditor)
{
    Page &together = show(PageId::Together);
    QPushButton *add = buttonIn(together, QStringLiteral("New plan"));
    ASSERT_NE(add, nullptr);
    add->setFocus();
    window.workspace()->compose(Kind::SharedExperience);
    ASSERT_NE(focused(), add);
    QTest::keyClick(focused(), Qt::Key_Escape);
    EXPECT_EQ(focused(), add);
}

TEST_F(FocusInTheWindow, ReturnsToTheListOnceWhatWasChosenIsDeleted)
{
    ASSERT_TRUE(journal().add(noteOf(journal(), QStringLiteral("one"))));
    ASSERT_TRUE(journal().add(noteOf(journal(), QStringLiteral("two"))));
    Page &gratitude = show(PageId::Gratitude);
    auto *list = gratitude.findChild<QListView *>();
    list->setCurrentIndex(list->model()->index(0, 0));
    auto *remove = gratitude.findChild<QAction *>(QStringLiteral("removeNote"));
    ASSERT_NE(remove, nullptr);
    QPointer<QToolButton> more;
    for (QToolButton *button : gratitude.findChildren<QToolButton *>()) {
        if (button->menu() != nullptr && button->menu()->actions().contains(remove))
            more = button;
    }
    ASSERT_NE(more, nullptr);
    QPushButton *before = buttonIn(gratitude, QStringLiteral("Write a note"));
    ASSERT_NE(before, nullptr);
    before->setFocus();
    ASSERT_EQ(focused(), before);
    more->setFocus(); // as by a click: never through the list
    ASSERT_EQ(focused(), more);
    remove->trigger();
    QCoreApplication::processEvents();
    const QWidget *now = focused();
    ASSERT_NE(now, nullptr);
    EXPECT_TRUE(now == list || list->isAncestorOf(now))
        << now->metaObject()->className() << ' ' << now->accessibleName().toStdString();
}

TEST_F(FocusInTheWindow, GoesIntoThePageThatIsTurnedTo)
{
    ASSERT_TRUE(journal().add(entryOf(journal(), QStringLiteral("A day"), QStringLiteral("Rain."))));
    auto *thanks = show(PageId::Today).findChild<GrowingText *>();
    ASSERT_NE(thanks, nullptr);
    thanks->setFocus();
    Page &journalPage = show(PageId::Journal);
    ASSERT_NE(focused(), nullptr);
    EXPECT_EQ(focused(), journalPage.findChild<QListView *>(QStringLiteral("timeline")));
    show(PageId::Today);
    EXPECT_EQ(focused(), thanks) << "where it was there";
}

TEST_F(FocusInTheWindow, ACheckInIsBegunAtItsFirstQuestion)
{
    trigger(ActionId::ShowCheckIn);
    EXPECT_NE(qobject_cast<RatingPoint *>(focused()), nullptr) << "and not at an earlier week";
}

} // namespace
} // namespace hearth::test
