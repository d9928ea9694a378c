// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/colours.h"
#include "theme/glyph.h"

#include <QHash>
#include <QIcon>
#include <QPixmap>

#include <memory>

namespace hearth {

/// Draws the icons in the colours of the present look and keeps what it drew. Shared by a Theme and the icons
/// it gave out, so that an icon may outlive the Theme.
class IconStore final : public std::enable_shared_from_this<IconStore>
{
public:
    /// Forgets what was drawn; icons given out before are drawn in these colours from now on.
    void setColours(const Colours &colours);

    /// `size` in pixels of the device.
    [[nodiscard]] QPixmap pixmap(Glyph glyph, Token token, int size, bool enabled, bool mirrored);
    [[nodiscard]] QIcon icon(Glyph glyph, Token off, Token on);

private:
    Colours m_colours = coloursOf(Look::Light);
    QHash<quint32, QPixmap> m_drawn;
};

} // namespace hearth
