// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility/readaloud.h"
#include "app/accessibility/whatistold.h"
#include "widgets/choicebox.h"

#include <QLineEdit>
#include <QListView>
#include <QStringListModel>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {
namespace {

class PartNow : public test::WhatIsTold
{
protected:
    void SetUp() override
    {
        auto *column = new QVBoxLayout(&window);
        for (QWidget *each : std::initializer_list<QWidget *>{&before, &list, &box})
            column->addWidget(each);
        list.setModel(&rows);
        list.setCurrentIndex(rows.index(1));
        box.addItem(QStringLiteral("100 %"), 100);
        box.addItem(QStringLiteral("110 %"), 110);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        before.setFocus();
        for (QWidget *each : std::initializer_list<QWidget *>{&list, &box})
            static_cast<void>(read(*each)); // whoever reads asks for what is there first
        WhatIsTold::SetUp();
    }

    [[nodiscard]] static bool isTold(const QObject &object, int child)
    {
        return std::ranges::any_of(told(), [&](const Told &each) {
            return each.type == QAccessible::Focus && each.object == &object && each.child == child;
        });
    }

    QStringListModel rows{{QStringLiteral("Snow"), QStringLiteral("Tea"), QStringLiteral("Eels")}};
    QWidget window;
    QLineEdit before;
    QListView list;
    ChoiceBox box{QStringLiteral("Text size")};
};

TEST_F(PartNow, OfAListIsItsRow)
{
    list.setFocus();
    EXPECT_TRUE(QTest::qWaitFor([&] { return isTold(list, 1); })) << "that the keyboard is in the list is not enough";
    EXPECT_TRUE(read(list)->child(1)->state().focused);
}

TEST_F(PartNow, OfAChoiceIsWhatTheArrowsComeTo)
{
    box.setFocus();
    EXPECT_FALSE(isTold(*box.view(), 0)) << "it says itself what is chosen";
    EXPECT_EQ(read(box)->textInterface()->text(0, read(box)->textInterface()->characterCount()),
              QStringLiteral("100 %"));
    QTest::keyClick(&box, Qt::Key_Down);
    EXPECT_TRUE(isTold(*box.view(), 1));
    EXPECT_TRUE(read(*box.view())->child(1)->state().focused);
    before.setFocus();
    told().clear();
    box.setCurrentIndex(0);
    EXPECT_FALSE(isTold(*box.view(), 0)) << "the keyboard is elsewhere";
}

} // namespace
} // namespace hearth
