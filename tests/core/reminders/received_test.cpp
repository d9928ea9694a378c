// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders/received.h"

#include "core/reminders/reminderfixture.h"

namespace hearth::test {
namespace {

class Received : public RemindersTest
{
protected:
    Instant at(int minutes) const { return Instant(std::chrono::minutes(minutes)); }
    template <typename T>
    T &by(PartnerId author, int minute, RecordId id, T value = {})
    {
        T &kept = put(std::move(value), id, author);
        kept.record.written = kept.record.changed = at(minute);
        return kept;
    }
    [[nodiscard]] static GratitudeNote thanks()
    {
        GratitudeNote note;
        note.to = kFirstPartner;
        note.what = QStringLiteral("the soup");
        return note;
    }
};

TEST_F(Received, WhatTheOtherGaveSinceIWroteNewestFirst)
{
    by<Entry>(kSecondPartner, 1, RecordId(1));
    by<Entry>(kFirstPartner, 2, RecordId(2));
    by<Entry>(kSecondPartner, 3, RecordId(3));
    by(kSecondPartner, 4, RecordId(4), thanks());
    EXPECT_EQ(withJournal(receivedSinceIWrote), (std::vector{RecordId(4), RecordId(3)}));
}

TEST_F(Received, EverythingWhileIWroteNothing)
{
    by<Entry>(kSecondPartner, 1, RecordId(1));
    EXPECT_EQ(withJournal(receivedSinceIWrote), std::vector{RecordId(1)});
}

TEST_F(Received, NotWhatIMutedOrWhatDidNotVerifyOrAPlan)
{
    by<Entry>(kSecondPartner, 1, RecordId(1));
    by<Entry>(kSecondPartner, 2, RecordId(2)).record.verified = false;
    SharedExperience idea;
    idea.state = ExperienceState::Idea;
    idea.title = QStringLiteral("Walk");
    by(kSecondPartner, 3, RecordId(3), idea);
    preferences().muted += RecordId(1);
    EXPECT_TRUE(withJournal(receivedSinceIWrote).empty());
}

TEST_F(Received, ANoteOfMineThatOpenedByItselfIsNotWriting)
{
    by<Entry>(kSecondPartner, 2, RecordId(1));
    GratitudeNote mine = thanks();
    mine.to = kSecondPartner;
    mine.record.visibility = Visibility::Shared;
    by(kFirstPartner, 1, RecordId(2), mine).record.changed = at(3);
    EXPECT_EQ(withJournal(receivedSinceIWrote), std::vector{RecordId(1)});
}

TEST_F(Received, ChoosingIsNotWriting)
{
    by<Entry>(kSecondPartner, 1, RecordId(1));
    preferences().record.written = preferences().record.changed = at(5);
    EXPECT_EQ(withJournal(receivedSinceIWrote), std::vector{RecordId(1)});
}

TEST_F(Received, NothingBeforeBoth)
{
    by<Entry>(kSecondPartner, 1, RecordId(1));
    EXPECT_TRUE(withJournal(receivedSinceIWrote, kToday, Sitting::Together).empty());
}

} // namespace
} // namespace hearth::test
