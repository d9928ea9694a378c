// SPDX-License-Identifier: GPL-3.0-or-later
// What is no words and no photo has no place here and is named; what a program wrote amiss takes no words with it.
#include "app/exchange/importfixture.h"

namespace hearth {
namespace {

using test::Files;
using test::word;
using test::words;

using ImportMedia = test::ImportFixture;

TEST_F(ImportMedia, HtmlNamesWhatIsNoWords)
{
    const ImportPlan read =
        plan(put("diarium.json",
                 R"([{"date":"2026-01-05T10:00:00","html":"<p>a<audio src='x.mp3'></audio></p><video></video>b"},)"
                 R"({"date":"2026-01-06T10:00:00","html":"<iframe src='x'></iframe><svg><path d='M0'/></svg>"},)"
                 R"({"date":"2026-01-07T10:00:00","html":"<ul><li><input type='checkbox' checked>done</li></ul>"}])"),
             "diarium");
    ASSERT_EQ(read.fresh.size(), 3U);
    EXPECT_EQ(entry(read, 0).text, word("a\n\nb"));
    EXPECT_EQ(entry(read, 1).title, word("2026-01-06")) << "a day that showed something";
    EXPECT_EQ(entry(read, 1).text, QString());
    EXPECT_EQ(entry(read, 2).text, word("- [x] done"));
    EXPECT_EQ(read.leftOut, words({"audio", "iframe", "svg", "video"}));
}

TEST_F(ImportMedia, DayOneNamesSoundsThatOnlyTheTextShows)
{
    const QByteArray json = R"x({"metadata":{},"entries":[
        {"uuid":"1","creationDate":"2026-01-05T10:00:00Z","text":"![](dayone-moment:/audio/GONE)"},
        {"uuid":"2","creationDate":"2026-01-06T10:00:00Z","text":"b ![](dayone-moment:/video/V)"}]})x";
    const ImportPlan read = plan(put("J.json", json), "dayone");
    ASSERT_EQ(read.fresh.size(), 2U);
    EXPECT_EQ(entry(read, 0).title, word("2026-01-05"));
    EXPECT_EQ(entry(read, 1).text, word("b"));
    EXPECT_EQ(read.leftOut, words({"audios", "videos"}));
}

TEST_F(ImportMedia, JourneyTellsPhotosFromFilmsAndNamesAnUnknownZone)
{
    const QByteArray json = R"({"id":"1","date_journal":1714944600000,"text":"x","timezone":"Mars/Olympus",)"
                            R"("photos":["p.jpg","f.MP4","s.m4a","t.docx","d.svg"]})";
    const ImportPlan read = plan(zip({{word("1.json"), json},
                                      {word("p.jpg"), picture()},
                                      {word("f.MP4"), "film"},
                                      {word("s.m4a"), "sound"},
                                      {word("t.docx"), "x"},
                                      {word("d.svg"), "<svg/>"}}),
                                 "journey");
    EXPECT_EQ(read.photos.size(), 1U);
    EXPECT_EQ(read.leftOut, words({"docx", "m4a", "mp4", "svg", "timezone: Mars/Olympus"}));
    EXPECT_TRUE(read.problems.empty());
}

TEST_F(ImportMedia, DaylioNamesSoundsAndGroupsOfTags)
{
    const QByteArray json = R"({"dayEntries":[
        {"id":1,"day":5,"month":4,"year":2024,"datetime":1714944600000,"mood":1,"note":"x","assets":[2,3,4]}],
        "assets":[{"id":2,"checksum":"aaa","type":1},{"id":3,"checksum":"bbb","type":2},{"id":4,"checksum":"ccc"}],
        "tag_groups":[{"id":1,"name":"Sport"}]})";
    const ImportPlan read = plan(zip({{word("backup.daylio"), json.toBase64()},
                                      {word("assets/photos/2024/5/aaa"), picture()},
                                      {word("assets/audio/2024/5/bbb"), "sound"},
                                      {word("assets/audio/2024/5/ccc.m4a"), "sound"}}),
                                 "daylio");
    ASSERT_EQ(read.photos.size(), 1U);
    EXPECT_EQ(read.photos.front().photo.file, word("assets/photos/2024/5/aaa"));
    EXPECT_EQ(read.leftOut, words({"audio", "m4a", "tag_groups"}));
}

TEST_F(ImportMedia, PicturesThatTextsShowComeAlong)
{
    put("notes/2026/2026-01-05.md",
        "one\n\n![of us](../photos/a%20b.jpg)\n\n![[c.png|200]]\n\ntwo ![x](https://e.org/d.jpg)");
    put("notes/2026/2026-01-06.md", "![gone](gone.jpg) ![sound](../photos/s.mp3)");
    put("notes/photos/a b.jpg", picture());
    put("notes/photos/c.png", picture());
    put("notes/photos/s.mp3", "sound");
    put("notes/photos/lone.jpg", picture());
    const ImportPlan read = plan(m_folder.filePath(word("notes")), "text");
    ASSERT_EQ(read.fresh.size(), 2U);
    EXPECT_EQ(entry(read, 0).text, word("one\n\ntwo ![x](https://e.org/d.jpg)"));
    EXPECT_EQ(entry(read, 1).text, word("![gone](gone.jpg) ![sound](../photos/s.mp3)")) << "nothing is lost";
    ASSERT_EQ(read.photos.size(), 2U);
    EXPECT_EQ(read.photos[0].photo.file, word("photos/a b.jpg"));
    EXPECT_EQ(read.photos[0].photo.caption, word("of us"));
    EXPECT_EQ(read.photos[1].photo.file, word("photos/c.png"));
    EXPECT_EQ(read.leftOut, words({"jpg", "mp3"})) << "of what no text shows";
}

TEST_F(ImportMedia, OneMomentKeepsTheOrderOfTheSource)
{
    const ImportPlan read = plan(put("j.json", R"({"tags":{},"entries":[
        {"title":"a","body":"1","date":"2026-01-05","time":"22:30"},{"title":"b","body":"2","date":"2026-01-05","time":"22:30"},
        {"title":"c","body":"3","date":"2026-01-05","time":"22:30"},{"title":"d","body":"4","date":"2026-01-06","time":"22:30"}]})"),
                                 "jrnl");
    ASSERT_EQ(read.fresh.size(), 4U);
    const auto writtenOf = [&read](std::size_t i) { return entry(read, i).record.written; };
    EXPECT_LT(writtenOf(0), writtenOf(1));
    EXPECT_LT(writtenOf(1), writtenOf(2));
    EXPECT_EQ(writtenOf(3) - writtenOf(0), std::chrono::hours(24));
}

TEST_F(ImportMedia, NamesInArchivesAreReadAsWhatTheyAre)
{
    const Files files{{word("März/2026-01-05 Täg.md"), "one"},
                      {word("__MACOSX/März/._2026-01-05 Täg.md"), QByteArray("\0\1", 2)},
                      {word("März/.DS_Store"), "x"}};
    const ImportPlan read = plan(zip(files), "text");
    ASSERT_EQ(read.fresh.size(), 1U);
    EXPECT_EQ(entry(read, 0).title, word("Täg"));
    EXPECT_TRUE(read.problems.empty());
    EXPECT_TRUE(read.leftOut.isEmpty());
}

TEST_F(ImportMedia, ADayThatAZoneLeadsOutOfTheYearsIsNone)
{
    const ImportPlan read = plan(put("J.json", R"({"metadata":{},"entries":[{"uuid":"1",
        "creationDate":"9999-12-31T23:59:59Z","timeZone":"Europe/Berlin","text":"x"}]})"),
                                 "dayone", {.takesStrangeDays = true});
    EXPECT_TRUE(read.fresh.empty());
    EXPECT_EQ(read.count(ErrorCode::MissingDate), 1);
}

TEST_F(ImportMedia, TagsThatNameAnotherProgramMakeNoFileOfIt)
{
    const ImportPlan read =
        plan(put("d.jsonl", R"({"date":"2026-01-05","text":"x","tags":["Mini Diary","entries"]})"), "jsonl");
    ASSERT_EQ(read.fresh.size(), 1U);
    EXPECT_EQ(entry(read, 0).record.tags, words({"Mini Diary", "entries"}));
}

TEST_F(ImportMedia, OfADaylioBackupThatBreaksOffComesInWhatStandsBefore)
{
    const QByteArray json =
        R"({"tags":[{"id":1,"name":"walk"}],"customMoods":[{"id":9,"custom_name":"fine","mood_group_id":2}],
        "dayEntries":[{"id":1,"day":5,"month":4,"year":2024,"datetime":1714944600000,"mood":9,"note":"one","tags":[1]},
        {"id":2,"day":6,"month":4,"year":2024,"datetime":1714944600000,"mood":9,"note":"two"},
        {"id":3,"day":7,"month":4,"year":2024,"dateti)";
    const ImportPlan read = plan(zip({{word("backup.daylio"), json.toBase64()}}), "daylio");
    ASSERT_EQ(read.fresh.size(), 2U);
    EXPECT_EQ(entry(read, 0).record.tags, words({"walk", "fine"}));
    ASSERT_EQ(read.problems.size(), 1U);
    EXPECT_EQ(read.problems.front().error.detail, QString::fromUtf8(kBreaksOff));
    EXPECT_EQ(read.problems.front().place.entry, 3);
}

TEST_F(ImportMedia, DiaroKeepsWordsBehindSignsThatXmlForbids)
{
    const QByteArray signs = QByteArray("a\x01") + "b &#2; &#x1f; &#xFFFF; &#10; &amp; &#128512; c";
    const QByteArray xml = R"(<data version="2"><table name="diaro_entries"><r><uid>a</uid><date>1714944600000</date>)"
                           R"(<tz_offset>+99:00</tz_offset><text>)" +
                           signs +
                           R"(</text></r><r><uid>b</uid><date>1714944600000</date><text>behind</text></r>)"
                           R"(</table></data>)";
    const ImportPlan read = plan(put("d.xml", xml), "diaro");
    ASSERT_EQ(read.fresh.size(), 2U);
    EXPECT_EQ(entry(read, 0).text, word("a b       \n & 😀 c"));
    EXPECT_EQ(entry(read, 1).text, word("behind"));
    EXPECT_EQ(read.leftOut, words({"tz_offset: +99:00"})) << "and its words stay";
    EXPECT_TRUE(read.problems.empty());
}

} // namespace
} // namespace hearth
