// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/importfixture.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace hearth {
namespace {

using test::Files;
using test::word;

using ImportFormats = test::ImportFixture;

TEST_F(ImportFormats, ReadsTheRealDayOneExport)
{
    const QString path = test::sharedData("dayone/dayone-export.zip");
    if (path.isEmpty())
        GTEST_SKIP() << "the shared test data is not here";
    ImportPlan read = plan(path, "dayone");
    ASSERT_EQ(read.fresh.size(), 5U);
    QSet<QString> files;
    for (const PlannedPhoto &each : read.photos)
        files += each.photo.file;
    EXPECT_EQ(files.size(), 2);
    const std::size_t photos = read.photos.size();
    for (std::size_t i = 0; i < read.fresh.size(); ++i)
        EXPECT_FALSE(entry(read, i).text.contains(QLatin1String("dayone-moment"))) << qPrintable(entry(read, i).text);
    EXPECT_EQ(entry(read, 0).record.date, QDate(2024, 4, 17)) << "23:00 in UTC is the next day in Dublin's summer";
    EXPECT_FALSE(read.leftOut.isEmpty()) << "sounds, films and places have none here, and it is said";
    carryOut(read);
    EXPECT_EQ(anna.journal->all<Entry>().size(), 5U);
    EXPECT_EQ(anna.journal->all<Attachment>().size(), photos);
    const ImportPlan again = plan(path, "dayone");
    EXPECT_EQ(again.alreadyHere, 5);
    EXPECT_TRUE(again.fresh.empty());
    EXPECT_TRUE(again.photos.empty());
    ASSERT_TRUE(anna.journal->undo());
    EXPECT_TRUE(anna.journal->all<Entry>().isEmpty()) << "one step takes back all of it";
    EXPECT_TRUE(anna.journal->all<Attachment>().isEmpty());
}

TEST_F(ImportFormats, DayOneKeepsTheDayOfItsZoneTitlesAndPhotos)
{
    const QByteArray json = R"({"metadata":{"version":"1.0"},"entries":[
        {"uuid":"A1","creationDate":"2019-07-26T23:00:00Z","timeZone":"Europe\/London","starred":true,
         "text":"# By the sea\n\nIt was cold.\n\n![](dayone-moment:\/\/P1)\n\nAnd grey.","tags":["sea"],
         "photos":[{"identifier":"P1","md5":"aa","type":"jpeg"},{"identifier":"P2","md5":"gone","type":"jpeg"}],
         "weather":{"tempCelsius":3}},
        {"uuid":"B2","creationDate":"2019-07-28T10:00:00Z","timeZone":"Europe\/London","photos":[{"identifier":"P1","md5":"aa","type":"jpeg"}]}]})";
    ImportPlan read = plan(zip({{word("Journal.json"), json}, {word("photos/aa.jpeg"), picture()}}), "dayone");
    ASSERT_EQ(read.fresh.size(), 2U);
    EXPECT_EQ(entry(read, 0).record.date, QDate(2019, 7, 27));
    EXPECT_EQ(entry(read, 0).title, word("By the sea"));
    EXPECT_EQ(entry(read, 0).text, word("It was cold.\n\nAnd grey."));
    EXPECT_EQ(entry(read, 0).record.tags, (QStringList{word("sea"), word("starred")}));
    EXPECT_EQ(entry(read, 1).title, word("2019-07-28")) << "a photo alone is an entry, too";
    EXPECT_EQ(read.leftOut, QStringList{word("weather")});
    EXPECT_EQ(read.photos.size(), 2U);
    ASSERT_EQ(read.count(ErrorCode::MediaMissing), 1);
    EXPECT_EQ(read.problems.front().place.entry, 1);
    carryOut(read);
    EXPECT_EQ(anna.journal->all<Attachment>().size(), 2U);
    // Changed there since: said, and left as it is here.
    const QByteArray changed = QByteArray(json).replace("It was cold", "It was warm");
    const ImportPlan again =
        plan(zip({{word("Journal.json"), changed}, {word("photos/aa.jpeg"), picture()}}), "dayone");
    EXPECT_EQ(again.alreadyHere, 2);
    EXPECT_EQ(again.changedThere, 1);
    EXPECT_TRUE(again.fresh.empty());
}

TEST_F(ImportFormats, ReadsTheRealDaylioTables)
{
    const QString table = test::sharedData("daylio/staticf0x_test_data.csv");
    if (table.isEmpty())
        GTEST_SKIP() << "the shared test data is not here";
    ImportChoices choices;
    choices.moodDimension = Dimension::Connected;
    choices.moods = {{word("rad"), 5}, {word("good"), 4}, {word("meh"), 3}, {word("bad"), 2}, {word("awful"), 1}};
    const ImportPlan read = plan(table, "daylio", choices);
    const auto isEntry = [](const AnyRecord &any) { return kindOf(any) == Kind::Entry; };
    EXPECT_EQ(std::ranges::count_if(read.fresh, isEntry), 32);
    EXPECT_GT(read.fresh.size(), 32U) << "moods are check-ins, a day each";
    EXPECT_TRUE(read.problems.empty());
    EXPECT_EQ(plan(test::sharedData("daylio/michaelcurrin_sample.csv"), "daylio").fresh.size(), 3U);
}

TEST_F(ImportFormats, DaylioKeepsMoodsAndActivities)
{
    const QString path = put("daylio.csv", "full_date,date,weekday,time,mood,activities,note_title,note\n"
                                           "2026-01-05,January 5,Monday,8:30 pm,good,walk | tea,,Long day\n"
                                           "2026-01-05,January 5,Monday,09:00,awful,,,\n"
                                           "2026-01-06,January 6,Tuesday,10:00,mine,,,\n");
    const ImportPlan read = plan(path, "daylio");
    ASSERT_EQ(read.fresh.size(), 3U);
    EXPECT_EQ(entry(read, 0).text, word("Long day"));
    EXPECT_EQ(entry(read, 0).record.tags, (QStringList{word("walk"), word("tea"), word("good")}));
    EXPECT_EQ(entry(read, 1).title, word("awful")) << "a day without words is told by its mood";
    EXPECT_EQ(read.moods.keys(), (QStringList{word("awful"), word("good"), word("mine")}));
    ImportChoices choices;
    choices.moodDimension = Dimension::Connected;
    choices.moods = {{word("good"), 4}, {word("awful"), 1}};
    const ImportPlan rated = plan(path, "daylio", choices);
    ASSERT_EQ(rated.fresh.size(), 4U) << "two of one day make one check-in, an unknown word none";
    EXPECT_EQ(std::get<CheckIn>(rated.fresh.back()).answer(Dimension::Connected).rating(), 3)
        << "2.5 of 5 is 3.25 of 7";
}

TEST_F(ImportFormats, ReadsADaylioBackup)
{
    const QByteArray json = R"({"dayEntries":[{"id":1,"minute":30,"hour":23,"day":9,"month":0,"year":2026,
        "datetime":1767997800000,"timeZoneOffset":3600000,"mood":7,"note":"Night <b>walk<\/b><br>Stars","note_title":"Sky","tags":[3],"assets":[5]}],
        "customMoods":[{"id":7,"custom_name":"","mood_group_id":2}],"tags":[{"id":3,"name":"stars"}],
        "assets":[{"id":5,"checksum":"abc"}]})";
    const ImportPlan read =
        plan(zip({{word("backup.daylio"), json.toBase64()}, {word("assets/photos/2026/1/abc"), picture()}}), "daylio");
    ASSERT_EQ(read.fresh.size(), 1U);
    EXPECT_EQ(entry(read, 0).record.date, QDate(2026, 1, 9));
    EXPECT_EQ(entry(read, 0).title, word("Sky"));
    EXPECT_EQ(entry(read, 0).text, word("Night **walk**\nStars"));
    EXPECT_EQ(entry(read, 0).record.tags, (QStringList{word("stars"), word("good")}));
    EXPECT_EQ(read.photos.size(), 1U);
}

TEST_F(ImportFormats, ReadsJourney)
{
    const QByteArray json =
        R"({"id":"j-1","date_journal":1564182000000,"date_modified":1564182000000,"timezone":"Europe\/London",
        "type":"html","text":"<h1>Harbour<\/h1><p>Two <em>boats<\/em>.<\/p><ul><li>one<\/li><li>two<\/li><\/ul>","mood":4,"tags":["sea"],
        "photos":["j-1-p.jpg"],"favourite":false,"lat":1.797e308,"lon":1.797e308})";
    const ImportPlan read = plan(zip({{word("j-1.json"), json}, {word("j-1-p.jpg"), picture()}}), "journey");
    ASSERT_EQ(read.fresh.size(), 1U);
    EXPECT_EQ(entry(read, 0).record.date, QDate(2019, 7, 27));
    EXPECT_EQ(entry(read, 0).title, word("Harbour"));
    EXPECT_EQ(entry(read, 0).text, word("Two *boats*.\n\n- one\n- two"));
    EXPECT_EQ(read.photos.size(), 1U);
    EXPECT_EQ(read.leftOut, QStringList{word("mood")}) << "which nobody asked for; and that is no place";
}

TEST_F(ImportFormats, ReadsTheDiariesThatAreOneFileOfJson)
{
    const ImportPlan jrnl =
        plan(put("jrnl.json", R"({"tags":{"@sea":1},"entries":[{"title":"Boats","body":"Two of them.\n",
        "date":"2026-01-05","time":"21:30","tags":["@sea"],"starred":true}]})"),
             "jrnl");
    ASSERT_EQ(jrnl.fresh.size(), 1U);
    EXPECT_EQ(entry(jrnl, 0).title, word("Boats"));
    EXPECT_EQ(entry(jrnl, 0).text, word("Two of them."));
    EXPECT_EQ(entry(jrnl, 0).record.tags, (QStringList{word("sea"), word("starred")}));

    const ImportPlan late =
        plan(put("late.json", R"({"tags":{},"entries":[{"title":"T","body":"words","date":"2026-01-05","time":"25:00",
        "tags":[],"starred":false}]})"),
             "jrnl");
    ASSERT_EQ(late.fresh.size(), 1U);
    EXPECT_EQ(entry(late, 0).record.date, QDate(2026, 1, 5));
    EXPECT_EQ(late.leftOut, QStringList{word("time: 25:00")});

    const ImportPlan mini =
        plan(put("mini.json", R"({"metadata":{"application":"Mini Diary","version":"3.3.0","dateUpdated":"x"},
        "entries":{"2026-01-05":{"dateUpdated":"x","title":"T","text":"words"},"2026-02-30":{"title":"no such day","text":"x"}}})"),
             "minidiary");
    ASSERT_EQ(mini.fresh.size(), 1U);
    EXPECT_EQ(entry(mini, 0).title, word("T"));
    EXPECT_EQ(mini.count(ErrorCode::MissingDate), 1);

    const ImportPlan diarium =
        plan(put("diarium.json",
                 R"([{"date":"2026-01-05T23:59:59.1234567","heading":"H","html":"<p>a<\/p><p>b<\/p>","tags":["t"]}])"),
             "diarium");
    ASSERT_EQ(diarium.fresh.size(), 1U);
    EXPECT_EQ(entry(diarium, 0).record.date, QDate(2026, 1, 5));
    EXPECT_EQ(entry(diarium, 0).text, word("a\n\nb"));
}

// A document is never held as a whole, so that what it begins with does not depend on its end.
TEST_F(ImportFormats, WhatStandsBeforeWhereADiaryBreaksOffComesIn)
{
    const ImportPlan mini = plan(put("mini.json", R"({"metadata":{"application":"Mini Diary"},"entries":{
        "2026-01-05":{"title":"T","text":"words"},"2026-01-06":{"title":"U","te)"),
                                 "minidiary");
    ASSERT_EQ(mini.fresh.size(), 1U);
    EXPECT_EQ(entry(mini, 0).title, word("T"));
    ASSERT_EQ(mini.count(ErrorCode::CannotRead), 1);
    EXPECT_EQ(mini.problems.front().place.entry, 2);

    const ImportPlan diarium =
        plan(put("diarium.json", R"([{"date":"2026-01-05T10:00:00","html":"a"},{"date":"2026-01-06T10:0)"), "diarium");
    ASSERT_EQ(diarium.fresh.size(), 1U);
    ASSERT_EQ(diarium.count(ErrorCode::CannotRead), 1);
    EXPECT_EQ(diarium.problems.front().place.entry, 2);
}

TEST_F(ImportFormats, WhatIsNoEntryIsSaidAndTheOthersComeIn)
{
    const ImportPlan mini = plan(put("mini.json", R"({"metadata":{"application":"Mini Diary"},"entries":{
        "2026-01-05":7,"2026-01-06":{"title":"U","text":"x"},"2026-01-06":{"title":"V","text":"y"}}})"),
                                 "minidiary");
    ASSERT_EQ(mini.fresh.size(), 2U) << "also both of one day";
    EXPECT_EQ(entry(mini, 1).title, word("V"));
    EXPECT_EQ(mini.count(ErrorCode::CannotRead), 1);
    const ImportPlan diarium = plan(put("diarium.json", R"([7,{"date":"2026-01-05","html":"a"}])"), "diarium");
    EXPECT_EQ(diarium.fresh.size(), 1U);
    EXPECT_EQ(diarium.count(ErrorCode::CannotRead), 1);
    const QByteArray json = R"({"dayEntries":[null,{"id":1,"day":9,"month":0,"year":2026,"mood":1,"note":"x"}]})";
    const ImportPlan daylio = plan(zip({{word("backup.daylio"), json.toBase64()}}), "daylio");
    EXPECT_EQ(daylio.fresh.size(), 1U);
    EXPECT_EQ(daylio.count(ErrorCode::CannotRead), 1);
}

TEST_F(ImportFormats, LittleByLittleThePlanIsTheSame)
{
    QByteArray lines;
    for (int i = 0; i < 1500; ++i) // old days are judged once all are known
        lines += "{\"date\":\"1660-01-" + QByteArray::number(1 + i % 31).rightJustified(2, '0') + "\",\"text\":\"" +
                 QByteArray::number(i % 700) + "\"}\n";
    lines += "{\"date\":\"2026-02-30\",\"text\":\"x\"}\n";
    const ImportPlan whole = plan(put("old.jsonl", lines), "jsonl");
    const auto tree = SourceTree::open(put("old.jsonl", lines)).take();
    IncomingSource held;
    const ImportFormat &format = *importFormatNamed(word("jsonl"));
    ASSERT_TRUE(readSource(*tree, format, held));
    ImportPlanning planning(held, *tree, format, *anna.journal, {});
    int steps = 0;
    for (bool goesOn = true; goesOn; ++steps)
        goesOn = planning.step().take();
    EXPECT_GT(steps, 10);
    EXPECT_EQ(planning.done(), planning.total());
    const ImportPlan slow = planning.take();
    EXPECT_EQ(slow.fresh.size(), 1500U);
    EXPECT_EQ(slow.fresh.size(), whole.fresh.size());
    EXPECT_EQ(slow.ofLongAgo, whole.ofLongAgo);
    EXPECT_EQ(slow.problems.size(), whole.problems.size());
}

TEST_F(ImportFormats, ReadsDiaro)
{
    const QByteArray xml = R"(<?xml version="1.0"?><data version="2">
        <table name="diaro_folders"><r><uid>f1</uid><title>Travels</title></r></table>
        <table name="diaro_tags"><r><uid>t1</uid><title>sea</title></r></table>
        <table name="diaro_entries"><r><uid>e1</uid><date>1564182000000</date><tz_offset>+01:00</tz_offset><title>Boats</title>
          <text>Two &amp; more</text><folder_uid>f1</folder_uid><tags>,t1,</tags><primary_photo_uid>a2</primary_photo_uid></r>
          <r><uid>e2</uid><title>no day</title><text>x</text></r></table>
        <table name="diaro_attachments"><r><uid>a1</uid><entry_uid>e1</entry_uid><type>photo</type><filename>one.jpg</filename><position>1</position></r>
          <r><uid>a2</uid><entry_uid>e1</entry_uid><type>photo</type><filename>two.jpg</filename><position>2</position></r></table>
        <table name="diaro_moods"><r><uid>m</uid></r></table><table><r><uid>n</uid></r></table></data>)";
    const ImportPlan read = plan(zip({{word("DiaroBackup.xml"), xml},
                                      {word("media/photo/one.jpg"), picture()},
                                      {word("media/photo/two.jpg"), picture()}}),
                                 "diaro");
    ASSERT_EQ(read.fresh.size(), 1U);
    EXPECT_EQ(entry(read, 0).record.date, QDate(2019, 7, 27));
    EXPECT_EQ(entry(read, 0).text, word("Two & more"));
    EXPECT_EQ(entry(read, 0).record.tags, (QStringList{word("sea"), word("Travels")}));
    ASSERT_EQ(read.photos.size(), 2U);
    EXPECT_EQ(read.photos.front().photo.file, word("media/photo/two.jpg")) << "the main one first";
    EXPECT_EQ(read.leftOut, (QStringList{word("diaro_moods"), word("table")}));
    EXPECT_EQ(read.count(ErrorCode::MissingDate), 1);
}

TEST_F(ImportFormats, ReadsRedNotebook)
{
    put("red/2026-01.txt", "1: {text: 'A //slow// day with #tea.'}\n"
                           "5:\n  Tags: {sea: null}\n  Ideas: {Sail north: null, Read: null}\n  text: \"= Boats "
                           "=\\n\\nTwo __of__ them.\"\n"
                           "31: {text: last}\n");
    put("red/2026-02.txt", "30: {text: no such day}\n");
    put("red/2026-03.txt", "1: {text: 'never closed\n");
    put("red/notes.md", "not a month");
    const ImportPlan read = plan(m_folder.filePath(word("red")), "rednotebook");
    ASSERT_EQ(read.fresh.size(), 3U);
    EXPECT_EQ(entry(read, 0).text, word("A *slow* day with #tea."));
    EXPECT_EQ(entry(read, 0).record.tags, QStringList{word("tea")});
    EXPECT_EQ(entry(read, 1).title, word("Boats"));
    EXPECT_EQ(entry(read, 1).text, word("Two *of* them.\n\n## Ideas\n\n- Sail north\n- Read"));
    EXPECT_EQ(entry(read, 1).record.tags, QStringList{word("sea")});
    EXPECT_EQ(read.leftOut, QStringList{word("notes.md")});
    ASSERT_EQ(read.problems.size(), 2U);
    EXPECT_EQ(read.problems[0].place.file, word("2026-02.txt"));
    EXPECT_EQ(read.problems[1].error.code, ErrorCode::CannotRead);
}

TEST_F(ImportFormats, YamlThatNamesPartsOfItselfIsRefused)
{
    put("red/2026-01.txt", "1: {text: first}\n");
    put("red/2026-02.txt", "1: {Ideas: &a {x: null}, Others: *a}\n");
    put("red/2026-03.txt", "1:\n  \"Ideas\": &a {x: null}\n  \"Others\": *a\n");
    put("red/2026-04.txt", "1:\n  text: a\n2:\n  - &b [x]\n  - *b\n");
    put("red/2026-05.txt", "1: {text: 'salt & pepper, *so*'}\n");
    const ImportPlan read = plan(m_folder.filePath(word("red")), "rednotebook");
    ASSERT_EQ(read.fresh.size(), 2U);
    EXPECT_EQ(entry(read, 1).text, word("salt & pepper, *so*"));
    EXPECT_EQ(read.count(ErrorCode::CannotRead), 3);
}

TEST_F(ImportFormats, AMegabyteOfLinksThatDoNotEndIsOneEntry)
{
    for (const char *link : {"![", "![](dayone-moment:/", "![](dayone-moment://a", "![](dayone-moment:////", "![]("}) {
        const QByteArray text = QByteArray(link).repeated((1 << 20) / static_cast<qsizetype>(qstrlen(link)));
        const QByteArray json =
            R"({"metadata":{"version":"1.0"},"entries":[{"uuid":"A","creationDate":"2026-01-05T10:00:00Z",)"
            R"("text":")" +
            text + R"(![](dayone-moment://LAST) end"}]})";
        const ImportPlan read = plan(put("Journal.json", json), "dayone");
        ASSERT_EQ(read.fresh.size(), 1U) << link;
        EXPECT_EQ(entry(read, 0).text, QString::fromLatin1(text + " end")) << link;
    }
}

TEST_F(ImportFormats, WhatIsOnlyLookedAtIsCountedAlikeAndHasHardlyAWord)
{
    const auto lookedAt = [this](const QString &path, const char *key) {
        const ImportPlan whole = plan(path, key);
        const ImportPlan bare = plan(path, key, {.isOnlyLookedAt = true});
        EXPECT_EQ(bare.fresh.size(), whole.fresh.size()) << key;
        EXPECT_EQ(bare.days(), whole.days()) << key;
        EXPECT_EQ(bare.problems.size(), whole.problems.size()) << key;
        EXPECT_EQ(bare.photos.size(), whole.photos.size()) << key;
        EXPECT_EQ(entry(bare, 0).text, entry(whole, 0).text) << key << ": to look at";
        const auto hasWords = [](const AnyRecord &each) { return !std::get<Entry>(each).text.isEmpty(); };
        EXPECT_EQ(std::ranges::count_if(whole.fresh, hasWords), static_cast<qint64>(whole.fresh.size())) << key;
        EXPECT_LT(std::ranges::count_if(bare.fresh, hasWords), 10) << key;
    };
    constexpr int kDays = 28;
    QByteArray mini = R"({"metadata":{"application":"Mini Diary"},"entries":{"never":{"text":"three"})";
    QByteArray own = R"({"exportedBy":"Anna","format":"hearthbook","version":1,"records":[7)";
    QByteArray old;
    for (int i = 1; i <= kDays; ++i) {
        const QByteArray day = QByteArray::number(i).rightJustified(2, '0');
        mini += ",\"2026-01-" + day + R"(":{"title":"T","text":"one"})";
        own += R"(,{"author":"Anna","own":true,"kind":"entry","text":"one","date":"2026-01-)" + day + R"(","id":")" +
               day + "\"}";
        old += R"({"text":"one","date":"1660-01-)" + day + "\"}\n";
    }
    lookedAt(put("mini.json", mini + "}}"), "minidiary");
    lookedAt(put("hearthbook.json", own + "]}"), "hearthbook");
    lookedAt(put("old.jsonl", old), "jsonl");
}

TEST_F(ImportFormats, ReadsFoldersOfText)
{
    put("notes/2026-01-05 Boats.md", "Two of them.");
    put("notes/20260106.txt", "# Rain\r\n\r\nAll day.");
    put("notes/any.md", "---\ndate: 2026-01-07 21:00\ntitle: Named\ntags: [sea, rain]\nmood: calm\n---\n\nWords.\n");
    put("notes/undated.txt", "when?");
    const ImportPlan read = plan(m_folder.filePath(word("notes")), "text");
    ASSERT_EQ(read.fresh.size(), 3U);
    EXPECT_EQ(entry(read, 0).title, word("Boats"));
    EXPECT_EQ(entry(read, 0).record.date, QDate(2026, 1, 5));
    EXPECT_EQ(entry(read, 1).title, word("Rain"));
    EXPECT_EQ(entry(read, 1).text, word("All day."));
    EXPECT_EQ(entry(read, 2).title, word("Named"));
    EXPECT_EQ(entry(read, 2).record.tags, (QStringList{word("sea"), word("rain")}));
    EXPECT_EQ(entry(read, 2).text, word("Words."));
    EXPECT_EQ(read.leftOut, QStringList{word("mood")});
    ASSERT_EQ(read.problems.size(), 1U);
    EXPECT_EQ(read.problems[0].place.file, word("undated.txt"));
}

TEST_F(ImportFormats, WhatLeadsOutOfAnArchiveStaysOut)
{
    const Files files{{word("../2026-01-05.txt"), "up"},
                      {word("/2026-01-06.txt"), "root"},
                      {word("a/../../2026-01-07.txt"), "up again"},
                      {word("2026-01-08.txt->"), {}},
                      {word("2026-01-09.txt"), "in"}};
    const ImportPlan read = plan(zip(files), "text");
    ASSERT_EQ(read.fresh.size(), 1U);
    EXPECT_EQ(entry(read, 0).text, word("in"));
    EXPECT_EQ(read.count(ErrorCode::OutsideSource), 4);
}

TEST_F(ImportFormats, ACutArchiveIsSaidAndChangesNothing)
{
    const QString path = zip({{word("2026-01-05.txt"), QByteArray(100'000, 'x')}, {word("2026-01-06.txt"), "y"}});
    QFile file(path);
    ASSERT_TRUE(file.resize(file.size() / 2));
    auto opened = SourceTree::open(path);
    if (opened) { // found out only while it is read
        source = opened.take();
        const ImportFormat *format = formatOf(*source);
        const auto read = format != nullptr ? planImport(*source, *format, *anna.journal)
                                            : Result<ImportPlan>(Error{ErrorCode::CannotRead, {}});
        EXPECT_TRUE(!read || !read.value().problems.empty());
    }
    EXPECT_TRUE(anna.journal->all<Entry>().isEmpty());
}

} // namespace
} // namespace hearth
