// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plainlabel.h"

#include "ink.h"
#include "theme/theme.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLocale>

using namespace hearth;
using namespace hearth::test;

TEST(PlainLabel, StandsWhereTheWindowBeginsWhateverWayItsWordsRun)
{
    for (const QString &words : {QStringLiteral("Ida"), QStringLiteral("\u05e9\u05dc\u05d5\u05dd")}) {
        PlainLabel label(words);
        label.resize(400, 30);
        EXPECT_LT(middleOfInk(label), 100) << qPrintable(words);
        label.setLayoutDirection(Qt::RightToLeft);
        EXPECT_GT(middleOfInk(label), 300) << qPrintable(words);
        label.setLayoutDirection(Qt::LeftToRight);
        EXPECT_LT(middleOfInk(label), 100) << qPrintable(words);
        label.setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        EXPECT_GT(middleOfInk(label), 300) << "at the far side where that was asked for";
        label.setLayoutDirection(Qt::RightToLeft);
        EXPECT_LT(middleOfInk(label), 100) << qPrintable(words);
        label.setAlignment(Qt::AlignCenter);
        EXPECT_NEAR(middleOfInk(label), 200, 10) << qPrintable(words);
    }
}

TEST(PlainLabel, NoDateInItGoesOnInAnotherLine)
{
    Theme theme;
    theme.apply(*qApp, Look::Light);
    PlainLabel label(QStringLiteral("Its review day was November 19, 2026"));
    PlainLabel whole(QStringLiteral("Its review day was November\u00a019,\u00a02026"));
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    for (PlainLabel *each : {&label, &whole}) {
        each->setWordWrap(true);
        each->ensurePolished();
    }
    // Where the day still fits beside the other words, and the year does not.
    const int width = label.fontMetrics().horizontalAdvance(QStringLiteral("Its review day was November 19, "));
    EXPECT_EQ(label.heightForWidth(width), whole.heightForWidth(width));
    for (PlainLabel *each : {&label, &whole})
        each->resize(width, label.heightForWidth(width));
    EXPECT_EQ(label.grab().toImage(), whole.grab().toImage());
    QLocale::setDefault(before);
    qApp->setStyleSheet({});
}
