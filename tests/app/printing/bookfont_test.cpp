// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/bookfont.h"

#include "printing/paperoutput.h"
#include "printing/printdocument.h"
#include "support/printedpdf.h"

#include <QFontDatabase>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace hearth {

namespace {

bool isCarried(const char *family)
{
    static_cast<void>(bookFont()); // makes known what the program carries
    return QFontDatabase::hasFamily(QString::fromUtf8(family));
}

} // namespace

TEST(BookFont, TitlesHaveAFaceOfTheirOwnAndGiveTheirWordsBack)
{
    HEARTHBOOK_NEEDS_POPPLER();
    if (!isCarried("Hearthbook Display"))
        GTEST_SKIP() << "the display face was not there when this was built";
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("title.pdf"));
    const QString title = QStringLiteral("Thanks for the office, Ängste, Ελλάδα, Москва");
    const PrintContent content(
        QStringLiteral(
            "<html><head><style>p.title { font-size: 28pt; -qt-user-state: 3; } p { font-size: 11pt; }</style>"
            "</head><body><p class=\"title\">%1</p><p>And flowing text.</p></body></html>")
            .arg(title));
    ASSERT_TRUE(printToFile(PrintDocument(content, pageSizeOf(Paper::A4)), Paper::A4, {path}).ok());
    EXPECT_EQ(test::textOf(path), title + QStringLiteral(" And flowing text."));
    const QString fonts = test::saidOf(path, "pdffonts");
    EXPECT_TRUE(fonts.contains(QLatin1String("HearthbookDisplay"))) << qPrintable(fonts);
    EXPECT_EQ(fonts.contains(QLatin1String("GentiumBookPlus")), isCarried("Gentium Book Plus")) << qPrintable(fonts);
}

TEST(BookFont, ATitleWithoutItsFaceIsSetAsTheTextIs)
{
    const QStringList text = bookFont().families();
    const QStringList title = displayFont(20.0).families();
    EXPECT_EQ(title.mid(title.size() - text.size()), text);
    EXPECT_DOUBLE_EQ(displayFont(20.0).pointSizeF(), 20.0);
}

} // namespace hearth
