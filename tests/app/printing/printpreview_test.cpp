// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printpreview.h"

#include "printing/printdocument.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace hearth;

namespace {

PaperLayout threePages()
{
    return onRunningPages(QStringLiteral("<p>one</p><p style=\"page-break-before: always\">two</p>"
                                         "<p style=\"page-break-before: always\">three</p>"));
}

template <typename Button>
Button *buttonNamed(const PrintPreview &preview, const QString &text)
{
    for (Button *button : preview.findChildren<Button *>())
        if (button->text().remove(QLatin1Char('&')) == text)
            return button;
    return nullptr;
}

} // namespace

TEST(PrintPreview, ShowsEveryPageUnderANeutralTitle)
{
    PrintPreview preview(threePages(), Paper::A4);
    preview.show();
    EXPECT_EQ(preview.windowTitle(), QStringLiteral("Hearthbook")) << "others may see the task bar";
    EXPECT_EQ(preview.pageCount(), 3);
}

TEST(PrintPreview, TurnsPagesAndStopsAtTheEnds)
{
    PrintPreview preview(threePages(), Paper::A4);
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

TEST(PrintPreview, SavesOnThePaperChosen)
{
    PrintPreview preview(threePages(), Paper::A4);
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

TEST(PrintPreview, TellsAFileFromAPrinter)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("thanks.pdf"));
    PrintPreview preview(threePages(), Paper::A4);
    preview.show();
    QList<bool> toFile;
    QObject::connect(&preview, &PrintPreview::printed, &preview, [&toFile](bool isFile) { toFile.append(isFile); });
    QTimer::singleShot(0, qApp, [&path] {
        auto *dialog = qobject_cast<QPrintDialog *>(QApplication::activeModalWidget());
        ASSERT_NE(dialog, nullptr);
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(path);
        static_cast<QDialog *>(dialog)->done(QDialog::Accepted);
    });
    auto *print = buttonNamed<QPushButton>(preview, QStringLiteral("Print…"));
    ASSERT_NE(print, nullptr);
    print->click();
    EXPECT_EQ(toFile, QList<bool>{true});
    EXPECT_TRUE(QFile::exists(path));
    EXPECT_FALSE(preview.isVisible());
}

TEST(PrintPreview, EveryToolHasANameAndCanBeReached)
{
    PrintPreview preview(threePages(), Paper::Letter);
    for (const QToolButton *tool : preview.findChildren<QToolButton *>()) {
        EXPECT_FALSE(tool->accessibleName().isEmpty());
        EXPECT_NE(tool->focusPolicy(), Qt::NoFocus);
    }
}

TEST(PrintPreview, SaysWhichLettersNoFontHas)
{
    const QString nowhere = QString::fromUcs4(U"\U0010fffd");
    const auto says = [&nowhere](const PrintPreview &preview) {
        for (const QLabel *label : preview.findChildren<QLabel *>()) {
            if (!label->isHidden() && label->text().contains(nowhere))
                return true;
        }
        return false;
    };
    PrintPreview preview(onRunningPages(QStringLiteral("<p>%1</p>").arg(nowhere)), Paper::A4);
    preview.show();
    EXPECT_TRUE(says(preview));
    PrintPreview plain(threePages(), Paper::A4);
    plain.show();
    EXPECT_FALSE(says(plain));
}

TEST(PrintPreview, FitsASmallScreen)
{
    PrintPreview preview(threePages(), Paper::A4);
    EXPECT_LE(preview.minimumSizeHint().width(), 1024 - 16);
    EXPECT_LE(preview.minimumSizeHint().height(), 700 - 48);
}
