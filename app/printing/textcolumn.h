// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/paperpages.h"
#include "printing/printcontent.h"
#include "printing/rareletters.h"

#include <QPaintDevice>
#include <QTextDocument>

#include <memory>
#include <vector>

class QPainter;

namespace hearth {

class DocumentPictures;

/// Content laid out as one endless column, and cut into pieces that fit on a page. Lengths are in units of paper.
///
/// A top-level table stays in one piece where it takes no more than half of one. What is taller would leave too much of
/// a page blank, and flows on by lines: never one line of a paragraph alone, and never a paragraph of which the style
/// sheet says `-qt-user-state: 1`, a heading, parted from what follows. With `-qt-user-state: 3` it is a title, in the
/// display face. In paragraphs of which it says
/// `-qt-user-state: 2`, long words are parted at the end of a line. A line height in per cent is of the size of type,
/// as everywhere but in QTextDocument, so that lines stand on one grid whatever face a letter is from. Emoji are
/// pictures: their colours would not reach a PDF.
class TextColumn final
{
public:
    /// What one page shows: `top` stands at its upper edge, nothing outside the clip.
    struct Piece final
    {
        double top = 0.0;
        double clipTop = 0.0;
        double clipBottom = 0.0;
        /// Of what stands in it, from `top`.
        double height = 0.0;
    };

    TextColumn(const PrintContent &content, double width, const LayoutProgress &progress = {});
    ~TextColumn();
    TextColumn(const TextColumn &) = delete;
    TextColumn &operator=(const TextColumn &) = delete;

    /// Never empty.
    [[nodiscard]] std::vector<Piece> cut(double height) const;
    /// Draws the piece with its corner at the painter's origin.
    void paint(QPainter &painter, const Piece &piece) const;
    /// The content as it was given, without its pictures, which their words stand beside.
    [[nodiscard]] QString html() const;
    /// Everything that no font of this computer has, each sign once.
    [[nodiscard]] const QString &missingLetters() const { return m_letters.missing(); }
    /// The first part, at the upper end of the column.
    [[nodiscard]] const QTextDocument &document() const { return *m_parts.front().document; }

private:
    /// A device that nothing is drawn on: the layout measures its type with it.
    class Ruler final : public QPaintDevice
    {
    public:
        [[nodiscard]] QPaintEngine *paintEngine() const override { return nullptr; }

    protected:
        [[nodiscard]] int metric(PaintDeviceMetric which) const override;
    };

    /// One of the documents below each other: a single one of hundreds of pages is slow, and too tall to be counted.
    struct Part final
    {
        std::unique_ptr<QTextDocument> document;
        double top;
        double height;
    };

    void addPart(const QString &html);

    Ruler m_ruler;
    QString m_html;
    double m_width;
    std::unique_ptr<DocumentPictures> m_pictures;
    RareLetters m_letters;
    std::vector<Part> m_parts;
};

} // namespace hearth
