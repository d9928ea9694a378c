// SPDX-License-Identifier: GPL-3.0-or-later
// Charts as files.
#include "app/pages/insights/insightsfixture.h"
#include "support/awaiting.h"

#include <QFile>
#include <QImage>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hearth {

namespace {

class SavingCharts : public test::InsightsPageTest
{
};

TEST_F(SavingCharts, SavesInTheFormatThatTheNameAsksFor)
{
    add(checkIn(QDate(2026, 7, 10), 5));
    showPage();
    panel(Dimension::ListenedTo)->click();
    const std::pair<const char *, QByteArray> expected[] = {{"chart.png", "\x89PNG"},
                                                            {"chart.svg", "<?xml"},
                                                            {"chart.pdf", "%PDF"},
                                                            {"chart.csv", "row,"},
                                                            {"plain", "\x89PNG"}};
    for (const auto &[name, start] : expected) {
        prompter.target = folder.folder() + QLatin1Char('/') + QString::fromUtf8(name);
        QTest::mouseClick(button(QStringLiteral("Save as…")), Qt::LeftButton);
        const QString written =
            prompter.target + (start.startsWith("\x89") && name[0] == 'p' ? QStringLiteral(".png") : QString());
        QFile file(written);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        EXPECT_TRUE(file.readAll().startsWith(start)) << name;
    }
    EXPECT_EQ(navigator.said.size(), 5);
    EXPECT_TRUE(navigator.reported.isEmpty());
}

TEST_F(SavingCharts, KeepsAFileThatNobodySaidToReplace)
{
    add(checkIn(QDate(2026, 7, 10), 5));
    showPage();
    panel(Dimension::ListenedTo)->click();
    QFile file(folder.folder() + QStringLiteral("/mine.png"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("\x89PNG\r\n\x1a\n mine");
    file.close();
    prompter.target = folder.folder() + QStringLiteral("/mine");
    prompter.goAhead = false;
    QTest::mouseClick(button(QStringLiteral("Save as…")), Qt::LeftButton);
    EXPECT_EQ(prompter.asked.size(), 1);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), QByteArray("\x89PNG\r\n\x1a\n mine"));
    file.close();
    prompter.goAhead = true;
    QTest::mouseClick(button(QStringLiteral("Save as…")), Qt::LeftButton);
    EXPECT_EQ(prompter.asked.size(), 2);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(file.readAll().endsWith(" mine")) << "once they agree";
}

TEST_F(SavingCharts, ReportsWhatCannotBeSavedAndSavesNothingWhenCancelled)
{
    add(checkIn(QDate(2026, 7, 10), 5));
    showPage();
    panel(Dimension::ListenedTo)->click();
    QTest::mouseClick(button(QStringLiteral("Save as…")), Qt::LeftButton);
    EXPECT_TRUE(navigator.said.isEmpty());
    prompter.target = folder.folder() + QStringLiteral("/no/such/folder/chart.svg");
    QTest::mouseClick(button(QStringLiteral("Save as…")), Qt::LeftButton);
    ASSERT_EQ(navigator.reported.size(), 1);
    EXPECT_EQ(navigator.reported.at(0).code, ErrorCode::WriteFailed);
    EXPECT_TRUE(navigator.said.isEmpty());
}

} // namespace

} // namespace hearth
