// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonelements.h"

#include <QJsonArray>
#include <QStringList>

#include <gtest/gtest.h>

namespace hearth {
namespace {

struct Taken final
{
    QStringList elements;
    Result<QJsonObject> rest = QJsonObject();
};

Taken elementsOf(const QByteArray &json, const QByteArray &list = "entries")
{
    Taken taken;
    taken.rest = forEachElement(json, list, [&taken](const QJsonValue &element) -> Result<void> {
        taken.elements +=
            element.isNull() ? QStringLiteral("-") : element.toObject().value(QLatin1String("t")).toString();
        return {};
    });
    return taken;
}

TEST(JsonElements, AreGivenOneByOneAndTheRestComesBack)
{
    const Taken taken =
        elementsOf(R"({"a": [1, {"entries": [9]}], "entries" : [ {"t":"x"} , {"t":"y","n":[1,[2]]}], "z": "]"})");
    EXPECT_EQ(taken.elements, (QStringList{QStringLiteral("x"), QStringLiteral("y")}));
    ASSERT_TRUE(taken.rest);
    EXPECT_TRUE(taken.rest.value().value(QLatin1String("entries")).toArray().isEmpty());
    EXPECT_EQ(taken.rest.value().value(QLatin1String("z")).toString(), QStringLiteral("]"));
}

TEST(JsonElements, SignsWithinWordsMeanNothing)
{
    const Taken taken = elementsOf(R"({"entries":[{"t":"a,]}\"[{"},{"t":"b\\"}]})");
    EXPECT_EQ(taken.elements, (QStringList{QStringLiteral("a,]}\"[{"), QStringLiteral("b\\")}));
}

TEST(JsonElements, ABrokenOneIsNullAndTheOthersAreThere)
{
    EXPECT_EQ(elementsOf(R"({"entries":[{"t":"a"},{"t":},{"t":"c"}]})").elements,
              (QStringList{QStringLiteral("a"), QStringLiteral("-"), QStringLiteral("c")}));
}

TEST(JsonElements, AnEmptyListHasNone)
{
    const Taken taken = elementsOf("{\"entries\":[ \n ]}");
    EXPECT_TRUE(taken.elements.isEmpty());
    EXPECT_TRUE(taken.rest);
}

TEST(JsonElements, WhatBreaksOffWasTakenUntilThere)
{
    for (const char *end : {"", "{\"t\":\"c", "{\"t\":\"c\"}", "\"\\"}) {
        const Taken taken = elementsOf(QByteArray(R"({"entries":[{"t":"a"},{"t":"b"},)") + end);
        EXPECT_EQ(taken.elements, (QStringList{QStringLiteral("a"), QStringLiteral("b")})) << end;
        ASSERT_FALSE(taken.rest) << end;
        EXPECT_EQ(taken.rest.error().code, ErrorCode::CannotRead) << end;
    }
}

TEST(JsonElements, WithoutTheListTheObjectComesBackWhole)
{
    const Taken taken = elementsOf(R"({"inner":{"entries":[1]},"b":2})");
    EXPECT_TRUE(taken.elements.isEmpty());
    ASSERT_TRUE(taken.rest);
    EXPECT_EQ(taken.rest.value().value(QLatin1String("b")).toInt(), 2);
    EXPECT_FALSE(elementsOf("rubbish").rest);
    EXPECT_FALSE(elementsOf("").rest);
    EXPECT_FALSE(elementsOf(R"({"entries":[]} more)").rest);
}

TEST(JsonElements, StopsWhereItIsTold)
{
    int count = 0;
    const auto ended =
        forEachElement(R"({"entries":[1,2,3]})", "entries", [&count](const QJsonValue &) -> Result<void> {
            return ++count == 2 ? Result<void>(Error{ErrorCode::Cancelled, {}}) : Result<void>();
        });
    EXPECT_EQ(count, 2);
    ASSERT_FALSE(ended);
    EXPECT_EQ(ended.error().code, ErrorCode::Cancelled);
}

} // namespace
} // namespace hearth
