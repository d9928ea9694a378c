// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/words.h"

#include <gtest/gtest.h>

using namespace hearth;

namespace {

/// The words found, with a bar between them.
QString found(const QString &line)
{
    QStringList words;
    for (const WordPlace &word : wordsToCheck(line))
        words += line.mid(word.start, word.length);
    return words.join(QLatin1Char('|'));
}

} // namespace

TEST(Words, AreFoundBetweenSignsOfAnySort)
{
    EXPECT_EQ(found(QStringLiteral("We walked, slowly – home (again)!")),
              QStringLiteral("We|walked|slowly|home|again"));
    EXPECT_EQ(found(QStringLiteral("Größe «déjà»")), QStringLiteral("Größe|déjà"));
    EXPECT_EQ(found(QString()), QString());
    EXPECT_EQ(found(QStringLiteral(" … --- ")), QString());
}

TEST(Words, KeepTheirApostrophe)
{
    EXPECT_EQ(found(QStringLiteral("It doesn't, 'quoted'")), QStringLiteral("It|doesn't|quoted"));
    EXPECT_EQ(found(QStringLiteral("It doesn’t")), QStringLiteral("It|doesn’t"));
}

TEST(Words, StandInsideTheSignsOfEmphasis)
{
    EXPECT_EQ(found(QStringLiteral("**so** _very_ __much__ *home*")), QStringLiteral("so|very|much|home"));
    EXPECT_EQ(found(QStringLiteral("# Sunday")), QStringLiteral("Sunday"));
    EXPECT_EQ(found(QStringLiteral("- [ ] bread")), QStringLiteral("bread"));
}

TEST(Words, CodeIsNotProse)
{
    EXPECT_EQ(found(QStringLiteral("say `git psuh` now")), QStringLiteral("say|now"));
    EXPECT_EQ(found(QStringLiteral("say ``a ` b`` now")), QStringLiteral("say|now"));
    EXPECT_EQ(found(QStringLiteral("an ` alone")), QStringLiteral("an|alone"));
    EXPECT_EQ(found(QStringLiteral("snake_case_word")), QString());
}

TEST(Words, AddressesAreNotProse)
{
    EXPECT_EQ(found(QStringLiteral("see https://example.org/a-b?c=d#e there")), QStringLiteral("see|there"));
    EXPECT_EQ(found(QStringLiteral("see www.example.org, HTTP://X.Y there")), QStringLiteral("see|there"));
    EXPECT_EQ(found(QStringLiteral("to anna.b@mail.example.org today")), QStringLiteral("to|today"));
    EXPECT_EQ(found(QStringLiteral("the [words here](http://exmple.org/pth) stay")),
              QStringLiteral("the|words|here|stay"));
    EXPECT_EQ(found(QStringLiteral("<https://example.org> and <b>bold</b>")), QStringLiteral("and|bold"));
    EXPECT_EQ(found(QStringLiteral("[home]: example/pth \"Ttle\"")), QString());
    EXPECT_EQ(found(QStringLiteral("at example.org")), QStringLiteral("at"));
    EXPECT_EQ(found(QStringLiteral("a (word) and < or >")), QStringLiteral("a|word|and|or"));
}

TEST(Words, WithDigitsAreLeftOut)
{
    EXPECT_EQ(found(QStringLiteral("at 18:30 in B612 or 2nd row")), QStringLiteral("at|in|or|row"));
}

TEST(Words, TheOneAtAPlaceReachesToItsEnd)
{
    const QString line = QStringLiteral("so doesn' x1 go");
    EXPECT_EQ(wordToCheckAt(line, 0), (WordPlace{0, 2}));
    EXPECT_EQ(wordToCheckAt(line, 2), (WordPlace{0, 2}));
    EXPECT_EQ(wordToCheckAt(line, 3), (WordPlace{3, 5}));
    EXPECT_EQ(wordToCheckAt(line, 9), (WordPlace{3, 5})); // behind the apostrophe
    EXPECT_EQ(wordToCheckAt(line, 10), std::nullopt);
    EXPECT_EQ(wordToCheckAt(line, 11), std::nullopt);
    EXPECT_EQ(wordToCheckAt(line, static_cast<int>(line.size())), (WordPlace{13, 2}));
}

TEST(Words, AreFoundAtAPlaceQuickly)
{
    const QString line = QStringLiteral("one `two` three don’");
    EXPECT_EQ(wordAt(line, 0), (WordPlace{0, 3}));
    EXPECT_EQ(wordAt(line, 3), (WordPlace{0, 3}));
    EXPECT_EQ(wordAt(line, 4), std::nullopt);
    EXPECT_EQ(wordAt(line, 6), (WordPlace{5, 3})); // in code too
    EXPECT_EQ(wordAt(line, 20), (WordPlace{16, 3}));
    EXPECT_EQ(wordAt(line, 21), std::nullopt);
    EXPECT_EQ(wordAt(line, 500), std::nullopt);
    EXPECT_EQ(wordAt(line, -3), std::nullopt);
    EXPECT_EQ(wordAt({}, 0), std::nullopt);
    const QString longLine = QStringLiteral("word ").repeated(20000) + QStringLiteral("last");
    for (const int place : {0, 3, 499, 50001, 99998})
        EXPECT_EQ(wordAt(longLine, place), wordToCheckAt(longLine, place)) << place;
    EXPECT_EQ(wordAt(longLine, 100004), (WordPlace{100000, 4}));
}

// Each comes to an end long before the test is stopped, where a search that steps back would take hours.
TEST(Words, AreFoundInAnyLineWithoutSteppingBack)
{
    constexpr int kLength = 100000;
    const QStringList parts{QStringLiteral("x"),    QStringLiteral("x."),   QStringLiteral("x-"),  QStringLiteral("x@"),
                            QStringLiteral("`"),    QStringLiteral("`x"),   QStringLiteral("](x"), QStringLiteral("<x"),
                            QStringLiteral("a://"), QStringLiteral("_x"),   QStringLiteral("x_"),  QStringLiteral("x+"),
                            QStringLiteral("x:"),   QStringLiteral("'"),    QStringLiteral("x'"),  QStringLiteral("["),
                            QStringLiteral("x "),   QStringLiteral("a.b "), QString(QChar(0x202e))};
    for (const QString &part : parts) {
        const QString line = part.repeated(kLength / part.size());
        EXPECT_LE(wordsToCheck(line).size(), kLength) << part.toStdString();
    }
}
