// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segmentedcontrol.h"
#include "widgets/switch.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

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
