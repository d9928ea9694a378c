// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/codec.h"

#include "core/records/codecfixture.h"

namespace hearth {
namespace {

using test::commonOf;
using test::decodeMap;
using test::expectSame;
using test::oneOfEach;
using test::sameEntries;

TEST(Codec, BringsBackEveryFieldOfEveryKind)
{
    for (const AnyRecord &record : oneOfEach()) {
        const auto decoded = decode(encode(record));
        ASSERT_TRUE(decoded);
        expectSame(decoded.value(), record);
        EXPECT_EQ(encode(decoded.value()), encode(record));
    }
}

TEST(Codec, BringsBackRecordsWithNothingInThem)
{
    const auto check = [](AnyRecord record) {
        recordOf(record).date = QDate(1660, 1, 1);
        const auto decoded = decode(encode(record));
        ASSERT_TRUE(decoded);
        expectSame(decoded.value(), record);
    };
    check(Partner());
    check(Preferences());
    check(Entry());
    check(GratitudeNote());
    check(Draft());
    CheckIn checkIn;
    checkIn.period = Period::containing(QDate(1969, 12, 31), Cadence::Day);
    check(checkIn);
}

TEST(Codec, KeepsInstantsBeforeTheEpochAndFarDays)
{
    Entry entry{commonOf(0), {}, QStringLiteral("x"), {}, {}};
    entry.record.written = Instant(std::chrono::milliseconds(-9'000'000'000'123));
    for (const QDate day : {QDate(1, 1, 1), QDate(1660, 2, 29), QDate(9999, 12, 31)}) {
        entry.record.date = day;
        expectSame(decode(encode(entry)).value(), entry);
    }
}

TEST(Codec, KeepsAndWritesBackWhatALaterVersionAdded)
{
    for (const AnyRecord &record : oneOfEach()) {
        QCborMap map = mapOf(record);
        map.insert(900, QStringLiteral("from the future"));
        map.insert(-3, QCborArray{1, QCborMap{{1, 2}}});
        map.insert(QStringLiteral("named"), QByteArray("bytes"));
        const auto decoded = decodeMap(map);
        ASSERT_TRUE(decoded);
        EXPECT_EQ(recordOf(decoded.value()).unknown.size(), 3);
        const QCborMap again = mapOf(decoded.value());
        EXPECT_TRUE(sameEntries(again, map)) << "kind " << static_cast<int>(kindOf(record));
    }
}

TEST(Codec, MarksDraftsAsBelongingToTheComputerTheyWereTypedOn)
{
    for (const AnyRecord &record : oneOfEach()) {
        const bool isDraft = kindOf(record) == Kind::Draft;
        EXPECT_EQ(isLocal(kindOf(record)), isDraft);
        EXPECT_EQ(mapOf(record).value(8), isDraft ? QCborValue(true) : QCborValue()) << int(kindOf(record));
    }
    Draft draft;
    draft.record.date = QDate(2000, 1, 1);
    draft.place = QStringLiteral("e");
    // Kind, version, day, written, local, place, fields.
    EXPECT_EQ(encode(draft).toHex(), QByteArray("a700030101021a00256859030008f510616511a0"));
    // One of an earlier Hearthbook, and what makes no sense.
    QCborMap map = mapOf(draft);
    map.remove(8);
    const auto earlier = decodeMap(map);
    ASSERT_TRUE(earlier);
    expectSame(earlier.value(), draft);
    EXPECT_EQ(mapOf(earlier.value()).value(8), QCborValue(true)) << "marked once it is written again";
    map.insert(8, 1);
    EXPECT_EQ(decodeMap(map).error().code, ErrorCode::Damaged);
    // Of other kinds it is left to whoever knows what it means.
    QCborMap entry = mapOf(oneOfEach()[3]);
    entry.insert(8, QCborValue(true));
    EXPECT_TRUE(sameEntries(mapOf(decodeMap(entry).value()), entry));
}

TEST(Codec, KeepsDimensionsOfALaterVersion)
{
    const auto records = oneOfEach();
    QCborMap checkIn = mapOf(records[5]);
    QCborMap answers = checkIn.value(18).toMap();
    answers.insert(9, 4); // a ninth dimension
    checkIn.insert(18, answers);
    const auto decoded = decodeMap(checkIn);
    ASSERT_TRUE(decoded);
    EXPECT_TRUE(sameEntries(mapOf(decoded.value()), checkIn))
        << "the answer of a later version is lost on the next save";
    QCborMap preferences = mapOf(records[1]);
    QCborArray hidden = preferences.value(17).toArray();
    hidden.append(10);
    preferences.insert(17, hidden);
    const auto choices = decodeMap(preferences);
    ASSERT_TRUE(choices);
    EXPECT_TRUE(sameEntries(mapOf(choices.value()), preferences))
        << "a hidden dimension of a later version is shown again";
}

TEST(Codec, RefusesWrongTypes)
{
    for (const AnyRecord &record : oneOfEach()) {
        const QCborMap sound = mapOf(record);
        for (const auto &[key, value] : sound) {
            if (key.toInteger() <= 1)
                continue; // the kind and version have tests of their own
            QCborMap wrong = sound;
            wrong.insert(key, QCborValue(QCborValue::Null));
            const auto decoded = decodeMap(wrong);
            ASSERT_FALSE(decoded) << "kind " << static_cast<int>(kindOf(record)) << " key " << key.toInteger();
            EXPECT_EQ(decoded.error().code, ErrorCode::Damaged);
            wrong.insert(key, 1.5);
            EXPECT_FALSE(decodeMap(wrong)) << "kind " << static_cast<int>(kindOf(record)) << " key " << key.toInteger();
        }
    }
}

TEST(Codec, RefusesValuesOutOfRange)
{
    const auto records = oneOfEach();
    const auto refused = [&](std::size_t kind, int key, const QCborValue &value) {
        QCborMap map = mapOf(records[kind]);
        map.insert(key, value);
        const auto decoded = decodeMap(map);
        return !decoded && decoded.error().code == ErrorCode::Damaged;
    };
    EXPECT_TRUE(refused(3, 2, 0)) << "no date";
    EXPECT_TRUE(refused(3, 2, -1));
    EXPECT_TRUE(refused(3, 2, 1LL << 40));
    EXPECT_TRUE(refused(3, 3, std::numeric_limits<qint64>::max()));
    EXPECT_TRUE(refused(3, 5, QCborArray{QStringLiteral("tag"), 3}));
    EXPECT_TRUE(refused(0, 18, 256));
    EXPECT_TRUE(refused(1, 16, 3));
    EXPECT_TRUE(refused(4, 16, 3));
    EXPECT_TRUE(refused(4, 16, 256 + 2));
    EXPECT_TRUE(refused(5, 16, -1));
    EXPECT_TRUE(refused(5, 17, 0));
    for (const int rating : {0, 8, -3, 259})
        EXPECT_TRUE(refused(5, 18, QCborMap{{1, rating}})) << rating;
    EXPECT_TRUE(refused(5, 18, QCborMap{{1, QStringLiteral("5")}}));
    EXPECT_TRUE(refused(5, 19, QCborArray{5}));
    EXPECT_TRUE(refused(5, 20, QCborArray{QCborArray{QStringLiteral("good")}}));
}

TEST(Codec, RefusesSharedChartsThatCannotBe)
{
    SharedChart chart;
    chart.record = commonOf(0);
    chart.month = YearMonth(2026, 6);
    const QDate first(2026, 6, 1);
    chart.ratings = {SharedRating{Period::containing(first, Cadence::Week), 5, QByteArray(32, 'c')}};
    const auto with = [&](int key, const QCborValue &value) {
        QCborMap map = mapOf(chart);
        map.insert(key, value);
        const auto decoded = decodeMap(map);
        return decoded.ok() ? "taken" : decoded.error().code == ErrorCode::Damaged ? "refused" : "something else";
    };
    const auto rated = [&](const QCborArray &rating) { return with(18, QCborArray{rating}); };
    const qint64 day = first.toJulianDay();
    EXPECT_STREQ(rated({1, day, 7, QByteArray()}), "taken");
    EXPECT_STREQ(rated({1, day, 1, QByteArray(32, 'c')}), "taken");
    for (const qint64 rating : {0LL, 8LL, -1LL, (1LL << 32) + 3})
        EXPECT_STREQ(rated({1, day, rating, QByteArray()}), "refused") << rating;
    EXPECT_STREQ(rated({3, day, 5, QByteArray()}), "refused") << "no such cadence";
    EXPECT_STREQ(rated({1, 0, 5, QByteArray()}), "refused") << "no day";
    EXPECT_STREQ(rated({1, day, 5, QByteArray(31, 'c')}), "refused");
    EXPECT_STREQ(rated({1, day, 5, QStringLiteral("c")}), "refused");
    EXPECT_STREQ(rated({1, day, 5}), "refused");
    EXPECT_STREQ(rated({1, day, 5, QByteArray(), 1}), "refused");
    for (const int dimension : {0, 11, -1})
        EXPECT_STREQ(with(16, dimension), "refused") << dimension;
    EXPECT_STREQ(with(16, QCborValue()), "refused") << "no dimension";
    EXPECT_STREQ(with(17, day + 1), "refused") << "no first of a month";
    EXPECT_STREQ(with(17, QDate(10000, 1, 1).toJulianDay()), "refused");
    EXPECT_STREQ(with(17, QDate(-1, 1, 1).toJulianDay()), "refused");
    EXPECT_STREQ(with(17, QCborValue()), "refused") << "no month";
}

TEST(Codec, RefusesRatingsThatOnlyLookRightWhenCutShort)
{
    const auto records = oneOfEach();
    const auto answered = [&](const QCborValue &value) {
        QCborMap map = mapOf(records[5]);
        map.insert(18, QCborMap{{1, value}});
        return decodeMap(map).ok();
    };
    EXPECT_FALSE(answered((1LL << 32) + 3));
    EXPECT_FALSE(answered(-(1LL << 32) + 7));
    EXPECT_FALSE(answered(-1.0));
    EXPECT_FALSE(answered(-2.5));
}

TEST(Codec, RefusesWrittenAnswersThatAreNotText)
{
    const auto records = oneOfEach();
    QCborMap map = mapOf(records[5]);
    map.insert(20, QCborArray{QCborArray{1, 2}});
    EXPECT_FALSE(decodeMap(map));
}

TEST(Codec, RefusesHiddenDimensionsThatAreNotNumbers)
{
    QCborMap map = mapOf(oneOfEach()[1]);
    map.insert(17, QCborArray{QStringLiteral("space")});
    EXPECT_FALSE(decodeMap(map));
}

TEST(Codec, SaysWhenAKindIsOfALaterVersion)
{
    QCborMap map = mapOf(oneOfEach()[3]);
    map.insert(0, 200);
    EXPECT_EQ(decodeMap(map).error().code, ErrorCode::NewerVersion);
    map.insert(0, QCborValue());
    EXPECT_FALSE(decodeMap(map));
    EXPECT_FALSE(decodeMap({}));
}

TEST(Codec, ATextWithHalfACharacterIsStillReadable)
{
    // Half a surrogate pair can be pasted into any text field. It need not come back as it was, but the record must.
    Entry entry{commonOf(0),
                QStringLiteral("Title"),
                QStringLiteral("before ") + QChar(0xd83d) + QStringLiteral(" after"),
                {},
                {}};
    const auto decoded = decode(encode(entry));
    ASSERT_TRUE(decoded);
    EXPECT_TRUE(std::get<Entry>(decoded.value()).text.startsWith(QStringLiteral("before ")));
    EXPECT_TRUE(std::get<Entry>(decoded.value()).text.endsWith(QStringLiteral(" after")));
}

TEST(Codec, BringsBackNaughtyStringsExactly)
{
    const QString path = test::sharedData("naughty-strings.json");
    if (path.isEmpty())
        GTEST_SKIP() << "the shared test data is not here";
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray strings = QJsonDocument::fromJson(file.readAll()).array();
    ASSERT_EQ(strings.size(), 515);
    for (const QJsonValue string : strings) {
        Entry entry{commonOf(0), string.toString(), string.toString(), {}, {}};
        entry.record.tags = {string.toString()};
        expectSame(decode(encode(entry)).value(), entry);
    }
}

} // namespace
} // namespace hearth
