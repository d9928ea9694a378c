// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/paperoutput.h"

#include "printing/printdocument.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace hearth {

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

} // namespace hearth
