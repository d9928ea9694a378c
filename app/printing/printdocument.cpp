// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printdocument.h"

#include "printing/documentpictures.h"

#include "report/printcolours.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

constexpr double kMillimetresToAnInch = 25.4;
constexpr double kSideMargin = 30.0; // millimetres
constexpr double kTopMargin = 27.0;
constexpr double kBottomMargin = 27.0;
constexpr double kPageNumberFromBottom = 14.0;
constexpr double kPageNumberSize = 9.0; // points

constexpr double unitsOf(double millimetres)
{
    return millimetres / kMillimetresToAnInch * PrintDocument::kDpi;
}

/// A book face: the first of these that the computer has.
QFont bookFont()
{
    QFont font;
    font.setFamilies({QStringLiteral("Palatino Linotype"), QStringLiteral("Palatino"),
                      QStringLiteral("TeX Gyre Pagella"), QStringLiteral("Charter"), QStringLiteral("Georgia"),
                      QStringLiteral("Source Serif 4"), QStringLiteral("Noto Serif"),
                      QStringLiteral("Liberation Serif"), QStringLiteral("DejaVu Serif")});
    font.setStyleHint(QFont::Serif);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPointSizeF(11.0);
    return font;
}

/// Which pages of a document, counted from 0.
struct Pages final
{
    int first = 0;
    int last = 0;
};

Pages pagesOf(const QPrinter &printer, const PrintDocument &document)
{
    return {printer.fromPage() > 0 ? printer.fromPage() - 1 : 0,
            printer.toPage() > 0 ? std::min(printer.toPage(), document.pageCount()) - 1 : document.pageCount() - 1};
}

/// The whole sheet that is set on the printer.
QPageSize sheetOf(const QPrinter &printer)
{
    const QSizeF size = printer.pageLayout().fullRect(QPageLayout::Point).size();
    return QPageSize(size, QPageSize::Point, QString(), QPageSize::ExactMatch);
}

/// What the file or the printer's queue is called: neither names nor content.
QString neutralName()
{
    return QCoreApplication::translate("PrintDocument", "Document");
}

} // namespace

QPageSize pageSizeOf(Paper paper)
{
    return QPageSize(paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4);
}

Paper usualPaper(const QLocale &locale)
{
    // Unicode CLDR, supplemental data: territories whose paper size is US Letter.
    static constexpr std::array kLetterCountries{
        QLocale::Belize,      QLocale::Canada,     QLocale::Chile,        QLocale::Colombia,  QLocale::CostaRica,
        QLocale::ElSalvador,  QLocale::Guatemala,  QLocale::Mexico,       QLocale::Nicaragua, QLocale::Panama,
        QLocale::Philippines, QLocale::PuertoRico, QLocale::UnitedStates, QLocale::Venezuela};
    return std::ranges::find(kLetterCountries, locale.territory()) == kLetterCountries.end() ? Paper::A4
                                                                                             : Paper::Letter;
}

int PrintDocument::Ruler::metric(PaintDeviceMetric which) const
{
    switch (which) {
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return kDpi;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    default:
        return QPaintDevice::metric(which);
    }
}

PrintDocument::PrintDocument(const PrintContent &content, const QPageSize &pageSize)
    : m_pictures(std::make_unique<DocumentPictures>(content.pictures, kDpi))
    , m_paper(pageSize.size(QPageSize::Inch) * kDpi)
    , m_columnHeight(m_paper.height() - unitsOf(kTopMargin + kBottomMargin))
{
    m_document.setUndoRedoEnabled(false);
    m_document.setDefaultFont(bookFont());
    m_document.setDocumentMargin(0);
    m_document.setUseDesignMetrics(true);
    m_document.documentLayout()->setPaintDevice(&m_ruler);
    m_document.documentLayout()->registerHandler(QTextFormat::ImageObject, m_pictures.get());
    m_document.setHtml(content.html);
    m_document.setTextWidth(m_paper.width() - unitsOf(2 * kSideMargin));
    paginate();
}

PrintDocument::~PrintDocument() = default;

void PrintDocument::addLines(std::vector<Unit> &units, const QTextBlock &block) const
{
    const double top = m_document.documentLayout()->blockBoundingRect(block).top();
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QRectF line = block.layout()->lineAt(i).rect();
        units.push_back({top + line.top(), top + line.bottom(), false});
    }
}

void PrintDocument::addTable(std::vector<Unit> &units, const QTextTable &table) const
{
    const int end = table.lastPosition();
    const QTextBlock first = m_document.findBlock(table.firstPosition());
    QRectF bounds;
    for (QTextBlock block = first; block.isValid() && block.position() <= end; block = block.next())
        bounds |= m_document.documentLayout()->blockBoundingRect(block);
    if (bounds.height() <= m_columnHeight) {
        units.push_back({bounds.top(), bounds.bottom(), false});
        return;
    }
    for (QTextBlock block = first; block.isValid() && block.position() <= end; block = block.next())
        addLines(units, block);
}

std::vector<PrintDocument::Unit> PrintDocument::units() const
{
    std::vector<Unit> found;
    bool breakBefore = false;
    const QTextFrame *root = m_document.rootFrame();
    for (auto item = root->begin(); !item.atEnd(); ++item) {
        const std::size_t before = found.size();
        if (const auto *table = qobject_cast<const QTextTable *>(item.currentFrame())) {
            addTable(found, *table);
        } else if (const QTextBlock block = item.currentBlock(); block.isValid()) {
            breakBefore = breakBefore || (block.blockFormat().pageBreakPolicy() & QTextFormat::PageBreak_AlwaysBefore);
            // An empty line is a distance; it never opens a page.
            if (!block.text().trimmed().isEmpty())
                addLines(found, block);
        }
        if (found.size() > before) {
            found[before].breakBefore = breakBefore;
            breakBefore = false;
        }
    }
    return found;
}

void PrintDocument::paginate()
{
    // QTextDocument can break pages but not keep a table whole, so that it is given no pages at all.
    const double height = m_document.documentLayout()->documentSize().height();
    double previousBottom = 0.0;
    for (const Unit &unit : units()) {
        const bool opens = m_sheets.empty() || unit.breakBefore || unit.bottom - m_sheets.back().top > m_columnHeight;
        if (opens) {
            // Cut in the middle of the gap: what hangs over a line stays with it.
            const double cut = m_sheets.empty() ? 0.0 : (previousBottom + unit.top) / 2;
            if (!m_sheets.empty())
                m_sheets.back().clipBottom = cut;
            m_sheets.push_back({m_sheets.empty() ? 0.0 : unit.top, cut, height});
        }
        previousBottom = unit.bottom;
    }
    if (m_sheets.empty())
        m_sheets.push_back({0.0, 0.0, height});
}

int PrintDocument::pageAt(double y) const
{
    const auto after = std::ranges::upper_bound(m_sheets, y, {}, &Sheet::clipTop);
    return std::max(0, static_cast<int>(after - m_sheets.begin()) - 1);
}

void PrintDocument::paintPage(QPainter &painter, int page, double dpi) const
{
    const Sheet &sheet = m_sheets.at(static_cast<std::size_t>(page));
    painter.save();
    painter.scale(dpi / kDpi, dpi / kDpi);
    paintPageNumber(painter, page);
    painter.translate(unitsOf(kSideMargin), unitsOf(kTopMargin) - sheet.top);
    const QRectF view(0, sheet.clipTop, m_document.textWidth(), sheet.clipBottom - sheet.clipTop);
    painter.setClipRect(view);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = view;
    context.palette.setColor(QPalette::Text, Qt::black);
    m_document.documentLayout()->draw(&painter, context);
    painter.restore();
}

void PrintDocument::paintPageNumber(QPainter &painter, int page) const
{
    if (pageCount() < 2)
        return;
    const QLocale locale;
    const QString text = QCoreApplication::translate("PrintDocument", "%1 / %2", "page number, number of pages")
                             .arg(locale.toString(page + 1), locale.toString(pageCount()));
    QFont font = bookFont();
    font.setPixelSize(static_cast<int>(kPageNumberSize / 72.0 * kDpi));
    painter.setFont(font);
    painter.setPen(QColor(QLatin1String(printcolour::kMuted)));
    const double middle = m_paper.height() - unitsOf(kPageNumberFromBottom);
    painter.drawText(QRectF(0, middle - unitsOf(5), m_paper.width(), unitsOf(10)), Qt::AlignCenter, text);
}

Result<void> PrintDocument::print(QPrinter &printer) const
{
    const auto [first, last] = pagesOf(printer, *this);
    QPainter painter;
    if (!painter.begin(&printer))
        return Error{ErrorCode::WriteFailed, QStringLiteral("printer does not begin")};
    const bool backwards = printer.pageOrder() == QPrinter::LastPageFirst;
    for (int i = first; i <= last; ++i) {
        if (i > first && !printer.newPage())
            return Error{ErrorCode::WriteFailed, QStringLiteral("printer does not turn the page")};
        paintPage(painter, backwards ? last - (i - first) : i, printer.logicalDpiX());
    }
    if (!painter.end())
        return Error{ErrorCode::WriteFailed, QStringLiteral("printer does not end")};
    return {};
}

void preparePrinter(QPrinter &printer, Paper paper)
{
    printer.setFullPage(true);
    printer.setPageSize(pageSizeOf(paper));
    printer.setPageOrientation(QPageLayout::Portrait);
    printer.setDocName(neutralName());
}

Result<void> printTo(QPrinter &printer, const PrintContent &content)
{
    printer.setFullPage(true);
    return PrintDocument(content, sheetOf(printer)).print(printer);
}

namespace {

Result<QByteArray> pdfOf(const PrintDocument &document, const QPageSize &pageSize, const Pages &pages)
{
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    QPdfWriter writer(&pdf);
    writer.setResolution(PrintDocument::kDpi);
    writer.setPageSize(pageSize);
    writer.setPageMargins(QMarginsF());
    writer.setTitle(neutralName());
    QPainter painter;
    if (!painter.begin(&writer))
        return Error{ErrorCode::OutOfMemory, QStringLiteral("PDF does not begin")};
    for (int page = pages.first; page <= pages.last; ++page) {
        if (page > pages.first && !writer.newPage())
            return Error{ErrorCode::OutOfMemory, QStringLiteral("PDF does not turn the page")};
        document.paintPage(painter, page, writer.logicalDpiX());
    }
    if (!painter.end())
        return Error{ErrorCode::OutOfMemory, QStringLiteral("PDF does not end")};
    return pdf.data();
}

} // namespace

Result<void> printToPdf(const PrintContent &content, Paper paper, const OutputTarget &target)
{
    const PrintDocument document(content, pageSizeOf(paper));
    const auto pdf = pdfOf(document, pageSizeOf(paper), {0, document.pageCount() - 1});
    return pdf ? writeOutput(target, OutputKind::Pdf, pdf.value()) : pdf.error();
}

Result<void> printToPdf(const QPrinter &printer, const PrintContent &content, const OutputTarget &target)
{
    const QPageSize sheet = sheetOf(printer);
    const PrintDocument document(content, sheet);
    const auto pdf = pdfOf(document, sheet, pagesOf(printer, document));
    return pdf ? writeOutput(target, OutputKind::Pdf, pdf.value()) : pdf.error();
}

} // namespace hearth
