// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/colours.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace hearth {

namespace {

constexpr NamedColour kNamed[] = {
    {"window", &Colours::window},
    {"surface", &Colours::surface},
    {"surfaceRaised", &Colours::surfaceRaised},
    {"sunken", &Colours::sunken},
    {"border", &Colours::border},
    {"borderStrong", &Colours::borderStrong},
    {"text", &Colours::text},
    {"textMuted", &Colours::textMuted},
    {"textOnAccent", &Colours::textOnAccent},
    {"textOff", &Colours::textOff},
    {"accent", &Colours::accent},
    {"accentHover", &Colours::accentHover},
    {"accentSoft", &Colours::accentSoft},
    {"focusRing", &Colours::focusRing},
    {"danger", &Colours::danger},
    {"dangerSoft", &Colours::dangerSoft},
    {"chartPoint", &Colours::chartPoint},
    {"chartMedian", &Colours::chartMedian},
    {"chartBand", &Colours::chartBand},
    {"chartBar", &Colours::chartBar},
    {"chartGrid", &Colours::chartGrid},
    {"chartLabel", &Colours::chartLabel},
};

const char *nameOf(Look look)
{
    return look == Look::Dark ? "dark" : look == Look::HighContrast ? "highContrast" : "light";
}

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

Colours readColours(Look look)
{
    QFile file(QStringLiteral(":/style/colours.json"));
    [[maybe_unused]] const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    const QJsonObject looks = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject values = looks.value(QLatin1String(nameOf(look))).toObject();
    Colours colours;
    for (const NamedColour &each : kNamed)
        colours.*each.colour = QColor(values.value(QLatin1String(each.name)).toString());
    const QJsonArray partners = values.value(QLatin1String("partner")).toArray();
    for (std::size_t i = 0; i < colours.partner.size(); ++i)
        colours.partner[i] = QColor(partners.at(static_cast<qsizetype>(i)).toString());
    return colours;
}

} // namespace

QColor Colours::ofPartner(int index) const
{
    const int last = static_cast<int>(partner.size()) - 1;
    return partner.at(static_cast<std::size_t>(std::clamp(index, 0, last)));
}

std::span<const NamedColour> namedColours()
{
    return kNamed;
}

const Colours &coloursOf(Look look)
{
    static const std::array<Colours, 4> colours{readColours(Look::System), readColours(Look::Light),
                                                readColours(Look::Dark), readColours(Look::HighContrast)};
    return colours.at(static_cast<std::size_t>(look));
}

QColor colourOf(const Colours &colours, Token token)
{
    static constexpr QColor Colours::*kColours[] = {&Colours::text,   &Colours::textMuted, &Colours::textOnAccent,
                                                    &Colours::accent, &Colours::danger,    &Colours::borderStrong};
    return colours.*kColours[static_cast<int>(token)];
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
