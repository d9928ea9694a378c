// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/timelinefixture.h"

using namespace hearth;
using namespace hearth::test;

TEST_F(TimelineModelTest, FiltersByKindAuthorAndDays)
{
    addEntry(QStringLiteral("June"), QDate(2026, 6, 30));
    addEntry(QStringLiteral("July"), QDate(2026, 7, 1));
    addNote(QStringLiteral("the soup"), QDate(2026, 7, 2));
    TimelineModel model(journal);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setFilter({.kind = Kind::Entry, .author = {}, .first = {}, .last = {}});
    EXPECT_EQ(rowsOf(model).size(), 4);
    model.setFilter({.kind = Kind::Entry, .author = {}, .first = QDate(2026, 7, 1), .last = {}});
    EXPECT_EQ(rowsOf(model), QStringList({QStringLiteral("# July 2026"), QStringLiteral("July")}));
    model.setFilter({.kind = {}, .author = {}, .first = {}, .last = QDate(2026, 6, 30)});
    EXPECT_EQ(rowsOf(model), QStringList({QStringLiteral("# June 2026"), QStringLiteral("June")}));
    model.setFilter({.kind = {}, .author = kSecondPartner, .first = {}, .last = {}});
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.firstRecord(), -1);
}

TEST_F(TimelineModelTest, ShowsEveryKindAPersonThinksOfAsARecord)
{
    SharedExperience experience = journal.compose<SharedExperience>();
    experience.title = QStringLiteral("Swim");
    experience.state = ExperienceState::Lived;
    ASSERT_TRUE(journal.add(experience));
    Reflection words = journal.compose<Reflection>();
    words.experience = experience.record.id;
    words.text = QStringLiteral("cold");
    ASSERT_TRUE(journal.add(words));
    AgreementVersion version = newAgreement(journal);
    version.title = QStringLiteral("Phones");
    version.text = QStringLiteral("In the hall.");
    ASSERT_TRUE(journal.add(version));
    PersonalLimit limit = journal.compose<PersonalLimit>();
    limit.title = QStringLiteral("Not after ten");
    ASSERT_TRUE(journal.add(limit));
    Conversation conversation = journal.compose<Conversation>();
    conversation.record.visibility = Visibility::Shared;
    conversation.session = conversation.record.id;
    conversation.topic = QStringLiteral("Winter");
    ASSERT_TRUE(journal.add(conversation));
    Commitment commitment = journal.compose<Commitment>();
    commitment.what = QStringLiteral("Call the roofer");
    ASSERT_TRUE(journal.add(commitment));
    Entry entry = test::entryOf(journal, QStringLiteral("Shared"), {});
    entry.record.visibility = Visibility::Shared;
    ASSERT_TRUE(journal.add(entry));
    Response reply = journal.compose<Response>();
    reply.record.visibility = Visibility::Shared;
    reply.to = entry.record.id;
    reply.text = QStringLiteral("I read it.");
    ASSERT_TRUE(journal.add(reply));
    addNote(QStringLiteral("the soup"), QDate(2026, 7, 12));
    addCheckIn(QDate(2026, 7, 12));

    TimelineModel model(journal);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    // A reflection stands with its experience, and answers to questions of one's own with their check-in.
    std::vector<Kind> shown(TimelineKinds::kKinds.begin(), TimelineKinds::kKinds.end());
    std::erase_if(shown, [](Kind kind) { return kind == Kind::Reflection || kind == Kind::OwnAnswers; });
    EXPECT_EQ(model.rowCount(), static_cast<int>(shown.size()) + 1);
    QSet<int> kinds;
    for (int row = 1; row < model.rowCount(); ++row) {
        kinds += model.index(row).data(TimelineModel::KindRole).toInt();
        EXPECT_FALSE(model.index(row).data(TimelineModel::TitleRole).toString().isEmpty());
        EXPECT_FALSE(model.index(row).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
    EXPECT_EQ(kinds.size(), static_cast<qsizetype>(shown.size()));
    for (const Kind kind : shown) {
        model.setFilter({.kind = kind});
        EXPECT_EQ(model.rowCount(), 2) << static_cast<int>(kind);
    }
}

TEST_F(TimelineModelTest, IdeasPlansToComeAndWhatWasLetGoStayAway)
{
    TimelineModel model(journal);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    SharedExperience experience = journal.compose<SharedExperience>();
    experience.title = QStringLiteral("Swim");
    const RecordId id = experience.record.id;
    ASSERT_TRUE(journal.add(experience)); // an idea
    EXPECT_EQ(model.rowOf(id), -1);
    EXPECT_TRUE(TimelineModel::isEmpty(journal));
    const auto change = [&](ExperienceState state, QDate day) {
        SharedExperience next = *journal.all<SharedExperience>().find(id);
        next.state = state;
        next.record.date = day;
        EXPECT_TRUE(journal.replace(next));
    };
    change(ExperienceState::Planned, QDate(2026, 7, 13));
    EXPECT_EQ(model.rowOf(id), -1);
    clock.setToday(QDate(2026, 7, 13)); // the day has come
    EXPECT_EQ(model.rowOf(id), -1);
    model.catchUp();
    EXPECT_EQ(model.rowOf(id), 1);
    EXPECT_TRUE(isInTimeline(journal, id));
    change(ExperienceState::Planned, QDate(2026, 7, 20));
    EXPECT_EQ(model.rowOf(id), -1);
    change(ExperienceState::Lived, QDate(2026, 7, 20));
    EXPECT_EQ(model.rowOf(id), 1);

    Conversation conversation = journal.compose<Conversation>();
    conversation.record.visibility = Visibility::Shared;
    conversation.session = conversation.record.id;
    conversation.topic = QStringLiteral("Winter");
    ASSERT_TRUE(journal.add(conversation));
    EXPECT_GE(model.rowOf(conversation.record.id), 0);
    Conversation gone = *journal.all<Conversation>().find(conversation.record.id);
    gone.isLetGo = true;
    ASSERT_TRUE(journal.replace(gone));
    EXPECT_EQ(model.rowOf(conversation.record.id), -1);
}

TEST_F(TimelineModelTest, FiltersByTagAndFeeling)
{
    Entry tagged = test::entryOf(journal, QStringLiteral("Tagged"), {});
    tagged.record.tags = {QStringLiteral("Home"), QStringLiteral("garden")};
    tagged.feelings = {{QStringLiteral("calm"), 2}};
    ASSERT_TRUE(journal.add(tagged));
    addEntry(QStringLiteral("Plain"), QDate(2026, 7, 12));
    CheckIn checkIn = journal.compose<CheckIn>();
    checkIn.period = {Cadence::Day, QDate(2026, 7, 12)};
    checkIn.feelings = {QStringLiteral("calm")};
    ASSERT_TRUE(journal.add(checkIn));
    TimelineModel model(journal);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    model.setFilter({.tag = QStringLiteral("home")});
    EXPECT_EQ(rowsOf(model).mid(1), QStringList(QStringLiteral("Tagged")));
    model.setFilter({.tag = QStringLiteral("hom")}); // a whole tag or none
    EXPECT_EQ(model.rowCount(), 0);
    model.setFilter({.feeling = QStringLiteral("calm")});
    EXPECT_EQ(model.rowCount(), 3);
    model.setFilter({.kind = Kind::Entry, .feeling = QStringLiteral("calm")});
    EXPECT_EQ(model.rowCount(), 2);
    Entry calmer = *journal.all<Entry>().find(tagged.record.id);
    calmer.feelings.clear();
    ASSERT_TRUE(journal.replace(calmer));
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(knownTags(journal), QStringList({QStringLiteral("garden"), QStringLiteral("Home")}));
    EXPECT_EQ(feltFeelings(journal), QStringList(QStringLiteral("calm")));
}
