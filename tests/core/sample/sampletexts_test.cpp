// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sampletexts.h"

#include "sample/samplejournal.h"

#include <gtest/gtest.h>

using namespace hearth;

namespace {

SampleFiles smallFiles()
{
    return {R"({"names": ["One", "Other"]})",
            R"({"entries": [{"author": 1, "shared": true, "weeks": [3, 5], "tags": ["home"], "title": "T",
                "text": ["First.", "Second."]}]})",
            R"({"notes": [{"author": 2, "mayPrint": true, "shared": true, "on": "12-24", "what": "W", "why": "",
                "shows": ""}]})",
            R"({"answers": [{"author": 1, "question": "good", "text": "A"}]})"};
}

void expectBad(const SampleFiles &files, const QString &detail)
{
    const auto texts = readSampleTexts(files);
    ASSERT_FALSE(texts.ok());
    EXPECT_EQ(texts.error().code, ErrorCode::BadValue);
    EXPECT_TRUE(texts.error().detail.contains(detail)) << texts.error().detail.toStdString();
}

} // namespace

TEST(SampleTexts, ReadsEveryField)
{
    const auto texts = readSampleTexts(smallFiles());
    ASSERT_TRUE(texts.ok()) << texts.error().detail.toStdString();
    const SampleTexts &read = texts.value();
    EXPECT_EQ(read.names[1], QStringLiteral("Other"));
    ASSERT_EQ(read.entries.size(), 1U);
    EXPECT_EQ(read.entries[0].record.text, QStringLiteral("First.\n\nSecond."));
    EXPECT_EQ(read.entries[0].when.firstWeek, 3);
    EXPECT_EQ(read.entries[0].when.lastWeek, 5);
    ASSERT_EQ(read.notes.size(), 1U);
    EXPECT_EQ(read.notes[0].author, kSecondPartner);
    EXPECT_EQ(read.notes[0].when.month, 12);
    EXPECT_EQ(read.notes[0].when.dayOfMonth, 24);
    ASSERT_EQ(read.answers.size(), 1U);
    EXPECT_EQ(read.answers[0].question, QStringLiteral("good"));
}

TEST(SampleTexts, RefusesWhatIsNotJson)
{
    SampleFiles files = smallFiles();
    files.entries.chop(3);
    expectBad(files, QStringLiteral("entries at byte"));
    files = smallFiles();
    files.people = "[]";
    expectBad(files, QStringLiteral("people"));
    files = smallFiles();
    files.notes.clear();
    expectBad(files, QStringLiteral("notes"));
}

TEST(SampleTexts, RefusesWrongShapesAndSaysWhere)
{
    const auto broken = [](const QByteArray &from, const QByteArray &to) {
        SampleFiles files = smallFiles();
        const QByteArray before = files.entries + files.notes + files.answers + files.people;
        for (QByteArray *bytes : {&files.people, &files.entries, &files.notes, &files.answers})
            bytes->replace(from, to);
        EXPECT_NE(before, files.entries + files.notes + files.answers + files.people);
        return files;
    };
    expectBad(broken("\"author\": 2", "\"author\": 3"), QStringLiteral("notes 0: author"));
    expectBad(broken("[3, 5]", "[5, 3]"), QStringLiteral("entries 0: weeks"));
    expectBad(broken("[3, 5]", "[3, 104]"), QStringLiteral("entries 0: weeks"));
    expectBad(broken("12-24", "02-30"), QStringLiteral("notes 0: on"));
    expectBad(broken("\"W\"", "\" \""), QStringLiteral("notes 0: what"));
    expectBad(broken("\"good\"", "\"best\""), QStringLiteral("answers 0: question"));
    expectBad(broken("\"shared\": true, \"weeks\"", "\"shared\": 1, \"weeks\""), QStringLiteral("entries 0: shared"));
    expectBad(broken("\"weeks\": [3, 5]", "\"follows\": 1"), QStringLiteral("entries 0: follows"));
    expectBad(broken(", \"Other\"", ""), QStringLiteral("people: names"));
}

TEST(SampleTexts, ATextThatFitsNoDayIsAnError)
{
    SampleFiles files = smallFiles();
    files.entries.replace("\"weeks\": [3, 5]", "\"weeks\": [3, 5], \"months\": [12]");
    const auto texts = readSampleTexts(files);
    ASSERT_TRUE(texts.ok());
    SeededRandom random(1);
    const auto journal = composeSampleJournal(texts.value(), QDate(2026, 12, 31), random);
    ASSERT_FALSE(journal.ok());
    EXPECT_EQ(journal.error().code, ErrorCode::BadValue);
}

TEST(SampleTexts, TheBuiltInFilesAreWhole)
{
    const auto files = builtInSampleFiles();
    ASSERT_TRUE(files.ok()) << files.error().detail.toStdString();
    const auto texts = readSampleTexts(files.value());
    ASSERT_TRUE(texts.ok()) << texts.error().detail.toStdString();
    EXPECT_GE(texts.value().answers.size(), 60U);
}
