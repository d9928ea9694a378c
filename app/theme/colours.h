// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>
#include <span>

namespace hearth {

/// How the program looks. System follows the desktop: light or dark, whichever it was at the start.
enum class Look { System, Light, Dark, HighContrast };

/// The named colours everything is drawn with. `text` and `textMuted` can be read on window, surface,
/// surfaceRaised, sunken and the two soft colours; `textOnAccent` on accent, accentHover, danger and every
/// partner colour.
struct Colours final
{
    QColor window;
    QColor surface;       // cards and fields
    QColor surfaceRaised; // menus, popups, the chosen segment
    QColor sunken;        // tracks, wells, hovered rows
    QColor border;        // soft edges that only decorate
    QColor borderStrong;  // edges that tell where a field is
    QColor text;
    QColor textMuted;
    QColor textOnAccent;
    QColor textOff; // of what cannot be used now
    QColor accent;
    QColor accentHover;
    QColor accentSoft; // behind what is chosen
    QColor focusRing;
    QColor danger;
    QColor dangerSoft;
    QColor chartPoint;
    QColor chartMedian;
    QColor chartBand;
    QColor chartBar;
    QColor chartGrid;
    QColor chartLabel;
    std::array<QColor, 6> partner;

    /// The nearest where there is none of that index.
    [[nodiscard]] QColor ofPartner(int index) const;
};

/// A single token, for icons and painted widgets that keep up when the look changes.
enum class Token { Text, TextMuted, TextOnAccent, Accent, Danger, BorderStrong };

/// What a colour is called in the files of resources/style.
struct NamedColour final
{
    const char *name;
    QColor Colours::*colour;
};
/// All but those of the partners.
[[nodiscard]] std::span<const NamedColour> namedColours();

/// The colours of a look, as resources/style has them; for System those of Light.
[[nodiscard]] const Colours &coloursOf(Look look);
[[nodiscard]] QColor colourOf(const Colours &colours, Token token);
/// The same colours as a palette, for everything that Qt draws by itself.
[[nodiscard]] QPalette paletteOf(const Colours &colours);
/// Light or Dark, from how light the window colour is.
[[nodiscard]] Look lookOf(const QPalette &palette);
/// From 1 to 21, as WCAG 2.2 defines "contrast ratio"; both colours taken as opaque.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

} // namespace hearth
