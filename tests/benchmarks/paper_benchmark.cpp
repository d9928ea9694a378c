// SPDX-License-Identifier: GPL-3.0-or-later
// Thanks on paper, from notes to the bytes of the PDF. "ratio" is our time over that of a bare QTextDocument that
// prints the same notes without keeping any of them on one page, measured alternately in the same run.
//
// A year in review with sixty photos of 2560 x 1707 pixels, with grain, from the sealed bytes to those of the PDF.
// "ratio" is our time over that of a bare QPainter that decodes the same photos and draws them, six to a page, into a
// QPdfWriter; "MB" is the size of our PDF, "bareMB" of the other. It is to take less than 3 s and 15 MB.
#include "../core/journal/memorystore.h"
#include "insights/review.h"
#include "paper/gratitudecards.h"
#include "paper/reviewpaper.h"
#include "photos/partnerpicture.h"
#include "printing/booklet.h"
#include "printing/paperoutput.h"
#include "printing/printdocument.h"
#include "report/gratitudesummary.h"
#include "timing.h"

#include <QApplication>
#include <QBuffer>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextDocument>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <random>

using namespace hearth;

namespace {

GratitudeSummaryInput notes(int count)
{
    GratitudeSummaryInput input{
        {QStringLiteral("Ida"), QStringLiteral("Samuel")}, QLocale(), {}, QDate(1976, 1, 1), QDate(2026, 12, 31)};
    for (int i = 0; i < count; ++i) {
        GratitudeNote note;
        note.record.id = RecordId(i + 1);
        note.record.author = i % 2 == 0 ? kFirstPartner : kSecondPartner;
        note.record.visibility = Visibility::Shared;
        note.record.date = input.first.addDays(i);
        note.what = QStringLiteral("You drove all the way back for my scarf, and I had said that it did not matter. ")
                        .repeated(1 + i % 4);
        note.why = QStringLiteral("It made the week lighter.");
        note.mayPrint = true;
        input.notes.push_back(note);
    }
    return input;
}

void printBare(const GratitudeSummaryInput &input)
{
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    QPdfWriter writer(&pdf);
    QString html;
    for (const GratitudeNote &note : input.notes)
        html += QStringLiteral("<p>%1</p><p>%2</p>").arg(note.what, note.why);
    QTextDocument document;
    document.setHtml(html);
    document.print(&writer);
}

void measure(benchmark::State &state, const PaperLayout &layout, const GratitudeSummaryInput &input)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.pdf"));
    double ours = 0.0;
    double bare = 0.0;
    for ([[maybe_unused]] auto each : state) {
        const double took = bench::millisecondsOf([&] {
            const auto pages = layout(pageSizeOf(Paper::A4), {});
            if (!printToFile(*pages, Paper::A4, {path, true}))
                state.SkipWithError("not written");
        });
        state.SetIterationTime(took / 1000);
        ours += took;
        bare += bench::millisecondsOf([&] { printBare(input); });
    }
    state.counters["ratio"] = ours / bare;
}

void letter(benchmark::State &state)
{
    const GratitudeSummaryInput input = notes(static_cast<int>(state.range(0)));
    measure(
        state,
        [&input](const QPageSize &size, const LayoutProgress &) {
            return std::make_unique<PrintDocument>(gratitudeSummaryHtml(input), size);
        },
        input);
}

void booklet(benchmark::State &state)
{
    const GratitudeSummaryInput input = notes(static_cast<int>(state.range(0)));
    measure(
        state,
        [&input](const QPageSize &size, const LayoutProgress &) {
            return std::make_unique<Booklet>(BookletCover{}, gratitudeSummaryHtml(input, GratitudeForm::Booklet), size);
        },
        input);
}

void cards(benchmark::State &state)
{
    const GratitudeSummaryInput input = notes(static_cast<int>(state.range(0)));
    measure(
        state,
        [&input](const QPageSize &size, const LayoutProgress &) {
            return std::make_unique<GratitudeCards>(input, size);
        },
        input);
}

constexpr int kPhotos = 60;
constexpr QSize kPhotoPixels(2560, 1707);

/// A photo of hills under a sky, as a camera of a telephone sees them in the evening: soft edges, and grain everywhere.
PreparedPhoto hills(int number)
{
    std::mt19937 random(static_cast<unsigned>(number));
    std::normal_distribution<double> grain(0.0, 5.0);
    QImage image(kPhotoPixels, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const double ridge = 900 + 160 * std::sin(x / 310.0 + number) + 40 * std::sin(x / 47.0);
            const double leaves = y > ridge ? 30 * std::sin(x / 3.0) * std::sin(y / 4.0 + x / 91.0) : 0.0;
            const double light = (y > ridge ? 70.0 : 210.0 - y / 12.0) + leaves + grain(random);
            const auto part = [](double value) { return static_cast<int>(std::clamp(value, 0.0, 255.0)); };
            line[x] = qRgb(part(light + 12), part(light), part(light - 18 + y / 60.0));
        }
    }
    return preparePhoto(image).take();
}

/// Sixty walks of a year, each with its photo.
std::unique_ptr<test::MemoryJournal> yearOfPhotos()
{
    auto opened = std::make_unique<test::MemoryJournal>();
    for (int i = 0; i < kPhotos; ++i) {
        auto walk = opened->journal.compose<SharedExperience>();
        walk.title = QStringLiteral("Walk %1").arg(i);
        walk.state = ExperienceState::Lived;
        walk.record.date = QDate(2025, 1, 1).addDays(i * 6);
        walk.record.visibility = Visibility::Shared;
        const PreparedPhoto prepared = hills(i);
        Attachment photo = attachmentOf(opened->journal, prepared);
        photo.of = walk.record.id;
        photo.record.date = walk.record.date;
        photo.record.visibility = Visibility::Shared;
        if (!opened->journal.apply({Change::add(walk), Change::add(photo, prepared.content)}))
            return nullptr;
    }
    return opened;
}

qint64 printPhotosBare(const Journal &journal, const Review &review)
{
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    QPdfWriter writer(&pdf);
    writer.setPageSize(pageSizeOf(Paper::A4));
    QPainter painter(&writer);
    constexpr int kOnPage = 6;
    const QSizeF place(writer.width() * 0.48, writer.width() * 0.32);
    int drawn = 0;
    for (const RecordId id : review.photos) {
        if (drawn > 0 && drawn % kOnPage == 0)
            writer.newPage();
        const QPointF corner(drawn % 2 * writer.width() * 0.5, drawn % kOnPage / 2 * place.height() * 1.1);
        const auto bytes = journal.contentOf(*journal.all<Attachment>().find(id));
        painter.drawImage(QRectF(corner, place), QImage::fromData(bytes.value()));
        ++drawn;
    }
    painter.end();
    return pdf.size();
}

void yearInReview(benchmark::State &state)
{
    const auto opened = yearOfPhotos();
    if (!opened)
        return state.SkipWithError("no journal");
    const Journal &journal = opened->journal;
    const Review review = reviewOf(journal, YearMonth(2025, 1), YearMonth(2025, 12));
    if (review.photos.size() != kPhotos)
        return state.SkipWithError("not all photos");
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.pdf"));
    std::vector<double> ours;
    std::vector<double> bares;
    qint64 bareSize = 0;
    for ([[maybe_unused]] auto each : state) {
        ours.push_back(bench::millisecondsOf([&] {
            const PaperLayout layout = onRunningPages(
                reviewOnPaper(journal, review, usualSelection(journal, review), {}, QLocale(QLocale::English)));
            if (!printToFile(*layout(pageSizeOf(Paper::A4), {}), Paper::A4, {path, true}))
                state.SkipWithError("not written");
        }));
        state.SetIterationTime(ours.back() / 1000);
        bares.push_back(bench::millisecondsOf([&] { bareSize = printPhotosBare(journal, review); }));
    }
    state.counters["ratio"] = bench::medianOf(ours) / bench::medianOf(bares);
    state.counters["MB"] = static_cast<double>(QFileInfo(path).size()) / 1e6;
    state.counters["bareMB"] = static_cast<double>(bareSize) / 1e6;
}

} // namespace

BENCHMARK(letter)->Arg(400)->Arg(10000)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(booklet)->Arg(400)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(cards)->Arg(400)->UseManualTime()->Unit(benchmark::kMillisecond);

BENCHMARK(yearInReview)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(3);

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
