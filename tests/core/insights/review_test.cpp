// SPDX-License-Identifier: GPL-3.0-or-later
#include "insights/review.h"

#include "core/journal/memorystore.h"

#include <gtest/gtest.h>

namespace hearth {

namespace {

constexpr YearMonth kJune(2026, 6);

/// A journal of Anna and Ben, with what both wrote in June.
class ReviewOfAMonth : public testing::Test
{
protected:
    template <typename T>
    T &put(RecordId id, PartnerId author, QDate day, Visibility visibility = Visibility::Shared)
    {
        T value;
        value.record.id = id;
        value.record.author = author;
        value.record.date = day;
        value.record.visibility = visibility;
        auto &all = std::get<std::vector<T>>(m_contents.records);
        all.push_back(std::move(value));
        return all.back();
    }
    SharedExperience &lived(RecordId id, QDate day, Tone tone = Tone::NotSaid)
    {
        auto &experience = put<SharedExperience>(id, kFirstPartner, day);
        experience.title = QStringLiteral("Walk");
        experience.state = ExperienceState::Lived;
        experience.tone = tone;
        return experience;
    }
    void rate(RecordId id, PartnerId author, QDate day, int rating, Visibility visibility = Visibility::Shared)
    {
        auto &checkIn = put<CheckIn>(id, author, day, visibility);
        checkIn.period = Period::containing(day, Cadence::Week);
        checkIn.setAnswer(Dimension::Connected, Answer::rated(rating).value());
    }
    Review review(YearMonth from = kJune, YearMonth to = kJune)
    {
        m_journal.emplace(m_hasOther, std::move(m_contents));
        return reviewOf(m_journal->journal, from, to);
    }

    JournalContents m_contents;
    bool m_hasOther = true;
    std::optional<test::MemoryJournal> m_journal;
};

TEST_F(ReviewOfAMonth, IsEmptyWhereNothingWasWritten)
{
    lived(RecordId(1), QDate(2026, 5, 31));
    put<Entry>(RecordId(2), kFirstPartner, QDate(2026, 7, 1));
    const Review found = review();
    EXPECT_TRUE(found.isEmpty());
    EXPECT_TRUE(found.isMonth());
}

TEST_F(ReviewOfAMonth, HoldsBothEndsOfItAndNothingBeside)
{
    put<GratitudeNote>(RecordId(1), kFirstPartner, QDate(2026, 6, 1)).what = QStringLiteral("a");
    put<GratitudeNote>(RecordId(2), kSecondPartner, QDate(2026, 6, 30)).what = QStringLiteral("b");
    put<GratitudeNote>(RecordId(3), kSecondPartner, QDate(2026, 7, 1)).what = QStringLiteral("c");
    EXPECT_EQ(review().thanks, (QList<RecordId>{RecordId(1), RecordId(2)}));
}

TEST_F(ReviewOfAMonth, ShowsOnlyWhatBothMayRead)
{
    put<Entry>(RecordId(1), kFirstPartner, QDate(2026, 6, 2), Visibility::Private);
    put<Entry>(RecordId(2), kFirstPartner, QDate(2026, 6, 3));
    put<GratitudeNote>(RecordId(3), kFirstPartner, QDate(2026, 6, 4), Visibility::Private);
    put<Entry>(RecordId(4), kSecondPartner, QDate(2026, 6, 5)).record.verified = false;
    const Review found = review();
    EXPECT_EQ(found.entries, QList<RecordId>{RecordId(2)});
    EXPECT_TRUE(found.thanks.isEmpty());
}

TEST_F(ReviewOfAMonth, ShowsNothingThatOneLivedOrPhotographedAlone)
{
    lived(RecordId(1), QDate(2026, 6, 2)).record.visibility = Visibility::Private;
    lived(RecordId(2), QDate(2026, 6, 3));
    put<Entry>(RecordId(3), kFirstPartner, QDate(2026, 6, 4));
    const auto photo = [this](RecordId id, RecordId of, Visibility visibility) {
        put<Attachment>(id, kFirstPartner, QDate(2026, 6, 4), visibility).of = of;
    };
    photo(RecordId(10), RecordId(1), Visibility::Private);
    photo(RecordId(11), RecordId(2), Visibility::Shared);
    photo(RecordId(12), RecordId(3), Visibility::Shared);
    photo(RecordId(13), RecordId(3), Visibility::Private);
    const Review found = review();
    EXPECT_EQ(found.together, (QList<Occurrence>{{RecordId(2), QDate(2026, 6, 3)}}));
    EXPECT_EQ(found.photos, (QList<RecordId>{RecordId(11), RecordId(12)}));
}

TEST_F(ReviewOfAMonth, ShowsNothingThatIsOnlyPlanned)
{
    lived(RecordId(1), QDate(2026, 6, 2)).state = ExperienceState::Planned;
    EXPECT_TRUE(review().together.isEmpty());
}

TEST_F(ReviewOfAMonth, ShowsAllToWhoeverWritesAlone)
{
    m_hasOther = false;
    put<Entry>(RecordId(1), kFirstPartner, QDate(2026, 6, 2), Visibility::Private);
    EXPECT_EQ(review().entries, QList<RecordId>{RecordId(1)});
}

TEST_F(ReviewOfAMonth, DoesNotBringUpWhatWasChallenging)
{
    lived(RecordId(1), QDate(2026, 6, 2));
    lived(RecordId(2), QDate(2026, 6, 3), Tone::Challenging);
    lived(RecordId(3), QDate(2026, 6, 4), Tone::Joyful);
    auto &words = put<Reflection>(RecordId(4), kSecondPartner, QDate(2026, 6, 4));
    words.experience = RecordId(3);
    words.tone = Tone::Challenging;
    auto &apart = lived(RecordId(5), QDate(2026, 6, 5));
    apart.type = ExperienceType::Apart;
    const Review found = review();
    EXPECT_EQ(found.together, (QList<Occurrence>{{RecordId(1), QDate(2026, 6, 2)}}));
    EXPECT_EQ(found.challenging,
              (QList<Occurrence>{{RecordId(2), QDate(2026, 6, 3)}, {RecordId(3), QDate(2026, 6, 4)}}));
    EXPECT_EQ(found.apart, (QList<Occurrence>{{RecordId(5), QDate(2026, 6, 5)}}));
}

TEST_F(ReviewOfAMonth, NamesARitualOnceAndOnlyWhenItWasKept)
{
    for (const qint64 id : {1, 2}) {
        auto &ritual = put<SharedExperience>(RecordId(id), kFirstPartner, QDate(2026, 6, 5));
        ritual.title = QStringLiteral("Date night");
        ritual.state = ExperienceState::Planned;
        ritual.ritual.repeat = Repeat::Weekly;
    }
    for (const int day : {5, 12}) {
        auto &words = put<Reflection>(RecordId(10 + day), kFirstPartner, QDate(2026, 6, day));
        words.experience = RecordId(1);
        words.text = QStringLiteral("good");
    }
    const Review found = review();
    EXPECT_EQ(found.rituals, QList<RecordId>{RecordId(1)});
    EXPECT_EQ(found.together.size(), 2);
}

TEST_F(ReviewOfAMonth, KeepsTheRatingsOfEachApart)
{
    rate(RecordId(1), kFirstPartner, QDate(2026, 6, 1), 5, Visibility::Private);
    rate(RecordId(2), kFirstPartner, QDate(2026, 6, 8), 6);
    rate(RecordId(3), kSecondPartner, QDate(2026, 6, 8), 2);
    rate(RecordId(4), kSecondPartner, QDate(2026, 7, 6), 7);
    const Review found = review();
    ASSERT_EQ(found.dimensions.size(), 1) << "what nobody rated is not there";
    EXPECT_EQ(found.dimensions.first().of(kFirstPartner).points.size(), 2U);
    ASSERT_EQ(found.dimensions.first().of(kSecondPartner).points.size(), 1U);
    EXPECT_EQ(found.dimensions.first().of(kSecondPartner).points.front().rating, 2);
}

TEST_F(ReviewOfAMonth, HoldsWhatTheOtherSharesOfTheirChart)
{
    rate(RecordId(1), kFirstPartner, QDate(2026, 6, 1), 5, Visibility::Private);
    rate(RecordId(2), kSecondPartner, QDate(2026, 6, 8), 2);
    auto &chart = put<SharedChart>(RecordId(3), kSecondPartner, QDate(2026, 7, 1));
    chart.month = kJune;
    chart.ratings = {SharedRating{Period::containing(QDate(2026, 6, 8), Cadence::Week), 6, {}},
                     SharedRating{Period::containing(QDate(2026, 6, 15), Cadence::Week), 7, {}}};
    auto &mine = put<SharedChart>(RecordId(4), kFirstPartner, QDate(2026, 7, 1));
    mine.month = kJune;
    mine.ratings = {SharedRating{Period::containing(QDate(2026, 6, 22), Cadence::Week), 1, {}}};
    const Review found = review();
    ASSERT_EQ(found.dimensions.size(), 1);
    const std::vector<RatedDay> theirs{{QDate(2026, 6, 8), 2}, {QDate(2026, 6, 15), 7}};
    EXPECT_EQ(found.dimensions.first().of(kSecondPartner).points, theirs);
    EXPECT_EQ(found.dimensions.first().of(kFirstPartner).points.size(), 1U) << "of mine, my answers as they are";
    EXPECT_EQ(journalMonthsOf(m_journal->journal).first, kJune);
}

TEST_F(ReviewOfAMonth, NamesAgreementsWhoseReviewIsNear)
{
    for (const auto &[id, review, isAnswered] : {std::tuple(10, QDate(2026, 7, 31), true),
                                                 {20, QDate(2026, 8, 1), true},
                                                 {30, QDate(2026, 6, 20), false},
                                                 {40, QDate(2026, 7, 1), true}}) {
        auto &version = put<AgreementVersion>(RecordId(id), kFirstPartner, QDate(2026, 5, 1));
        version.agreement = RecordId(id);
        version.title = QStringLiteral("Sunday");
        version.text = QStringLiteral("No work on Sundays.");
        version.review = review;
        if (!isAnswered)
            continue;
        const QByteArray digest = digestOf(version);
        for (const PartnerId author : {kFirstPartner, kSecondPartner}) {
            auto &consent = put<Consent>(RecordId(id + author.number()), author, QDate(2026, 5, 2));
            consent.agreement = consent.version = RecordId(id);
            consent.versionDigest = digest;
            consent.step = author.number();
        }
    }
    const QList<RecordId> due = review().agreementsDue;
    EXPECT_EQ(QSet<RecordId>(due.begin(), due.end()), (QSet<RecordId>{RecordId(10), RecordId(40)}))
        << "not the later one, nor what was never agreed; but one whose review is over already";
}

TEST_F(ReviewOfAMonth, IsOfAYearAsWell)
{
    rate(RecordId(1), kFirstPartner, QDate(2026, 1, 5), 5);
    rate(RecordId(2), kFirstPartner, QDate(2026, 12, 28), 6);
    rate(RecordId(3), kFirstPartner, QDate(2027, 1, 4), 6);
    const Review found = review(YearMonth(2026, 1), YearMonth(2026, 12));
    EXPECT_FALSE(found.isMonth());
    ASSERT_EQ(found.dimensions.size(), 1);
    EXPECT_EQ(found.dimensions.first().of(kFirstPartner).points.size(), 2U);
    EXPECT_EQ(found.dimensions.first().of(kFirstPartner).steps.size(), 12U);
}

TEST(SummedUp, IsAsOneMonthWouldBe)
{
    EXPECT_EQ(summedUp({}).n, 0);
    const std::vector<RatedDay> points{{QDate(2026, 1, 5), 1},
                                       {QDate(2026, 2, 2), 2},
                                       {QDate(2026, 3, 2), 3},
                                       {QDate(2026, 4, 6), 4},
                                       {QDate(2026, 5, 4), 5}};
    const StepOfRatings all = summedUp(points);
    EXPECT_EQ(all.n, 5);
    EXPECT_EQ(all.median, 3.0);
    ASSERT_TRUE(all.quartiles);
    EXPECT_EQ(*all.quartiles, (Interval{2.0, 4.0}));
    EXPECT_FALSE(summedUp(std::span(points).first(4)).quartiles);
}

} // namespace

} // namespace hearth
