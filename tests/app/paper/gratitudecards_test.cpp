// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/gratitudecards.h"

#include "printing/paperoutput.h"
#include "printing/paperunits.h"
#include "support/printedpdf.h"

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace hearth {

namespace {

GratitudeSummaryInput cardsOf(const QStringList &texts)
{
    GratitudeSummaryInput input{{QStringLiteral("Ida"), QStringLiteral("Samuel")},
                                QLocale(QLocale::English, QLocale::UnitedKingdom),
                                {},
                                QDate(2026, 7, 1),
                                QDate(2026, 7, 31)};
    for (const QString &text : texts) {
        GratitudeNote note;
        note.record.id = RecordId(static_cast<qint64>(input.notes.size()) + 1);
        note.record.author = kFirstPartner;
        note.record.visibility = Visibility::Shared;
        note.record.date = input.first.addDays(static_cast<qint64>(input.notes.size()) % 31);
        note.to = kSecondPartner;
        note.what = text;
        note.mayPrint = true;
        input.notes.push_back(note);
    }
    return input;
}

} // namespace

TEST(GratitudeCards, FrontAndBackMeetWhenTheSheetIsTurnedOnItsLongEdge)
{
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const GratitudeCards cards(cardsOf(QStringList(9, QStringLiteral("tea"))), pageSizeOf(paper));
        EXPECT_EQ(cards.pageCount(), 4);
        const QSizeF sheet = pageSizeOf(paper).size(QPageSize::Inch) * paper::kDpi;
        for (int card = 0; card < cards.cardCount(); ++card) {
            const QRectF front = cards.placeOf(card, false);
            const QRectF back = cards.placeOf(card, true);
            EXPECT_NEAR(front.center().x() + back.center().x(), sheet.width(), 0.01);
            EXPECT_NEAR(front.top(), back.top(), 0.01);
            EXPECT_TRUE(QRectF(QPointF(), sheet).contains(front));
        }
    }
}

TEST(GratitudeCards, MarksStandOutsideTheGridOnly)
{
    constexpr int kDpi = 300;
    for (const Paper paper : {Paper::A4, Paper::Letter}) {
        const GratitudeCards cards(cardsOf({QStringLiteral("tea")}), pageSizeOf(paper));
        QImage image(pageSizeOf(paper).sizePixels(kDpi), QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        cards.paintPage(painter, 0, kDpi);
        painter.end();
        const double scale = static_cast<double>(kDpi) / paper::kDpi;
        const QRectF first = cards.placeOf(0, false);
        const QRectF last = cards.placeOf(GratitudeCards::kCardsOnSheet - 1, false);
        const QRect grid = QRectF(first.topLeft() * scale, last.bottomRight() * scale).toAlignedRect();
        int marked = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qGray(image.pixel(x, y)) > 250)
                    continue;
                const QPointF place = QPointF(x, y) / scale;
                const bool isWords = first.adjusted(100, 100, -100, -100).contains(place);
                marked += isWords ? 0 : 1;
                EXPECT_TRUE(isWords || !grid.adjusted(2, 2, -2, -2).contains(x, y)) << x << ' ' << y;
            }
        }
        const int length = kDpi * 18 / 72;
        EXPECT_GT(marked, 16 * (length - 4));     // three columns' lines and five rows', both ends
        EXPECT_LT(marked, 16 * 2 * (length + 4)); // no thicker than two dots
    }
}

TEST(GratitudeCards, NoWordIsLost)
{
    HEARTHBOOK_NEEDS_POPPLER();
    QString story;
    for (int i = 0; story.size() < 2000; ++i)
        story += QStringLiteral("word%1 ").arg(i);
    const QString unbroken = QString(300, QLatin1Char('q'));
    const GratitudeCards cards(cardsOf({story, unbroken, QStringLiteral("short")}), pageSizeOf(Paper::A4));
    EXPECT_GT(cards.cardCount(), 3) << "the long one goes on";
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("cards.pdf"));
    ASSERT_TRUE(printToFile(cards, Paper::A4, {path}).ok());
    const QString letters = test::lettersOf(path);
    for (const QString &word : story.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        EXPECT_TRUE(letters.contains(word)) << qPrintable(word);
    EXPECT_EQ(letters.count(QLatin1Char('q')), 300);
    EXPECT_TRUE(letters.contains(QLatin1String("short")));
    EXPECT_TRUE(test::textOf(path).contains(QRegularExpression(QStringLiteral("2 ?/ ?[2-9]"))))
        << "says where it belongs";
}

} // namespace hearth
