// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonelements.h"

#include <QJsonArray>
#include <QStringList>
#include <QSysInfo>

#include <gtest/gtest.h>

#include <algorithm>

namespace hearth {
namespace {

/// The bytes one by one.
Pieces singly(const QByteArray &bytes)
{
    return [bytes, at = qsizetype(0)]() mutable -> Result<QByteArray> {
        const QByteArray piece = bytes.mid(at, 1);
        at += piece.size();
        return piece;
    };
}

struct Taken final
{
    QStringList elements;
    Result<QJsonObject> rest = QJsonObject();
};

Taken elementsOf(const Pieces &json, const QByteArray &list)
{
    Taken taken;
    taken.rest = forEachElement(json, list, [&taken](const QJsonValue &element) -> Result<void> {
        taken.elements +=
            element.isNull() ? QStringLiteral("-") : element.toObject().value(QLatin1String("t")).toString();
        return {};
    });
    return taken;
}

Taken elementsOf(const QByteArray &json, const QByteArray &list = "entries")
{
    const Taken taken = elementsOf(piecesOf(json), list);
    const Taken bySingles = elementsOf(singly(json), list);
    EXPECT_EQ(bySingles.elements, taken.elements);
    EXPECT_EQ(bySingles.rest.ok(), taken.rest.ok());
    EXPECT_TRUE(!taken.rest || !bySingles.rest || bySingles.rest.value() == taken.rest.value());
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

TEST(JsonElements, OfAListThatStandsTwiceBothAreGiven)
{
    const Taken taken = elementsOf(R"({"entries":[{"t":"a"}],"x":1,"entries":[{"t":"b"},{"t":"c"}]})");
    EXPECT_EQ(taken.elements, (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    ASSERT_TRUE(taken.rest);
    EXPECT_EQ(taken.rest.value(), (QJsonObject{{QStringLiteral("entries"), QJsonArray()}, {QStringLiteral("x"), 1}}));
    const QByteArray thrice = R"({"entries":[{"t":"a"}],"entries":[{"t":"b"}],"entries":[],"entries (9":[{"t":"-"}]})";
    EXPECT_EQ(elementsOf(thrice).elements, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    const Taken text = elementsOf(R"({"entries":[{"t":"a"}],"entries":"more"})");
    EXPECT_EQ(text.rest.value().value(QLatin1String("entries")).toString(), QStringLiteral("more"));
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
        forEachElement(piecesOf(R"({"entries":[1,2,3]})"), "entries", [&count](const QJsonValue &) -> Result<void> {
            return ++count == 2 ? Result<void>(Error{ErrorCode::Cancelled, {}}) : Result<void>();
        });
    EXPECT_EQ(count, 2);
    ASSERT_FALSE(ended);
    EXPECT_EQ(ended.error().code, ErrorCode::Cancelled);
}

QStringList listed(const QByteArray &json, std::optional<ErrorCode> &error)
{
    QStringList elements;
    const auto read = forEachElement(piecesOf(json), [&elements](const QJsonValue &element) -> Result<void> {
        elements += element.isNull() ? QStringLiteral("-") : element.toObject().value(QLatin1String("t")).toString();
        return {};
    });
    error = read ? std::nullopt : std::optional(read.error().code);
    return elements;
}

TEST(JsonElements, OfADocumentThatIsAListItself)
{
    std::optional<ErrorCode> error;
    EXPECT_EQ(listed("\xef\xbb\xbf [{\"t\":\"a\"}, {\"t\":}, {\"t\":\"c\",\"n\":[1,[2]]} ]\n", error),
              (QStringList{QStringLiteral("a"), QStringLiteral("-"), QStringLiteral("c")}));
    EXPECT_FALSE(error);
    EXPECT_TRUE(listed("[]", error).isEmpty());
    EXPECT_FALSE(error);
    EXPECT_EQ(listed(R"([{"t":"a"},{"t":"b")", error), QStringList{QStringLiteral("a")});
    EXPECT_EQ(error, ErrorCode::CannotRead);
    EXPECT_TRUE(listed(R"({"t":"a"})", error).isEmpty());
    EXPECT_EQ(error, ErrorCode::CannotRead);
    listed("[1] more", error);
    EXPECT_EQ(error, ErrorCode::CannotRead);
    const QString wide = QStringLiteral("[{\"t\":\"ü,\"}]");
    const QByteArray utf16 =
        QByteArray("\xff\xfe") + QByteArray(reinterpret_cast<const char *>(wide.utf16()), 2 * wide.size());
    if (QSysInfo::ByteOrder == QSysInfo::LittleEndian) {
        EXPECT_EQ(listed(utf16, error), QStringList{QString::fromUtf8("ü,")});
    }
}

TEST(JsonElements, MembersComeInTheirOrderAndBothOfOneName)
{
    QStringList taken;
    const auto take = [&taken](const QString &name, const QJsonValue &value) -> Result<void> {
        taken += value.isNull() ? QStringLiteral("-") : name + QLatin1Char('=') + value.toString();
        return {};
    };
    const auto rest = forEachMember(
        piecesOf(R"({"a":1,"days":{"z":"1","a\"b":"{,}","z":"2","x":},"b":{"days":{"y":"3"}}})"), "days", take);
    EXPECT_EQ(taken, (QStringList{QStringLiteral("z=1"), QStringLiteral("a\"b={,}"), QStringLiteral("z=2"),
                                  QStringLiteral("-")}));
    ASSERT_TRUE(rest);
    EXPECT_TRUE(rest.value().value(QLatin1String("days")).toObject().isEmpty());
    EXPECT_TRUE(rest.value().contains(QLatin1String("b")));
    taken.clear();
    EXPECT_TRUE(forEachMember(piecesOf(R"({"days":{}})"), "days", take));
    EXPECT_TRUE(forEachMember(piecesOf(R"({"none":{"a":"1"}})"), "days", take));
    EXPECT_FALSE(forEachMember(piecesOf("[]"), "days", take));
    EXPECT_TRUE(taken.isEmpty());
    EXPECT_FALSE(forEachMember(piecesOf(R"({"days":{"a":"1","b":)"), "days", take)) << "it breaks off";
    EXPECT_EQ(taken, QStringList{QStringLiteral("a=1")});
}

TEST(JsonElements, ArePassedOver)
{
    const auto rest = withoutElements(piecesOf(R"({"a":[{"t":}],"b":[2]})"), "a");
    ASSERT_TRUE(rest) << "nobody looked at them";
    EXPECT_TRUE(rest.value().value(QLatin1String("a")).toArray().isEmpty());
    EXPECT_EQ(rest.value().value(QLatin1String("b")).toArray().size(), 1);
    EXPECT_TRUE(withoutElements(piecesOf(R"({"b":[2]})"), "a"));
    EXPECT_FALSE(withoutElements(piecesOf("rubbish"), "a"));
}

TEST(JsonElements, AreTakenBeforeTheNextPieceIsAskedFor)
{
    qsizetype asked = 0;
    const Pieces pieces = [&asked]() -> Result<QByteArray> {
        constexpr qsizetype kElements = 1000;
        if (++asked <= kElements)
            return QByteArray(asked == 1 ? R"({"entries":[)" : ",") + R"({"t":"x"})";
        return QByteArray(asked == kElements + 1 ? "]}" : "");
    };
    qsizetype taken = 0;
    qsizetype most = 0; // that were asked for and not taken
    ASSERT_TRUE(forEachElement(pieces, "entries", [&](const QJsonValue &) -> Result<void> {
        most = std::max(most, asked - taken++);
        return {};
    }));
    EXPECT_EQ(taken, 1000);
    EXPECT_LE(most, 2) << "or it all is held at once";
}

TEST(JsonElements, TellWhyThePiecesFail)
{
    for (const QByteArray &begin :
         {QByteArray(R"({"entries":[{"t":"a"},)"), QByteArray(R"({"other":)"), QByteArray()}) {
        const Pieces pieces = piecesOf(begin, [] { return Result<QByteArray>(Error{ErrorCode::LimitExceeded, {}}); });
        const Taken taken = elementsOf(pieces, "entries");
        ASSERT_FALSE(taken.rest);
        EXPECT_EQ(taken.rest.error().code, ErrorCode::LimitExceeded) << begin.constData();
    }
}

} // namespace
} // namespace hearth
