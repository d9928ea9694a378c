// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartexport.h"

#include "charts/ratingchart.h"
#include "chartsupport.h"
#include "insights/seriescsv.h"
#include "support/unwritable.h"

#include <QDir>
#include <QFile>
#include <QGraphicsScene>
#include <QImage>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace hearth;
using namespace hearth::test;

namespace {

class ChartExportTest : public testing::Test
{
protected:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }
    [[nodiscard]] static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Result<void> save(const QString &target, bool mayReplace = false)
    {
        RatingChart chart(m_series, styleOf(ChartForm::Full), {QStringLiteral("I felt connected to you."), {}});
        return saveChart({chart, QStringLiteral("A summary."), csvOf(m_series)}, {target, mayReplace});
    }

    QTemporaryDir m_folder;
    RatingSeries m_series = seriesOf({{3, 4, 5}, {4, 4, 6, 7, 2}, {}, {1}});
};

} // namespace

TEST_F(ChartExportTest, PngHasTwoPixelsForOne)
{
    ASSERT_TRUE(save(path("chart.png")));
    EXPECT_TRUE(bytes(path("chart.png")).startsWith("\x89PNG\r\n\x1a\n"));
    const QImage image(path("chart.png"));
    EXPECT_EQ(image.size(), QSize(2400, 1400));
    EXPECT_EQ(image.pixelColor(2, 2), coloursOf(Look::Light).surface);
    EXPECT_EQ(image.pixelColor(2397, 1397), coloursOf(Look::Light).surface);
}

TEST_F(ChartExportTest, SvgIsDrawnInLinesAndSaysWhatItShows)
{
    ASSERT_TRUE(save(path("chart.svg")));
    const QByteArray svg = bytes(path("chart.svg"));
    EXPECT_TRUE(svg.startsWith("<?xml"));
    EXPECT_TRUE(svg.contains("<svg"));
    EXPECT_TRUE(svg.contains("<title>I felt connected to you.</title>"));
    EXPECT_TRUE(svg.contains("<desc>A summary.</desc>"));
    EXPECT_TRUE(svg.contains("</svg>"));
    EXPECT_FALSE(svg.contains("<image"));
}

TEST_F(ChartExportTest, PdfIsDrawnInLines)
{
    ASSERT_TRUE(save(path("chart.PDF")));
    const QByteArray pdf = bytes(path("chart.PDF"));
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_TRUE(pdf.trimmed().endsWith("%%EOF"));
    EXPECT_TRUE(pdf.contains("/FontFile2") || pdf.contains("/FontFile3"));
    EXPECT_FALSE(pdf.contains("/Subtype /Image"));
}

TEST_F(ChartExportTest, CsvIsTheSeries)
{
    ASSERT_TRUE(save(path("chart.csv")));
    EXPECT_EQ(bytes(path("chart.csv")), csvOf(m_series).toUtf8());
}

TEST_F(ChartExportTest, RefusesAnUnknownEnding)
{
    for (const char *name : {"chart.bmp", "chart", "chart.png.exe"}) {
        const auto result = save(path(name));
        ASSERT_FALSE(result) << name;
        EXPECT_EQ(result.error().code, ErrorCode::BadValue);
    }
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(ChartExportTest, LeavesNothingBehindWhenItCannotWrite)
{
    // The name belongs to a folder, and one that does not exist.
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(QStringLiteral("taken.png")));
    const auto taken = save(path("taken.png"));
    ASSERT_FALSE(taken);
    EXPECT_EQ(taken.error().code, ErrorCode::AlreadyExists);
    const auto nowhere = save(path("nowhere/chart.svg"));
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().code, ErrorCode::WriteFailed);
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(ChartExportTest, ReplacesAnEarlierFile)
{
    QFile earlier(path("chart.csv"));
    ASSERT_TRUE(earlier.open(QIODevice::WriteOnly));
    earlier.write(QByteArray(100000, 'x'));
    earlier.close();
    EXPECT_EQ(save(path("chart.csv")).error().code, ErrorCode::AlreadyExists) << "unless it may not";
    EXPECT_EQ(bytes(path("chart.csv")).size(), 100000);
    ASSERT_TRUE(save(path("chart.csv"), true));
    EXPECT_EQ(bytes(path("chart.csv")), csvOf(m_series).toUtf8());
    EXPECT_EQ(files().size(), 1);
}

TEST_F(ChartExportTest, AFullDiskIsSaidAndTheEarlierFileStays)
{
    for (const char *name : {"full.png", "full.svg", "full.pdf", "full.csv"}) {
        ASSERT_TRUE(save(path(name)));
        const QByteArray before = bytes(path(name));
        {
            const FullDisk full(1);
            EXPECT_EQ(save(path(name), true).error().code, ErrorCode::DiskFull) << name;
        }
        EXPECT_EQ(bytes(path(name)), before) << name;
    }
    EXPECT_EQ(files().size(), 4) << "nothing is left beside them";
}

TEST_F(ChartExportTest, AChartOnAPageStaysThere)
{
    RatingChart chart(m_series, styleOf(ChartForm::Panel), {QStringLiteral("I felt connected to you."), {}});
    QGraphicsScene scene;
    scene.addItem(&chart);
    chart.resize(300, 180);
    ASSERT_TRUE(saveChart({chart}, {path("panel.png")}));
    EXPECT_EQ(chart.scene(), &scene);
    EXPECT_EQ(QImage(path("panel.png")).size(), QSize(600, 360));
    scene.removeItem(&chart);
}
