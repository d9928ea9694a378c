// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textdecoder.h"

#include "exchange/textsource.h"

#include <gtest/gtest.h>

#include <QBuffer>

namespace hearth {
namespace {

const QString kBeautiful = QString::fromUtf8("sch\xc3\xb6n");

QByteArray bytes(std::initializer_list<int> values)
{
    QByteArray made;
    for (const int value : values)
        made += static_cast<char>(value);
    return made;
}

TEST(TextDecoder, UnderstandsTheMarks)
{
    EXPECT_EQ(decodeText("sch\xc3\xb6n").value(), kBeautiful);
    EXPECT_EQ(decodeText("\xef\xbb\xbfsch\xc3\xb6n").value(), kBeautiful);
    EXPECT_EQ(decodeText(bytes({0xff, 0xfe, 's', 0, 'c', 0, 'h', 0, 0xf6, 0, 'n', 0})).value(), kBeautiful);
    EXPECT_EQ(decodeText(bytes({0xfe, 0xff, 0, 's', 0, 'c', 0, 'h', 0, 0xf6, 0, 'n'})).value(), kBeautiful);
    EXPECT_EQ(decodeText(bytes({0xff, 0xfe, 0x3d, 0xd8, 0x00, 0xde})).value(), QString::fromUtf8("\xf0\x9f\x98\x80"));
    EXPECT_EQ(decodeText({}).value(), QString());
    EXPECT_EQ(decodeText("\xef\xbb\xbf").value(), QString());
    EXPECT_EQ(decodeText("a\xef\xbb\xbf").value().size(), 2) << "only the first is a mark";
}

TEST(TextDecoder, RefusesWhatIsNoTextAndSaysOnWhichLine)
{
    const std::pair<QByteArray, int> broken[] = {
        {"sch\xf6n", 1},                                      // Latin-1
        {"one\ntwo\nsch\xc3", 3},                             // half a letter at the end
        {"one\n\xe2\x82 two", 2},                             // and within
        {"\xc0\xaf", 1},                                      // longer than need be
        {"\xe0\x80\xaf", 1},                                  //
        {"\xf0\x80\x80\xaf", 1},                              //
        {"\xed\xa0\x80", 1},                                  // a surrogate
        {"\xf4\x90\x80\x80", 1},                              // beyond the last letter
        {"\xf8\x88\x80\x80\x80", 1},                          //
        {"\x80", 1},                                          // never begun
        {QByteArray("a\nb\0", 4), 2},                         // a zero
        {bytes({'h', 0, 'i', 0}), 1},                         // UTF-16 without its mark
        {bytes({0xff, 0xfe, 'a', 0, 'b'}), 1},                // half a unit
        {bytes({0xff, 0xfe, '\n', 0, 0x00, 0xd8}), 2},        // lone surrogates
        {bytes({0xff, 0xfe, 0x00, 0xd8, 'a', 0}), 1},         //
        {bytes({0xfe, 0xff, 0xdc, 0x00, 0xd8, 0x00}), 1},     //
        {bytes({0xff, 0xfe, 0x00, 0x00}), 1},                 // a zero
        {QByteArray("words\n").repeated(1000) + '\xff', 1001} // far down
    };
    for (const auto &[raw, line] : broken) {
        const auto text = decodeText(raw);
        ASSERT_FALSE(text) << raw.toHex().constData();
        EXPECT_EQ(text.error(), (Error{ErrorCode::BadText, QString::number(line)})) << raw.toHex().constData();
    }
}

TEST(TextDecoder, KeepsEverythingElseWhenAskedToBeLenient)
{
    const DecodedText decoded = decodeLeniently("a\xff"
                                                "b\xe2\x82"
                                                "c\xef\xbf\xbd\xc3\xb6");
    EXPECT_EQ(decoded.text, QString::fromUtf8("a\xef\xbf\xbd"
                                              "b\xef\xbf\xbd"
                                              "c\xef\xbf\xbd\xc3\xb6"));
    EXPECT_EQ(decoded.broken, (std::vector<qsizetype>{1, 3})) << "the third was written by somebody";
    EXPECT_EQ(decodeLeniently("\xf0\x9f\x98\x80\xff").broken, std::vector<qsizetype>{2}) << "in UTF-16 units";
}

TEST(TextDecoder, TakesAwayOneLineEnd)
{
    const auto without = [](const char *text) { return withoutLastLineEnd(QString::fromLatin1(text)); };
    EXPECT_EQ(without("a\n"), QStringLiteral("a"));
    EXPECT_EQ(without("a\r\n"), QStringLiteral("a"));
    EXPECT_EQ(without("a\n\n"), QStringLiteral("a\n"));
    EXPECT_EQ(without(" a "), QStringLiteral(" a "));
    EXPECT_EQ(without(""), QString());
}

TEST(TextSource, ReadsLinesAndThenTheRest)
{
    QBuffer device;
    device.setData("\xef\xbb\xbf"
                   "first\r\n\nthird\nand\nmore\n");
    device.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    TextSource source(device);
    EXPECT_EQ(source.readLine(100).value(), QStringLiteral("first"));
    EXPECT_EQ(source.readLine(100).value(), QString());
    EXPECT_EQ(source.readLine(100).value(), QStringLiteral("third"));
    EXPECT_EQ(source.readRest(100).value(), QStringLiteral("and\nmore\n"));
    EXPECT_EQ(source.readLine(100).value(), QString());
}

TEST(TextSource, ReadsUtf16AndItsLineEnds)
{
    for (const bool isBigEndian : {false, true}) {
        QByteArray raw = isBigEndian ? bytes({0xfe, 0xff}) : bytes({0xff, 0xfe});
        // U+0A0D and U+0D0A hold the bytes of line ends, and are none.
        for (const QChar letter : QString::fromUtf8("sch\xc3\xb6n \xe0\xa8\x8d\xe0\xb4\x8a\r\nsecond\nrest")) {
            const auto low = static_cast<char>(letter.unicode() & 0xff);
            const auto high = static_cast<char>(letter.unicode() >> 8);
            raw += isBigEndian ? high : low;
            raw += isBigEndian ? low : high;
        }
        QBuffer device(&raw);
        device.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        TextSource source(device);
        EXPECT_EQ(source.readLine(100).value(), QString::fromUtf8("sch\xc3\xb6n \xe0\xa8\x8d\xe0\xb4\x8a"));
        EXPECT_EQ(source.readLine(100).value(), QStringLiteral("second"));
        EXPECT_EQ(source.readRest(100).value(), QStringLiteral("rest"));
    }
}

TEST(TextSource, SaysWhatIsWrong)
{
    QBuffer device;
    device.setData("fine\nsch\xf6n\n" + QByteArray(200, 'x'));
    device.open(QIODevice::ReadOnly);
    TextSource source(device);
    EXPECT_TRUE(source.readLine(100));
    EXPECT_EQ(source.readLine(100).error(), (Error{ErrorCode::BadText, QStringLiteral("2")}));
    EXPECT_EQ(source.readLine(100).error().code, ErrorCode::LimitExceeded);
    EXPECT_EQ(source.readRest(10).error().code, ErrorCode::LimitExceeded);
    QBuffer closed;
    EXPECT_EQ(readAllFrom(closed, 10).error().code, ErrorCode::CannotRead);
}

TEST(TextDecoder, LinesByPiecesAreTheSameText)
{
    for (const QByteArray &bytes :
         {QByteArray(""), QByteArray("one"), QByteArray("a\nb\r\nc\n"),
          QByteArray("\xef\xbb\xbfsch\xc3\xb6n\n\xef\xbb\xbf\n"), QByteArray("sch\xf6n\n\xff\xfeq\n"),
          QByteArray("\xc3\xb6\nsch\xf6n\n"), QByteArray("a\0\n\xc3\n", 5),
          QByteArray("\xff\xfe"
                     "a\0\n\0b\0",
                     8),
          QByteArray("\xfe\xff\0a\0\n\xd8\0", 8)}) {
        const DecodedText whole = decodeFromAnySystem(bytes);
        for (const qsizetype size : {qsizetype(1), qsizetype(2), qsizetype(3), qsizetype(100)}) {
            const auto pieces = [&]() -> Pieces {
                return [&bytes, size, at = qsizetype(0)]() mutable -> Result<QByteArray> {
                    const QByteArray piece = bytes.mid(at, size);
                    at += piece.size();
                    return piece;
                };
            };
            const QString characterSet = characterSetOf(pieces()).value();
            EXPECT_EQ(characterSet, whole.characterSet) << bytes.toHex().constData();
            DecodedText read;
            ASSERT_TRUE(readLines(pieces(), characterSet, [&read](const DecodedText &lines) -> Result<void> {
                for (const qsizetype at : lines.broken)
                    read.broken.push_back(read.text.size() + at);
                read.text += lines.text;
                return {};
            }));
            EXPECT_EQ(read.text, whole.text) << bytes.toHex().constData() << " by " << size;
            EXPECT_EQ(read.broken, whole.broken) << bytes.toHex().constData() << " by " << size;
        }
    }
}

TEST(Pieces, OfBase64AreWhatItHolds)
{
    QByteArray bytes;
    for (int i = 0; i < 1000; ++i)
        bytes += static_cast<char>(i * 7);
    for (const qsizetype length : {0, 1, 2, 3, 4, 1000}) {
        const QByteArray encoded = bytes.left(length).toBase64();
        for (const qsizetype size : {1, 3, 64}) {
            const Pieces decoded =
                decodedFromBase64([&encoded, size, at = qsizetype(0)]() mutable -> Result<QByteArray> {
                    const QByteArray piece = encoded.mid(at, size);
                    at += piece.size();
                    return piece.isEmpty() ? piece : piece + '\n';
                });
            QByteArray all;
            for (QByteArray piece = decoded().value(); !piece.isEmpty(); piece = decoded().value())
                all += piece;
            EXPECT_EQ(all, bytes.left(length)) << size;
        }
    }
}

} // namespace
} // namespace hearth
