// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/wordslabel.h"

#include "ink.h"

#include <QLocale>

#include <gtest/gtest.h>

using namespace hearth;
using namespace hearth::test;

TEST(WordsLabel, AnEndlessWordGoesOnInTheNextLine)
{
    WordsLabel label(Role::Title);
    label.setText(QStringLiteral("short"));
    const int one = label.heightForWidth(300);
    label.setText(QString(2000, QLatin1Char('w')));
    EXPECT_GT(label.heightForWidth(300), 10 * one);
    EXPECT_LT(label.minimumSizeHint().width(), 300);
    EXPECT_LT(label.sizeHint().width(), 2000);
}

TEST(WordsLabel, LeavesOutWhatDoesNotFit)
{
    WordsLabel label(Role::Strong);
    label.setMaximumLines(2);
    label.resize(400, 100);
    label.setText(QStringLiteral("one\ntwo"));
    EXPECT_FALSE(label.isCut());
    const int two = label.heightForWidth(400);
    label.setText(QStringLiteral("one\ntwo\nthree"));
    EXPECT_TRUE(label.isCut());
    EXPECT_EQ(label.heightForWidth(400), two);
    label.setText(QString(3'000'000, QLatin1Char('w')));
    EXPECT_TRUE(label.isCut());
    EXPECT_EQ(label.heightForWidth(400), two);
    EXPECT_FALSE(label.grab().isNull());
}

TEST(WordsLabel, BreaksNoDateApart)
{
    WordsLabel label(QStringLiteral("on 27 November 2026 we"), Role::Strong);
    label.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const int date = QFontMetrics(label.font()).horizontalAdvance(QStringLiteral("27 November 2026")) + 2;
    const WordsLabel three(QStringLiteral("on\na day\nwe"), Role::Strong);
    EXPECT_EQ(label.heightForWidth(date), three.heightForWidth(date));
}

TEST(WordsLabel, AnEmptyOneIsOneLineHigh)
{
    WordsLabel label(Role::Strong);
    const int one = QFontMetrics(label.font()).height();
    EXPECT_EQ(label.heightForWidth(200), one);
    label.setText(QStringLiteral("\n\n"));
    EXPECT_GE(label.heightForWidth(200), 3 * one);
    EXPECT_LT(label.heightForWidth(200), 4 * one);
}

TEST(WordsLabel, IsAsWideAsItsLongestLineWouldBe)
{
    WordsLabel label(QStringLiteral("A line that is longer\nshort"), Role::Strong);
    const int longest = QFontMetrics(label.font()).horizontalAdvance(QStringLiteral("A line that is longer"));
    EXPECT_GE(label.sizeHint().width(), longest);
    EXPECT_LT(label.sizeHint().width(), longest + 20);
    EXPECT_EQ(label.sizeHint().height(), label.heightForWidth(label.sizeHint().width()));
}

TEST(WordsLabel, FollowsOtherWordsAndAnotherFont)
{
    WordsLabel label(QStringLiteral("one"), Role::Reading);
    const int one = label.heightForWidth(300);
    label.setText(QStringLiteral("one\ntwo"));
    const int two = label.heightForWidth(300);
    EXPECT_GT(two, one);
    QFont larger = label.font();
    larger.setPixelSize(40);
    label.setFont(larger);
    EXPECT_GT(label.heightForWidth(300), two);
}

TEST(WordsLabel, StandsWhereTheWindowBeginsWhateverWayItsWordsRun)
{
    const QString latin = QStringLiteral("Ida");
    const QString hebrew = QStringLiteral("\u05e9\u05dc\u05d5\u05dd");
    for (const QString &words : {latin, hebrew, latin + u'\n' + hebrew}) {
        WordsLabel label(words, Role::Strong);
        label.resize(400, label.heightForWidth(400));
        EXPECT_LT(middleOfInk(label), 100) << qPrintable(words);
        label.setLayoutDirection(Qt::RightToLeft);
        EXPECT_GT(middleOfInk(label), 300) << qPrintable(words);
        label.setAlignment(Qt::AlignCenter);
        EXPECT_NEAR(middleOfInk(label), 200, 10) << qPrintable(words);
    }
}

TEST(WordsLabel, ShowsMarkupAsItIs)
{
    WordsLabel label(QStringLiteral("<h1>&amp;</h1>"), Role::Strong);
    const WordsLabel plain(QStringLiteral("&amp;"), Role::Strong);
    EXPECT_GT(label.sizeHint().width(), plain.sizeHint().width());
    EXPECT_EQ(label.textFormat(), Qt::PlainText);
    label.setMaximumLines(1);
    label.setText(QStringLiteral("\u202E<b>&\u200B\u2028 ") + QString(10000, u'\u05d0'));
    label.resize(200, 60);
    EXPECT_TRUE(label.isCut());
    EXPECT_FALSE(label.grab().isNull());
}
