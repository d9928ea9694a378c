// SPDX-License-Identifier: GPL-3.0-or-later
// What other journals write, as a file or an archive, and before it which of them.
#include "core/journal/memorystore.h"
#include "exchange/importformat.h"
#include "exchange/textdecoder.h"
#include "fuzz/harness.h"
#include "fuzz/input.h"
#include "records/codec.h"

#include <QFile>
#include <QTemporaryDir>

#include <array>

namespace hearth::fuzz {

namespace sources {

struct Way final
{
    const char *format;
    const char *file;
};

constexpr std::array kWays{Way{"dayone", "Journal.json"},     Way{"diaro", "Diaro.xml"},
                           Way{"minidiary", "mini.json"},     Way{"jrnl", "jrnl.json"},
                           Way{"jsonl", "lines.jsonl"},       Way{"text", "2026-01-05.md"},
                           Way{"rednotebook", "2026-01.txt"}, Way{"hearthbook", "hearthbook.json"},
                           Way{"journey", "journey.json"},    Way{"diarium", "diarium.json"},
                           Way{"daylio", "daylio.csv"},       Way{"daylio", "backup.daylio"}};

Result<ImportPlan> planOf(const QString &path, const ImportFormat &format, const Journal &journal)
{
    HEARTH_GET(const auto source, SourceTree::open(path));
    for (const SourceTree::File &file : source->files())
        promise(!file.name.startsWith(QLatin1Char('/')) &&
                    !file.name.split(QLatin1Char('/')).contains(QLatin1String("..")),
                "names stay within the source");
    return planImport(*source, format, journal);
}

bool run(const QByteArray &bytes)
{
    Input input(bytes);
    const Way &way = kWays.at(input.number<quint8>() % kWays.size());
    const ImportFormat *format = importFormatNamed(QString::fromUtf8(way.format));
    promise(format != nullptr, "every way is a format");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QString::fromUtf8(way.file));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(input.rest()) < 0)
        return false;
    file.close();
    test::MemoryJournal into;
    const auto plan = planOf(path, *format, into.journal);
    if (!plan)
        return false;
    for (const AnyRecord &record : plan.value().fresh) {
        const auto *entry = std::get_if<Entry>(&record);
        promise(validate(record).ok(), "records are sound");
        promise(recordOf(record).visibility == Visibility::Private, "and private");
        promise(entry == nullptr || (isSoundText(entry->title) && isSoundText(entry->text)), "and their words are");
        promise(decode(encode(record)).ok(), "and can be written and read");
    }
    promise(into.journal.apply(plan.value().changes()).ok(), "a plan can be carried out");
    const auto twice = planOf(path, *format, into.journal);
    promise(twice && twice.value().fresh.empty(), "a second import of the same brings nothing");
    return !plan.value().fresh.empty();
}

QByteArray seedOf(const char *file, const QByteArray &content)
{
    for (std::size_t i = 0; i < kWays.size(); ++i) {
        if (qstrcmp(kWays.at(i).file, file) == 0)
            return QByteArray(1, static_cast<char>(i)) + content;
    }
    qFatal("no source is a file of that name: %s", file);
}

std::vector<QByteArray> seeds()
{
    return {
        seedOf("Journal.json",
               R"x({"metadata":{"version":"1.0"},"entries":[{"uuid":"A","creationDate":"2026-07-26T23:00:00Z",)x"
               R"x("timeZone":"Europe/London","text":"# T\n\n![](dayone-moment://P)","tags":["a"],"starred":true,)x"
               R"x("photos":[{"identifier":"P","md5":"aa","type":"jpeg"}]}]})x"),
        seedOf("Diaro.xml",
               R"x(<data version="2"><table name="diaro_tags"><r><uid>t</uid><title>sea</title></r></table>)x"
               R"x(<table name="diaro_entries"><r><uid>e</uid><date>1767571200000</date><tz_offset>+01:00</tz_offset>)x"
               R"x(<title>T</title><text>x &amp; y</text><tags>,t,</tags></r></table></data>)x"),
        seedOf("mini.json",
               R"x({"metadata":{"application":"Mini Diary"},"entries":{"2026-01-05":{"title":"T","text":"w"}}})x"),
        seedOf("jrnl.json",
               R"x({"entries":[{"title":"T","body":"b","date":"2026-01-05","time":"21:30","tags":["@a"]}]})x"),
        seedOf("lines.jsonl", R"x({"date":"2026-01-05","text":["a","b"],"tags":"x, y"})x"),
        seedOf(
            "hearthbook.json",
            R"x({"exportedBy":"Ida","format":"hearthbook","version":1,"records":[)x"
            R"x({"id":"7","kind":"experience","own":true,"author":"Ida","date":"2026-01-05","title":"T",)x"
            R"x("state":"planned","ritual":{"repeat":"weekly","every":2,"until":null,"except":["2026-01-19"]}},)x"
            R"x({"id":"8","kind":"experience-words","own":true,"author":"Ida","date":"2026-01-06","experience":"7",)x"
            R"x("text":"w"},{"id":"9","kind":"checkin","own":true,"author":"Ida","date":"2026-01-07",)x"
            R"x("period":"2026-W02","answers":{"safe":6,"space":"did-not-come-up"}},)x"
            R"x({"id":"10","kind":"gratitude","own":false,"author":"Ben","date":"2026-01-08","what":"w",)x"
            R"x("asWords":{"title":"Thanks","text":"w"}}]})x"),
        seedOf("2026-01-05.md", "---\ndate: 2026-01-07\ntags: [a, b]\n---\n# Head\n\nWords.\n"),
        seedOf("2026-01.txt",
               "1: {text: 'A //slow// day #tea', Tags: {sea: null}}\n5:\n  Ideas: {Sail: null}\n  text: \"= B =\"\n"),
        seedOf(
            "journey.json",
            R"x({"id":"j-1","date_journal":1564182000000,"timezone":"Europe/London","type":"html",)x"
            R"x("text":"<h1>H</h1><ul><li>a <em>b</em></li></ul>","tags":["sea"],"photos":["p.jpg"],"lat":1.797e308})x"),
        seedOf("diarium.json",
               R"x([{"date":"2026-01-05T23:59:59.1234567","heading":"H","html":"<p>a</p>","tags":["t"]}])x"),
        seedOf("daylio.csv", "full_date,date,weekday,time,mood,activities,note_title,note\n"
                             "2026-01-05,January 5,Monday,8:30 pm,good,walk | tea,,\"Long, day\"\n"),
        seedOf("2026-01.txt", "1: [a, {b: c}]\n? [k]\n: x\n2: {text: [a], Tags: one, Cat: {? [x] : ~}}\n3: 'words'\n"),
        seedOf("diarium.json",
               R"x([{"date":"2026-01-05T10:00:00","html":"sad </3 a<b and b>c <img src='data:,'><o:p>x"}])x"),
        seedOf("diarium.json", QByteArray("\xff\xfe[\0{\0\"\0d\0a\0t\0e\0\"\0:\0\"\x00\x32\0\"\0}\0]\0", 30)),
        seedOf("Journal.json",
               R"x({"entries":[{"creationDate":"2026-07-26T23:00:00Z","timeZone":"Mars","richText":"{\"contents\":)x"
               R"x([{\"text\":\"a\"}]}","photos":[{"orderInEntry":2},{"identifier":"P"},{"identifier":"P"}]}]})x"),
        seedOf(
            "diarium.json",
            R"x([{"date":"2026-01-05T10:00:00","html":"<table><tr><th rowspan=2>a<td colspan=2><ul><li data-checked='x'>b)x"
            R"x(<table><td>c</table><tr><td><pre>d <a href='e (f)'>g</a></pre></table><ol start=4><li value=7><p>h<sub>2</sub>)x"
            R"x(<hr><input type=checkbox checked><img alt='&lt;i' src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>"}])x"),
        seedOf(
            "Journal.json",
            R"x({"entries":[{"creationDate":"2026-07-26T23:00:00Z","tags":["a"],"tags":["b"],"richText":"{\"contents\":)x"
            R"x([{\"text\":\"a\\nb\",\"attributes\":{\"bold\":true,\"linkURL\":\"c d\",\"line\":{\"listStyle\":)x"
            R"x(\"numbered\",\"indentLevel\":3,\"listIndex\":2}}},{\"embeddedObjects\":[{\"type\":\"photo\"}]}]}"}]})x"),
        seedOf("2026-01.txt",
               "1: {text: '[\"\"a/b\"\".jpg?20] [\"\"file:///c\"\".png] ![](data:image/png;base64,AA==) \xfc'}\n"),
        seedOf("daylio.csv", "full_date,time,mood,scales,note\n2026-01-05,10:00 p.m.,mine,3,\"<b>open\n"),
        seedOf(
            "Diaro.xml",
            R"x(<data><table name="diaro_attachments"><r><entry_uid>n</entry_uid><filename>f</filename></r></table>)x"
            R"x(<table name="diaro_entries"><r><uid>e</uid><date>no</date><mood>1</mood></r><r><uid>f</uid><da)x"),
        seedOf("backup.daylio",
               QByteArray(R"x({"dayEntries":[{"id":1,"day":9,"month":0,"year":2026,"datetime":1767997800000,)x"
                          R"x("timeZoneOffset":3600000,"mood":7,"note":"x","tags":[3],"assets":[5]}],"customMoods":[)x"
                          R"x({"id":7,"custom_name":"","mood_group_id":2}],"tags":[{"id":3,"name":"stars"}]})x")
                   .toBase64()),
    };
}

} // namespace sources

const Harness kSources{"sources", sources::run, sources::seeds};

} // namespace hearth::fuzz
