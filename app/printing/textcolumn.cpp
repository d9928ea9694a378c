// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/textcolumn.h"

#include "printing/bookfont.h"
#include "printing/documentpictures.h"
#include "printing/paperunits.h"
#include "printing/wordbreaks.h"
#include "report/paragraphs.h"
#include "wording/markdowntext.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>

namespace hearth {

namespace {

constexpr double kPixelsToAPoint = paper::kPixelsToAnInch / 72.0;
constexpr double kBelowBase = 0.2; // of a line of fixed height
constexpr double kKeptWhole = 0.5; // of a page
// User states of paragraphs that stay with the next.
constexpr int kHeading = 1;
constexpr int kTitle = 3; // in the display face

/// The document as several, each with the head of the first.
QStringList partsOf(const QString &html)
{
    QStringList parts = html.split(QLatin1String(report::kPartBreak));
    const auto body = parts.first().indexOf(QLatin1Char('>'), parts.first().indexOf(QLatin1String("<body")));
    for (qsizetype i = 1; i < parts.size(); ++i)
        parts[i].prepend(QStringView(parts.first()).left(body + 1));
    return parts;
}

/// Makes proportional line heights fixed ones, but where a picture may be taller, and measures margins at the sides in
/// units of paper, which the layout does for those above and below alone.
void fixLengths(QTextDocument &document)
{
    constexpr double kUnitsToAPixel = paper::kDpi / paper::kPixelsToAnInch;
    QTextCursor cursor(&document);
    for (QTextBlock block = document.firstBlock(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setLeftMargin(format.leftMargin() * kUnitsToAPixel);
        format.setRightMargin(format.rightMargin() * kUnitsToAPixel);
        if (format.lineHeightType() == QTextBlockFormat::ProportionalHeight &&
            !block.text().contains(QChar::ObjectReplacementCharacter)) {
            const double size = block.charFormat().font().pointSizeF() * kPixelsToAPoint;
            format.setLineHeight(size * format.lineHeight() / 100.0, QTextBlockFormat::FixedHeight);
        }
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
}

/// Sets titles in their face.
void setTitles(QTextDocument &document)
{
    QTextCursor cursor(&document);
    for (QTextBlock block = document.firstBlock(); block.isValid(); block = block.next()) {
        if (block.userState() != kTitle)
            continue;
        QTextCharFormat face;
        face.setFontFamilies(displayFont(block.charFormat().font().pointSizeF()).families());
        cursor.setPosition(block.position());
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(face);
    }
}

/// The layout of a long document is otherwise put off in part until it is seen.
void finishLayout(const QTextDocument &document)
{
    static_cast<void>(document.pageCount());
}

bool staysWithNext(const QTextBlock &block)
{
    return block.userState() == kHeading || block.userState() == kTitle;
}

/// What is never cut: a table, or lines of a paragraph.
struct Unit final
{
    double top;
    double bottom;
    bool breakBefore = false;
    bool staysWithNext = false;
};

/// Gathers what one document consists of, from its upper edge down.
class Units final
{
public:
    Units(const QTextDocument &document, double height)
        : m_document(document)
        , m_height(height)
    {
        bool breakBefore = false;
        const QTextFrame *root = document.rootFrame();
        for (auto item = root->begin(); !item.atEnd(); ++item) {
            const std::size_t before = m_units.size();
            if (const auto *table = qobject_cast<const QTextTable *>(item.currentFrame())) {
                addTable(*table);
            } else if (const QTextBlock block = item.currentBlock(); block.isValid()) {
                breakBefore =
                    breakBefore || (block.blockFormat().pageBreakPolicy() & QTextFormat::PageBreak_AlwaysBefore);
                // An empty line is a distance; it never opens a page.
                if (!block.text().trimmed().isEmpty())
                    addLines(block);
            }
            if (m_units.size() > before) {
                m_units[before].breakBefore = breakBefore;
                breakBefore = false;
            }
        }
    }

    [[nodiscard]] const std::vector<Unit> &all() const { return m_units; }

private:
    void addTable(const QTextTable &table)
    {
        const int end = table.lastPosition();
        const QTextBlock first = m_document.findBlock(table.firstPosition());
        QRectF bounds;
        for (QTextBlock block = first; block.isValid() && block.position() <= end; block = block.next())
            bounds |= m_document.documentLayout()->blockBoundingRect(block);
        if (bounds.height() <= m_height * kKeptWhole) {
            m_units.push_back({bounds.top(), bounds.bottom()});
            return;
        }
        for (QTextBlock block = first; block.isValid() && block.position() <= end; block = block.next())
            addLines(block);
    }

    void addLines(const QTextBlock &block)
    {
        const double top = m_document.documentLayout()->blockBoundingRect(block).top();
        const QTextBlockFormat format = block.blockFormat();
        const bool isFixed = format.lineHeightType() == QTextBlockFormat::FixedHeight;
        const double fixed = format.lineHeight() * paper::kDpi / paper::kPixelsToAnInch;
        const int count = block.layout()->lineCount();
        for (int i = 0; i < count; ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            const double base = line.y() + line.ascent() + std::max(line.leading(), 0.0);
            const double above = top + (isFixed ? base - fixed * (1 - kBelowBase) : line.y());
            const bool isLast = i == count - 1;
            m_units.push_back({above, above + (isFixed ? fixed : line.height()), false,
                               isLast ? staysWithNext(block) : i == 0 || i == count - 2});
        }
    }

    const QTextDocument &m_document;
    const double m_height;
    std::vector<Unit> m_units;
};

} // namespace

int TextColumn::Ruler::metric(PaintDeviceMetric which) const
{
    switch (which) {
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return paper::kDpi;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    default:
        return QPaintDevice::metric(which);
    }
}

TextColumn::TextColumn(const PrintContent &content, double width, const LayoutProgress &progress)
    : m_html(content.html)
    , m_width(width)
    , m_pictures(std::make_unique<DocumentPictures>(content.pictures))
{
    const QStringList parts = partsOf(content.html);
    for (const QString &html : parts) {
        addPart(html);
        if (progress && !progress(static_cast<double>(m_parts.size()) / static_cast<double>(parts.size())))
            break;
    }
}

TextColumn::~TextColumn() = default;

QString TextColumn::html() const
{
    static const QRegularExpression pictures(QStringLiteral("<img[^>]*>"));
    QString html = m_html;
    return html.remove(QLatin1String(report::kPartBreak)).remove(pictures);
}

void TextColumn::addPart(const QString &html)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(bookFont());
    document->setDocumentMargin(0);
    document->setUseDesignMetrics(true);
    document->setHtml(html);
    // All changes before there is a layout, which would follow each of them.
    fixLengths(*document);
    setTitles(*document);
    setUpright(*document);
    m_letters.prepare(*document, *m_pictures);
    document->documentLayout()->setPaintDevice(&m_ruler);
    document->documentLayout()->registerHandler(QTextFormat::ImageObject, m_pictures.get());
    document->setTextWidth(m_width);
    finishLayout(*document);
    partWords(*document);
    finishLayout(*document);
    const double top = m_parts.empty() ? 0.0 : m_parts.back().top + m_parts.back().height;
    const double height = document->documentLayout()->documentSize().height();
    m_parts.push_back({std::move(document), top, height});
}

std::vector<TextColumn::Piece> TextColumn::cut(double height) const
{
    std::vector<Unit> units;
    for (const Part &part : m_parts) {
        const Units ofPart(*part.document, height);
        for (Unit unit : ofPart.all()) {
            unit.top += part.top;
            unit.bottom += part.top;
            // Cells that stand beside each other overlap.
            const bool joins = !units.empty() && !unit.breakBefore &&
                               (units.back().staysWithNext || unit.top < units.back().bottom - 1.0);
            if (!joins) {
                units.push_back(unit);
                continue;
            }
            if (unit.bottom >= units.back().bottom)
                units.back().staysWithNext = unit.staysWithNext;
            units.back().bottom = std::max(units.back().bottom, unit.bottom);
        }
    }
    // QTextDocument can break pages but not keep a table whole, so that it is given no pages at all.
    const double end = m_parts.back().top + m_parts.back().height;
    std::vector<Piece> pieces;
    double previousBottom = 0.0;
    for (const Unit &unit : units) {
        const bool opens = pieces.empty() || unit.breakBefore || unit.bottom - pieces.back().top > height;
        if (opens) {
            // Cut in the middle of the gap: what hangs over a line stays with it.
            const double middle = pieces.empty() ? 0.0 : (previousBottom + unit.top) / 2;
            if (!pieces.empty())
                pieces.back().clipBottom = middle;
            pieces.push_back({pieces.empty() ? 0.0 : unit.top, middle, end});
        }
        pieces.back().height = unit.bottom - pieces.back().top;
        previousBottom = unit.bottom;
    }
    if (pieces.empty())
        pieces.push_back({0.0, 0.0, end, end});
    return pieces;
}

void TextColumn::paint(QPainter &painter, const Piece &piece) const
{
    auto part = std::ranges::upper_bound(m_parts, piece.clipTop, {}, &Part::top) - 1;
    for (; part != m_parts.end() && part->top < piece.clipBottom; ++part) {
        painter.save();
        painter.translate(0.0, part->top - piece.top);
        const QRectF view(0, piece.clipTop - part->top, m_width, piece.clipBottom - piece.clipTop);
        painter.setClipRect(view);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = view;
        context.palette.setColor(QPalette::Text, Qt::black);
        part->document->documentLayout()->draw(&painter, context);
        painter.restore();
    }
}

} // namespace hearth
