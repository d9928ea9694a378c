// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/paperpages.h"
#include "printing/textcolumn.h"

namespace hearth {

/// Content that runs on from page to page, with margins and, where there are several, page numbers ("2 / 5").
class PrintDocument final : public PaperPages
{
public:
    PrintDocument(const PrintContent &content, const QPageSize &pageSize, const LayoutProgress &progress = {});

    [[nodiscard]] int pageCount() const override { return static_cast<int>(m_pieces.size()); }
    void paintPage(QPainter &painter, int page, double dpi) const override;

    [[nodiscard]] QString html() const override { return m_column.html(); }
    [[nodiscard]] QString missingLetters() const override { return m_column.missingLetters(); }

    [[nodiscard]] const TextColumn &column() const { return m_column; }
    /// The page on which what stands at `y` of the column is printed.
    [[nodiscard]] int pageAt(double y) const;
    /// It is part of something longer: so many pages stand before it, of so many in all.
    void setPlace(int before, int ofAll)
    {
        m_before = before;
        m_ofAll = ofAll;
    }

private:
    void paintPageNumber(QPainter &painter, int page) const;

    QSizeF m_paper; // in units of paper
    TextColumn m_column;
    std::vector<TextColumn::Piece> m_pieces;
    int m_before = 0;
    int m_ofAll = 0; // 0: it is all there is
};

/// Lays content out as a PrintDocument.
[[nodiscard]] PaperLayout onRunningPages(PrintContent content);

} // namespace hearth
