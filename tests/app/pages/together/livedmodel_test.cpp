// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/together/livedmodel.h"

#include "experiencefixture.h"

#include <QAbstractItemModelTester>

using namespace hearth;
using namespace hearth::test;

namespace {

class LivedModelTest : public ExperienceTest
{
protected:
    LivedModel model{journal()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

} // namespace

TEST_F(LivedModelTest, FollowsTheJournal)
{
    EXPECT_EQ(model.rowCount(), 0);
    const RecordId id = add(experienceOf(QStringLiteral("Picnic"), ExperienceState::Lived, today));
    add(experienceOf(QStringLiteral("Older"), ExperienceState::Lived, QDate(2026, 7, 1)));
    add(experienceOf(QStringLiteral("Spring"), ExperienceState::Lived, QDate(2026, 4, 1)));
    add(experienceOf(QStringLiteral("Planned"), ExperienceState::Planned, today));
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.index(0).data().toString(), QStringLiteral("Picnic"));
    EXPECT_EQ(model.index(0).data(LivedModel::MonthRole).toString(), QStringLiteral("July 2026"));
    EXPECT_TRUE(model.index(1).data(LivedModel::MonthRole).toString().isEmpty());
    EXPECT_EQ(model.index(2).data(LivedModel::MonthRole).toString(), QStringLiteral("April 2026"));
    EXPECT_EQ(model.index(0).data(LivedModel::DayRole).toDate(), today);
    EXPECT_EQ(model.idAt(0), (Occurrence{id, today}));
    EXPECT_EQ(model.rowOf({id, today}), 0);
    EXPECT_EQ(model.rowOf({id, today.addDays(1)}), -1);
    ASSERT_TRUE(journal().remove(id));
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_EQ(model.idAt(7), Occurrence());
}

TEST_F(LivedModelTest, SaysAloudWhatIsShownAndWhoCanRead)
{
    SharedExperience walk = experienceOf(QStringLiteral("Walk"), ExperienceState::Lived, today);
    walk.place = QStringLiteral("The river");
    walk.tone = Tone::Joyful;
    walk.type = ExperienceType::Apart;
    walk.record.visibility = Visibility::Private;
    add(walk);
    EXPECT_EQ(model.index(0).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("Walk. Sunday, 12 July 2026. Apart by choice · Joyful · The river"));
    EXPECT_TRUE(model.index(0).data(LivedModel::IsPrivateRole).toBool());
}
