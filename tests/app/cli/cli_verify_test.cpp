// SPDX-License-Identifier: GPL-3.0-or-later
// What a check finds, for people and for programs.
#include "clifilled.h"

#include "cli/arguments.h"
#include "support/forger.h"
#include "support/rawdatabase.h"
#include "support/vitaleditor.h"

#include <QImage>

namespace hearth {
namespace {

using test::CommandLine;
using test::Ended;
using test::Forger;

class CliVerify : public CommandLine
{
protected:
    void SetUp() override { makeJournal(); }
};

TEST_F(CliVerify, WhatSomebodyElseTookAwayIsSaidUntilItsAuthorKnows)
{
    ASSERT_EQ(anna("add", w({"entry", "--share", "one"})).code, 0);
    ASSERT_EQ(anna("add", w({"entry", "--share", "two"})).code, 0);
    const QString last = anna("list", w({"--json"})).json().last()[QStringLiteral("id")].toString();
    {
        Forger forger(journal(), QStringLiteral("second passphrase"));
        for (const Forger::Row &row : forger.rows(Scope::Shared)) {
            if (toString(row.address.id) == last)
                forger.drop(row);
        }
        forger.save();
    }
    const Ended found = anna("verify", w({"--json"}));
    EXPECT_EQ(found.code, 4);
    const QJsonObject verdict = QJsonDocument::fromJson(found.out.toUtf8()).object();
    EXPECT_FALSE(verdict[QStringLiteral("sound")].toBool(true));
    EXPECT_FALSE(verdict[QStringLiteral("notices")].toArray().isEmpty());
    EXPECT_EQ(anna("verify").code, 4) << "said each time";
    EXPECT_EQ(run({QStringLiteral("verify"), journal(), QStringLiteral("--accept-changed")}).code, 2) << "by nobody";
    EXPECT_TRUE(anna("verify", w({"--accept-changed"})).out.contains(QStringLiteral("From now on what you shared")));
    EXPECT_EQ(anna("verify").code, 0);
}

TEST_F(CliVerify, TellsProgramsWhatItTellsPeople)
{
    ASSERT_EQ(anna("add", w({"entry", "mine"})).code, 0);
    const QJsonObject keyless = run({QStringLiteral("verify"), journal(), QStringLiteral("--json")}).object();
    EXPECT_TRUE(keyless[QStringLiteral("sound")].toBool());
    EXPECT_FALSE(keyless.contains(QStringLiteral("records"))) << "how much there is tells only a key";
    EXPECT_EQ(anna("verify", w({"--json"})).object()[QStringLiteral("records")].toInt(), 3)
        << "two names are records, too";
}

/// A file with something in it, sound or not.
class CliVerdict : public test::CliFilled
{
};

TEST_F(CliVerdict, TellsASoundFileFromADamagedOne)
{
    const QStringList bare{QStringLiteral("verify"), journal()};
    EXPECT_EQ(run(bare).code, 0);
    EXPECT_EQ(anna("verify").code, 0);
    EXPECT_EQ(ben("verify").code, 0);
    EXPECT_EQ(as("wrong", "verify", {}).code, 3);
    EXPECT_EQ(run(w({"verify"})).code, 2);
    EXPECT_EQ(run(bare + w({"word"})).code, 2);
    const QByteArray sound = bytesOf("ours.hearth");
    EXPECT_TRUE(everything().size() == 5) << "verifying leaves nothing behind";
    const auto tampered = [&](const char *sql) {
        write("ours.hearth", sound);
        test::RawDatabase(journal()).run(QString::fromUtf8(sql));
    };
    // Rot in a row of either is found without any passphrase.
    tampered("UPDATE record SET sealed = zeroblob(length(sealed)) WHERE scope = 2");
    EXPECT_EQ(run(bare).code, 4);
    EXPECT_EQ(anna("verify").code, 4);
    // A dropped row as well; what was dropped with care needs a key to be missed.
    tampered("DELETE FROM record WHERE id = (SELECT id FROM record WHERE scope = 0 LIMIT 1)");
    EXPECT_EQ(run(bare).code, 4);
    EXPECT_EQ(anna("verify").code, 4);
    EXPECT_EQ(anna("list").code, 4);
    tampered("CREATE TRIGGER spy AFTER INSERT ON record BEGIN DELETE FROM vital; END");
    EXPECT_EQ(run(bare).code, 4);
    write("ours.hearth", sound);
    test::editSlots(journal(), [](Slot &slot) { slot.cost.memory = 1ULL << 50; });
    EXPECT_EQ(anna("verify").code, 4);
    tampered("PRAGMA user_version = 7");
    EXPECT_EQ(run(bare).code, 1) << "a newer version is no damage";
}

TEST_F(CliVerdict, SaysWhatAFolderThatIsKeptInStepDoes)
{
    const QStringList bare{QStringLiteral("verify"), journal()};
    EXPECT_FALSE(run(bare).err.contains(QLatin1String("in step")));
    write(".stignore", "");
    const QString conflict = QStringLiteral("ours.sync-conflict-20261105-183001-ABCDEF7.hearth");
    ASSERT_TRUE(QFile::copy(journal(), file(qPrintable(conflict))));
    for (int times = 0; times < 2; ++times) {
        EXPECT_TRUE(run(bare).err.contains(QLatin1String("Syncthing keeps the folder")));
        const test::Ended ended = anna("verify");
        EXPECT_EQ(ended.code, 0);
        EXPECT_TRUE(ended.err.contains(QLatin1String("Syncthing keeps the folder"))) << qPrintable(ended.err);
        EXPECT_TRUE(ended.err.contains(conflict)) << qPrintable(ended.err);
    }
    EXPECT_FALSE(anna("list").err.contains(QLatin1String("Syncthing"))) << "only when asked";
    write("ours.hearth", {});
    const test::Ended empty = anna("list");
    EXPECT_EQ(empty.code, 1);
    EXPECT_TRUE(empty.err.contains(QLatin1String("There is nothing in this file yet"))) << qPrintable(empty.err);
}

TEST_F(CliVerdict, SaysNothingOfHowMuchThereIs)
{
    const QStringList bare{QStringLiteral("verify"), journal()};
    const QString before = run(bare).out;
    static const QRegularExpression kNumber(QStringLiteral("[0-9]"));
    EXPECT_FALSE(before.contains(kNumber)) << qPrintable(before);
    const QString bensView = ben("verify").out;
    EXPECT_EQ(anna("add", w({"entry", "for me alone"})).code, 0);
    EXPECT_EQ(run(bare).out, before);
    EXPECT_EQ(ben("verify").out, bensView) << "what Anna keeps to herself is not in Ben's numbers";
    EXPECT_NE(anna("verify").out, bensView);
}

TEST_F(CliVerdict, ReadsThePhotosToo)
{
    const QString entry = anna("add", w({"entry", "by the lake"})).id();
    QImage picture(900, 600, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    ASSERT_TRUE(picture.save(file("lake.png")));
    ASSERT_EQ(anna("add", w({"photo", "--to"}) + QStringList{entry, file("lake.png")}).code, 0);
    ASSERT_EQ(anna("verify").code, 0);
    // With the tags and counts left as they are: only reading finds it.
    test::RawDatabase(journal()).run(QStringLiteral("UPDATE piece SET sealed = zeroblob(length(sealed))"));
    EXPECT_EQ(run({QStringLiteral("verify"), journal()}).code, 4);
    EXPECT_EQ(anna("verify").code, 4);
}

TEST_F(CliVerdict, KeepsSayingThatACopyIsOlder)
{
    const QByteArray old = bytesOf("ours.hearth");
    ASSERT_EQ(anna("verify").code, 0);
    ASSERT_EQ(anna("add", w({"entry", "newer"})).code, 0);
    write("ours.hearth", old);
    for (int again = 0; again < 2; ++again) {
        const Ended ended = anna("verify");
        EXPECT_EQ(ended.code, 4);
        EXPECT_TRUE(ended.err.contains(QStringLiteral("older copy"))) << qPrintable(ended.err);
    }
    ASSERT_EQ(anna("add", w({"entry", "on with the old one"})).code, 0);
    EXPECT_EQ(anna("verify").code, 4) << "it does not go away by writing";
    EXPECT_EQ(run({QStringLiteral("verify"), journal(), QStringLiteral("--accept-older-copy")}).code, 2);
    (void)anna("verify", w({"--accept-older-copy"}));
    EXPECT_EQ(anna("verify").code, 0);
}

TEST_F(CliVerdict, SaysWhatLayBesideTheJournalAndWhereItIsKept)
{
    // A rollback journal that would make the file one page long.
    QByteArray header("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
    header += QByteArray(8, '\0') + QByteArray("\0\0\0\1\0\0\2\0\0\0\x80\0", 12) + QByteArray(512 - 28, '\0');
    const QByteArray before = bytesOf("ours.hearth");
    write("ours.hearth-journal", header);
    const Ended ended = run({QStringLiteral("verify"), journal()});
    EXPECT_EQ(ended.code, 0);
    EXPECT_TRUE(ended.err.contains(QStringLiteral("ours.hearth.set-aside-journal"))) << qPrintable(ended.err);
    EXPECT_EQ(bytesOf("ours.hearth.set-aside-journal"), header);
    EXPECT_EQ(bytesOf("ours.hearth"), before);
}

} // namespace
} // namespace hearth
