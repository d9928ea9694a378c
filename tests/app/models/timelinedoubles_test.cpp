// SPDX-License-Identifier: GPL-3.0-or-later
#include "timelinefixture.h"

#include <gtest/gtest.h>

using namespace hearth;
using namespace hearth::test;

namespace {

/// What the other wrote comes from their own journal; here it is there from the beginning.
class TimelineDoublesTest : public TimelineModelTest
{
protected:
    static constexpr QDate kNoDay{};

    [[nodiscard]] static Record shared(qint64 id, PartnerId author, QDate day)
    {
        Record record;
        record.id = RecordId(id);
        record.author = author;
        record.visibility = Visibility::Shared;
        record.date = day;
        record.written = Instant(std::chrono::milliseconds(id));
        record.changed = record.written;
        record.revision = 1;
        return record;
    }
    [[nodiscard]] static Conversation part(qint64 id, PartnerId author, RecordId session)
    {
        Conversation part;
        part.record = shared(id, author, QDate(2026, 7, 3));
        part.session = session;
        part.topic = QStringLiteral("Money");
        return part;
    }
    [[nodiscard]] static Reflection words(qint64 id, PartnerId author, RecordId about, QDate day)
    {
        Reflection words;
        words.record = shared(id, author, day);
        words.experience = about;
        words.text = QStringLiteral("Words");
        return words;
    }
    /// Journal and model over what both have kept.
    void open(JournalContents contents)
    {
        both = std::make_unique<Journal>(kFirstPartner, true, std::move(contents), store, clock, random);
        model = std::make_unique<TimelineModel>(*both);
        tester = std::make_unique<Tester>(model.get(), Tester::FailureReportingMode::Fatal);
    }
    [[nodiscard]] QList<Kind> kinds() const
    {
        QList<Kind> kinds;
        for (int row = 0; row < model->rowCount(); ++row) {
            if (!model->index(row).data(TimelineModel::IsHeaderRole).toBool())
                kinds += static_cast<Kind>(model->index(row).data(TimelineModel::KindRole).toInt());
        }
        return kinds;
    }

    std::unique_ptr<Journal> both;
    std::unique_ptr<TimelineModel> model;
    std::unique_ptr<Tester> tester;
};

} // namespace

TEST_F(TimelineDoublesTest, WhatBothKeptOfOneConversationIsOneRow)
{
    JournalContents contents = twoPeople();
    std::get<std::vector<Conversation>>(contents.records) = {part(11, kFirstPartner, RecordId(5)),
                                                             part(12, kSecondPartner, RecordId(5)),
                                                             part(13, kFirstPartner, RecordId(6))};
    open(std::move(contents));
    EXPECT_EQ(kinds().size(), 2);
    EXPECT_GE(model->rowOf(RecordId(11)), 0);
    EXPECT_EQ(model->rowOf(RecordId(12)), -1);
    ASSERT_TRUE(both->remove(RecordId(11)));
    EXPECT_GE(model->rowOf(RecordId(12)), 0) << "the other part takes its place";
    ASSERT_TRUE(both->undo());
    EXPECT_EQ(model->rowOf(RecordId(12)), -1);
    TimelineFilter filter;
    filter.author = kSecondPartner;
    model->setFilter(filter);
    EXPECT_EQ(kinds(), QList<Kind>{Kind::Conversation}) << "whoever asks for the other's sees the other's";
}

TEST_F(TimelineDoublesTest, WordsStandWithWhatTheyAreAbout)
{
    JournalContents contents = twoPeople();
    SharedExperience walk;
    walk.record = shared(20, kFirstPartner, QDate(2026, 7, 4));
    walk.title = QStringLiteral("Walk");
    walk.state = ExperienceState::Lived;
    std::get<std::vector<SharedExperience>>(contents.records) = {walk};
    std::get<std::vector<Reflection>>(contents.records) = {
        words(21, kFirstPartner, RecordId(20), QDate(2026, 7, 4)),
        words(22, kSecondPartner, RecordId(20), QDate(2026, 7, 4)),
        words(23, kFirstPartner, RecordId(20), QDate(2026, 7, 5)), // as of a ritual
        words(24, kSecondPartner, RecordId(20), QDate(2026, 7, 5))};
    open(std::move(contents));
    EXPECT_EQ(kinds(), (QList<Kind>{Kind::Reflection, Kind::SharedExperience}));
    EXPECT_EQ(model->rowOf(RecordId(24)), -1);
    ASSERT_TRUE(both->remove(RecordId(20)));
    EXPECT_EQ(kinds(), (QList<Kind>{Kind::Reflection, Kind::Reflection})) << "without it, one row a day";
    ASSERT_TRUE(both->undo());
    EXPECT_EQ(kinds(), (QList<Kind>{Kind::Reflection, Kind::SharedExperience}));
    TimelineFilter filter;
    filter.kind = Kind::Reflection;
    model->setFilter(filter);
    EXPECT_EQ(kinds().size(), 4) << "whoever asks for words sees those of both";
}
