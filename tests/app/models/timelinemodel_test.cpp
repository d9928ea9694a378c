// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/timelinekinds.h"
#include "models/timelinemodel.h"

#include "../../core/journal/memorystore.h"
#include "agreements/agreements.h"
#include "models/knowntags.h"
#include "support/journalfixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace hearth;

namespace {

using Tester = QAbstractItemModelTester;

/// Takes everything and keeps nothing.
class QuietStore final : public RecordStore
{
public:
    [[nodiscard]] Result<void> commit(const std::vector<RecordWrite> &) override { return {}; }
    [[nodiscard]] Result<QByteArray> content(RecordId) override { return Error{ErrorCode::NotFound, {}}; }
    [[nodiscard]] Result<QByteArray> sign(PartnerId, const QByteArray &) override { return QByteArray(64, 's'); }
};

class TimelineModelTest : public testing::Test
{
protected:
    [[nodiscard]] static Partner partner(PartnerId id, const QString &name)
    {
        Partner partner;
        partner.record.id = RecordId(1000 + id.number());
        partner.record.author = id;
        partner.record.visibility = Visibility::Shared;
        partner.record.date = QDate(2024, 1, 1);
        partner.name = name;
        return partner;
    }
    [[nodiscard]] static JournalContents twoPeople()
    {
        JournalContents contents;
        std::get<std::vector<Partner>>(contents.records) = {partner(kFirstPartner, QStringLiteral("Anna")),
                                                            partner(kSecondPartner, QStringLiteral("Ben"))};
        return contents;
    }
    RecordId addEntry(const QString &title, QDate date)
    {
        Entry entry = test::entryOf(journal, title, QStringLiteral("Text"));
        entry.record.date = date;
        EXPECT_TRUE(journal.add(entry));
        return entry.record.id;
    }
    RecordId addNote(const QString &what, QDate date)
    {
        GratitudeNote note = test::noteOf(journal, what);
        note.record.date = date;
        EXPECT_TRUE(journal.add(note));
        return note.record.id;
    }
    RecordId addCheckIn(QDate date)
    {
        CheckIn checkIn = journal.compose<CheckIn>();
        checkIn.record.date = date;
        checkIn.period = {Cadence::Day, date};
        checkIn.setAnswer(Dimension::Connected, Answer::rated(5).value());
        EXPECT_TRUE(journal.add(checkIn));
        return checkIn.record.id;
    }
    [[nodiscard]] static QStringList rowsOf(const TimelineModel &model)
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            rows += index.data(TimelineModel::IsHeaderRole).toBool() ? QStringLiteral("# ") + index.data().toString()
                                                                     : index.data(TimelineModel::TitleRole).toString();
        }
        return rows;
    }
    /// Everything a view can ask about every row.
    [[nodiscard]] static QStringList dumpOf(const TimelineModel &model)
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList parts;
            for (const int role :
                 {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(TimelineModel::IdRole),
                  int(TimelineModel::KindRole), int(TimelineModel::DateRole), int(TimelineModel::ExcerptRole),
                  int(TimelineModel::AuthorRole), int(TimelineModel::IsSharedRole), int(TimelineModel::IsHeaderRole)})
                parts += model.index(row).data(role).toString();
            rows += parts.join(QLatin1Char('|'));
        }
        return rows;
    }

    FixedClock clock{QDate(2026, 7, 12)};
    SeededRandom random{4};
    QuietStore store;
    Journal journal{kFirstPartner, true, twoPeople(), store, clock, random};
};

} // namespace

TEST_F(TimelineModelTest, ShowsTheNewestFirstUnderItsMonth)
{
    addEntry(QStringLiteral("Spring"), QDate(2026, 4, 30));
    addEntry(QStringLiteral("Today"), QDate(2026, 7, 12));
    addNote(QStringLiteral("the soup"), QDate(2026, 7, 31));
    addCheckIn(QDate(2026, 7, 1));
    const TimelineModel model(journal);
    EXPECT_EQ(rowsOf(model),
              QStringList({QStringLiteral("# July 2026"), QStringLiteral("Thanks to Ben"), QStringLiteral("Today"),
                           QStringLiteral("Check-in"), QStringLiteral("# April 2026"), QStringLiteral("Spring")}));
}

TEST_F(TimelineModelTest, WhatWasWrittenLaterOnADayStandsAbove)
{
    addEntry(QStringLiteral("first"), QDate(2026, 7, 12));
    Entry later = test::entryOf(journal, QStringLiteral("second"), {});
    later.record.written += std::chrono::hours(1);
    ASSERT_TRUE(journal.add(later));
    const TimelineModel model(journal);
    EXPECT_EQ(rowsOf(model).mid(1), QStringList({QStringLiteral("second"), QStringLiteral("first")}));
}

TEST_F(TimelineModelTest, MonthsCannotBeChosen)
{
    addEntry(QStringLiteral("One"), QDate(2026, 7, 12));
    const TimelineModel model(journal);
    EXPECT_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    EXPECT_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsEnabled));
    EXPECT_TRUE(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
    EXPECT_EQ(model.firstRecord(), 1);
    EXPECT_FALSE(model.idAt(0).isValid());
}

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

TEST_F(TimelineModelTest, AddsOneRecordWithoutAReset)
{
    addEntry(QStringLiteral("One"), QDate(2026, 7, 12));
    TimelineModel model(journal);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    addEntry(QStringLiteral("Two"), QDate(2026, 7, 13));
    EXPECT_EQ(inserted.count(), 1);
    addEntry(QStringLiteral("Three"), QDate(2026, 8, 1)); // a month and an entry
    EXPECT_EQ(inserted.count(), 3);
    EXPECT_EQ(reset.count(), 0);
    EXPECT_EQ(rowsOf(model),
              QStringList({QStringLiteral("# August 2026"), QStringLiteral("Three"), QStringLiteral("# July 2026"),
                           QStringLiteral("Two"), QStringLiteral("One")}));
}

TEST_F(TimelineModelTest, AMonthGoesWithItsLastRecord)
{
    const RecordId only = addEntry(QStringLiteral("One"), QDate(2026, 7, 12));
    addEntry(QStringLiteral("Before"), QDate(2026, 6, 12));
    TimelineModel model(journal);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    ASSERT_TRUE(journal.remove(only));
    EXPECT_EQ(rowsOf(model), QStringList({QStringLiteral("# June 2026"), QStringLiteral("Before")}));
    ASSERT_TRUE(journal.undo());
    EXPECT_EQ(model.rowCount(), 4);
}

TEST_F(TimelineModelTest, AnotherDateMovesTheRowAndKeepsItsIndex)
{
    const RecordId moved = addEntry(QStringLiteral("Moved"), QDate(2026, 7, 12));
    addEntry(QStringLiteral("Other"), QDate(2026, 6, 12));
    TimelineModel model(journal);
    const Tester tester(&model, Tester::FailureReportingMode::Fatal);
    const QPersistentModelIndex index = model.index(model.rowOf(moved));
    Entry entry = *journal.all<Entry>().find(moved);
    entry.record.date = QDate(2026, 5, 1);
    ASSERT_TRUE(journal.replace(entry));
    EXPECT_TRUE(index.isValid());
    EXPECT_EQ(model.idAt(index.row()), moved);
    EXPECT_EQ(rowsOf(model), QStringList({QStringLiteral("# June 2026"), QStringLiteral("Other"),
                                          QStringLiteral("# May 2026"), QStringLiteral("Moved")}));
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
    EXPECT_EQ(model.rowCount(), static_cast<int>(TimelineKinds::kKinds.size()) + 1);
    QSet<int> kinds;
    for (int row = 1; row < model.rowCount(); ++row) {
        kinds += model.index(row).data(TimelineModel::KindRole).toInt();
        EXPECT_FALSE(model.index(row).data(TimelineModel::TitleRole).toString().isEmpty());
        EXPECT_FALSE(model.index(row).data(Qt::AccessibleTextRole).toString().isEmpty());
    }
    EXPECT_EQ(kinds.size(), static_cast<qsizetype>(TimelineKinds::kKinds.size()));
    for (const Kind kind : TimelineKinds::kKinds) {
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

TEST_F(TimelineModelTest, KnowsItsDays)
{
    addEntry(QStringLiteral("First"), QDate(2026, 6, 30));
    addEntry(QStringLiteral("One"), QDate(2026, 7, 3));
    addNote(QStringLiteral("the soup"), QDate(2026, 7, 3));
    addEntry(QStringLiteral("Two"), QDate(2026, 7, 31));
    const TimelineModel model(journal);
    EXPECT_EQ(model.daysIn({2026, 7}), QList<QDate>({QDate(2026, 7, 3), QDate(2026, 7, 31)}));
    EXPECT_TRUE(model.daysIn({2026, 5}).isEmpty());
    EXPECT_EQ(model.kindsOn(QDate(2026, 7, 3)).size(), 2);
    EXPECT_TRUE(model.kindsOn(QDate(2026, 7, 4)).isEmpty());
    const auto dayAt = [&](QDate day) { return model.index(model.rowOf(day)).data(TimelineModel::DateRole).toDate(); };
    EXPECT_EQ(dayAt(QDate(2026, 7, 3)), QDate(2026, 7, 3));
    EXPECT_EQ(dayAt(QDate(2026, 7, 30)), QDate(2026, 7, 3));
    EXPECT_EQ(dayAt(QDate(2027, 1, 1)), QDate(2026, 7, 31));
    EXPECT_EQ(dayAt(QDate(2020, 1, 1)), QDate(2026, 6, 30));
    EXPECT_EQ(TimelineModel(test::MemoryJournal().journal).rowOf(QDate(2026, 7, 3)), -1);
}

TEST_F(TimelineModelTest, AReplyIsNamedAnewWithWhatItAnswers)
{
    Entry entry = test::entryOf(journal, QStringLiteral("Before"), {});
    entry.record.visibility = Visibility::Shared;
    ASSERT_TRUE(journal.add(entry));
    Response reply = journal.compose<Response>();
    reply.record.visibility = Visibility::Shared;
    reply.to = entry.record.id;
    reply.text = QStringLiteral("I read it.");
    ASSERT_TRUE(journal.add(reply));
    TimelineModel model(journal);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    Entry renamed = *journal.all<Entry>().find(entry.record.id);
    renamed.title = QStringLiteral("After");
    ASSERT_TRUE(journal.replace(renamed));
    const int row = model.rowOf(reply.record.id);
    EXPECT_TRUE(std::any_of(changed.begin(), changed.end(), [row](const QList<QVariant> &change) {
        return change.at(0).toModelIndex().row() <= row && change.at(1).toModelIndex().row() >= row;
    }));
    EXPECT_TRUE(model.index(row).data().toString().contains(QStringLiteral("After")));
}

TEST_F(TimelineModelTest, SaysAloudWhatIsPainted)
{
    const RecordId id = addEntry(QStringLiteral("One"), QDate(2026, 7, 12));
    journal.markNotVerified({id});
    const TimelineModel model(journal);
    EXPECT_EQ(model.index(1).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("One. Entry. 12 July 2026. Anna. Only you can read this. Not verified. Text"));
    EXPECT_FALSE(model.index(1).data(TimelineModel::IsVerifiedRole).toBool());
}

TEST_F(TimelineModelTest, FollowingThreeHundredChangesEqualsAFreshModel)
{
    TimelineModel everything(journal);
    TimelineModel filtered(journal);
    const TimelineFilter filter{
        .kind = Kind::Entry, .author = {}, .first = QDate(2026, 2, 10), .last = QDate(2026, 5, 20)};
    filtered.setFilter(filter);
    const Tester first(&everything, Tester::FailureReportingMode::Fatal);
    const Tester second(&filtered, Tester::FailureReportingMode::Fatal);
    const QSignalSpy reset(&everything, &QAbstractItemModel::modelReset);
    SeededRandom dice(99);
    const auto roll = [&dice](int sides) { return static_cast<int>(dice.recordId().number() % sides); };
    const auto day = [&] { return QDate(2026, 1, 1).addDays(roll(190)); };
    std::vector<RecordId> present;
    for (int step = 0; step < 300; ++step) {
        const int what = roll(10);
        if (present.empty() || what < 4) {
            present.push_back(what % 2 == 0 ? addEntry(QStringLiteral("Entry %1").arg(step), day())
                                            : addNote(QStringLiteral("Note %1").arg(step), day()));
        } else if (what < 8) {
            auto any = journal.find(present[static_cast<std::size_t>(roll(static_cast<int>(present.size())))]);
            ASSERT_TRUE(any.has_value());
            recordOf(*any).date = what == 4 ? recordOf(*any).date : day();
            if (auto *entry = std::get_if<Entry>(&*any))
                entry->text = QStringLiteral("Changed in step %1").arg(step);
            ASSERT_TRUE(journal.replace(*any));
        } else {
            const auto at = present.begin() + roll(static_cast<int>(present.size()));
            ASSERT_TRUE(journal.remove(*at));
            if (what == 9)
                ASSERT_TRUE(journal.undo());
            else
                present.erase(at);
        }
        TimelineModel fresh(journal);
        ASSERT_EQ(dumpOf(everything), dumpOf(fresh)) << "after step " << step;
        fresh.setFilter(filter);
        ASSERT_EQ(dumpOf(filtered), dumpOf(fresh)) << "after step " << step;
    }
    EXPECT_EQ(reset.count(), 0);
    EXPECT_GT(present.size(), 20u);
}
