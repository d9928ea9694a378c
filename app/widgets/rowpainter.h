// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme.h"

#include <QDate>
#include <QStringList>
#include <QStyleOptionViewItem>

class QPainter;
class QTextLayout;

namespace hearth {

/// The height that `lines` lines of that font take.
[[nodiscard]] int heightOfLines(const QFont &font, int lines);
/// The text in at most `lines` lines of that width, the last one elided where there is more.
[[nodiscard]] QStringList elidedLines(const QString &text, const QFont &font, int width, int lines);
/// Lays out the words of `layout`, below each other, in at most so many lines of that width: the last one ends in an
/// ellipsis where there is more. What its formats say of words that are cut goes.
void layOutElided(QTextLayout &layout, int width, int lines);
/// Draws at most `lines` lines from the top of `area`, the last one elided, in the painter's pen. Each stands where a
/// line of the program begins; within it, words run their own way. Returns the height it took.
int drawElided(QPainter &painter, const QRect &area, const QString &text, const QFont &font, int lines);
/// The height of the text in that width, each of its lines as often broken as it takes.
[[nodiscard]] int heightOfWords(const QString &text, const QFont &font, int width);
/// Draws all of it from the top of `area`, in the painter's font and pen, each paragraph its own way as above.
void drawWords(QPainter &painter, const QRect &area, const QString &text);

/// Paints what the rows of all lists have in common. Places are given as if the program ran from left to right.
class RowPainter final
{
public:
    /// Until it is destroyed the painter is its own, and then as before.
    RowPainter(QPainter &painter, const Theme &theme, const QStyleOptionViewItem &option);
    ~RowPainter();
    Q_DISABLE_COPY_MOVE(RowPainter)

    /// Between the ground of a row and its edge, so that neighbours stand apart.
    static constexpr int kInset = 2;
    /// Between the ground and what stands on it.
    static constexpr int kPadding = spacing::medium;

    /// Of a row's title.
    [[nodiscard]] static QFont titleFont(const Theme &theme);
    /// Of a day of the month with its weekday below.
    [[nodiscard]] static QSize daySize(const Theme &theme);

    /// Of a row that is chosen, below the pointer or holding the keyboard.
    void ground(const QRect &row);
    /// Above the first row of a month, at the bottom of `place`.
    void heading(const QRect &place, const QString &words);
    /// With its upper corner there.
    void day(const QPoint &corner, QDate day);
    void glyph(const QPoint &corner, int side, Glyph glyph, Token token);
    /// The height that the lines took.
    int words(const QRect &place, const QString &words, const QFont &font, const QColor &colour, int lines = 1);
    /// Their first letter in a round of their colour.
    void partner(const QRect &place, const QString &name, int colour);

private:
    [[nodiscard]] QRect visual(const QRect &place) const;

    QPainter &m_painter;
    const Theme &m_theme;
    const QStyleOptionViewItem &m_option;
};

} // namespace hearth
