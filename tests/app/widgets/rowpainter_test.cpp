// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/rowpainter.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>
#include <QTextLayout>

namespace hearth {
namespace {

class RowPainterTest : public testing::Test
{
protected:
    /// The columns in which anything was drawn over white, the first and the last; -1 for none.
    template <typename Paint>
    [[nodiscard]] std::pair<int, int> columns(Qt::LayoutDirection direction, Paint paint)
    {
        image.fill(Qt::white);
        {
            QPainter painter(&image);
            QStyleOptionViewItem option;
            option.rect = image.rect();
            option.direction = direction;
            option.state = state;
            const QPen before = painter.pen();
            {
                RowPainter row(painter, theme, option);
                paint(row);
            }
            EXPECT_EQ(painter.pen(), before) << "the painter is as it was";
        }
        std::pair found(-1, -1);
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixelColor(x, y) != QColor(Qt::white)) {
                    found = {found.first < 0 ? x : found.first, x};
                    break;
                }
            }
        }
        return found;
    }

    Theme theme;
    QStyle::State state = QStyle::State_Enabled;
    QImage image{400, 80, QImage::Format_RGB32};
};

TEST_F(RowPainterTest, ALineIsCutBetweenTwoWords)
{
    const QString words = QStringLiteral("The paper star hangs in the window and everybody looks at it");
    for (int width = 150; width < 350; width += 7) {
        const QString last = elidedLines(words, theme.type().body, width, 1).constFirst();
        ASSERT_TRUE(last.endsWith(QChar(0x2026))) << width;
        const QString kept = last.chopped(1);
        EXPECT_TRUE(words.startsWith(kept + QLatin1Char(' '))) << last.toStdString();
    }
    EXPECT_TRUE(elidedLines(QString(90, QLatin1Char('w')), theme.type().body, 100, 1).constFirst().size() > 3)
        << "one long word is cut within";
}

TEST_F(RowPainterTest, WordsInParagraphsThatAreCutEndInAnEllipsis)
{
    const QString words = QStringLiteral("The paper star hangs in the window and everybody looks at it").repeated(4);
    QTextLayout layout(words, theme.type().body);
    layOutElided(layout, 300, 2);
    EXPECT_EQ(layout.lineCount(), 2);
    EXPECT_TRUE(layout.text().endsWith(QChar(0x2026)));
    const QTextLine last = layout.lineAt(1);
    EXPECT_EQ(last.textStart() + last.textLength(), layout.text().size()) << "the ellipsis is among what is seen";
    QTextLayout whole(QStringLiteral("A star"), theme.type().body);
    layOutElided(whole, 300, 2);
    EXPECT_EQ(whole.text(), QStringLiteral("A star"));
}

TEST_F(RowPainterTest, PlacesAreMirroredWhereTheProgramRunsFromTheRight)
{
    const auto glyph = [](RowPainter &row) { row.glyph({10, 10}, 24, Glyph::Private, Token::Text); };
    EXPECT_LT(columns(Qt::LeftToRight, glyph).second, 40);
    EXPECT_GT(columns(Qt::RightToLeft, glyph).first, 360);
    const auto partner = [](RowPainter &row) { row.partner({10, 10, 30, 30}, QStringLiteral("Anna"), 99); };
    EXPECT_LT(columns(Qt::LeftToRight, partner).second, 45);
    EXPECT_GT(columns(Qt::RightToLeft, partner).first, 355);
}

TEST_F(RowPainterTest, WordsBeginWhereLinesOfTheProgramDoAndStayWithinTheirPlace)
{
    const QRect place(100, 0, 120, 80);
    for (const QString &words : {QStringLiteral("Short"), QStringLiteral("\u05e9\u05dc\u05d5\u05dd")}) {
        const auto paint = [&](RowPainter &row) {
            EXPECT_EQ(row.words(place, words, theme.type().small, Qt::black, 2), heightOfLines(theme.type().small, 1));
        };
        EXPECT_LT(columns(Qt::LeftToRight, paint).first, 110) << qPrintable(words);
        EXPECT_GT(columns(Qt::RightToLeft, paint).second, 400 - 110) << qPrintable(words);
    }
    const QString many = QStringLiteral("many words that need more than two lines, ").repeated(9);
    const auto paint = [&](RowPainter &row) {
        EXPECT_EQ(row.words(place, many, theme.type().small, Qt::black, 2), heightOfLines(theme.type().small, 2));
        EXPECT_EQ(row.words(place, many, theme.type().small, Qt::black, 0), 0);
    };
    const auto [first, last] = columns(Qt::LeftToRight, paint);
    EXPECT_GE(first, place.left() - 2);
    EXPECT_LE(last, place.right() + 2);
}

TEST_F(RowPainterTest, EachParagraphStandsWhereTheProgramBeginsAndRunsItsOwnWay)
{
    const QString hebrew = QStringLiteral("\u05e9\u05dc\u05d5\u05dd.");
    const QFont font = theme.type().body;
    EXPECT_EQ(heightOfWords(QStringLiteral("one\ntwo"), font, 300),
              2 * heightOfWords(QStringLiteral("one"), font, 300));
    const auto painted = [&](Qt::LayoutDirection program, const QString &words) {
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(program);
        painter.setFont(font);
        drawWords(painter, image.rect(), words);
        painter.end();
        return image.copy();
    };
    const auto middle = [](const QImage &drawn) {
        int sum = 0;
        int count = 0;
        for (int x = 0; x < drawn.width(); ++x) {
            for (int y = 0; y < drawn.height(); ++y) {
                if (drawn.pixelColor(x, y) != QColor(Qt::white)) {
                    sum += x;
                    ++count;
                }
            }
        }
        return count > 0 ? sum / count : -1;
    };
    for (const QString &words : {QStringLiteral("Short."), hebrew}) {
        EXPECT_LT(middle(painted(Qt::LeftToRight, words)), 100) << qPrintable(words);
        EXPECT_GT(middle(painted(Qt::RightToLeft, words)), 300) << qPrintable(words);
    }
    EXPECT_NE(painted(Qt::LeftToRight, hebrew), painted(Qt::LeftToRight, QChar(0x200E) + hebrew))
        << "its full stop stands where Hebrew has it";
}

TEST_F(RowPainterTest, OnlyARowThatIsChosenOrPointedAtHasAGround)
{
    const auto ground = [this](RowPainter &row) { row.ground(image.rect()); };
    EXPECT_EQ(columns(Qt::LeftToRight, ground).first, -1);
    state |= QStyle::State_Selected;
    EXPECT_EQ(columns(Qt::LeftToRight, ground).first, 0) << "in line with what stands above and below the list";
}

} // namespace
} // namespace hearth
