// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplefixture.h"

#include "records/feelings.h"
#include "sample/samplecalendar.h"

#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <span>
#include <tuple>

using namespace hearth;
using namespace hearth::test;

namespace {

const Entry *entryTitled(const SampleJournal &journal, const QString &title)
{
    const auto found = std::ranges::find(journal.entries, title, &Entry::title);
    return found == journal.entries.end() ? nullptr : &*found;
}

/// The median of what one partner rated in some weeks, 0 to 103.
double medianRating(const SampleJournal &journal, int firstWeek, int lastWeek)
{
    const QDate lastSunday = kLastDay.addDays(-(kLastDay.dayOfWeek() % 7));
    const QDate firstDay = lastSunday.addDays(1 - 7 * kSampleWeeks);
    std::vector<int> ratings;
    for (const CheckIn &checkIn : journal.checkIns) {
        const qint64 week = firstDay.daysTo(checkIn.period.start) / 7;
        for (const Dimension dimension : kDimensions)
            if (const auto rating = checkIn.answer(dimension).rating(); rating && week >= firstWeek && week <= lastWeek)
                ratings.push_back(*rating);
    }
    std::ranges::sort(ratings);
    return ratings.empty() ? 0.0 : ratings[ratings.size() / 2];
}

} // namespace

TEST(SampleJournal, SameSeedSameJournal)
{
    const SampleJournal one = sample(42);
    const SampleJournal again = sample(42);
    EXPECT_EQ(one.entries, again.entries);
    EXPECT_EQ(one.notes, again.notes);
    EXPECT_EQ(one.checkIns, again.checkIns);
    EXPECT_NE(one.entries, sample(43).entries);
}

TEST(SampleJournal, HoldsTwoYearsOfTwoPeople)
{
    const SampleJournal journal = sample();
    EXPECT_NE(journal.names[0], journal.names[1]);
    EXPECT_GE(journal.entries.size(), 120U);
    EXPECT_LE(journal.entries.size(), 160U);
    EXPECT_GE(journal.notes.size(), 110U);
    EXPECT_GE(journal.checkIns.size(), 150U);
    EXPECT_LE(journal.checkIns.size(), 200U);

    std::map<std::pair<int, Visibility>, int> entries;
    for (const Entry &entry : journal.entries)
        ++entries[{entry.record.author.number(), entry.record.visibility}];
    EXPECT_EQ(entries.size(), 4U);
    for (const auto &[who, count] : entries)
        EXPECT_GE(count, 20);
    const auto fromFirst = std::ranges::count_if(
        journal.notes, [](const GratitudeNote &note) { return note.record.author == kFirstPartner; });
    EXPECT_GE(fromFirst, 40);
    EXPECT_GE(static_cast<std::ptrdiff_t>(journal.notes.size()) - fromFirst, 40);
    EXPECT_GE(std::ranges::count(journal.notes, true, &GratitudeNote::mayPrint), 90);
    EXPECT_GE(std::ranges::count(journal.notes, false, &GratitudeNote::mayPrint), 5);
}

TEST(SampleJournal, KeepsTheRulesOfTheRecordsWhateverTheLastDay)
{
    for (int month = 1; month <= 12; ++month) {
        const QDate lastDay(2027, month, 3 + 2 * month);
        const SampleJournal journal = sample(static_cast<std::uint64_t>(month), lastDay);
        QSet<RecordId> ids;
        const auto check = [&](const auto &item) {
            const auto result = validate(item);
            EXPECT_TRUE(result.ok());
            EXPECT_TRUE(item.record.id.isValid());
            EXPECT_FALSE(ids.contains(item.record.id));
            ids.insert(item.record.id);
            EXPECT_GE(item.record.date, lastDay.addDays(-7 * kSampleWeeks - 6));
            EXPECT_LE(item.record.date, lastDay);
            EXPECT_EQ(item.record.written, item.record.changed);
            const auto written =
                QDate(1970, 1, 1)
                    .addDays(std::chrono::floor<std::chrono::days>(item.record.written).time_since_epoch().count());
            EXPECT_EQ(written, item.record.date);
        };
        std::ranges::for_each(journal.entries, check);
        std::ranges::for_each(journal.notes, check);
        std::ranges::for_each(journal.checkIns, check);
        EXPECT_TRUE(std::ranges::is_sorted(journal.entries, {}, [](const Entry &e) { return e.record.written; }));
        EXPECT_TRUE(std::ranges::is_sorted(journal.checkIns, {}, [](const CheckIn &c) { return c.record.written; }));
    }
}

TEST(SampleJournal, UsesNoTextTwice)
{
    const SampleJournal journal = sample();
    QSet<QString> texts;
    const auto once = [&texts](const QString &text) {
        EXPECT_FALSE(texts.contains(text)) << text.toStdString();
        texts.insert(text);
    };
    for (const Entry &entry : journal.entries) {
        once(entry.title);
        once(entry.text);
        const auto words = entry.text.split(QLatin1Char(' '), Qt::SkipEmptyParts).size();
        EXPECT_GE(words, 55) << entry.title.toStdString();
        EXPECT_LE(words, 250) << entry.title.toStdString();
    }
    for (const GratitudeNote &note : journal.notes)
        once(note.what);
    for (const CheckIn &checkIn : journal.checkIns)
        for (const WrittenAnswer &words : checkIn.words)
            once(words.text);
}

TEST(SampleJournal, SeasonsAndStoriesAreInTheirPlace)
{
    for (int month = 1; month <= 12; ++month) {
        const SampleJournal journal = sample(3, QDate(2026, month, 20));
        const Entry *christmas = entryTitled(journal, QStringLiteral("Christmas Eve"));
        ASSERT_NE(christmas, nullptr);
        EXPECT_EQ(christmas->record.date.toString(QStringLiteral("MM-dd")), QStringLiteral("12-24"));
        const Entry *swim = entryTitled(journal, QStringLiteral("Night swim"));
        ASSERT_NE(swim, nullptr);
        EXPECT_EQ(swim->record.date.month(), 6);
        const Entry *tuesday = entryTitled(journal, QStringLiteral("A Tuesday"));
        ASSERT_NE(tuesday, nullptr);
        EXPECT_EQ(tuesday->record.date.dayOfWeek(), 2);
        const Entry *candle = entryTitled(journal, QStringLiteral("All Souls"));
        const Entry *gate = entryTitled(journal, QStringLiteral("At the gate"));
        ASSERT_TRUE(candle != nullptr && gate != nullptr);
        EXPECT_EQ(candle->record.date, gate->record.date);
        const Entry *first = entryTitled(journal, QStringLiteral("Boat"));
        const Entry *then = entryTitled(journal, QStringLiteral("Left-handed"));
        ASSERT_TRUE(first != nullptr && then != nullptr);
        EXPECT_LT(first->record.date, then->record.date);
    }
}

TEST(SampleJournal, CheckInsHaveBelievableGapsAndOnePerPeriod)
{
    const SampleJournal journal = sample();
    std::map<std::pair<int, QDate>, const CheckIn *> byPeriod;
    QSet<QDate> answered;
    int rated = 0;
    int missing = 0;
    int withWords = 0;
    int withFeelings = 0;
    for (const CheckIn &checkIn : journal.checkIns) {
        EXPECT_TRUE(byPeriod.emplace(std::pair(checkIn.record.author.number(), checkIn.period.start), &checkIn).second);
        EXPECT_EQ(checkIn.period.cadence, Cadence::Week);
        EXPECT_TRUE(checkIn.period.isValid());
        EXPECT_GE(checkIn.record.date, checkIn.period.start);
        EXPECT_LE(checkIn.record.date, checkIn.period.lastDay().addDays(1));
        answered.insert(checkIn.period.start);
        for (const Dimension dimension : std::span(kDimensions).first(kUsualDimensions))
            ++(checkIn.answer(dimension).rating() ? rated : missing);
        for (const QString &feeling : checkIn.feelings)
            EXPECT_TRUE(isFeeling(feeling));
        withFeelings += checkIn.feelings.isEmpty() ? 0 : 1;
        withWords += checkIn.words.isEmpty() ? 0 : 1;
    }
    EXPECT_GE(answered.size(), 90);
    EXPECT_LE(answered.size(), kSampleWeeks - 4);
    EXPECT_GT(missing, 40);
    EXPECT_GT(rated, 6 * missing);
    EXPECT_GE(withWords, 40);
    EXPECT_GE(withFeelings, 80);

    const auto isShared = [](const CheckIn &c) { return c.record.visibility == Visibility::Shared; };
    const auto shared = std::ranges::count_if(journal.checkIns, isShared);
    EXPECT_GE(shared, 60);
    EXPECT_LT(shared, static_cast<std::ptrdiff_t>(journal.checkIns.size()));
    for (const CheckIn &checkIn : journal.checkIns) {
        if (!isShared(checkIn))
            continue;
        const auto counterpart =
            byPeriod.find(std::pair(otherPartner(checkIn.record.author).number(), checkIn.period.start));
        ASSERT_NE(counterpart, byPeriod.end());
        EXPECT_TRUE(isShared(*counterpart->second));
    }
}

TEST(SampleJournal, RatingsFallAndRecoverAndRememberLastWeek)
{
    const SampleJournal journal = sample();
    const double before = medianRating(journal, 0, 28);
    const double hard = medianRating(journal, 50, 53);
    const double after = medianRating(journal, 75, 103);
    EXPECT_LE(hard, before - 1.0);
    EXPECT_GE(after, hard + 2.0);

    // Neighbouring weeks differ less than weeks a year apart.
    std::map<std::tuple<int, Dimension, QDate>, int> ratings;
    for (const CheckIn &checkIn : journal.checkIns)
        for (const Dimension dimension : kDimensions)
            if (const auto rating = checkIn.answer(dimension).rating())
                ratings[{checkIn.record.author.number(), dimension, checkIn.period.start}] = *rating;
    const auto meanStep = [&ratings](int weeks) {
        double sum = 0.0;
        int pairs = 0;
        for (const auto &[key, rating] : ratings) {
            const auto later = ratings.find({std::get<0>(key), std::get<1>(key), std::get<2>(key).addDays(7 * weeks)});
            if (later == ratings.end())
                continue;
            sum += std::abs(later->second - rating);
            ++pairs;
        }
        return sum / pairs;
    };
    EXPECT_LT(meanStep(1), 0.8 * meanStep(40));
}

TEST(SampleJournal, AnInvalidLastDayIsAnError)
{
    SeededRandom random(1);
    const auto journal = makeSampleJournal(QDate(), random);
    ASSERT_FALSE(journal.ok());
    EXPECT_EQ(journal.error().code, ErrorCode::MissingDate);
}
