// SPDX-License-Identifier: GPL-3.0-or-later
// The man page and the completions, tried in the shells that are installed.
#include "clirun.h"

#include "cli/commandtable.h"
#include "cli/shells/completion.h"
#include "support/patience.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>

namespace hearth {
namespace {

using test::CommandLine;

struct Said final
{
    int code = -1;
    QString out;
    QString err;
};

Said runIn(const QString &folder, const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForFinished(test::patience))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

class ShellFiles : public CommandLine
{
protected:
    ~ShellFiles() override { QLocale::setDefault(m_before); }
    void SetUp() override
    {
        ASSERT_EQ(run({QStringLiteral("--write-shell-files"), file("share")}).code, 0);
        write("ours of two.hearth", {});
        write("words.txt", {});
        QDir(file("")).mkdir(QStringLiteral("copies"));
    }
    [[nodiscard]] QString shared(const char *name) const { return file("share/") + QString::fromUtf8(name); }
    /// What bash offers for the last of these words.
    [[nodiscard]] QStringList bashOffers(const QStringList &words) const
    {
        // As bash itself parts them, "=" and ":" stand alone.
        QStringList array;
        for (const QString &word : words)
            array += QLatin1Char('\'') + word + QLatin1Char('\'');
        const QString script =
            QStringLiteral(
                "source '%1'; COMP_WORDS=(%2); COMP_CWORD=%3; _hearthbook; printf '%s\\n' \"${COMPREPLY[@]}\"")
                .arg(shared("bash-completion/completions/hearthbook"), array.join(QLatin1Char(' ')))
                .arg(words.size() - 1);
        const Said said =
            runIn(file(""), QStringLiteral("bash"), {QStringLiteral("--norc"), QStringLiteral("-c"), script});
        EXPECT_EQ(said.code, 0);
        EXPECT_TRUE(said.err.isEmpty()) << qPrintable(said.err);
        return said.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }

private:
    QLocale m_before; // the files are written in every language
};

bool isThere(const char *program)
{
    return !QStandardPaths::findExecutable(QString::fromUtf8(program)).isEmpty();
}

TEST_F(ShellFiles, BashCompletesCommandsOptionsFilesAndChoices)
{
    if (!isThere("bash"))
        GTEST_SKIP() << "bash is not here";
    const QStringList all = bashOffers(w({"hearthbook", ""}));
    for (const Command &command : allCommands())
        EXPECT_NE(all.contains(QString::fromUtf8(command.name)), command.isOnlyInShell) << command.name;
    EXPECT_EQ(bashOffers(w({"hearthbook", "rec"})), w({"recovery-code"}));
    EXPECT_EQ(bashOffers(w({"hearthbook", "ours"})), w({"ours of two.hearth"}));
    EXPECT_EQ(bashOffers(w({"hearthbook", "list", "o"})), w({"ours of two.hearth"}));
    EXPECT_EQ(bashOffers(w({"hearthbook", "list", "ours\\ of"})), w({"ours of two.hearth"})) << "typed with its quotes";
    EXPECT_EQ(bashOffers(w({"hearthbook", "list", "x.hearth", "--js"})), w({"--json"}));
    EXPECT_EQ(bashOffers(w({"hearthbook", "list", "x.hearth", "--kind", "exp"})),
              w({"experience", "experience-words"}));
    EXPECT_EQ(bashOffers(w({"hearthbook", "list", "x.hearth", "--kind", "=", "commit"})), w({"commitment"}));
    EXPECT_EQ(bashOffers(w({"hearthbook", "list", "--passphrase-file", "w"})), w({"wrong", "words.txt"}));
    EXPECT_EQ(bashOffers(w({"hearthbook", "backup", "x.hearth", "--to", "c"})), w({"copies"}));
    EXPECT_TRUE(bashOffers(w({"hearthbook", "list", "x.hearth", "--from", ""})).isEmpty()) << "a day is not known";
    EXPECT_EQ(bashOffers(w({"hearthbook", "print", "x.hearth", "c"})), w({"cards"}));
    EXPECT_EQ(bashOffers(w({"hearthbook", "chart", "x.hearth", "--of", "time"})), w({"time-together"}));
    EXPECT_EQ(bashOffers(w({"hearthbook", "import", "x.hearth", "--format", "day"})), w({"dayone", "daylio"}));
}

TEST_F(ShellFiles, BashKnowsWhichOptionsGoWithAKindOfRecord)
{
    if (!isThere("bash"))
        GTEST_SKIP() << "bash is not here";
    EXPECT_EQ(bashOffers(w({"hearthbook", "add", "x.hearth", "grat"})), w({"gratitude"}));
    EXPECT_EQ(bashOffers(w({"hearthbook", "add", "x.hearth", "gratitude", "--pri"})), w({"--printable"}));
    EXPECT_TRUE(bashOffers(w({"hearthbook", "add", "x.hearth", "entry", "--pri"})).isEmpty());
    EXPECT_EQ(bashOffers(w({"hearthbook", "add", "--tag", "summer", "x.hearth", "entry", "--would-like", "com"})),
              w({"comfort"}));
    EXPECT_EQ(bashOffers(w({"hearthbook", "add", "x.hearth", "checkin", "--rate", "conn"})), w({"connected="}));
    EXPECT_EQ(bashOffers(w({"hearthbook", "add", "x.hearth", "checkin", "--rate", "connected", "=", "6", "--seal"})),
              w({"--sealed"}));
    EXPECT_TRUE(bashOffers(w({"hearthbook", "add", "x.hearth", "entry", "--", "--ti"})).isEmpty())
        << "after -- nothing is an option";
}

TEST_F(ShellFiles, ZshAndFishReadTheirs)
{
    if (!isThere("zsh") || !isThere("fish"))
        GTEST_SKIP() << "zsh or fish is not here";
    for (const auto &[program, name] : {std::pair("zsh", "zsh/site-functions/_hearthbook"),
                                        std::pair("fish", "fish/vendor_completions.d/hearthbook.fish")}) {
        const Said said = runIn(file(""), QString::fromUtf8(program), {QStringLiteral("-n"), shared(name)});
        EXPECT_EQ(said.code, 0) << program;
        EXPECT_TRUE(said.err.isEmpty()) << program << qPrintable(said.err);
    }
    const auto offered = [this](const char *line) {
        const QString script = QStringLiteral("source '%1'; complete -C '%2'")
                                   .arg(shared("fish/vendor_completions.d/hearthbook.fish"), QString::fromUtf8(line));
        const Said said =
            runIn(file(""), QStringLiteral("fish"), {QStringLiteral("--no-config"), QStringLiteral("-c"), script});
        EXPECT_TRUE(said.err.isEmpty()) << qPrintable(said.err);
        return said.out;
    };
    EXPECT_TRUE(offered("hearthbook rest").startsWith(QStringLiteral("restore\t")));
    EXPECT_TRUE(offered("hearthbook list x.hearth --kind resp").startsWith(QStringLiteral("response")));
    EXPECT_TRUE(offered("hearthbook add x.hearth gratitude --printa").startsWith(QStringLiteral("--printable")));
    EXPECT_TRUE(offered("hearthbook list ours").contains(QStringLiteral("ours")));
}

TEST_F(ShellFiles, TheManPagesAreSoundAndTellOfEveryCommand)
{
    if (!isThere("groff"))
        GTEST_SKIP() << "groff is not here";
    for (const char *name : {"man/man1/hearthbook.1", "man/de/man1/hearthbook.1"}) {
        const Said said = runIn(file(""), QStringLiteral("groff"),
                                {QStringLiteral("-man"), QStringLiteral("-Kutf8"), QStringLiteral("-Tutf8"),
                                 QStringLiteral("-ww"), QStringLiteral("-P-c"), shared(name)});
        EXPECT_EQ(said.code, 0) << name;
        EXPECT_TRUE(said.err.isEmpty()) << name << qPrintable(said.err);
        for (const Command &command : allCommands())
            EXPECT_TRUE(said.out.contains(QString::fromUtf8(command.isOnlyInShell ? "hearthbook> " : "hearthbook ") +
                                          QString::fromUtf8(command.name)))
                << command.name;
        EXPECT_TRUE(said.out.contains(QStringLiteral("hearthbook add ours.hearth entry --title 'A hard day'")))
            << "typed as it stands there";
    }
    QFile german(shared("man/de/man1/hearthbook.1"));
    ASSERT_TRUE(german.open(QIODevice::ReadOnly));
    EXPECT_TRUE(german.readAll().contains("Tagebuch"));
}

TEST_F(ShellFiles, WhatCannotBeWrittenIsSaid)
{
    write("taken", {});
    EXPECT_EQ(run({QStringLiteral("--write-shell-files"), file("taken")}).code, 1);
}

TEST(Completion, GoesByWhatAUsageSays)
{
    using Sort = Completion::Sort;
    EXPECT_EQ(completedBy({QStringLiteral("FILE")}).sort, Sort::Journals);
    EXPECT_EQ(completedBy({QStringLiteral("SOURCE"), QStringLiteral("-")}).sort, Sort::Files);
    EXPECT_EQ(completedBy({QStringLiteral("FOLDER")}).sort, Sort::Folders);
    EXPECT_EQ(completedBy({QStringLiteral("D")}).sort, Sort::Nothing);
    EXPECT_EQ(completedBy({QStringLiteral("D"), QStringLiteral("none")}).choices, QStringList{QStringLiteral("none")});
    EXPECT_EQ(completedBy({QStringLiteral("A4"), QStringLiteral("Letter")}).choices.size(), 2);
    EXPECT_TRUE(completedBy({QStringLiteral("DIMENSION=1-7")}).choices.contains(QStringLiteral("settled=")));
}

} // namespace
} // namespace hearth
