// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/colours.h"

#include <algorithm>
#include <cmath>

namespace hearth {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Colours light()
{
    return {
        .window = rgb(0xf7f2ea),
        .surface = rgb(0xfffdf9),
        .surfaceRaised = rgb(0xffffff),
        .sunken = rgb(0xefe8dd),
        .border = rgb(0xe4dccf),
        .borderStrong = rgb(0x948776),
        .text = rgb(0x2b241e),
        .textMuted = rgb(0x6a5f54),
        .textOnAccent = rgb(0xffffff),
        .textOff = rgb(0xa39786),
        .accent = rgb(0xa5472a),
        .accentHover = rgb(0x8c3a20),
        .accentSoft = rgb(0xf7e4d9),
        .focusRing = rgb(0xb8603f),
        .danger = rgb(0x93204a),
        .dangerSoft = rgb(0xf8e2e7),
        .chartPoint = rgb(0xa0826b),
        .chartMedian = rgb(0xa5472a),
        .chartBand = rgb(0xf2dccd),
        .chartBar = rgb(0xcf8a66),
        .chartGrid = rgb(0xe9e2d6),
        .chartLabel = rgb(0x6a5f54),
        .partner = {rgb(0xa5472a), rgb(0x37627f), rgb(0x7a4a7c), rgb(0x7d5a12), rgb(0x2f6b66), rgb(0x5a5f73)},
    };
}

Colours dark()
{
    return {
        .window = rgb(0x1f1b18),
        .surface = rgb(0x292420),
        .surfaceRaised = rgb(0x352f2a),
        .sunken = rgb(0x191613),
        .border = rgb(0x3c352f),
        .borderStrong = rgb(0x8a7d70),
        .text = rgb(0xf1e9df),
        .textMuted = rgb(0xbdb0a2),
        .textOnAccent = rgb(0x2a130a),
        .textOff = rgb(0x7d7165),
        .accent = rgb(0xe8956f),
        .accentHover = rgb(0xf0a988),
        .accentSoft = rgb(0x463025),
        .focusRing = rgb(0xf0a988),
        .danger = rgb(0xf08ca8),
        .dangerSoft = rgb(0x492531),
        .chartPoint = rgb(0x9b8672),
        .chartMedian = rgb(0xe8956f),
        .chartBand = rgb(0x4a342a),
        .chartBar = rgb(0xb87553),
        .chartGrid = rgb(0x3a332d),
        .chartLabel = rgb(0xbdb0a2),
        .partner = {rgb(0xe8956f), rgb(0x86b5d4), rgb(0xc89bcb), rgb(0xd9b25f), rgb(0x7fbdb4), rgb(0xacb1c6)},
    };
}

Colours highContrast()
{
    return {
        .window = rgb(0x000000),
        .surface = rgb(0x000000),
        .surfaceRaised = rgb(0x141414),
        .sunken = rgb(0x1f1f1f),
        .border = rgb(0xffffff),
        .borderStrong = rgb(0xffffff),
        .text = rgb(0xffffff),
        .textMuted = rgb(0xe8e8e8),
        .textOnAccent = rgb(0x000000),
        .textOff = rgb(0x9a9a9a),
        .accent = rgb(0xffbd5c),
        .accentHover = rgb(0xffd596),
        .accentSoft = rgb(0x332200),
        .focusRing = rgb(0x6fd8ff),
        .danger = rgb(0xffa6bd),
        .dangerSoft = rgb(0x3a0a18),
        .chartPoint = rgb(0xffffff),
        .chartMedian = rgb(0xffbd5c),
        .chartBand = rgb(0x5c3f00),
        .chartBar = rgb(0xffbd5c),
        .chartGrid = rgb(0x6a6a6a),
        .chartLabel = rgb(0xffffff),
        .partner = {rgb(0xffbd5c), rgb(0x8fd3ff), rgb(0xe5b0ff), rgb(0xfff07a), rgb(0x8df0df), rgb(0xe0e0e0)},
    };
}

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

Colours coloursOf(Look look)
{
    switch (look) {
    case Look::Dark:
        return dark();
    case Look::HighContrast:
        return highContrast();
    case Look::System:
    case Look::Light:
        break;
    }
    return light();
}

QColor colourOf(const Colours &colours, Token token)
{
    switch (token) {
    case Token::Text:
        return colours.text;
    case Token::TextMuted:
        return colours.textMuted;
    case Token::TextOnAccent:
        return colours.textOnAccent;
    case Token::Accent:
        return colours.accent;
    case Token::Danger:
        return colours.danger;
    case Token::BorderStrong:
        return colours.borderStrong;
    }
    return colours.text;
}

QPalette paletteOf(const Colours &colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.surface);
    palette.setColor(QPalette::AlternateBase, colours.window);
    palette.setColor(QPalette::ToolTipBase, colours.surfaceRaised);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.textMuted);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::Button, colours.surface);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.textOnAccent);
    palette.setColor(QPalette::Light, colours.surfaceRaised);
    palette.setColor(QPalette::Midlight, colours.sunken);
    palette.setColor(QPalette::Mid, colours.border);
    palette.setColor(QPalette::Dark, colours.borderStrong);
    palette.setColor(QPalette::Shadow, colours.sunken);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.textOnAccent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accentHover);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.textOff);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.sunken);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colours.textOff);
    return palette;
}

Look lookOf(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Active, QPalette::Window)) < 0.18 ? Look::Dark : Look::Light;
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace hearth
