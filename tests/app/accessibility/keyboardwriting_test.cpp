// SPDX-License-Identifier: GPL-3.0-or-later
// What is written, shared, answered and found, by keys alone.
#include "app/accessibility/keyboardfixture.h"
#include "support/awaiting.h"

#include <QListView>

namespace hearth {
namespace {

const QString kPond = QStringLiteral("Ice on the pond");

class KeyboardWriting : public test::KeyboardWalk
{
protected:
    const Entry *pond()
    {
        return find<Entry>([](const Entry &entry) { return entry.title == kPond; });
    }
    void writeEntry()
    {
        press(Qt::Key_N, Qt::ControlModifier);
        tabTo(QStringLiteral("Title"));
        write("Ice on the pond");
        tabTo(QStringLiteral("Text"));
        write("Thin as a plate");
        save();
        ASSERT_NE(pond(), nullptr);
    }
};

TEST_F(KeyboardWriting, AnEntryIsWrittenChangedDeletedAndBroughtBack)
{
    writeEntry();
    tabToAndPress(QStringLiteral("Change"));
    tabTo(QStringLiteral("Text"));
    press(Qt::Key_End, Qt::ControlModifier);
    write(" and as clear");
    save();
    EXPECT_EQ(pond()->text, QStringLiteral("Thin as a plate and as clear"));
    tabToAndPress(QStringLiteral("Delete"));
    EXPECT_EQ(pond(), nullptr);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_NE(pond(), nullptr);
}

TEST_F(KeyboardWriting, AnEntryIsSharedAndTheOtherReplies)
{
    writeEntry();
    tabToAndPress(QStringLiteral("Share…"));
    EXPECT_EQ(world.prompter.asked.size(), 1);
    EXPECT_EQ(pond()->record.visibility, Visibility::Shared);

    becomeOther("sample-two");
    press(Qt::Key_2, Qt::AltModifier);
    moveTo(kPond);
    tabToAndPress(QStringLiteral("Write a reply"));
    tabTo(QStringLiteral("Your reply"));
    write("I heard it crack");
    save();
    EXPECT_NE(find<Response>([this](const Response &reply) { return reply.to == pond()->record.id; }), nullptr);
}

TEST_F(KeyboardWriting, AnEntryIsFoundAndOpened)
{
    writeEntry();
    press(Qt::Key_1, Qt::AltModifier);
    press(Qt::Key_F, Qt::ControlModifier);
    write("thin plate");
    press(Qt::Key_Return); // to what is found, as soon as it is
    const auto *found = window.findChild<QListView *>(QStringLiteral("searchHits"));
    ASSERT_TRUE(test::becomesTrue([found] { return found->hasFocus(); }));
    press(Qt::Key_Return);
    EXPECT_EQ(window.workspace()->currentPage(), PageId::Journal);
    tabTo(QStringLiteral("Change"));
}

TEST_F(KeyboardWriting, ANoteOfThanksIsKept)
{
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    tabTo(QStringLiteral("What Samuel did"));
    write("Left the lamp on");
    save();
    EXPECT_NE(
        find<GratitudeNote>([](const GratitudeNote &note) { return note.what == QStringLiteral("Left the lamp on"); }),
        nullptr);
}

TEST_F(KeyboardWriting, ACheckInIsAnsweredAndSealed)
{
    world.clock.setToday(QDate(2026, 7, 20)); // a week that nobody has answered
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    tabTo(QStringLiteral("1, not at all")); // of the first statement
    for (const int rating : {Qt::Key_7, Qt::Key_6, Qt::Key_5, Qt::Key_4, Qt::Key_3, Qt::Key_2, Qt::Key_1})
        press(rating);
    tabTo(QStringLiteral("calm"));
    press(Qt::Key_Space);
    tabTo(QStringLiteral("What was good between us?"));
    write("The long way round");
    save();
    tabToAndPress(QStringLiteral("Save, and open when we have both answered"));
    const Period period = journal().periodOn(journal().clock().today(), Cadence::Week);
    const CheckIn *mine = journal().myCheckIn(period);
    ASSERT_NE(mine, nullptr);
    EXPECT_EQ(mine->answer(Dimension::Connected).rating(), 7);
    EXPECT_EQ(mine->answer(Dimension::Space).rating(), 1);
    EXPECT_EQ(mine->words.size(), 1);
}

} // namespace
} // namespace hearth
