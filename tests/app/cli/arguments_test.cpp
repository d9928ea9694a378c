// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/recordfromarguments.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

TEST(Arguments, AUsageSaysWhichOptionsThereAreAndWhichTakeAValue)
{
    const QMap<QString, bool> expected{{QStringLiteral("to-file"), true}, {QStringLiteral("json"), false},
                                       {QStringLiteral("share"), false},  {QStringLiteral("until"), true},
                                       {QStringLiteral("sort"), true},    {QStringLiteral("yes"), false}};
    EXPECT_EQ(optionsIn("do FILE --to-file F [--json] [--share|--until D [--sort a|b ...]] TEXT --yes"), expected);
    const char *usage = "do FILE [--to-file F] [--json]";
    const auto given = Arguments::parse(
        {QStringLiteral("a"), QStringLiteral("--json"), QStringLiteral("--to-file"), QStringLiteral("b")}, usage, 1, 1);
    ASSERT_TRUE(given);
    EXPECT_TRUE(given.value().has("json"));
    EXPECT_EQ(given.value().value("to-file"), QStringLiteral("b"));
    EXPECT_FALSE(Arguments::parse({QStringLiteral("a"), QStringLiteral("--other")}, usage, 1, 1));
    EXPECT_FALSE(Arguments::parse({QStringLiteral("a"), QStringLiteral("--to-file")}, usage, 1, 1))
        << "its value is missing";
}

QByteArray usageOf(Kind kind)
{
    for (const RecordForm &form : recordForms()) {
        if (form.kind == kind)
            return form.adding;
    }
    return {};
}

TEST(Arguments, AKindIsAddedWithWhatItsFieldsTake)
{
    EXPECT_EQ(usageOf(Kind::Commitment),
              "commitment [--date D] [--share] [--due D] [--state open|kept|changed|dropped] "
              "[--note T] TEXT|--text-file F");
    EXPECT_EQ(usageOf(Kind::Response),
              "response [--date D] --to ID [--sort acknowledge|reflect-back|validate|offer|thank] "
              "TEXT|--text-file F");
    EXPECT_EQ(usageOf(Kind::OwnCard), "card [--share] [--deck DECK] [--depth 1-3] TEXT|--text-file F");
    EXPECT_EQ(usageOf(Kind::GratitudeNote), "gratitude [--date D] [--share] [--to NAME] [--why T] [--shows T] "
                                            "[--printable] [--keep-until D] TEXT|--text-file F");
    const QMap<QString, bool> experience = optionsIn(usageOf(Kind::SharedExperience));
    EXPECT_TRUE(experience.value(QStringLiteral("whose-idea")));
    EXPECT_TRUE(experience.value(QStringLiteral("time")));
    EXPECT_FALSE(experience.value(QStringLiteral("new"), true)) << "takes no value";
}

} // namespace
} // namespace hearth
