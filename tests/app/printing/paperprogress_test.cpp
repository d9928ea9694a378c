// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/paperprogress.h"

#include "support/patience.h"

#include <QElapsedTimer>
#include <QPushButton>
#include <QTimer>

#include <gtest/gtest.h>

namespace hearth {

namespace {

/// Goes on until the work is seen.
bool untilSeen(PaperProgress &progress)
{
    QElapsedTimer timer;
    timer.start();
    while (progress.goesOn(0.5) && !progress.isVisible() && timer.elapsed() < test::patience) {
    }
    return progress.isVisible();
}

} // namespace

TEST(PaperProgress, ShortWorkIsNotSeen)
{
    PaperProgress progress(QStringLiteral("title"), QStringLiteral("words"), nullptr);
    EXPECT_TRUE(progress.goesOn(0.0));
    EXPECT_TRUE(progress.goesOn(1.0));
    EXPECT_FALSE(progress.isVisible());
}

TEST(PaperProgress, TheWindowLivesOnWhileLongWorkIsDone)
{
    PaperProgress progress(QStringLiteral("title"), QStringLiteral("words"), nullptr);
    ASSERT_TRUE(untilSeen(progress));
    bool lived = false;
    QTimer::singleShot(0, &progress, [&lived] { lived = true; });
    QElapsedTimer timer;
    timer.start();
    while (!lived && timer.elapsed() < test::patience)
        ASSERT_TRUE(progress.goesOn(0.6));
    EXPECT_TRUE(lived);
}

TEST(PaperProgress, StopAndClosingAskTheWorkToEndAndWaitForIt)
{
    for (const bool byButton : {true, false}) {
        PaperProgress progress(QStringLiteral("title"), QStringLiteral("words"), nullptr);
        ASSERT_TRUE(untilSeen(progress));
        if (byButton)
            progress.findChild<QPushButton *>()->click();
        else
            progress.close();
        EXPECT_TRUE(progress.isVisible()) << "until the work has ended";
        EXPECT_TRUE(progress.wasStopped());
        EXPECT_FALSE(progress.goesOn(0.7));
    }
}

} // namespace hearth
