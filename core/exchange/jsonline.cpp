// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace hearth {

namespace {

constexpr qsizetype kPiece = 4096;     // characters
constexpr qsizetype kLongest = 6;      // bytes that one of them may take: \u001f
constexpr char16_t kFirstOther = 0x80; // that is no ASCII

constexpr std::array<bool, kFirstOther> kStandsAsItIs = [] {
    std::array<bool, kFirstOther> table{};
    for (std::size_t sign = 0; sign < table.size(); ++sign)
        table[sign] = sign >= ' ' && sign != '"' && sign != '\\';
    return table;
}();

constexpr char kHex[] = "0123456789abcdef";

char *escapeNumber(char *to, char16_t sign)
{
    *to++ = '\\';
    *to++ = 'u';
    for (int shift = 12; shift >= 0; shift -= 4)
        *to++ = kHex[(sign >> shift) & 0xf];
    return to;
}

char *escapeAscii(char *to, char16_t sign)
{
    constexpr std::pair<char16_t, char> kShort[] = {{'"', '"'},  {'\\', '\\'}, {'\b', 'b'}, {'\f', 'f'},
                                                    {'\n', 'n'}, {'\r', 'r'},  {'\t', 't'}};
    for (const auto &[meant, letter] : kShort) {
        if (sign != meant)
            continue;
        *to++ = '\\';
        *to++ = letter;
        return to;
    }
    return escapeNumber(to, sign);
}

char *writeUtf8(char *to, char32_t sign)
{
    const auto following = [sign](int shift) { return static_cast<char>(0x80 | ((sign >> shift) & 0x3f)); };
    if (sign < 0x800) {
        *to++ = static_cast<char>(0xc0 | (sign >> 6));
    } else if (sign < 0x10000) {
        *to++ = static_cast<char>(0xe0 | (sign >> 12));
        *to++ = following(6);
    } else {
        *to++ = static_cast<char>(0xf0 | (sign >> 18));
        *to++ = following(12);
        *to++ = following(6);
    }
    *to++ = following(0);
    return to;
}

/// Writes what stands from `from` on, up to `end` at most; where a pair is cut by it, with its other half up to `last`.
/// Returns where reading and writing ended.
std::pair<const char16_t *, char *> writePiece(const char16_t *from, const char16_t *end, const char16_t *last,
                                               char *to)
{
    while (from < end) {
        const char16_t sign = *from++;
        if (sign < kFirstOther) {
            if (kStandsAsItIs[sign]) [[likely]]
                *to++ = static_cast<char>(sign);
            else
                to = escapeAscii(to, sign);
        } else if (!QChar::isSurrogate(sign)) {
            to = writeUtf8(to, sign);
        } else if (QChar::isHighSurrogate(sign) && from < last && QChar::isLowSurrogate(*from)) {
            to = writeUtf8(to, QChar::surrogateToUcs4(sign, *from++));
        } else {
            to = escapeNumber(to, sign); // half a letter
        }
    }
    return {from, to};
}

} // namespace

void appendJsonText(QByteArray &bytes, QStringView text)
{
    bytes += '"';
    const char16_t *from = text.utf16();
    const char16_t *const last = from + text.size();
    while (from < last) {
        const qsizetype piece = std::min<qsizetype>(kPiece, last - from);
        const qsizetype before = bytes.size();
        bytes.resize(before + (piece + 1) * kLongest);
        char *const begin = bytes.data() + before;
        const auto [read, written] = writePiece(from, from + piece, last, begin);
        from = read;
        bytes.resize(before + (written - begin));
    }
    bytes += '"';
}

bool JsonLine::isBefore(const Member &left, const Member &right)
{
    if (left.other.isEmpty() && right.other.isEmpty())
        return left.plain < right.plain;
    if (left.other.isEmpty())
        return left.plain < right.other;
    return right.other.isEmpty() ? left.other < right.plain : left.other < right.other;
}

std::vector<JsonLine::Member>::iterator JsonLine::find(const Member &name)
{
    return std::ranges::lower_bound(m_members, name, &JsonLine::isBefore);
}

void JsonLine::insertValue(Member member, qsizetype begin)
{
    member.begin = begin;
    member.end = m_values.size();
    const auto at = find(member);
    if (at != m_members.end() && !isBefore(member, *at))
        *at = std::move(member);
    else
        m_members.insert(at, std::move(member));
}

void JsonLine::appendValue(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        appendJsonText(m_values, value.toString());
        break;
    case QJsonValue::Bool:
        m_values += value.toBool() ? "true" : "false";
        break;
    case QJsonValue::Array:
        m_values += QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
        break;
    case QJsonValue::Object:
        m_values += QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
        break;
    case QJsonValue::Double:
    case QJsonValue::Null:
    case QJsonValue::Undefined: {
        // How numbers are written is Qt's; the list around it is not wanted.
        const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        m_values += QByteArrayView(list).sliced(1).chopped(1);
        break;
    }
    }
}

void JsonLine::insertText(QLatin1String name, QStringView text)
{
    const qsizetype begin = m_values.size();
    appendJsonText(m_values, text);
    insertValue({.plain = name, .other = {}}, begin);
}

void JsonLine::insert(QLatin1String name, const QJsonValue &value)
{
    const qsizetype begin = m_values.size();
    appendValue(value);
    insertValue({.plain = name, .other = {}}, begin);
}

void JsonLine::insert(const QString &name, const QJsonValue &value)
{
    const qsizetype begin = m_values.size();
    appendValue(value);
    insertValue({.plain = {}, .other = name}, begin);
}

void JsonLine::insertObject(QLatin1String name, const JsonLine &object)
{
    const qsizetype begin = m_values.size();
    object.appendTo(m_values);
    insertValue({.plain = name, .other = {}}, begin);
}

void JsonLine::remove(QLatin1String name)
{
    const Member wanted{.plain = name, .other = {}};
    const auto at = find(wanted);
    if (at != m_members.end() && !isBefore(wanted, *at))
        m_members.erase(at);
}

bool JsonLine::contains(const QString &name) const
{
    const Member wanted{.plain = {}, .other = name};
    return std::ranges::binary_search(m_members, wanted, &JsonLine::isBefore);
}

void JsonLine::appendTo(QByteArray &bytes) const
{
    bytes += '{';
    for (const Member &member : m_members) {
        if (&member != &m_members.front())
            bytes += ',';
        if (member.other.isEmpty()) {
            bytes += '"';
            bytes.append(member.plain.data(), member.plain.size());
            bytes += '"';
        } else {
            appendJsonText(bytes, member.other);
        }
        bytes += ':';
        bytes.append(m_values.constData() + member.begin, member.end - member.begin);
    }
    bytes += '}';
}

void JsonLine::clear()
{
    m_members.clear();
    m_values.resize(0);
}

} // namespace hearth
