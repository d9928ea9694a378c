// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartexport.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QMarginsF>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace hearth {

namespace {

constexpr int kPixelsForPixel = 2;   // of a PNG
constexpr double kPixelsAnInch = 96; // what a device-independent pixel is on paper
constexpr double kPointsAnInch = 72;
constexpr int kPdfResolution = 1200;
constexpr double kInchesAMetre = 39.3700787;

/// Draws all of it, as large as the device is.
void drawAll(Drawing &drawing, QPainter &painter, const QSizeF &device)
{
    painter.scale(device.width() / drawing.size().width(), device.height() / drawing.size().height());
    drawing.draw(painter, QRectF(QPointF(0, 0), drawing.size()));
}

// Drawing into memory fails for want of memory only.
Error failed(const QString &detail)
{
    return {ErrorCode::OutOfMemory, detail};
}

Result<QByteArray> pngOf(const ChartExport &chartExport)
{
    Drawing &drawing = chartExport.drawing;
    QImage image((drawing.size() * kPixelsForPixel).toSize(), QImage::Format_ARGB32_Premultiplied);
    const int dotsPerMetre = qRound(kPixelsAnInch * kPixelsForPixel * kInchesAMetre);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawAll(drawing, painter, image.size());
    painter.end();

    QBuffer buffer;
    if (!image.save(&buffer, "PNG"))
        return failed(QStringLiteral("png"));
    return buffer.data();
}

Result<QByteArray> svgOf(const ChartExport &chartExport)
{
    Drawing &drawing = chartExport.drawing;
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(drawing.title());
    generator.setDescription(chartExport.summary);
    generator.setSize(drawing.size().toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), drawing.size()));
    generator.setResolution(qRound(kPixelsAnInch));
    QPainter painter;
    if (!painter.begin(&generator))
        return failed(QStringLiteral("svg"));
    drawing.draw(painter, QRectF(QPointF(0, 0), drawing.size()));
    painter.end();
    return buffer.data();
}

Result<QByteArray> pdfOf(const ChartExport &chartExport)
{
    Drawing &drawing = chartExport.drawing;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(drawing.title());
    writer.setResolution(kPdfResolution);
    writer.setPageSize(QPageSize(drawing.size() * (kPointsAnInch / kPixelsAnInch), QPageSize::Point, QString(),
                                 QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&writer))
        return failed(QStringLiteral("pdf"));
    drawAll(drawing, painter, QSizeF(writer.width(), writer.height()));
    painter.end();
    return buffer.data();
}

Result<QByteArray> bytesOf(const ChartExport &chartExport, OutputKind kind)
{
    switch (kind) {
    case OutputKind::Png:
        return pngOf(chartExport);
    case OutputKind::Svg:
        return svgOf(chartExport);
    case OutputKind::Pdf:
        return pdfOf(chartExport);
    default:
        return chartExport.csv.toUtf8();
    }
}

} // namespace

Result<OutputKind> chartKindOf(const QString &path)
{
    const auto kind = outputKindOf(path);
    if (kind == OutputKind::Png || kind == OutputKind::Svg || kind == OutputKind::Pdf || kind == OutputKind::Csv)
        return *kind;
    return Error{ErrorCode::BadValue, QFileInfo(path).fileName()};
}

Result<void> saveChart(const ChartExport &chartExport, const OutputTarget &target)
{
    const auto kind = chartKindOf(target.path);
    if (!kind)
        return kind.error();
    const auto bytes = bytesOf(chartExport, kind.value());
    if (!bytes)
        return bytes.error();
    return writeOutput(target, kind.value(), bytes.value());
}

} // namespace hearth
