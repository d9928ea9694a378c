// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/recordwords.h"

#include "support/journalfixture.h"

#include <gtest/gtest.h>

using namespace hearth;

namespace {

class RecordWordsTest : public testing::Test
{
protected:
    test::JournalFolder folder;
    test::OpenJournal opened = folder.open();
    Journal &journal = *opened.journal;
};

} // namespace

TEST_F(RecordWordsTest, AnEntryWithoutATitleIsCalledByItsBeginning)
{
    const Entry shortLine = test::entryOf(journal, {}, QStringLiteral("# Sunday\n\nWe *walked*."));
    EXPECT_EQ(recordTitle(journal, shortLine), QStringLiteral("Sunday"));
    EXPECT_EQ(recordExcerpt(shortLine), QStringLiteral("We walked."));
    const Entry longLine = test::entryOf(
        journal, {}, QStringLiteral("One two three four five six seven eight nine ten eleven twelve thirteen."));
    EXPECT_EQ(recordTitle(journal, longLine),
              QStringLiteral("One two three four five six seven eight nine ten eleven"));
    EXPECT_EQ(recordExcerpt(longLine), QStringLiteral("twelve thirteen."));
    const Entry titled = test::entryOf(journal, QStringLiteral(" Title "), QStringLiteral("Text"));
    EXPECT_EQ(recordTitle(journal, titled), QStringLiteral("Title"));
    EXPECT_EQ(recordExcerpt(titled), QStringLiteral("Text"));
}

TEST_F(RecordWordsTest, WhatIsCutEndsWithAWholeWord)
{
    const QString many = QStringLiteral("seven words stand here again and again ").repeated(20);
    Entry titled = journal.compose<Entry>();
    titled.title = QStringLiteral("Title");
    titled.text = many;
    GratitudeNote note = journal.compose<GratitudeNote>();
    note.what = many;
    Entry untitled = journal.compose<Entry>();
    untitled.text =
        QStringLiteral("It begins here, and its first line goes on and on, so that it is no title: ") + many;
    for (const AnyRecord &any : {AnyRecord(titled), AnyRecord(note), AnyRecord(untitled)}) {
        const QString excerpt = recordExcerpt(any);
        EXPECT_LE(excerpt.size(), 320);
        EXPECT_GT(excerpt.size(), 300);
        ASSERT_TRUE(excerpt.endsWith(QChar(0x2026))) << qPrintable(excerpt);
        const QString last = excerpt.chopped(1).section(QLatin1Char(' '), -1);
        EXPECT_TRUE(many.contains(QLatin1Char(' ') + last + QLatin1Char(' '))) << qPrintable(last);
    }
}

TEST_F(RecordWordsTest, ATitleIsTheSameHoweverMuchOfTheLineIsLookedAt)
{
    const QString words = QStringLiteral("One two three four five six seven eight nine ten eleven");
    const QString gap(200, QLatin1Char(' '));
    const QString signs = QStringLiteral("*").repeated(200);
    for (const QString &between : {gap, signs, gap + signs, QStringLiteral("[](x)").repeated(40)}) {
        const Entry entry = test::entryOf(journal, {},
                                          QStringLiteral("One two") + between + words.mid(7) + between +
                                              QStringLiteral(" twelve thirteen."));
        EXPECT_EQ(recordTitle(journal, entry), words) << qPrintable(between);
    }
    const Entry ends = test::entryOf(journal, {}, QStringLiteral("One") + gap + QStringLiteral(" two"));
    EXPECT_EQ(recordTitle(journal, ends), QStringLiteral("One two"));
    const QString oneWord(100, QLatin1Char('w'));
    EXPECT_EQ(recordTitle(journal, test::entryOf(journal, {}, oneWord)), oneWord.left(60));
}

TEST_F(RecordWordsTest, ThanksNameTheOther)
{
    GratitudeNote note = test::noteOf(journal, QStringLiteral("the soup"));
    EXPECT_EQ(recordTitle(journal, note), QStringLiteral("Thanks to Ben"));
    note.record.author = kSecondPartner;
    note.to = kFirstPartner;
    EXPECT_EQ(recordTitle(journal, note), QStringLiteral("Thanks from Ben"));
}

TEST_F(RecordWordsTest, ACheckInSaysItsPeriodFeelingsAndWords)
{
    CheckIn checkIn = journal.compose<CheckIn>();
    checkIn.period = {Cadence::Week, QDate(2026, 7, 6)};
    EXPECT_EQ(recordExcerpt(checkIn), QStringLiteral("Week of 6 July 2026"));
    checkIn.feelings = {QStringLiteral("hurt"), QStringLiteral("torn")};
    checkIn.words = {{QStringLiteral("good"), QStringLiteral("the\nwalk")}};
    EXPECT_EQ(recordExcerpt(checkIn), QStringLiteral("Week of 6 July 2026 \u2013 hurt, torn \u2013 the walk"));
}

TEST_F(RecordWordsTest, SaysWhoMayRead)
{
    Record record = journal.compose<Entry>().record;
    EXPECT_EQ(visibilityWords(journal, record), QStringLiteral("Only you can read this"));
    record.visibility = Visibility::Shared;
    EXPECT_EQ(visibilityWords(journal, record), QStringLiteral("Shared with Ben"));
    record.author = kSecondPartner;
    EXPECT_EQ(visibilityWords(journal, record), QStringLiteral("Ben shares this with you"));
}
