// SPDX-License-Identifier: GPL-3.0-or-later
// Backups and bringing them back, from the command line.
#include "clirun.h"

#include "store/backupfile.h"
#include "support/umask.h"
#include "support/unwritable.h"

#include <QDir>
#include <QFileInfo>

namespace hearth {
namespace {

using test::CommandLine;
using test::Ended;

class CliBackup : public CommandLine
{
protected:
    void SetUp() override
    {
        makeJournal();
        ASSERT_EQ(anna("add", w({"entry", "--date", "2026-07-10", "kept in the backup"})).code, 0);
    }
    Ended backup(const QStringList &rest = {}) { return run(QStringList{QStringLiteral("backup"), journal()} + rest); }
    Ended restore(const QString &from, const QStringList &rest)
    {
        return run(QStringList{QStringLiteral("restore"), from} + rest);
    }
    Ended preview(const QString &from, const QStringList &rest = {})
    {
        return restore(from, QStringList{QStringLiteral("--preview")} + rest);
    }
    // What the command printed last: where it is.
    [[nodiscard]] static QString placeIn(const Ended &ended)
    {
        return ended.out.trimmed().section(QLatin1Char('\n'), -1);
    }
    void failsLosingNothing(const Ended &ended, int code, const char *words,
                            const std::map<QString, QByteArray> &before)
    {
        EXPECT_EQ(ended.code, code) << qPrintable(ended.err);
        EXPECT_TRUE(ended.err.contains(QString::fromUtf8(words))) << qPrintable(ended.err);
        EXPECT_EQ(everything(), before);
    }
};

TEST_F(CliBackup, NeedsNoPassphraseAndSaysWhereItIs)
{
    const QByteArray journalBytes = bytesOf("ours.hearth");
    const Ended made = backup();
    ASSERT_EQ(made.code, 0) << qPrintable(made.err);
    EXPECT_TRUE(made.err.isEmpty());
    EXPECT_TRUE(made.out.contains(QStringLiteral("It was read back and is whole"))) << qPrintable(made.out);
    const QString place = placeIn(made);
    EXPECT_TRUE(hasBackupName(place)) << qPrintable(place);
    EXPECT_EQ(QFileInfo(place).absolutePath(), usualBackupFolder(journal()));
    QFile copy(place);
    ASSERT_TRUE(copy.open(QIODevice::ReadOnly));
    EXPECT_EQ(copy.readAll(), journalBytes);
    EXPECT_EQ(bytesOf("ours.hearth"), journalBytes);
    const Ended again = backup();
    EXPECT_EQ(again.code, 0);
    EXPECT_TRUE(again.out.contains(QStringLiteral("Nothing has changed since the last backup")))
        << qPrintable(again.out);
    EXPECT_EQ(placeIn(again), place);
}

TEST_F(CliBackup, GoesToAChosenFolder)
{
    ASSERT_TRUE(QDir().mkdir(file("stick")));
    const Ended made = backup({QStringLiteral("--to"), file("stick")});
    ASSERT_EQ(made.code, 0) << qPrintable(made.err);
    EXPECT_EQ(QFileInfo(placeIn(made)).absolutePath(), file("stick"));
    EXPECT_FALSE(QFileInfo::exists(usualBackupFolder(journal())));
}

TEST_F(CliBackup, SaysClearlyWhyThereIsNone)
{
    const auto before = everything();
    failsLosingNothing(backup({QStringLiteral("--to"), file("unplugged")}), 1, "The folder for backups is not there",
                       before);
    failsLosingNothing(run({QStringLiteral("backup"), file("missing.hearth")}), 1, "no longer where it was", before);
    failsLosingNothing(run({QStringLiteral("backup"), file("anna")}), 4, "not a Hearthbook journal", before);
    EXPECT_EQ(run({QStringLiteral("backup")}).code, 2);
    ASSERT_TRUE(QDir().mkdir(file("stick")));
    {
        const test::FullDisk full(40'000);
        failsLosingNothing(backup({QStringLiteral("--to"), file("stick")}), 1, "has no room for another one", before);
    }
    {
        const test::Unwritable unwritable(file("stick"));
        const Ended ended = backup({QStringLiteral("--to"), file("stick")});
        EXPECT_EQ(ended.code, 1);
        EXPECT_FALSE(ended.err.isEmpty());
    }
    QByteArray bytes = bytesOf("ours.hearth");
    write("half.hearth", bytes.left(bytes.size() / 2));
    EXPECT_EQ(run({QStringLiteral("backup"), file("half.hearth")}).code, 4);
}

TEST_F(CliBackup, IsBroughtBackAsANewFile)
{
    const test::Umask umask(0);
    const QString from = placeIn(backup());
    ASSERT_EQ(anna("add", w({"entry", "written since"})).code, 0);
    const auto before = everything();
    const Ended restored = restore(from, {QStringLiteral("--output"), file("again.hearth")});
    ASSERT_EQ(restored.code, 0) << qPrintable(restored.err);
    EXPECT_EQ(placeIn(restored), file("again.hearth"));
    EXPECT_EQ(test::modeOf(qPrintable(file("again.hearth"))), 0600);
    auto after = everything();
    after.erase(file("again.hearth"));
    EXPECT_EQ(after, before) << "nothing else was touched";
    const Ended verified =
        run({QStringLiteral("list"), file("again.hearth"), QStringLiteral("--passphrase-file"), file("anna")});
    EXPECT_EQ(verified.code, 0);
    EXPECT_TRUE(verified.out.contains(QStringLiteral("kept in the backup"))) << qPrintable(verified.out);
    EXPECT_FALSE(verified.out.contains(QStringLiteral("written since")));
    EXPECT_TRUE(verified.err.contains(QStringLiteral("older copy"))) << qPrintable(verified.err);
}

TEST_F(CliBackup, LookingInsideWritesNothing)
{
    const QString from = placeIn(backup());
    const auto before = everything();
    const Ended plain = preview(from);
    EXPECT_EQ(plain.code, 0) << qPrintable(plain.err);
    EXPECT_TRUE(plain.out.contains(QFileInfo(from).lastModified().toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
    EXPECT_TRUE(plain.out.contains(QStringLiteral("It is whole.")));
    EXPECT_TRUE(plain.out.contains(QStringLiteral("Partners: 2")));
    EXPECT_TRUE(plain.out.contains(QStringLiteral("Version of the file: 3")));
    EXPECT_FALSE(plain.out.contains(QStringLiteral("record"))) << "how much there is is nobody's business";
    const Ended annas = preview(from, {QStringLiteral("--passphrase-file"), file("anna")});
    EXPECT_EQ(annas.code, 0) << qPrintable(annas.err);
    EXPECT_TRUE(annas.out.contains(QStringLiteral("You may read 1 record"))) << qPrintable(annas.out);
    EXPECT_TRUE(annas.out.contains(QStringLiteral("10 July 2026")));
    const Ended bens = preview(from, {QStringLiteral("--passphrase-file"), file("ben")});
    EXPECT_TRUE(bens.out.contains(QStringLiteral("You may read 0 record"))) << qPrintable(bens.out);
    EXPECT_EQ(preview(from, {QStringLiteral("--passphrase-file"), file("wrong")}).code, 3);
    EXPECT_EQ(everything(), before);
}

TEST_F(CliBackup, WhatCannotBeBroughtBackIsSaid)
{
    const QString from = placeIn(backup());
    write("half.hearthbackup", bytesOf("ours.hearth").left(100'000));
    write("words.hearthbackup", "words");
    const auto before = everything();
    const QStringList toNew{QStringLiteral("--output"), file("new.hearth")};
    failsLosingNothing(restore(from, {QStringLiteral("--output"), journal()}), 1, "already something of that name",
                       before);
    failsLosingNothing(restore(from, {QStringLiteral("--output"), from}), 1, "would be the same file", before);
    failsLosingNothing(restore(file("half.hearthbackup"), toNew), 4, "This backup is not whole", before);
    failsLosingNothing(preview(file("half.hearthbackup")), 4, "This backup is not whole", before);
    failsLosingNothing(restore(file("words.hearthbackup"), toNew), 4, "not a backup of a Hearthbook journal", before);
    failsLosingNothing(restore(file("missing"), toNew), 1, "is not there", before);
    EXPECT_EQ(restore(from, {}).code, 2);
    EXPECT_EQ(restore(from, toNew + QStringList{QStringLiteral("--passphrase-file"), file("anna")}).code, 2);
    EXPECT_EQ(everything(), before);
}

TEST_F(CliBackup, RenewedThereIsOnlyTheNewOne)
{
    ASSERT_EQ(backup().code, 0);
    ASSERT_EQ(anna("add", w({"entry", "more"})).code, 0);
    ASSERT_EQ(backup().code, 0);
    const auto listed = [this] { return backup(w({"--list", "--json"})).json(); };
    const QJsonArray before = listed();
    ASSERT_FALSE(before.isEmpty());
    ASSERT_EQ(anna("add", w({"entry", "and more"})).code, 0);
    EXPECT_EQ(backup(w({"--renew"})).code, 2) << "not without --yes";
    EXPECT_EQ(listed(), before);
    const Ended renewed = backup(w({"--renew", "--yes"}));
    ASSERT_EQ(renewed.code, 0) << qPrintable(renewed.err);
    const QJsonArray after = listed();
    ASSERT_EQ(after.size(), 1);
    for (const QJsonValue old : before)
        EXPECT_NE(old[QStringLiteral("path")], after[0][QStringLiteral("path")]);
    EXPECT_TRUE(renewed.out.contains(after[0][QStringLiteral("path")].toString()));
}

TEST_F(CliBackup, GoesWhereTheWindowPutsIt)
{
    ASSERT_TRUE(QDir().mkdir(file("disk")));
    const QString first = placeIn(backup());
    const Ended chosen = backup({QStringLiteral("--folder"), file("disk")});
    ASSERT_EQ(chosen.code, 0) << qPrintable(chosen.err);
    ASSERT_EQ(anna("add", w({"entry", "more"})).code, 0);
    const QString second = placeIn(backup());
    EXPECT_EQ(QFileInfo(second).absolutePath(), file("disk"));
    const QString listed = backup({QStringLiteral("--list")}).out;
    EXPECT_TRUE(listed.contains(first) && listed.contains(second)) << "in every folder where one lies";
    // A folder that is not there is never made up for by another.
    ASSERT_TRUE(QDir().rename(file("disk"), file("away")));
    const Ended missing = backup();
    EXPECT_EQ(missing.code, 1);
    EXPECT_TRUE(missing.err.contains(QStringLiteral("is not there"))) << qPrintable(missing.err);
    ASSERT_EQ(backup({QStringLiteral("--folder"), QStringLiteral("usual")}).code, 0);
    EXPECT_EQ(QFileInfo(placeIn(backup())).absolutePath(), usualBackupFolder(journal()));
    for (const QStringList &wrong : {w({"--folder", "/no/such/folder"}), w({"--folder", "usual", "--list"}),
                                     w({"--kept-elsewhere", "--to", "/tmp"})})
        EXPECT_EQ(backup(wrong).code, 2) << qPrintable(wrong.join(QChar::Space));
}

TEST_F(CliBackup, RenewingRemovesThoseOfEveryFolder)
{
    ASSERT_TRUE(QDir().mkdir(file("disk")));
    const QString first = placeIn(backup());
    ASSERT_EQ(backup({QStringLiteral("--folder"), file("disk")}).code, 0);
    ASSERT_EQ(anna("add", w({"entry", "more"})).code, 0);
    ASSERT_EQ(backup({QStringLiteral("--renew"), QStringLiteral("--yes")}).code, 0);
    EXPECT_FALSE(QFile::exists(first));
    EXPECT_EQ(QDir(file("disk")).entryList(QDir::Files).size(), 1);
}

TEST_F(CliBackup, ACopyThatIsKeptElsewhereIsNoted)
{
    const QString key = QStringLiteral("copy");
    const auto isAsked = [&] {
        const QJsonArray due = anna("today", w({"--json"})).object()[QStringLiteral("due")].toArray();
        return std::ranges::any_of(due, [&key](const QJsonValue &each) { return each[QStringLiteral("key")] == key; });
    };
    ASSERT_EQ(backup({QStringLiteral("--kept-elsewhere")}).code, 0);
    EXPECT_FALSE(isAsked());
    EXPECT_TRUE(bytesOf("settings.ini").contains("2026")) << "the window knows of it, too";
}

TEST_F(CliBackup, ComesBackInPlaceOfTheJournalWhichIsKept)
{
    const QString place = placeIn(backup());
    ASSERT_EQ(anna("add", w({"entry", "written later"})).code, 0);
    const QByteArray present = bytesOf("ours.hearth");
    const auto before = everything();
    const QStringList over{QStringLiteral("--in-place-of"), journal()};
    failsLosingNothing(restore(place, over), 2, "Add --yes", before);
    failsLosingNothing(restore(file("anna"), over), 4, "is not a backup", before);
    failsLosingNothing(restore(place, over + QStringList{QStringLiteral("--output"), file("x")}), 2, "--output",
                       before);
    const Ended back = restore(place, over + QStringList{QStringLiteral("--yes")});
    ASSERT_EQ(back.code, 0) << qPrintable(back.err);
    QFile kept(placeIn(back));
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly)) << qPrintable(back.out);
    EXPECT_EQ(kept.readAll(), present);
    EXPECT_FALSE(anna("list").out.contains(QStringLiteral("written later")));
    EXPECT_TRUE(anna("list").out.contains(QStringLiteral("kept in the backup")));
}

TEST_F(CliBackup, NeverComesInPlaceOfAnotherJournal)
{
    const QString place = placeIn(backup());
    ASSERT_EQ(run({QStringLiteral("new"), file("other.hearth"), QStringLiteral("--partner"), QStringLiteral("Zoe"),
                   QStringLiteral("--passphrase-file"), file("ben")})
                  .code,
              0);
    const auto before = everything();
    failsLosingNothing(restore(place, {QStringLiteral("--in-place-of"), file("other.hearth"), QStringLiteral("--yes")}),
                       1, "", before);
}

} // namespace
} // namespace hearth
