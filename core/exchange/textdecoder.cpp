// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/textdecoder.h"

#include <QUtf8StringView>
#include <QtEndian>

namespace hearth {

namespace {

void addBroken(DecodedText &decoded)
{
    decoded.broken.push_back(decoded.text.size());
    decoded.text += QChar(QChar::ReplacementCharacter);
}

void addCodePoint(DecodedText &decoded, char32_t point)
{
    if (point == 0) {
        addBroken(decoded);
    } else if (QChar::requiresSurrogates(point)) {
        decoded.text += QChar(QChar::highSurrogate(point));
        decoded.text += QChar(QChar::lowSurrogate(point));
    } else {
        decoded.text += QChar(static_cast<char16_t>(point));
    }
}

/// How many bytes of a letter in UTF-8 stand from `at` on, and whether that is all of it (Unicode 15, table 3-7: the
/// most bytes that begin a letter count as one that is broken).
struct Letter final
{
    qsizetype length = 1;
    bool isWhole = false;
    char32_t point = 0;
};

Letter letterAt(const QByteArray &bytes, qsizetype at)
{
    const auto byteAt = [&bytes](qsizetype i) { return i < bytes.size() ? static_cast<quint8>(bytes[i]) : quint8{0}; };
    const quint8 first = byteAt(at);
    if (first < 0x80)
        return {1, true, first};
    const int more = first >= 0xc2 && first < 0xe0   ? 1
                     : first >= 0xe0 && first < 0xf0 ? 2
                     : first >= 0xf0 && first < 0xf5 ? 3
                                                     : 0;
    if (more == 0)
        return {};
    // Not longer than need be, no surrogate, not beyond the last letter.
    const quint8 least = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
    const quint8 most = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
    char32_t point = first & (0x3f >> more);
    for (int i = 1; i <= more; ++i) {
        const quint8 next = byteAt(at + i);
        if (next < (i == 1 ? least : 0x80) || next > (i == 1 ? most : 0xbf))
            return {i, false, 0};
        point = (point << 6) | (next & 0x3f);
    }
    return {more + 1, true, point};
}

DecodedText fromUtf8(const QByteArray &bytes)
{
    DecodedText decoded;
    // Qt would take what stands first for a mark, which is gone already where it was one.
    const bool isForQt = !bytes.contains('\0') && !bytes.startsWith("\xef\xbb\xbf");
    if (isForQt && QUtf8StringView(bytes.constData(), bytes.size()).isValidUtf8()) {
        decoded.text = QString::fromUtf8(bytes.constData(), bytes.size());
        return decoded;
    }
    decoded.text.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size();) {
        const Letter letter = letterAt(bytes, at);
        if (letter.isWhole)
            addCodePoint(decoded, letter.point);
        else
            addBroken(decoded);
        at += letter.length;
    }
    return decoded;
}

DecodedText fromUtf16(const QByteArray &bytes, bool isBigEndian)
{
    const auto unitAt = [&](qsizetype at) {
        const char *here = bytes.constData() + at;
        return QChar(isBigEndian ? qFromBigEndian<char16_t>(here) : qFromLittleEndian<char16_t>(here));
    };
    DecodedText decoded;
    decoded.text.reserve(bytes.size() / 2);
    qsizetype at = 0;
    while (at + 1 < bytes.size()) {
        const QChar unit = unitAt(at);
        at += 2;
        if (unit.isHighSurrogate() && at + 1 < bytes.size() && unitAt(at).isLowSurrogate()) {
            decoded.text += unit;
            decoded.text += unitAt(at);
            at += 2;
        } else if (unit.isSurrogate() || unit.isNull()) {
            addBroken(decoded);
        } else {
            decoded.text += unit;
        }
    }
    if (at < bytes.size())
        addBroken(decoded);
    return decoded;
}

// What Windows-1252 has from 0x80 to 0x9f (the rest is Latin-1); 0 where it has nothing.
// https://encoding.spec.whatwg.org/index-windows-1252.txt, less the five that only the web takes for controls.
constexpr char16_t kWindows1252[] = {0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, //
                                     0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017d, 0,      //
                                     0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, //
                                     0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

bool isAscii(const QByteArray &bytes)
{
    constexpr quint8 kFirstOther = 0x80;
    return std::ranges::all_of(bytes, [](char sign) { return sign != 0 && static_cast<quint8>(sign) < kFirstOther; });
}

bool mayBeWindows1252(const QByteArray &bytes)
{
    if (isAscii(bytes)) // most are
        return true;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const auto byte = static_cast<quint8>(bytes[at]);
        const Letter letter = letterAt(bytes, at);
        const bool isUnknown = byte >= 0x80 && byte <= 0x9f && kWindows1252[byte - 0x80] == 0;
        if (byte == 0 || isUnknown || (letter.isWhole && letter.length > 1))
            return false;
    }
    return true;
}

const QString kNameOfWindows1252 = QStringLiteral("Windows-1252");

DecodedText fromWindows1252(const QByteArray &bytes)
{
    DecodedText decoded{QString::fromLatin1(bytes), {}, kNameOfWindows1252};
    for (QChar &letter : decoded.text) {
        if (letter.unicode() >= 0x80 && letter.unicode() <= 0x9f)
            letter = QChar(kWindows1252[letter.unicode() - 0x80]);
    }
    return decoded;
}

constexpr qsizetype kLongestMark = 3; // bytes

bool isWholeUtf8(const QByteArray &bytes)
{
    return !bytes.contains('\0') && QUtf8StringView(bytes.constData(), bytes.size()).isValidUtf8();
}

/// Where a letter begins that may go on behind the end; else the size.
qsizetype beginOfLastLetter(const QByteArray &bytes)
{
    constexpr qsizetype kLongestLetter = 4; // bytes
    for (qsizetype at = bytes.size() - 1; at >= 0 && at > bytes.size() - kLongestLetter; --at) {
        const auto byte = static_cast<quint8>(bytes[at]);
        if (byte < 0x80)
            break;
        if (byte >= 0xc0)
            return at;
    }
    return bytes.size();
}

bool hasMark(const QByteArray &bytes)
{
    return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff") || bytes.startsWith("\xef\xbb\xbf");
}

QByteArray bytesOf(const DecodedText &decoded)
{
    QByteArray bytes;
    qsizetype from = 0;
    for (const qsizetype broken : decoded.broken) {
        bytes += QStringView(decoded.text).mid(from, broken - from).toUtf8() + '\xff';
        from = broken + 1;
    }
    return bytes + QStringView(decoded.text).mid(from).toUtf8();
}

/// Gives what was UTF-16 in UTF-8; no letter is cut.
class FromUtf16 final
{
public:
    FromUtf16(QByteArray first, Pieces others, bool isBigEndian)
        : m_pieces(piecesOf(std::move(first), std::move(others)))
        , m_isBigEndian(isBigEndian)
    {
    }

    Result<QByteArray> operator()()
    {
        for (;;) {
            HEARTH_GET(const auto piece, m_pieces());
            m_bytes += piece;
            qsizetype whole = piece.isEmpty() ? m_bytes.size() : m_bytes.size() / 2 * 2;
            const auto high = static_cast<quint8>(whole > 1 ? m_bytes.at(whole - (m_isBigEndian ? 2 : 1)) : 0);
            if (!piece.isEmpty() && high >= 0xd8 && high < 0xdc) // the first half of a letter
                whole -= 2;
            const QByteArray text = bytesOf(fromUtf16(m_bytes.first(whole), m_isBigEndian));
            m_bytes.remove(0, whole);
            if (piece.isEmpty() || !text.isEmpty())
                return text;
        }
    }

private:
    Pieces m_pieces;
    bool m_isBigEndian;
    QByteArray m_bytes; // that were not given yet
};

/// Line feeds are single bytes in all of it, and no letter is cut where one stands.
Result<void> forEachLines(const Pieces &pieces,
                          const std::function<Result<void>(const QByteArray &lines, bool isFirst)> &take)
{
    QByteArray lines;
    for (bool isFirst = true;;) {
        HEARTH_GET(const auto piece, pieces());
        const QByteArray begin = lines.left(2) + piece.left(2);
        const bool isUtf16 = isFirst && (begin.startsWith("\xff\xfe") || begin.startsWith("\xfe\xff"));
        const qsizetype end = isUtf16 ? -1 : piece.lastIndexOf('\n');
        lines += piece;
        if (end < 0 && !piece.isEmpty())
            continue;
        const QByteArray begun = lines.last(piece.size() - end - 1);
        lines.chop(begun.size());
        if (!lines.isEmpty())
            HEARTH_TRY(take(lines, isFirst));
        if (piece.isEmpty())
            return {};
        isFirst = false;
        lines = begun;
    }
}

} // namespace

bool isSoundText(const QString &text)
{
    return !text.contains(QChar(QChar::Null)) && text.isValidUtf16();
}

DecodedText decodeLeniently(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe"))
        return fromUtf16(bytes.mid(2), false);
    if (bytes.startsWith("\xfe\xff"))
        return fromUtf16(bytes.mid(2), true);
    return fromUtf8(bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes);
}

DecodedText decodeFromAnySystem(const QByteArray &bytes)
{
    DecodedText decoded = decodeLeniently(bytes);
    return decoded.broken.empty() || hasMark(bytes) || !mayBeWindows1252(bytes) ? std::move(decoded)
                                                                                : fromWindows1252(bytes);
}

Result<QString> characterSetOf(const Pieces &pieces)
{
    bool isUtf8 = true;
    QByteArray begun; // of a letter that goes on in the next piece, or a mark that may
    for (bool isFirst = true;;) {
        HEARTH_GET(const auto piece, pieces());
        const QByteArray bytes = begun + piece;
        if (isFirst && bytes.size() < kLongestMark && !piece.isEmpty()) {
            begun = bytes;
            continue;
        }
        if (isFirst && hasMark(bytes))
            return QString();
        isFirst = false;
        const qsizetype whole = piece.isEmpty() ? bytes.size() : beginOfLastLetter(bytes);
        isUtf8 = isUtf8 && isWholeUtf8(bytes.first(whole));
        const bool mayBeOther = mayBeWindows1252(bytes.first(whole));
        begun = bytes.sliced(whole);
        if (piece.isEmpty() || !mayBeOther)
            return isUtf8 || !mayBeOther ? QString() : kNameOfWindows1252;
    }
}

Result<void> readLines(const Pieces &pieces, const QString &characterSet,
                       const std::function<Result<void>(const DecodedText &lines)> &take)
{
    return forEachLines(pieces, [&](const QByteArray &lines, bool isFirst) {
        if (!characterSet.isEmpty())
            return take(fromWindows1252(lines));
        return take(isFirst ? decodeLeniently(lines) : fromUtf8(lines));
    });
}

Pieces inUtf8(Pieces pieces)
{
    return [pieces = std::move(pieces), text = Pieces()]() mutable -> Result<QByteArray> {
        if (text)
            return text();
        QByteArray first;
        while (first.size() < kLongestMark) {
            HEARTH_GET(const auto piece, pieces());
            if (piece.isEmpty())
                break;
            first += piece;
        }
        const bool isLittle = first.startsWith("\xff\xfe");
        if (isLittle || first.startsWith("\xfe\xff"))
            text = FromUtf16(first.mid(2), std::move(pieces), !isLittle);
        else
            text = piecesOf(first.startsWith("\xef\xbb\xbf") ? first.mid(kLongestMark) : first, std::move(pieces));
        return text();
    };
}

Pieces inUtf8(Pieces pieces, const QString &characterSet)
{
    if (characterSet.isEmpty())
        return inUtf8(std::move(pieces));
    return [pieces = std::move(pieces)]() -> Result<QByteArray> {
        HEARTH_GET(const auto piece, pieces());
        return fromWindows1252(piece).text.toUtf8();
    };
}

QByteArray inUtf8(const QByteArray &bytes)
{
    const bool isUtf16 = bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff");
    if (isUtf16)
        return bytesOf(fromUtf16(bytes.mid(2), bytes.startsWith("\xfe\xff")));
    return bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes;
}

Result<QString> decodeText(const QByteArray &bytes)
{
    DecodedText decoded = decodeLeniently(bytes);
    if (decoded.broken.empty())
        return std::move(decoded.text);
    const auto lines = QStringView(decoded.text).left(decoded.broken.front()).count(QLatin1Char('\n')) + 1;
    return Error{ErrorCode::BadText, QString::number(lines)};
}

QString withoutLastLineEnd(QString text)
{
    if (text.endsWith(QLatin1Char('\n')))
        text.chop(1);
    if (text.endsWith(QLatin1Char('\r')))
        text.chop(1);
    return text;
}

} // namespace hearth
