// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printpreview.h"

#include "printing/printdocument.h"
#include "support/opendialog.h"

#include <QComboBox>
#include <QFile>
#include <QGraphicsItem>
#include <QGraphicsView>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace hearth;

namespace {

PaperLayout threePages()
{
    return onRunningPages(QStringLiteral("<p>one</p><p style=\"page-break-before: always\">two</p>"
                                         "<p style=\"page-break-before: always\">three</p>"));
}

class PrintPreviewTest : public testing::Test
{
protected:
    Theme theme;
};

template <typename Button>
Button *buttonNamed(const PrintPreview &preview, const QString &text)
{
    for (Button *button : preview.findChildren<Button *>())
        if (button->text().remove(QLatin1Char('&')) == text)
            return button;
    return nullptr;
}

} // namespace

TEST_F(PrintPreviewTest, ShowsEveryPageUnderANeutralTitle)
{
    PrintPreview preview(theme, threePages(), Paper::A4);
    preview.show();
    EXPECT_EQ(preview.windowTitle(), QStringLiteral("Hearthbook")) << "others may see the task bar";
    EXPECT_EQ(preview.pageCount(), 3);
}

TEST_F(PrintPreviewTest, FindsNothingButPagesInSight)
{
    PrintPreview preview(theme, threePages(), Paper::A4);
    preview.show();
    QCoreApplication::processEvents();
    const auto *view = preview.findChild<QGraphicsView *>();
    ASSERT_NE(view, nullptr);
    ASSERT_GT(view->scene()->items().size(), 3) << "each has a cover and an edge";
    const QList<QGraphicsItem *> found = view->items(view->viewport()->rect());
    EXPECT_FALSE(found.isEmpty());
    for (const QGraphicsItem *each : found)
        EXPECT_EQ(each->parentItem(), nullptr) << "Qt takes it for a page, and reads its number beyond its end";
}

TEST_F(PrintPreviewTest, FitsASmallScreenWithTextTwiceAsLarge)
{
    PrintPreview preview(theme, threePages(), Paper::A4);
    QFont large = preview.font();
    large.setPointSizeF(2 * large.pointSizeF());
    preview.setFont(large);
    preview.show();
    EXPECT_LE(preview.minimumSizeHint().width(), 900);
    EXPECT_LE(preview.minimumSizeHint().height(), 620);
}

TEST_F(PrintPreviewTest, TurnsPagesAndStopsAtTheEnds)
{
    PrintPreview preview(theme, threePages(), Paper::A4);
    preview.show();
    auto *previous = buttonNamed<QToolButton>(preview, QStringLiteral("Previous page"));
    auto *next = buttonNamed<QToolButton>(preview, QStringLiteral("Next page"));
    ASSERT_TRUE(previous != nullptr && next != nullptr);
    EXPECT_FALSE(previous->isEnabled());
    next->click();
    EXPECT_TRUE(previous->isEnabled());
    EXPECT_TRUE(next->isEnabled());
    next->click();
    EXPECT_FALSE(next->isEnabled());
}

TEST_F(PrintPreviewTest, SavesOnThePaperChosen)
{
    PrintPreview preview(theme, threePages(), Paper::A4);
    int asked = 0;
    Paper wanted = Paper::A4;
    QObject::connect(&preview, &PrintPreview::saveRequested, &preview, [&](Paper paper) {
        ++asked;
        wanted = paper;
    });
    auto *choice = preview.findChild<QComboBox *>();
    ASSERT_NE(choice, nullptr);
    choice->setCurrentIndex(1);
    EXPECT_EQ(preview.paper(), Paper::Letter);
    auto *save = buttonNamed<QPushButton>(preview, QStringLiteral("Save as PDF…"));
    ASSERT_NE(save, nullptr);
    save->click();
    EXPECT_EQ(asked, 1);
    EXPECT_EQ(wanted, Paper::Letter);
}

TEST_F(PrintPreviewTest, TellsAFileFromAPrinter)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("thanks.pdf"));
    PrintPreview preview(theme, threePages(), Paper::A4);
    preview.show();
    QList<bool> toFile;
    QObject::connect(&preview, &PrintPreview::printed, &preview, [&toFile](bool isFile) { toFile.append(isFile); });
    test::whenOpen<QPrintDialog>([&path](QPrintDialog &dialog) {
        dialog.printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog.printer()->setOutputFileName(path);
        static_cast<QDialog &>(dialog).done(QDialog::Accepted);
    });
    auto *print = buttonNamed<QPushButton>(preview, QStringLiteral("Print…"));
    ASSERT_NE(print, nullptr);
    print->click();
    EXPECT_EQ(toFile, QList<bool>{true});
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_FALSE(preview.isVisible());
}

TEST_F(PrintPreviewTest, EveryToolHasANameAndCanBeReached)
{
    PrintPreview preview(theme, threePages(), Paper::Letter);
    for (const QToolButton *tool : preview.findChildren<QToolButton *>()) {
        EXPECT_FALSE(tool->accessibleName().isEmpty());
        EXPECT_NE(tool->focusPolicy(), Qt::NoFocus);
    }
}

TEST_F(PrintPreviewTest, SaysWhichLettersNoFontHas)
{
    const QString nowhere = QString::fromUcs4(U"\U0010fffd");
    const auto says = [&nowhere](const PrintPreview &preview) {
        for (const QLabel *label : preview.findChildren<QLabel *>()) {
            if (!label->isHidden() && label->text().contains(nowhere))
                return true;
        }
        return false;
    };
    PrintPreview preview(theme, onRunningPages(QStringLiteral("<p>%1</p>").arg(nowhere)), Paper::A4);
    preview.show();
    EXPECT_TRUE(says(preview));
    PrintPreview plain(theme, threePages(), Paper::A4);
    plain.show();
    EXPECT_FALSE(says(plain));
}

TEST_F(PrintPreviewTest, FitsASmallScreen)
{
    PrintPreview preview(theme, threePages(), Paper::A4);
    EXPECT_LE(preview.minimumSizeHint().width(), 1024 - 16);
    EXPECT_LE(preview.minimumSizeHint().height(), 700 - 48);
}

TEST_F(PrintPreviewTest, PagesStandOnTheGroundOfTheThemeWithoutAShadow)
{
    PrintPreview preview(theme, threePages(), Paper::A4);
    preview.show();
    QCoreApplication::processEvents();
    const auto *view = preview.findChild<QGraphicsView *>();
    ASSERT_NE(view, nullptr);
    EXPECT_EQ(view->scene()->backgroundBrush().color(), theme.colours().sunken);
    QRectF paper;
    for (const QGraphicsItem *item : view->items()) {
        if (const auto *edge = dynamic_cast<const QGraphicsRectItem *>(item))
            paper = edge->sceneBoundingRect();
    }
    ASSERT_FALSE(paper.isEmpty());
    const QPointF beside(paper.right() + paper.width() / 200, paper.center().y()); // where Qt draws the shadow
    const QPoint pixel = view->mapFromScene(beside);
    const QImage seen = view->viewport()->grab().toImage();
    ASSERT_TRUE(seen.rect().contains(pixel));
    EXPECT_EQ(seen.pixelColor(pixel), theme.colours().sunken);
}

TEST_F(PrintPreviewTest, PrintingIsWhatItIsFor)
{
    PrintPreview preview(theme, threePages(), Paper::A4);
    preview.show();
    const auto *print = buttonNamed<QPushButton>(preview, QStringLiteral("Print…"));
    const auto *save = buttonNamed<QPushButton>(preview, QStringLiteral("Save as PDF…"));
    EXPECT_TRUE(print->isDefault());
    EXPECT_LT(save->x(), print->x());
    EXPECT_LT(buttonNamed<QPushButton>(preview, QStringLiteral("Close"))->x(), save->x());
}
