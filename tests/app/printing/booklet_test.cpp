// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/booklet.h"

#include "printing/paperoutput.h"
#include "support/printedpdf.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <set>

namespace hearth {

TEST(Booklet, TwoSheetsAreImposedAsTheyAreFolded)
{
    const std::vector<BookletSide> expected{{7, 0}, {1, 6}, {5, 2}, {3, 4}};
    EXPECT_EQ(imposed(8), expected);
    EXPECT_EQ(imposed(5), expected) << "made up to a multiple of four";
    EXPECT_EQ(imposed(4), (std::vector<BookletSide>{{3, 0}, {1, 2}}));
}

TEST(Booklet, EachLeafHasItsNextPageOnItsBack)
{
    for (const int pages : {1, 4, 12, 13, 60}) {
        const std::vector<BookletSide> sides = imposed(pages);
        std::set<int> seen;
        for (std::size_t i = 0; i < sides.size(); i += 2) {
            EXPECT_EQ(sides[i].right + 1, sides[i + 1].left);
            EXPECT_EQ(sides[i].left, sides[i + 1].right + 1);
            EXPECT_EQ(sides[i].right % 2, 0) << "pages on the right are the odd ones as people count";
            for (const BookletSide &side : {sides[i], sides[i + 1]})
                seen.insert({side.left, side.right});
        }
        EXPECT_EQ(seen.size(), sides.size() * 2);
        EXPECT_GE(static_cast<int>(seen.size()), pages);
        EXPECT_EQ(seen.size() % 4, 0U);
    }
}

TEST(Booklet, PagesStandWhereTheFoldBringsThemInOrder)
{
    HEARTHBOOK_NEEDS_POPPLER();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("b.pdf"));
    const PrintContent content(QStringLiteral("<p>first words</p><p style=\"page-break-before: always\">second words"
                                              "</p><p style=\"page-break-before: always\">third words</p>"));
    for (const auto &[paper, half, height] :
         {std::tuple(Paper::A4, "421", "595"), std::tuple(Paper::Letter, "396", "612")}) {
        const Booklet booklet({QStringLiteral("With thanks"), QStringLiteral("July 2026"), QStringLiteral("Two")},
                              content, pageSizeOf(paper));
        ASSERT_EQ(booklet.pageCount(), 4) << "eight pages on two sheets";
        ASSERT_TRUE(printToFile(booklet, paper, {path, true}).ok());
        const auto read = [&](int side, bool isRight) {
            const QString number = QString::number(side);
            return test::textOf(path, {QStringLiteral("-f"), number, QStringLiteral("-l"), number, QStringLiteral("-x"),
                                       QString::fromUtf8(isRight ? half : "0"), QStringLiteral("-y"),
                                       QStringLiteral("0"), QStringLiteral("-W"), QString::fromUtf8(half),
                                       QStringLiteral("-H"), QString::fromUtf8(height)});
        };
        EXPECT_EQ(read(1, true), QStringLiteral("With thanks July 2026 Two"));
        EXPECT_EQ(read(1, false), QString());
        EXPECT_EQ(read(2, false), QString()) << "the inside of the cover";
        EXPECT_EQ(read(3, true), QStringLiteral("first words 3"));
        EXPECT_EQ(read(4, false), QStringLiteral("second words 4"));
        EXPECT_EQ(read(4, true), QStringLiteral("third words 5"));
        const QString box = test::saidOf(path, "pdfinfo");
        EXPECT_TRUE(box.contains(
            QRegularExpression(paper == Paper::A4 ? QStringLiteral("842 x 595 pts") : QStringLiteral("792 x 612 pts"))))
            << qPrintable(box);
    }
}

} // namespace hearth
