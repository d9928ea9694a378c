// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/paperoutput.h"

#include "printing/printdocument.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPaintEngine>
#include <QPrintEngine>
#include <QPrinter>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace hearth {

namespace {

/// Draws nothing.
class NoInk final : public QPaintEngine
{
public:
    NoInk()
        : QPaintEngine(AllFeatures)
    {
    }
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawTextItem(const QPointF &, const QTextItem &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    Type type() const override { return User; }
};

/// A printer's side of it, which notes whether it was told to drop what it has.
class NotingEngine final : public QPrintEngine
{
public:
    void setProperty(PrintEnginePropertyKey, const QVariant &) override {}
    QVariant property(PrintEnginePropertyKey) const override { return {}; }
    bool newPage() override { return true; }
    bool abort() override
    {
        wasAborted = true;
        return true;
    }
    int metric(QPaintDevice::PaintDeviceMetric) const override { return 72; }
    QPrinter::PrinterState printerState() const override { return wasAborted ? QPrinter::Aborted : QPrinter::Active; }

    bool wasAborted = false;
};

class NotingPrinter final : public QPrinter
{
public:
    NotingPrinter() { setEngines(&engine, &ink); }

    NotingEngine engine;
    NoInk ink;
};

} // namespace

TEST(PaperOutput, PagesBecomePicturesWithNumbersWhereThereAreSeveral)
{
    const QTemporaryDir folder;
    const OutputTarget target{folder.filePath(QStringLiteral("x.png"))};
    ASSERT_TRUE(checkPaperOutput(target).ok());
    ASSERT_TRUE(
        printToFile(PrintDocument(QStringLiteral("<p>one</p>"), pageSizeOf(Paper::A4)), Paper::A4, target).ok());
    EXPECT_EQ(QImage(target.path).size(), QSize(1240, 1754)) << "at 150 dots to the inch";
    const PrintDocument two(QStringLiteral("<p>one</p><p style=\"page-break-before: always\">two</p>"),
                            pageSizeOf(Paper::Letter));
    ASSERT_TRUE(printToFile(two, Paper::Letter, target).ok());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files),
              (QStringList{QStringLiteral("x-1.png"), QStringLiteral("x-2.png"), QStringLiteral("x.png")}));
    EXPECT_EQ(QImage(folder.filePath(QStringLiteral("x-2.png"))).size(), QSize(1275, 1650));
    EXPECT_EQ(printToFile(two, Paper::Letter, target).error().code, ErrorCode::AlreadyExists);
}

TEST(PaperOutput, PagesAreWrittenWholeOrNotAtAll)
{
    const QTemporaryDir folder;
    const OutputTarget target{folder.filePath(QStringLiteral("x.png")), true};
    const PrintDocument three(QStringLiteral("<p>one</p><p style=\"page-break-before: always\">two</p>"
                                             "<p style=\"page-break-before: always\">three</p>"),
                              pageSizeOf(Paper::A4));
    QFile first(folder.filePath(QStringLiteral("x-1.png")));
    ASSERT_TRUE(first.open(QIODevice::WriteOnly));
    ASSERT_TRUE(QImage(2, 2, QImage::Format_RGB32).save(&first, "PNG"));
    first.close();
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("x-3.png"))) << "where no page can be written";
    const auto written = printToFile(three, Paper::A4, target);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::AlreadyExists);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(QStringLiteral("x-1.png")));
    EXPECT_EQ(QImage(first.fileName()).size(), QSize(2, 2)) << "as it was";
    ASSERT_TRUE(QDir(folder.path()).rmdir(QStringLiteral("x-3.png")));
    ASSERT_TRUE(printToFile(three, Paper::A4, target));
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 3);
    EXPECT_EQ(QImage(first.fileName()).size(), QSize(1240, 1754));
}

TEST(PaperOutput, WhatIsStoppedLeavesNothing)
{
    const QTemporaryDir folder;
    const PrintDocument two(QStringLiteral("<p>one</p><p style=\"page-break-before: always\">two</p>"),
                            pageSizeOf(Paper::A4));
    for (const char *name : {"x.png", "x.pdf"}) {
        QList<double> told;
        const auto written =
            printToFile(two, Paper::A4, {folder.filePath(QString::fromUtf8(name))}, [&told](double done) {
                told += done;
                return false;
            });
        EXPECT_EQ(written.error().code, ErrorCode::Cancelled);
        EXPECT_EQ(told, QList<double>{0.5}) << "after the first page";
        EXPECT_TRUE(QDir(folder.path()).isEmpty());
    }
}

TEST(PaperOutput, APrinterThatIsStoppedDropsWhatWasDrawn)
{
    const PrintDocument two(QStringLiteral("<p>one</p><p style=\"page-break-before: always\">two</p>"),
                            pageSizeOf(Paper::A4));
    NotingPrinter printer;
    EXPECT_TRUE(drawPages(printer, two));
    EXPECT_FALSE(printer.engine.wasAborted);
    EXPECT_EQ(drawPages(printer, two, [](double) { return false; }).error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(printer.engine.wasAborted);
}

} // namespace hearth
