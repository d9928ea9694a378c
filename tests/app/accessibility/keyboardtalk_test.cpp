// SPDX-License-Identifier: GPL-3.0-or-later
// The sessions of two, from their beginning until they are kept, by keys alone.
#include "app/accessibility/keyboardfixture.h"
#include "support/awaiting.h"

namespace hearth {
namespace {

class KeyboardTalk : public test::KeyboardWalk
{
protected:
    void begin(const char *session)
    {
        m_before = journal().all<Conversation>().size();
        press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        tabToAndPress(QString::fromUtf8(session));
    }
    /// Both say so, and Samuel signs.
    void keepIt()
    {
        tabToAndPress(QStringLiteral("Ida: yes, keep it"));
        tabToAndPress(QStringLiteral("Samuel: yes, keep it"));
        QSignalSpy admitted(&world.session, &Session::guestAdmitted);
        tabToAndPress(QStringLiteral("Keep it"));
        write("sample-two");
        press(Qt::Key_Return);
        ASSERT_TRUE(test::arrives(admitted));
        EXPECT_TRUE(test::becomesTrue([&] { return journal().all<Conversation>().size() == m_before + 2; }));
    }
    [[nodiscard]] bool isKept(const QString &words)
    {
        return find<Conversation>([&words](const Conversation &each) {
                   return std::ranges::any_of(each.parts,
                                              [&words](const SpokenPart &part) { return part.text.contains(words); });
               }) != nullptr;
    }

private:
    std::size_t m_before = 0;
};

TEST_F(KeyboardTalk, EachIsListenedToAndHeard)
{
    begin("Listening");
    tabToAndPress(QStringLiteral("We both want this"));
    tabTo(QStringLiteral("Your topic"));
    write("Whether it is too quiet here");
    tabToAndPress(QStringLiteral("Next"));
    tabToAndPress(QStringLiteral("Begin"));
    for (const char *on : {"Change places", "Next"}) {
        tabToAndPress(QStringLiteral("I have said it"));
        tabTo(QStringLiteral("What I heard"));
        write("It is loud");
        tabToAndPress(QStringLiteral("Not quite"));
        tabTo(QStringLiteral("What I heard"));
        write("It is too quiet");
        tabToAndPress(QStringLiteral("Yes, that is it"));
        tabToAndPress(QString::fromUtf8(on));
    }
    tabToAndPress(QStringLiteral("Next")); // nothing need be taken along
    keepIt();
    EXPECT_TRUE(isKept(QStringLiteral("It is too quiet")));
}

TEST_F(KeyboardTalk, IdeasAreExchanged)
{
    begin("Exchange of ideas");
    tabTo(QStringLiteral("Its name, or the question"));
    write("Why do herons stand alone");
    tabToAndPress(QStringLiteral("Begin"));
    for (int step = 0; step < 3; ++step) // what each makes of it, and what they take with them
        tabToAndPress(QStringLiteral("Next"));
    keepIt();
}

TEST_F(KeyboardTalk, AQuarrelIsMendedAfterAPause)
{
    begin("Repair");
    tabTo(QStringLiteral("What it is about, in a few words"));
    write("The lamp at night");
    tabToAndPress(QStringLiteral("Begin"));
    tabToAndPress(QStringLiteral("Pause"));
    tabToAndPress(QStringLiteral("In twenty minutes*"));
    tabToAndPress(QStringLiteral("Go on"));
    for (int person = 0; person < 2; ++person) {
        tabTo(QStringLiteral("When …"));
        write("the lamp was left on");
        tabTo(QStringLiteral("I need …"));
        write("a dark room");
        tabToAndPress(QStringLiteral("Next"));
    }
    tabToAndPress(QStringLiteral("Next")); // what each can own may stay empty
    tabTo(QStringLiteral("I leave this open"));
    press(Qt::Key_Down);
    tabToAndPress(QStringLiteral("Next"));
    tabTo(QStringLiteral("Ida"));
    write("I ask first");
    tabToAndPress(QStringLiteral("Next"));
    tabToAndPress(QStringLiteral("Next")); // nor need it be let go
    keepIt();
    EXPECT_TRUE(isKept(QStringLiteral("a dark room")));
    EXPECT_TRUE(isKept(QStringLiteral("I ask first")));
}

} // namespace
} // namespace hearth
