// SPDX-License-Identifier: GPL-3.0-or-later
// The window with the sample journal. opening: a page that was not needed before, until it is painted; "ratio" is its
// time over that of turning to it again, "frames" how many frames of a 60 Hz screen it takes (goal: 6, which is 100
// ms). key: a key pressed on a page, until what it changes is painted, goal: 1 frame; "ratio" is its time over that of
// a letter typed into a bare field of text. Measured alternately in the same run.
#include "app/onboarding/onboardingsupport.h"
#include "shell/mainwindow.h"
#include "shell/workspace.h"
#include "support/awaiting.h"
#include "timing.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

#include <cstdlib>

using namespace hearth;

namespace {

using bench::medianOf;
using bench::millisecondsOf;

constexpr double kFrame = 1000.0 / 60; // milliseconds

struct NamedPage final
{
    const char *name;
    PageId id;
};
constexpr std::array kPages{NamedPage{"today", PageId::Today},         NamedPage{"journal", PageId::Journal},
                            NamedPage{"checkin", PageId::CheckIn},     NamedPage{"together", PageId::Together},
                            NamedPage{"gratitude", PageId::Gratitude}, NamedPage{"agreements", PageId::Agreements},
                            NamedPage{"talk", PageId::Talk},           NamedPage{"insights", PageId::Insights},
                            NamedPage{"settings", PageId::Settings}};

/// The sample, opened as the person in front of it opens it.
struct OpenSample final
{
    test::OnboardingWorld world;
    Translation translation;
    MainWindow window{{world.theme, world.session, world.settings, world.prompter, translation}};
    SearchService search;

    OpenSample()
    {
        world.theme.apply(*qApp, Look::Light);
        QSignalSpy unlocked(&world.session, &Session::unlocked);
        window.openSample();
        if (!test::arrives(unlocked))
            std::abort();
    }
    [[nodiscard]] std::unique_ptr<Workspace> anew()
    {
        auto workspace = std::make_unique<Workspace>(Workspace::Dependencies{world.theme, *world.session.journal(),
                                                                             search, world.session, world.settings,
                                                                             world.prompter, window.actions()});
        workspace->resize(1280, 860);
        workspace->setVisible(true);
        workspace->activateWindow();
        return workspace;
    }
};

void settle()
{
    for (int round = 0; round < 5; ++round)
        QCoreApplication::processEvents();
}

void opening(benchmark::State &state, OpenSample &sample, PageId id)
{
    std::vector<double> first;
    std::vector<double> again;
    const PageId other = id == PageId::Gratitude ? PageId::Talk : PageId::Gratitude;
    for (auto _ : state) {
        const auto workspace = sample.anew();
        workspace->show(other);
        settle();
        const auto turn = [&workspace, id] {
            workspace->show(id);
            QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents, 0);
            workspace->repaint();
        };
        first.push_back(millisecondsOf(turn));
        workspace->show(other);
        settle();
        again.push_back(millisecondsOf(turn));
        state.SetIterationTime(first.back() / 1000);
    }
    state.counters["frames"] = medianOf(first) / kFrame;
    state.counters["ratio"] = medianOf(first) / medianOf(again);
}

double millisecondsOfKey(QWidget *focused, Qt::Key key)
{
    return millisecondsOf([focused, key] {
        QTest::keyClick(focused, key);
        QCoreApplication::processEvents();
        focused->window()->repaint();
    });
}

/// Letters into the first field of the page, or Tab through its controls where it has none.
void pressing(benchmark::State &state, OpenSample &sample, PageId id)
{
    QTextEdit bare;
    bare.resize(1280, 860);
    bare.show();
    const auto workspace = sample.anew();
    workspace->show(id);
    settle();
    QWidget *field = nullptr;
    for (QTextEdit *each : workspace->page(id)->findChildren<QTextEdit *>()) {
        if (each->isVisible() && !each->isReadOnly() && field == nullptr)
            field = each;
    }
    if (field != nullptr)
        field->setFocus();
    else
        workspace->page(id)->setFocus();
    std::vector<double> ours;
    std::vector<double> bares;
    for (auto _ : state) {
        QWidget *focused = field != nullptr ? field : QApplication::focusWidget();
        ours.push_back(millisecondsOfKey(focused != nullptr ? focused : workspace.get(),
                                         field != nullptr ? Qt::Key_A : Qt::Key_Tab));
        bares.push_back(millisecondsOfKey(&bare, Qt::Key_A));
        state.SetIterationTime(ours.back() / 1000);
    }
    state.counters["frames"] = medianOf(ours) / kFrame;
    state.counters["ratio"] = medianOf(ours) / medianOf(bares);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    OpenSample sample;
    for (const NamedPage &page : kPages) {
        benchmark::RegisterBenchmark((std::string("opening/") + page.name).c_str(),
                                     [&sample, page](benchmark::State &state) { opening(state, sample, page.id); })
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond)
            ->Iterations(9);
        benchmark::RegisterBenchmark((std::string("key/") + page.name).c_str(),
                                     [&sample, page](benchmark::State &state) { pressing(state, sample, page.id); })
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond)
            ->Iterations(25);
    }
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
