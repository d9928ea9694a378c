// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirun.h"
#include "support/printedpdf.h"
#include "watcheddevice.h"

#include <QDir>
#include <QDirIterator>

#include <csignal>

namespace hearth {
namespace {

using test::CommandLine;
using test::Ended;
using test::WatchedDevice;

class CliExport : public CommandLine
{
protected:
    void SetUp() override
    {
        makeJournal();
        ASSERT_EQ(anna("add", w({"entry", "--date", "2026-01-05", "A walk by the sea"})).code, 0);
        ASSERT_EQ(anna("add", w({"entry", "--date", "2026-03-07", "Soup for two"})).code, 0);
    }
    Ended exported(const char *format, const char *name, const std::vector<const char *> &more = {})
    {
        return anna("export", w({"--format", format}) + w(more) + w({"--output"}) + QStringList{file(name)});
    }
};

TEST_F(CliExport, WritesEveryFormatAndSaysWhoCanReadIt)
{
    for (const auto &[format, name] : std::initializer_list<std::pair<const char *, const char *>>{
             {"json", "a.zip"}, {"json", "a"}, {"markdown", "b"}, {"csv", "c"}, {"ics", "d.ics"}}) {
        const Ended ended = exported(format, name);
        EXPECT_EQ(ended.code, 0) << format << qPrintable(ended.err);
        EXPECT_TRUE(ended.out.contains(QStringLiteral("not encrypted"))) << format;
        EXPECT_TRUE(QFileInfo::exists(file(name))) << format;
    }
    EXPECT_TRUE(QFileInfo::exists(file("a/hearthbook.json")));
}

TEST_F(CliExport, ComesBackIntoAnotherJournal)
{
    ASSERT_EQ(exported("json", "all.zip").code, 0);
    ASSERT_EQ(run(w({"new"}) + QStringList{file("other.hearth")} + w({"--partner", "Anna", "--passphrase-file"}) +
                  QStringList{file("anna")})
                  .code,
              0);
    const QStringList other{file("other.hearth"), QStringLiteral("--passphrase-file"), file("anna")};
    const Ended preview = run(w({"import"}) + other + w({"--preview"}) + QStringList{file("all.zip")});
    EXPECT_TRUE(preview.out.contains(QStringLiteral("2 record"))) << qPrintable(preview.out + preview.err);
    ASSERT_EQ(run(w({"import"}) + other + QStringList{file("all.zip")}).code, 0);
    EXPECT_EQ(run(w({"list"}) + other + w({"--json"})).json().size(), 2);
}

TEST_F(CliExport, TakesASpanOfDays)
{
    ASSERT_EQ(exported("markdown", "span", {"--from", "2026-03-01", "--to", "2026-03-31"}).code, 0);
    EXPECT_EQ(QDir(file("span")).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList{QStringLiteral("2026")});
    EXPECT_EQ(QDir(file("span/2026")).entryList(QDir::Files).size(), 1);
}

TEST_F(CliExport, RefusesMistakesAndWritesNothing)
{
    const auto before = everything();
    EXPECT_EQ(exported("xml", "x").code, 2);
    EXPECT_EQ(exported("json", "x", {"--from", "soon"}).code, 2);
    EXPECT_EQ(anna("export", w({"--format", "json"})).code, 2);
    EXPECT_EQ(exported("json", "ours.hearth").code, 1);
    EXPECT_EQ(exported("ics", "ours.hearth", {"--force"}).code, 1);
    EXPECT_EQ(exported("ics", "notes.txt").code, 1);
    EXPECT_EQ(as("wrong", "export", w({"--format", "json", "--output"}) + QStringList{file("x.zip")}).code, 3);
    EXPECT_EQ(everything(), before);
}

TEST_F(CliExport, ABookHoldsContentsAndChapters)
{
    const Ended ended = exported("book", "book.pdf");
    ASSERT_EQ(ended.code, 0) << qPrintable(ended.err);
    const QString text = test::textOf(file("book.pdf"));
    for (const char *words : {"Contents", "January 2026", "March 2026", "A walk by the sea", "Soup for two"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(words))) << words << qPrintable(text);
    EXPECT_TRUE(text.contains(QStringLiteral("1/3"))) << qPrintable(text);
    EXPECT_TRUE(ended.out.contains(QStringLiteral("2 record"))) << qPrintable(ended.out);
    EXPECT_TRUE(ended.out.contains(QStringLiteral("not encrypted")));
}

TEST_F(CliExport, LinesOfAParagraphStayLines)
{
    write("words", "first line\nsecond line\n");
    ASSERT_EQ(anna("add", w({"entry", "--title", "Two", "--text-file"}) + QStringList{file("words")}).code, 0);
    ASSERT_EQ(exported("markdown", "lines").code, 0);
    QByteArray all;
    QDirIterator files(file("lines"), {QStringLiteral("*.md")}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile each(files.next());
        ASSERT_TRUE(each.open(QIODevice::ReadOnly));
        all += each.readAll();
    }
    EXPECT_TRUE(all.contains("first line\nsecond line")) << all.constData();
}

TEST_F(CliExport, StoppedAtTheVeryEndItSaysWhatIsThere)
{
    for (const auto &[format, name] : std::initializer_list<std::pair<const char *, const char *>>{
             {"json", "a.zip"}, {"json", "a"}, {"book", "e.pdf"}}) {
        WatchedDevice watched([](const QByteArray &bytes) {
            if (bytes.contains("100%"))
                std::raise(SIGINT);
        });
        QString out;
        QTextStream outStream(&out);
        QTextStream err(&watched);
        const int code =
            runInto(outStream, err,
                    w({"export"}) + QStringList{journal()} + w({"--passphrase-file"}) + QStringList{file("anna")} +
                        w({"--format", format, "--output"}) + QStringList{file(name)});
        EXPECT_EQ(code == 0, QFileInfo::exists(file(name))) << format;
        EXPECT_EQ(out.contains(QStringLiteral("not encrypted")), QFileInfo::exists(file(name))) << format;
        EXPECT_EQ(watched.written.contains("Nothing was written"), !QFileInfo::exists(file(name))) << format;
    }
}

TEST_F(CliExport, StoppedItLeavesNothingReadable)
{
    const QDir folder(file(""));
    const auto inFolder = [&folder] {
        return folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    };
    for (const auto &[format, name] : std::initializer_list<std::pair<const char *, const char *>>{
             {"json", "a.zip"}, {"json", "a"}, {"markdown", "b"}, {"book", "e.pdf"}}) {
        const QStringList before = inFolder();
        // As soon as it says how far it is, somebody presses Ctrl+C.
        WatchedDevice watched([](const QByteArray &bytes) {
            if (bytes.contains('%'))
                std::raise(SIGINT);
        });
        QString out;
        QTextStream outStream(&out);
        QTextStream err(&watched);
        EXPECT_EQ(runInto(outStream, err,
                          w({"export"}) + QStringList{journal()} + w({"--passphrase-file"}) +
                              QStringList{file("anna")} + w({"--format", format, "--output"}) +
                              QStringList{file(name)}),
                  1)
            << format;
        EXPECT_TRUE(watched.written.contains("Stopped. Nothing was written.")) << format << watched.written.constData();
        EXPECT_EQ(inFolder(), before) << format;
        EXPECT_EQ(std::signal(SIGINT, SIG_DFL), SIG_DFL) << "and then it means again what it meant";
    }
}

} // namespace
} // namespace hearth
