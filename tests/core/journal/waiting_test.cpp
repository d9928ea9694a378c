// SPDX-License-Identifier: GPL-3.0-or-later
// The other's answers stay out of the journal until mine are in it.
#include "journal/blindcheckin.h"
#include "journal/loader.h"
#include "search/journaldocuments.h"
#include "support/everykind.h"
#include "support/journalfixture.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

using test::JournalFolder;

class WaitingAnswers : public testing::Test
{
protected:
    WaitingAnswers() { open(test::kBensPassphrase); }

    Journal &open(const QString &passphrase = test::kAnnasPassphrase)
    {
        opened = {};
        opened = folder.open(passphrase);
        QObject::connect(opened.journal.get(), &Journal::changed, [this](const QList<RecordEvent> &events) {
            for (const RecordEvent &event : events)
                heard[event.id] = event.action;
        });
        heard.clear();
        return *opened.journal;
    }
    CheckIn answers(Cadence cadence = Cadence::Week, Visibility visibility = Visibility::Shared)
    {
        CheckIn checkIn = opened.journal->compose<CheckIn>();
        checkIn.record.visibility = visibility;
        checkIn.period = Period::containing(folder.clock.today(), cadence);
        checkIn.setAnswer(Dimension::Connected, Answer::rated(2).take());
        checkIn.words = {{QStringLiteral("hard"), QStringLiteral("the rain")}};
        return checkIn;
    }
    RecordId share(Cadence cadence = Cadence::Week)
    {
        const CheckIn checkIn = answers(cadence);
        EXPECT_TRUE(opened.journal->add(checkIn));
        return checkIn.record.id;
    }
    [[nodiscard]] bool isInSight(RecordId id) const
    {
        const Journal &journal = *opened.journal;
        const bool isListed = journal.all<CheckIn>().find(id) != nullptr;
        const auto documents = searchDocumentsOf(journal);
        const bool isSearched = std::any_of(documents.begin(), documents.end(),
                                            [id](const SearchDocument &document) { return document.id == id; });
        EXPECT_EQ(journal.find(id).has_value(), isListed);
        EXPECT_EQ(journal.findRecord(id) != nullptr, isListed);
        EXPECT_EQ(isSearched, isListed);
        return isListed;
    }

    JournalFolder folder;
    test::OpenJournal opened;
    std::map<RecordId, ChangeAction> heard;
};

TEST_F(WaitingAnswers, TheOthersAnswersComeIntoSightWithMine)
{
    const RecordId bens = share();
    EXPECT_TRUE(isInSight(bens)) << "his own";
    Journal &annas = open();
    EXPECT_FALSE(isInSight(bens));
    EXPECT_TRUE(annas.all<CheckIn>().isEmpty());
    ASSERT_TRUE(annas.add(test::entryOf(annas, {}, QStringLiteral("something else"))));
    EXPECT_FALSE(isInSight(bens));
    heard.clear();

    const CheckIn mine = answers(Cadence::Week, Visibility::Private);
    ASSERT_TRUE(annas.add(mine)) << "whoever may read them";
    EXPECT_TRUE(isInSight(bens));
    EXPECT_EQ(heard.at(bens), ChangeAction::Added);
    EXPECT_EQ(annas.all<CheckIn>().find(bens)->answer(Dimension::Connected).rating(), 2);

    ASSERT_TRUE(annas.undo());
    EXPECT_FALSE(isInSight(bens));
    EXPECT_EQ(heard.at(bens), ChangeAction::Removed);
    ASSERT_TRUE(annas.redo());
    EXPECT_TRUE(isInSight(bens));
    open();
    EXPECT_TRUE(isInSight(bens)) << "from the file as well";
    ASSERT_TRUE(opened.journal->removeForGood(mine.record.id));
    EXPECT_FALSE(isInSight(bens));
    open(test::kBensPassphrase);
    EXPECT_TRUE(isInSight(bens)) << "it never left the file";
}

TEST_F(WaitingAnswers, OnlyAnswersForThatPeriodLetThemIn)
{
    const RecordId week = share();
    const RecordId month = share(Cadence::Month);
    Journal &annas = open();
    ASSERT_TRUE(annas.add(answers(Cadence::Day)));
    EXPECT_FALSE(isInSight(week));
    EXPECT_FALSE(isInSight(month));
    ASSERT_TRUE(annas.add(answers(Cadence::Month)));
    EXPECT_FALSE(isInSight(week));
    EXPECT_TRUE(isInSight(month));
}

TEST_F(WaitingAnswers, NothingWaitsOnceThePeriodIsOver)
{
    const QDate sunday = folder.clock.today(); // the last day of the week
    const RecordId bens = share();
    open();
    EXPECT_FALSE(isInSight(bens));
    folder.clock.setToday(sunday.addDays(1));
    EXPECT_FALSE(isInSight(bens)) << "nobody has looked at the day yet";
    heard.clear();
    ASSERT_TRUE(opened.journal->openWhatIsDue());
    EXPECT_TRUE(isInSight(bens));
    EXPECT_EQ(heard.at(bens), ChangeAction::Added);
    open();
    EXPECT_TRUE(isInSight(bens));
}

TEST_F(WaitingAnswers, SittingTogetherShowsAllThatIsShared)
{
    const RecordId bens = share();
    open();
    ASSERT_TRUE(opened.store->admit(test::kBensPassphrase, test::cheapLimits()));
    auto contents = loadJournal(*opened.store);
    ASSERT_TRUE(contents);
    opened.journal = std::make_unique<Journal>(kFirstPartner, true, contents.take(), *opened.store, folder.clock,
                                               folder.random, Sitting::Together);
    EXPECT_TRUE(isInSight(bens));
}

TEST_F(WaitingAnswers, PhotosWaitWithTheirCheckIn)
{
    const CheckIn checkIn = answers();
    const QByteArray content("a picture of Ben's week");
    const Attachment photo = test::photoOf(*opened.journal, checkIn.record, content, QStringLiteral("the rain"));
    ASSERT_TRUE(opened.journal->apply({Change::add(checkIn), Change::add(photo, content)}));
    Journal &annas = open();
    EXPECT_TRUE(annas.all<Attachment>().isEmpty());
    EXPECT_TRUE(searchDocumentsOf(annas).isEmpty()) << "nor is its caption found";
    ASSERT_TRUE(annas.add(answers()));
    ASSERT_EQ(annas.photosOf(checkIn.record.id).size(), 1U);
    EXPECT_EQ(annas.contentOf(*annas.photosOf(checkIn.record.id).front()).value(), content);
    EXPECT_EQ(heard.at(photo.record.id), ChangeAction::Added);
    ASSERT_TRUE(annas.undo());
    EXPECT_TRUE(annas.all<Attachment>().isEmpty());
}

TEST_F(WaitingAnswers, WhatDidNotVerifyIsStillNotVerifiedWhenItComes)
{
    const RecordId bens = share();
    Journal &annas = open();
    annas.markNotVerified({bens});
    EXPECT_FALSE(heard.contains(bens)) << "nothing tells that it is there";
    ASSERT_TRUE(annas.add(answers()));
    ASSERT_TRUE(isInSight(bens));
    EXPECT_FALSE(annas.all<CheckIn>().find(bens)->record.verified);
}

} // namespace
} // namespace hearth
