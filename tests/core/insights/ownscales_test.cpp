// SPDX-License-Identifier: GPL-3.0-or-later
// Questions of the partners' own over time.
#include "core/journal/memorystore.h"
#include "insights/glance.h"
#include "insights/insightdata.h"
#include "insights/seriescsv.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

const QString kSlept = QStringLiteral("I slept well, mostly.");
const QString kOut = QStringLiteral("I went out.");
constexpr MonthRange kSummer{YearMonth(2026, 6), YearMonth(2026, 7)};

// Anna's journal: what is hers alone, and what either answered for both.
class OwnScales : public testing::Test
{
protected:
    OwnScales()
    {
        answer<OwnAnswers>(1, kFirstPartner, QDate(2026, 6, 1), {scale(kSlept, 2), yesNo(true)});
        answer<OwnAnswers>(2, kFirstPartner, QDate(2026, 6, 8), {scale(kSlept, 4), yesNo(false)});
        answer<OwnAnswers>(3, kFirstPartner, QDate(2026, 7, 6), {scale(QStringLiteral("Renamed."), 7), yesNo(true)});
        answer<CheckIn>(4, kFirstPartner, QDate(2026, 6, 15), {scale(kSlept, 6)});
        answer<CheckIn>(5, kSecondPartner, QDate(2026, 6, 15), {scale(kSlept, 1)});
        m_journal.emplace(true, std::move(m_contents));
    }

    static OwnAnswer scale(const QString &question, int rating)
    {
        return {QStringLiteral("s"), AnswerForm::Scale, question, rating, {}};
    }
    static OwnAnswer yesNo(bool isYes)
    {
        return {QStringLiteral("y"), AnswerForm::YesNo, kOut, isYes ? OwnAnswer::kYes : OwnAnswer::kNo, {}};
    }
    template <typename T>
    void answer(qint64 id, PartnerId author, QDate monday, const QList<OwnAnswer> &answers)
    {
        T value;
        value.record.id = RecordId(id);
        value.record.author = author;
        value.record.date = monday;
        value.period = {Cadence::Week, monday};
        if constexpr (std::is_same_v<T, CheckIn>) {
            value.record.visibility = Visibility::Shared;
            value.own = answers;
        } else {
            value.answers = answers;
        }
        std::get<std::vector<T>>(m_contents.records).push_back(value);
    }
    const Journal &journal() const { return m_journal->journal; }

    JournalContents m_contents;
    std::optional<test::MemoryJournal> m_journal;
};

TEST_F(OwnScales, EachWordingIsAScaleOfItsOwn)
{
    const std::vector<OwnScale> mine = ownScalesOf(journal(), kFirstPartner);
    ASSERT_EQ(mine.size(), 3U);
    EXPECT_EQ(mine.back(), (OwnScale{kSlept, AnswerForm::Scale})) << "what was answered last stands first";
    EXPECT_EQ(ownScalesOf(journal(), kSecondPartner), (std::vector{OwnScale{kSlept, AnswerForm::Scale}}));
}

TEST_F(OwnScales, WhatIsMineAloneAndWhatIsForBothAreOneLineAndTheOthersIsAnother)
{
    const RatingSeries mine = ownRatingsOf(journal(), kFirstPartner, kSlept, kSummer);
    EXPECT_EQ(mine.points,
              (std::vector<RatedDay>{{QDate(2026, 6, 1), 2}, {QDate(2026, 6, 8), 4}, {QDate(2026, 6, 15), 6}}));
    ASSERT_EQ(mine.steps.size(), 2U);
    EXPECT_EQ(mine.steps[0].median, 4.0);
    EXPECT_EQ(mine.steps[1].n, 0) << "renamed, it is no longer answered";
    EXPECT_EQ(ownRatingsOf(journal(), kSecondPartner, kSlept, kSummer).points,
              (std::vector<RatedDay>{{QDate(2026, 6, 15), 1}}));
    EXPECT_EQ(sourcesOf(journal(), OwnScale{kSlept, AnswerForm::Scale}, kFirstPartner).size(), 3U);
}

TEST_F(OwnScales, YesAndNoAreCounted)
{
    const CountSeries counts = ownCountsOf(journal(), kFirstPartner, kOut, kSummer);
    EXPECT_EQ(counts.parts, (std::vector{CountPart::Yes, CountPart::No}));
    EXPECT_EQ(counts.steps[0].parts, (std::vector{1, 1}));
    EXPECT_EQ(counts.steps[1].parts, (std::vector{1, 0}));
    const Glance glance =
        ownAtAGlance(journal(), kFirstPartner, {kOut, AnswerForm::YesNo}, GlanceBy::Month, YearMonth(2026, 7));
    EXPECT_EQ(glance.cells.back().value, 1.0);
}

TEST_F(OwnScales, TheTableNamesTheQuestion)
{
    const QString csv = csvOf(ownRatingsOf(journal(), kFirstPartner, kSlept, kSummer));
    EXPECT_TRUE(csv.contains(QStringLiteral("rating,1,\"I slept well, mostly.\",2026-06,2026-06-01,2")))
        << qPrintable(csv);
}

} // namespace
} // namespace hearth
