// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agreements/agreements.h"
#include "theme/theme.h"

#include <QFrame>

#include <array>

namespace hearth {

class Avatar;
class GlyphLabel;
class WordsLabel;

/// What one partner last answered, with its day.
class StandingBox final : public QFrame
{
    Q_OBJECT

public:
    explicit StandingBox(const Theme &theme, QWidget *parent = nullptr);

    void show(const Journal &journal, const Agreement &agreement, PartnerId partner);

private:
    Avatar *m_avatar;
    GlyphLabel *m_glyph;
    WordsLabel *m_words;
    WordsLabel *m_hint;
};

/// Both partners' answers side by side, one below the other where there is little room.
class Standings final : public QWidget
{
    Q_OBJECT

public:
    explicit Standings(const Theme &theme, QWidget *parent = nullptr);

    void show(const Journal &journal, const Agreement &agreement);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    const Theme &m_theme;
    std::array<StandingBox *, 2> m_boxes{};
};

} // namespace hearth
