// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/query.h"

#include "search/queryparser.h"

#include <gtest/gtest.h>

using namespace hearth;

namespace {

QString inWords(const QueryNode &node)
{
    if (node.type == QueryNode::Type::Term)
        return QLatin1Char('"') + node.words.join(QLatin1Char(' ')) + QString::fromUtf8(node.prefix ? "\"*" : "\"");
    QStringList operands;
    for (const auto &operand : node.operands) {
        const bool isTerm = operand->type == QueryNode::Type::Term;
        operands += isTerm ? inWords(*operand) : QLatin1Char('(') + inWords(*operand) + QLatin1Char(')');
    }
    const bool isAnd = node.type == QueryNode::Type::And;
    return operands.join(QString::fromUtf8(isAnd ? " AND " : node.type == QueryNode::Type::Or ? " OR " : " NOT "));
}

QString inWords(const Query &query)
{
    return query.isEmpty() ? QString() : inWords(*query.root());
}

QString parsed(const char *text)
{
    const auto query = Query::parse(QString::fromUtf8(text));
    return query ? inWords(query.value()) : query.error().detail;
}

QString typed(const char *text)
{
    return inWords(Query::parseAsTyped(QString::fromUtf8(text)));
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
    EXPECT_EQ(parsed("wife"), expected("\"wife\""));
    EXPECT_EQ(parsed("quarrel*"), expected("\"quarrel\"*"));
    EXPECT_EQ(parsed("\"my poor wife\""), expected("\"my poor wife\""));
    EXPECT_EQ(parsed("\"my poor wi\"*"), expected("\"my poor wi\"*"));
    EXPECT_EQ(parsed("body:wife"), expected("\"body wife\""));
    EXPECT_EQ(parsed("NEAR"), expected("\"near\""));
}

TEST(Query, BindsWordsThenNotThenAndThenOr)
{
    EXPECT_EQ(parsed("a b"), expected("\"a\" AND \"b\""));
    EXPECT_EQ(parsed("a OR b c"), expected("\"a\" OR (\"b\" AND \"c\")"));
    EXPECT_EQ(parsed("a AND b NOT c"), expected("\"a\" AND (\"b\" NOT \"c\")"));
    EXPECT_EQ(parsed("a b NOT c d"), expected("(\"a\" AND \"b\") NOT (\"c\" AND \"d\")"));
    EXPECT_EQ(parsed("a NOT b NOT c"), expected("\"a\" NOT \"b\" NOT \"c\""));
    EXPECT_EQ(parsed("(a OR b) c"), expected("(\"a\" OR \"b\") AND \"c\""));
    EXPECT_EQ(parsed("a AND b OR c AND d"), expected("(\"a\" AND \"b\") OR (\"c\" AND \"d\")"));
}

TEST(Query, TakesOperatorsOnlyInCapitals)
{
    EXPECT_EQ(parsed("rock and roll"), expected("\"rock\" AND \"and\" AND \"roll\""));
}

TEST(Query, LeavesOutWordsWithAMinus)
{
    EXPECT_EQ(parsed("plague -fire"), expected("\"plague\" NOT \"fire\""));
    EXPECT_EQ(parsed("-fire plague -\"the king\""), expected("\"plague\" NOT \"fire\" NOT \"the king\""));
    EXPECT_EQ(parsed("well-being"), expected("\"well being\""));
    EXPECT_EQ(parsed("plague -AND"), expected("\"plague\" NOT \"and\""));
    EXPECT_EQ(errorOf(QStringLiteral("-fire")), ErrorCode::QuerySyntax);
}

TEST(Query, NamesWhereItCannotBeUnderstood)
{
    EXPECT_EQ(parsed("wife AND"), expected("something to search for is missing at position 9"));
    EXPECT_EQ(parsed("NOT wife"), expected("something to search for is missing at position 1"));
    EXPECT_EQ(parsed("wife \"angry"), expected("quotation mark is not closed at position 6"));
    EXPECT_EQ(parsed("(wife"), expected("parenthesis is not closed at position 1"));
    EXPECT_EQ(parsed("wife)"), expected("parenthesis closes nothing at position 5"));
    EXPECT_EQ(parsed("()"), expected("something to search for is missing at position 2"));
    EXPECT_EQ(errorOf(QStringLiteral("wife AND")), ErrorCode::QuerySyntax);
}

TEST(Query, FindsNothingWhereNothingCanBeSearched)
{
    for (const char *text : {"", "   ", "!!!", "\"\"", "... OR ???", "*", "!!! NOT wife"}) {
        const auto query = Query::parse(QString::fromUtf8(text));
        ASSERT_TRUE(query.ok()) << text;
        EXPECT_TRUE(query.value().isEmpty()) << text;
    }
    EXPECT_EQ(parsed("wife !!!"), expected("\"wife\""));
    EXPECT_EQ(parsed("wife AND ???"), expected("\"wife\""));
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
    EXPECT_EQ(inWords(Query::parseAsTyped(nested(Query::kMaxDepth + 9))), expected("\"a\""));
}

TEST(Query, TakesTheLastTypedWordAsABeginning)
{
    EXPECT_EQ(typed("wi"), expected("\"wi\""));
    EXPECT_EQ(typed("wif"), expected("\"wif\"*"));
    EXPECT_EQ(typed("wife "), expected("\"wife\""));
    EXPECT_EQ(typed("poor wif"), expected("\"poor\" AND \"wif\"*"));
    EXPECT_EQ(typed("quarrel* a"), expected("\"quarrel\"* AND \"a\""));
    EXPECT_EQ(typed("a*"), expected("\"a\""));
    EXPECT_EQ(typed("don't"), expected("\"don t\""));
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
    EXPECT_EQ(parsed("日本語"), expected("\"日 本 語\""));
    EXPECT_EQ(typed("日本語"), expected("\"日 本 語\""));
}

TEST(Query, TakesAnEmojiForAWord)
{
    EXPECT_EQ(parsed("😀 ❤️"), expected("\"😀\" AND \"❤\""));
    EXPECT_EQ(parsed("tea -😀"), expected("\"tea\" NOT \"😀\""));
    EXPECT_EQ(typed("👨‍👩‍👧"), expected("\"👨 👩 👧\""));
}

TEST(Query, TakesANumberSignForATag)
{
    EXPECT_EQ(parsed("#work"), expected("\"# work #\""));
    EXPECT_EQ(parsed("＃Work*"), expected("\"# work\"*"));
    EXPECT_EQ(parsed("\"#date night\" tea"), expected("\"# date night #\" AND \"tea\""));
    EXPECT_EQ(parsed("tea -#work"), expected("\"tea\" NOT \"# work #\""));
    EXPECT_EQ(typed("#w"), expected("\"# w\"*"));
    EXPECT_EQ(typed("#work tea"), expected("\"# work #\" AND \"tea\"*"));
    const auto phrases = Query::parse(QStringLiteral("#work")).value().phrases();
    EXPECT_EQ(phrases, (QList<SearchPhrase>{{{QStringLiteral("work")}, false, true}}));
}

TEST(Query, TakesOneTypedSyllableOfKoreanAsABeginning)
{
    EXPECT_EQ(typed("사"), expected("\"사\"*"));
    EXPECT_EQ(typed("日本"), expected("\"日 本\""));
}

TEST(Query, SaysWhatItPassesOver)
{
    const auto remarks = [](const QString &text) { return Query::parseAsTyped(text).remarks(); };
    EXPECT_EQ(remarks(QStringLiteral("wife \"and so\" tea -coffee #us")), QueryRemarks());
    EXPECT_EQ(remarks(QStringLiteral("wife !!! £")),
              (QueryRemarks{.passedOver = {QStringLiteral("!!!"), QStringLiteral("£")}}));
    EXPECT_EQ(remarks(QStringLiteral("-")), (QueryRemarks{.passedOver = {QStringLiteral("-")}}));
    EXPECT_EQ(remarks(QStringLiteral("#")), (QueryRemarks{.hasLoneTagSign = true}));
    EXPECT_EQ(remarks(QStringLiteral("\u200b\u00ad\u2060\ufeff")), (QueryRemarks{.hasInvisible = true}));
    EXPECT_EQ(remarks(QStringLiteral("-fire")), (QueryRemarks{.onlyLeavesOut = true}));
    EXPECT_EQ(remarks(QString(10'000, QLatin1Char('a'))), (QueryRemarks{.isCut = true}));
    EXPECT_EQ(remarks(QStringLiteral("a ").repeated(100)), (QueryRemarks{.isCut = true}));
    EXPECT_EQ(remarks(QStringLiteral("\"my wife")), (QueryRemarks{.isQuoteOpen = true}));
    EXPECT_EQ(remarks(QStringLiteral("! ? ; :")).passedOver.size(), QueryRemarks::kMostPassedOver);
    EXPECT_EQ(remarks(QString()), QueryRemarks());
}

TEST(Query, TellsWhatToMark)
{
    const auto phrases = Query::parse(QStringLiteral("Café \"My poor\" NOT angry quar*")).value().phrases();
    ASSERT_EQ(phrases.size(), 2);
    EXPECT_EQ(phrases[0].words, QList<QString>{QStringLiteral("cafe")});
    EXPECT_EQ(phrases[1].words, (QList<QString>{QStringLiteral("my"), QStringLiteral("poor")}));
}
