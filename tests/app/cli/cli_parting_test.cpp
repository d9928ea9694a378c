// SPDX-License-Identifier: GPL-3.0-or-later
// Leaving a journal, and removing the other from it.
#include "clirun.h"

#include <QDir>
#include <QFileInfo>

namespace hearth {
namespace {

using test::CommandLine;
using test::Ended;

class CliParting : public CommandLine
{
protected:
    void SetUp() override
    {
        makeJournal();
        write("words.txt", "In my own words.");
        for (const char *title : {"One of mine", "Another"})
            ASSERT_EQ(anna("add", w({"entry", "--title", title, "--text-file"}) + QStringList{file("words.txt")}).code,
                      0);
        ASSERT_EQ(
            anna("add", w({"entry", "--title", "For both", "--share", "--text-file"}) + QStringList{file("words.txt")})
                .code,
            0);
        ASSERT_EQ(
            ben("add", w({"entry", "--title", "From Ben", "--share", "--text-file"}) + QStringList{file("words.txt")})
                .code,
            0);
        ASSERT_EQ(
            ben("add", w({"entry", "--title", "Only Ben's", "--text-file"}) + QStringList{file("words.txt")}).code, 0);
    }
    [[nodiscard]] QString own() const { return file("own.hearth"); }
    [[nodiscard]] QStringList to(const char *option) const { return {QString::fromUtf8(option), own()}; }
    Ended listed(const QString &journal, const char *who)
    {
        return run({QStringLiteral("list"), journal, QStringLiteral("--passphrase-file"), file(who)});
    }
};

TEST_F(CliParting, PreviewsAndChangesNothing)
{
    const auto before = everything();
    for (const char *command : {"leave", "remove-partner"}) {
        const Ended preview = anna(command, w({"--preview"}));
        EXPECT_EQ(preview.code, 0) << qPrintable(preview.err);
        EXPECT_TRUE(preview.out.contains(QStringLiteral("2 record(s) private to you"))) << qPrintable(preview.out);
        EXPECT_TRUE(preview.out.contains(QStringLiteral("1 record(s) you shared")));
        EXPECT_TRUE(preview.out.contains(QStringLiteral("1 record(s) that Ben shared with you")));
        EXPECT_TRUE(preview.out.contains(QStringLiteral("What cannot be undone")));
        EXPECT_TRUE(preview.out.contains(QStringLiteral("No backup is known here")));
        EXPECT_TRUE(preview.out.endsWith(QStringLiteral("Nothing was changed.\n")));
    }
    EXPECT_EQ(everything(), before);
    // Counts of what the other keeps private would show here.
    ASSERT_EQ(ben("add", w({"entry", "--title", "More", "--text-file"}) + QStringList{file("words.txt")}).code, 0);
    ASSERT_EQ(run({QStringLiteral("backup"), journal()}).code, 0);
    const Ended again = anna("remove-partner", w({"--preview"}));
    EXPECT_TRUE(again.out.contains(QStringLiteral("1 record(s) that Ben shared with you")));
    EXPECT_TRUE(again.out.contains(QStringLiteral("1 backup(s) made before still hold")));
}

TEST_F(CliParting, LeavesWithWhatIsOnesOwn)
{
    ASSERT_EQ(run({QStringLiteral("backup"), journal()}).code, 0);
    const Ended left = anna("leave", to("--output"));
    EXPECT_EQ(left.code, 0) << qPrintable(left.err);
    EXPECT_TRUE(left.out.contains(QStringLiteral("You have left.")));
    EXPECT_TRUE(left.out.contains(QDir::toNativeSeparators(own())));
    EXPECT_TRUE(left.out.contains(QStringLiteral("1 backup(s) beside the journal still hold what was in it before.")));
    const Ended mine = listed(own(), "anna");
    for (const char *title : {"One of mine", "Another", "For both", "From Ben"})
        EXPECT_TRUE(mine.out.contains(QString::fromUtf8(title))) << title;
    const Ended bens = ben("list");
    for (const char *title : {"For both", "From Ben", "Only Ben's"})
        EXPECT_TRUE(bens.out.contains(QString::fromUtf8(title))) << title;
    EXPECT_FALSE(bens.out.contains(QStringLiteral("One of mine")));
    EXPECT_TRUE(bens.err.contains(QStringLiteral("Anna left this journal on"))) << qPrintable(bens.err);
    EXPECT_TRUE(ben("list").err.isEmpty()) << "it was said";
    EXPECT_EQ(anna("list").code, WrongPassphraseGiven);
    EXPECT_EQ(listed(own(), "ben").code, WrongPassphraseGiven);
    EXPECT_EQ(anna("verify").code, WrongPassphraseGiven);
    EXPECT_EQ(ben("verify").code, 0);
    EXPECT_EQ(run({QStringLiteral("verify"), own()}).code, 0);
    for (const char *readers : {"--share", "--sealed"}) {
        const Ended added = ben("add", w({"checkin", "--rate", "connected=4", readers}));
        EXPECT_EQ(added.code, WrongUsage) << readers;
        EXPECT_TRUE(added.err.contains(QStringLiteral("The two of you have parted"))) << qPrintable(added.err);
    }
    // The one who is left has nobody to leave it to.
    const Ended again = ben("leave", w({"--preview"}));
    EXPECT_EQ(again.code, CouldNot);
    EXPECT_TRUE(again.err.contains(QStringLiteral("one person’s alone")));
}

TEST_F(CliParting, RemovesTheOtherAndHandsOverWhatIsTheirs)
{
    const Ended removed = anna("remove-partner", to("--bundle"));
    EXPECT_EQ(removed.code, 0) << qPrintable(removed.err);
    EXPECT_TRUE(removed.out.contains(QStringLiteral("Ben is removed.")));
    const Ended bens = listed(own(), "ben");
    for (const char *title : {"For both", "From Ben", "Only Ben's"})
        EXPECT_TRUE(bens.out.contains(QString::fromUtf8(title))) << title;
    EXPECT_EQ(ben("list").code, WrongPassphraseGiven);
    const Ended mine = anna("list");
    for (const char *title : {"One of mine", "Another", "For both", "From Ben"})
        EXPECT_TRUE(mine.out.contains(QString::fromUtf8(title))) << title;
    EXPECT_EQ(listed(own(), "anna").code, WrongPassphraseGiven);
}

TEST_F(CliParting, SaysThatAgreementsEndedWhenTheTwoParted)
{
    const auto agreement = [&](const char *title) {
        return anna("add", w({"agreement", "--share", "--area", "digital", "--title", title}) +
                               QStringList{QStringLiteral("None at the table.")})
            .id();
    };
    const QString signedByBoth = agreement("Phones");
    for (const char *who : {"anna", "ben"})
        ASSERT_EQ(as(who, "add", w({"consent", "--decision", "agree", "--agreement"}) + QStringList{signedByBoth}).code,
                  0);
    const QString unanswered = agreement("Lamps");
    ASSERT_EQ(anna("leave", to("--output")).code, 0);
    const QString sheet = ben("show", {signedByBoth}).out;
    EXPECT_TRUE(sheet.contains(QStringLiteral("Not currently agreed"))) << qPrintable(sheet);
    EXPECT_TRUE(sheet.contains(QStringLiteral("Anna agreed on 12 July 2026. This ended when the two of you parted.")));
    EXPECT_TRUE(ben("show", {unanswered}).out.contains(QStringLiteral("Ben: no answer\n")));
}

TEST_F(CliParting, RefusesWhatCannotBeAndLeavesAllAsItWas)
{
    const auto before = everything();
    EXPECT_EQ(anna("leave").code, WrongUsage);
    EXPECT_EQ(anna("remove-partner").code, WrongUsage);
    EXPECT_EQ(as("wrong", "leave", to("--output")).code, WrongPassphraseGiven);
    const Ended over = anna("leave", {QStringLiteral("--output"), journal()});
    EXPECT_EQ(over.code, CouldNot);
    EXPECT_TRUE(over.err.contains(QStringLiteral("Choose another name")));
    EXPECT_EQ(anna("remove-partner", {QStringLiteral("--bundle"), file("none/x.hearth")}).code, CouldNot);
    EXPECT_EQ(everything(), before);
}

} // namespace
} // namespace hearth
