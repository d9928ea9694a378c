// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/paperpages.h"
#include "printing/textcolumn.h"

namespace hearth {

/// The pages that stand beside each other on one side of a sheet, from 0.
struct BookletSide final
{
    int left = 0;
    int right = 0;

    friend bool operator==(const BookletSide &, const BookletSide &) = default;
};

/// The sides of all sheets that are laid on each other and folded once, the outermost sheet first, each front before
/// its back. `pages` is made up to a multiple of 4.
[[nodiscard]] std::vector<BookletSide> imposed(int pages);

/// What is on the cover.
struct BookletCover final
{
    QString title;
    QString subtitle;
    QString names;
};

/// Content in a booklet half as large as the paper: the sheets are printed on both sides, turned on their short edge,
/// and folded once in the middle. The inner sheets, which the fold pushes outwards, are moved inwards by as much.
class Booklet final : public PaperPages
{
public:
    Booklet(const BookletCover &cover, const PrintContent &content, const QPageSize &pageSize,
            const LayoutProgress &progress = {});

    [[nodiscard]] int pageCount() const override { return static_cast<int>(m_sides.size()); }
    void paintPage(QPainter &painter, int page, double dpi) const override;
    [[nodiscard]] QPageLayout::Orientation orientation() const override { return QPageLayout::Landscape; }
    [[nodiscard]] bool isTwoSided() const override { return true; }
    [[nodiscard]] QString html() const override { return m_column.html(); }
    [[nodiscard]] QString missingLetters() const override { return m_column.missingLetters(); }

private:
    void paintHalf(QPainter &painter, int page) const;
    void paintCover(QPainter &painter) const;

    BookletCover m_cover;
    QSizeF m_half; // one page, in units of paper
    TextColumn m_column;
    std::vector<TextColumn::Piece> m_pieces;
    std::vector<BookletSide> m_sides;
};

} // namespace hearth
