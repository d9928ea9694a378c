// SPDX-License-Identifier: GPL-3.0-or-later
// What was begun in the window, and answers to a review, from the command line.
#include "clidrafts.h"

#include "records/keptreview.h"

namespace hearth {
namespace {

using test::CliDrafts;
using test::Ended;

TEST_F(CliDrafts, AreListedAndShown)
{
    EXPECT_TRUE(anna("drafts").out.isEmpty());
    begin("A day", "We swam.");
    const QJsonArray all = anna("drafts", w({"--json"})).json();
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all[0][s("kind")].toString(), s("entry"));
    EXPECT_EQ(all[0][s("text")].toString(), s("A day\n\nWe swam."));
    const Ended listed = anna("drafts");
    EXPECT_TRUE(listed.out.contains(onlyDraft() + s("  2026-07-12  Entry  Anna  A day We swam.")))
        << qPrintable(listed.out);
    EXPECT_EQ(anna("drafts", {onlyDraft()}).out, s("A day\n\nWe swam.\n"));
    EXPECT_TRUE(ben("drafts").out.isEmpty()) << "nobody else's";
    EXPECT_EQ(anna("drafts", w({"1"})).code, 1);
    EXPECT_EQ(anna("drafts", w({"--save"})).code, 2);
}

TEST_F(CliDrafts, OneOfANewerHearthbookIsListedAndThrownAway)
{
    opened([](Journal &journal) {
        ASSERT_TRUE(journal.saveDraft(s("a/place/to/come"), {{s("words"), s("I slept well.")}, {s("form"), 1}}));
    });
    EXPECT_EQ(anna("drafts", {onlyDraft()}).out, s("I slept well.\n"));
    EXPECT_EQ(anna("drafts", {onlyDraft(), s("--save")}).code, 2);
    EXPECT_EQ(anna("drafts", {onlyDraft(), s("--continue")}).code, 2);
    EXPECT_EQ(anna("drafts", {onlyDraft(), s("--discard")}).code, 2) << "without --yes";
    EXPECT_EQ(anna("drafts", {onlyDraft(), s("--discard"), s("--yes")}).code, 0);
    EXPECT_TRUE(anna("drafts").out.isEmpty());
}

TEST_F(CliDrafts, GoOnInTheEditorAndBecomeARecord)
{
    begin("A day", "We swam.");
    useEditor("cat \"$1\" > " + file("seen").toUtf8() + "; echo 'Twice.' >> \"$1\"");
    const Ended wentOn = anna("drafts", {onlyDraft(), s("--continue")});
    ASSERT_EQ(wentOn.code, 0) << qPrintable(wentOn.err);
    EXPECT_EQ(bytesOf("seen"), "We swam.\n");
    EXPECT_TRUE(anna("list").out.isEmpty()) << "it is a draft still";
    EXPECT_EQ(anna("drafts", {onlyDraft()}).out, s("A day\n\nWe swam.\nTwice.\n"));

    const Ended saved = anna("drafts", {onlyDraft(), s("--save")});
    ASSERT_EQ(saved.code, 0) << qPrintable(saved.err);
    const QJsonObject entry = anna("show", {saved.id(), s("--json")}).object();
    EXPECT_EQ(entry[s("title")].toString(), s("A day"));
    EXPECT_EQ(entry[s("text")].toString(), s("We swam.\nTwice."));
    EXPECT_EQ(entry[s("visibility")].toString(), s("private"));
    EXPECT_EQ(entry[s("tags")].toArray(), QJsonArray{s("lake")});
    EXPECT_TRUE(anna("drafts").out.isEmpty());
}

TEST_F(CliDrafts, OfARecordThatIsThereChangesIt)
{
    const QString id = anna("add", w({"entry", "--title", "Before", "We walked."})).id();
    begin("After", "We swam.", RecordId(id.toLongLong()));
    ASSERT_EQ(anna("drafts", {onlyDraft(), s("--save")}).code, 0);
    EXPECT_EQ(anna("list", w({"--json"})).json().size(), 1);
    EXPECT_EQ(anna("show", {id, s("--json")}).object()[s("title")].toString(), s("After"));
    EXPECT_TRUE(anna("drafts").out.isEmpty());
}

class CliReview : public CliDrafts
{
protected:
    Ended july(const QStringList &rest)
    {
        return anna("review", QStringList{s("month"), s("--month"), s("2026-07")} + rest);
    }
};

TEST_F(CliReview, AsksAndKeepsWhatIsAnswered)
{
    const Ended asked = july({s("--questions"), s("--json")});
    ASSERT_EQ(asked.json().size(), 3);
    const QString second = asked.json()[1].toString();
    const Ended kept = july({s("--keep"), s("--answer"), s("2=a = b"), s("--try"), s("Walk on Sundays")});
    ASSERT_EQ(kept.code, 0) << qPrintable(kept.err);
    const QJsonObject entry = anna("show", {kept.id(), s("--json")}).object();
    EXPECT_EQ(entry[s("visibility")].toString(), s("private"));
    EXPECT_TRUE(entry[s("title")].toString().contains(s("July 2026"))) << qPrintable(entry[s("title")].toString());
    EXPECT_EQ(entry[s("text")].toString(), s("**%1**\n\na = b\n\n**One thing to try**\n\nWalk on Sundays").arg(second));
}

TEST_F(CliReview, TakesUpWhatWasTypedInTheWindow)
{
    opened([](Journal &journal) {
        const Review review = reviewOf(journal, YearMonth(2026, 7), YearMonth(2026, 7));
        const ReviewAnswers answers{{s("the lake"), {}, {}}, {}};
        ASSERT_TRUE(journal.saveDraft(placeOf(review).name(), fieldsOf(journal, review, answers)));
    });
    EXPECT_EQ(anna("drafts", {onlyDraft(), s("--continue")}).code, 2) << "these are answers";
    const Ended kept = july({s("--keep"), s("--answer"), s("3=nothing")});
    ASSERT_EQ(kept.code, 0) << qPrintable(kept.err);
    const QString text = anna("show", {kept.id(), s("--json")}).object()[s("text")].toString();
    EXPECT_TRUE(text.contains(s("the lake")) && text.contains(s("nothing"))) << qPrintable(text);
    EXPECT_TRUE(anna("drafts").out.isEmpty());
}

TEST_F(CliReview, SaysWhatIsMissing)
{
    EXPECT_EQ(july({}).code, 2);
    EXPECT_EQ(july({s("--keep")}).code, 2) << "nothing to keep";
    EXPECT_EQ(july({s("--answer"), s("1=x")}).code, 2) << "not kept";
    for (const char *wrong : {"0=x", "4=x", "x", "=x", "one=x"})
        EXPECT_EQ(july({s("--keep"), s("--answer"), s(wrong)}).code, 2) << wrong;
    EXPECT_TRUE(anna("list").out.isEmpty());
}

TEST_F(CliReview, ADayOfARitualIsLivedWhenItIsToldOf)
{
    const QString ritual =
        anna("add", w({"experience", "--repeat", "weekly", "--date", "2026-06-05", "Date night"})).id(); // a Friday
    const auto words = [&](const QStringList &rest) {
        return anna("add", QStringList{s("experience-words"), s("--to"), ritual} + rest);
    };
    const Ended last = words({s("The long way.")});
    EXPECT_EQ(anna("show", {last.id(), s("--json")}).object()[s("date")].toString(), s("2026-07-10"))
        << "its last day so far";
    const Ended named = words({s("--date"), s("2026-06-12"), s("By boat.")});
    EXPECT_EQ(anna("show", {named.id(), s("--json")}).object()[s("date")].toString(), s("2026-06-12"));
    const Ended never = words({s("--date"), s("2026-06-13"), s("x")});
    EXPECT_EQ(never.code, 2);
    EXPECT_TRUE(never.err.contains(s("does not take place on 2026-06-13"))) << qPrintable(never.err);
}

} // namespace
} // namespace hearth
