// SPDX-License-Identifier: GPL-3.0-or-later
// Every command is described in full, wherever its description is read.
#include "cli/commandtable.h"
#include "cli/helptext.h"
#include "cli/optionwords.h"
#include "cli/recordfromarguments.h"
#include "cli/shellwords.h"
#include "wording/translation.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

namespace hearth {
namespace {

constexpr qsizetype kColumns = 80;

QStringList linesOf(const QString &text)
{
    return text.split(QLatin1Char('\n'));
}

TEST(CommandTable, EveryCommandSaysWhatItDoesAndIsCalledByItsName)
{
    for (const Command &command : allCommands()) {
        EXPECT_GT(qstrlen(command.summary), 0U) << command.name;
        EXPECT_TRUE(QByteArray(command.usage).startsWith(QByteArray(command.name) + ' ')) << command.name;
        EXPECT_EQ(commandNamed(QString::fromUtf8(command.name)), &command);
        EXPECT_FALSE(examplesOf(command).isEmpty()) << command.name;
    }
    EXPECT_EQ(commandNamed(QStringLiteral("dance")), nullptr);
}

TEST(CommandTable, EveryOptionSaysWhatItDoes)
{
    for (const Command &command : allCommands()) {
        for (const ToldOption &told : toldOptionsOf(command))
            EXPECT_FALSE(told.words.isEmpty()) << command.name << " --" << qPrintable(told.option.name);
    }
}

TEST(CommandTable, NoOptionIsDescribedThatNobodyTakes)
{
    EXPECT_TRUE(optionInWords(QStringLiteral("dance"), QStringLiteral("add")).isEmpty());
    EXPECT_NE(optionInWords(QStringLiteral("to"), QStringLiteral("backup")),
              optionInWords(QStringLiteral("to"), QStringLiteral("list")));
}

// As the command itself reads them.
Result<void> checkExample(const Command &command, const QStringList &words)
{
    const QStringList own = command.isOnlyInShell ? QStringList{QStringLiteral("ours.hearth")} : QStringList();
    const auto given = Arguments::parse(own + words.mid(2), wholeUsageOf(command), command.least, command.most);
    if (!given)
        return given.error();
    for (const RecordForm &form : recordForms()) {
        if (qstrcmp(command.name, "add") == 0 && keyOf(form.kind) == given.value().positionals().at(1))
            return checkOptions(given.value(), form.kind, QByteArray(command.usage) + ' ' + form.adding);
    }
    return {};
}

TEST(CommandTable, EveryExampleCanBeTyped)
{
    for (const Command &command : allCommands()) {
        for (const QString &example : examplesOf(command)) {
            const auto words = splitShellWords(example);
            ASSERT_TRUE(words) << qPrintable(example);
            ASSERT_GT(words.value().size(), command.isOnlyInShell ? 1 : 2) << qPrintable(example);
            EXPECT_EQ(words.value()[0],
                      command.isOnlyInShell ? QStringLiteral("hearthbook>") : QStringLiteral("hearthbook"));
            EXPECT_EQ(words.value()[1], QString::fromUtf8(command.name));
            const auto checked = checkExample(command, words.value());
            EXPECT_TRUE(checked) << qPrintable(example) << ": " << (checked ? "" : qPrintable(checked.error().detail));
        }
    }
}

/// Speaks a language for as long as it lives.
class Spoken final
{
public:
    explicit Spoken(const QString &language) { m_translation.use(language); }
    ~Spoken() { QLocale::setDefault(m_before); }
    Q_DISABLE_COPY_MOVE(Spoken)

private:
    QLocale m_before;
    Translation m_translation;
};

TEST(CommandTable, AllCommandsFitOneScreenInEveryLanguage)
{
    for (const QString &language : Translation::languages()) {
        const Spoken spoken(language);
        const QStringList lines = linesOf(helpText());
        EXPECT_LE(lines.size(), 24) << qPrintable(language);
        for (const QString &line : lines)
            EXPECT_LE(line.size(), kColumns) << qPrintable(line);
        for (const Command &command : allCommands())
            EXPECT_TRUE(helpText().contains(QString::fromUtf8(command.name))) << command.name;
    }
}

TEST(CommandTable, TheHelpOfACommandTellsAllOfItWithinTheWidth)
{
    for (const QString &language : Translation::languages()) {
        const Spoken spoken(language);
        for (const Command &command : allCommands()) {
            const QString text = helpTextOf(command);
            const QStringList examples = examplesOf(command);
            for (const QString &line : linesOf(text)) {
                const bool isExample = examples.contains(line.trimmed());
                EXPECT_TRUE(isExample || line.size() <= kColumns) << qPrintable(line);
            }
            for (const UsedOption &option : usedOptions(wholeUsageOf(command)))
                EXPECT_TRUE(text.contains(QStringLiteral("  --") + option.name)) << qPrintable(option.name);
            EXPECT_TRUE(text.contains(examples.first()));
        }
    }
}

TEST(CommandTable, HelpIsNoWiderThanANarrowTerminalAndKeepsItsWordsWhole)
{
    const auto wordsOf = [](const QString &text) {
        QString words = text;
        words.replace(QStringLiteral(" \\\n"), QStringLiteral("\n"));
        return words.split(QRegularExpression(QStringLiteral("[\\s|]+")), Qt::SkipEmptyParts);
    };
    for (const QString &language : Translation::languages()) {
        const Spoken spoken(language);
        for (const int columns : {40, 60}) {
            for (const QString &line : linesOf(helpText(columns)))
                EXPECT_LE(line.size(), columns) << qPrintable(line);
            for (const Command &command : allCommands()) {
                EXPECT_TRUE(helpText(columns).contains(QString::fromUtf8(command.name))) << command.name;
                const QString text = helpTextOf(command, columns);
                EXPECT_EQ(wordsOf(text), wordsOf(helpTextOf(command))) << command.name;
                for (const QString &line : linesOf(text))
                    EXPECT_TRUE(line.size() <= columns || wordsOf(line).size() <= 2) << qPrintable(line);
            }
        }
    }
}

TEST(CommandTable, HelpNamesWhatThereIsToChooseFrom)
{
    const auto help = [](const char *name) { return helpTextOf(*commandNamed(QString::fromUtf8(name))).simplified(); };
    EXPECT_TRUE(help("list").contains(QStringLiteral("only records of this kind: entry, gratitude, checkin")));
    EXPECT_TRUE(help("chart").contains(QStringLiteral("what the chart is about: connected, listened-to")));
    EXPECT_TRUE(help("chart").contains(QStringLiteral("feelings")));
    EXPECT_TRUE(help("add").contains(QStringLiteral("rather-not-say: connected, listened-to")));
    EXPECT_TRUE(help("add").contains(QStringLiteral("entry [--date D]"))) << "the kind is typed";
    EXPECT_TRUE(help("change").contains(QStringLiteral("entry: [--date D]"))) << "the kind is known";
}

TEST(CommandTable, AnOptionOfManyKindsIsToldOnceForEachMeaning)
{
    const QList<ToldOption> options = toldOptionsOf(*commandNamed(QStringLiteral("add")));
    QStringList to;
    for (const ToldOption &told : options) {
        if (told.option.name == QLatin1String("to"))
            to += told.words;
    }
    EXPECT_EQ(to.size(), 4) << "whom one thanks, an entry, an experience, a record with a photo";
    EXPECT_EQ(to.removeDuplicates(), 0);
}

} // namespace
} // namespace hearth
