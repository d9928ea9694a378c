// SPDX-License-Identifier: GPL-3.0-or-later
// Fifty years of weekly check-ins by two people, with thanks, entries and experiences (34,000 records). "ratio" is our
// time over that of something bare, measured alternately in the same run: going once through the same records and
// adding up what they hold, or for drawing a QPainter that puts the same marks on a picture of the same size. "frames"
// is how many frames of a 60 Hz screen it takes.
#include "../core/journal/memorystore.h"
#include "app/pages/pagefixture.h"
#include "charts/ratingchart.h"
#include "insights/feelings.h"
#include "insights/glance.h"
#include "insights/review.h"
#include "pages/insights/chartpanel.h"
#include "pages/insights/drawingqueue.h"
#include "pages/insights/insightspage.h"
#include "pages/insights/rangebar.h"
#include "timing.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

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
        benchmark::DoNotOptimize(ratingsOf(journal, kFirstPartner, Dimension::Safe, {kFirst, kLast}));
    });
}

void everythingOnThePage(benchmark::State &state)
{
    beside(state, [](const Journal &journal) {
        for (const Dimension dimension : kDimensions)
            benchmark::DoNotOptimize(ratingsOf(journal, kFirstPartner, dimension, {kLast.plusMonths(-11), kLast}));
        for (const Counted what : {Counted::Thanks, Counted::Together, Counted::Conversations})
            benchmark::DoNotOptimize(countsOf(journal, what, {kLast.plusMonths(-11), kLast}));
        benchmark::DoNotOptimize(feelingsOf(journal, kFirstPartner, {kLast.plusMonths(-11), kLast}));
        benchmark::DoNotOptimize(journalMonthsOf(journal));
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

ChartStyle fullStyle()
{
    return chartStyle(coloursOf(Look::Light), typeScaleFor(QApplication::font()), ChartForm::Full);
}

/// What stands on the chart, put there by hand where the chart puts it: no grid, no words, no key.
void paintBare(QPainter &painter, const RatingChart &chart, const std::vector<ChartSpot> &spots)
{
    const ChartStyle &style = chart.styling();
    const QRectF plot = chart.plotArea();
    const double month = plot.width() / static_cast<double>(chart.ratings().steps.size());
    const auto at = [&](QPointF place) {
        return QPointF(plot.left() + place.x() * month, plot.bottom() - place.y() * plot.height() / kHighestRating);
    };
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &[middle, values] : chart.marks().bands)
        painter.fillRect(QRectF(at({middle - 0.4, values.high}), at({middle + 0.4, values.low})),
                         style.colours.chartBand);
    painter.setPen(QPen(style.colours.chartMedian, 1.0));
    for (const auto &[middle, values] : chart.marks().whiskers)
        painter.drawLine(at({middle, values.high}), at({middle, values.low}));
    painter.setPen(QPen(style.colours.chartMedian, chart.lineWidth()));
    for (const QPolygonF &stretch : chart.marks().stretches) {
        for (qsizetype i = 1; i < stretch.size(); ++i)
            painter.drawLine(at(stretch.at(i - 1)), at(stretch.at(i)));
    }
    QColor half = style.colours.chartPoint;
    half.setAlphaF(0.5F);
    painter.setBrush(half);
    painter.setPen(Qt::NoPen);
    for (const ChartSpot &spot : spots)
        painter.drawEllipse(spot.place, chart.pointSize() / 2, chart.pointSize() / 2);
    const double wide = chart.medianSize() / 2;
    painter.setBrush(style.colours.chartMedian);
    for (const QPointF &median : chart.marks().medians) {
        const QPointF centre = at(median);
        painter.drawPolygon(QPolygonF{centre - QPointF(wide, 0), centre - QPointF(0, wide), centre + QPointF(wide, 0),
                                      centre + QPointF(0, wide)});
    }
}

void drawingFiftyYears(benchmark::State &state)
{
    const test::MemoryJournal opened(true, fiftyYears());
    const RatingSeries series = ratingsOf(opened.journal, kFirstPartner, Dimension::Safe, {kFirst, kLast});
    std::vector<double> ours;
    std::vector<double> bares;
    QImage image(1200, 700, QImage::Format_ARGB32_Premultiplied);
    for (auto _ : state) {
        ours.push_back(millisecondsOf([&] {
            RatingChart chart(series, fullStyle(), {QStringLiteral("I felt safe to say what was on my mind."), {}});
            QGraphicsScene scene;
            scene.addItem(&chart);
            chart.resize(image.size());
            QPainter painter(&image);
            scene.render(&painter, QRectF(image.rect()), chart.sceneBoundingRect());
            painter.end();
            scene.removeItem(&chart);
        }));
        RatingChart chart(series, fullStyle(), {});
        chart.resize(image.size());
        const auto spots = chart.spots();
        bares.push_back(millisecondsOf([&] {
            QPainter painter(&image);
            painter.fillRect(image.rect(), chart.styling().colours.surface);
            paintBare(painter, chart, spots);
        }));
        state.SetIterationTime(ours.back() / 1000);
    }
    state.counters["ratio"] = medianOf(ours) / medianOf(bares);
    state.counters["marks"] = static_cast<double>(series.points.size());
}

/// A page of the journal until it stands there with its words and answers keys, and until its last chart is drawn.
void openingThePage(benchmark::State &state)
{
    test::MemoryJournal opened(true, fiftyYears());
    Theme theme;
    const QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    SearchService search;
    SystemRandom random;
    Session session({opened.clock, random, nullptr, {}, {}});
    test::FakePrompter prompter;
    test::FakeNavigator navigator;
    const PageContext context{theme, opened.journal, search, session, settings, prompter, navigator};
    std::vector<double> ours;
    std::vector<double> whole;
    std::vector<double> bares;
    for (auto _ : state) {
        std::unique_ptr<InsightsPage> page;
        ours.push_back(millisecondsOf([&] {
            page = std::make_unique<InsightsPage>(context);
            page->resize(1060, 780);
            page->show();
            page->activate();
        }));
        if (state.range(0) != 0)
            page->findChild<RangeBar *>()->choose(Span::Everything);
        whole.push_back(ours.back() + millisecondsOf([&] {
                            auto *queue = page->findChild<DrawingQueue *>();
                            while (!queue->isEmpty())
                                QCoreApplication::processEvents();
                        }));
        bares.push_back(millisecondsOf([&] { benchmark::DoNotOptimize(lookAtAll(opened.journal)); }));
        state.SetIterationTime(ours.back() / 1000);
    }
    state.counters["ratio"] = medianOf(ours) / medianOf(bares);
    state.counters["drawn_ms"] = medianOf(whole);
}

BENCHMARK(oneDimension)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(15);
BENCHMARK(everythingOnThePage)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(15);
BENCHMARK(reviewOfAMonth)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(15);
BENCHMARK(reviewOfAYear)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(15);
BENCHMARK(drawingFiftyYears)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(15);
// The last year, and all fifty.
BENCHMARK(openingThePage)->Arg(0)->Arg(1)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(9);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
