// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonvalues.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace hearth {
namespace {

QJsonObject of(const char *json)
{
    auto object = objectFrom(json);
    EXPECT_TRUE(object) << json;
    return object ? object.take() : QJsonObject();
}

QJsonValue word(const char *text)
{
    return QString::fromUtf8(text);
}

TEST(RepeatedNames, WordsStandBesideOneAnother)
{
    const QJsonObject twice = of(R"({"text":"a, \"b\": {","date":"2026-01-05","t\u0065xt":"c","text":"c"})");
    EXPECT_EQ(twice.value(QStringLiteral("text")), (QJsonArray{word("a, \"b\": {"), word("c")}));
    EXPECT_EQ(textOf(twice.value(QStringLiteral("text"))), QStringLiteral("a, \"b\": {\n\nc"));
    EXPECT_EQ(twice.size(), 2);
}

TEST(RepeatedNames, AllElseKeepsAnotherName)
{
    const QJsonObject twice =
        of(R"({"date":"2026-01-05","tags":["a"],"date":"2026-01-06","tags":[{"x":1,"x":2}],"date":7})");
    EXPECT_EQ(twice.value(QStringLiteral("date")), QJsonValue(7)) << "the last, as the parser has it";
    EXPECT_EQ(twice.value(QStringLiteral("date (1)")), word("2026-01-05"));
    EXPECT_EQ(twice.value(QStringLiteral("date (2)")), word("2026-01-06"));
    EXPECT_EQ(twice.value(QStringLiteral("tags (1)")), QJsonArray{word("a")});
    EXPECT_EQ(twice.size(), 5);
    const QJsonObject thrice = of(R"({"n":1,"n":2,"n":1})");
    EXPECT_EQ(thrice, of(R"J({"n":1,"n (1)":2})J")) << "also where the last stood before";
    EXPECT_EQ(of(R"J({"n":1,"n":2,"n (1)":"words"})J"), of(R"J({"n":2,"n (1)":"words","n (2)":1})J"));
}

TEST(RepeatedNames, StrokesBeforeAQuotationMarkAreCounted)
{
    const QJsonObject twice = of(R"({"a":"\\","a":"\\\"b, ","a":"c\\"})");
    EXPECT_EQ(twice.value(QStringLiteral("a (1)")), word("\\"));
    EXPECT_EQ(twice.value(QStringLiteral("a (2)")), word("\\\"b, "));
    EXPECT_EQ(twice.value(QStringLiteral("a")), word("c\\"));
    EXPECT_EQ(withNumbersAsWords(R"({"a":"5\\\" 6","b":7})"), R"({"a":"5\\\" 6","b":"7"})");
}

TEST(RepeatedNames, WhatSaysTheSameTwiceIsOnce)
{
    for (const char *json : {R"({"a":1,"a":1})", R"({"a":[1,{"b":2}],"a":[1,{"b":2}]})", R"({"text":"x","text":"x"})"})
        EXPECT_EQ(of(json).size(), 1) << json;
    EXPECT_EQ(of(R"({"a":{"b":1},"c":{"b":1},"":"","d":"}"})").size(), 4) << "none is repeated";
    EXPECT_EQ(of("{}").size(), 0);
}

} // namespace
} // namespace hearth
