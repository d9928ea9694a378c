// SPDX-License-Identifier: GPL-3.0-or-later
// The PDFs of a gratitude summary, read again.
#include "paper/gratitudepaper.h"

#include "printing/paperoutput.h"
#include "support/journalfixture.h"
#include "support/printedpdf.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace hearth {
namespace {

class GratitudeOnPaper : public testing::TestWithParam<std::pair<GratitudeForm, Paper>>
{
protected:
    GratitudeOnPaper()
    {
        auto ben = folder.open(test::kBensPassphrase);
        add(*ben.journal, QStringLiteral("for the lantern in the fog"), true, Visibility::Shared);
        add(*ben.journal, QStringLiteral("an unprintable word"), false, Visibility::Shared);
        add(*ben.journal, QStringLiteral("a secret word"), true, Visibility::Private);
        ben = {};
        anna = folder.open();
        add(*anna.journal, QStringLiteral("for fixing the office door; it is difficult, and fluffy"), true,
            Visibility::Shared);
        add(*anna.journal, QStringLiteral("תודה על הקפה"), true, Visibility::Shared);
        add(*anna.journal, QStringLiteral("за чай и ευχαριστώ"), true, Visibility::Shared);
    }
    static void add(Journal &journal, const QString &what, bool mayPrint, Visibility visibility)
    {
        GratitudeNote note = test::noteOf(journal, what);
        note.record.visibility = visibility;
        note.mayPrint = mayPrint;
        EXPECT_TRUE(journal.add(note));
    }

    test::JournalFolder folder;
    test::OpenJournal anna;
};

TEST_P(GratitudeOnPaper, HoldsEveryAllowedWordAndNoOther)
{
    HEARTHBOOK_NEEDS_POPPLER();
    const auto [form, paper] = GetParam();
    const QTemporaryDir target;
    const QString path = target.filePath(QStringLiteral("thanks-of-anna.pdf"));
    const auto pages = gratitudeOnPaper(*anna.journal, {2026, 7, 1}, {2026, 7, 31}, form)(pageSizeOf(paper), {});
    ASSERT_TRUE(printToFile(*pages, paper, {path}).ok());
    const QString text = test::textOf(path);
    for (const char *allowed : {"for the lantern in the fog", "for fixing the office door; it is difficult, and fluffy",
                                "за чай и ευχαριστώ", "Anna", "Ben", "2026"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(allowed))) << allowed << '\n' << qPrintable(text);
    EXPECT_TRUE(test::lettersOf(path).contains(QStringLiteral("תודה"))) << qPrintable(text);
    EXPECT_FALSE(text.contains(QStringLiteral("unprintable")));
    EXPECT_FALSE(text.contains(QStringLiteral("secret")));

    const QString information = test::saidOf(path, "pdfinfo");
    const char *upright = paper == Paper::A4 ? "595 x 842 pts" : "612 x 792 pts";
    const char *lying = paper == Paper::A4 ? "842 x 595 pts" : "792 x 612 pts";
    EXPECT_TRUE(information.contains(QString::fromUtf8(form == GratitudeForm::Booklet ? lying : upright)))
        << qPrintable(information);
    for (const char *untold : {"Anna", "Ben", "thanks", "tmp"})
        EXPECT_FALSE(information.contains(QString::fromUtf8(untold), Qt::CaseInsensitive)) << untold;
    EXPECT_FALSE(test::saidOf(path, "pdfinfo", {QStringLiteral("-meta")}).contains(QStringLiteral("Anna")));

    const QStringList fonts = test::saidOf(path, "pdffonts").split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_GT(fonts.size(), 2);
    for (const QString &font : fonts.mid(2)) {
        const QStringList columns = font.simplified().split(QLatin1Char(' '));
        EXPECT_EQ(columns.at(columns.size() - 5), QStringLiteral("yes")) << "embedded: " << qPrintable(font);
    }
}

INSTANTIATE_TEST_SUITE_P(
    EveryForm, GratitudeOnPaper,
    testing::Values(std::pair(GratitudeForm::Letter, Paper::A4), std::pair(GratitudeForm::Letter, Paper::Letter),
                    std::pair(GratitudeForm::Cards, Paper::A4), std::pair(GratitudeForm::Cards, Paper::Letter),
                    std::pair(GratitudeForm::Booklet, Paper::A4), std::pair(GratitudeForm::Booklet, Paper::Letter)));

TEST(GratitudeForms, AreNamedByKeysThatLeadBack)
{
    for (const GratitudeForm form : {GratitudeForm::Letter, GratitudeForm::Booklet, GratitudeForm::Cards})
        EXPECT_EQ(gratitudeFormFromKey(keyOf(form)), form);
    EXPECT_EQ(gratitudeFormFromKey(QStringLiteral("letter")), std::nullopt);
}

TEST(GratitudeForms, WithoutANoteThereIsASentenceInEveryForm)
{
    test::JournalFolder folder;
    const auto opened = folder.open();
    for (const GratitudeForm form : {GratitudeForm::Letter, GratitudeForm::Booklet, GratitudeForm::Cards})
        EXPECT_EQ(gratitudeOnPaper(*opened.journal, {2026, 7, 1}, {2026, 7, 31}, form)(pageSizeOf(Paper::A4), {})
                      ->pageCount(),
                  1);
}

} // namespace
} // namespace hearth
