// SPDX-License-Identifier: GPL-3.0-or-later
// Text from outside: whole, in lines, from a device; and CSV as such.
#include "exchange/csvtable.h"
#include "exchange/textdecoder.h"
#include "exchange/textsource.h"
#include "fuzz/harness.h"

#include <QBuffer>

namespace hearth::fuzz {

namespace texts {

constexpr qint64 kMax = 1 << 16; // bytes of a line

void decode(const QByteArray &bytes)
{
    const DecodedText lenient = decodeLeniently(bytes);
    promise(isSoundText(lenient.text), "what was no text has gone");
    qsizetype after = 0;
    for (const qsizetype at : lenient.broken) {
        promise(at >= after && at < lenient.text.size(), "broken places stand in order, within the text");
        promise(lenient.text[at] == QChar(QChar::ReplacementCharacter), "U+FFFD stands for what was no text");
        after = at + 1;
    }
    const auto exact = decodeText(bytes);
    promise(exact.ok() == lenient.broken.empty(), "exactly what holds no broken place is text");
    promise(!exact || exact.value() == lenient.text, "both ways read the same");
}

void readLines(const QByteArray &bytes)
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    ByteLines lines(device, kMax);
    QByteArray joined;
    bool areAllRead = true;
    ByteLines::Step step = lines.next();
    for (; step == ByteLines::Step::Line || step == ByteLines::Step::TooLong; step = lines.next()) {
        promise(!lines.line().contains('\n') && lines.line().size() <= kMax, "a line is one line");
        areAllRead = areAllRead && step == ByteLines::Step::Line;
        joined += lines.line() + '\n';
    }
    const bool isUtf16 = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
    if (areAllRead && step == ByteLines::Step::End && !isUtf16)
        promise(joined == bytes || joined == bytes + '\n', "every byte arrives");
}

void readFrom(const QByteArray &bytes)
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    TextSource source(device);
    for (int line = 0; line < 3; ++line) {
        const auto read = source.readLine(kMax);
        promise(!read || isSoundText(read.value()), "a line is sound text");
    }
    const auto rest = source.readRest(kMax);
    promise(!rest || isSoundText(rest.value()), "the rest is sound text");
}

bool run(const QByteArray &bytes)
{
    decode(bytes);
    readLines(bytes);
    readFrom(bytes);
    const auto table = readCsv(bytes);
    if (!table)
        return false;
    qint64 line = 0;
    for (const CsvRow &row : table.value().rows) {
        promise(row.line > line && !row.fields.isEmpty(), "rows have something in them, each on a later line");
        line = row.line;
        for (const QString &field : row.fields)
            promise(isSoundText(field), "a field is sound text");
    }
    return !table.value().rows.empty();
}

std::vector<QByteArray> seeds()
{
    return {"date,close\n2026-07-12,\"a \"\"b\"\"\nc\"\n",
            "a;b;c\r\n1;2;3\r\n\r\n;;\r\n",
            "\xef\xbb\xbfsch\xc3\xb6n \xe2\x9d\xa4 \xf0\x9f\x98\x80\nzwei\n",
            QByteArrayLiteral("\xff\xfe"
                              "a\0\n\0\x3d\xd8\x00\xde\n\0"),
            QByteArrayLiteral("\xfe\xff\0a\0\n\xd8\x3d\xde\0\xd8\0"),
            QByteArrayLiteral("half \xc3 long \xc0\x80 surrogate \xed\xa0\x80 zero \0 beyond \xf4\x90\x80\x80")};
}

} // namespace texts

const Harness kTexts{"texts", texts::run, texts::seeds};

} // namespace hearth::fuzz
