// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/printdocument.h"

#include "printing/paperoutput.h"
#include "printing/paperunits.h"

#include "report/gratitudesummary.h"
#include "support/unwritable.h"

#include <QAbstractTextDocumentLayout>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPrinter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>

#include <gtest/gtest.h>

using namespace hearth;

namespace {

/// As many notes as asked, each of a different number of lines.
QString letter(int count)
{
    GratitudeSummaryInput input;
    input.names = {QStringLiteral("Ida"), QStringLiteral("Samuel")};
    input.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    input.first = QDate(2026, 1, 1);
    input.last = QDate(2026, 12, 31);
    for (int i = 0; i < count; ++i) {
        GratitudeNote note;
        note.record.id = RecordId(i + 1);
        note.record.author = kFirstPartner;
        note.record.visibility = Visibility::Shared;
        note.record.date = input.first.addDays(i);
        note.to = kSecondPartner;
        note.what =
            QStringLiteral("Note %1").arg(i) + QStringLiteral(" and some more words").repeated(1 + (i * 7) % 19);
        note.why = QStringLiteral("It mattered & it still does.");
        note.mayPrint = true;
        input.notes.push_back(note);
    }
    return gratitudeSummaryHtml(input);
}

QList<QTextTable *> tablesOf(const PrintDocument &document)
{
    QList<QTextTable *> tables;
    for (QTextFrame *frame : document.column().document().rootFrame()->childFrames())
        if (auto *table = qobject_cast<QTextTable *>(frame))
            tables << table;
    return tables;
}

/// Where the text of a table stands.
QRectF boundsOf(const PrintDocument &document, const QTextTable *table)
{
    QRectF bounds;
    for (QTextBlock block = document.column().document().findBlock(table->firstPosition());
         block.isValid() && block.position() <= table->lastPosition(); block = block.next())
        bounds |= document.column().document().documentLayout()->blockBoundingRect(block);
    return bounds;
}

bool isSplit(const PrintDocument &document, const QTextTable *table)
{
    const QRectF bounds = boundsOf(document, table);
    return document.pageAt(bounds.top() + 2) != document.pageAt(bounds.bottom() - 2);
}

/// Height of the text on a page.
double columnHeight(Paper paper)
{
    return pageSizeOf(paper).size(QPageSize::Inch).height() * paper::kDpi - 54 / 25.4 * paper::kDpi;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Sides of the first page in points.
QSizeF pageSizeIn(const QByteArray &pdf)
{
    const QRegularExpression pattern(QStringLiteral("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)\\]"));
    const auto match = pattern.match(QString::fromLatin1(pdf));
    return {match.captured(1).toDouble(), match.captured(2).toDouble()};
}

} // namespace

TEST(PrintDocument, NoNoteIsSplitOverPages)
{
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const PrintDocument document(letter(60), pageSizeOf(paper));
        const auto tables = tablesOf(document);
        ASSERT_EQ(tables.size(), 61); // and the lines for an answer
        double top = 0.0;
        int page = 0;
        for (const QTextTable *table : tables) {
            EXPECT_FALSE(isSplit(document, table));
            const QRectF bounds = boundsOf(document, table);
            const int own = document.pageAt(bounds.top() + 2);
            EXPECT_TRUE(own == page || own == page + 1);
            if (own != page) {
                page = own;
                top = bounds.top();
            }
            EXPECT_LE(bounds.bottom() - top, columnHeight(paper) + 1);
        }
        EXPECT_EQ(page + 1, document.pageCount());
        EXPECT_GT(document.pageCount(), 4);
    }
}

TEST(PrintDocument, ANoteLongerThanAPageFlowsOnFromWhereItStands)
{
    const QString html = QStringLiteral("<p>Heading</p><table><tr><td>") + QStringLiteral("<p>line</p>").repeated(200) +
                         QStringLiteral("</td></tr></table>");
    const PrintDocument document(html, pageSizeOf(Paper::A4));
    EXPECT_GE(document.pageCount(), 3);
    const auto tables = tablesOf(document);
    ASSERT_EQ(tables.size(), 1);
    EXPECT_TRUE(isSplit(document, tables.first()));
    const QRectF bounds = boundsOf(document, tables.first());
    EXPECT_EQ(document.pageAt(bounds.top() + 2), 0);
}

TEST(PrintDocument, KeepsTheWordsAsWritten)
{
    const PrintDocument document(letter(3), pageSizeOf(Paper::A4));
    const QString text = document.column().document().toPlainText();
    EXPECT_TRUE(text.contains(QLatin1String("It mattered & it still does.")));
    EXPECT_TRUE(text.contains(QLatin1String("Dear Samuel,")));
}

TEST(PrintDocument, BreaksAlikeWhateverTheDevice)
{
    QTemporaryDir folder;
    const QString html = letter(40);
    QPrinter printer(QPrinter::ScreenResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath(QStringLiteral("printer.pdf")));
    printer.setPageSize(pageSizeOf(Paper::Letter));
    ASSERT_TRUE(printTo(printer, onRunningPages(html)).ok());
    const QString path = folder.filePath(QStringLiteral("direct.pdf"));
    ASSERT_TRUE(printToFile(PrintDocument(html, pageSizeOf(Paper::Letter)), Paper::Letter, {path}).ok());
    const QByteArray printed = bytesOf(printer.outputFileName());
    const QByteArray direct = bytesOf(path);
    EXPECT_EQ(printed.count("/Type /Page\n"), direct.count("/Type /Page\n"));
    EXPECT_EQ(direct.count("/Type /Page\n"), PrintDocument(html, pageSizeOf(Paper::Letter)).pageCount());
    EXPECT_EQ(pageSizeIn(printed), QSizeF(612, 792));
}

TEST(PrintDocument, PrintingToAFileIsWrittenAsEveryOtherOutput)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("some.pdf"));
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(pageSizeOf(Paper::Letter));
    printer.setFromTo(2, 2);
    const QString html = letter(30);
    ASSERT_TRUE(printToPdf(printer, onRunningPages(html), {path}).ok());
    EXPECT_EQ(bytesOf(path).count("/Type /Page\n"), 1) << "the pages that were chosen";
    EXPECT_EQ(pageSizeIn(bytesOf(path)), QSizeF(612, 792));
    EXPECT_EQ(
        printToPdf(printer, onRunningPages(html), {folder.filePath(QStringLiteral("ours.hearth")), true}).error().code,
        ErrorCode::TargetIsJournal);
}

TEST(PrintDocument, PdfHasThePaperChosenAndANeutralTitle)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("letter.pdf"));
    ASSERT_TRUE(printToFile(PrintDocument(letter(2), pageSizeOf(Paper::A4)), Paper::A4, {path}).ok());
    const QByteArray pdf = bytesOf(path);
    EXPECT_TRUE(pdf.startsWith("%PDF-"));
    EXPECT_EQ(pageSizeIn(pdf), QSizeF(595, 842));
    ASSERT_TRUE(printToFile(PrintDocument(letter(2), pageSizeOf(Paper::Letter)), Paper::Letter, {path, true}).ok());
    EXPECT_EQ(pageSizeIn(bytesOf(path)), QSizeF(612, 792));
    // A title is written as UTF-16.
    const auto utf16 = [](const char *word) {
        QByteArray bytes;
        for (const char letter : QByteArray(word))
            bytes += QByteArray(1, '\0') + letter;
        return bytes;
    };
    EXPECT_TRUE(pdf.contains(utf16("Document")));
    EXPECT_FALSE(pdf.contains(utf16("Ida")));
    EXPECT_FALSE(pdf.contains(utf16("Samuel")));
}

TEST(PrintDocument, AFailedWriteLeavesNothingBehind)
{
    QTemporaryDir folder;
    const auto missing = printToFile(PrintDocument(letter(1), pageSizeOf(Paper::A4)), Paper::A4,
                                     {folder.filePath(QStringLiteral("no/such/folder.pdf"))});
    ASSERT_FALSE(missing.ok());
    EXPECT_EQ(missing.error().code, ErrorCode::WriteFailed);
    // A folder stands where the file should be.
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("taken.pdf")));
    EXPECT_FALSE(printToFile(PrintDocument(letter(1), pageSizeOf(Paper::A4)), Paper::A4,
                             {folder.filePath(QStringLiteral("taken.pdf"))})
                     .ok());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 0);
    // A disk that is full.
    const QString path = folder.filePath(QStringLiteral("letter.pdf"));
    ASSERT_TRUE(printToFile(PrintDocument(letter(1), pageSizeOf(Paper::A4)), Paper::A4, {path}).ok());
    const QByteArray before = bytesOf(path);
    {
        const test::FullDisk full(4096);
        EXPECT_EQ(printToFile(PrintDocument(letter(2), pageSizeOf(Paper::A4)), Paper::A4, {path, true}).error().code,
                  ErrorCode::DiskFull);
    }
    EXPECT_EQ(bytesOf(path), before);
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST(PrintDocument, PagesAreNumberedWhereThereAreSeveral)
{
    const auto inkAtTheFoot = [](const PrintDocument &document) {
        constexpr int kDotsPerInch = 72;
        QImage page(595, 842, QImage::Format_Grayscale8);
        page.fill(Qt::white);
        QPainter painter(&page);
        document.paintPage(painter, 0, kDotsPerInch);
        painter.end();
        int dark = 0;
        for (int y = 780; y < page.height(); ++y)
            for (int x = 0; x < page.width(); ++x)
                dark += qGray(page.pixel(x, y)) < 200 ? 1 : 0;
        return dark;
    };
    const PrintDocument several(letter(30), pageSizeOf(Paper::A4));
    ASSERT_GT(several.pageCount(), 1);
    EXPECT_GT(inkAtTheFoot(several), 5);
    const PrintDocument one(letter(1), pageSizeOf(Paper::A4));
    ASSERT_EQ(one.pageCount(), 1);
    EXPECT_EQ(inkAtTheFoot(one), 0);
}

TEST(PrintDocument, MarginsStayFree)
{
    const PrintDocument document(letter(30), pageSizeOf(Paper::A4));
    QImage page(595, 842, QImage::Format_Grayscale8);
    page.fill(Qt::white);
    QPainter painter(&page);
    document.paintPage(painter, 1, 72);
    painter.end();
    int ink = 0;
    for (int y = 0; y < 842; ++y) {
        for (int x = 0; x < 595; ++x) {
            const bool dark = qGray(page.pixel(x, y)) < 160;
            ink += dark ? 1 : 0;
            EXPECT_FALSE(dark && (x < 80 || x > 515 || y < 72)) << x << ' ' << y;
        }
    }
    EXPECT_GT(ink, 500);
}
