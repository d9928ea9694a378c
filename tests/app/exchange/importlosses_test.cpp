// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of a source is lost without a word.
#include "app/exchange/importfixture.h"

#include <array>

namespace hearth {
namespace {

using test::word;
using test::words;

using ImportLosses = test::ImportFixture;

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
    EXPECT_EQ(read.leftOut, words({"importantDays", "mood", "scaleValues", "scales", "tags"}));
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
    EXPECT_EQ(read.leftOut, words({"audios", "timeZone"}));
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
    EXPECT_EQ(read.leftOut, words({"audio", "folder_uid", "lost.png", "mood", "tags", "tz_offset", "weather_icon"}));
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

TEST_F(ImportLosses, AFolderIsLookedThroughForWhatItIs)
{
    for (int i = 0; i < 30; ++i)
        put(qPrintable(word("many/%1.json").arg(i, 3, 10, QLatin1Char('0'))), "{\"x\":1}");
    put("many/z.json", R"({"id":"z","text":"late","date_journal":1714944600000})");
    EXPECT_EQ(plan(m_folder.filePath(word("many")), "journey").fresh.size(), 1U);
}

QByteArray utf16(const QByteArray &text)
{
    const QString all = QChar(QChar::ByteOrderMark) + QString::fromUtf8(text);
    return QByteArray(reinterpret_cast<const char *>(all.utf16()), all.size() * 2);
}

TEST_F(ImportLosses, FormatsAreFoundInEachEncoding)
{
    const std::array<std::pair<const char *, QByteArray>, 6> sources{{
        {"jrnl", R"({"tags":{"@a":1},"entries":[{"title":"T","body":"ü𝄞","date":"2026-01-05","time":"10:00"}]})"},
        {"diarium", R"([{"date":"2026-01-05T10:00:00","html":"ü𝄞","tags":[]}])"},
        {"minidiary",
         R"({"metadata":{"application":"Mini Diary"},"entries":{"2026-01-05":{"title":"T","text":"ü𝄞"}}})"},
        {"dayone", R"({"metadata":{},"entries":[{"uuid":"1","creationDate":"2026-01-05T10:00:00Z","text":"ü𝄞"}]})"},
        {"journey", R"({"id":"1","date_journal":1714944600000,"text":"ü𝄞"})"},
        {"daylio", "full_date,mood,note\n2026-01-05,good,ü𝄞\n"},
    }};
    for (const auto &[key, text] : sources) {
        const char *name = qstrcmp(key, "daylio") == 0 ? "source.csv" : "source.json";
        for (const QByteArray &bytes : {text, QByteArray("\xef\xbb\xbf" + text), utf16(text)}) {
            const ImportPlan read = plan(put(name, bytes), key);
            ASSERT_EQ(read.fresh.size(), 1U) << key;
            EXPECT_EQ(entry(read, 0).text, word("ü𝄞")) << key;
        }
    }
}

TEST_F(ImportLosses, FormatsAreFoundHoweverMuchStandsFirst)
{
    QByteArray tags;
    for (int i = 0; i < 30'000; ++i)
        tags += (i == 0 ? "\"@tag" : ",\"@tag") + QByteArray::number(i) + "\":1";
    const QByteArray text(70'000, 'x');
    EXPECT_EQ(plan(put("j.json", "{\"tags\":{" + tags +
                                     R"(},"entries":[{"title":"T","body":"b","date":"2026-01-05","time":"10:00"}]})"),
                   "jrnl")
                  .fresh.size(),
              1U);
    EXPECT_EQ(plan(put("d.json", R"({"metadata":{},"entries":[{"text":")" + text +
                                     R"(","uuid":"1","creationDate":"2026-01-05T10:00:00Z"}]})"),
                   "dayone")
                  .fresh.size(),
              1U);
    EXPECT_EQ(plan(put("y.json", R"({"text":")" + text + R"(","date_journal":1714944600000})"), "journey").fresh.size(),
              1U);
    EXPECT_EQ(
        plan(put("m.json", R"([{"html":")" + text + R"(","date":"2026-01-05T10:00:00"}])"), "diarium").fresh.size(),
        1U);
}

TEST_F(ImportLosses, APhotoThatWasMissingComesLater)
{
    const QByteArray json =
        R"({"metadata":{},"entries":[{"uuid":"1","creationDate":"2026-01-05T10:00:00Z","text":"x","photos":[)"
        R"({"identifier":"P","md5":"aa","type":"jpeg"},{"identifier":"Q","md5":"bb","type":"jpeg"}]}]})";
    QImage other(10, 10, QImage::Format_RGB32);
    other.fill(Qt::red);
    QByteArray second;
    QBuffer buffer(&second);
    ASSERT_TRUE(buffer.open(QIODevice::WriteOnly) && other.save(&buffer, "JPEG"));
    const ImportPlan first = plan(zip({{word("J.json"), json}, {word("photos/aa.jpeg"), picture()}}), "dayone");
    EXPECT_EQ(first.count(ErrorCode::MediaMissing), 1);
    carryOut(first);
    ASSERT_EQ(anna.journal->all<Attachment>().size(), 1U);
    const ImportPlan same = plan(zip({{word("J.json"), json}, {word("photos/aa.jpeg"), picture()}}), "dayone");
    EXPECT_TRUE(same.photos.empty());
    EXPECT_FALSE(same.bringsSomething());

    const QString whole =
        zip({{word("J.json"), json}, {word("photos/aa.jpeg"), picture()}, {word("photos/bb.jpeg"), second}});
    ImportPlan again = plan(whole, "dayone");
    EXPECT_TRUE(again.fresh.empty());
    EXPECT_EQ(again.alreadyHere, 1);
    EXPECT_EQ(again.photosForThoseHere, 1);
    EXPECT_EQ(again.photosOfFresh(), 0);
    EXPECT_TRUE(again.bringsSomething());
    auto prepared = preparePhotos(again.photos, *source);
    ASSERT_TRUE(prepared);
    ASSERT_TRUE(anna.journal->apply(changesOf(again, prepared.take(), *anna.journal)));
    EXPECT_EQ(again.photosForThoseHere, 1);
    ASSERT_EQ(anna.journal->all<Attachment>().size(), 2U) << "the one that was here is not brought twice";
    const Entry &here = *anna.journal->all<Entry>().begin();
    for (const Attachment &each : anna.journal->all<Attachment>()) {
        EXPECT_EQ(each.of, here.record.id);
        EXPECT_EQ(each.record.date, here.record.date);
    }
    EXPECT_TRUE(plan(whole, "dayone").photos.empty());
}

/// An entry with two photos, told apart by their colours.
class ImportedPhotosAgain : public test::ImportFixture
{
protected:
    QString withPhotos(std::initializer_list<const char *> names)
    {
        test::Files files{{word("J.json"), R"({"metadata":{},"entries":[{"uuid":"1","creationDate":)"
                                           R"("2026-01-05T10:00:00Z","text":"x","photos":[)"
                                           R"({"identifier":"P","md5":"aa","type":"jpeg"},)"
                                           R"({"identifier":"Q","md5":"bb","type":"jpeg"}]}]})"}};
        for (const char *name : names) {
            QImage image(10, 10, QImage::Format_RGB32);
            image.fill(QByteArray(name) == "aa" ? Qt::red : Qt::blue);
            QByteArray bytes;
            QBuffer buffer(&bytes);
            EXPECT_TRUE(buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "JPEG"));
            files += {word("photos/") + word(name) + word(".jpeg"), bytes};
        }
        return zip(files);
    }
    void import(const QString &path)
    {
        ImportPlan planned = plan(path, "dayone");
        if (planned.bringsSomething())
            carryOut(planned);
    }
    [[nodiscard]] std::size_t photos() const { return anna.journal->all<Attachment>().size(); }
    void removePhoto() const { ASSERT_TRUE(anna.journal->remove(anna.journal->all<Attachment>().begin()->record.id)); }
};

TEST_F(ImportedPhotosAgain, OneThatWasRemovedStaysAway)
{
    const QString whole = withPhotos({"aa", "bb"});
    import(whole);
    ASSERT_EQ(photos(), 2U);
    EXPECT_FALSE(plan(whole, "dayone").bringsSomething());
    EXPECT_EQ(plan(whole, "dayone").changedThere, 0);
    removePhoto();
    const ImportPlan again = plan(whole, "dayone");
    EXPECT_EQ(again.photosForThoseHere, 0);
    EXPECT_FALSE(again.bringsSomething());
    removePhoto();
    EXPECT_FALSE(plan(whole, "dayone").bringsSomething());
}

TEST_F(ImportedPhotosAgain, OneThatWasMissingComesBesideOneThatWasRemoved)
{
    import(withPhotos({"aa"}));
    ASSERT_EQ(photos(), 1U);
    removePhoto();
    const QString whole = withPhotos({"aa", "bb"});
    import(whole);
    EXPECT_EQ(photos(), 1U) << "the late one alone";
    removePhoto();
    EXPECT_FALSE(plan(whole, "dayone").bringsSomething()) << "it is remembered, too";
}

TEST_F(ImportedPhotosAgain, EntriesOfEarlierImportsReadAsBefore)
{
    import(withPhotos({"aa"}));
    Entry older = *anna.journal->all<Entry>().begin();
    ASSERT_GT(older.record.origin.size(), 31);
    older.record.origin.truncate(31); // "dayone:", 16 and 8
    ASSERT_TRUE(anna.journal->replace(older));
    EXPECT_FALSE(plan(withPhotos({"aa"}), "dayone").bringsSomething());
    const QString whole = withPhotos({"aa", "bb"});
    import(whole);
    EXPECT_EQ(photos(), 2U) << "the one that was here is not brought twice";
    removePhoto();
    EXPECT_FALSE(plan(whole, "dayone").bringsSomething());
}

TEST_F(ImportedPhotosAgain, OfWhatWasSharedSinceItIsSaidThatTheyStayOut)
{
    import(withPhotos({"aa"}));
    Entry shared = *anna.journal->all<Entry>().begin();
    shared.record.visibility = Visibility::Shared;
    Attachment photo = *anna.journal->all<Attachment>().begin();
    Attachment with = photo;
    with.record.visibility = Visibility::Shared;
    ASSERT_TRUE(
        anna.journal->apply({Change::edit(*anna.journal->find(shared.record.id), shared), Change::edit(photo, with)}));
    const QString whole = withPhotos({"aa", "bb"});
    const ImportPlan again = plan(whole, "dayone");
    EXPECT_EQ(again.photosOfShared, 1);
    EXPECT_EQ(again.photosForThoseHere, 0);
    EXPECT_TRUE(again.photos.empty());
    EXPECT_FALSE(again.bringsSomething());
    EXPECT_EQ(plan(withPhotos({"aa"}), "dayone").photosOfShared, 0);
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

TEST_F(ImportLosses, FoldersNameLinksAndOtherFiles)
{
    put("notes/2026-01-05.md", "a");
    put("notes/2026-01-06.org", "b");
    put("notes/sub/2026-01-07.ORG", "c");
    put("notes/2026-01-08", "d");
    put("notes/closed/2026-01-09.md", "e");
    ASSERT_TRUE(QFile::link(word("/etc/hostname"), m_folder.filePath(word("notes/2026-01-10.txt"))));
    ASSERT_TRUE(QFile::link(word("nowhere"), m_folder.filePath(word("notes/2026-01-11.txt"))));
    ASSERT_TRUE(QFile::link(m_folder.path(), m_folder.filePath(word("notes/round"))));
    const QString closed = m_folder.filePath(word("notes/closed"));
    ASSERT_TRUE(QFile::setPermissions(closed, {}));
    const bool isOpen = QFileInfo(closed).isReadable(); // to whoever may everything
    const ImportPlan read = plan(m_folder.filePath(word("notes")), "text");
    ASSERT_TRUE(QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    EXPECT_EQ(read.fresh.size(), isOpen ? 2U : 1U);
    EXPECT_EQ(read.count(ErrorCode::CannotRead), isOpen ? 0 : 1);
    EXPECT_EQ(read.count(ErrorCode::OutsideSource), 3);
    EXPECT_EQ(read.leftOut, words({"2026-01-08", "org"}));
}

} // namespace
} // namespace hearth
