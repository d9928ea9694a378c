// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/carried.h"

#include "records/codec.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

QJsonObject object(std::initializer_list<std::pair<const char *, const char *>> members)
{
    QJsonObject made;
    for (const auto &[key, value] : members)
        made.insert(QString::fromUtf8(key), QString::fromUtf8(value));
    return made;
}

Entry entryCarrying(const QByteArray &carried)
{
    Entry entry;
    entry.record.date = QDate(2026, 7, 12);
    entry.text = QStringLiteral("words");
    entry.record.carried = carried;
    return entry;
}

TEST(Carried, HoldsWhatTheRecordCannotSayAndSaysItAgain)
{
    const QJsonObject there =
        object({{"id", "1"}, {"kind", "entry"}, {"author", "Ida"}, {"text", "a"}, {"extra", "b"}});
    const QJsonObject here = object({{"id", "2"}, {"kind", "entry"}, {"author", "Ida"}, {"text", "a"}});
    const Entry entry = entryCarrying(Carried::of(there, here));
    EXPECT_EQ(Carried(entry.record).number(), QStringLiteral("1"));
    EXPECT_FALSE(Carried(entry.record).isWhole());
    QJsonObject again = here;
    Carried(entry.record).addTo(again);
    EXPECT_EQ(again, there);
}

TEST(Carried, NeverTakesTheWordOfWhatTheRecordSaysNow)
{
    const QByteArray carried = Carried::of(object({{"id", "1"}, {"keptUntil", "2026-01-01"}}), object({{"id", "2"}}));
    QJsonObject now = object({{"id", "2"}, {"keptUntil", "2030-01-01"}});
    Carried(entryCarrying(carried).record).addTo(now);
    EXPECT_EQ(now, object({{"id", "1"}, {"keptUntil", "2030-01-01"}}));
}

TEST(Carried, StaysInTheFile)
{
    const Entry entry = entryCarrying(Carried::whole(object({{"id", "1"}, {"kind", "gratitude"}})));
    const auto again = decode(encode(entry));
    ASSERT_TRUE(again);
    EXPECT_EQ(recordOf(again.value()).carried, entry.record.carried);
    EXPECT_TRUE(Carried(recordOf(again.value())).isWhole());
}

TEST(Carried, RubbishCarriesNothing)
{
    for (const char *bytes : {"", "rubbish", "[1]", "{\"id\":7}", "{\"id\":\"../7\"}", "{\"id\":\"7 \"}",
                              "{\"id\":\"\u0667\"}", "{\"id\":\"123456789012345678901\"}"})
        EXPECT_TRUE(Carried(entryCarrying(bytes).record).number().isEmpty()) << bytes;
}

TEST(Carried, IsLetGoOfWhereItWouldSayMore)
{
    const QByteArray whole = Carried::whole(object({{"id", "1"}, {"kind", "gratitude"}, {"what", "secret"}}));
    const AnyRecord before = entryCarrying(whole);
    AnyRecord same = before;
    forgetCarried(same, &before);
    EXPECT_EQ(recordOf(same).carried, whole) << "a tag more is no other text";
    AnyRecord rewritten = before;
    std::get<Entry>(rewritten).text = QStringLiteral("other");
    forgetCarried(rewritten, &before);
    EXPECT_TRUE(recordOf(rewritten).carried.isEmpty());
    AnyRecord shared = before;
    recordOf(shared).visibility = Visibility::Shared;
    forgetCarried(shared, &before);
    EXPECT_TRUE(recordOf(shared).carried.isEmpty());
    AnyRecord number = entryCarrying(Carried::of(object({{"id", "1"}}), {}));
    const AnyRecord numberBefore = number;
    std::get<Entry>(number).text = QStringLiteral("other");
    forgetCarried(number, &numberBefore);
    EXPECT_FALSE(recordOf(number).carried.isEmpty()) << "a number says nothing";
}

TEST(Carried, IsLimited)
{
    EXPECT_TRUE(validate(entryCarrying(QByteArray(kMaxCarried, 'x'))));
    EXPECT_FALSE(validate(entryCarrying(QByteArray(kMaxCarried + 1, 'x'))));
}

} // namespace
} // namespace hearth
