// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/codec.h"

#include "base/random.h"
#include "core/journal/payloadmap.h"
#include "support/journalfixture.h"

#include <gtest/gtest.h>

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace hearth {
namespace {

Record commonOf(int seed)
{
    Record record;
    record.date = QDate(2026, 7, 12).addDays(seed);
    record.written = Instant(std::chrono::milliseconds(1'783'849'600'123 + seed));
    record.changed = record.written + std::chrono::milliseconds(seed);
    record.tags = {QStringLiteral("tag"), QStringLiteral("Ünïcode \U0001F600")};
    record.origin = QByteArray("\0\xff origin", 9);
    return record;
}

std::vector<AnyRecord> oneOfEach()
{
    Partner partner{commonOf(0), QStringLiteral("Anna"), QStringLiteral("wife"), 5, true};
    Preferences preferences{commonOf(1),        Cadence::Month, {Dimension::Space, Dimension::Connected},
                            {Dimension::Ideas}, {RecordId(5)},  {{QStringLiteral("due"), QDate(2026, 8, 1)}}};
    Draft draft{commonOf(2),
                QStringLiteral("entry/new"),
                {{QStringLiteral("text"), QStringLiteral("half a sen")}, {QStringLiteral("rows"), QCborArray{1, 2.5}}}};
    Entry entry{commonOf(3),           QStringLiteral("A day"),       QStringLiteral("Words\n\n**bold**"),
                QStringLiteral("day"), {{QStringLiteral("calm"), 2}}, WouldLike::Help};
    GratitudeNote note{commonOf(4),
                       kSecondPartner,
                       QStringLiteral("tea"),
                       QStringLiteral("I was cold"),
                       QStringLiteral("you notice"),
                       true,
                       QDate(2027, 1, 1)};
    CheckIn checkIn;
    checkIn.record = commonOf(5);
    checkIn.period = Period::containing(QDate(2026, 7, 12), Cadence::Week);
    checkIn.setAnswer(Dimension::Connected, Answer::rated(1).value());
    checkIn.setAnswer(Dimension::Settled, Answer::rated(7).value());
    checkIn.setAnswer(Dimension::Safe, Answer::didNotComeUp());
    checkIn.setAnswer(Dimension::Space, Answer::ratherNotSay());
    checkIn.setAnswer(Dimension::Ideas, Answer::rated(4).value());
    checkIn.setAnswer(Dimension::Closeness, Answer::didNotComeUp());
    checkIn.feelings = {QStringLiteral("calm"), QStringLiteral("from-elsewhere")};
    checkIn.words = {{QStringLiteral("good"), QStringLiteral("the walk")}, {QStringLiteral("wish"), QString()}};
    checkIn.unsaid = {{Dimension::Safe, QByteArray(32, 's')}, {Dimension::Closeness, QByteArray(32, 'c')}};
    return {partner, preferences, draft, entry, note, checkIn};
}

// QCborMap compares in the order of insertion, which means nothing here.
bool sameEntries(const QCborMap &left, const QCborMap &right)
{
    if (left.size() != right.size())
        return false;
    for (const auto &[key, value] : left) {
        if (right.value(key) != value)
            return false;
    }
    return true;
}

Result<AnyRecord> decodeMap(const QCborMap &map)
{
    return decode(QCborValue(map).toCbor());
}

void expectSame(const AnyRecord &left, const AnyRecord &right)
{
    EXPECT_TRUE(left == right) << "kind " << static_cast<int>(kindOf(left));
}

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

TEST(Codec, RefusesWhatIsNoMap)
{
    for (const QByteArray &bytes : {QByteArray(), QByteArray("x"), QByteArray("\x80", 1), QByteArray("\xf6", 1),
                                    QByteArray("\xff", 1), QByteArray("\xbf", 1), QByteArray(1000, '\xa1')})
        EXPECT_EQ(decode(bytes).error().code, ErrorCode::Damaged) << bytes.toHex().left(20).constData();
}

TEST(Codec, NeverFailsOnTruncation)
{
    for (const AnyRecord &record : oneOfEach()) {
        const QByteArray whole = encode(record);
        for (qsizetype length = 0; length < whole.size(); ++length)
            EXPECT_FALSE(decode(whole.left(length))) << length;
    }
}

TEST(Codec, NeverFailsOnRandomChanges)
{
    SeededRandom random(20260712);
    const auto records = oneOfEach();
    int understood = 0;
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes = encode(records[random.below(static_cast<std::uint32_t>(records.size()))]);
        const std::uint32_t changes = 1 + random.below(4);
        for (std::uint32_t change = 0; change < changes; ++change) {
            const auto at = static_cast<qsizetype>(random.below(static_cast<std::uint32_t>(bytes.size())));
            switch (random.below(5)) {
            case 0:
                bytes[at] = static_cast<char>(random.below(256));
                break;
            case 1:
                bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.below(8)));
                break;
            case 2:
                bytes.remove(at, 1 + static_cast<qsizetype>(random.below(8)));
                break;
            case 3:
                bytes.insert(at, QByteArray::number(random.next()));
                break;
            default:
                bytes += bytes.mid(at);
            }
            if (bytes.isEmpty())
                bytes = QByteArray(1, '\0');
        }
        auto decoded = decode(bytes);
        if (!decoded)
            continue;
        ++understood;
        // What was understood once is understood again, and is the same.
        auto again = decode(encode(decoded.value()));
        ASSERT_TRUE(again) << bytes.toHex().constData();
        recordOf(decoded.value()).unknown.clear(); // it comes back in another order
        recordOf(again.value()).unknown.clear();
        EXPECT_TRUE(again.value() == decoded.value()) << bytes.toHex().constData();
    }
    EXPECT_GT(understood, 500) << "the test reaches beyond the parser";
}

TEST(Codec, NeverFailsOnRandomBytes)
{
    SeededRandom random(3);
    for (int i = 0; i < 5'000; ++i) {
        QByteArray bytes(static_cast<qsizetype>(random.below(80)), '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(random.below(256));
        bytes.prepend(static_cast<char>(0xa0 + random.below(24)));
        (void)decode(bytes);
    }
}

TEST(Codec, WithstandsNestingAndLengthBombs)
{
    // A map whose value is an array in an array in an array, a million deep.
    for (const char opener : {'\x81', '\x9f', '\xa1', '\xc1'}) {
        QByteArray deep("\xa1\x18\x64", 3);
        deep += QByteArray(1'000'000, opener);
        EXPECT_FALSE(decode(deep));
        QByteArray inside = QByteArray("\xa2\x00\x04\x18\x64", 5) + QByteArray(900, '\x81') + '\x00';
        (void)decode(inside);
    }
    // Lengths that promise far more than there is.
    for (const QByteArray &promise :
         {QByteArray("\xbb\x7f\xff\xff\xff\xff\xff\xff\xff", 9), QByteArray("\xba\x7f\xff\xff\xff", 5),
          QByteArray("\xa1\x05\x9b\x00\x00\x00\xff\xff\xff\xff\xff", 11),
          QByteArray("\xa1\x11\x7b\x00\x00\x00\x7f\xff\xff\xff\xff", 11),
          QByteArray("\xa1\x06\x5b\x7f\xff\xff\xff\xff\xff\xff\xff", 11)})
        EXPECT_EQ(decode(promise).error().code, ErrorCode::Damaged) << promise.toHex().constData();
    // The same promise at every level of a deep nesting.
    QByteArray promises("\xa1\x18\x64", 3);
    for (int i = 0; i < 1000; ++i)
        promises += QByteArray("\x9a\x00\xff\xff\xff", 5);
    EXPECT_FALSE(decode(promises));
}

// A map of those pairs, whatever they name twice.
QByteArray mapOfPairs(const QList<QByteArray> &pairs)
{
    QByteArray bytes("\xba\x00\x00", 3);
    bytes += static_cast<char>(pairs.size() / 256);
    bytes += static_cast<char>(pairs.size() % 256);
    for (const QByteArray &pair : pairs)
        bytes += pair;
    return bytes;
}

// An entry that says "x", and one more pair.
QByteArray entryWith(const QByteArray &pair)
{
    return mapOfPairs({QByteArray("\x00\x04", 2), QByteArray("\x02\x1a\x00\x25\x8d\x3f", 6), "\x11\x61x", pair});
}

TEST(Codec, RefusesAKeyThatStandsTwice)
{
    ASSERT_TRUE(decode(entryWith("\x10\x61y")));
    const QByteArray twice[] = {
        "\x11\x61y",                                                    // the text, once more
        "\x11\x61x",                                                    // even with the same words
        QByteArray("\x18\x11\x61y", 4),                                 // its key in more bytes than it needs
        QByteArray("\x1b\x00\x00\x00\x00\x00\x00\x00\x11\x61y", 11),    // and in still more
        QByteArray("\x00\x05", 2),                                      // the kind
        QByteArray("\x18\x64\xa2\x01\x02\x01\x03", 7),                  // in a map that only a later version knows
        QByteArray("\x18\x64\xa2\x61\x61\x02\x61\x61\x03", 9),          // under a text
        QByteArray("\x18\x64\xa2\x61\x61\x02\x7f\x61\x61\xff\x03", 11), // the same in pieces
        QByteArray("\x18\x64\xa2\x20\x02\x20\x03", 7),                  // under a negative number
        QByteArray("\x18\x64\x81\xa2\x01\x02\x01\x03", 8),              // in an array
        QByteArray("\x18\x64\xd8\x64\xa2\x01\x02\x01\x03", 9),          // under a tag
    };
    for (const QByteArray &pair : twice) {
        const auto decoded = decode(entryWith(pair));
        ASSERT_FALSE(decoded) << pair.toHex().constData();
        EXPECT_EQ(decoded.error().code, ErrorCode::Damaged);
    }
    // The same key in two maps is no such thing.
    EXPECT_TRUE(decode(entryWith(QByteArray("\x18\x64\x82\xa1\x01\x02\xa1\x01\x03", 9))));
}

TEST(Codec, RefusesAnAnswerThatStandsTwice)
{
    const QByteArray start("\x11\x1a\x00\x25\x8d\x36", 6); // a Monday
    const auto answered = [&](const QByteArray &answers) {
        return decode(mapOfPairs(
            {QByteArray("\x00\x06", 2), QByteArray("\x02\x1a\x00\x25\x8d\x3f", 6), start, "\x12" + answers}));
    };
    EXPECT_TRUE(answered("\xa2\x01\x03\x02\x05"));
    EXPECT_FALSE(answered("\xa2\x01\x03\x01\x05"));
}

TEST(Codec, RefusesKeysThatAreNeitherNumbersNorText)
{
    for (const QByteArray &pair :
         {QByteArray("\x41\x61\x01", 3), QByteArray("\xf9\x3c\x00\x01", 4), QByteArray("\xf5\x01", 2),
          QByteArray("\xf7\x01", 2), QByteArray("\x80\x01", 2), QByteArray("\xa0\x01", 2),
          QByteArray("\x1b\xff\xff\xff\xff\xff\xff\xff\xff\x01", 10)})
        EXPECT_FALSE(decode(entryWith(pair))) << pair.toHex().constData();
}

TEST(Codec, RefusesMoreKeysThanAnybodyWrites)
{
    const auto withKeys = [](int count) {
        QCborMap map = mapOf(oneOfEach()[3]);
        for (int key = 1000; map.size() < count; ++key)
            map.insert(key, 0);
        return decodeMap(map).ok();
    };
    EXPECT_TRUE(withKeys(4096));
    EXPECT_FALSE(withKeys(4097));
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
