// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/paperoutput.h"

#include "printing/paperunits.h"
#include "printing/slowpictures.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

#include <algorithm>

namespace hearth {

namespace {

constexpr int kPictureDpi = 150;
constexpr double kShareOfLayingOut = 0.6; // of the time until something is printed

/// Which pages, counted from 0.
struct PageRange final
{
    int first = 0;
    int last = 0;
};

PageRange allOf(const PaperPages &pages)
{
    return {0, pages.pageCount() - 1};
}

PageRange chosenOf(const QPrinter &printer, const PaperPages &pages)
{
    const PageRange all = allOf(pages);
    return {printer.fromPage() > 0 ? printer.fromPage() - 1 : all.first,
            printer.toPage() > 0 ? std::min(printer.toPage() - 1, all.last) : all.last};
}

/// The whole sheet that is set on the printer, upright.
QPageSize sheetOf(const QPrinter &printer)
{
    const QSizeF size = printer.pageLayout().fullRect(QPageLayout::Point).size();
    return QPageSize(size.height() < size.width() ? size.transposed() : size, QPageSize::Point, QString(),
                     QPageSize::ExactMatch);
}

/// What the file or the printer's queue is called: neither names nor content.
QString neutralName()
{
    return QCoreApplication::translate("PrintDocument", "Document");
}

/// Whether the pages go on after `done` of `all`.
bool goesOn(const LayoutProgress &progress, int done, int all)
{
    return !progress || progress(static_cast<double>(done) / all);
}

Error stopped()
{
    return {ErrorCode::Cancelled, {}};
}

/// Cancelled when it was stopped on the way: the pages would end early.
Result<std::unique_ptr<PaperPages>> laidOut(const PaperLayout &layout, const QPageSize &sheet,
                                            const LayoutProgress &progress)
{
    bool wasStopped = false;
    const LayoutProgress part = partOfProgress(progress, 0.0, kShareOfLayingOut);
    auto pages = layout(sheet, [&](double done) {
        wasStopped = wasStopped || (part && !part(done));
        return !wasStopped;
    });
    if (wasStopped)
        return stopped();
    return pages;
}

void setUp(QPrinter &printer, const PaperPages &pages)
{
    printer.setFullPage(true);
    printer.setPageOrientation(pages.orientation());
    printer.setDocName(neutralName());
    if (pages.isTwoSided())
        printer.setDuplex(pages.orientation() == QPageLayout::Landscape ? QPrinter::DuplexShortSide
                                                                        : QPrinter::DuplexLongSide);
}

Result<QByteArray> pdfOf(const PaperPages &pages, const QPageSize &pageSize, const PageRange &range,
                         const LayoutProgress &progress)
{
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    QPdfWriter writer(&pdf);
    writer.setResolution(paper::kDpi);
    writer.setPageSize(pageSize);
    writer.setPageOrientation(pages.orientation());
    writer.setPageMargins(QMarginsF());
    writer.setTitle(neutralName());
    QPainter painter;
    if (!painter.begin(&writer))
        return Error{ErrorCode::OutOfMemory, QStringLiteral("PDF does not begin")};
    for (int page = range.first; page <= range.last; ++page) {
        if (page > range.first && !writer.newPage())
            return Error{ErrorCode::OutOfMemory, QStringLiteral("PDF does not turn the page")};
        pages.paintPage(painter, page, writer.logicalDpiX());
        if (!goesOn(progress, page - range.first + 1, range.last - range.first + 1))
            return stopped();
    }
    if (!painter.end())
        return Error{ErrorCode::OutOfMemory, QStringLiteral("PDF does not end")};
    return pdf.data();
}

Result<QByteArray> pngOf(const PaperPages &pages, int page, const QPageSize &pageSize)
{
    const QSize upright = pageSize.sizePixels(kPictureDpi);
    QImage image(pages.orientation() == QPageLayout::Landscape ? upright.transposed() : upright, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter;
    if (!painter.begin(&image))
        return Error{ErrorCode::OutOfMemory, QStringLiteral("picture does not begin")};
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    pages.paintPage(painter, page, kPictureDpi);
    painter.end();
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    if (!image.save(&png, "PNG"))
        return Error{ErrorCode::OutOfMemory, QStringLiteral("picture is not written")};
    return png.data();
}

/// X-3.png for X.png.
OutputTarget numbered(OutputTarget target, int number)
{
    target.path.insert(target.path.lastIndexOf(QLatin1Char('.')), QStringLiteral("-%1").arg(number));
    return target;
}

/// PDF for any name that does not say otherwise.
OutputKind kindFor(const OutputTarget &target)
{
    const auto kind = outputKindOf(target.path);
    return kind == OutputKind::Png || kind == OutputKind::Html ? *kind : OutputKind::Pdf;
}

/// With what a browser and a screen reader need to know.
QByteArray webPageOf(QString html)
{
    html.replace(QLatin1String("<html><head>"),
                 QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\"/><title>%2</title>")
                     .arg(QLocale().bcp47Name(), neutralName().toHtmlEscaped()));
    return html.toUtf8();
}

} // namespace

void preparePrinter(QPrinter &printer, Paper paper, const PaperPages &pages)
{
    printer.setPageSize(pageSizeOf(paper));
    setUp(printer, pages);
}

Result<void> drawPages(QPrinter &printer, const PaperPages &pages, const LayoutProgress &progress)
{
    const auto [first, last] = chosenOf(printer, pages);
    QPainter painter;
    if (!painter.begin(&printer))
        return Error{ErrorCode::WriteFailed, QStringLiteral("printer does not begin")};
    const bool backwards = printer.pageOrder() == QPrinter::LastPageFirst;
    for (int i = first; i <= last; ++i) {
        if (i > first && !printer.newPage())
            return Error{ErrorCode::WriteFailed, QStringLiteral("printer does not turn the page")};
        pages.paintPage(painter, backwards ? last - (i - first) : i, printer.logicalDpiX());
        if (!goesOn(progress, i - first + 1, last - first + 1)) {
            printer.abort(); // or what was drawn comes out after all
            return stopped();
        }
    }
    if (!painter.end())
        return Error{ErrorCode::WriteFailed, QStringLiteral("printer does not end")};
    return {};
}

Result<void> printTo(QPrinter &printer, const PaperLayout &layout, const LayoutProgress &progress)
{
    const auto pages = laidOut(layout, sheetOf(printer), progress);
    if (!pages)
        return pages.error();
    setUp(printer, *pages.value());
    return drawPages(printer, *pages.value(), partOfProgress(progress, kShareOfLayingOut, 1.0));
}

Result<void> printToPdf(const QPrinter &printer, const PaperLayout &layout, const OutputTarget &target,
                        const LayoutProgress &progress)
{
    const QPageSize sheet = sheetOf(printer);
    const auto pages = laidOut(layout, sheet, progress);
    if (!pages)
        return pages.error();
    const auto pdf = pdfOf(*pages.value(), sheet, chosenOf(printer, *pages.value()),
                           partOfProgress(progress, kShareOfLayingOut, 1.0));
    return pdf ? writeOutput(target, OutputKind::Pdf, pdf.value()) : pdf.error();
}

Result<void> checkPaperOutput(const OutputTarget &target)
{
    return checkOutput(target, kindFor(target));
}

Result<void> printToFile(const PaperPages &pages, Paper paper, const OutputTarget &target,
                         const LayoutProgress &progress)
{
    const OutputKind kind = kindFor(target);
    if (kind == OutputKind::Html)
        return writeOutput(target, kind, webPageOf(pages.html()));
    if (kind == OutputKind::Pdf) {
        const auto pdf = pdfOf(pages, pageSizeOf(paper), allOf(pages), progress);
        return pdf ? writeOutput(target, OutputKind::Pdf, pdf.value()) : pdf.error();
    }
    OutputSet pictures(OutputKind::Png);
    for (int page = 0; page < pages.pageCount(); ++page) {
        const auto png = pngOf(pages, page, pageSizeOf(paper));
        if (!png)
            return png.error();
        const OutputTarget file = pages.pageCount() > 1 ? numbered(target, page + 1) : target;
        if (const auto written = pictures.add(file, png.value()); !written)
            return written;
        if (!goesOn(progress, page + 1, pages.pageCount()))
            return stopped();
    }
    return pictures.putInPlace();
}

} // namespace hearth
