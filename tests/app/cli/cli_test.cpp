// SPDX-License-Identifier: GPL-3.0-or-later
// Making, adding and listing; exit codes 0 done, 1 could not, 2 wrong usage, 3 wrong passphrase, 4 damaged file.
#include "clirun.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace hearth {
namespace {

using test::CommandLine;
using test::Ended;

class Cli : public CommandLine
{
};

TEST_F(Cli, HelpVersionAndNoCommand)
{
    for (const char *help : {"--help", "-h", "help"}) {
        const Ended ended = run(w({help}));
        EXPECT_EQ(ended.code, 0);
        for (const char *command : {"new", "import", "add", "list", "show", "delete", "search", "chart", "print",
                                    "verify", "passphrase", "recovery-code", "seal-anew", "sample"})
            EXPECT_TRUE(ended.out.contains(QString::fromUtf8(command))) << command;
    }
    EXPECT_EQ(run(w({"--version"})).code, 0);
    EXPECT_EQ(run(w({"dance"})).code, 2);
    EXPECT_TRUE(isCommand(w({"new"})));
    EXPECT_TRUE(isCommand(w({"--version"})));
    EXPECT_FALSE(isCommand(w({"ours.hearth"})));
    EXPECT_FALSE(isCommand({}));
    EXPECT_TRUE(commandDraws(w({"chart"})));
    EXPECT_TRUE(commandDraws(w({"print"})));
    EXPECT_FALSE(commandDraws(w({"add"})));
}

TEST_F(Cli, EachCommandTellsHowItIsCalled)
{
    for (const char *command : {"new", "import", "add", "list", "print", "restore", "leave"}) {
        const Ended ended = run(w({command, "--help"}));
        EXPECT_EQ(ended.code, 0) << command;
        EXPECT_TRUE(ended.out.contains(QStringLiteral("hearthbook ") + QString::fromUtf8(command))) << command;
        EXPECT_TRUE(ended.err.isEmpty()) << command;
    }
    EXPECT_EQ(run(w({"list", "-h"})).code, 0);
    EXPECT_NE(run(w({"list", "--", "--help"})).code, 0) << "a file of that name, which is not there";
}

TEST_F(Cli, AWordThatIsNoCommandAndNoFileOpensNoWindow)
{
    const Ended ended = run(w({"imprt"}));
    EXPECT_EQ(ended.code, 2);
    EXPECT_TRUE(ended.err.contains(QStringLiteral("“imprt” is no command and no file"))) << qPrintable(ended.err);
    EXPECT_TRUE(ended.err.contains(QStringLiteral("import")));
    EXPECT_TRUE(isCommand(w({"imprt"})));
    EXPECT_FALSE(isCommand(w({"gone.hearth"}))) << "the window says that it is gone";
    EXPECT_FALSE(isCommand(w({"./imprt"})));
    EXPECT_FALSE(isCommand(w({"--sample"})));
}

TEST_F(Cli, NewMakesAJournalAndShowsTheRecoveryCodesOnce)
{
    const Ended made =
        run(w({"new"}) + QStringList{journal()} +
                w({"--partner", " Anna ", "--passphrase-file", "-", "--partner", "Ben", "--passphrase-file", "-"}),
            "first passphrase\nsecond passphrase\r\nnot read\n");
    ASSERT_EQ(made.code, 0) << qPrintable(made.err);
    const QRegularExpression codes(QStringLiteral("^(Anna|Ben): ((?:[0-9A-Z]{4}-){6}[0-9A-Z]{4})$"),
                                   QRegularExpression::MultilineOption);
    auto found = codes.globalMatch(made.out);
    QStringList names;
    while (found.hasNext()) {
        const auto match = found.next();
        names += match.captured(1);
        // The code is a way in, typed small and without dashes.
        const Ended listed =
            run({QStringLiteral("list"), journal(), QStringLiteral("--passphrase-file"), QStringLiteral("-")},
                match.captured(2).toLower().remove(QLatin1Char('-')).toUtf8());
        EXPECT_EQ(listed.code, 0) << qPrintable(listed.err);
    }
    EXPECT_EQ(names, w({"Anna", "Ben"}));
    EXPECT_EQ(anna("list").code, 0);
    EXPECT_EQ(ben("list").code, 0) << "a carriage return is no part of a passphrase";
}

TEST_F(Cli, NewRefusesMistakesAndLeavesNothing)
{
    const auto before = everything();
    const auto make = [&](const std::vector<const char *> &words, const QByteArray &input = {}) {
        const Ended ended = run(w({"new"}) + QStringList{journal()} + w(words), input);
        EXPECT_EQ(everything(), before);
        return ended.code;
    };
    EXPECT_EQ(make({}), 2);
    EXPECT_EQ(make({"--partner", "Anna"}), 2);
    EXPECT_EQ(make({"--passphrase-file", "-"}), 2);
    EXPECT_EQ(make({"--partner", "A", "--partner", "B", "--passphrase-file", "-"}), 2);
    EXPECT_EQ(make({"--partner", "Anna", "--passphrase-file", "-", "one too many"}), 2);
    EXPECT_EQ(make({"--partner", "Anna", "--passphrase-file", "-", "--unknown"}), 2);
    EXPECT_EQ(make({"--partner", "Anna", "--passphrase-file"}), 2);
    EXPECT_EQ(make({"--partner", "Anna", "--passphrase-file", "-"}, ""), 1) << "no passphrase";
    EXPECT_EQ(make({"--partner", "Anna", "--passphrase-file", "/no/such/file"}), 1);
    EXPECT_EQ(make({"--partner", " ", "--passphrase-file", "-"}, "p\n"), 1);
    EXPECT_EQ(make({"--partner", "A", "--passphrase-file", "-", "--partner", "a", "--passphrase-file", "-"}, "p\nq\n"),
              1);
    EXPECT_EQ(make({"--partner", "A", "--passphrase-file", "-", "--partner", "B", "--passphrase-file", "-"}, "p\np\n"),
              1);
    EXPECT_EQ(run(w({"new"})).code, 2);
    makeJournal();
    const auto made = everything();
    EXPECT_EQ(run(w({"new"}) + QStringList{journal()} + w({"--partner", "A", "--passphrase-file", "-"}), "p\n").code,
              1);
    EXPECT_EQ(everything(), made) << "an existing file is never overwritten";
}

TEST_F(Cli, EveryCommandAnswersAWrongPassphraseOrABadFileAlike)
{
    makeJournal();
    ASSERT_EQ(anna("add", w({"entry", "words"})).code, 0);
    write("entries.jsonl", "{\"date\":\"2026-01-01\",\"text\":\"x\"}\n");
    const QByteArray sound = bytesOf("ours.hearth");
    const std::pair<const char *, QStringList> commands[] = {
        {"import", {file("entries.jsonl")}},
        {"add", w({"entry", "text"})},
        {"list", {}},
        {"show", w({"1"})},
        {"delete", w({"1", "--yes"})},
        {"search", w({"text"})},
        {"chart", w({"--dimension", "connected", "--output"}) + QStringList{file("c.csv")}},
        {"print", w({"gratitude", "--output"}) + QStringList{file("p.pdf")}},
        {"verify", {}},
    };
    for (const auto &[command, rest] : commands) {
        EXPECT_EQ(as("wrong", command, rest).code, 3) << command;
        EXPECT_EQ(as("empty", command, rest).code, 1) << command;
        EXPECT_EQ(as("no such file", command, rest).code, 1) << command;
        if (qstrcmp(command, "verify") != 0) {
            EXPECT_EQ(run(QStringList{QString::fromUtf8(command), journal()} + rest).code, 2)
                << command << " needs a passphrase";
        }
        EXPECT_EQ(bytesOf("ours.hearth"), sound) << command;
        for (const auto &bad : {sound.left(sound.size() / 2), QByteArray("no journal"), QByteArray()}) {
            write("ours.hearth", bad);
            // A file of no length has yet to be brought by whatever keeps its folder in step; it is not damaged.
            EXPECT_EQ(anna(command, rest).code, bad.isEmpty() ? 1 : 4) << command;
            EXPECT_EQ(bytesOf("ours.hearth"), bad) << command;
        }
        QFile::remove(journal());
        EXPECT_EQ(anna(command, rest).code, 1) << command << ": no such journal";
        EXPECT_FALSE(QFile::exists(journal()));
        EXPECT_FALSE(QFile::exists(file("c.csv")));
        EXPECT_FALSE(QFile::exists(file("p.pdf")));
        write("ours.hearth", sound);
    }
}

TEST_F(Cli, AddsAndListsEntriesNotesAndCheckIns)
{
    makeJournal();
    ASSERT_EQ(anna("add", w({"entry", "--date", "2026-07-01", "--title", "Walk", "We walked by the sea."})).code, 0);
    ASSERT_EQ(anna("add", w({"entry", "--share", "For both of us."})).code, 0);
    ASSERT_EQ(anna("add", w({"gratitude", "--to", "ben", "--share", "--printable", "the tea"})).code, 0);
    ASSERT_EQ(anna("add", w({"checkin", "--rate", "connected=6", "--rate", "time-together=1", "--period", "month",
                             "--date", "2026-06-15", "a good month"}))
                  .code,
              0);
    const QJsonArray all = anna("list", w({"--json"})).json();
    ASSERT_EQ(all.size(), 4);
    const QJsonObject checkIn = all[0].toObject();
    EXPECT_EQ(checkIn[QStringLiteral("kind")].toString(), QStringLiteral("checkin"));
    EXPECT_EQ(checkIn[QStringLiteral("period")].toString(), QStringLiteral("2026-06"));
    EXPECT_EQ(checkIn[QStringLiteral("ratings")].toObject(),
              (QJsonObject{{QStringLiteral("connected"), 6}, {QStringLiteral("time-together"), 1}}));
    const QJsonObject entry = all[1].toObject();
    EXPECT_EQ(entry[QStringLiteral("title")].toString(), QStringLiteral("Walk"));
    EXPECT_EQ(entry[QStringLiteral("visibility")].toString(), QStringLiteral("private"));
    EXPECT_EQ(entry[QStringLiteral("author")].toString(), QStringLiteral("Anna"));
    // Ben sees what is shared, and that it is verified.
    const QJsonArray bens = ben("list", w({"--json"})).json();
    ASSERT_EQ(bens.size(), 2);
    for (const QJsonValue record : bens)
        EXPECT_TRUE(record[QStringLiteral("verified")].toBool());
    EXPECT_EQ(ben("list", w({"--json", "--kind", "gratitude"})).json().size(), 1);
    EXPECT_EQ(anna("list", w({"--json", "--kind", "partner"})).json().size(), 2);
    EXPECT_EQ(anna("list", w({"--json", "--from", "2026-07-01", "--to", "2026-07-01"})).json().size(), 1);
    EXPECT_EQ(anna("list", w({"--json", "--from", "2030-01-01"})).json().size(), 0);
    const QStringList lines = anna("list").out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    EXPECT_EQ(lines.size(), 4);
    EXPECT_TRUE(lines[1].startsWith(QStringLiteral("2026-07-01  Entry  Anna  Walk")));
}

TEST_F(Cli, AddRefusesWhatTheRulesForbid)
{
    makeJournal();
    ASSERT_EQ(anna("add", w({"checkin", "--rate", "safe=3"})).code, 0);
    const QByteArray before = bytesOf("ours.hearth");
    const std::pair<std::vector<const char *>, int> mistakes[] = {
        {{"checkin", "--rate", "connected=0"}, 1},
        {{"checkin", "--rate", "connected=8"}, 1},
        {{"checkin", "--rate", "connected=6.5"}, 1},
        {{"checkin", "--rate", "connected=many"}, 1},
        {{"checkin", "--rate", "love=6"}, 1},
        {{"checkin", "--rate", "connected"}, 2},
        {{"checkin", "--rate", "connected="}, 2},
        {{"checkin", "--rate", "connected=5", "--period", "year"}, 2},
        {{"checkin", "--rate", "connected=5"}, 1}, // this week is taken
        {{"checkin"}, 1},                          // nothing answered
        {{"entry"}, 1},                            // no text
        {{"entry", "  "}, 1},
        {{"entry", "--date", "2026-02-30", "x"}, 2},
        {{"entry", "--date", "yesterday", "x"}, 2},
        {{"entry", "one", "two"}, 2},
        {{"gratitude", "--to", "Anna", "x"}, 1}, // to oneself
        {{"gratitude", "--to", "Carl", "x"}, 1},
        {{"gratitude", ""}, 1},
        {{"poem", "x"}, 2},
        {{}, 2},
        {{"entry", "--colour", "x"}, 2},
    };
    for (const auto &[words, code] : mistakes) {
        EXPECT_EQ(anna("add", w(words)).code, code) << qPrintable(w(words).join(QLatin1Char(' ')));
        EXPECT_EQ(bytesOf("ours.hearth"), before);
    }
    EXPECT_EQ(anna("list", w({"--kind", "poem"})).code, 2);
    EXPECT_EQ(anna("list", w({"--from", "soon"})).code, 2);
    EXPECT_EQ(anna("list", w({"word"})).code, 2);
}

TEST_F(Cli, AnEmptySharedCheckInIsRefusedToo)
{
    makeJournal();
    EXPECT_EQ(anna("add", w({"checkin", "--share"})).code, 1);
}

TEST_F(Cli, NobodyIsThankedWhoHasNotJoined)
{
    ASSERT_EQ(run(w({"new"}) + QStringList{journal()} + w({"--partner", "Anna", "--passphrase-file"}) +
                  QStringList{file("anna")})
                  .code,
              0);
    EXPECT_EQ(anna("add", w({"gratitude", "thanks"})).code, 1);
}

TEST_F(Cli, NaughtyStringsComeBackAsTheyWereGiven)
{
    const QString path = test::sharedData("naughty-strings.json");
    if (path.isEmpty())
        GTEST_SKIP() << "the shared test data is not here";
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
    makeJournal();
    QStringList given;
    for (qsizetype i = 0; i < strings.size(); i += 5) {
        const QString text = strings[i].toString();
        // After -- nothing is an option, whatever it begins with.
        const Ended added = anna("add", w({"entry", "--title", "t", "--"}) + QStringList{text});
        ASSERT_EQ(added.code, 0) << qPrintable(text) << qPrintable(added.err);
        given += text;
    }
    QStringList listed;
    for (const QJsonValue record : anna("list", w({"--json"})).json())
        listed += record[QStringLiteral("text")].toString();
    given.sort();
    listed.sort();
    EXPECT_EQ(listed, given);
    EXPECT_EQ(anna("list").out.count(QLatin1Char('\n')), given.size()) << "one line a record, whatever stands in it";
}

TEST_F(Cli, ListingSendsNoControlCharactersToTheTerminal)
{
    makeJournal();
    ASSERT_EQ(anna("add", w({"entry", "--share", "--title", "\x1b]0;owned\x07 \x1b[2J red"})).code, 0);
    const QString out = ben("list").out;
    EXPECT_FALSE(out.contains(QChar(0x1b))) << "what the other wrote can rewrite my terminal";
}

} // namespace
} // namespace hearth
