// SPDX-License-Identifier: GPL-3.0-or-later
// Fifty years of weekly check-ins by two people, with thanks, entries and experiences (34,000 records). "ratio" is our
// time over that of going once through the same records and adding up what they hold, measured alternately in the same
// run; "frames" is how many frames of a 60 Hz screen it takes.
#include "../core/journal/memorystore.h"
#include "insights/feelings.h"
#include "insights/glance.h"
#include "insights/review.h"
#include "timing.h"

#include <benchmark/benchmark.h>

#include <QElapsedTimer>

#include <algorithm>
#include <functional>

using namespace hearth;

namespace {

using bench::medianOf;
using bench::millisecondsOf;

constexpr int kWeeks = 50 * 52;
constexpr int kEntries = 26000;
constexpr int kExperiences = 1200;
constexpr int kNotes = 1600;
constexpr double kFrame = 1000.0 / 60; // milliseconds
const QDate kFirstDay(1976, 7, 12);
constexpr YearMonth kFirst(1976, 7);
constexpr YearMonth kLast(2026, 6);

JournalContents fiftyYears()
{
    JournalContents contents;
    qint64 number = 1000;
    const auto put = [&](auto value, PartnerId author, QDate day) {
        value.record.id = RecordId(++number);
        value.record.author = author;
        value.record.visibility = Visibility::Shared;
        value.record.date = day;
        std::get<std::vector<decltype(value)>>(contents.records).push_back(std::move(value));
    };
    for (int week = 0; week < kWeeks; ++week) {
        for (const PartnerId author : {kFirstPartner, kSecondPartner}) {
            CheckIn checkIn;
            checkIn.period = Period::containing(kFirstDay.addDays(week * 7), Cadence::Week);
            for (const Dimension dimension : kDimensions)
                checkIn.setAnswer(dimension, Answer::rated(1 + (week * 3 + static_cast<int>(dimension)) % 7).value());
            checkIn.feelings = {QStringLiteral("calm"), QStringLiteral("tired")};
            put(checkIn, author, checkIn.period.start);
        }
    }
    for (int i = 0; i < kEntries; ++i)
        put(Entry(), i % 2 == 0 ? kFirstPartner : kSecondPartner, kFirstDay.addDays(i * 7 % (kWeeks * 7)));
    for (int i = 0; i < kNotes; ++i)
        put(GratitudeNote(), i % 2 == 0 ? kFirstPartner : kSecondPartner, kFirstDay.addDays(i * 11 % (kWeeks * 7)));
    for (int i = 0; i < kExperiences; ++i) {
        SharedExperience experience;
        experience.state = ExperienceState::Lived;
        put(experience, kFirstPartner, kFirstDay.addDays(i * 15 % (kWeeks * 7)));
    }
    return contents;
}

/// The least that could be done: each record is looked at once.
qint64 lookAtAll(const Journal &journal)
{
    qint64 sum = 0;
    for (const CheckIn &each : journal.all<CheckIn>()) {
        for (const Dimension dimension : kDimensions)
            sum += each.answer(dimension).rating().value_or(0);
    }
    for (const Entry &each : journal.all<Entry>())
        sum += each.record.date.toJulianDay();
    for (const GratitudeNote &each : journal.all<GratitudeNote>())
        sum += each.record.date.toJulianDay();
    for (const SharedExperience &each : journal.all<SharedExperience>())
        sum += each.record.date.toJulianDay();
    return sum;
}

void beside(benchmark::State &state, const std::function<void(const Journal &)> &work)
{
    const test::MemoryJournal opened(true, fiftyYears());
    std::vector<double> ours;
    std::vector<double> bares;
    for (auto _ : state) {
        ours.push_back(millisecondsOf([&] { work(opened.journal); }));
        bares.push_back(millisecondsOf([&] { benchmark::DoNotOptimize(lookAtAll(opened.journal)); }));
        state.SetIterationTime(ours.back() / 1000);
    }
    state.counters["ratio"] = medianOf(ours) / medianOf(bares);
    state.counters["frames"] = medianOf(ours) / kFrame;
}

void oneDimension(benchmark::State &state)
{
    beside(state, [](const Journal &journal) {
        benchmark::DoNotOptimize(ratingsOf(journal, kFirstPartner, Dimension::Safe, kFirst, kLast));
    });
}

void everythingOnThePage(benchmark::State &state)
{
    beside(state, [](const Journal &journal) {
        for (const Dimension dimension : kDimensions)
            benchmark::DoNotOptimize(ratingsOf(journal, kFirstPartner, dimension, kLast.plusMonths(-11), kLast));
        for (const Counted what : {Counted::Thanks, Counted::Together, Counted::Conversations})
            benchmark::DoNotOptimize(countsOf(journal, what, kLast.plusMonths(-11), kLast));
        benchmark::DoNotOptimize(feelingsOf(journal, kFirstPartner, kLast.plusMonths(-11), kLast));
        benchmark::DoNotOptimize(reviewableMonths(journal));
    });
}

void reviewOfAMonth(benchmark::State &state)
{
    beside(state, [](const Journal &journal) { benchmark::DoNotOptimize(reviewOf(journal, kLast, kLast)); });
}

void reviewOfAYear(benchmark::State &state)
{
    beside(state,
           [](const Journal &journal) { benchmark::DoNotOptimize(reviewOf(journal, kLast.plusMonths(-11), kLast)); });
}

BENCHMARK(oneDimension)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(15);
BENCHMARK(everythingOnThePage)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(15);
BENCHMARK(reviewOfAMonth)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(15);
BENCHMARK(reviewOfAYear)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(15);

} // namespace

BENCHMARK_MAIN();
