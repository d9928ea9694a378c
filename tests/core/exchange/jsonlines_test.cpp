// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonlines.h"

#include "support/journalfixture.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QFile>

namespace hearth {
namespace {

using test::JournalFolder;

class JsonLines : public testing::Test
{
protected:
    Result<ImportPlan> plan(const QByteArray &lines, const ImportProgress &progress = {})
    {
        QBuffer source;
        source.setData(lines);
        source.open(QIODevice::ReadOnly);
        return planJsonLines(source, *anna.journal, progress);
    }

    JournalFolder folder;
    test::OpenJournal anna = folder.open();
};

TEST_F(JsonLines, ReadsEveryFieldAndIgnoresTheRest)
{
    const auto read = plan(R"({"date":"1660-02-29","title":"T","text":"a\nb é 😀","tags":["one"," two ","",3],"mood":5})"
                           "\r\n\n   \n"
                           R"({"text":"no title","date":"2026-07-12"})");
    ASSERT_TRUE(read);
    EXPECT_TRUE(read.value().problems.empty());
    ASSERT_EQ(read.value().fresh.size(), 2U);
    const auto &first = std::get<Entry>(read.value().fresh[0]);
    EXPECT_EQ(first.record.date, QDate(1660, 2, 29));
    EXPECT_EQ(first.title, QStringLiteral("T"));
    EXPECT_EQ(first.text, QString::fromUtf8("a\nb é 😀"));
    EXPECT_EQ(first.record.tags, (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    EXPECT_EQ(first.record.author, kFirstPartner);
    EXPECT_EQ(first.record.visibility, Visibility::Private);
    EXPECT_FALSE(first.record.origin.isEmpty());
    EXPECT_TRUE(anna.journal->all<Entry>().isEmpty()) << "nothing is written before the preview is accepted";
}

TEST_F(JsonLines, ReportsBadLinesByTheirNumberAndTakesTheRest)
{
    const auto read = plan("\xef\xbb\xbf{\"date\":\"2026-01-01\",\"text\":\"with a byte order mark\"}\n" // 1
                           "not JSON\n"                                                                  // 2
                           "{\"date\":\"2026-02-30\",\"text\":\"no such day\"}\n"                        // 3
                           "{\"text\":\"no date\"}\n"                                                    // 4
                           "\n"                                                                          // 5
                           "{\"date\":\"2026-01-02\"}\n"                                                 // 6
                           "[1,2]\n"                                                                     // 7
                           "{\"date\":\"2026-01-02\",\"text\":\"cut\n"                                   // 8
                           "{\"date\":20260102,\"text\":\"a number\"}\n"                                 // 9
                           "{\"date\":\"2026-01-02T10:00\",\"text\":\"with a time\"}\n"                  // 10
                           "{\"date\":\"2026-01-03\",\"text\":\"\xff\"}\n"                               // 11
                           "{\"date\":\"2026-01-04\",\"text\":\"last, without a line break\"}");         // 12
    ASSERT_TRUE(read);
    QList<std::pair<qint64, ErrorCode>> problems;
    for (const ImportProblem &problem : read.value().problems)
        problems.append({problem.line, problem.error.code});
    const QList<std::pair<qint64, ErrorCode>> expected{
        {2, ErrorCode::CannotRead},  {3, ErrorCode::MissingDate},  {4, ErrorCode::MissingDate},
        {6, ErrorCode::EmptyText},   {7, ErrorCode::CannotRead},   {8, ErrorCode::CannotRead},
        {9, ErrorCode::MissingDate}, {10, ErrorCode::MissingDate}, {11, ErrorCode::CannotRead}};
    EXPECT_EQ(problems, expected);
    EXPECT_EQ(read.value().fresh.size(), 2U);
    EXPECT_TRUE(anna.journal->apply(read.value().changes()));
    EXPECT_EQ(anna.journal->all<Entry>().size(), 2U);
    ASSERT_TRUE(anna.journal->undo()) << "one step takes back the whole import";
    EXPECT_TRUE(anna.journal->all<Entry>().isEmpty());
}

TEST_F(JsonLines, FindsWhatIsAlreadyHere)
{
    const QByteArray one = R"({"date":"2026-01-01","text":"one"})";
    const auto twice = plan(one + "\n" + one + "\n");
    ASSERT_TRUE(twice);
    EXPECT_EQ(twice.value().fresh.size(), 1U) << "doubled within one file";
    EXPECT_EQ(twice.value().alreadyHere, 1);
    ASSERT_TRUE(anna.journal->apply(twice.value().changes()));
    // Also after it was edited here, and with other spaces and keys in the line.
    Entry edited = anna.journal->all<Entry>().at(0);
    edited.text = QStringLiteral("edited since");
    edited.record.date = QDate(2025, 1, 1);
    ASSERT_TRUE(anna.journal->replace(edited));
    const auto again = plan(R"({ "text" : "one", "x": 1, "date":"2026-01-01" })");
    EXPECT_EQ(again.value().alreadyHere, 1);
    EXPECT_TRUE(again.value().fresh.empty());
    // Another title is another entry.
    EXPECT_EQ(plan(R"({"date":"2026-01-01","text":"one","title":"t"})").value().fresh.size(), 1U);
    // Taken out again, it may come in again.
    ASSERT_TRUE(anna.journal->remove(edited.record.id));
    EXPECT_EQ(plan(one).value().fresh.size(), 1U);
}

TEST_F(JsonLines, HasLimits)
{
    const QByteArray start = R"({"date":"2026-01-01","text":")";
    EXPECT_EQ(plan(start + QByteArray(16 << 20, 'x') + "\"}").error().code, ErrorCode::LimitExceeded);
    const auto tooLong = plan(start + QByteArray(4'000'001, 'x') + "\"}\n" + start + "short\"}");
    ASSERT_TRUE(tooLong);
    ASSERT_EQ(tooLong.value().problems.size(), 1U);
    EXPECT_EQ(tooLong.value().problems[0].error.code, ErrorCode::TextTooLong);
    EXPECT_EQ(tooLong.value().fresh.size(), 1U);
    EXPECT_EQ(plan(QByteArray(1'000'002, '\n')).error().code, ErrorCode::LimitExceeded);
    const auto nested = plan("{\"date\":\"2026-01-01\",\"text\":" + QByteArray(1'000'000, '[') + "\n");
    ASSERT_TRUE(nested);
    EXPECT_EQ(nested.value().problems.size(), 1U);
    QByteArray tags = R"({"date":"2026-01-01","text":"t","tags":["a")";
    for (int i = 0; i < 500; ++i)
        tags += ",\"tag" + QByteArray::number(i) + '"';
    EXPECT_EQ(std::get<Entry>(plan(tags + "]}").value().fresh.at(0)).record.tags.size(), 100);
}

TEST_F(JsonLines, StopsWhenAskedToAndSaysWhenTheSourceFails)
{
    const QByteArray many = QByteArray("{\"date\":\"2026-01-01\",\"text\":\"x\"}\n").repeated(1000);
    EXPECT_EQ(plan(many, [](qint64, qint64) { return false; }).error().code, ErrorCode::Cancelled);
    qint64 last = 0;
    ASSERT_TRUE(plan(many, [&](qint64 done, qint64 total) {
        EXPECT_GE(done, last);
        EXPECT_LE(done, total);
        last = done;
        return true;
    }));
    EXPECT_GT(last, 0);
    EXPECT_TRUE(plan("").value().fresh.empty());
}

TEST_F(JsonLines, TakesInTheWholeDiaryOnce)
{
    const QString path = test::sharedData("pepys.jsonl");
    if (path.isEmpty())
        GTEST_SKIP() << "the shared test data is not here";
    const auto import = [&] {
        QFile source(path);
        EXPECT_TRUE(source.open(QIODevice::ReadOnly));
        return planJsonLines(source, *anna.journal).take();
    };
    const ImportPlan first = import();
    EXPECT_EQ(first.fresh.size(), 3415U);
    EXPECT_EQ(first.alreadyHere, 0);
    EXPECT_TRUE(first.problems.empty());
    ASSERT_TRUE(anna.journal->apply(first.changes()));
    anna = {};
    anna = folder.open();
    EXPECT_EQ(anna.journal->all<Entry>().size(), 3415U);
    EXPECT_EQ(anna.journal->all<Entry>().at(0).record.date, QDate(1660, 1, 1));
    EXPECT_EQ(anna.journal->all<Entry>().at(3414).record.date, QDate(1669, 5, 31));
    const ImportPlan second = import();
    EXPECT_TRUE(second.fresh.empty());
    EXPECT_EQ(second.alreadyHere, 3415);
}

} // namespace
} // namespace hearth
