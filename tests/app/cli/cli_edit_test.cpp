// SPDX-License-Identifier: GPL-3.0-or-later
// Words changed in an editor, which here is a script.
#include "clirun.h"

#include "cli/privateedit.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <csignal>

namespace hearth {
namespace {

using test::CommandLine;
using test::Ended;

class CliEdit : public CommandLine
{
protected:
    void SetUp() override
    {
        makeJournal();
        id = anna("add", w({"entry", "We walked."})).id();
    }
    /// An editor that does what the script says; "$1" is the file.
    void useEditor(const QByteArray &script)
    {
        write("editor", "#!/bin/sh\n" + script + '\n');
        QFile::setPermissions(file("editor"), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        editor = QLatin1Char('\'') + file("editor") + QLatin1Char('\'');
    }
    Ended edit() { return anna("edit", {id}); }
    QString text() { return anna("show", {id, QStringLiteral("--json")}).object()[QStringLiteral("text")].toString(); }
    /// What was in the editor and is still there.
    [[nodiscard]] QStringList left() const
    {
        QStringList paths;
        QDirIterator all(file(""), {QStringLiteral("words.md*"), QStringLiteral("*.swp")}, QDir::Files | QDir::Hidden,
                         QDirIterator::Subdirectories);
        while (all.hasNext())
            paths += all.next();
        return paths;
    }

    QString id;
};

TEST_F(CliEdit, TakesTheWordsAsTheEditorLeavesThem)
{
    useEditor("cp \"$1\" " + file("seen").toUtf8() + "; stat -c '%a' \"$1\" > " + file("mode").toUtf8() +
              "; printf 'We swam.\\nTwice.\\n' > \"$1\"");
    const Ended edited = edit();
    ASSERT_EQ(edited.code, 0) << qPrintable(edited.err);
    EXPECT_EQ(bytesOf("seen"), "We walked.\n");
    EXPECT_EQ(bytesOf("mode"), "600\n") << "readable by its owner alone";
    EXPECT_EQ(text(), QStringLiteral("We swam.\nTwice."));
    EXPECT_TRUE(left().isEmpty()) << "nothing of it stays outside of the journal";
}

TEST_F(CliEdit, WhatAnEditorLeavesBesideGoesToo)
{
    useEditor("cp \"$1\" \"$1~\"; cp \"$1\" \"$(dirname \"$1\")/.words.md.swp\"; rm \"$1\"; echo 'Anew.' > \"$1\"");
    ASSERT_EQ(edit().code, 0);
    EXPECT_EQ(text(), QStringLiteral("Anew."));
    EXPECT_TRUE(left().isEmpty()) << qPrintable(left().join(QLatin1Char('\n')));
    EXPECT_TRUE(QDir(file("")).entryList({QStringLiteral("hearthbook-*")}).isEmpty());
}

TEST_F(CliEdit, WhatIsRemovedWasWrittenOverBefore)
{
    useEditor("echo 'A secret.' > \"$1\"; ln \"$1\" " + file("second-name").toUtf8());
    ASSERT_EQ(edit().code, 0);
    EXPECT_EQ(bytesOf("second-name"), QByteArray(10, '\0'));
}

TEST_F(CliEdit, AnEditorMayHaveArguments)
{
    useEditor("test \"$1\" = -w && test \"$2\" = 'two words' && echo 'With arguments.' > \"$3\"");
    editor += QStringLiteral(" -w 'two words'");
    ASSERT_EQ(edit().code, 0);
    EXPECT_EQ(text(), QStringLiteral("With arguments."));
}

TEST_F(CliEdit, NothingChangedIsSaidAndNotWritten)
{
    const QByteArray before = bytesOf("ours.hearth");
    useEditor("true");
    const Ended edited = edit();
    EXPECT_EQ(edited.code, 0);
    EXPECT_TRUE(edited.out.contains(QStringLiteral("Nothing was changed")));
    EXPECT_EQ(bytesOf("ours.hearth"), before);
}

TEST_F(CliEdit, AnEditorThatFailsChangesNothing)
{
    const QByteArray before = bytesOf("ours.hearth");
    useEditor("echo 'Half.' > \"$1\"; exit 3");
    const Ended failed = edit();
    EXPECT_EQ(failed.code, 1);
    EXPECT_TRUE(failed.err.contains(QStringLiteral("Nothing was changed"))) << qPrintable(failed.err);
    editor = QStringLiteral("/no/such/editor");
    const Ended missing = edit();
    EXPECT_EQ(missing.code, 1);
    EXPECT_TRUE(missing.err.contains(QStringLiteral("/no/such/editor"))) << qPrintable(missing.err);
    EXPECT_EQ(bytesOf("ours.hearth"), before);
    EXPECT_TRUE(left().isEmpty());
}

TEST_F(CliEdit, LinesEndAsInTheWindowWhateverTheEditorWrites)
{
    useEditor("printf 'one\\r\\ntwo\\r\\n' > \"$1\"");
    ASSERT_EQ(edit().code, 0);
    EXPECT_EQ(text(), QStringLiteral("one\ntwo"));
    write("typed", "three\r\nfour\r\n");
    id = anna("add", w({"entry", "--text-file"}) + QStringList{file("typed")}).id();
    EXPECT_EQ(text(), QStringLiteral("three\nfour"));
}

TEST_F(CliEdit, WhereNothingComesBackNothingIsLostUnasked)
{
    id = anna("add", w({"entry", "--title", "A walk", "We walked."})).id();
    useEditor(": > \"$1\"");
    const Ended emptied = edit();
    EXPECT_EQ(emptied.code, 1);
    EXPECT_TRUE(emptied.err.contains(QStringLiteral("--yes"))) << qPrintable(emptied.err);
    EXPECT_EQ(text(), QStringLiteral("We walked."));
    EXPECT_EQ(anna("edit", {id, QStringLiteral("--yes")}).code, 0);
    EXPECT_EQ(text(), QString());
}

TEST_F(CliEdit, WhatCannotBeTakenInIsKeptAndItsPlaceSaid)
{
    for (const QByteArray &typed : {QByteArray("sch\xf6n\n"), QByteArray("  \n")}) {
        write("typed", typed);
        useEditor("cp " + file("typed").toUtf8() + " \"$1\"");
        const Ended refused = edit();
        EXPECT_EQ(refused.code, 1);
        ASSERT_EQ(left().size(), 1);
        EXPECT_TRUE(refused.err.contains(QDir::toNativeSeparators(left().first()))) << qPrintable(refused.err);
        QFile kept(left().first());
        ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
        EXPECT_EQ(kept.readAll(), typed);
        EXPECT_EQ(QFileInfo(kept).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QDir(QFileInfo(kept).path()).removeRecursively();
    }
    EXPECT_EQ(text(), QStringLiteral("We walked."));
}

TEST_F(CliEdit, WhatIsNoFileAnyMoreIsNeitherReadNorWaitedFor)
{
    const QByteArray before = bytesOf("ours.hearth");
    useEditor("rm \"$1\"; mkfifo \"$1\"");
    const Ended pipe = edit();
    EXPECT_EQ(pipe.code, 1);
    EXPECT_TRUE(pipe.err.contains(QStringLiteral("a pipe or a device"))) << qPrintable(pipe.err);

    write("elsewhere", "Typed elsewhere.\n");
    useEditor("ln -sf " + file("elsewhere").toUtf8() + " \"$1\"");
    const Ended link = edit();
    EXPECT_EQ(link.code, 1);
    EXPECT_TRUE(link.err.contains(file("elsewhere"))) << qPrintable(link.err);
    EXPECT_EQ(bytesOf("elsewhere"), "Typed elsewhere.\n") << "nothing is written through a link";
    EXPECT_TRUE(left().isEmpty());

    useEditor("rm \"$1\"; mkdir \"$1\"; echo 'Within.' > \"$1/words.md\"");
    const Ended folder = edit();
    EXPECT_EQ(folder.code, 1);
    EXPECT_TRUE(folder.err.contains(QStringLiteral("a folder"))) << qPrintable(folder.err);
    ASSERT_EQ(left().size(), 1) << "what was typed is not lost";
    QFile kept(left().first());
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), "Within.\n");
    EXPECT_EQ(bytesOf("ours.hearth"), before);
}

TEST_F(CliEdit, WhatItsOwnerMayNotReadAnyMoreIsReadAllTheSame)
{
    useEditor("echo 'Locked.' > \"$1\"; chmod 000 \"$1\"");
    EXPECT_EQ(edit().code, 0);
    EXPECT_EQ(text(), QStringLiteral("Locked."));
}

TEST_F(CliEdit, WhatIsTooLongForAnyRecordIsKept)
{
    useEditor("truncate -s 70M \"$1\"");
    const Ended large = edit();
    EXPECT_EQ(large.code, 1);
    ASSERT_EQ(left().size(), 1);
    EXPECT_TRUE(large.err.contains(left().first())) << qPrintable(large.err);
}

TEST_F(CliEdit, WhatWasSavedBeforeAnEditorCrashedIsKept)
{
    useEditor("echo 'Saved before.' > \"$1\"; kill -SEGV $$");
    const Ended crashed = edit();
    EXPECT_EQ(crashed.code, 1);
    ASSERT_EQ(left().size(), 1);
    EXPECT_TRUE(crashed.err.contains(left().first())) << qPrintable(crashed.err);
    QDir(QFileInfo(left().first()).path()).removeRecursively();
    useEditor("kill -SEGV $$");
    EXPECT_EQ(edit().code, 1);
    EXPECT_TRUE(left().isEmpty()) << "nothing was typed";
}

TEST_F(CliEdit, AskedToEndItTakesTheWordsAway)
{
    // Somebody closes the terminal while the editor is open; it leaves the words it was given.
    useEditor("echo 'Half.' > \"$1\"; kill -HUP $PPID; exec sleep 60");
    editor.prepend(QStringLiteral("exec "));
    const Ended ended = edit();
    EXPECT_EQ(ended.code, 1);
    EXPECT_TRUE(left().isEmpty()) << qPrintable(left().join(QLatin1Char('\n')));
    EXPECT_EQ(text(), QStringLiteral("We walked."));
}

TEST_F(CliEdit, CtrlCIsTheEditors)
{
    useEditor("kill -INT $PPID; echo 'Typed on.' > \"$1\"");
    editor.prepend(QStringLiteral("exec "));
    ASSERT_EQ(edit().code, 0);
    EXPECT_EQ(text(), QStringLiteral("Typed on."));
}

TEST_F(CliEdit, OpensOnlyWhatHasWordsAndIsOnesOwn)
{
    useEditor("echo 'Mine.' > \"$1\"");
    const QString shared = anna("add", w({"entry", "--share", "For both."})).id();
    EXPECT_EQ(ben("edit", {shared}).code, 1);
    const QString version = anna("add", w({"agreement", "--title", "Phones", "--share", "None at table."})).id();
    EXPECT_EQ(anna("edit", {version}).code, 2);
    EXPECT_EQ(anna("edit", w({"1"})).code, 1);
    EXPECT_EQ(ben("show", {shared, QStringLiteral("--json")}).object()[QStringLiteral("text")].toString(),
              QStringLiteral("For both."));
}

TEST_F(CliEdit, EachKindOpensItsMainWords)
{
    const std::vector<const char *> kinds[] = {{"gratitude", "--share", "the tea"},
                                               {"checkin", "--rate", "safe=3", "the tea"},
                                               {"experience", "--title", "Tea", "the tea"},
                                               {"limit", "--title", "Tea", "the tea"},
                                               {"commitment", "the tea"},
                                               {"card", "the tea"}};
    for (const auto &words : kinds) {
        id = anna("add", w(words)).id();
        useEditor("grep -q 'the tea' \"$1\" && echo 'more tea' > \"$1\"");
        EXPECT_EQ(edit().code, 0) << words.front();
        EXPECT_TRUE(anna("show", {id}).out.contains(QStringLiteral("more tea"))) << words.front();
    }
}

TEST(UsualEditor, IsTheOneThatWasChosen)
{
    const QByteArray visual = qgetenv("VISUAL");
    const QByteArray editor = qgetenv("EDITOR");
    qputenv("VISUAL", "code -w");
    qputenv("EDITOR", "ed");
    EXPECT_EQ(usualEditor(), QStringLiteral("code -w"));
    qputenv("VISUAL", " ");
    EXPECT_EQ(usualEditor(), QStringLiteral("ed"));
    qunsetenv("EDITOR");
    EXPECT_TRUE(usualEditor() == QStringLiteral("nano") || usualEditor() == QStringLiteral("vi"));
    qputenv("VISUAL", visual);
    qputenv("EDITOR", editor);
}

TEST_F(CliEdit, BeginsARecordAsTheWindowDoes)
{
    useEditor("cp \"$1\" " + file("seen").toUtf8() +
              "; printf 'What happened:\nWe swam.\n\nWhat stayed with me:\n' > \"$1\"");
    const Ended added = anna("add", w({"entry", "--template", "day", "--title", "A day", "--edit"}));
    ASSERT_EQ(added.code, 0) << qPrintable(added.err);
    EXPECT_TRUE(bytesOf("seen").startsWith("What happened:")) << bytesOf("seen").constData();
    id = added.id();
    EXPECT_TRUE(text().contains(QStringLiteral("We swam."))) << qPrintable(text());
    EXPECT_FALSE(text().contains(QStringLiteral("What stayed with me:"))) << "nothing was written below it";
    useEditor("echo 'and milk' >> \"$1\"");
    id = anna("add", w({"entry", "--edit", "The tea"})).id();
    EXPECT_EQ(text(), QStringLiteral("The tea\nand milk"));
    EXPECT_TRUE(left().isEmpty());
}

TEST_F(CliEdit, WhereNothingIsWrittenNothingBegins)
{
    const QString before = anna("list").out;
    for (const char *script : {":", ": > \"$1\"", "printf '  \n' > \"$1\"", "false", "rm \"$1\""}) {
        useEditor(script);
        EXPECT_EQ(anna("add", w({"entry", "--template", "day", "--edit"})).code,
                  QByteArray(script) == "false" || QByteArray(script).startsWith("rm") ? 1 : 0)
            << script;
    }
    EXPECT_EQ(anna("list").out, before);
    EXPECT_EQ(anna("add", w({"photo", "--to", "1", "--edit", "x.jpg"})).code, 2);
}

TEST_F(CliEdit, WordsThatBeginNothingAreNotLost)
{
    useEditor("echo 'the tea' > \"$1\"");
    const Ended refused = anna("add", w({"gratitude", "--to", "Nobody", "--edit"}));
    EXPECT_EQ(refused.code, 1);
    ASSERT_EQ(left().size(), 1) << qPrintable(refused.err);
    EXPECT_TRUE(refused.err.contains(left().first()));
}

} // namespace
} // namespace hearth
