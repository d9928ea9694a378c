// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/navigation.h"

#include "widgets/buttons.h"

#include <gtest/gtest.h>

#include <QFontMetrics>

using namespace hearth;

namespace {

const QString kLongest = QStringLiteral("Vereinbarungen, alle");

class NavigationTest : public testing::Test
{
protected:
    NavigationTest()
    {
        around.resize(1600, 700);
        navigation.addPage(PageId::Today, Glyph::Today, QStringLiteral("Heute"));
        navigation.addPage(PageId::Agreements, Glyph::Agreements, kLongest);
        around.show();
    }

    /// The button of a page, whatever it shows.
    [[nodiscard]] NavButton *button(const QString &name)
    {
        for (NavButton *one : navigation.findChildren<NavButton *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] int wordsWidth() const
    {
        QFont font = theme.type().body;
        font.setWeight(QFont::DemiBold);
        return QFontMetrics(font).horizontalAdvance(kLongest);
    }

    Theme theme;
    QWidget around;
    Navigation navigation{theme, &around};
};

} // namespace

TEST_F(NavigationTest, IsAsWideAsItsLongestWordNeeds)
{
    int before = 0;
    for (const double scale : {1.0, 1.5, 2.0}) {
        theme.setTextScale(scale);
        EXPECT_FALSE(navigation.isCompact());
        EXPECT_GE(navigation.width(), 196);
        EXPECT_GT(navigation.width(), before);
        EXPECT_EQ(button(kLongest)->text(), kLongest);
        EXPECT_GE(button(kLongest)->width(),
                  2 * spacing::medium + theme.iconSize() + wordsWidth() + spacing::small); // as it is painted
        EXPECT_LE(button(kLongest)->width(), navigation.width());
        before = navigation.width();
    }
}

TEST_F(NavigationTest, ShowsIconsAloneWhereTheWordsWouldTakeTooMuch)
{
    theme.setTextScale(2);
    const int wide = navigation.width();
    around.resize(wide * 2, 700);
    EXPECT_TRUE(navigation.isCompact());
    EXPECT_LT(navigation.width() * 3, around.width());
    EXPECT_TRUE(button(kLongest)->text().isEmpty());
    EXPECT_EQ(button(kLongest)->toolTip(), kLongest);
    EXPECT_LE(button(kLongest)->width(), navigation.width());
    around.resize(wide * 4, 700);
    EXPECT_FALSE(navigation.isCompact());
    EXPECT_EQ(navigation.width(), wide);
    EXPECT_EQ(button(kLongest)->text(), kLongest);
    EXPECT_TRUE(button(kLongest)->toolTip().isEmpty());
}
