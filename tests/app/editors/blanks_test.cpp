// SPDX-License-Identifier: GPL-3.0-or-later
#include "editors/blanks.h"

#include "editors/startingpoints.h"

#include <gtest/gtest.h>

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace hearth;

TEST(Blanks, AreLinesSquareBracketsAndThoseOfAStartingPoint)
{
    const QList<Blank> blanks = blanksIn(QStringLiteral("We meet ___ at [place]. Then (how long) and (at last) home."));
    ASSERT_EQ(blanks.size(), 3);
    EXPECT_EQ(blanks.at(0).hint, QString());
    EXPECT_EQ(blanks.at(0).around, QStringLiteral("We meet ___ at [place]"));
    EXPECT_EQ(blanks.at(1).hint, QStringLiteral("place"));
    EXPECT_EQ(blanks.at(2).hint, QStringLiteral("how long"));
    EXPECT_EQ(blanks.at(2).around, QStringLiteral("Then ___ and (at last) home"));
    EXPECT_TRUE(blanksIn(QStringLiteral("Nothing (of that kind) _here_ [at all](https://example.org).")).isEmpty());
}

TEST(Blanks, EveryStartingPointHasSome)
{
    for (const StartingPoint &point : startingPoints())
        EXPECT_FALSE(blanksIn(point.text).isEmpty()) << qPrintable(point.title);
}

TEST(Blanks, EachIsPutInItsOwnPlace)
{
    const Theme theme;
    BlanksPanel panel(theme);
    const QSignalSpy filled(&panel, &BlanksPanel::filled);
    const QSignalSpy done(&panel, &BlanksPanel::done);
    EXPECT_FALSE(panel.ask(QStringLiteral("All is said.")));
    EXPECT_TRUE(panel.isHidden());
    ASSERT_TRUE(panel.ask(QStringLiteral("From ___ to ___.")));
    const auto fields = panel.findChildren<QLineEdit *>(QStringLiteral("blank"));
    ASSERT_EQ(fields.size(), 2);
    fields.at(1)->setText(QStringLiteral("ten"));
    emit fields.at(1)->textEdited(QStringLiteral("ten"));
    EXPECT_EQ(filled.last().first().toString(), QStringLiteral("From ___ to ten."));
    auto *go = panel.findChild<QPushButton *>(QStringLiteral("fillIn"));
    go->click();
    EXPECT_TRUE(done.isEmpty()) << "one is still open";
    fields.at(0)->setText(QStringLiteral("eight"));
    emit fields.at(0)->textEdited(QStringLiteral("eight"));
    EXPECT_EQ(filled.last().first().toString(), QStringLiteral("From eight to ten."));
    go->click();
    EXPECT_EQ(done.size(), 1);
}
