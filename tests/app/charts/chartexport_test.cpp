// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartexport.h"

#include "charts/chartsheet.h"
#include "charts/ratingchart.h"
#include "chartsupport.h"
#include "insights/seriescsv.h"
#include "support/unwritable.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace hearth;
using namespace hearth::test;

namespace {

class ChartExportTest : public testing::Test
{
protected:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    [[nodiscard]] QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }
    [[nodiscard]] static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] std::unique_ptr<ChartSheet> sheetOf(int charts, ChartForm form = ChartForm::Full) const
    {
        std::vector<std::unique_ptr<TimeChart>> all;
        for (int i = 0; i < charts; ++i)
            all.push_back(std::make_unique<RatingChart>(m_series, styleOf(form),
                                                        ChartWords{QStringLiteral("I felt connected to you."), {}}));
        return std::make_unique<ChartSheet>(std::move(all));
    }
    Result<void> save(const QString &target, bool mayReplace = false)
    {
        const auto sheet = sheetOf(1);
        return saveChart({*sheet, QStringLiteral("A summary."), csvOf(m_series)}, {target, mayReplace});
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

TEST_F(ChartExportTest, ASheetIsSavedInTheSizeItHas)
{
    const auto sheet = sheetOf(1, ChartForm::Panel);
    sheet->setSize({300, 180});
    ASSERT_TRUE(saveChart({*sheet}, {path("panel.png")}));
    EXPECT_EQ(QImage(path("panel.png")).size(), QSize(600, 360));
}

TEST_F(ChartExportTest, ChartsUnderOneAnotherAreSavedTogether)
{
    const auto sheet = sheetOf(2);
    for (const char *name : {"two.png", "two.svg", "two.pdf"})
        ASSERT_TRUE(saveChart({*sheet}, {path(name)})) << name;
    const QImage image(path("two.png"));
    EXPECT_EQ(image.size(), (sheet->naturalSize() * 2).toSize());
    EXPECT_GT(image.height(), 1400) << "both of them";
    // Points stand in the lower one, too, and at the same moments.
    const QRectF upper = sheet->charts()[0]->plotArea();
    const QRectF lower = sheet->charts()[1]->plotArea();
    EXPECT_EQ(upper.left(), lower.left());
    EXPECT_EQ(upper.right(), lower.right());
    const auto spots = sheet->spots();
    ASSERT_EQ(spots.size(), 2 * m_series.points.size());
    const QPointF below = spots[m_series.points.size()].place;
    EXPECT_EQ(below.x(), spots[0].place.x());
    EXPECT_NE(image.pixelColor((below * 2).toPoint()), coloursOf(Look::Light).surface);
}

TEST_F(ChartExportTest, TheScreenShowsWhatTheFileHolds)
{
    const auto sheet = sheetOf(1);
    ASSERT_TRUE(saveChart({*sheet}, {path("chart.png")}));
    const QImage file = QImage(path("chart.png")).convertToFormat(QImage::Format_RGB32);
    QImage screen(file.size(), QImage::Format_RGB32);
    QPainter painter(&screen);
    painter.scale(2, 2);
    for (int left = 0; left < 1200; left += 400) { // in strips, as on the page
        const QRectF strip(left, 0, 400, 700);
        painter.setClipRect(strip);
        sheet->draw(painter, strip);
    }
    painter.end();
    EXPECT_EQ(screen, file);
}
