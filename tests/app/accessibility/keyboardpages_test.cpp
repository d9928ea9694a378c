// SPDX-License-Identifier: GPL-3.0-or-later
// The main jobs of the pages beside writing, by keys alone.
#include "agreements/agreements.h"
#include "app/accessibility/keyboardfixture.h"
#include "support/awaiting.h"

namespace hearth {
namespace {

const QString kHerons = QStringLiteral("Count the herons");
const QString kLamp = QStringLiteral("Lights out");

class KeyboardPages : public test::KeyboardWalk
{
protected:
    std::optional<Agreement> lamp()
    {
        const auto *version = find<AgreementVersion>([](const AgreementVersion &each) { return each.title == kLamp; });
        return version != nullptr ? agreementOf(journal(), version->agreement) : std::nullopt;
    }
    const SharedExperience *herons(ExperienceState state)
    {
        return find<SharedExperience>(
            [state](const SharedExperience &each) { return each.title == kHerons && each.state == state; });
    }
};

TEST_F(KeyboardPages, AnIdeaIsPlannedAndLived)
{
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    tabTo(QStringLiteral("Planned"));
    press(Qt::Key_Left);
    tabTo(QStringLiteral("Title"));
    write("Count the herons");
    save();
    ASSERT_NE(herons(ExperienceState::Idea), nullptr);

    press(Qt::Key_4, Qt::AltModifier);
    tabToAndPress(QStringLiteral("Plan it: Count the herons"));
    tabTo(QStringLiteral("Day"));
    write("11072026"); // yesterday, as it is written here
    save();
    ASSERT_NE(herons(ExperienceState::Planned), nullptr);
    EXPECT_EQ(herons(ExperienceState::Planned)->record.date, QDate(2026, 7, 11));

    tabToAndPress(kHerons + QStringLiteral(". *")); // among what that day brings
    tabToAndPress(QStringLiteral("It was lived"));
    write("Eleven, and one was a post");
    save();
    EXPECT_NE(herons(ExperienceState::Lived), nullptr);
    EXPECT_NE(find<Reflection>([](const Reflection &each) { return each.text.startsWith(QStringLiteral("Eleven")); }),
              nullptr);
}

TEST_F(KeyboardPages, AnAgreementIsProposedAgreedToPausedAndWithdrawn)
{
    proposeLightsOut();
    ASSERT_TRUE(lamp().has_value());
    EXPECT_EQ(lamp()->state, AgreementState::Proposed);

    becomeOther("sample-two");
    press(Qt::Key_6, Qt::AltModifier);
    moveTo(kLamp);
    tabToAndPress(QStringLiteral("I agree"));
    tabToAndPress(QStringLiteral("Sign these words"));
    EXPECT_TRUE(lamp()->isCurrentlyAgreed());
    tabToAndPress(QStringLiteral("Pause"));
    EXPECT_EQ(lamp()->state, AgreementState::Paused);
    tabToAndPress(QStringLiteral("Withdraw"));
    EXPECT_EQ(lamp()->state, AgreementState::Ended);
}

TEST_F(KeyboardPages, ACommitmentIsKept)
{
    press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    tabTo(QStringLiteral("What I commit to"));
    write("Oil the gate");
    save();
    tabToAndPress(QStringLiteral("Kept"));
    const auto *gate =
        find<Commitment>([](const Commitment &each) { return each.what == QStringLiteral("Oil the gate"); });
    ASSERT_NE(gate, nullptr);
    EXPECT_EQ(gate->state, CommitmentState::Kept);
}

TEST_F(KeyboardPages, AMonthIsLookedBackOn)
{
    press(Qt::Key_8, Qt::AltModifier);
    tabToAndPress(QStringLiteral("Look back"));
    const auto isLast = [this] {
        const auto fields = window.findChildren<QLineEdit *>();
        return std::ranges::any_of(fields, [](const QLineEdit *field) {
            return field->isVisible() && field->accessibleName() == QStringLiteral("One thing to try");
        });
    };
    for (int screen = 0; screen < 60 && !isLast(); ++screen)
        press(Qt::Key_PageDown);
    tabTo(QStringLiteral("One thing to try"));
    write("Walk");
    tabToAndPress(QStringLiteral("Keep it for me"));
    EXPECT_NE(find<Entry>([](const Entry &entry) { return entry.text.contains(QStringLiteral("Walk")); }), nullptr);
}

TEST_F(KeyboardPages, AChartIsOpenedAndItsNumbersRead)
{
    press(Qt::Key_8, Qt::AltModifier);
    tabTo(QStringLiteral("I felt connected to you."));
    press(Qt::Key_Return);
    tabToAndPress(QStringLiteral("Show the numbers"));
    tabTo(QStringLiteral("Table: *"));
    press(Qt::Key_Escape);
    tabTo(QStringLiteral("Look back"));
}

TEST_F(KeyboardPages, SettingsAreChosen)
{
    press(Qt::Key_9, Qt::AltModifier);
    tabTo(QStringLiteral("Text size"));
    press(Qt::Key_Down);
    EXPECT_GT(world.settings.textScale(), 1.0);
    tabToAndPress(QStringLiteral("I felt appreciated."));
    EXPECT_EQ(journal().preferences().hidden, QList<Dimension>{Dimension::Appreciated});
}

TEST_F(KeyboardPages, BothSitTogetherAndOneGoesOnAlone)
{
    press(Qt::Key_T, Qt::ControlModifier);
    QSignalSpy together(&world.session, &Session::satTogether);
    write("sample-two");
    press(Qt::Key_Return);
    ASSERT_TRUE(test::arrives(together));
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window, test::patience));
    EXPECT_TRUE(journal().isTogether());
    QSignalSpy alone(&world.session, &Session::satAlone);
    tabToAndPress(QStringLiteral("Stop sitting together"));
    ASSERT_TRUE(test::arrives(alone));
    EXPECT_FALSE(journal().isTogether());
}

} // namespace
} // namespace hearth
