// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/colours.h"

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <utility>
#include <vector>

using namespace hearth;

namespace {

using Pair = std::pair<QColor, QColor>;

/// What a colour is for, and with that how far it must stand out.
enum class Use { Ground, Text, Mark, Decoration, Off };

struct Used final
{
    Use use;
    /// The colours it is drawn on.
    std::vector<QColor Colours::*> on;
};

/// Every token of the theme. Whoever adds one says here what it is for.
const std::map<std::string, Used> &uses()
{
    using C = Colours;
    static const std::vector<QColor C::*> everywhere{&C::window, &C::surface,    &C::surfaceRaised,
                                                     &C::sunken, &C::accentSoft, &C::dangerSoft};
    static const std::map<std::string, Used> all{
        {"window", {Use::Ground, {}}},
        {"surface", {Use::Ground, {}}},
        {"surfaceRaised", {Use::Ground, {}}},
        {"sunken", {Use::Ground, {}}},
        {"accentSoft", {Use::Ground, {}}},
        {"dangerSoft", {Use::Ground, {}}},
        {"text", {Use::Text, everywhere}},
        {"textMuted", {Use::Text, everywhere}},
        {"textOnAccent", {Use::Text, {&C::accent, &C::accentHover, &C::danger}}},
        {"accent", {Use::Text, everywhere}},
        {"accentHover", {Use::Text, everywhere}},
        {"danger", {Use::Text, everywhere}},
        {"chartLabel", {Use::Text, {&C::window, &C::surface}}},
        {"borderStrong", {Use::Mark, everywhere}},
        {"focusRing", {Use::Mark, everywhere}},
        {"chartPoint", {Use::Mark, {&C::window, &C::surface, &C::chartBand}}},
        {"chartMedian", {Use::Mark, {&C::window, &C::surface, &C::chartBand}}},
        {"chartBar", {Use::Mark, {&C::window, &C::surface}}},
        // Nothing is told by these alone: cards have words in them, a band an edge, a chart its axis.
        {"border", {Use::Decoration, {}}},
        {"chartBand", {Use::Decoration, {}}},
        {"chartGrid", {Use::Decoration, {}}},
        {"textOff", {Use::Off, {}}}, // of what cannot be used now
    };
    return all;
}

/// The least ratio of WCAG 2.2, and of its level AAA for text in high contrast.
double least(Use use, Look look)
{
    return use == Use::Mark ? 3.0 : look == Look::HighContrast ? 7.0 : 4.5;
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

TEST(Colours, EveryTokenSaysWhatItIsFor)
{
    for (const NamedColour &each : namedColours())
        EXPECT_TRUE(uses().contains(each.name)) << each.name;
    EXPECT_EQ(uses().size(), namedColours().size());
}

TEST(Colours, TextAndMarksStandOutInEveryLook)
{
    for (const Look look : kShown) {
        const Colours c = coloursOf(look);
        for (const NamedColour &each : namedColours()) {
            const Used &used = uses().at(each.name);
            for (QColor Colours::*const below : used.on) {
                const Pair pair{c.*each.colour, c.*below};
                EXPECT_GE(contrastRatio(pair.first, pair.second), least(used.use, look))
                    << each.name << ", " << described(look, pair);
            }
        }
    }
}

TEST(Colours, APartnersColourStandsOutAndSoDoWordsOnIt)
{
    for (const Look look : kShown) {
        const Colours c = coloursOf(look);
        for (const QColor &colour : c.partner) {
            EXPECT_GE(contrastRatio(c.textOnAccent, colour), least(Use::Text, look))
                << described(look, {c.textOnAccent, colour});
            for (const QColor &below : {c.window, c.surface, c.surfaceRaised, c.sunken, c.accentSoft})
                EXPECT_GE(contrastRatio(colour, below), least(Use::Mark, look)) << described(look, {colour, below});
        }
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
