// SPDX-License-Identifier: GPL-3.0-or-later
// Typing at the end of a field of 100,000 characters whose spelling is checked, in one line and in many. "ratio" is the
// time over that of the same typing in the same field unchecked, measured alternately in the same run.
#include "../app/spelling/fakespelling.h"
#include "spelling/spellingsupport.h"
#include "theme/theme.h"
#include "timing.h"
#include "widgets/growingtext.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace hearth;

namespace {

using bench::medianOf;

constexpr int kCharacters = 100000;

double millisecondsOfTyping(GrowingText &field)
{
    field.moveCursor(QTextCursor::End);
    QElapsedTimer timer;
    timer.start();
    QTest::keyClicks(&field, QStringLiteral("so it was "));
    for (int round = 0; round < 3; ++round)
        QCoreApplication::processEvents();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void type(benchmark::State &state, const Theme &theme, const QString &lineEnd)
{
    const QString part = QStringLiteral("we walked helo by the river and talked of nothing in particular ") + lineEnd;
    test::FakeSpelling spelling;
    spelling.wrong = {QStringLiteral("helo")};
    GrowingText plain(QStringLiteral("Plain"), 2, 10);
    GrowingText checked(QStringLiteral("Checked"), 2, 10);
    for (GrowingText *field : {&plain, &checked}) {
        field->resize(500, 300);
        field->show();
        field->setText(part.repeated(kCharacters / static_cast<int>(part.size())));
    }
    auto *support = new SpellingSupport(theme, checked);
    support->setSpelling(&spelling);
    QTest::qWait(2000); // all that stands there has been checked
    std::vector<double> with;
    std::vector<double> without;
    for (auto _ : state) {
        without.push_back(millisecondsOfTyping(plain));
        with.push_back(millisecondsOfTyping(checked));
        state.SetIterationTime(with.back() / 1000);
    }
    state.counters["ten_keys_ms"] = medianOf(with);
    state.counters["unchecked_ms"] = medianOf(without);
    state.counters["ratio"] = medianOf(with) / medianOf(without);
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
    const auto add = [](const char *name, auto work) {
        benchmark::RegisterBenchmark(name, work)->Unit(benchmark::kMillisecond)->UseManualTime()->Iterations(15);
    };
    add("typing/one_line", [&](benchmark::State &state) { type(state, theme, {}); });
    add("typing/many_lines", [&](benchmark::State &state) { type(state, theme, QStringLiteral("\n")); });
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
