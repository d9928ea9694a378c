// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartexport.h"

#include <QBuffer>
#include <QFileInfo>
#include <QGraphicsLayout>
#include <QGraphicsScene>
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

/// Puts a chart into a scene of its own while it is drawn, unless it has one.
class Stage final
{
public:
    explicit Stage(TimeChart &chart)
        : m_chart(chart)
        , m_lent(chart.scene() == nullptr)
    {
        if (!m_lent)
            return;
        m_scene.addItem(&chart);
        chart.setPos(0, 0);
        chart.resize(chart.naturalSize());
        chart.layout()->activate();
    }
    ~Stage()
    {
        if (m_lent)
            m_scene.removeItem(&m_chart);
    }
    Q_DISABLE_COPY_MOVE(Stage)

    [[nodiscard]] QSizeF size() const { return m_chart.size(); }
    void drawInto(QPainter &painter, const QRectF &target)
    {
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        m_chart.scene()->render(&painter, target, m_chart.sceneBoundingRect(), Qt::KeepAspectRatio);
    }

private:
    QGraphicsScene m_scene;
    TimeChart &m_chart;
    bool m_lent;
};

// Drawing into memory fails for want of memory only.
Error failed(const QString &detail)
{
    return {ErrorCode::OutOfMemory, detail};
}

Result<QByteArray> pngOf(const ChartExport &chartExport)
{
    Stage stage(chartExport.chart);
    QImage image((stage.size() * kPixelsForPixel).toSize(), QImage::Format_ARGB32_Premultiplied);
    const int dotsPerMetre = qRound(kPixelsAnInch * kPixelsForPixel * kInchesAMetre);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    stage.drawInto(painter, QRectF(image.rect()));
    painter.end();

    QBuffer buffer;
    if (!image.save(&buffer, "PNG"))
        return failed(QStringLiteral("png"));
    return buffer.data();
}

Result<QByteArray> svgOf(const ChartExport &chartExport)
{
    Stage stage(chartExport.chart);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(chartExport.chart.words().title);
    generator.setDescription(chartExport.summary);
    generator.setSize(stage.size().toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), stage.size()));
    generator.setResolution(qRound(kPixelsAnInch));
    QPainter painter;
    if (!painter.begin(&generator))
        return failed(QStringLiteral("svg"));
    stage.drawInto(painter, QRectF(QPointF(0, 0), stage.size()));
    painter.end();
    return buffer.data();
}

Result<QByteArray> pdfOf(const ChartExport &chartExport)
{
    Stage stage(chartExport.chart);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(chartExport.chart.words().title);
    writer.setResolution(kPdfResolution);
    writer.setPageSize(
        QPageSize(stage.size() * (kPointsAnInch / kPixelsAnInch), QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&writer))
        return failed(QStringLiteral("pdf"));
    stage.drawInto(painter, QRectF(0, 0, writer.width(), writer.height()));
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
