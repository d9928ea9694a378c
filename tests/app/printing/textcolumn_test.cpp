// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/textcolumn.h"

#include "printing/paperoutput.h"
#include "printing/paperunits.h"
#include "printing/printdocument.h"
#include "report/paragraphs.h"
#include "support/printedpdf.h"

#include <QFontDatabase>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextLayout>

#include <gtest/gtest.h>

namespace hearth {

namespace {

constexpr double kWidth = paper::millimetres(107);
const QString kWords = QStringLiteral("Some words that fill a few lines, whatever they say, and then go on a little. ");

QString tall(const QString &html)
{
    return QStringLiteral("<html><head><style>p { line-height: 150%; font-size: 12pt; } p.name { -qt-user-state: 1; }"
                          "</style></head><body><table><tr><td>%1</td></tr></table></body></html>")
        .arg(html);
}

/// How many lines of 12 points and half as much a piece has.
double linesOf(const TextColumn::Piece &piece)
{
    return piece.height / paper::points(18);
}

} // namespace

TEST(TextColumn, ALineHeightIsOfTheSizeOfTypeWhateverTheFace)
{
    for (const char *face : {"serif", "sans-serif", "monospace"}) {
        const TextColumn column(
            QStringLiteral("<p style=\"font-size: 12pt; font-family: %1; line-height: 150%; margin: 0\">%2</p>")
                .arg(QString::fromUtf8(face), kWords.repeated(6)),
            kWidth);
        const auto pieces = column.cut(paper::millimetres(400));
        ASSERT_EQ(pieces.size(), 1U);
        EXPECT_NEAR(linesOf(pieces.front()), std::round(linesOf(pieces.front())), 0.05) << face;
    }
}

TEST(TextColumn, AMarginAtTheSideIsOfThePaper)
{
    const TextColumn column(QStringLiteral("<p style=\"margin-right: 96px\">%1</p>").arg(kWords.repeated(3)), kWidth);
    const double left = kWidth - column.document().begin().layout()->lineAt(0).width();
    EXPECT_NEAR(left, paper::kDpi, 2.0) << "an inch";
}

TEST(TextColumn, NoLineOfAParagraphStandsAlone)
{
    // Six lines fit, and five, and so on: wherever the cut falls, two lines or none are on either side.
    for (int most = 4; most <= 9; ++most) {
        const TextColumn column(tall(QStringLiteral("<p style=\"margin: 0\">one line</p>").repeated(2) +
                                     QStringLiteral("<p style=\"margin: 0\">%1</p>").arg(kWords.repeated(6))),
                                kWidth);
        const auto pieces = column.cut(paper::points(18) * (most + 0.2));
        ASSERT_GT(pieces.size(), 1U);
        EXPECT_NE(std::lround(linesOf(pieces.front())), 3) << most;
        EXPECT_GE(std::lround(linesOf(pieces.back())), 2) << most;
        for (const auto &piece : pieces)
            EXPECT_LE(std::lround(linesOf(piece)), most);
    }
}

TEST(TextColumn, WhatTakesMoreThanHalfAPageFlowsOnAndTheRestStaysWhole)
{
    const auto piecesOf = [](int lines) {
        const TextColumn column(
            QStringLiteral("<html><head><style>p { line-height: 150%; font-size: 12pt; margin: 0 }"
                           "</style></head><body><p>%1</p><table><tr><td><p>%2</p></td></tr></table>"
                           "</body></html>")
                .arg(QStringList(6, QStringLiteral("line")).join(QLatin1String("<br/>")),
                     QStringList(lines, QStringLiteral("line")).join(QLatin1String("<br/>"))),
            kWidth);
        QList<long> each;
        for (const TextColumn::Piece &piece : column.cut(paper::points(18) * 10.2))
            each += std::lround(linesOf(piece));
        return each;
    };
    EXPECT_EQ(piecesOf(5), (QList<long>{6, 5}));
    EXPECT_EQ(piecesOf(7), (QList<long>{10, 3}));
}

TEST(TextColumn, AHeadingIsNotPartedFromItsText)
{
    const TextColumn column(
        tall(QStringLiteral("<p style=\"margin: 0\">%1</p>").arg(QStringLiteral("one<br/>two<br/>three")) +
             QStringLiteral("<p class=\"name\" style=\"margin: 0\">Heading</p>"
                            "<p style=\"margin: 0\">one<br/>two<br/>three<br/>four</p>")),
        kWidth);
    const auto pieces = column.cut(paper::points(18) * 5.2);
    ASSERT_EQ(pieces.size(), 2U);
    EXPECT_EQ(std::lround(linesOf(pieces.front())), 3) << "the heading and one line would have found room";
}

TEST(TextColumn, PartsFollowEachOtherAsOneText)
{
    HEARTHBOOK_NEEDS_POPPLER();
    QString html = QStringLiteral("<html><head><style>p { font-size: 12pt; }</style></head><body dir=\"ltr\">");
    QString expected;
    for (int i = 0; i < 120; ++i) {
        html += QStringLiteral("<p>&nbsp;</p><table><tr><td>Note %1</td></tr></table>").arg(i);
        expected += QStringLiteral("Note %1 ").arg(i);
        if (i % 10 == 9)
            html += QString::fromUtf8(report::kPartBreak);
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("parts.pdf"));
    const PrintDocument document(html, pageSizeOf(Paper::A4));
    EXPECT_GT(document.pageCount(), 3);
    ASSERT_TRUE(printToFile(document, Paper::A4, {path}).ok());
    QString text = test::textOf(path);
    text.remove(QRegularExpression(QStringLiteral("\\d+ ?/ ?%1").arg(document.pageCount())));
    EXPECT_EQ(text.simplified(), expected.trimmed());
}

TEST(TextColumn, TellsHowFarItIsAndStopsWhenTold)
{
    const QString html = QStringList(4, QStringLiteral("<p>some</p>")).join(QString::fromUtf8(report::kPartBreak));
    QList<double> told;
    const TextColumn whole(html, kWidth, [&told](double done) {
        told += done;
        return true;
    });
    EXPECT_EQ(told, (QList<double>{0.25, 0.5, 0.75, 1.0}));
    const TextColumn stopped(html, kWidth, [](double done) { return done < 0.5; });
    EXPECT_LT(stopped.cut(paper::millimetres(200)).front().height, whole.cut(paper::millimetres(200)).front().height);
}

TEST(TextColumn, SaysWhatNoFontHas)
{
    const QString nowhere = QString::fromUcs4(U"\U0010fffd");
    const TextColumn column(QStringLiteral("<p>words %1 and %1</p>").arg(nowhere), kWidth);
    EXPECT_EQ(column.missingLetters(), nowhere) << "once";
    EXPECT_TRUE(missingLettersSentence(nowhere).contains(nowhere));
    EXPECT_TRUE(missingLettersSentence(QStringLiteral("漢")).contains(QLatin1String("fonts-noto-cjk")));
    EXPECT_EQ(TextColumn(QStringLiteral("<p>Ährenfeld, Ελλάδα, Москва</p>"), kWidth).missingLetters(), QString());
}

TEST(TextColumn, SaysWhatNoFontCanShape)
{
    const QString words = QStringLiteral("आपकी कॉफ़ी");
    if (!QFontDatabase::families(QFontDatabase::Devanagari).isEmpty())
        GTEST_SKIP() << "a font of this computer has Devanagari";
    EXPECT_FALSE(TextColumn(QStringLiteral("<p>%1</p>").arg(words), kWidth).missingLetters().isEmpty());
}

TEST(TextColumn, EmojiAreSharpPictures)
{
    HEARTHBOOK_NEEDS_POPPLER();
    if (!QFontDatabase::hasFamily(QStringLiteral("Noto Color Emoji")))
        GTEST_SKIP() << "fonts-noto-color-emoji is not installed";
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("emoji.pdf"));
    ASSERT_TRUE(
        printToFile(PrintDocument(QStringLiteral("<p style=\"font-size: 12pt\">You laughed \U0001F600 today</p>"),
                                  pageSizeOf(Paper::A4)),
                    Paper::A4, {path})
            .ok());
    const QStringList images = test::saidOf(path, "pdfimages", {QStringLiteral("-list")}).split(QLatin1Char('\n'));
    ASSERT_GT(images.size(), 3);
    const QStringList first = images.at(2).simplified().split(QLatin1Char(' '));
    EXPECT_GE(first.at(12).toInt(), 600) << "dots to the inch";
}

} // namespace hearth
