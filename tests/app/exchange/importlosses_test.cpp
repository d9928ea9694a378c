// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of a source is lost without a word.
#include "app/exchange/importfixture.h"

namespace hearth {
namespace {

using test::word;
using test::words;

using ImportLosses = test::ImportFixture;

TEST_F(ImportLosses, TheNameOfAFileStaysWhereItsTitleIsEmpty)
{
    put("notes/2026-01-05 Walk.md", "---\ntitle: \"\"\n---\n\nBy the sea.");
    put("notes/2026-01-06 By the sea (2).md", "---\ntitle: \"\"\n---\n\nBy *the* sea, again.");
    const ImportPlan read = plan(m_folder.filePath(word("notes")), "text");
    ASSERT_EQ(read.fresh.size(), 2U);
    EXPECT_EQ(entry(read, 0).title, word("Walk"));
    EXPECT_EQ(entry(read, 1).title, QString()) << "its text says the same";
}

TEST_F(ImportLosses, ADateThatIsNoneIsSaidAndIsNo1970)
{
    const auto journey = [this](const QByteArray &date) {
        const QByteArray json = R"({"id":"j","type":"html","text":"<p>x</p>","timezone":"Europe/Berlin")" + date + "}";
        return plan(zip({{word("j.json"), R"({"id":"k","text":"first","date_journal":1714944600000})"},
                         {word("k.json"), json}}),
                    "journey");
    };
    for (const char *date : {"", ",\"date_journal\":null", ",\"date_journal\":\"soon\"", ",\"date_journal\":{}",
                             ",\"date_journal\":true", ",\"date_journal\":1e300"}) {
        const ImportPlan read = journey(date);
        EXPECT_EQ(read.fresh.size(), 1U) << date;
        EXPECT_EQ(read.count(ErrorCode::MissingDate), 1) << date;
    }
    EXPECT_EQ(entry(journey(",\"date_journal\":\"2024-05-01\""), 1).record.date, QDate(2024, 5, 1));
    EXPECT_EQ(entry(journey(",\"date_journal\":\"1714944600000\""), 1).record.date, QDate(2024, 5, 5));

    const ImportPlan diaro = plan(put("d.xml", R"(<data version="2"><table name="diaro_entries">)"
                                               R"(<r><uid>a</uid><date>notanumber</date><text>x</text></r>)"
                                               R"(<r><uid>b</uid><date>1714944600000</date><text>y</text></r>)"
                                               R"(</table></data>)"),
                                  "diaro");
    EXPECT_EQ(diaro.fresh.size(), 1U);
    EXPECT_EQ(diaro.count(ErrorCode::MissingDate), 1);

    const QByteArray daylio =
        R"({"dayEntries":[{"id":1,"datetime":null,"mood":1,"note":"x"},)"
        R"({"id":2,"day":31,"month":1,"year":2024,"datetime":1714944600000,"mood":1,"note":"no such day"},)"
        R"({"id":3,"day":5,"month":4,"year":2024,"datetime":null,"mood":1,"note":"y"}]})";
    const ImportPlan backup = plan(zip({{word("backup.daylio"), daylio.toBase64()}}), "daylio");
    ASSERT_EQ(backup.fresh.size(), 1U);
    EXPECT_EQ(entry(backup, 0).record.date, QDate(2024, 5, 5));
    EXPECT_EQ(backup.count(ErrorCode::MissingDate), 2);
}

TEST_F(ImportLosses, PlainTextStaysToTheLetter)
{
    const ImportPlan daylio = plan(put("daylio.csv", "full_date,time,mood,note\n"
                                                     "2026-01-05,10:00,good,1 < 2 and 3 > 2 </3 heart\n"
                                                     "2026-01-06,10:00,good,a<br>b </3 x<y\n"),
                                   "daylio");
    ASSERT_EQ(daylio.fresh.size(), 2U);
    EXPECT_EQ(entry(daylio, 0).text, word("1 < 2 and 3 > 2 </3 heart"));
    EXPECT_EQ(entry(daylio, 1).text, word("a\nb </3 x<y"));
    const ImportPlan diarium = plan(
        put("diarium.json", R"([{"date":"2026-01-05T10:00:00","html":"I am sad </3 a<b and b>c"},)"
                            R"({"date":"2026-01-06T10:00:00","html":"<p><img src='data:image/png;base64,AA'></p>"}])"),
        "diarium");
    ASSERT_EQ(diarium.fresh.size(), 2U);
    EXPECT_EQ(entry(diarium, 0).text, word("I am sad </3 a<b and b>c"));
    EXPECT_EQ(diarium.leftOut, words({"img"}));
}

TEST_F(ImportLosses, DaylioTablesNameOtherColumnsAndTimes)
{
    const ImportPlan read = plan(put("daylio.csv", "full_date,time,mood,Scales,empty,note\n"
                                                   "2026-01-05,8:30\xe2\x80\xafPM,good,Sleep: 4,,a\n"
                                                   "2026-01-06,10:00 p.m.,good,,,b\n"
                                                   "2026-01-07,08:30 nachm.,good,,,c\n"
                                                   "2026-01-08,24:30,good,,,d, and more,,\n"),
                                 "daylio");
    ASSERT_EQ(read.fresh.size(), 4U);
    const auto hourOf = [&](std::size_t i) {
        const auto written = entry(read, i).record.written.time_since_epoch();
        return QDateTime::fromMSecsSinceEpoch(std::chrono::duration_cast<std::chrono::milliseconds>(written).count())
            .time()
            .hour();
    };
    EXPECT_EQ(entry(read, 3).text, word("d, and more")) << "a comma without quotes";
    EXPECT_EQ(hourOf(0), 20);
    EXPECT_EQ(hourOf(1), 22);
    EXPECT_EQ(hourOf(2), 20);
    EXPECT_EQ(read.leftOut, words({"scales", "time"}));
}

TEST_F(ImportLosses, DaylioBackupsNameWhatWasDeletedThere)
{
    const QByteArray json = R"({"dayEntries":[
        {"id":1,"day":5,"month":4,"year":2024,"datetime":1714944600000,"mood":42,"note":"x","tags":[1,99],"isFavorite":true,
         "scaleValues":[{"id":1,"value":3}],"assets":[2,77]},
        {"id":2,"day":6,"month":4,"year":2024,"datetime":1714944600000,"mood":7,"note":"y"}],
        "customMoods":[{"id":7,"custom_name":"Ecstatic","mood_group_id":1}],"tags":[{"id":1,"name":"walk"}],
        "assets":[{"id":2,"checksum":"zzz"}],"scales":[{"id":1}],"importantDays":[{"id":1,"title":"Wedding"}]})";
    const QString path = zip({{word("backup.daylio"), json.toBase64()}});
    ImportChoices choices;
    choices.moodDimension = Dimension::Connected;
    choices.moods = usualMoods();
    const ImportPlan read = plan(path, "daylio", choices);
    ASSERT_EQ(read.fresh.size(), 3U) << "the own word for a mood is one of a group of moods there";
    EXPECT_EQ(std::get<CheckIn>(read.fresh.back()).answer(Dimension::Connected).rating(), 7);
    EXPECT_EQ(read.moodRanks, (QMap<QString, int>{{word("ecstatic"), 5}}));
    EXPECT_TRUE(read.moodsWithoutRank.isEmpty());
    EXPECT_EQ(entry(read, 0).record.tags, words({"walk", "starred"}));
    EXPECT_EQ(read.count(ErrorCode::MediaMissing), 2);
    EXPECT_EQ(read.leftOut, words({"importantDays", "mood", "scaleValues", "scales", "tags: 99"}));
}

TEST_F(ImportLosses, AMoodWithoutANumberIsSaid)
{
    const QString path = put("daylio.csv", "full_date,time,mood,note\n2026-01-05,10:00,Mine,a\n"
                                           "2026-01-06,10:00,good,b\n2026-01-07,10:00,left,c\n");
    ImportChoices choices;
    choices.moodDimension = Dimension::Connected;
    choices.moods = usualMoods();
    choices.moods.insert(word("left"), 0); // somebody chose that
    EXPECT_EQ(plan(path, "daylio", choices).moodsWithoutRank, words({"Mine"}));
    EXPECT_TRUE(plan(path, "daylio").moodsWithoutRank.isEmpty());
}

TEST_F(ImportLosses, DayOneKeepsEveryPhotoAndWord)
{
    const QByteArray json = R"x({"metadata":{"version":"1.0"},"entries":[
        {"uuid":"1","creationDate":"2026-01-05T10:00:00Z","text":"same ![of us](dayone-moment://P) id",
         "photos":[{"identifier":"P","md5":"bb","type":"png","orderInEntry":9},{"identifier":"P","md5":"aa","type":"png","orderInEntry":5},
                   {"md5":"cc","type":"png","orderInEntry":1}]},
        {"uuid":"2","creationDate":"2026-01-06T10:00:00Z","text":"a ![the sea](dayone-moment://NONE) b ![song](dayone-moment:/audio/X)"},
        {"uuid":"3","creationDate":"2026-01-07T10:00:00Z","timeZone":"Mars/Olympus",
         "richText":"{\"contents\":[{\"text\":\"Head\\n\",\"attributes\":{\"line\":{\"header\":1}}},{\"text\":\"words\"}]}"}]})x";
    const QByteArray photo = picture();
    const ImportPlan read = plan(zip({{word("Journal.json"), json},
                                      {word("photos/aa.png"), photo},
                                      {word("photos/bb.png"), photo},
                                      {word("photos/cc.png"), photo}}),
                                 "dayone");
    ASSERT_EQ(read.fresh.size(), 3U);
    ASSERT_EQ(read.photos.size(), 3U);
    EXPECT_EQ(read.photos[0].photo.file, word("photos/aa.png"));
    EXPECT_EQ(read.photos[0].photo.caption, word("of us"));
    EXPECT_EQ(read.photos[1].photo.file, word("photos/cc.png")) << "the others in their order";
    EXPECT_EQ(read.photos[2].photo.file, word("photos/bb.png"));
    EXPECT_EQ(entry(read, 0).text, word("same  id"));
    EXPECT_EQ(entry(read, 1).text, word("a the sea b song"));
    EXPECT_EQ(read.count(ErrorCode::MediaMissing), 1);
    EXPECT_EQ(entry(read, 2).title, word("Head"));
    EXPECT_EQ(entry(read, 2).text, word("words"));
    EXPECT_EQ(read.leftOut, words({"audios", "timeZone: Mars/Olympus"}));
}

constexpr char kDiaro[] = R"(<data version="2">
<table name="diaro_tags"><r><uid>t1</uid><title>sea</title></r></table>
<table name="diaro_attachments">
<r><uid>a3</uid><entry_uid>e1</entry_uid><type>audio</type><filename>s.mp3</filename></r>
<r><uid>a5</uid><entry_uid>nobody</entry_uid><type>photo</type><filename>lost.png</filename></r></table>
<table name="diaro_entries">
<r><uid>e1</uid><date>1714944600000</date><tz_offset>+02:00</tz_offset><text>first</text><text>second</text><folder_uid>nope</folder_uid>
<tags>,t1,gone,</tags><mood>m1</mood><weather_icon>day</weather_icon></r>
<r><uid>e2</uid><date>1714944600000</date><tz_offset>Berlin</tz_offset><text>two</text></r>
<r><uid>e3</uid><date>1714944600000</date><text>three</text></r>
</table></data>)";

TEST_F(ImportLosses, DiaroNamesWhatHasNoPlace)
{
    const ImportPlan read = plan(put("d.xml", kDiaro), "diaro");
    ASSERT_EQ(read.fresh.size(), 3U);
    EXPECT_EQ(entry(read, 0).text, word("first\n\nsecond"));
    EXPECT_EQ(entry(read, 0).record.tags, words({"sea"}));
    EXPECT_EQ(read.leftOut, words({"audio", "folder_uid: nope", "lost.png", "mood", "tags: gone", "tz_offset: Berlin",
                                   "weather_icon"}));
}

TEST_F(ImportLosses, RowsOfDiaroBeforeABreakComeIn)
{
    QByteArray cut = kDiaro;
    cut.truncate(cut.indexOf("three"));
    const ImportPlan read = plan(put("d.xml", cut), "diaro");
    EXPECT_EQ(read.fresh.size(), 2U);
    ASSERT_EQ(read.problems.size(), 1U);
    EXPECT_EQ(read.problems.front().place.line, 10);
    EXPECT_EQ(read.problems.front().error.detail, QString::fromUtf8(kBreaksOff));
    const ImportPlan control = plan(put("d.xml", QByteArray(kDiaro).replace("two", "t<<wo")), "diaro");
    EXPECT_EQ(control.fresh.size(), 1U);
    EXPECT_EQ(control.problems.front().place.line, 9);
    const ImportPlan first = plan(put("d.xml", QByteArray(kDiaro).replace("first", "f<<irst")), "diaro");
    EXPECT_TRUE(first.fresh.empty());
    EXPECT_EQ(first.problems.front().place.line, 7);
}

TEST_F(ImportLosses, LinesBeforeAQuoteThatNeverClosesComeIn)
{
    const ImportPlan read = plan(put("daylio.csv", "full_date,time,mood,note\n2026-01-05,10:00,good,a\n"
                                                   "2026-01-06,10:00,good,\"open\n2026-01-07,10:00,good,c\n"),
                                 "daylio");
    EXPECT_EQ(read.fresh.size(), 1U);
    ASSERT_EQ(read.problems.size(), 1U);
    EXPECT_EQ(read.problems.front().place.line, 3);
}

TEST_F(ImportLosses, WhatStandsAtTheFrontOfACutZipComesIn)
{
    QByteArray noise(300'000, Qt::Uninitialized);
    std::uint32_t state = 1;
    for (char &each : noise)
        each = static_cast<char>((state = state * 1664525U + 1013904223U) >> 24);
    const QByteArray json = R"({"metadata":{},"entries":[{"uuid":"1","creationDate":"2026-01-05T10:00:00Z","text":"x",)"
                            R"("photos":[{"identifier":"P","md5":"aa","type":"png"}]}]})";
    const QString path = zip({{word("Journal.json"), json}, {word("photos/aa.png"), noise}});
    QFile file(path);
    ASSERT_TRUE(file.resize(file.size() / 2));
    const ImportPlan read = plan(path, "dayone");
    EXPECT_EQ(read.fresh.size(), 1U);
    EXPECT_GE(read.count(ErrorCode::CannotRead), 1);
    // Cut within the words themselves: what stands before that comes in.
    QByteArray many = R"({"metadata":{},"entries":[{"uuid":"1","creationDate":"2026-01-05T10:00:00Z","text":"x"})";
    for (int i = 2; i < 2000; ++i)
        many += R"(,{"creationDate":"2026-01-05T10:00:00Z","uuid":")" + QByteArray::number(i) + R"(","text":")" +
                noise.mid(i * 100, 100).toBase64() + "\"}";
    const QString longer = zip({{word("Journal.json"), many + "]}"}});
    QFile cut(longer);
    ASSERT_TRUE(cut.resize(cut.size() / 2));
    const ImportPlan half = plan(longer, "dayone");
    EXPECT_GT(half.fresh.size(), 500U);
    EXPECT_LT(half.fresh.size(), 1500U);
    EXPECT_GE(half.count(ErrorCode::CannotRead), 1);
}

TEST_F(ImportLosses, NothingGoesThatStandsTwiceUnderOneName)
{
    const QByteArray twice = R"("text":"one","tags":["a"],"text":"two","tags":["b"]})";
    const ImportPlan dayOne = plan(
        put("J.json", R"({"metadata":{},"entries":[{"uuid":"1","creationDate":"2026-01-05T10:00:00Z",)" + twice + "]}"),
        "dayone");
    const ImportPlan journey = plan(put("j.json", R"({"id":"1","date_journal":1714944600000,)" + twice), "journey");
    const ImportPlan mini =
        plan(put("m.json",
                 R"({"metadata":{"application":"Mini Diary"},"entries":{"2026-01-05":{"title":"T",)" + twice + "}}"),
             "minidiary");
    const ImportPlan lines = plan(put("l.jsonl", R"({"date":"2026-01-05",)" + twice), "jsonl");
    for (const ImportPlan *read : {&dayOne, &journey, &mini, &lines}) {
        ASSERT_EQ(read->fresh.size(), 1U);
        EXPECT_EQ(entry(*read, 0).text, word("one\n\ntwo"));
        EXPECT_TRUE(read->leftOut.contains(word("tags (1)")));
    }
}

TEST_F(ImportLosses, WhatWasUsedOrSaysNothingIsNotNamed)
{
    const ImportPlan lines = plan(
        put("l.jsonl", R"({"date":"2026-01-05","text":"x","mood":null,"place":"","list":[],"isNice":false,"more":0})"),
        "jsonl");
    EXPECT_EQ(lines.leftOut, words({"more"}));
    const ImportPlan dayOne = plan(put("J.json", R"({"metadata":{},"entries":[
        {"uuid":"1","creationDate":"2026-01-05T10:00:00Z","timeZone":"Europe/Berlin","text":"a"},
        {"uuid":"2","creationDate":"2026-01-05T10:00:00Z","timeZone":"Nowhere/At All","text":"b"}]})"),
                                   "dayone");
    EXPECT_EQ(dayOne.leftOut, words({"timeZone: Nowhere/At All"})) << "that of the other was used";
}

TEST_F(ImportLosses, NoMoreIsNamedThanAPersonReads)
{
    QByteArray all;
    for (int i = 0; i < 2000; ++i)
        all += ",\"key" + QByteArray::number(i) + "\":1";
    const ImportPlan read = plan(put("l.jsonl", R"({"date":"2026-01-05","text":"x")" + all + "}"), "jsonl");
    EXPECT_LT(read.leftOut.size(), 600);
    EXPECT_TRUE(read.leftOut.contains(word("…")));
}

TEST_F(ImportLosses, JourneyNamesWhatNoEntryShows)
{
    const QByteArray json = R"({"id":"1","date_journal":1714944600000,"text":"x","mood":6,"sentiment":1.25,)"
                            R"("photos":["p.jpg"]})";
    const ImportPlan read =
        plan(zip({{word("1.json"), json}, {word("p.jpg"), picture()}, {word("orphan.png"), picture()}}), "journey");
    EXPECT_EQ(read.photos.size(), 1U);
    EXPECT_EQ(read.leftOut, words({"mood", "orphan.png", "sentiment"}));
}

} // namespace
} // namespace hearth
