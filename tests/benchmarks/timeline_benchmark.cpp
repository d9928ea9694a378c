// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline over a large journal of every kind (34,000 records). Each "ratio" is our time over that of the least
// that could do the same, measured alternately in the same run: for making the model, going once through every record
// and sorting their days; for painting 200 rows, drawing as many pairs of lines of the same words.
#include "../core/journal/memorystore.h"
#include "models/timelinemodel.h"
#include "pages/journal/timelinedelegate.h"
#include "theme/theme.h"
#include "timing.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <functional>

using namespace hearth;

namespace {

using bench::medianOf;
using bench::millisecondsOf;

constexpr int kEntries = 28000;
constexpr int kOthers = 1000; // of each other kind
constexpr int kRows = 200;
constexpr QSize kRowSize(360, 72);

template <typename T>
T recordOf(int number)
{
    T value;
    value.record.id = RecordId(number);
    value.record.author = number % 2 == 0 ? kFirstPartner : kSecondPartner;
    value.record.visibility = Visibility::Shared;
    value.record.date = QDate(1990, 1, 1).addDays(number * 7 % 13000);
    value.record.tags = {QStringLiteral("tag %1").arg(number % 40)};
    return value;
}

JournalContents contents()
{
    JournalContents contents;
    int number = 1000;
    for (int i = 0; i < kEntries; ++i) {
        Entry entry = recordOf<Entry>(++number);
        entry.text = QStringLiteral("Rain since the morning.\nWe talked about the roof, and then about nothing at all, "
                                    "which was **better**. Number %1.")
                         .arg(i)
                         .repeated(4);
        std::get<std::vector<Entry>>(contents.records).push_back(entry);
    }
    for (int i = 0; i < kOthers; ++i) {
        SharedExperience experience = recordOf<SharedExperience>(++number);
        experience.title = QStringLiteral("A walk");
        experience.state = ExperienceState::Lived;
        std::get<std::vector<SharedExperience>>(contents.records).push_back(experience);
        Reflection words = recordOf<Reflection>(++number);
        words.experience = experience.record.id;
        words.text = QStringLiteral("Wind, and then sun.");
        std::get<std::vector<Reflection>>(contents.records).push_back(words);
        Response reply = recordOf<Response>(++number);
        reply.to = RecordId(1001 + i);
        reply.text = QStringLiteral("I read this, and I am glad.");
        std::get<std::vector<Response>>(contents.records).push_back(reply);
        GratitudeNote note = recordOf<GratitudeNote>(++number);
        note.what = QStringLiteral("You warmed the car.");
        std::get<std::vector<GratitudeNote>>(contents.records).push_back(note);
        Commitment commitment = recordOf<Commitment>(++number);
        commitment.what = QStringLiteral("Call the roofer");
        std::get<std::vector<Commitment>>(contents.records).push_back(commitment);
        PersonalLimit limit = recordOf<PersonalLimit>(++number);
        limit.title = QStringLiteral("No talks after ten");
        std::get<std::vector<PersonalLimit>>(contents.records).push_back(limit);
    }
    return contents;
}

// Every record once, and their days in order: what no model can do without.
std::size_t gatherDays(const Journal &journal)
{
    std::vector<std::pair<QDate, RecordId>> days;
    const auto gather = [&days](const auto &all) {
        for (const auto &value : all)
            days.emplace_back(value.record.date, value.record.id);
    };
    gather(journal.all<Entry>());
    gather(journal.all<SharedExperience>());
    gather(journal.all<Reflection>());
    gather(journal.all<Response>());
    gather(journal.all<GratitudeNote>());
    gather(journal.all<Commitment>());
    gather(journal.all<PersonalLimit>());
    std::ranges::sort(days, std::ranges::greater());
    return days.size();
}

void build(benchmark::State &state, const Journal &journal, const TimelineFilter &filter)
{
    std::vector<double> ours;
    std::vector<double> least;
    for (auto _ : state) {
        ours.push_back(millisecondsOf([&] {
            TimelineModel model(journal);
            model.setFilter(filter);
            benchmark::DoNotOptimize(model.rowCount());
        }));
        least.push_back(millisecondsOf([&] { benchmark::DoNotOptimize(gatherDays(journal)); }));
        state.SetIterationTime(ours.back() / 1000);
    }
    state.counters["records"] = static_cast<double>(gatherDays(journal));
    state.counters["median_ms"] = medianOf(ours);
    state.counters["least_ms"] = medianOf(least);
    state.counters["ratio"] = medianOf(ours) / medianOf(least);
}

void paint(benchmark::State &state, const Journal &journal, const Theme &theme)
{
    TimelineModel model(journal);
    const TimelineDelegate delegate(theme, true);
    QImage image(kRowSize, QImage::Format_ARGB32_Premultiplied);
    QStyleOptionViewItem option;
    option.rect = QRect(QPoint(), kRowSize);
    const auto each = [&model](const std::function<void(const QModelIndex &)> &act) {
        const int step = model.rowCount() / kRows; // from all over the years
        for (int row = 0; row < kRows; ++row)
            act(model.index(row * step));
    };
    std::vector<double> ours;
    std::vector<double> least;
    for (auto _ : state) {
        QPainter painter(&image);
        ours.push_back(
            millisecondsOf([&] { each([&](const QModelIndex &index) { delegate.paint(&painter, option, index); }); }));
        least.push_back(millisecondsOf([&] {
            each([&](const QModelIndex &index) {
                painter.drawText(option.rect, Qt::TextSingleLine, index.data(TimelineModel::TitleRole).toString());
                painter.drawText(option.rect, Qt::TextWordWrap, index.data(TimelineModel::ExcerptRole).toString());
            });
        }));
        state.SetIterationTime(ours.back() / 1000);
    }
    state.counters["median_ms"] = medianOf(ours);
    state.counters["a_row_ms"] = medianOf(ours) / kRows;
    state.counters["least_ms"] = medianOf(least);
    state.counters["ratio"] = medianOf(ours) / medianOf(least);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    Theme theme;
    theme.apply(application, Look::Light);
    const test::MemoryJournal memory(true, contents());
    const Journal &journal = memory.journal;
    const auto add = [](const char *name, auto work) {
        benchmark::RegisterBenchmark(name, work)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(15);
    };
    add("timeline/build", [&](benchmark::State &state) { build(state, journal, {}); });
    TimelineFilter filter;
    filter.tag = QStringLiteral("tag 7");
    add("timeline/build_and_filter", [&](benchmark::State &state) { build(state, journal, filter); });
    add("timeline/paint_200_rows", [&](benchmark::State &state) { paint(state, journal, theme); });
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
