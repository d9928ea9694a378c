// SPDX-License-Identifier: GPL-3.0-or-later
// What nobody else is to see: words, passphrases and recovery codes.
#include "clirun.h"

#include "support/printedpdf.h"
#include "support/umask.h"
#include "support/unwritable.h"

#include <QDir>

namespace hearth {
namespace {

using test::CommandLine;
using test::Ended;

class CliSecrets : public CommandLine
{
protected:
    [[nodiscard]] QStringList passphraseFiles() const
    {
        return w({"--partner", "Anna", "--passphrase-file"}) + QStringList{file("anna")} +
               w({"--partner", "Ben", "--passphrase-file"}) + QStringList{file("ben")};
    }
    Ended make(const QStringList &rest) { return run(w({"new"}) + QStringList{journal()} + rest); }
    // Whether that passphrase opens the journal.
    bool opens(const QByteArray &passphrase)
    {
        return run(w({"list"}) + QStringList{journal()} + w({"--passphrase-file", "-"}), passphrase).code == 0;
    }
    [[nodiscard]] static QByteArray utf16(const QString &text, bool isBigEndian)
    {
        QByteArray bytes = isBigEndian ? "\xfe\xff" : "\xff\xfe";
        for (const QChar letter : text) {
            const auto low = static_cast<char>(letter.unicode() & 0xff);
            const auto high = static_cast<char>(letter.unicode() >> 8);
            bytes += isBigEndian ? high : low;
            bytes += isBigEndian ? low : high;
        }
        return bytes;
    }
    [[nodiscard]] static bool holdsCodes(const QString &text)
    {
        static const QRegularExpression code(QStringLiteral("(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}"));
        return text.contains(code);
    }

    test::FakeTerminal person;
};

TEST_F(CliSecrets, WordsOfEveryKindComeFromAFile)
{
    makeJournal();
    write("words.txt", "First line, with sch\xc3\xb6n.\r\n\r\nSecond paragraph.\n");
    write("line.txt", "one line only\n");
    const QStringList words{QStringLiteral("--text-file"), file("words.txt")};
    const QStringList line{QStringLiteral("--text-file"), file("line.txt")};
    const auto textOf = [this](const Ended &added) {
        return anna("show", {added.id(), QStringLiteral("--json")}).object()[QStringLiteral("text")].toString();
    };
    const QString id = anna("add", w({"entry", "--share", "--title", "T"}) + words).id();
    EXPECT_EQ(anna("show", {id, QStringLiteral("--json")}).object()[QStringLiteral("text")].toString(),
              QString::fromUtf8("First line, with sch\xc3\xb6n.\n\nSecond paragraph."));
    EXPECT_EQ(textOf(ben("add", QStringList{QStringLiteral("response"), QStringLiteral("--to"), id} + line)),
              QStringLiteral("one line only"));
    const QStringList kinds[] = {w({"gratitude"}),
                                 w({"checkin", "--rate", "connected=5"}),
                                 w({"experience", "--share"}),
                                 w({"agreement", "--title", "A"}),
                                 w({"limit"}),
                                 w({"commitment"}),
                                 w({"card"})};
    for (const QStringList &kind : kinds) {
        const Ended added = anna("add", kind + line);
        ASSERT_EQ(added.code, 0) << qPrintable(kind.join(QLatin1Char(' '))) << qPrintable(added.err);
        EXPECT_TRUE(anna("show", {added.id()}).out.contains(QStringLiteral("one line only")))
            << qPrintable(kind.first());
    }
    const Ended both = anna("add", w({"conversation", "--other-passphrase-file"}) + QStringList{file("ben")} + line);
    EXPECT_TRUE(anna("show", {both.id()}).out.contains(QStringLiteral("one line only"))) << qPrintable(both.err);
}

TEST_F(CliSecrets, WordsComeFromStandardInputAfterThePassphrase)
{
    makeJournal();
    const Ended added =
        run(w({"add"}) + QStringList{journal()} + w({"--passphrase-file", "-", "entry", "--text-file", "-"}),
            "first passphrase\nDear diary,\n\nwords\n");
    ASSERT_EQ(added.code, 0) << qPrintable(added.err);
    EXPECT_EQ(anna("show", {added.id(), QStringLiteral("--json")}).object()[QStringLiteral("text")].toString(),
              QStringLiteral("Dear diary,\n\nwords"));
}

TEST_F(CliSecrets, ThereIsOneSourceOfWords)
{
    makeJournal();
    write("words.txt", "words");
    write("latin1.txt", "sch\xf6n");
    const QByteArray before = bytesOf("ours.hearth");
    const QStringList words{QStringLiteral("--text-file"), file("words.txt")};
    EXPECT_EQ(anna("add", w({"entry", "words"}) + words).code, 2) << "two";
    EXPECT_EQ(anna("add", w({"consent", "--agreement", "1", "--decision", "agree"}) + words).code, 2);
    EXPECT_EQ(anna("add", w({"photo", "--to", "1"}) + words).code, 2);
    EXPECT_EQ(anna("add", w({"entry", "--text-file"}) + QStringList{file("nothing.txt")}).code, 1);
    const Ended bad = anna("add", w({"entry", "--text-file"}) + QStringList{file("latin1.txt")});
    EXPECT_EQ(bad.code, 1);
    EXPECT_TRUE(bad.err.contains(QStringLiteral("latin1.txt, line 1"))) << qPrintable(bad.err);
    const Ended none = anna("add", w({"entry"}));
    EXPECT_EQ(none.code, 1);
    EXPECT_TRUE(none.err.contains(QStringLiteral("--text-file"))) << "says how";
    EXPECT_EQ(bytesOf("ours.hearth"), before);
}

TEST_F(CliSecrets, ArgumentsThatAreNoTextAreRefused)
{
    makeJournal();
    const QByteArray before = bytesOf("ours.hearth");
    const Ended lone = anna("add", QStringList{QStringLiteral("entry"), QStringLiteral("x") + QChar(0xd800)});
    EXPECT_EQ(lone.code, 2);
    EXPECT_TRUE(lone.err.contains(QStringLiteral("Word 6"))) << qPrintable(lone.err);
    EXPECT_EQ(anna("add", QStringList{QStringLiteral("entry"), QStringLiteral("x") + QChar(QChar::Null)}).code, 2);
    const char *const given[] = {"hearthbook", "add", "sch\xc3\xb6n", "sch\xf6n"};
    const QStringList arguments = argumentsFrom(4, given);
    ASSERT_EQ(arguments.size(), 3);
    EXPECT_EQ(arguments[1], QString::fromUtf8("sch\xc3\xb6n"));
    EXPECT_EQ(run(arguments).code, 2);
    EXPECT_EQ(bytesOf("ours.hearth"), before);
}

TEST_F(CliSecrets, PassphrasesAreAskedForWhereNoFileIsGiven)
{
    terminal = &person;
    person.typed = w({"first passphrase", "first passphrase", "second passphrase", "second passphrase"});
    ASSERT_EQ(make(w({"--partner", "Anna", "--partner", "Ben"})).code, 0);
    ASSERT_EQ(person.asked.size(), 4) << "a new one twice";
    EXPECT_TRUE(person.asked[0].contains(QStringLiteral("Anna")));
    EXPECT_TRUE(person.asked[2].contains(QStringLiteral("Ben")));
    person.asked.clear();
    person.typed = w({"second passphrase"});
    EXPECT_EQ(run(w({"list"}) + QStringList{journal()}).code, 0);
    EXPECT_EQ(person.asked.size(), 1) << "one that is there once";
    person.typed = w({"second passphrase", "first passphrase"});
    EXPECT_EQ(run(w({"add"}) + QStringList{journal()} + w({"conversation", "topic"})).code, 0);
    person.typed = w({"no passphrase of theirs"});
    EXPECT_EQ(run(w({"list"}) + QStringList{journal()}).code, 3);
    person.typed = w({""});
    EXPECT_EQ(run(w({"list"}) + QStringList{journal()}).code, 1);
    EXPECT_EQ(run(w({"list"}) + QStringList{journal()}).code, 1) << "the input ended";
    person.asked.clear();
    EXPECT_EQ(anna("list").code, 0);
    EXPECT_TRUE(person.asked.isEmpty()) << "a file needs no question";
}

TEST_F(CliSecrets, ASlipOfTheFingerLocksNobodyOut)
{
    terminal = &person;
    person.typed = w({"one", "an other", "first passphrase", "first passphrase"});
    ASSERT_EQ(make(w({"--partner", "Anna"})).code, 0);
    EXPECT_TRUE(opens("first passphrase"));
    QFile::remove(journal());
    person.typed = w({"a", "b", "c", "d", "e", "f"});
    EXPECT_EQ(make(w({"--partner", "Anna"})).code, 1);
    EXPECT_FALSE(QFile::exists(journal()));
    write("ours.hearth", "something");
    person.asked.clear();
    EXPECT_EQ(make(w({"--partner", "Anna"})).code, 1);
    EXPECT_TRUE(person.asked.isEmpty()) << "nobody thinks of a passphrase in vain";
}

TEST_F(CliSecrets, AWeakPassphraseIsTakenButSaidToBeOne)
{
    terminal = &person;
    person.typed = w({"anna2026", "anna2026"});
    const Ended weak = make(w({"--partner", "Anna"}));
    ASSERT_EQ(weak.code, 0);
    EXPECT_TRUE(weak.err.contains(QStringLiteral("could guess this one"))) << qPrintable(weak.err);
    QFile::remove(journal());
    const char *strong = "gable sandbank kindling orbit thimble";
    person.typed = w({strong, strong});
    EXPECT_TRUE(make(w({"--partner", "Anna"})).err.isEmpty());
}

TEST_F(CliSecrets, APassphraseFileMeansTheSameWordsInEveryEncoding)
{
    const QString words = QString::fromUtf8("sch\xc3\xb6ne Gr\xc3\xbc\xc3\x9f"
                                            "e");
    const QByteArray plain = words.toUtf8();
    const QByteArray files[] = {plain,
                                plain + '\n',
                                plain + "\r\n",
                                plain + "\nanother line",
                                "\xef\xbb\xbf" + plain + '\n',
                                utf16(words + QLatin1String("\r\n"), false),
                                utf16(words + QLatin1Char('\n'), true),
                                utf16(words, false)};
    for (const QByteArray &content : files) {
        write("key", content);
        ASSERT_EQ(make(w({"--partner", "Anna", "--passphrase-file"}) + QStringList{file("key")}).code, 0)
            << content.toHex().constData();
        EXPECT_TRUE(opens(plain)) << content.toHex().constData() << ": the words as they are typed";
        QFile::remove(journal());
    }
    for (const QByteArray &content : {words.toLatin1(), QByteArray("half \xc3"), QByteArray("zero\0here", 9),
                                      utf16(words, false).mid(2), utf16(words, false).chopped(1)}) {
        write("key", content);
        const Ended refused = make(w({"--partner", "Anna", "--passphrase-file"}) + QStringList{file("key")});
        EXPECT_EQ(refused.code, 1) << content.toHex().constData();
        EXPECT_TRUE(refused.err.contains(QStringLiteral("key, line 1"))) << qPrintable(refused.err);
        EXPECT_FALSE(QFile::exists(journal()));
    }
}

TEST_F(CliSecrets, RecoveryCodesGoToAFileOfTheirOwn)
{
    const test::Umask umask(0);
    const Ended made = make(passphraseFiles() + w({"--codes-to"}) + QStringList{file("codes.txt")});
    ASSERT_EQ(made.code, 0) << qPrintable(made.err);
    EXPECT_FALSE(holdsCodes(made.out));
    EXPECT_FALSE(holdsCodes(made.err));
    EXPECT_EQ(test::modeOf(qPrintable(file("codes.txt"))), 0600);
    const QList<QByteArray> lines = bytesOf("codes.txt").trimmed().split('\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[0].startsWith("Anna: "));
    EXPECT_TRUE(lines[1].startsWith("Ben: "));
    EXPECT_TRUE(opens(lines[1].mid(5).trimmed()));
}

TEST_F(CliSecrets, RecoveryCodesGoOntoASheetForEach)
{
    HEARTHBOOK_NEEDS_POPPLER();
    const test::Umask umask(0);
    const Ended made = make(passphraseFiles() + w({"--codes-to"}) + QStringList{file("codes.pdf")});
    ASSERT_EQ(made.code, 0) << qPrintable(made.err);
    EXPECT_FALSE(holdsCodes(made.out));
    EXPECT_EQ(test::modeOf(qPrintable(file("codes.pdf"))), 0600);
    const QStringList sheets =
        test::saidOf(file("codes.pdf"), "pdftotext", {QStringLiteral("-layout")}, {QStringLiteral("-")})
            .split(QLatin1Char('\f'), Qt::SkipEmptyParts);
    ASSERT_EQ(sheets.size(), 2);
    EXPECT_TRUE(sheets[0].contains(QStringLiteral("Anna’s recovery code"))) << qPrintable(sheets[0]);
    EXPECT_TRUE(sheets[1].contains(QStringLiteral("Ben’s recovery code"))) << qPrintable(sheets[1]);
    static const QRegularExpression kGroup(QStringLiteral("\\b[0-9A-Z]{4}\\b"));
    QStringList groups;
    for (auto found = kGroup.globalMatch(sheets[1].section(QStringLiteral("2026"), -1)); found.hasNext();)
        groups += found.next().captured();
    EXPECT_TRUE(opens(groups.join(QLatin1Char('-')).toUtf8())) << qPrintable(sheets[1]);
}

TEST_F(CliSecrets, WhereTheCodesCannotGoNoJournalIsMade)
{
    write("mine.txt", "mine");
    ASSERT_TRUE(QFile::link(file("nothing"), file("dangling.txt")));
    const auto before = everything();
    const auto refused = [&](const QString &target) {
        const Ended ended = make(passphraseFiles() + QStringList{QStringLiteral("--codes-to"), target});
        EXPECT_FALSE(holdsCodes(ended.out));
        EXPECT_EQ(everything(), before) << qPrintable(target);
        return ended.code;
    };
    EXPECT_EQ(refused(file("mine.txt")), 1);
    EXPECT_EQ(refused(QStringLiteral("-")), 2);
    EXPECT_EQ(refused(file("anna")), 1) << "the passphrase";
    EXPECT_EQ(refused(file("dangling.txt")), 1);
    EXPECT_EQ(refused(file("no/such/folder.txt")), 1);
    EXPECT_EQ(refused(file("codes.hearth")), 1);
    EXPECT_EQ(refused(journal()), 1);
    EXPECT_EQ(refused(file(".")), 1);
    const Ended bare = run(w({"new"}) + QStringList{file("bare")} + passphraseFiles() +
                           QStringList{QStringLiteral("--codes-to"), file("./bare")});
    EXPECT_EQ(bare.code, 1) << "the journal itself, under a name that does not say so";
    EXPECT_EQ(everything(), before);
    ASSERT_TRUE(QDir(file(".")).mkdir(QStringLiteral("closed")));
    {
        const test::Unwritable unwritable(file("closed"));
        EXPECT_EQ(make(passphraseFiles() + QStringList{QStringLiteral("--codes-to"), file("closed/codes.txt")}).code,
                  1);
    }
    EXPECT_EQ(everything(), before);
}

TEST_F(CliSecrets, CodesThatCannotBeWrittenAfterAllAreShownRatherThanLost)
{
    // The terminal is asked between the check and the writing: then somebody takes the name.
    class Intruder final : public TerminalPrompt
    {
    public:
        explicit Intruder(std::function<void()> act)
            : m_act(std::move(act))
        {
        }
        [[nodiscard]] Result<QString> ask(const QString &) override
        {
            m_act();
            return QStringLiteral("first passphrase");
        }
        [[nodiscard]] Result<TypedLine> askOpenly(const QString &, std::chrono::milliseconds) override
        {
            return TypedLine{TypedLine::How::End};
        }

    private:
        std::function<void()> m_act;
    };
    Intruder intruder([this] { write("codes.txt", "somebody else's"); });
    QString out;
    QString err;
    QTextStream outStream(&out);
    QTextStream errStream(&err);
    QBuffer in;
    in.open(QIODevice::ReadOnly);
    TextSource source(in);
    const FixedClock clock{QDate(2026, 7, 12)};
    SeededRandom random{7};
    CliEnvironment environment{outStream,         errStream,           source,   clock, random, nullptr,
                               test::cheapCost(), test::cheapLimits(), &intruder};
    EXPECT_EQ(runCommand(w({"new"}) + QStringList{journal()} + w({"--partner", "Anna", "--codes-to"}) +
                             QStringList{file("codes.txt")},
                         environment),
              1);
    EXPECT_TRUE(holdsCodes(out));
    EXPECT_FALSE(err.isEmpty());
    EXPECT_EQ(bytesOf("codes.txt"), QByteArray("somebody else's"));
    EXPECT_TRUE(opens("first passphrase"));
}

TEST_F(CliSecrets, ThePassphraseOfWhoseItIsIsChanged)
{
    makeJournal();
    ASSERT_EQ(anna("add", w({"entry", "hers"})).code, 0);
    ASSERT_TRUE(QFile::copy(journal(), file("copy.hearth")));
    write("next", "a third passphrase\n");
    const Ended changed = anna("passphrase", w({"--new-passphrase-file"}) + QStringList{file("next")});
    ASSERT_EQ(changed.code, 0) << qPrintable(changed.err);
    EXPECT_TRUE(changed.out.contains(QStringLiteral("changed")));
    EXPECT_TRUE(changed.out.contains(QStringLiteral("Copies made before still open")));
    EXPECT_TRUE(changed.out.contains(QStringLiteral("Your recovery code stays as it is")));
    EXPECT_FALSE(holdsCodes(changed.out));
    EXPECT_FALSE(opens("first passphrase"));
    EXPECT_TRUE(opens("a third passphrase"));
    EXPECT_TRUE(opens("second passphrase")) << "the other's stays";
    EXPECT_TRUE(as("next", "list", {}).out.contains(QStringLiteral("hers"))) << "and it is hers";
    // On a terminal: the present one once, the new one twice.
    terminal = &person;
    person.typed = w({"a third passphrase", "fourth", "fourth"});
    ASSERT_EQ(run(w({"passphrase"}) + QStringList{journal()}).code, 0);
    EXPECT_EQ(person.asked.size(), 3);
    EXPECT_TRUE(opens("fourth"));
}

TEST_F(CliSecrets, APassphraseIsChangedByNobodyElse)
{
    makeJournal();
    write("next", "a third passphrase\n");
    const QByteArray before = bytesOf("ours.hearth");
    const QStringList next{QStringLiteral("--new-passphrase-file"), file("next")};
    EXPECT_EQ(as("wrong", "passphrase", next).code, 3);
    EXPECT_EQ(run(w({"passphrase"}) + QStringList{journal()} + next).code, 2) << "without the present one";
    EXPECT_EQ(anna("passphrase").code, 2);
    EXPECT_EQ(anna("passphrase", w({"--new-passphrase-file"}) + QStringList{file("empty")}).code, 1);
    EXPECT_EQ(anna("passphrase", w({"--new-passphrase-file"}) + QStringList{file("nothing")}).code, 1);
    EXPECT_EQ(anna("passphrase", w({"--new-passphrase-file"}) + QStringList{file("ben")}).code, 1) << "the other's";
    write("bad", "sch\xf6n");
    EXPECT_EQ(anna("passphrase", w({"--new-passphrase-file"}) + QStringList{file("bad")}).code, 1);
    EXPECT_EQ(anna("passphrase", next + w({"word"})).code, 2);
    EXPECT_EQ(bytesOf("ours.hearth"), before);
}

TEST_F(CliSecrets, NamesCompareHoweverTheirAccentsAreComposed)
{
    const auto make2 = [this](const char *first, const char *second) {
        return make(w({"--partner", first, "--passphrase-file"}) + QStringList{file("anna")} +
                    w({"--partner", second, "--passphrase-file"}) + QStringList{file("ben")})
            .code;
    };
    const char *const composed = "Zo\xc3\xab";
    const char *const decomposed = "ZOE\xcc\x88";
    EXPECT_EQ(make2(composed, decomposed), 1);
    EXPECT_FALSE(QFile::exists(journal()));
    ASSERT_EQ(make2("Anna", composed), 0);
    ASSERT_EQ(anna("add", w({"gratitude", "--share", "--to", decomposed, "thanks"})).code, 0);
    ASSERT_EQ(ben("add", w({"entry", "--share", "by the sea"})).code, 0);
    EXPECT_EQ(anna("search", w({"--count", "--author", decomposed, "sea"})).out.trimmed(), QStringLiteral("1"));
    EXPECT_EQ(anna("add", w({"experience", "--share", "--whose-idea", decomposed, "walk"})).code, 0);
    EXPECT_EQ(anna("add", w({"gratitude", "--to", "Zoe", "thanks"})).code, 1);
}

} // namespace
} // namespace hearth
