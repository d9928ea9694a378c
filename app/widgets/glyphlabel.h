// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QWidget>

namespace hearth {

/// An icon to look at. It says nothing, so it stands only beside words; assistive tools pass over it.
class GlyphLabel final : public QWidget
{
    Q_OBJECT
public:
    /// `size` in device-independent pixels at the usual text size; 0 is the size of an icon beside text.
    GlyphLabel(const Theme &theme, Glyph glyph, Token token, int size = 0, QWidget *parent = nullptr);

    void setGlyph(Glyph glyph, Token token);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int side() const;

    const Theme &m_theme;
    Glyph m_glyph;
    Token m_token;
    int m_size;
};

} // namespace hearth
