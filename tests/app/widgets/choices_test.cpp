// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choicebox.h"
#include "widgets/morebutton.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/switch.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

using namespace hearth;

namespace {

class SegmentedControlTest : public testing::Test
{
protected:
    SegmentedControlTest()
        : m_control(QStringLiteral("Look"))
        , m_changed(&m_control, &SegmentedControl::currentChanged)
    {
        for (const QString &text : {QStringLiteral("System"), QStringLiteral("Light"), QStringLiteral("Dark")})
            m_control.addSegment(text);
        m_control.show();
        m_control.activateWindow();
        QCoreApplication::processEvents();
    }

    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    [[nodiscard]] QPushButton *segment(int index) const { return m_control.findChildren<QPushButton *>().at(index); }

    SegmentedControl m_control;
    QSignalSpy m_changed;
};

} // namespace

TEST_F(SegmentedControlTest, TheFirstIsChosenAtFirst)
{
    EXPECT_EQ(m_control.current(), 0);
    EXPECT_TRUE(segment(0)->isChecked());
    EXPECT_EQ(m_changed.count(), 0);
    EXPECT_EQ(SegmentedControl(QStringLiteral("Empty")).current(), -1);
}

TEST_F(SegmentedControlTest, AClickChooses)
{
    QTest::mouseClick(segment(2), Qt::LeftButton);
    EXPECT_EQ(m_control.current(), 2);
    ASSERT_EQ(m_changed.count(), 1);
    EXPECT_EQ(m_changed.at(0).at(0).toInt(), 2);
    QTest::mouseClick(segment(2), Qt::LeftButton);
    EXPECT_EQ(m_changed.count(), 1);
    EXPECT_TRUE(segment(2)->isChecked());
}

TEST_F(SegmentedControlTest, ArrowKeysMoveTheChoiceAndTheFocus)
{
    segment(0)->setFocus();
    press(Qt::Key_Right);
    EXPECT_EQ(m_control.current(), 1);
    EXPECT_TRUE(segment(1)->hasFocus());
    press(Qt::Key_End);
    press(Qt::Key_Right);
    EXPECT_EQ(m_control.current(), 2);
    press(Qt::Key_Home);
    EXPECT_EQ(m_control.current(), 0);
    press(Qt::Key_Left);
    EXPECT_EQ(m_control.current(), 0);
    EXPECT_EQ(m_changed.count(), 3);
}

TEST_F(SegmentedControlTest, ArrowKeysFollowTheDirectionOfText)
{
    m_control.setLayoutDirection(Qt::RightToLeft);
    segment(0)->setFocus();
    press(Qt::Key_Left);
    EXPECT_EQ(m_control.current(), 1);
}

TEST_F(SegmentedControlTest, AnIndexThatDoesNotExistChangesNothing)
{
    m_control.setCurrent(1);
    m_control.setCurrent(3);
    m_control.setCurrent(-1);
    EXPECT_EQ(m_control.current(), 1);
    EXPECT_EQ(m_changed.count(), 1);
}

TEST(Switch, SpaceAndClicksToggle)
{
    const Theme theme;
    Switch control(theme, QStringLiteral("Lock when I step away"));
    const QSignalSpy toggled(&control, &Switch::toggled);
    control.show();
    control.setFocus();
    EXPECT_FALSE(control.isChecked());
    QTest::keyClick(&control, Qt::Key_Space);
    EXPECT_TRUE(control.isChecked());
    QTest::mouseClick(&control, Qt::LeftButton, {}, QPoint(control.width() - 2, control.height() / 2));
    EXPECT_FALSE(control.isChecked());
    EXPECT_EQ(toggled.count(), 2);
}

TEST(Switch, IsPaintedDifferentlyWhenOn)
{
    const Theme theme;
    Switch control(theme, QStringLiteral("Words"));
    control.resize(control.sizeHint());
    const QImage off = control.grab().toImage();
    control.setChecked(true);
    EXPECT_NE(control.grab().toImage(), off);
}

TEST(ChoiceBox, ShowsTheWholeOfTheLongestChoice)
{
    Theme theme;
    theme.apply(*qApp, Look::Light);
    QWidget window;
    ChoiceBox box(QStringLiteral("Kind"), &window);
    box.addItem(QStringLiteral("All"));
    box.addItem(QStringLiteral("Answers to the questions that the two of them have of their own"));
    box.setFixedWidth(90);
    window.show();
    box.showPopup();
    QCoreApplication::processEvents();
    QStyleOptionViewItem line;
    line.initFrom(box.view());
    line.rect = box.view()->visualRect(box.model()->index(1, 0));
    line.features |= QStyleOptionViewItem::HasDisplay;
    line.text = box.itemText(1);
    const QRect words = box.view()->style()->subElementRect(QStyle::SE_ItemViewItemText, &line, box.view());
    EXPECT_GE(words.width(), box.view()->fontMetrics().horizontalAdvance(line.text));
    box.hidePopup();
    qApp->setStyleSheet({});
}

TEST(MoreButton, ItsMenuEndsWhereItDoes)
{
    const Theme theme;
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QWidget window;
        window.setLayoutDirection(direction);
        window.setGeometry(200, 50, 400, 200);
        MoreButton more(theme, QStringLiteral("More"), &window);
        more.add("one", QStringLiteral("Something that takes a little room"));
        more.setGeometry(direction == Qt::LeftToRight ? 350 : 10, 10, 40, 30);
        window.show();
        int end = 0;
        QTimer::singleShot(0, &more, [&] {
            const QRect menu = more.menu()->geometry();
            end = direction == Qt::LeftToRight ? menu.right() : menu.left();
            more.menu()->close();
        });
        more.showMenu();
        const QPoint corner = more.mapToGlobal(QPoint(0, 0));
        EXPECT_EQ(end, direction == Qt::LeftToRight ? corner.x() + more.width() - 1 : corner.x());
    }
}
