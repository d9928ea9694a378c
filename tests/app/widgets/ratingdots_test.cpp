// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ratingscale.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPixmap>

namespace hearth {
namespace {

QImage drawn(const Theme &theme, std::optional<int> rating, int colour = 0)
{
    RatingDots dots(theme, rating, colour);
    dots.resize(dots.sizeHint());
    QPalette ground;
    ground.setColor(QPalette::Window, theme.colours().surface);
    dots.setPalette(ground);
    return dots.grab().toImage();
}

TEST(RatingDots, AreAsPlainWhereThereIsNoAnswer)
{
    for (const Look look : {Look::Light, Look::Dark, Look::HighContrast}) {
        Theme theme;
        theme.setLook(look);
        const QImage none = drawn(theme, std::nullopt);
        const QImage lowest = drawn(theme, 1);
        const QRect half(none.width() / 2, 0, none.width() / 2, none.height());
        EXPECT_EQ(none.copy(half), lowest.copy(half)) << "look " << static_cast<int>(look);
        EXPECT_NE(none, lowest);
    }
}

TEST(RatingDots, AreInTheColourOfWhoseTheyAre)
{
    const Theme theme;
    for (const int colour : {0, 1, 5}) {
        const QImage picture = drawn(theme, 4, colour);
        EXPECT_EQ(picture.pixelColor(picture.rect().center()),
                  theme.colours().partner.at(static_cast<std::size_t>(colour)));
    }
}

} // namespace
} // namespace hearth
