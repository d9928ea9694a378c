// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/query.h"

#include <gtest/gtest.h>

using namespace hearth;

namespace {

QString fts5(const char *text)
{
    const auto query = Query::parse(QString::fromUtf8(text));
    return query ? query.value().toFts5() : query.error().detail;
}

QString typed(const char *text)
{
    return Query::parseAsTyped(QString::fromUtf8(text)).toFts5();
}

QString expected(const char *text)
{
    return QString::fromUtf8(text);
}

ErrorCode errorOf(const QString &text)
{
    const auto query = Query::parse(text);
    return query ? ErrorCode::Internal : query.error().code;
}

} // namespace

TEST(Query, QuotesEveryTerm)
{
    EXPECT_EQ(fts5("wife"), expected("\"wife\""));
    EXPECT_EQ(fts5("quarrel*"), expected("\"quarrel\"*"));
    EXPECT_EQ(fts5("\"my poor wife\""), expected("\"my poor wife\""));
    EXPECT_EQ(fts5("\"my poor wi\"*"), expected("\"my poor wi\"*"));
    EXPECT_EQ(fts5("body:wife"), expected("\"body:wife\""));
    EXPECT_EQ(fts5("NEAR"), expected("\"NEAR\""));
}

TEST(Query, BindsWordsThenNotThenAndThenOr)
{
    EXPECT_EQ(fts5("a b"), expected("\"a\" AND \"b\""));
    EXPECT_EQ(fts5("a OR b c"), expected("\"a\" OR (\"b\" AND \"c\")"));
    EXPECT_EQ(fts5("a AND b NOT c"), expected("\"a\" AND (\"b\" NOT \"c\")"));
    EXPECT_EQ(fts5("a b NOT c d"), expected("(\"a\" AND \"b\") NOT (\"c\" AND \"d\")"));
    EXPECT_EQ(fts5("a NOT b NOT c"), expected("\"a\" NOT (\"b\" OR \"c\")"));
    EXPECT_EQ(fts5("(a OR b) c"), expected("(\"a\" OR \"b\") AND \"c\""));
    EXPECT_EQ(fts5("a AND b OR c AND d"), expected("(\"a\" AND \"b\") OR (\"c\" AND \"d\")"));
}

TEST(Query, TakesOperatorsOnlyInCapitals)
{
    EXPECT_EQ(fts5("rock and roll"), expected("\"rock\" AND \"and\" AND \"roll\""));
}

TEST(Query, LeavesOutWordsWithAMinus)
{
    EXPECT_EQ(fts5("plague -fire"), expected("\"plague\" NOT \"fire\""));
    EXPECT_EQ(fts5("-fire plague -\"the king\""), expected("\"plague\" NOT (\"fire\" OR \"the king\")"));
    EXPECT_EQ(fts5("well-being"), expected("\"well-being\""));
    EXPECT_EQ(fts5("plague -AND"), expected("\"plague\" NOT \"AND\""));
    EXPECT_EQ(errorOf(QStringLiteral("-fire")), ErrorCode::QuerySyntax);
}

TEST(Query, NamesWhereItCannotBeUnderstood)
{
    EXPECT_EQ(fts5("wife AND"), expected("something to search for is missing at position 9"));
    EXPECT_EQ(fts5("NOT wife"), expected("something to search for is missing at position 1"));
    EXPECT_EQ(fts5("wife \"angry"), expected("quotation mark is not closed at position 6"));
    EXPECT_EQ(fts5("(wife"), expected("parenthesis is not closed at position 1"));
    EXPECT_EQ(fts5("wife)"), expected("parenthesis closes nothing at position 5"));
    EXPECT_EQ(fts5("()"), expected("something to search for is missing at position 2"));
    EXPECT_EQ(errorOf(QStringLiteral("wife AND")), ErrorCode::QuerySyntax);
}

TEST(Query, FindsNothingWhereNothingCanBeSearched)
{
    for (const char *text : {"", "   ", "!!!", "\"\"", "😀 ❤️", "... OR ???", "*", "!!! NOT wife"}) {
        const auto query = Query::parse(QString::fromUtf8(text));
        ASSERT_TRUE(query.ok()) << text;
        EXPECT_TRUE(query.value().isEmpty()) << text;
    }
    EXPECT_EQ(fts5("wife !!!"), expected("\"wife\""));
    EXPECT_EQ(fts5("wife AND ???"), expected("\"wife\""));
}

TEST(Query, KeepsWithinItsLimits)
{
    EXPECT_EQ(errorOf(QString(Query::kMaxLength + 1, QLatin1Char('a'))), ErrorCode::LimitExceeded);
    const auto nested = [](int depth) {
        return QString(depth, QLatin1Char('(')) + QLatin1Char('a') + QString(depth, QLatin1Char(')'));
    };
    EXPECT_TRUE(Query::parse(nested(Query::kMaxDepth)).ok());
    EXPECT_EQ(errorOf(nested(Query::kMaxDepth + 1)), ErrorCode::LimitExceeded);
    EXPECT_TRUE(Query::parse(QStringLiteral("a ").repeated(Query::kMaxTerms)).ok());
    EXPECT_EQ(errorOf(QStringLiteral("a ").repeated(Query::kMaxTerms + 1)), ErrorCode::LimitExceeded);
    EXPECT_EQ(Query::parseAsTyped(QStringLiteral("a ").repeated(400)).phrases().size(), Query::kMaxTerms);
    EXPECT_EQ(Query::parseAsTyped(nested(Query::kMaxDepth + 9)).toFts5(), expected("\"a\""));
}

TEST(Query, TakesTheLastTypedWordAsABeginning)
{
    EXPECT_EQ(typed("wi"), expected("\"wi\""));
    EXPECT_EQ(typed("wif"), expected("\"wif\"*"));
    EXPECT_EQ(typed("wife "), expected("\"wife\""));
    EXPECT_EQ(typed("poor wif"), expected("\"poor\" AND \"wif\"*"));
    EXPECT_EQ(typed("quarrel* a"), expected("\"quarrel\"* AND \"a\""));
    EXPECT_EQ(typed("a*"), expected("\"a\""));
    EXPECT_EQ(typed("don't"), expected("\"don't\""));
    EXPECT_EQ(typed("\"my poor wif"), expected("\"my poor wif\"*"));
}

TEST(Query, ForgivesWhatIsStillBeingTyped)
{
    EXPECT_EQ(typed("wife AND"), expected("\"wife\""));
    EXPECT_EQ(typed("wife AND OR angry "), expected("\"wife\" OR \"angry\""));
    EXPECT_EQ(typed("wife NOT"), expected("\"wife\""));
    EXPECT_EQ(typed("(wife OR husband"), expected("\"wife\" OR \"husband\"*"));
    EXPECT_EQ(typed("wife) angry "), expected("\"wife\" AND \"angry\""));
    EXPECT_EQ(typed("\""), QString());
    EXPECT_EQ(typed("-fire"), QString());
}

TEST(Query, MakesPhrasesOfScriptsWithoutSpaces)
{
    EXPECT_EQ(fts5("日本語"), expected("\" 日  本  語 \""));
    EXPECT_EQ(typed("日本語"), expected("\" 日  本  語 \""));
}

TEST(Query, TellsWhatToMark)
{
    const auto phrases = Query::parse(QStringLiteral("Café \"My poor\" NOT angry quar*")).value().phrases();
    ASSERT_EQ(phrases.size(), 2);
    EXPECT_EQ(phrases[0].words, QList<QString>{QStringLiteral("cafe")});
    EXPECT_EQ(phrases[1].words, (QList<QString>{QStringLiteral("my"), QStringLiteral("poor")}));
}
