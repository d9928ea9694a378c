// SPDX-License-Identifier: GPL-3.0-or-later
// hearthbook repair: what it says, and what it leaves alone.
#include "clirun.h"

#include "store/database.h"
#include "support/rowpages.h"

namespace hearth {
namespace {

using test::CommandLine;
using test::Ended;

class CliRepair : public CommandLine
{
protected:
    void SetUp() override
    {
        makeJournal();
        ASSERT_EQ(anna("add", w({"entry", "--share", "--text-file"}) + QStringList{file("words")}).code, 1);
        write("words", "Words that must not be lost.");
        for (int i = 0; i < 3; ++i)
            ASSERT_EQ(anna("add", w({"entry", "--share", "--text-file"}) + QStringList{file("words")}).code, 0);
        ASSERT_EQ(ben("add", w({"entry", "--text-file"}) + QStringList{file("words")}).code, 0);
    }

    Ended repair(const char *who = "anna")
    {
        return as(who, "repair", w({"--output"}) + QStringList{file("new.hearth")});
    }

    void destroy(quint32 page)
    {
        QByteArray bytes = bytesOf("ours.hearth");
        test::destroyPage(bytes, page, 1);
        write("ours.hearth", bytes);
    }
};

TEST_F(CliRepair, SaysWhatBecameOfEveryRecord)
{
    destroy(1);
    EXPECT_NE(anna("list").code, 0);
    const QByteArray damaged = bytesOf("ours.hearth");
    isWatched = true;
    const Ended ended = repair();
    ASSERT_EQ(ended.code, Done) << qPrintable(ended.err);
    EXPECT_TRUE(ended.out.contains(QStringLiteral("5 record"))) << qPrintable(ended.out);
    EXPECT_TRUE(ended.out.contains(QStringLiteral("None of your records is missing")));
    EXPECT_TRUE(ended.out.contains(QStringLiteral("Ask them to open the repaired journal as well.")));
    EXPECT_TRUE(ended.out.contains(file("new.hearth")));
    EXPECT_TRUE(ended.err.contains(QStringLiteral("Looking for what is whole")));
    EXPECT_EQ(bytesOf("ours.hearth"), damaged);
    const auto listed =
        run(w({"list"}) + QStringList{file("new.hearth")} + w({"--passphrase-file"}) + QStringList{file("anna")});
    EXPECT_EQ(listed.out.count(QStringLiteral("Words that must not be lost.")), 3) << qPrintable(listed.out);
}

TEST_F(CliRepair, DoesNotCountWhatTheOtherKeepsPrivate)
{
    const QString annas = repair("anna").out;
    ASSERT_TRUE(QFile::remove(file("new.hearth")));
    ASSERT_EQ(ben("add", w({"entry", "--text-file"}) + QStringList{file("words")}).code, 0);
    EXPECT_EQ(repair("anna").out, annas);
}

TEST_F(CliRepair, NeedsTheNameOfANewFile)
{
    const Ended ended = anna("repair");
    EXPECT_EQ(ended.code, WrongUsage);
    EXPECT_TRUE(ended.err.contains(QStringLiteral("--output")));
}

TEST_F(CliRepair, SaysWhyNot)
{
    const auto before = everything();
    EXPECT_EQ(as("wrong", "repair", w({"--output"}) + QStringList{file("new.hearth")}).code, WrongPassphraseGiven);
    const Ended taken = as("anna", "repair", w({"--output"}) + QStringList{journal()});
    EXPECT_EQ(taken.code, CouldNot);
    EXPECT_TRUE(taken.err.contains(QStringLiteral("There is already something of that name.")));
    EXPECT_EQ(everything(), before);
    write("ours.hearth", "nothing of the sort");
    EXPECT_EQ(repair().code, DamagedFile);
}

TEST_F(CliRepair, WithoutAnyKeyLeftIsSaid)
{
    const QByteArray bytes = bytesOf("ours.hearth");
    for (qsizetype at = 0; at < bytes.size(); at += kPageSize) {
        if (bytes.mid(at, kPageSize).contains("hearthbook state"))
            destroy(static_cast<quint32>(at / kPageSize) + 1);
    }
    const Ended ended = repair();
    EXPECT_EQ(ended.code, DamagedFile);
    EXPECT_TRUE(ended.err.contains(QStringLiteral("Nothing is left in this file by which")));
}

} // namespace
} // namespace hearth
