// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/reviewpaper.h"

#include "app/photos/photosamples.h"
#include "charts/smallratings.h"
#include "paper/paperselection.h"
#include "photos/partnerpicture.h"
#include "printing/printdocument.h"
#include "support/journalfixture.h"

#include <QImage>
#include <QListWidget>
#include <QPainter>
#include <QTextDocument>

#include <gtest/gtest.h>

namespace hearth {

namespace {

constexpr YearMonth kPrinted(2026, 7);

/// What Anna and Ben shared in July, as Anna prints it alone.
class ReviewOnPaper : public testing::Test
{
protected:
    ReviewOnPaper()
    {
        auto ben = folder.open(test::kBensPassphrase);
        write(*ben.journal, QStringLiteral("Ben's"), true);
        write(*ben.journal, QStringLiteral("Ben's unprinted"), false);
        ben = {};
        anna = folder.open();
        write(*anna.journal, QStringLiteral("Anna's"), true);
        auto checkIn = anna.journal->compose<CheckIn>();
        checkIn.period = Period::containing(folder.clock.today(), Cadence::Week);
        checkIn.setAnswer(Dimension::Space, Answer::rated(5).value());
        EXPECT_TRUE(anna.journal->add(checkIn));
    }
    static void write(Journal &journal, const QString &whose, bool mayPrint)
    {
        GratitudeNote note = test::noteOf(journal, whose + QStringLiteral(" note"));
        note.record.visibility = Visibility::Shared;
        note.mayPrint = mayPrint;
        EXPECT_TRUE(journal.add(note));
        Entry entry = test::entryOf(journal, whose + QStringLiteral(" title"), whose + QStringLiteral(" <b>words</b>"));
        entry.record.visibility = Visibility::Shared;
        EXPECT_TRUE(journal.add(entry));
    }
    [[nodiscard]] PrintContent content(const std::function<void(ReviewSelection &)> &change = {}) const
    {
        const Review review = reviewOf(*anna.journal, kPrinted, kPrinted);
        ReviewSelection selection = usualSelection(*anna.journal, review);
        if (change)
            change(selection);
        return reviewOnPaper(*anna.journal, review, selection, {QString(), QStringLiteral("said in answer"), QString()},
                             QLocale(QLocale::English));
    }
    [[nodiscard]] static QString wordsOf(const PrintContent &content)
    {
        QTextDocument document;
        document.setHtml(content.html);
        return document.toPlainText();
    }

    test::JournalFolder folder;
    test::OpenJournal anna;
};

TEST_F(ReviewOnPaper, HoldsWhatItsAuthorsAllowAndNothingElse)
{
    const QString words = wordsOf(content());
    EXPECT_TRUE(words.contains(QStringLiteral("Anna's note")));
    EXPECT_TRUE(words.contains(QStringLiteral("Ben's note"))) << "Ben allowed it";
    EXPECT_FALSE(words.contains(QStringLiteral("Ben's unprinted note")));
    EXPECT_TRUE(words.contains(QStringLiteral("Anna's title")));
    EXPECT_FALSE(words.contains(QStringLiteral("Ben's title"))) << "only Ben can tick it";
    EXPECT_TRUE(words.contains(QStringLiteral("Anna's <b>words</b>")) || words.contains(QStringLiteral("words")));
    EXPECT_TRUE(words.contains(QStringLiteral("said in answer")));
    EXPECT_TRUE(words.contains(QStringLiteral("July 2026")));
}

TEST_F(ReviewOnPaper, LeavesOutWhatIsNotTicked)
{
    const PrintContent none = content([](ReviewSelection &selection) { selection = {}; });
    const QString words = wordsOf(none);
    for (const char *left : {"Anna's note", "Ben's note", "Anna's title", "I had the space I needed."})
        EXPECT_FALSE(words.contains(QString::fromUtf8(left))) << left;
    EXPECT_TRUE(words.contains(QStringLiteral("Nothing from this time was chosen for printing.")));
    EXPECT_TRUE(none.pictures.empty());
}

TEST_F(ReviewOnPaper, PhotosAreReadWhenPagesAreLaidOutAsLargeAsPaperNeedsThem)
{
    RecordId entry;
    for (const Entry &each : anna.journal->all<Entry>()) {
        if (each.record.author == anna.journal->me())
            entry = each.record.id;
    }
    const QImage shared = test::quarters({2400, 1600});
    Attachment photo = attachmentOf(*anna.journal, preparePhoto(shared).take());
    photo.of = entry;
    photo.record.visibility = Visibility::Shared;
    ASSERT_TRUE(anna.journal->apply({Change::add(photo, preparePhoto(shared).take().content)}));
    const PrintContent printed = content();
    ASSERT_EQ(printed.slowPictures.size(), 1U);
    const std::function<QImage()> make = printed.slowPictures.front().read();
    const QImage image = make();
    EXPECT_TRUE(test::showsQuarters(image));
    EXPECT_LE(image.width(), 260 * 3) << "300 dots to the inch, or nearly";
    EXPECT_GT(image.width(), 225 * 3 - 10);
    EXPECT_NEAR(image.width() * 2, image.height() * 3, 6);
}

TEST_F(ReviewOnPaper, AYearIsDrawnMonthByMonth)
{
    auto checkIn = anna.journal->compose<CheckIn>();
    checkIn.period = Period::containing(QDate(2026, 2, 9), Cadence::Week);
    checkIn.setAnswer(Dimension::Space, Answer::rated(2).value());
    ASSERT_TRUE(anna.journal->add(checkIn));
    const Review year = reviewOf(*anna.journal, YearMonth(2026, 1), YearMonth(2026, 12));
    const PrintContent drawn =
        reviewOnPaper(*anna.journal, year, usualSelection(*anna.journal, year), {}, QLocale(QLocale::English));
    ASSERT_EQ(drawn.pictures.size(), 1U);
    QImage picture(520, 84, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    drawn.pictures.begin()->second(painter, picture.rect(), 1.0);
    painter.end();
    QSet<std::size_t> dots;
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 0; y < picture.height(); ++y) {
            if (picture.pixelColor(x, y) == coloursOf(Look::Light).chartMedian)
                dots += monthAt(x + 0.5, picture.width(), 12).value_or(99);
        }
    }
    EXPECT_EQ(dots, (QSet<std::size_t>{1, 6})) << "February and July";
}

TEST_F(ReviewOnPaper, DrawsTheRatings)
{
    const PrintContent drawn = content();
    ASSERT_EQ(drawn.pictures.size(), 1U);
    EXPECT_EQ(drawn.pictures.begin()->first, QStringLiteral("ratings-space-1"));
    QImage page(794, 1123, QImage::Format_RGB32);
    page.fill(Qt::white);
    const auto coloured = [&page] {
        qsizetype count = 0;
        for (int y = 0; y < page.height(); ++y) {
            for (int x = 0; x < page.width(); ++x) {
                const QColor pixel = page.pixelColor(x, y);
                count += pixel.saturation() > 100 ? 1 : 0;
            }
        }
        return count;
    };
    ASSERT_EQ(coloured(), 0);
    const PrintDocument document(drawn, pageSizeOf(Paper::A4));
    {
        QPainter painter(&page);
        for (int i = 0; i < document.pageCount(); ++i)
            document.paintPage(painter, i, 96);
    }
    EXPECT_GT(coloured(), 10) << "the dot";
}

TEST(PaperSelectionTest, GivesBackWhatIsTickedAndLocksWhatIsNotMine)
{
    const Theme theme;
    PaperSelection sheet(theme, PaperPurpose::Review,
                         {{7, QStringLiteral("a"), {}, true, false},
                          {8, QStringLiteral("b"), {}, false, false},
                          {9, QStringLiteral("c"), {}, false, true}});
    EXPECT_EQ(sheet.ticked(), QSet<qint64>{7});
    auto *list = sheet.findChild<QListWidget *>();
    ASSERT_EQ(list->count(), 3);
    EXPECT_FALSE(list->item(2)->flags().testFlag(Qt::ItemIsUserCheckable));
    list->item(1)->setCheckState(Qt::Checked);
    EXPECT_EQ(sheet.ticked(), (QSet<qint64>{7, 8}));
}

} // namespace

} // namespace hearth
