// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders/onthisday.h"

#include "app/pages/pagefixture.h"
#include "journal/ownchoices.h"

#include <gtest/gtest.h>

#include <QSet>

namespace hearth {
namespace {

class OnThisDayTest : public test::PageTest
{
protected:
    Entry entryOn(QDate day, const QString &title)
    {
        Entry entry = test::entryOf(journal(), title, QStringLiteral("text"));
        entry.record.date = day;
        EXPECT_TRUE(journal().add(entry));
        return entry;
    }
    [[nodiscard]] QDate today() const { return folder.clock.today(); }
};

TEST_F(OnThisDayTest, RemembersEveryKindOfTheTimelineButNothingLetGo)
{
    const QDate day = today().addYears(-1);
    const auto add = [&](auto record) {
        record.record.date = day;
        EXPECT_TRUE(journal().add(record));
        return record.record.id;
    };
    CheckIn checkIn = journal().compose<CheckIn>();
    checkIn.period = Period::containing(day, Cadence::Week);
    checkIn.setAnswer(Dimension::Safe, Answer::rated(5).value());
    SharedExperience lived = journal().compose<SharedExperience>();
    lived.title = QStringLiteral("Lake");
    lived.state = ExperienceState::Lived;
    Conversation talk = journal().compose<Conversation>();
    talk.topic = QStringLiteral("Money");
    talk.session = talk.record.id;
    talk.record.visibility = Visibility::Shared;
    Conversation gone = talk;
    gone.record.id = folder.random.recordId();
    gone.isLetGo = true;
    SharedExperience idea = lived;
    idea.record.id = folder.random.recordId();
    idea.state = ExperienceState::Idea;
    const QList<RecordId> wanted{add(checkIn), add(lived), add(talk),
                                 add(test::noteOf(journal(), QStringLiteral("thanks")))};
    add(gone);
    add(idea);
    const auto found = onThisDay(journal(), today(), 100);
    EXPECT_EQ(QSet<RecordId>(found.begin(), found.end()), QSet<RecordId>(wanted.begin(), wanted.end()));
}

TEST_F(OnThisDayTest, ShowsTheNewestEntriesAndThanksToMe)
{
    reopen(test::kBensPassphrase);
    GratitudeNote note = test::noteOf(journal(), QStringLiteral("from Ben"));
    note.record.visibility = Visibility::Shared;
    ASSERT_TRUE(journal().add(note));
    reopen();
    GratitudeNote mine = test::noteOf(journal(), QStringLiteral("to Ben"));
    ASSERT_TRUE(journal().add(mine));
    for (int days = 1; days <= 4; ++days) {
        Entry entry = test::entryOf(journal(), {}, QStringLiteral("text"));
        entry.record.date = folder.clock.today().addDays(-days);
        ASSERT_TRUE(journal().add(entry));
    }
    const auto newest = lately(journal(), 3);
    ASSERT_EQ(newest.size(), 3U);
    EXPECT_EQ(newest[0], note.record.id);
    EXPECT_EQ(journal().findRecord(newest[2])->date, today().addDays(-2));
}

TEST_F(OnThisDayTest, KnowsWhatIsNoLongerLately)
{
    const Entry old = entryOn(today().addMonths(-3), QStringLiteral("Spring"));
    EXPECT_TRUE(lately(journal(), 3).empty());
    const Entry fresh = entryOn(today().addDays(-3), QStringLiteral("Summer"));
    EXPECT_EQ(lately(journal(), 3), std::vector<RecordId>{fresh.record.id});
    ASSERT_TRUE(mute(journal(), fresh.record.id));
    EXPECT_TRUE(lately(journal(), 3).empty()) << "muted";
}

TEST_F(OnThisDayTest, CountsALeapDayOnTheTwentyEighth)
{
    Entry entry = test::entryOf(journal(), QStringLiteral("Leap"), QStringLiteral("text"));
    entry.record.date = QDate(2024, 2, 29);
    ASSERT_TRUE(journal().add(entry));
    EXPECT_EQ(onThisDay(journal(), QDate(2026, 2, 28), 3).size(), 1U);
    EXPECT_EQ(onThisDay(journal(), QDate(2028, 2, 28), 3).size(), 0U);
    EXPECT_EQ(onThisDay(journal(), QDate(2028, 2, 29), 3).size(), 1U);
}

} // namespace
} // namespace hearth
