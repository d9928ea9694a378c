// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/strengthdots.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

using namespace hearth;

namespace {

class StrengthDotsTest : public testing::Test
{
protected:
    StrengthDotsTest()
    {
        dots.resize(dots.sizeHint());
        dots.show();
        QCoreApplication::processEvents();
    }
    void click(int dot)
    {
        QTest::mouseClick(&dots, Qt::LeftButton, {}, QPoint(dots.width() * (2 * dot - 1) / 6, dots.height() / 2));
    }

    Theme theme;
    StrengthDots dots{theme, QStringLiteral("How strongly: calm")};
};

} // namespace

TEST_F(StrengthDotsTest, AClickChoosesADotAndAnotherTakesItBack)
{
    click(2);
    EXPECT_EQ(dots.value(), 2);
    EXPECT_EQ(dots.accessibleDescription(), QStringLiteral("clearly"));
    click(3);
    EXPECT_EQ(dots.value(), 3);
    click(3);
    EXPECT_EQ(dots.value(), 0);
    EXPECT_EQ(dots.accessibleDescription(), QStringLiteral("not said"));
}

TEST_F(StrengthDotsTest, TurnsRoundFromRightToLeft)
{
    dots.setLayoutDirection(Qt::RightToLeft);
    click(1);
    EXPECT_EQ(dots.value(), 3);
}

TEST_F(StrengthDotsTest, KeysSayItToo)
{
    for (const auto &[key, value] : {std::pair(Qt::Key_2, 2), std::pair(Qt::Key_Right, 3), std::pair(Qt::Key_Right, 3),
                                     std::pair(Qt::Key_Left, 2), std::pair(Qt::Key_Home, 0), std::pair(Qt::Key_End, 3),
                                     std::pair(Qt::Key_Delete, 0), std::pair(Qt::Key_1, 1), std::pair(Qt::Key_0, 0)}) {
        QTest::keyClick(&dots, key);
        EXPECT_EQ(dots.value(), value) << key;
    }
}

TEST_F(StrengthDotsTest, TheWheelScrollsThePage)
{
    QWheelEvent wheel(QPointF(5, 5), QPointF(5, 5), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(&dots, &wheel);
    EXPECT_EQ(dots.value(), 0);
    EXPECT_FALSE(wheel.isAccepted());
}

TEST_F(StrengthDotsTest, EachStrengthHasItsWord)
{
    EXPECT_EQ(StrengthDots::word(1), QStringLiteral("a little"));
    EXPECT_EQ(StrengthDots::word(3), QStringLiteral("strongly"));
    EXPECT_TRUE(StrengthDots::word(0).isEmpty());
    EXPECT_TRUE(StrengthDots::word(4).isEmpty());
}
