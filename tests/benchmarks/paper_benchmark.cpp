// SPDX-License-Identifier: GPL-3.0-or-later
// Thanks on paper, from notes to the bytes of the PDF. "ratio" is our time over that of a bare QTextDocument that
// prints the same notes without keeping any of them on one page, measured alternately in the same run.
#include "paper/gratitudecards.h"
#include "printing/booklet.h"
#include "printing/paperoutput.h"
#include "printing/printdocument.h"
#include "report/gratitudesummary.h"

#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTextDocument>

#include <benchmark/benchmark.h>

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

double secondsOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
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
        const double took = secondsOf([&] {
            const auto pages = layout(pageSizeOf(Paper::A4), {});
            if (!printToFile(*pages, Paper::A4, {path, true}))
                state.SkipWithError("not written");
        });
        state.SetIterationTime(took);
        ours += took;
        bare += secondsOf([&] { printBare(input); });
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

} // namespace

BENCHMARK(letter)->Arg(400)->Arg(10000)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(booklet)->Arg(400)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(cards)->Arg(400)->UseManualTime()->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
