// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QPushButton>

#include <optional>

namespace hearth {

/// A calm card to choose: a title, some words below it, perhaps an icon before them. A checkable one gets a check
/// mark at its end instead.
class TileButton final : public QPushButton
{
    Q_OBJECT

public:
    TileButton(const Theme &theme, std::optional<Glyph> glyph, const QString &title, const QString &words,
               QWidget *parent = nullptr);

    /// The title takes one line and is cut where it is longer; for what people wrote themselves.
    void setTitleLines(int lines);
    [[nodiscard]] const QString &title() const { return m_title; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] int iconRoom() const; // in device-independent pixels
    [[nodiscard]] int titleHeight(int width) const;
    [[nodiscard]] int wordsHeight(int width) const;
    void nameAloud();

    const Theme &m_theme;
    std::optional<Glyph> m_glyph;
    QString m_title;
    QString m_words;
    int m_titleLines = 0; // 0 wraps
    bool m_ring = false;  // focus came by keyboard
};

} // namespace hearth
