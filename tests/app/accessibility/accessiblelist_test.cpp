// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility/readaloud.h"
#include "support/awaiting.h"
#include "widgets/choicebox.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QFrame>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

namespace hearth {
namespace {

class AccessibleList : public ::testing::Test
{
protected:
    AccessibleList()
    {
        auto *month = new QStandardItem(QStringLiteral("July 2026"));
        month->setFlags(Qt::ItemIsEnabled);
        auto *entry = new QStandardItem(QStringLiteral("Snow"));
        entry->setData(QStringLiteral("Snow. Entry. By Ida"), Qt::AccessibleTextRole);
        auto *ticked = new QStandardItem(QStringLiteral("Thanks"));
        ticked->setCheckable(true);
        model.appendColumn({month, entry, ticked});
        list.setModel(&model);
        list.show();
    }
    [[nodiscard]] QAccessibleInterface *read() { return QAccessible::queryAccessibleInterface(&list); }
    [[nodiscard]] QStringList actionsOf(int row) { return read()->child(row)->actionInterface()->actionNames(); }
    void act(int row, const QString &action) { read()->child(row)->actionInterface()->doAction(action); }

    QStandardItemModel model;
    QListView list;
    const QString pressing = QAccessibleActionInterface::pressAction();
    const QString toggling = QAccessibleActionInterface::toggleAction();
    const QString focusing = QAccessibleActionInterface::setFocusAction();
};

TEST_F(AccessibleList, ReadsItsRows)
{
    EXPECT_EQ(read()->role(), QAccessible::List);
    ASSERT_EQ(read()->childCount(), 3);
    EXPECT_EQ(read()->child(0)->text(QAccessible::Name), QStringLiteral("July 2026"));
    EXPECT_EQ(read()->child(1)->text(QAccessible::Name), QStringLiteral("Snow. Entry. By Ida"));
    EXPECT_EQ(read()->child(1)->role(), QAccessible::ListItem);
    EXPECT_EQ(read()->indexOfChild(read()->child(2)), 2);
    EXPECT_EQ(actionsOf(0), QStringList()) << "a heading among the rows";
}

TEST_F(AccessibleList, OpensTheRowThatIsPressed)
{
    ASSERT_EQ(actionsOf(1), QStringList({pressing, focusing}));
    QSignalSpy activated(&list, &QListView::activated);
    act(1, pressing);
    EXPECT_TRUE(test::becomesTrue([&] { return activated.count() == 1; }));
    EXPECT_EQ(list.currentIndex().row(), 1);
    EXPECT_TRUE(read()->child(1)->state().selected);
    EXPECT_EQ(read()->tableInterface()->selectedRows(), QList<int>{1});
}

TEST_F(AccessibleList, TicksARowThatHasABox)
{
    ASSERT_EQ(actionsOf(2), QStringList({toggling, focusing}));
    EXPECT_EQ(read()->child(2)->role(), QAccessible::CheckBox) << "of nothing else is said that it is not ticked";
    EXPECT_TRUE(read()->child(2)->state().checkable);
    EXPECT_FALSE(read()->child(2)->state().checked);
    act(2, toggling);
    EXPECT_TRUE(test::becomesTrue([&] { return model.item(2)->checkState() == Qt::Checked; }));
    EXPECT_TRUE(read()->child(2)->state().checked);
}

TEST_F(AccessibleList, KeepsARowInWhichSomethingChanges)
{
    const QAccessibleInterface *row = read()->child(2);
    QAccessibleTableModelChangeEvent ticked(&list, QAccessibleTableModelChangeEvent::DataChanged);
    read()->tableInterface()->modelChange(&ticked);
    EXPECT_EQ(read()->child(2), row) << "who has just ticked it hears what has become of it";
}

TEST_F(AccessibleList, HoldsWhatStandsOnARow)
{
    auto *buttons = new QFrame;
    new QPushButton(QStringLiteral("Change"), buttons);
    EXPECT_EQ(read()->child(1)->childCount(), 0);
    list.setIndexWidget(model.index(1, 0), buttons);
    QCoreApplication::processEvents();
    ASSERT_EQ(read()->child(1)->childCount(), 1);
    QAccessibleInterface *shown = read()->child(1)->child(0);
    EXPECT_EQ(shown->object(), buttons);
    EXPECT_EQ(shown->parent(), read()->child(1));
    EXPECT_EQ(read()->child(1)->indexOfChild(shown), 0);
}

TEST_F(AccessibleList, TakesTheKeyboardToARow)
{
    list.activateWindow();
    QSignalSpy activated(&list, &QListView::activated);
    act(1, focusing);
    EXPECT_TRUE(test::becomesTrue([&] { return list.hasFocus(); }));
    EXPECT_EQ(read()->focusChild(), read()->child(1));
    EXPECT_EQ(activated.count(), 0);
}

TEST_F(AccessibleList, FollowsWhatBecomesOfItsRows)
{
    ASSERT_EQ(read()->child(1)->text(QAccessible::Name), QStringLiteral("Snow. Entry. By Ida"));
    model.insertRow(0, new QStandardItem(QStringLiteral("August 2026")));
    EXPECT_EQ(read()->childCount(), 4);
    EXPECT_EQ(read()->child(0)->text(QAccessible::Name), QStringLiteral("August 2026"));
    EXPECT_EQ(read()->child(2)->text(QAccessible::Name), QStringLiteral("Snow. Entry. By Ida"));
    model.clear();
    EXPECT_EQ(read()->childCount(), 0);
    EXPECT_EQ(read()->child(0), nullptr);
}

TEST(AccessibleChoice, IsChosenByPressingWhatItOffers)
{
    ChoiceBox box(QStringLiteral("Text size"));
    box.addItem(QStringLiteral("100 %"), 100);
    box.addItem(QStringLiteral("110 %"), 110);
    box.show();
    QSignalSpy chosen(&box, &ChoiceBox::chosen);
    QAccessibleInterface *item = QAccessible::queryAccessibleInterface(&box)->child(0)->child(1);
    item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_TRUE(test::becomesTrue([&] { return chosen.count() == 1; }));
    EXPECT_EQ(box.currentData().toInt(), 110);
}

} // namespace
} // namespace hearth
