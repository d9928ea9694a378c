// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that end: new recovery codes, and older words under new keys.
#include "clirun.h"

#include "support/testdata.h"
#include "support/umask.h"
#include "support/unwritable.h"
#include "support/vitaleditor.h"
#include "watcheddevice.h"

#include <QDir>
#include <QFileInfo>

#include <csignal>

namespace hearth {
namespace {

using test::CommandLine;
using test::Ended;
using test::WatchedDevice;

class CliKeys : public CommandLine
{
protected:
    CliKeys() { write("next", "a third passphrase\n"); }

    /// The same with the codes in codes.txt.
    void makeJournalWithCodes()
    {
        const Ended made = run(w({"new"}) + QStringList{journal()} + w({"--partner", "Anna", "--passphrase-file"}) +
                               QStringList{file("anna")} + w({"--partner", "Ben", "--passphrase-file"}) +
                               QStringList{file("ben")} + codesTo("codes.txt"));
        ASSERT_EQ(made.code, 0) << qPrintable(made.err);
        const QList<QByteArray> lines = bytesOf("codes.txt").trimmed().split('\n');
        annasCode = codeIn(QString::fromUtf8(lines.at(0)));
        bensCode = codeIn(QString::fromUtf8(lines.at(1)));
        write("code", annasCode + '\n');
    }
    /// A journal that an earlier Hearthbook made.
    void takeFormerJournal()
    {
        ASSERT_TRUE(QFile::copy(testDataFile(QStringLiteral("version2.hearth")), journal()));
        QFile::setPermissions(journal(), QFile::ReadOwner | QFile::WriteOwner);
        annasCode = "TNGG-C475-XZY0-2J7A-JHN4-TKV2-M09K";
        write("code", annasCode + '\n');
        write("anna", test::kAnnasPassphrase.toUtf8());
    }
    [[nodiscard]] QStringList codesTo(const char *name) const { return {QStringLiteral("--codes-to"), file(name)}; }
    /// The one code in a text; empty where there is none.
    [[nodiscard]] static QByteArray codeIn(const QString &text)
    {
        static const QRegularExpression code(QStringLiteral("(?:[0-9A-Z]{4}-){6}[0-9A-Z]{4}"));
        return code.match(text).captured().toUtf8();
    }
    [[nodiscard]] bool opens(const QByteArray &secret)
    {
        return run(w({"list"}) + QStringList{journal()} + w({"--passphrase-file", "-"}), secret).code == 0;
    }
    void writeEntries(int count)
    {
        QByteArray lines;
        for (int i = 0; i < count; ++i)
            lines += "{\"date\":\"2026-01-01\",\"text\":\"number " + QByteArray::number(i) + "\"}\n";
        write("in.jsonl", lines);
        ASSERT_EQ(anna("import", {file("in.jsonl")}).code, 0);
    }

    QByteArray annasCode;
    QByteArray bensCode;
};

TEST_F(CliKeys, ANewRecoveryCodeEndsTheOldOne)
{
    makeJournalWithCodes();
    const Ended renewed = anna("recovery-code");
    ASSERT_EQ(renewed.code, 0) << qPrintable(renewed.err);
    EXPECT_TRUE(renewed.err.isEmpty());
    const QByteArray next = codeIn(renewed.out);
    EXPECT_TRUE(renewed.out.contains(QStringLiteral("Anna: ") + QString::fromUtf8(next)));
    EXPECT_TRUE(renewed.out.contains(QStringLiteral("The old one no longer opens this file")));
    EXPECT_TRUE(renewed.out.contains(QStringLiteral("Copies made before still open")));
    EXPECT_TRUE(renewed.out.contains(QStringLiteral("change both")));
    EXPECT_NE(next, annasCode);
    EXPECT_FALSE(opens(annasCode));
    EXPECT_TRUE(opens(next));
    EXPECT_TRUE(opens("first passphrase"));
    EXPECT_TRUE(opens(bensCode)) << "the other's stays";
    EXPECT_TRUE(opens("second passphrase"));
}

TEST_F(CliKeys, ACodeShowsWhoIsAskingToo)
{
    makeJournalWithCodes();
    const Ended renewed = as("code", "recovery-code", {});
    ASSERT_EQ(renewed.code, 0) << qPrintable(renewed.err);
    EXPECT_FALSE(opens(annasCode));
    EXPECT_TRUE(opens(codeIn(renewed.out)));
    EXPECT_TRUE(opens("first passphrase"));
}

TEST_F(CliKeys, TheNewCodeGoesToAFileOfItsOwn)
{
    makeJournalWithCodes();
    const test::Umask umask(0);
    const Ended renewed = anna("recovery-code", codesTo("new.txt"));
    ASSERT_EQ(renewed.code, 0) << qPrintable(renewed.err);
    EXPECT_TRUE(codeIn(renewed.out + renewed.err).isEmpty());
    EXPECT_EQ(test::modeOf(qPrintable(file("new.txt"))), 0600);
    EXPECT_TRUE(bytesOf("new.txt").startsWith("Anna: "));
    EXPECT_TRUE(opens(codeIn(QString::fromUtf8(bytesOf("new.txt")))));
}

TEST_F(CliKeys, WhereTheCodeCannotGoNothingIsChanged)
{
    makeJournalWithCodes();
    write("mine.txt", "mine");
    ASSERT_TRUE(QDir(file(".")).mkdir(QStringLiteral("closed")));
    const auto before = everything();
    const QStringList commands[] = {w({"recovery-code"}),
                                    w({"passphrase", "--new-passphrase-file"}) + QStringList{file("next")}};
    for (const QStringList &command : commands) {
        const auto refused = [&](const QString &target) {
            const Ended ended = run(QStringList{command.first(), journal(), QStringLiteral("--passphrase-file"),
                                                file("anna"), QStringLiteral("--codes-to"), target} +
                                    command.mid(1));
            EXPECT_TRUE(codeIn(ended.out + ended.err).isEmpty());
            return ended.code;
        };
        EXPECT_EQ(refused(QStringLiteral("-")), 2);
        EXPECT_EQ(refused(file("mine.txt")), 1);
        EXPECT_EQ(refused(file("anna")), 1) << "the passphrase";
        EXPECT_EQ(refused(journal()), 1);
        EXPECT_EQ(refused(file("codes.hearth")), 1);
        EXPECT_EQ(refused(file("no/such/folder.txt")), 1);
        EXPECT_EQ(refused(file(".")), 1);
        {
            const test::Unwritable unwritable(file("closed"));
            EXPECT_EQ(refused(file("closed/codes.txt")), 1);
        }
        EXPECT_EQ(everything(), before);
    }
}

TEST_F(CliKeys, ACodeThatCannotBeWrittenAfterAllIsShownRatherThanLost)
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
    makeJournalWithCodes();
    Intruder intruder([this] { write("new.txt", "somebody else's"); });
    QString out;
    QString err;
    QTextStream outStream(&out);
    QTextStream errStream(&err);
    EXPECT_EQ(
        runInto(outStream, errStream, w({"recovery-code"}) + QStringList{journal()} + codesTo("new.txt"), &intruder),
        1);
    EXPECT_TRUE(err.contains(QStringLiteral("shown here instead"))) << qPrintable(err);
    EXPECT_EQ(bytesOf("new.txt"), QByteArray("somebody else's"));
    EXPECT_FALSE(opens(annasCode));
    EXPECT_TRUE(opens(codeIn(out)));
}

TEST_F(CliKeys, ACodeThatCannotBeShownWhereItShouldIsShownWhereErrorsAre)
{
    makeJournalWithCodes();
    WatchedDevice full([](const QByteArray &) {}, true);
    QTextStream out(&full);
    QString err;
    QTextStream errStream(&err);
    EXPECT_EQ(
        runInto(out, errStream,
                w({"recovery-code"}) + QStringList{journal()} + w({"--passphrase-file"}) + QStringList{file("anna")}),
        1);
    EXPECT_TRUE(err.contains(QStringLiteral("could not be written"))) << qPrintable(err);
    EXPECT_FALSE(opens(annasCode));
    EXPECT_TRUE(opens(codeIn(err)));
}

TEST_F(CliKeys, NobodyElseRenewsACode)
{
    makeJournalWithCodes();
    const QByteArray before = bytesOf("ours.hearth");
    EXPECT_EQ(as("wrong", "recovery-code", {}).code, 3);
    EXPECT_EQ(as("empty", "recovery-code", {}).code, 1);
    EXPECT_EQ(run(w({"recovery-code"}) + QStringList{journal()}).code, 2) << "nothing shows who is asking";
    EXPECT_EQ(run(w({"recovery-code"})).code, 2);
    EXPECT_EQ(anna("recovery-code", w({"word"})).code, 2);
    EXPECT_EQ(bytesOf("ours.hearth"), before);
}

TEST_F(CliKeys, WhereThePassphraseIsNeededTheCodeDoesNotDoAndIsToldSo)
{
    takeFormerJournal();
    const Ended refused = as("code", "recovery-code", {});
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.err.contains(QStringLiteral("the recovery code is not enough"))) << qPrintable(refused.err);
    EXPECT_TRUE(codeIn(refused.out + refused.err).isEmpty());
    EXPECT_TRUE(opens(annasCode)) << "nothing was changed";
    // What the sentence says to do.
    ASSERT_EQ(as("code", "passphrase", {QStringLiteral("--new-passphrase-file"), file("next")}).code, 0);
    EXPECT_EQ(as("next", "recovery-code", {}).code, 0);
}

TEST_F(CliKeys, ACodeThatCouldNotStayComesWithTheNewPassphrase)
{
    takeFormerJournal();
    const Ended changed =
        anna("passphrase", QStringList{QStringLiteral("--new-passphrase-file"), file("next")} + codesTo("new.txt"));
    ASSERT_EQ(changed.code, 0) << qPrintable(changed.err);
    EXPECT_TRUE(changed.out.contains(QStringLiteral("Your passphrase is changed")));
    EXPECT_TRUE(changed.out.contains(QStringLiteral("Your recovery code had to change with it")));
    EXPECT_FALSE(changed.out.contains(QStringLiteral("stays as it is")));
    EXPECT_TRUE(codeIn(changed.out + changed.err).isEmpty());
    EXPECT_FALSE(opens(annasCode));
    EXPECT_FALSE(opens(test::kAnnasPassphrase.toUtf8()));
    EXPECT_TRUE(opens("a third passphrase"));
    EXPECT_TRUE(opens(codeIn(QString::fromUtf8(bytesOf("new.txt")))));
}

TEST_F(CliKeys, ACodeThatCouldNotStayIsShownWhereNoFileIsNamed)
{
    takeFormerJournal();
    const Ended changed = anna("passphrase", {QStringLiteral("--new-passphrase-file"), file("next")});
    ASSERT_EQ(changed.code, 0) << qPrintable(changed.err);
    EXPECT_TRUE(opens(codeIn(changed.out))) << qPrintable(changed.out);
    EXPECT_TRUE(changed.out.contains(QStringLiteral("shown only once")));
}

TEST_F(CliKeys, OlderWordsAreSealedAnewAndCounted)
{
    makeJournal();
    ASSERT_EQ(anna("add", w({"entry", "hers"})).code, 0);
    EXPECT_TRUE(anna("seal-anew").out.contains(QStringLiteral("newest keys already")));
    ASSERT_EQ(anna("recovery-code").code, 0);
    const Ended sealed = anna("seal-anew");
    ASSERT_EQ(sealed.code, 0) << qPrintable(sealed.err);
    static const QRegularExpression count(QStringLiteral("^[1-9][0-9]* record.* sealed anew\\."));
    EXPECT_TRUE(count.match(sealed.out).hasMatch()) << qPrintable(sealed.out);
    EXPECT_TRUE(sealed.out.contains(QStringLiteral("theirs to seal")));
    EXPECT_TRUE(sealed.err.isEmpty()) << "nobody watches: " << qPrintable(sealed.err);
    EXPECT_TRUE(anna("seal-anew").out.contains(QStringLiteral("newest keys already")));
    EXPECT_TRUE(anna("list").out.contains(QStringLiteral("hers")));
    EXPECT_EQ(run(w({"seal-anew"}) + QStringList{journal()}).code, 2);
    EXPECT_EQ(as("wrong", "seal-anew", {}).code, 3);
    EXPECT_EQ(anna("seal-anew", w({"word"})).code, 2);
}

TEST_F(CliKeys, HowFarItIsShowsWhereSomebodyWatches)
{
    makeJournal();
    ASSERT_EQ(anna("recovery-code").code, 0);
    isWatched = true;
    const Ended sealed = anna("seal-anew");
    EXPECT_EQ(sealed.code, 0);
    EXPECT_TRUE(sealed.err.contains(QStringLiteral("\rSealing anew: 0%"))) << qPrintable(sealed.err);
    EXPECT_TRUE(sealed.err.contains(QStringLiteral("\rSealing anew: 100%"))) << qPrintable(sealed.err);
    EXPECT_TRUE(sealed.err.endsWith(QStringLiteral(" \r"))) << "the line is gone in the end";
    EXPECT_FALSE(sealed.err.contains(QLatin1Char('\n'))) << "one line, written over";
}

TEST_F(CliKeys, InterruptedWhileACodeIsPrintedItIsShownInstead)
{
    makeJournal();
    WatchedDevice watched([](const QByteArray &bytes) {
        if (bytes.contains("Writing"))
            std::raise(SIGINT);
    });
    QString out;
    QTextStream outStream(&out);
    QTextStream err(&watched);
    EXPECT_EQ(runInto(outStream, err,
                      w({"recovery-code"}) + QStringList{journal()} + w({"--passphrase-file"}) +
                          QStringList{file("anna")} + codesTo("new.pdf")),
              1);
    EXPECT_FALSE(QFileInfo::exists(file("new.pdf")));
    EXPECT_TRUE(opens(codeIn(out))) << qPrintable(out);
    EXPECT_TRUE(watched.written.contains("shown here instead")) << watched.written.constData();
    EXPECT_FALSE(watched.written.contains("Nothing was changed")) << "the old code ended";
}

TEST_F(CliKeys, InterruptedItStopsBetweenTwoStepsAndGoesOnLater)
{
    makeJournal();
    writeEntries(400);
    ASSERT_EQ(anna("recovery-code").code, 0);
    // After the first step somebody presses Ctrl+C.
    WatchedDevice watched([](const QByteArray &bytes) {
        if (bytes.contains('%') && !bytes.contains(" 0%"))
            std::raise(SIGINT);
    });
    QString out;
    QTextStream outStream(&out);
    QTextStream err(&watched);
    EXPECT_EQ(runInto(outStream, err,
                      w({"seal-anew"}) + QStringList{journal()} + w({"--passphrase-file"}) + QStringList{file("anna")}),
              1);
    EXPECT_TRUE(watched.written.contains("Stopped between two steps")) << watched.written.constData();
    EXPECT_TRUE(out.isEmpty());
    EXPECT_EQ(std::signal(SIGINT, SIG_DFL), SIG_DFL) << "and then it means again what it meant";
    const Ended rest = anna("seal-anew");
    EXPECT_EQ(rest.code, 0);
    const int left = rest.out.section(QLatin1Char(' '), 0, 0).toInt();
    EXPECT_GT(left, 0) << qPrintable(rest.out);
    EXPECT_LT(left, 400) << "what was done stayed done";
    EXPECT_EQ(anna("search", w({"--count", "number"})).out.trimmed(), QStringLiteral("400"));
}

TEST_F(CliKeys, AWayInThatSomebodyChangedIsSaid)
{
    makeJournalWithCodes();
    test::editVital(journal(), [](VitalRows &rows) {
        const JournalId id = readJournalId(rows).value();
        putSlot(rows, makeRecoverySlot(id, PartnerKeys::generate(kFirstPartner), RecoveryCode::generate()));
    });
    EXPECT_TRUE(anna("list").err.contains(QStringLiteral("changed one of your two ways in")));
    EXPECT_TRUE(anna("list").err.contains(QStringLiteral("Choose a new passphrase"))) << "until that is done";
    EXPECT_FALSE(ben("list").err.contains(QStringLiteral("ways in"))) << "his are as he left them";
    const Ended changed = anna("passphrase", {QStringLiteral("--new-passphrase-file"), file("next")});
    EXPECT_TRUE(opens(codeIn(changed.out))) << qPrintable(changed.out);
    EXPECT_FALSE(as("next", "list", {}).err.contains(QStringLiteral("ways in")));
}

} // namespace
} // namespace hearth
