// SPDX-License-Identifier: GPL-3.0-or-later
// Payloads that nobody wrote, or that were cut, changed or built to do harm.
#include "core/records/codecfixture.h"

namespace hearth {
namespace {

using test::decodeMap;
using test::oneOfEach;

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

} // namespace
} // namespace hearth
