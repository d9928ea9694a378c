// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/wordbreaks.h"

#include "printing/hyphenation.h"
#include "printing/paperoutput.h"
#include "printing/paperunits.h"
#include "printing/printdocument.h"
#include "support/printedpdf.h"

#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextLayout>

#include <gtest/gtest.h>

namespace hearth {

namespace {

const QString kGerman =
    QStringLiteral("Ich danke dir für die gemeinsamen Abendspaziergänge und dass du nicht müde geworden bist, mir die "
                   "Waschmaschinenreparaturanleitung vorzulesen, obwohl die Kindergartensachenkisten und die "
                   "Steuererklärungsunterlagen "
                   "auf dem Küchentisch warteten und das Wohnzimmerfensterbrett noch nicht gestrichen war.");

class WordBreaks : public testing::Test
{
protected:
    void SetUp() override
    {
        if (Hyphenation::forLanguage(PaperLanguage::German) == nullptr)
            GTEST_SKIP() << "no dictionary of hyphens is installed";
    }
    [[nodiscard]] static QString html(const QString &words, int state = kRunningWords)
    {
        return QStringLiteral(
                   "<html><head><style>p { -qt-user-state: %1; font-size: 12pt; }</style></head><body><p>%2</p>"
                   "</body></html>")
            .arg(QString::number(state), words);
    }
    /// The lines of the first paragraph.
    [[nodiscard]] static QStringList linesOf(const TextColumn &column)
    {
        const QTextBlock block = column.document().firstBlock();
        QStringList lines;
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            lines += block.text().mid(line.textStart(), line.textLength());
        }
        return lines;
    }
};

constexpr QChar kHyphen(QChar::SoftHyphen);

TEST_F(WordBreaks, HyphensStandOnlyAtTheEndsOfLinesAndNeverInThreeInARow)
{
    int hyphens = 0;
    for (int width = 30; width <= 120; width += 3) {
        const QStringList lines = linesOf(TextColumn(html(kGerman), paper::millimetres(width)));
        int inARow = 0;
        for (const QString &line : lines) {
            const qsizetype found = line.indexOf(kHyphen);
            EXPECT_TRUE(found < 0 || found == line.size() - 1) << width << qPrintable(line);
            inARow = found < 0 ? 0 : inARow + 1;
            hyphens += found < 0 ? 0 : 1;
            EXPECT_LE(inARow, 2) << width;
        }
        EXPECT_FALSE(lines.last().contains(kHyphen));
        if (lines.size() > 1 && lines.at(lines.size() - 2).endsWith(kHyphen)) {
            EXPECT_TRUE(lines.last().contains(QLatin1Char(' '))) << "half a word is no last line: " << width;
        }
        EXPECT_EQ(lines.join(QString()).remove(kHyphen), kGerman);
    }
    EXPECT_GT(hyphens, 20);
}

TEST_F(WordBreaks, ALineIsFilledOnlyWhereItWouldBeMuchShorter)
{
    const double width = paper::millimetres(107);
    const QStringList lines = linesOf(TextColumn(html(kGerman.repeated(3)), width));
    const TextColumn whole(html(kGerman.repeated(3), 0), width);
    EXPECT_TRUE(linesOf(whole).filter(kHyphen).isEmpty()) << "not in what is no running text";
    const auto shortest = [](const TextColumn &column) {
        const QTextBlock block = column.document().firstBlock();
        double least = 1.0;
        for (int i = 0; i + 1 < block.layout()->lineCount(); ++i) {
            const QTextLine line = block.layout()->lineAt(i);
            least = std::min(least, line.naturalTextWidth() / line.width());
        }
        return least;
    };
    EXPECT_GT(shortest(TextColumn(html(kGerman.repeated(3)), width)), shortest(whole));
    EXPECT_LT(lines.filter(kHyphen).size(), lines.size() / 2);
}

TEST_F(WordBreaks, ThePdfGivesTheWordsBackWhole)
{
    HEARTHBOOK_NEEDS_POPPLER();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("words.pdf"));
    QString parted;
    for (int i = 0; i < 12; ++i)
        parted += QStringLiteral("<p style=\"margin-right: %1px\">%2</p>").arg(QString::number(i * 24), kGerman);
    const QString all = html(QString()).replace(QLatin1String("<p></p>"), parted);
    const PrintDocument document(all, pageSizeOf(Paper::A4));
    QString text;
    for (QTextBlock block = document.column().document().firstBlock(); block.isValid(); block = block.next())
        text += block.text();
    ASSERT_GT(text.count(kHyphen), 3);
    ASSERT_TRUE(printToFile(document, Paper::A4, {path}).ok());
    const QString read = test::textOf(path);
    EXPECT_FALSE(read.contains(kHyphen));
    for (const char *word : {"Waschmaschinenreparaturanleitung", "Kindergartensachenkisten", "Abendspaziergänge",
                             "Steuererklärungsunterlagen", "Wohnzimmerfensterbrett"})
        EXPECT_EQ(read.count(QString::fromUtf8(word)), 12) << word;
    EXPECT_FALSE(document.html().contains(kHyphen)) << "nor does the twin for screen readers know of them";
}

} // namespace

} // namespace hearth
