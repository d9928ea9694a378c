// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/samplesources.h"
#include "app/photos/photosamples.h"
#include "clirun.h"

#include <QDir>
#include <QJsonObject>

#include <cstdlib>

namespace hearth {
namespace {

using test::CommandLine;
using test::Ended;

class CliImport : public CommandLine
{
protected:
    void SetUp() override { makeJournal(); }
};

TEST_F(CliImport, PreviewWritesNothing)
{
    write("in.jsonl",
          "{\"date\":\"2026-01-01\",\"text\":\"one\"}\nrubbish\n{\"date\":\"2026-01-02\",\"text\":\"two\"}\n");
    const auto before = everything();
    const Ended preview = anna("import", w({"--preview"}) + QStringList{file("in.jsonl")});
    EXPECT_EQ(preview.code, 0);
    EXPECT_TRUE(preview.out.contains(QLatin1Char('2')));
    EXPECT_TRUE(preview.err.contains(QStringLiteral("Line 2")));
    EXPECT_EQ(everything(), before);
    const Ended done = anna("import", {file("in.jsonl")});
    EXPECT_EQ(done.code, 0);
    EXPECT_TRUE(done.err.contains(QStringLiteral("Line 2")));
    EXPECT_EQ(anna("list", w({"--json"})).json().size(), 2);
    EXPECT_EQ(ben("list", w({"--json"})).json().size(), 0) << "what comes in is private";
    const QByteArray once = bytesOf("ours.hearth");
    EXPECT_EQ(anna("import", {file("in.jsonl")}).code, 0);
    EXPECT_EQ(anna("list", w({"--json"})).json().size(), 2);
    EXPECT_EQ(bytesOf("ours.hearth"), once);
}

TEST_F(CliImport, RefusesMistakes)
{
    write("in.csv", "date,close\n2026-01-01,3\n");
    write("in.jsonl", "{\"date\":\"2026-01-01\",\"text\":\"one\"}\n");
    write("cut.zip", QByteArray("PK\x03\x04", 4));
    const auto before = everything();
    const auto code = [&](const std::vector<const char *> &words, const char *source) {
        const Ended ended = anna("import", w(words) + QStringList{file(source)});
        EXPECT_EQ(everything(), before) << qPrintable(w(words).join(QLatin1Char(' ')));
        return ended.code;
    };
    EXPECT_EQ(code({}, "nothing there.jsonl"), 1);
    EXPECT_EQ(code({"--format", "xml"}, "in.jsonl"), 2);
    EXPECT_EQ(code({}, "cut.zip"), 1);
    const QString cut = anna("import", {file("cut.zip")}).err;
    EXPECT_TRUE(cut.contains(QStringLiteral("cut.zip: This file cannot be read."))) << qPrintable(cut);
    for (const char *other : {"daylio", "diaro", "jrnl", "minidiary", "diarium"}) {
        EXPECT_EQ(code({"--format", other}, "in.jsonl"), 1) << other;
        const QString said = anna("import", w({"--format", other}) + QStringList{file("in.jsonl")}).err;
        EXPECT_TRUE(said.startsWith(QStringLiteral("in.jsonl is not what "))) << qPrintable(said);
    }
    EXPECT_EQ(code({}, "in.csv"), 2) << "no mapping";
    EXPECT_EQ(code({"--map", "close"}, "in.csv"), 2);
    EXPECT_EQ(code({"--map", "close=love"}, "in.csv"), 2);
    EXPECT_EQ(code({"--map", "close=connected", "--scale", "5"}, "in.csv"), 2);
    EXPECT_EQ(code({"--map", "close=connected", "--scale", "7:7"}, "in.csv"), 2);
    EXPECT_EQ(code({"--map", "close=connected", "--scale", "nan:7"}, "in.csv"), 2);
    EXPECT_EQ(code({"--map", "close=connected", "--period", "hour"}, "in.csv"), 2);
    EXPECT_EQ(code({"--map", "close=connected", "--map", "d=day"}, "in.csv"), 2) << "no first day";
    EXPECT_EQ(code({"--map", "close=connected", "--first-day", "soon"}, "in.csv"), 2);
    EXPECT_EQ(code({"--map", "far=connected"}, "in.csv"), 1) << "no such column";
    EXPECT_EQ(code({"--map", "close=connected", "--only", "ID=3"}, "in.csv"), 1);
    EXPECT_EQ(run(w({"import"}) + QStringList{journal()}).code, 2);
    EXPECT_EQ(anna("import", {QStringLiteral(".")}).code, 1) << "a folder is no file";
}

TEST_F(CliImport, SaysThatThereIsNothingInItAndWhatToDo)
{
    write("empty.csv", "");
    write("names.csv", "date,close\n");
    write("open.csv", "date,\"close\n2026-01-01,3\n");
    ASSERT_TRUE(QDir(file("")).mkpath(QStringLiteral("nothing")));
    const auto said = [this](const char *name, const QStringList &options = {}) {
        const Ended ended = anna("import", options + QStringList{file(name)});
        EXPECT_EQ(ended.code, 1) << name;
        return ended.err;
    };
    const QStringList map = w({"--map", "close=connected"});
    EXPECT_TRUE(said("empty.csv").contains(QStringLiteral("empty.csv is empty")));
    EXPECT_TRUE(said("empty.csv", map).contains(QStringLiteral("empty.csv is empty")));
    EXPECT_TRUE(said("names.csv", map).contains(QStringLiteral("no rows")));
    EXPECT_TRUE(said("open.csv", map).contains(QStringLiteral("In line 1 of open.csv a quotation mark")));
    EXPECT_TRUE(said("nothing").contains(QStringLiteral("no file in nothing")));
    ASSERT_TRUE(QDir(file("")).mkpath(QStringLiteral("packed")));
    write("packed/export.zip", "PK");
    EXPECT_TRUE(said("packed").contains(QStringLiteral("packed once more")));
    ASSERT_TRUE(QDir(file("")).mkpath(QStringLiteral("pictures")));
    write("pictures/a.png", "x");
    EXPECT_TRUE(said("pictures").contains(QStringLiteral("nothing in pictures of a form"))) << "it is no file";
    write("list.json", "[\n\"one\",\n\"two\"\n]\n");
    EXPECT_TRUE(said("list.json").contains(QStringLiteral("nothing in list.json of a form")));
    EXPECT_FALSE(said("list.json").contains(QStringLiteral("Line 1")));
    write("daylio.csv", "full_date,time,mood,note\n");
    EXPECT_TRUE(anna("import", {file("daylio.csv")}).out.contains(QStringLiteral("There is nothing in it")));
}

TEST_F(CliImport, WhatIsSaidAboutASourceOfAnotherFormIsRefused)
{
    write("daylio.csv", "full_date,time,mood,note\n2026-01-05,10:00,good,a\n");
    write("in.jsonl", "{\"date\":\"2026-01-01\",\"text\":\"one\"}\n");
    const auto before = everything();
    EXPECT_EQ(anna("import", w({"--only", "mood=good"}) + QStringList{file("daylio.csv")}).code, 2);
    EXPECT_EQ(anna("import", w({"--scale", "0:5"}) + QStringList{file("daylio.csv")}).code, 2);
    EXPECT_EQ(anna("import", w({"--scale", "0:5"}) + QStringList{file("in.jsonl")}).code, 2);
    EXPECT_EQ(everything(), before);
    EXPECT_EQ(anna("import", w({"--only", "kind=x"}) + QStringList{file("in.jsonl")}).code, 1)
        << "nothing is of that kind";
}

TEST_F(CliImport, SaysWhatItLeftOutAndEndsAccordingly)
{
    const auto import = [&](const QByteArray &lines) {
        write("in.jsonl", lines);
        return anna("import", {file("in.jsonl")});
    };
    const QByteArray start = R"({"date":"2026-01-01","text":")";
    // Nothing came in: not done.
    for (const QByteArray &nothing : {QByteArray(), QByteArray("\n\n"), QByteArray("rubbish\n"),
                                      start + "ü, half \xc3\"}\n", start + "zero \\u0000\"}\n", start + "\\ud800\"}"}) {
        const Ended ended = import(nothing);
        EXPECT_EQ(ended.code, 1) << nothing.constData();
        EXPECT_TRUE(ended.err.contains(QStringLiteral("Nothing of this was taken in."))) << qPrintable(ended.err);
        EXPECT_EQ(ended.err.contains(QStringLiteral("Line 1: ")), !nothing.trimmed().isEmpty());
    }
    EXPECT_EQ(anna("import", w({"--only", "kind=none"}) + QStringList{file("in.jsonl")}).code, 1);
    EXPECT_EQ(anna("import", w({"--preview"}) + QStringList{file("in.jsonl")}).code, 1) << "would not, either";
    // Part of it.
    const QByteArray sound = start + "sound and süß\"}\n"; // in UTF-8
    const Ended part = import("\n" + start + "Latin-1 sch\xf6n\"}\n" + sound);
    EXPECT_EQ(part.code, 0) << qPrintable(part.err);
    EXPECT_TRUE(part.err.contains(QStringLiteral("Line 2: it holds half a letter"))) << qPrintable(part.err);
    EXPECT_FALSE(part.err.contains(QStringLiteral("Nothing"))) << "which would not be true";
    // All of it is here.
    const Ended again = import(sound);
    EXPECT_EQ(again.code, 0);
    EXPECT_TRUE(again.err.isEmpty());
    // Tags past what a record holds.
    QByteArray tags = R"({"date":"2026-01-01","text":"tagged","tags":["a")";
    for (int i = 0; i < 102; ++i)
        tags += ",\"tag" + QByteArray::number(i) + '"';
    const Ended tagged = import("\n\n" + tags + "]}");
    EXPECT_EQ(tagged.code, 0);
    EXPECT_TRUE(tagged.err.contains(QStringLiteral("Line 3: "))) << qPrintable(tagged.err);
    EXPECT_TRUE(tagged.err.contains(QStringLiteral("last 3"))) << qPrintable(tagged.err);
}

TEST_F(CliImport, TellsAHundredProblemsAndCountsTheRest)
{
    write("in.jsonl", QByteArray("rubbish\n").repeated(130));
    const Ended ended = anna("import", {file("in.jsonl")});
    EXPECT_EQ(ended.code, 1);
    EXPECT_TRUE(ended.err.contains(QStringLiteral("Line 100: ")));
    EXPECT_FALSE(ended.err.contains(QStringLiteral("Line 101: ")));
    EXPECT_TRUE(ended.err.contains(QStringLiteral("And 30 more like these.")));
}

TEST_F(CliImport, KnowsAFormatByWhatItHolds)
{
    write("any.txt",
          R"({"entries":[{"title":"Boats","body":"Two.","date":"2026-01-05","time":"21:30","tags":["@sea"]}]})");
    EXPECT_EQ(anna("import", {file("any.txt")}).code, 0);
    EXPECT_EQ(anna("list", w({"--json"})).json().size(), 1);
    write("daylio.csv",
          "full_date,date,weekday,time,mood,activities,note_title,note\n2026-01-06,,,20:30,good,,,Long day\n");
    const Ended moods = anna("import", w({"--mood-as", "connected"}) + QStringList{file("daylio.csv")});
    EXPECT_EQ(moods.code, 0) << qPrintable(moods.err);
    EXPECT_EQ(anna("list", w({"--json", "--kind", "checkin"})).json().size(), 1);
    EXPECT_EQ(anna("import", w({"--mood-as", "weather"}) + QStringList{file("daylio.csv")}).code, 2);
    EXPECT_EQ(anna("import", w({"--mood-as", "connected", "--mood", "good=9"}) + QStringList{file("daylio.csv")}).code,
              2);
    write("slip.jsonl", "{\"date\":\"2026-01-07\",\"text\":\"a\"}\n{\"date\":\"2026-01-08\",\"text\":\"b\"}\n"
                        "{\"date\":\"9999-01-07\",\"text\":\"c\"}\n");
    const Ended slip = anna("import", {file("slip.jsonl")});
    EXPECT_TRUE(slip.err.contains(QStringLiteral("Line 3: its day, 9999-01-07"))) << qPrintable(slip.err);
    EXPECT_TRUE(slip.out.contains(QStringLiteral("2 record")));
    EXPECT_TRUE(
        anna("import", w({"--any-day"}) + QStringList{file("slip.jsonl")}).out.contains(QStringLiteral("1 record")));
}

TEST_F(CliImport, ReadsStandardInputToo)
{
    const Ended done = run(w({"import"}) + QStringList{journal()} + w({"--passphrase-file", "-", "-"}),
                           "first passphrase\n{\"date\":\"2026-01-01\",\"text\":\"one\"}\n"
                           "{\"date\":\"2026-01-02\",\"text\":\"two\"}\n");
    EXPECT_EQ(done.code, 0) << qPrintable(done.err);
    EXPECT_EQ(anna("list", w({"--json"})).json().size(), 2);
}

TEST_F(CliImport, PicturesWithinLinesBecomePhotos)
{
    const QByteArray picture = test::encodedAs("JPEG", test::quarters());
    const QByteArray line =
        R"({"date":"2026-01-05","text":"The lake ![of us](data:image/jpeg;base64,)" + picture.toBase64() + ")\"}\n";
    write("lines.jsonl", line);
    const Ended done = anna("import", w({"--json"}) + QStringList{file("lines.jsonl")});
    EXPECT_EQ(done.code, 0) << qPrintable(done.err);
    EXPECT_EQ(done.object()[QStringLiteral("photos")], 1) << qPrintable(done.out);
    ASSERT_EQ(anna("export", w({"--format", "markdown", "--output"}) + QStringList{file("out")}).code, 0);
    EXPECT_EQ(QDir(file("out/photos")).entryList(QDir::Files).size(), 1);
    const QByteArray once = bytesOf("ours.hearth");
    EXPECT_EQ(anna("import", {file("lines.jsonl")}).code, 0);
    EXPECT_EQ(bytesOf("ours.hearth"), once) << "the second time they are here";
}

TEST_F(CliImport, LinesInTheLettersOfWindowsAreReadAndSaid)
{
    write("old.jsonl", "{\"date\":\"2026-01-05\",\"text\":\"Gr\xfc\xdf"
                       "e, \x84na\x93\"}\n{\"date\":\"2026-01-06\",\"text\":\"two\"}\n");
    const Ended done = anna("import", {file("old.jsonl")});
    EXPECT_EQ(done.code, 0) << qPrintable(done.err);
    EXPECT_TRUE((done.out + done.err).contains(QStringLiteral("Windows-1252")));
    EXPECT_TRUE(anna("list").out.contains(QStringLiteral("Grüße, „na“")));
    // Where letters of Unicode stand as well, the line that is none is told.
    write("mixed.jsonl", "{\"date\":\"2026-01-07\",\"text\":\"Gr\xfc\xdf"
                         "e\"}\n{\"date\":\"2026-01-08\",\"text\":\"Grüße\"}\n");
    const Ended mixed = anna("import", {file("mixed.jsonl")});
    EXPECT_TRUE(mixed.err.contains(QStringLiteral("Line 1"))) << qPrintable(mixed.err);
    EXPECT_EQ(anna("list", w({"--json"})).json().size(), 3);
}

TEST_F(CliImport, WhatIsOneFileComesThroughAPipeAsFromAFile)
{
    const auto piped = [this](const QByteArray &bytes, const std::vector<const char *> &options = {}) {
        return run(w({"import"}) + QStringList{journal()} + w({"--passphrase-file", "-"}) + w(options) + w({"-"}),
                   "first passphrase\n" + bytes);
    };
    std::vector<test::SampleSource> sources(test::kSampleSources.begin(), test::kSampleSources.end());
    sources.back() = {"jsonl", "lines.jsonl", R"({"date":"2026-01-05","text":"a line"})"}; // an export comes below
    for (const auto &[format, name, bytes] : sources) {
        write(name, bytes);
        const Ended fromFile = anna("import", w({"--preview", "--json"}) + QStringList{file(name)});
        const Ended fromPipe = piped(bytes, {"--preview", "--json"});
        EXPECT_EQ(fromPipe.code, 0) << format << qPrintable(fromPipe.err);
        EXPECT_EQ(fromPipe.out, fromFile.out) << format;
        EXPECT_EQ(piped(bytes).code, 0) << format;
        EXPECT_EQ(anna("import", w({"--json"}) + QStringList{file(name)}).object()[QStringLiteral("alreadyHere")], 1)
            << format << ": the same thing, whichever way it comes";
    }
    EXPECT_EQ(anna("list", w({"--json"})).json().size(), 8);
    // A table with its mapping; and an export of Hearthbook's own, which is an archive.
    EXPECT_EQ(piped("date,close\n2026-01-01,3\n", {"--map", "close=connected"}).code, 0);
    ASSERT_EQ(anna("export", w({"--format", "json", "--output"}) + QStringList{file("own.zip")}).code, 0);
    const QByteArray own = bytesOf("own.zip");
    ASSERT_TRUE(own.startsWith("PK"));
    const Ended again = piped(own, {"--json"});
    EXPECT_EQ(again.object()[QStringLiteral("new")], 0) << qPrintable(again.out);
    EXPECT_GE(again.object()[QStringLiteral("alreadyHere")].toInt(), 9);
    EXPECT_EQ(piped(own, {"--format", "hearthbook"}).code, 0);
}

TEST_F(CliImport, SaysWhatAPipeCannotBring)
{
    const auto piped = [this](const QByteArray &bytes, const std::vector<const char *> &options = {}) {
        return run(w({"import"}) + QStringList{journal(), QStringLiteral("--passphrase-file"), file("anna")} +
                       w(options) + w({"-"}),
                   bytes);
    };
    const auto before = everything();
    for (const char *format : {"text", "rednotebook"}) {
        const Ended nameless = piped("5: {text: words}\n", {"--format", format});
        EXPECT_EQ(nameless.code, 2) << format;
        EXPECT_TRUE(nameless.err.contains(QStringLiteral("by their name"))) << qPrintable(nameless.err);
    }
    for (const char *unknown : {"Dear diary,\nit rained.\n", "date;close\n2026-01-01;3\n", "5: {text: words}\n"}) {
        const Ended ended = piped(unknown);
        EXPECT_EQ(ended.code, 1);
        EXPECT_TRUE(ended.err.contains(QStringLiteral("no form that Hearthbook knows"))) << qPrintable(ended.err);
        EXPECT_FALSE(ended.err.contains(QStringLiteral("Line 1")));
    }
    const Ended other = piped("{\"date\":\"2026-01-01\",\"text\":\"one\"}\n", {"--format", "daylio"});
    EXPECT_EQ(other.code, 1);
    EXPECT_TRUE(other.err.contains(QStringLiteral("not what Daylio writes"))) << qPrintable(other.err);
    EXPECT_TRUE(piped("{\"date\":\"2026-01-01\",\"text\":\"half \xc3\"}").err.contains(QStringLiteral("Line 1")));
    EXPECT_TRUE(piped("").err.contains(QStringLiteral("Nothing of this was taken in.")));
    EXPECT_EQ(piped(QByteArray("PK\x03\x04", 4)).code, 1);
    EXPECT_EQ(piped("x", {"--format", "xml"}).code, 2);
    EXPECT_EQ(everything(), before);
}

TEST_F(CliImport, TextInUtf16ComesThroughAPipeAlsoBehindThePassphrase)
{
    const auto wide = [](const QByteArray &text) {
        QByteArray bytes;
        for (const char letter : text)
            bytes += QByteArray(1, letter) + '\0';
        return bytes;
    };
    const QByteArray mark("\xff\xfe");
    const QByteArray lines = "{\"date\":\"2026-01-01\",\"text\":\"one\"}\n{\"date\":\"2026-01-02\",\"text\":\"two\"}\n";
    const QByteArray jrnl = R"({"tags":{},"entries":[{"title":"T","body":"b","date":"2026-01-05","tags":[]}]})";
    const QStringList all = w({"import"}) + QStringList{journal()} + w({"--passphrase-file", "-", "--json"});
    const auto count = [](const Ended &ended) { return ended.object()[QStringLiteral("new")].toInt(); };
    EXPECT_EQ(count(run(all + w({"-"}), mark + wide("first passphrase\n" + lines))), 2);
    EXPECT_EQ(count(run(all + w({"-"}), mark + wide("first passphrase\n" + jrnl))), 1);
    EXPECT_EQ(count(run(all + w({"--map", "close=connected", "-"}),
                        mark + wide("first passphrase\ndate,close\n2026-01-01,3\n"))),
              1);
    EXPECT_EQ(count(run(all + w({"--format", "jsonl", "-"}),
                        "first passphrase\n" + mark + wide("{\"date\":\"2026-01-03\",\"text\":\"three\"}\n"))),
              1);
}

TEST_F(CliImport, APipeWithANameIsReadOnce)
{
    // As a shell gives it for <(...).
    write("jrnl.json", R"({"tags":{},"entries":[{"title":"T","body":"b","date":"2026-01-05","tags":[]}]})");
    const QByteArray pipe = file("pipe").toUtf8();
    const QByteArray start = "mkfifo " + pipe + "; cat " + file("jrnl.json").toUtf8() + " > " + pipe + " &";
    ASSERT_EQ(std::system(start.constData()), 0);
    const Ended done = anna("import", w({"--json"}) + QStringList{file("pipe")});
    EXPECT_EQ(done.object()[QStringLiteral("new")], 1) << qPrintable(done.err);
}

TEST_F(CliImport, WhoeverTypesIsToldWhatIsWaitedFor)
{
    const QStringList import = w({"import"}) + QStringList{journal(), QStringLiteral("--passphrase-file")};
    const QByteArray line = "{\"date\":\"2026-01-01\",\"text\":\"one\"}\n";
    EXPECT_FALSE(run(import + QStringList{file("anna")} + w({"-"}), line).err.contains(QStringLiteral("from here")));
    isInTyped = true;
    const Ended typed = run(import + QStringList{file("anna")} + w({"-"}), line);
    EXPECT_TRUE(typed.err.contains(QStringLiteral("What is to be taken in is read from here")))
        << qPrintable(typed.err);
    EXPECT_TRUE(
        run(import + w({"-", "-"}), "first passphrase\n" + line).err.contains(QStringLiteral("passphrase is read")));
    EXPECT_TRUE(anna("add", w({"entry", "--text-file", "-"})).err.contains(QStringLiteral("words are read from here")));
}

TEST_F(CliImport, AnArchiveOfNothingThatIsKnownIsNotReadAsLines)
{
    // An empty zip.
    write("empty.zip", QByteArray("PK\x05\x06", 4) + QByteArray(18, '\0'));
    const Ended ended = anna("import", {file("empty.zip")});
    EXPECT_EQ(ended.code, 1);
    EXPECT_TRUE(ended.err.contains(QStringLiteral("nothing in empty.zip"))) << qPrintable(ended.err);
}

TEST_F(CliImport, FindsInTheDiaryWhatPlainSearchFinds)
{
    const QString path = test::sharedData("pepys.jsonl");
    if (path.isEmpty())
        GTEST_SKIP() << "the shared test data is not here";
    // The reference leaves the prefaces out.
    const Ended imported = anna("import", w({"--only", "kind=entry"}) + QStringList{path});
    ASSERT_EQ(imported.code, 0);
    EXPECT_TRUE(imported.out.contains(QStringLiteral("3413")));
    const std::pair<const char *, int> expected[] = {
        {"wife", 2173},       {"kiss", 60},     {"quarrel", 28},     {"jealous", 44},         {"church", 452},
        {"Deb", 110},         {"coffee", 26},   {"dancing", 83},     {"theatre", 76},         {"\"my poor wife\"", 40},
        {"\"fell out\"", 25}, {"quarrel*", 38}, {"sweetheart*", 10}, {"wife AND angry", 174}, {"plague NOT fire", 143},
    };
    // Opening the diary for each query would take too long here; the search has its own test of all of them.
    for (std::size_t i = 0; i < std::size(expected); i += 7) {
        const Ended found = anna("search", w({"--count", expected[i].first}));
        EXPECT_EQ(found.code, 0);
        EXPECT_EQ(found.out.trimmed(), QString::number(expected[i].second)) << expected[i].first;
    }
    EXPECT_EQ(anna("search", w({"--json", "quarrel"})).json().size(), 28);
    EXPECT_EQ(ben("search", w({"--count", "wife"})).out.trimmed(), QStringLiteral("0"));
}

} // namespace
} // namespace hearth
