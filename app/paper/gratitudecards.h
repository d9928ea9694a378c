// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/paperpages.h"
#include "printing/textcolumn.h"
#include "report/gratitudesummary.h"

#include <memory>

#include <QRectF>

namespace hearth {

/// A card for each note of a summary, eight to a sheet, to be cut along the marks around them. The words are in front;
/// behind, where a sheet turned on its long edge shows them, who wrote them to whom, and when. Words that are too long
/// are set smaller, and go on on a further card where even the smallest type is too large.
class GratitudeCards final : public PaperPages
{
public:
    /// There must be a note that appears in it.
    GratitudeCards(const GratitudeSummaryInput &input, const QPageSize &pageSize, const LayoutProgress &progress = {});

    [[nodiscard]] int pageCount() const override;
    void paintPage(QPainter &painter, int page, double dpi) const override;
    [[nodiscard]] bool isTwoSided() const override { return true; }
    /// As the letter says it.
    [[nodiscard]] QString html() const override { return gratitudeSummaryHtml(m_input); }
    [[nodiscard]] QString missingLetters() const override { return m_missingLetters; }

    [[nodiscard]] int cardCount() const { return static_cast<int>(m_cards.size()); }
    /// Where the front or the back of that card is printed, in units of paper. Its sheet is `card / kCardsOnSheet`.
    [[nodiscard]] QRectF placeOf(int card, bool isBack) const;

    static constexpr int kColumns = 2;
    static constexpr int kRows = 4;
    static constexpr int kCardsOnSheet = kColumns * kRows;

private:
    /// One card.
    struct Card final
    {
        std::size_t note;
        double points;
        TextColumn::Piece piece;
        int number;
        int ofAll;
    };

    void addCards(std::size_t note);
    void paintFront(QPainter &painter, const Card &card, const QRectF &place) const;
    void paintBack(QPainter &painter, const Card &card, const QRectF &place) const;
    void paintMarks(QPainter &painter) const;

    GratitudeSummaryInput m_input; // the notes that appear, in order
    QRectF m_grid;                 // in units of paper
    std::vector<Card> m_cards;
    /// The words of the first notes, as they were laid out; those of the rest are laid out anew whenever they are
    /// drawn, so that thousands need little room.
    std::vector<std::unique_ptr<TextColumn>> m_columns;
    QString m_missingLetters;
};

} // namespace hearth
