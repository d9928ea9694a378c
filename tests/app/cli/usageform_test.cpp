// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/usageform.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

TEST(UsageForm, NamesOptionsWithWhatTheyTake)
{
    const QList<UsedOption> options =
        usedOptions("draw FILE --of TOPIC [--by month|year] [--tag T ...] | draw FILE --of TOPIC --glance [--by day] "
                    "[--feeling FEELING[:1-3] ...]");
    const QList<UsedOption> expected{
        {QStringLiteral("of"), {QStringLiteral("TOPIC")}},
        {QStringLiteral("by"), {QStringLiteral("month"), QStringLiteral("year"), QStringLiteral("day")}},
        {QStringLiteral("tag"), {QStringLiteral("T")}, true},
        {QStringLiteral("glance"), {}},
        {QStringLiteral("feeling"), {QStringLiteral("FEELING")}, true}};
    EXPECT_EQ(options, expected);
    EXPECT_EQ(options[1].inWords(), QStringLiteral("--by month|year|day"));
    EXPECT_EQ(options[3].inWords(), QStringLiteral("--glance"));
}

TEST(UsageForm, TellsWhatStandsAtEachPlace)
{
    EXPECT_EQ(usedWords("print FILE [--pass F] thanks|cards [--from D] | print FILE one --id ID ... --output X.pdf"),
              (QList<QStringList>{{QStringLiteral("FILE")},
                                  {QStringLiteral("thanks"), QStringLiteral("cards"), QStringLiteral("one")}}));
    EXPECT_EQ(usedWords("add FILE KIND TEXT|--text-file F"),
              (QList<QStringList>{{QStringLiteral("FILE")}, {QStringLiteral("KIND")}, {QStringLiteral("TEXT")}}));
}

TEST(UsageForm, TellsTheWaysToCallApart)
{
    EXPECT_EQ(waysToCall("restore OLD --output NEW | restore OLD --preview"),
              (QList<QByteArray>{"restore OLD --output NEW", "restore OLD --preview"}));
    EXPECT_EQ(waysToCall("list FILE [--a|--b]"), (QList<QByteArray>{"list FILE [--a|--b]"}));
}

} // namespace
} // namespace hearth
