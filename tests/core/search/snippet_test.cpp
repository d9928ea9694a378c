// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/snippet.h"

#include "search/folding.h"

#include <gtest/gtest.h>

#include <QStringList>

using namespace hearth;

namespace {

QList<SearchPhrase> phrases(const char *query)
{
    return Query::parse(QString::fromUtf8(query)).value().phrases();
}

Snippet makeSnippet(const QString &text, const QList<SearchPhrase> &phrases)
{
    Folding folding;
    return makeSnippet(folding, text, phrases);
}

Snippet makeMarkdownSnippet(const QString &text, const QList<SearchPhrase> &phrases)
{
    Folding folding;
    return makeMarkdownSnippet(folding, text, phrases);
}

QStringList marked(const Snippet &snippet)
{
    QStringList texts;
    for (const Mark &mark : snippet.marks) {
        texts.append(snippet.text.mid(mark.start, mark.length));
    }
    return texts;
}

QString markedIn(const char *text, const char *query)
{
    return marked(makeSnippet(QString::fromUtf8(text), phrases(query))).join(QLatin1Char('|'));
}

} // namespace

TEST(Snippet, ShowsShortTextWhole)
{
    const Snippet snippet = makeSnippet(QStringLiteral(" Up,\n\nand to the Café. "), phrases("cafe"));
    EXPECT_EQ(snippet.text, QStringLiteral("Up, and to the Café."));
    EXPECT_EQ(marked(snippet), QStringList{QStringLiteral("Café")});
}

TEST(Snippet, MarksEveryHitInSight)
{
    const Snippet snippet =
        makeSnippet(QStringLiteral("My wife, my poor\twife and wifely"), phrases("\"poor wife\" OR wif*"));
    EXPECT_EQ(marked(snippet),
              QStringList({QStringLiteral("wife"), QStringLiteral("poor wife"), QStringLiteral("wifely")}));
}

TEST(Snippet, MarksWholeWordsOnly)
{
    EXPECT_TRUE(makeSnippet(QStringLiteral("midwife housewife"), phrases("wife")).marks.isEmpty());
}

TEST(Snippet, CutsBetweenWords)
{
    const QString filler = QStringLiteral("lorem ipsum dolor ").repeated(60);
    const Snippet snippet = makeSnippet(filler + QStringLiteral("plague ") + filler, phrases("plague"));
    EXPECT_TRUE(snippet.text.startsWith(QChar(u'…')));
    EXPECT_TRUE(snippet.text.endsWith(QChar(u'…')));
    EXPECT_EQ(marked(snippet), QStringList{QStringLiteral("plague")});
    EXPECT_LE(snippet.text.size(), kSnippetLength + 2);
    EXPECT_GE(snippet.text.size(), kSnippetLength - 40);
    const QStringList words = snippet.text.mid(1, snippet.text.size() - 2).split(QLatin1Char(' '));
    for (const QString &word : words) {
        EXPECT_TRUE(QStringLiteral("lorem ipsum dolor plague").split(QLatin1Char(' ')).contains(word))
            << qPrintable(word);
    }
}

TEST(Snippet, BeginsAtTheBeginningWithoutAHit)
{
    const Snippet snippet = makeSnippet(QStringLiteral("lorem ipsum ").repeated(60), phrases("plague"));
    EXPECT_TRUE(snippet.text.startsWith(QStringLiteral("lorem ipsum")));
    EXPECT_TRUE(snippet.marks.isEmpty());
    EXPECT_EQ(makeSnippet(QString(), phrases("plague")).text, QString());
}

TEST(Snippet, MarksScriptsWithoutSpaces)
{
    EXPECT_EQ(marked(makeSnippet(QStringLiteral("私は日本語を話す"), phrases("日本語"))),
              QStringList{QStringLiteral("日本語")});
    EXPECT_EQ(marked(makeSnippet(QStringLiteral("が"), phrases("か\u3099"))), QStringList{QStringLiteral("が")});
}

TEST(Snippet, FindsTheHitDeepInALongText)
{
    const QString filler = QStringLiteral("Wives wiFee awife wife9 ").repeated(100000);
    EXPECT_EQ(marked(makeSnippet(filler + QStringLiteral("WIFE ") + filler, phrases("wife"))),
              QStringList{QStringLiteral("WIFE")});
    EXPECT_EQ(marked(makeSnippet(QStringLiteral("lorem ").repeated(500) + QStringLiteral("Café"), phrases("cafe"))),
              QStringList{QStringLiteral("Café")});
    EXPECT_EQ(marked(makeSnippet(filler + QStringLiteral("1660 a.b"), phrases("\"1660 a b\""))),
              QStringList{QStringLiteral("1660 a.b")});
}

TEST(Snippet, NeverPartsASurrogatePair)
{
    const QString faces = QStringLiteral("😀").repeated(400);
    for (int shift = 0; shift < 4; ++shift) {
        const Snippet snippet = makeSnippet(
            QString(shift, QLatin1Char('x')) + faces + QStringLiteral(" plague ") + faces, phrases("plague"));
        EXPECT_TRUE(snippet.text.isValidUtf16());
        EXPECT_EQ(marked(snippet), QStringList{QStringLiteral("plague")});
    }
}

TEST(Snippet, MarksWhatIsWrittenHoweverItIsFolded)
{
    EXPECT_EQ(markedIn("die große Straße dort", "strasse"), QStringLiteral("Straße"));
    EXPECT_EQ(markedIn("An \u00c6sir, I s\u00e6d", "saed"), QStringLiteral("s\u00e6d"));
    EXPECT_EQ(markedIn("the \ufb01rst day", "first"), QStringLiteral("\ufb01rst"));
    EXPECT_EQ(markedIn("a we\u00add\u200bding day", "wedding"), QStringLiteral("we\u00add\u200bding"));
    EXPECT_EQ(markedIn("\u0130stanbul'da", "istanbul"), QStringLiteral("\u0130stanbul"));
    EXPECT_EQ(markedIn("cafe\u0301s, cafe\u0301", "cafe"), QStringLiteral("cafe\u0301"));
    EXPECT_EQ(markedIn("\uff8a\uff9f\uff9d\u3092", "パン"), QStringLiteral("\uff8a\uff9f\uff9d"));
}

TEST(Snippet, MarksAJoinedEmojiWhole)
{
    EXPECT_EQ(markedIn("we 👨‍👩‍👧 are", "👩"), QStringLiteral("👨‍👩‍👧"));
    EXPECT_EQ(markedIn("well 👍🏽!", "👍"), QStringLiteral("👍🏽"));
    EXPECT_EQ(markedIn("I ❤️‍🔥 you", "❤"), QStringLiteral("❤️‍🔥"));
    EXPECT_EQ(markedIn("🇩🇪🇫🇷", "🇫🇷"), QStringLiteral("🇫🇷"));
}

TEST(Snippet, NeverPartsJoinedEmojiAndHalfSpaces)
{
    const QStringList whole{QStringLiteral("👨‍👩‍👧‍👦"), QStringLiteral("👍🏽"),
                            QStringLiteral("🏳️‍🌈")};
    for (const QString &each : whole) {
        for (int shift = 0; shift < 12; ++shift) {
            const QString row = QString(shift, QLatin1Char('x')) + each.repeated(60);
            const Snippet snippet =
                makeSnippet(row + QStringLiteral(" plague ") + each.repeated(60), phrases("plague"));
            QString rest = snippet.text;
            rest.remove(QChar(u'…')).remove(QStringLiteral("plague")).remove(QLatin1Char(' '));
            rest.remove(QLatin1Char('x'));
            EXPECT_EQ(rest, each.repeated(rest.size() / each.size())) << qPrintable(snippet.text);
        }
    }
    for (int shift = 0; shift < 8; ++shift) {
        const QString row = QString(shift, QLatin1Char('x')) + QStringLiteral("می\u200cخواهم").repeated(60);
        const Snippet snippet = makeSnippet(row + QStringLiteral(" plague ") + row, phrases("plague"));
        EXPECT_TRUE(snippet.text.contains(QStringLiteral("می\u200cخواهم")));
        EXPECT_FALSE(snippet.text.contains(QStringLiteral("…\u200c")) ||
                     snippet.text.contains(QStringLiteral("\u200c…")))
            << qPrintable(snippet.text);
    }
}

TEST(Snippet, OfMarkdownShowsTheWordsAlone)
{
    const Snippet snippet = makeMarkdownSnippet(
        QStringLiteral("## On the fridge\n\n> The **Minister** has been fed.\n> - Do not _believe_ him."),
        phrases("minister"));
    EXPECT_EQ(snippet.text, QStringLiteral("On the fridge The Minister has been fed. Do not believe him."));
    EXPECT_EQ(marked(snippet), QStringList{QStringLiteral("Minister")});
}

TEST(Snippet, OfLongMarkdownSaysThatThereIsMore)
{
    const QString filler = QStringLiteral("- lorem ipsum dolor\n").repeated(200);
    const Snippet snippet = makeMarkdownSnippet(filler + QStringLiteral("> *plague*\n") + filler, phrases("plague"));
    EXPECT_EQ(marked(snippet), QStringList{QStringLiteral("plague")});
    EXPECT_TRUE(snippet.text.startsWith(QChar(u'…')) && snippet.text.endsWith(QChar(u'…')));
    EXPECT_FALSE(snippet.text.contains(QLatin1String("- ")));
    EXPECT_LT(snippet.text.size(), kSnippetLength + 40);
}
