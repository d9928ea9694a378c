// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonlines.h"

#include "exchange/pieces.h"
#include "support/journalfixture.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QFile>

#include <thread>

#include <unistd.h>

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
        return planJsonLines(source, *anna.journal, progress, {}, choices);
    }

    JournalFolder folder;
    test::OpenJournal anna = folder.open();
    ImportChoices choices{.takesStrangeDays = true};
};

TEST_F(JsonLines, ALineWithoutAnEndIsTheLast)
{
    const QByteArray first = "{\"date\":\"2026-01-01\",\"text\":\"one\"}\n";
    qint64 given = 0;
    PiecesDevice endless([&]() -> Result<QByteArray> {
        given += 1 << 20;
        return given == 1 << 20 ? first : QByteArray(1 << 20, '\0');
    });
    const auto read = planJsonLines(endless, *anna.journal);
    ASSERT_TRUE(read);
    EXPECT_EQ(read.value().fresh.size(), 1U);
    ASSERT_EQ(read.value().problems.size(), 1U);
    EXPECT_EQ(read.value().problems.front().place.line, 2);
    EXPECT_EQ(read.value().problems.front().error.detail, QString::fromUtf8(kEndlessLine));
    EXPECT_LT(given, qint64{300} << 20);
}

TEST_F(JsonLines, ReadsEveryFieldAndNamesTheRest)
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
    EXPECT_EQ(first.record.tags, (QStringList{QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("3")}));
    EXPECT_EQ(read.value().leftOut, QStringList{QStringLiteral("mood")});
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
        problems.append({problem.place.line, problem.error.code});
    const QList<std::pair<qint64, ErrorCode>> expected{
        {2, ErrorCode::CannotRead}, {3, ErrorCode::MissingDate}, {4, ErrorCode::MissingDate}, {6, ErrorCode::EmptyText},
        {7, ErrorCode::CannotRead}, {8, ErrorCode::CannotRead},  {9, ErrorCode::MissingDate}, {11, ErrorCode::BadText}};
    EXPECT_EQ(problems, expected);
    EXPECT_EQ(read.value().fresh.size(), 3U);
    EXPECT_TRUE(anna.journal->apply(read.value().changes()));
    EXPECT_EQ(anna.journal->all<Entry>().size(), 3U);
    ASSERT_TRUE(anna.journal->undo()) << "one step takes back the whole import";
    EXPECT_TRUE(anna.journal->all<Entry>().isEmpty());
}

TEST_F(JsonLines, FindsWhatIsAlreadyHere)
{
    const QByteArray one = R"({"date":"2026-01-01","text":"one"})";
    const auto first = plan(one);
    ASSERT_TRUE(first);
    ASSERT_TRUE(anna.journal->apply(first.value().changes()));
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

TEST_F(JsonLines, TwoEqualLinesOfOneFileAreTwoEntries)
{
    const QByteArray one = R"({"date":"2026-01-01","text":"tea"})"
                           "\n";
    const auto twice = plan(one + one);
    ASSERT_TRUE(twice);
    EXPECT_EQ(twice.value().fresh.size(), 2U);
    EXPECT_EQ(twice.value().alreadyHere, 0);
    ASSERT_TRUE(anna.journal->apply(twice.value().changes()));
    EXPECT_EQ(plan(one + one).value().alreadyHere, 2);
    const auto more = plan(one + one + one);
    EXPECT_EQ(more.value().fresh.size(), 1U) << "a later export has a third";
    EXPECT_EQ(more.value().alreadyHere, 2);
}

TEST_F(JsonLines, LosesNothingOfValuesOfOtherTypes)
{
    const auto read = plan(R"({"date":"2026-01-01","title":2026,"text":"A new year."})"
                           "\n"
                           R"({"date":"2026-01-02","text":"coast","tags":"love, travel"})"
                           "\n"
                           R"({"date":"2026-01-03","text":"photos","tags":[2025,"trip"]})"
                           "\n"
                           R"({"date":"2026-01-04","title":"The answer","text":42})"
                           "\n"
                           R"({"date":"2026-01-05","text":["first","second"]})"
                           "\n"
                           R"({"date":"2026-01-06","title":"Only a title","text":null})"
                           "\n"
                           R"({"date":"2026-01-07","title":"From jrnl","body":"body words"})"
                           "\n"
                           R"({"date":"2026-01-08","text":{"deep":[1,true]}})");
    ASSERT_TRUE(read);
    EXPECT_TRUE(read.value().problems.empty());
    ASSERT_EQ(read.value().fresh.size(), 8U);
    const auto entry = [&](std::size_t i) { return std::get<Entry>(read.value().fresh[i]); };
    EXPECT_EQ(entry(0).title, QStringLiteral("2026"));
    EXPECT_EQ(entry(1).record.tags, (QStringList{QStringLiteral("love"), QStringLiteral("travel")}));
    EXPECT_EQ(entry(2).record.tags, (QStringList{QStringLiteral("2025"), QStringLiteral("trip")}));
    EXPECT_EQ(entry(3).text, QStringLiteral("42"));
    EXPECT_EQ(entry(4).text, QStringLiteral("first\n\nsecond"));
    EXPECT_EQ(entry(5).title, QStringLiteral("Only a title"));
    EXPECT_EQ(entry(6).text, QStringLiteral("body words"));
    EXPECT_EQ(entry(7).text, QStringLiteral("{\"deep\":[1,true]}"));
    EXPECT_TRUE(read.value().leftOut.isEmpty());
}

TEST_F(JsonLines, ATextThatIsNothingGivesWayToTheBody)
{
    const auto read = plan(R"({"date":"2026-07-01","text":null,"body":"words"})"
                           "\n"
                           R"({"date":"2026-07-02","text":"text","body":"left"})");
    ASSERT_TRUE(read);
    ASSERT_EQ(read.value().fresh.size(), 2U);
    EXPECT_EQ(std::get<Entry>(read.value().fresh[0]).text, QStringLiteral("words"));
    EXPECT_EQ(std::get<Entry>(read.value().fresh[1]).text, QStringLiteral("text"));
    EXPECT_EQ(read.value().leftOut, QStringList{QStringLiteral("body")});
}

TEST_F(JsonLines, ADayThatIsRarelyMeantIsAskedAbout)
{
    choices = {};
    const QByteArray slips = R"({"date":"0026-01-01","text":"a"})"
                             "\n"
                             R"({"date":"9999-01-01","text":"b"})"
                             "\n"
                             R"({"date":"1826-01-01","text":"c"})"
                             "\n"
                             R"({"date":"2026-01-01","text":"d"})"
                             "\n"
                             R"({"date":"2026-01-02","text":"e"})";
    const auto read = plan(slips);
    ASSERT_TRUE(read);
    EXPECT_EQ(read.value().fresh.size(), 2U);
    EXPECT_EQ(read.value().count(ErrorCode::StrangeDay), 3);
    EXPECT_EQ(read.value().problems[1].place.line, 2);
    EXPECT_EQ(read.value().problems[1].error.detail, QStringLiteral("9999-01-01"));
    // An old diary is no slip, and it is said.
    const auto old = plan(R"({"date":"1660-01-01","text":"a"})"
                          "\n"
                          R"({"date":"1661-01-01","text":"b"})"
                          "\n"
                          R"({"date":"0161-01-01","text":"c"})");
    ASSERT_TRUE(old);
    EXPECT_EQ(old.value().fresh.size(), 2U);
    EXPECT_EQ(old.value().ofLongAgo, 2);
    EXPECT_EQ(old.value().count(ErrorCode::StrangeDay), 1);
    choices.takesStrangeDays = true;
    EXPECT_EQ(plan(slips).value().fresh.size(), 5U) << "once somebody says that they are meant";
}

TEST_F(JsonLines, HasLimits)
{
    const QByteArray start = R"({"date":"2026-01-01","text":")";
    const auto endless = plan(start + QByteArray(16 << 20, 'x') + "\"}\n" + start + "short\"}");
    ASSERT_TRUE(endless);
    ASSERT_EQ(endless.value().problems.size(), 1U);
    EXPECT_EQ(endless.value().problems[0].place.line, 1);
    EXPECT_EQ(endless.value().problems[0].error.code, ErrorCode::LimitExceeded);
    EXPECT_EQ(endless.value().fresh.size(), 1U) << "the rest still comes in";
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
    const auto tagged = plan("\n" + tags + "]}");
    EXPECT_EQ(std::get<Entry>(tagged.value().fresh.at(0)).record.tags.size(), 100);
    ASSERT_EQ(tagged.value().problems.size(), 1U) << "what is left out is said";
    EXPECT_EQ(tagged.value().problems[0].place.line, 2);
    EXPECT_EQ(tagged.value().problems[0].tagsLeftOut, 401);
}

TEST_F(JsonLines, WhatIsNoTextIsSaidWithItsLine)
{
    const QByteArray start = R"({"date":"2026-01-01","text":")";
    const auto refused = [&](const QByteArray &words) {
        const auto read = plan("\n" + start + words + "\"}\n" + start + "sound \xef\xbf\xbd\"}\n");
        EXPECT_TRUE(read);
        EXPECT_EQ(read.value().fresh.size(), 1U) << words.toHex().constData();
        return read.value().problems.size() == 1 && read.value().problems[0].place.line == 2 &&
               read.value().problems[0].error.code == ErrorCode::BadText;
    };
    EXPECT_TRUE(refused("half \xc3"));
    EXPECT_TRUE(refused("Latin-1 sch\xf6n"));
    EXPECT_TRUE(refused("too long \xc0\x80"));
    EXPECT_TRUE(refused("a surrogate in UTF-8 \xed\xa0\x80"));
    EXPECT_TRUE(refused(QByteArray("zero \0 here", 11)));
    EXPECT_TRUE(refused("zero \\u0000 here"));
    EXPECT_TRUE(refused("lone \\ud800 here"));
    EXPECT_TRUE(refused("lone \\udc00 here"));
    EXPECT_TRUE(refused("turned round \\udc00\\ud800"));
    EXPECT_TRUE(refused("cut \\ud83d"));
    const auto pair = plan(start + R"(\ud83d\ude00"})");
    ASSERT_EQ(pair.value().fresh.size(), 1U) << "two that belong together are a letter";
    EXPECT_EQ(std::get<Entry>(pair.value().fresh[0]).text, QString::fromUtf8("\xf0\x9f\x98\x80"));
    for (const char *place : {"title", "tags"}) {
        const QByteArray value = qstrcmp(place, "tags") == 0 ? R"(["\ud800"])" : R"("\ud800")";
        const auto read = plan(start + R"(x",")" + place + R"(":)" + value + '}');
        ASSERT_EQ(read.value().problems.size(), 1U) << place;
        EXPECT_EQ(read.value().problems[0].error.code, ErrorCode::BadText);
    }
}

TEST_F(JsonLines, ReadsUtf16ByItsMark)
{
    const QString lines = QString::fromUtf8("{\"date\":\"2026-01-01\",\"text\":\"sch\xc3\xb6n\"}\n"
                                            "{\"date\":\"2026-01-02\",\"text\":\"lone X\"}\n"
                                            "{\"date\":\"2026-01-03\",\"text\":\"last\"}");
    QByteArray bytes("\xff\xfe");
    for (const QChar letter : lines) {
        const char16_t unit = letter == QLatin1Char('X') ? char16_t{0xd800} : letter.unicode();
        bytes += QByteArray(1, static_cast<char>(unit & 0xff)) + static_cast<char>(unit >> 8);
    }
    const auto read = plan(bytes);
    ASSERT_TRUE(read);
    ASSERT_EQ(read.value().fresh.size(), 2U);
    EXPECT_EQ(std::get<Entry>(read.value().fresh[0]).text, QString::fromUtf8("sch\xc3\xb6n"));
    ASSERT_EQ(read.value().problems.size(), 1U);
    EXPECT_EQ(read.value().problems[0].place.line, 2);
    EXPECT_EQ(read.value().problems[0].error.code, ErrorCode::BadText);
}

TEST_F(JsonLines, AllLinesArriveFromAPipe)
{
    int ends[2] = {};
    ASSERT_EQ(::pipe(ends), 0);
    std::thread writer([&] {
        for (int i = 0; i < 5000; ++i) {
            const QByteArray line = "{\"date\":\"2026-01-01\",\"text\":\"entry " + QByteArray::number(i) + "\"}\n";
            // A pipe gives what it has: half a line now, the rest later.
            const auto half = static_cast<std::size_t>(line.size() / 2);
            EXPECT_EQ(::write(ends[1], line.constData(), half), static_cast<ssize_t>(half));
            const std::size_t rest = static_cast<std::size_t>(line.size()) - half;
            EXPECT_EQ(::write(ends[1], line.constData() + half, rest), static_cast<ssize_t>(rest));
        }
        ::close(ends[1]);
    });
    QFile source;
    ASSERT_TRUE(source.open(ends[0], QIODevice::ReadOnly, QFileDevice::AutoCloseHandle));
    ASSERT_TRUE(source.isSequential());
    const auto read = planJsonLines(source, *anna.journal);
    writer.join();
    ASSERT_TRUE(read);
    EXPECT_TRUE(read.value().problems.empty());
    EXPECT_EQ(read.value().fresh.size(), 5000U);
}

TEST_F(JsonLines, TagsAloneThatChangedThereAreTold)
{
    ASSERT_TRUE(anna.journal->apply(plan(R"({"date":"2026-01-01","text":"x","tags":["sea"]})").value().changes()));
    const ImportPlan same = plan(R"({"date":"2026-01-01","text":"x","tags":" sea ,"})").take();
    EXPECT_EQ(same.alreadyHere, 1);
    EXPECT_EQ(same.changedThere, 0);
    const ImportPlan other = plan(R"({"date":"2026-01-01","text":"x","tags":["sea","us"]})").take();
    EXPECT_EQ(other.alreadyHere, 1);
    EXPECT_EQ(other.changedThere, 1);
}

TEST_F(JsonLines, PicturesWithinTheWordsBecomePhotos)
{
    const QByteArray dot =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNiAAAABgADNjd8qAAAAABJRU5ErkJggg==";
    const QByteArray words = "one ![of us](data:image/png;base64," + dot + ")";
    const ImportPlan read = plan("{\"date\":\"2026-01-01\",\"text\":\"" + words + "\"}").take();
    ASSERT_EQ(read.fresh.size(), 1U);
    EXPECT_EQ(std::get<Entry>(read.fresh.front()).text, QStringLiteral("one"));
    ASSERT_EQ(read.photos.size(), 1U);
    EXPECT_EQ(read.photos.front().photo.caption, QStringLiteral("of us"));
}

TEST_F(JsonLines, AFileInTheLettersOfWindowsIsRead)
{
    const QByteArray lines = "{\"date\":\"2026-01-01\",\"text\":\"sch\xf6n\"}\n";
    const ImportPlan read = plan(lines).take();
    EXPECT_EQ(read.characterSet, QStringLiteral("Windows-1252"));
    ASSERT_EQ(read.fresh.size(), 1U);
    EXPECT_EQ(std::get<Entry>(read.fresh.front()).text, QStringLiteral("schön"));
    // Where letters of UTF-8 stand as well, it is none.
    const ImportPlan mixed = plan(lines + "{\"date\":\"2026-01-02\",\"text\":\"schön\"}\n").take();
    EXPECT_TRUE(mixed.characterSet.isEmpty());
    EXPECT_EQ(mixed.fresh.size(), 1U);
    EXPECT_EQ(mixed.count(ErrorCode::BadText), 1);
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

TEST_F(JsonLines, KeepsEveryDigit)
{
    const auto read = plan(R"({"date":"2026-01-05","title":12345678901234567890,"text":1.50,"tags":[-7,1e3]})"
                           "\n"
                           R"({"date":"2026-01-06","title":"a \" 1.50","text":["2.0",3.0],"other":{"x":1.0}})"
                           "\n");
    ASSERT_TRUE(read);
    ASSERT_EQ(read.value().fresh.size(), 2U);
    const auto &first = std::get<Entry>(read.value().fresh[0]);
    EXPECT_EQ(first.title, QStringLiteral("12345678901234567890"));
    EXPECT_EQ(first.text, QStringLiteral("1.50"));
    EXPECT_EQ(first.record.tags, (QStringList{QStringLiteral("-7"), QStringLiteral("1e3")}));
    const auto &second = std::get<Entry>(read.value().fresh[1]);
    EXPECT_EQ(second.title, QStringLiteral("a \" 1.50"));
    EXPECT_EQ(second.text, QStringLiteral("2.0\n\n3.0"));
}

} // namespace
} // namespace hearth
