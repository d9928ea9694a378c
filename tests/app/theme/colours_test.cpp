// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/colours.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

using namespace hearth;

namespace {

using Pair = std::pair<QColor, QColor>;

std::vector<Pair> textPairs(const Colours &c)
{
    std::vector<Pair> pairs;
    for (const QColor &below : {c.window, c.surface, c.surfaceRaised, c.sunken, c.accentSoft, c.dangerSoft}) {
        pairs.emplace_back(c.text, below);
        pairs.emplace_back(c.textMuted, below);
    }
    for (const QColor &below : {c.window, c.surface, c.surfaceRaised, c.sunken, c.accentSoft})
        pairs.emplace_back(c.accent, below);
    for (const QColor &below : {c.window, c.surface, c.surfaceRaised, c.dangerSoft})
        pairs.emplace_back(c.danger, below);
    for (const QColor &below : {c.accent, c.accentHover, c.danger})
        pairs.emplace_back(c.textOnAccent, below);
    for (const QColor &below : c.partner)
        pairs.emplace_back(c.textOnAccent, below);
    pairs.emplace_back(c.chartLabel, c.surface);
    pairs.emplace_back(c.chartLabel, c.window);
    return pairs;
}

std::string described(Look look, const Pair &pair)
{
    return "look " + std::to_string(static_cast<int>(look)) + ": " + pair.first.name().toStdString() + " on " +
           pair.second.name().toStdString();
}

constexpr Look kShown[] = {Look::Light, Look::Dark, Look::HighContrast};

} // namespace

TEST(Colours, ContrastRatioIsThatOfWcag)
{
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21.0, 0.001);
    EXPECT_NEAR(contrastRatio(Qt::white, Qt::white), 1.0, 0.001);
    EXPECT_NEAR(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white), 4.54, 0.01);
}

TEST(Colours, TextCanBeReadInEveryLook)
{
    for (const Look look : kShown) {
        const double least = look == Look::HighContrast ? 7.0 : 4.5;
        for (const Pair &pair : textPairs(coloursOf(look)))
            EXPECT_GE(contrastRatio(pair.first, pair.second), least) << described(look, pair);
    }
}

TEST(Colours, EdgesAndMarksStandOutFromWhatTheyLieOn)
{
    for (const Look look : kShown) {
        const Colours c = coloursOf(look);
        for (const QColor &below : {c.window, c.surface}) {
            for (const QColor &mark : {c.borderStrong, c.focusRing, c.accent, c.chartMedian})
                EXPECT_GE(contrastRatio(mark, below), 3.0) << described(look, {mark, below});
        }
        for (const QColor &mark : c.partner)
            EXPECT_GE(contrastRatio(mark, c.surface), 3.0) << described(look, {mark, c.surface});
        EXPECT_GE(contrastRatio(c.borderStrong, c.surfaceRaised), 3.0)
            << described(look, {c.borderStrong, c.surfaceRaised});
        EXPECT_GE(contrastRatio(c.chartPoint, c.surface), 3.0) << described(look, {c.chartPoint, c.surface});
    }
}

TEST(Colours, PartnersDifferFromOneAnother)
{
    for (const Look look : kShown) {
        const Colours c = coloursOf(look);
        for (std::size_t one = 0; one < c.partner.size(); ++one) {
            for (std::size_t other = one + 1; other < c.partner.size(); ++other)
                EXPECT_NE(c.partner[one], c.partner[other]);
        }
    }
}

TEST(Colours, SystemFollowsTheDesktopsWindowColour)
{
    EXPECT_EQ(lookOf(QPalette(QColor(0xf0, 0xf0, 0xf0))), Look::Light);
    EXPECT_EQ(lookOf(QPalette(QColor(0x30, 0x30, 0x30))), Look::Dark);
    EXPECT_EQ(lookOf(paletteOf(coloursOf(Look::Light))), Look::Light);
    EXPECT_EQ(lookOf(paletteOf(coloursOf(Look::Dark))), Look::Dark);
}
