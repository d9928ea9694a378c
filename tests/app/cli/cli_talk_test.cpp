// SPDX-License-Identifier: GPL-3.0-or-later
// A conversation at the terminal: begun there, gone on with wherever it was begun, kept only by both.
#include "clidrafts.h"

#include "prompts/sessiondraft.h"
#include "prompts/talksession.h"
#include "support/unwritable.h"

#include <QFileInfo>

namespace hearth {
namespace {

using test::CliDrafts;
using test::Ended;
using test::FakeTerminal;

class CliTalk : public CliDrafts
{
protected:
    void SetUp() override
    {
        CliDrafts::SetUp();
        terminal = &m_terminal;
    }
    /// Anna goes on, and types this.
    Ended talk(const std::vector<const char *> &typed, const QStringList &rest = {})
    {
        m_terminal.typed = w(typed);
        const Ended ended = anna("talk", rest);
        EXPECT_TRUE(m_terminal.typed.isEmpty()) << "not asked for: " << qPrintable(m_terminal.typed.join(u'|'))
                                                << qPrintable(ended.out) << qPrintable(ended.err);
        return ended;
    }
    Ended talkWithBen(const std::vector<const char *> &typed, const QStringList &rest = {})
    {
        return talk(typed, rest + QStringList{s("--other-passphrase-file"), file("ben")});
    }
    void wait(const TalkSession &session)
    {
        opened([&](Journal &journal) { ASSERT_TRUE(sessiondraft::keep(journal, session.fields())); });
    }
    /// What waits; nothing where nothing does.
    std::optional<TalkSession> waiting()
    {
        std::optional<TalkSession> found;
        opened([&](Journal &journal) { found = TalkSession::fromFields(sessiondraft::waiting(journal)); });
        return found;
    }
    QJsonArray kept(const char *who = "anna")
    {
        return as(who, "list", w({"--kind", "conversation", "--json"})).json();
    }
    /// An exchange of ideas where Ben says what he makes of it.
    static TalkSession ideas()
    {
        TalkSession session(ConversationType::Ideas, kFirstPartner);
        session.setTopic(s("The book"));
        session.words(kFirstPartner).thought = s("Annas thought");
        session.words(kFirstPartner).question = s("Did you finish it?");
        session.goOn();
        session.goOn();
        return session;
    }

    FakeTerminal m_terminal;
};

TEST_F(CliTalk, GoesOnWithWhatWaitsUntilBothKeepIt)
{
    wait(ideas());
    const Ended ended = talkWithBen({"I skipped the end.", "It was long.", "", "Shall we?", "", "", // Bens thought
                                     "We read it aloud.", "", "",                                   // what both take
                                     "1", "1", ""});                                                // both keep it
    ASSERT_EQ(ended.code, 0) << qPrintable(ended.err);
    for (const char *part : {"Ben, what do you make of it?", "Did you finish it?", "Keep this conversation?"})
        EXPECT_TRUE(ended.out.contains(s(part))) << part << qPrintable(ended.out);
    ASSERT_EQ(kept().size(), 2) << "a part each";
    EXPECT_FALSE(waiting());
    const QString all = ben("list", w({"--kind", "conversation", "--json"})).out;
    for (const char *part : {"Annas thought", "I skipped the end.\\nIt was long.", "Shall we?", "We read it aloud."})
        EXPECT_TRUE(all.contains(s(part))) << part;
}

TEST_F(CliTalk, DraftsGoOnWithItToo)
{
    wait(ideas());
    m_terminal.typed = w({"I skipped the end.", "", "\x04"});
    const Ended ended = anna("drafts", {onlyDraft(), s("--continue")});
    EXPECT_EQ(ended.code, 0) << qPrintable(ended.err);
    EXPECT_EQ(waiting()->words(kSecondPartner).thought, s("I skipped the end."));
}

TEST_F(CliTalk, WhoeverLeavesFindsEachLineThatWasTyped)
{
    for (const QString &leaving : {FakeTerminal::kEnd, FakeTerminal::kInterruption, FakeTerminal::kNothing}) {
        wait(ideas());
        m_terminal.typed = QStringList{s("I skipped the end."), s("It was long."), leaving};
        const Ended ended = anna("talk");
        EXPECT_EQ(ended.code, leaving == FakeTerminal::kInterruption ? 1 : 0);
        EXPECT_TRUE((ended.out + ended.err).contains(s("All that was said waits."))) << qPrintable(ended.out);
        const auto session = waiting();
        ASSERT_TRUE(session);
        EXPECT_EQ(session->step(), TalkStep::Thought);
        EXPECT_EQ(session->words(kSecondPartner).thought, s("I skipped the end.\nIt was long."));
        EXPECT_EQ(kept().size(), 0);
    }
    EXPECT_EQ(m_terminal.waited.last(), std::chrono::minutes(5)) << "as the window locks";
    EXPECT_TRUE(ben("drafts").out.isEmpty()) << "it is hers who held the keyboard";
}

TEST_F(CliTalk, WordsThatADiskHasNoRoomForLieElsewhere)
{
    wait(ideas());
    const QString words(60'000, u'w');
    m_terminal.typed = QStringList{words, s("It was long."), FakeTerminal::kEnd};
    Ended ended;
    {
        const test::FullDisk full(QFileInfo(journal()).size());
        ended = anna("talk");
    }
    EXPECT_EQ(ended.code, 1);
    EXPECT_TRUE(ended.err.contains(s("readable by you alone"))) << qPrintable(ended.err);
    const QString place = ended.err.trimmed().section(u'\n', -1);
    QFile kept(place);
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly)) << qPrintable(place);
    const QString all = QString::fromUtf8(kept.readAll());
    EXPECT_TRUE(all.contains(words + s("\nIt was long.")));
    EXPECT_TRUE(all.contains(s("Annas thought")));
    EXPECT_EQ(waiting()->words(kSecondPartner).thought, QString()) << "as it was last kept";
}

TEST_F(CliTalk, WordsThatAreThereStayOrAreWrittenOnOrAnew)
{
    wait(ideas());
    talk({"One.", "", "\x04"});
    talk({"2", "Two.", "", "\x04"});
    EXPECT_EQ(waiting()->words(kSecondPartner).thought, s("One.\nTwo."));
    talk({"", "\x04"});
    EXPECT_EQ(waiting()->words(kSecondPartner).thought, s("One.\nTwo."));
    talk({"3", "Three.", "", "\x04"});
    EXPECT_EQ(waiting()->words(kSecondPartner).thought, s("Three."));
    useEditor("echo 'Four.' >> \"$1\"");
    talk({"4", "\x04"});
    EXPECT_EQ(waiting()->words(kSecondPartner).thought, s("Three.\nFour."));
}

TEST_F(CliTalk, AListeningSessionHearsUntilYes)
{
    const Ended ended = talkWithBen({"", // the rules
                                     "",
                                     "", // the topic, as it was given
                                     "2",
                                     "7",
                                     "", // Ben speaks, for seven minutes
                                     "", // he has said it
                                     "You are tired.",
                                     "",
                                     "2", // not quite
                                     "You missed me.",
                                     "",
                                     "1", // yes, that is it
                                     "",
                                     "", // no line of his own
                                     "",
                                     "You want a garden.",
                                     "",
                                     "1",
                                     "",
                                     "", // Anna speaks
                                     "",
                                     "",
                                     "1",
                                     "1",
                                     ""},
                                    w({"listening", "--topic", "The garden"}));
    ASSERT_EQ(ended.code, 0) << qPrintable(ended.err);
    for (const char *part : {"Whoever listens does not try to fix anything", "Ben speaks", "Anna, what did you hear?",
                             "Not quite", "Ben was heard", "7 minute(s) for this turn"})
        EXPECT_TRUE(ended.out.contains(s(part))) << part << qPrintable(ended.out);
    const QString all = ben("list", w({"--kind", "conversation", "--json"})).out;
    EXPECT_TRUE(all.contains(s("You missed me."))) << qPrintable(all);
    EXPECT_FALSE(all.contains(s("You are tired."))) << "the speaker said no to it";
    EXPECT_TRUE(all.contains(s("The garden")));
}

TEST_F(CliTalk, TheTimeOfATurnIsSaidOnceAndSomebodySpeakingIsNotGone)
{
    TalkSession session(ConversationType::Listening, kFirstPartner);
    session.setTopic(s("The garden"));
    for (int i = 0; i < 3; ++i)
        session.goOn();
    session.minutes = 12;
    wait(session);
    m_terminal.typed = QStringList{FakeTerminal::kNothing, QString(), FakeTerminal::kEnd};
    const Ended ended = anna("talk");
    EXPECT_EQ(ended.out.count(s("The time of this turn is over")), 1) << qPrintable(ended.out);
    EXPECT_EQ(m_terminal.waited, (QList<std::chrono::milliseconds>{std::chrono::minutes(12), std::chrono::minutes(5),
                                                                   std::chrono::minutes(5)}));
    EXPECT_EQ(waiting()->turn().phase, TurnPhase::Hearing);
}

TEST_F(CliTalk, ARepairTakesFeelingsByTheirNames)
{
    const Ended ended = talk({"The door", "", "",             // what it is about; Anna begins
                              "",                             // on
                              "You always slam it", "",       // when
                              "cross, hurt", "Hurt, at ease", // felt
                              "",                             // no own words
                              "a quiet evening", "", "\x04"},
                             w({"repair"}));
    EXPECT_TRUE(ended.out.contains(s("“cross” is not among them"))) << qPrintable(ended.out);
    EXPECT_TRUE(ended.out.contains(s("“You always” is easily heard as blame")));
    EXPECT_TRUE(ended.out.contains(s("I felt hurt, at ease")));
    EXPECT_EQ(waiting()->words(kFirstPartner).felt, (QStringList{s("hurt"), s("at-ease")}));
    EXPECT_EQ(waiting()->words(kFirstPartner).need, s("a quiet evening"));
}

TEST_F(CliTalk, APauseIsAgreedOnAndNamedWhenItIsGoneOnWith)
{
    const Ended paused = talk({"The door", "", "", "2", "2"}, w({"repair"})); // in an hour
    EXPECT_EQ(paused.code, 0) << qPrintable(paused.err);
    EXPECT_TRUE(paused.out.contains(s("You are taking a pause"))) << qPrintable(paused.out);
    opened([](Journal &journal) {
        EXPECT_TRUE(sessiondraft::pausedUntil(sessiondraft::waiting(journal)).isValid()) << "the window says so, too";
    });
    const Ended back = talk({"\x04"});
    EXPECT_TRUE(back.out.startsWith(s("You are taking a pause"))) << qPrintable(back.out);
    opened([](Journal &journal) {
        EXPECT_FALSE(sessiondraft::pausedUntil(sessiondraft::waiting(journal)).isValid()) << "it is gone on with";
    });
}

TEST_F(CliTalk, WithoutTwoYesesNothingOfItIsKept)
{
    wait(ideas());
    const Ended ended = talkWithBen({"", "", "", "", "", "1", "2", // one says no
                                     "1", "1"});                   // ended, and that is meant
    EXPECT_EQ(ended.code, 0) << qPrintable(ended.err);
    EXPECT_TRUE(ended.out.contains(s("Nothing of it is kept."))) << qPrintable(ended.out);
    EXPECT_EQ(kept().size(), 0);
    EXPECT_FALSE(waiting());
}

TEST_F(CliTalk, TheOthersPassphraseIsTheirYes)
{
    wait(ideas());
    const Ended ended = talk({"", "", "", "", "", "1", "1", "", "\x04"}, {s("--other-passphrase-file"), file("wrong")});
    EXPECT_TRUE(ended.err.contains(s("passphrase"))) << qPrintable(ended.err);
    EXPECT_EQ(kept().size(), 0);
    EXPECT_TRUE(waiting()) << "it waits on";
}

TEST_F(CliTalk, OneThatWaitsIsNotLostForAnother)
{
    wait(ideas());
    const Ended refused = talk({}, w({"repair"}));
    EXPECT_EQ(refused.code, 2);
    EXPECT_TRUE(refused.err.contains(s("--yes"))) << qPrintable(refused.err);
    EXPECT_TRUE(waiting());
    talk({"\x04"}, w({"repair", "--yes", "--topic", "The door"}));
    EXPECT_EQ(waiting()->topic(), s("The door"));
}

TEST_F(CliTalk, ACardIsTalkedAbout)
{
    const QJsonArray cards = anna("cards", w({"--json"})).json();
    const QString key = cards[0][s("key")].toString();
    const Ended left = talk({"", "\x04"}, {s("listening"), s("--card"), key});
    EXPECT_TRUE(left.out.contains(cards[0][s("text")].toString())) << qPrintable(left.out);
    EXPECT_FALSE(waiting()) << "a card alone is nothing to lose";
    EXPECT_TRUE(left.out.contains(s("nothing is kept")));
    EXPECT_EQ(talk({}, w({"listening", "--card", "no-card"})).code, 2);
    const Ended drawn = talk({"", "", "2", "2", "1", "\x04"}, w({"listening"}));
    EXPECT_TRUE(drawn.out.contains(s("Another card"))) << qPrintable(drawn.out);
    EXPECT_TRUE(drawn.out.contains(s("Who speaks first?"))) << qPrintable(drawn.out);
}

TEST_F(CliTalk, BothSitTogetherOrOneHoldsTheKeyboard)
{
    m_terminal.typed = w({"", "The garden", "", "\x04"});
    ASSERT_EQ(anna("talk", {s("listening"), s("--together"), s("--other-passphrase-file"), file("ben")}).code, 0);
    EXPECT_FALSE(waiting()) << "one alone does not see it";
    m_terminal.typed = w({"\x04"});
    const Ended found = ben("talk", {s("--together"), s("--other-passphrase-file"), file("anna")});
    EXPECT_EQ(found.code, 0) << qPrintable(found.err);
    EXPECT_TRUE(found.out.contains(s("The garden"))) << qPrintable(found.out);
}

TEST_F(CliTalk, NeedsATerminalAndSomethingToGoOnWith)
{
    EXPECT_EQ(talk({}).code, 2) << "none waits";
    EXPECT_EQ(talk({}, w({"dancing"})).code, 2);
    EXPECT_EQ(talk({}, w({"--topic", "x"})).code, 2);
    wait(ideas());
    terminal = nullptr;
    const Ended none = talk({});
    EXPECT_EQ(none.code, 2);
    EXPECT_TRUE(none.err.contains(s("terminal"))) << qPrintable(none.err);
    EXPECT_TRUE(waiting());
}

TEST_F(CliTalk, WhereNobodyTypesTheShellClosesAsWell)
{
    wait(ideas());
    m_terminal.typed = QStringList{FakeTerminal::kNothing};
    isInTyped = true;
    const Ended ended = run({s("shell"), journal(), s("--passphrase-file"), file("anna")}, "talk\nlist\n");
    EXPECT_TRUE(ended.err.contains(s("so the journal is closed"))) << qPrintable(ended.err);
    EXPECT_EQ(ended.err.count(s("hearthbook> ")), 1) << qPrintable(ended.err);
}

class CliTalkAlone : public test::CommandLine
{
};

TEST_F(CliTalkAlone, OneAloneFindsWordsForThemselves)
{
    FakeTerminal typing;
    terminal = &typing;
    ASSERT_EQ(run({QStringLiteral("new"), journal(), QStringLiteral("--partner"), QStringLiteral("Anna"),
                   QStringLiteral("--passphrase-file"), file("anna")})
                  .code,
              0);
    EXPECT_EQ(anna("talk", w({"listening"})).code, 2);
    typing.typed = w({"the door slammed", "", "afraid", "", "some rest", "", "1", "\x04"});
    const Ended ended = anna("talk", w({"repair"}));
    EXPECT_EQ(ended.code, 0) << qPrintable(ended.err);
    EXPECT_TRUE(ended.out.contains(QStringLiteral("When the door slammed\nI felt afraid\nI need some rest")))
        << qPrintable(ended.out);
    const QJsonArray drafts = anna("drafts", w({"--json"})).json();
    ASSERT_EQ(drafts.size(), 2) << "the words, and an entry that begins with them";
    const auto isEntry = [](const QJsonValue &each) { return each[QLatin1String("kind")] == QLatin1String("entry"); };
    const auto entry = std::ranges::find_if(drafts, isEntry);
    ASSERT_NE(entry, drafts.end());
    EXPECT_TRUE((*entry)[QLatin1String("text")].toString().startsWith(QStringLiteral("> When the door slammed")));
}

} // namespace
} // namespace hearth
