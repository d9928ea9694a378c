// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formats/jsonlook.h"

#include "exchange/textdecoder.h"

#include <algorithm>
#include <array>

namespace hearth {

namespace {

constexpr int kOutermost = 1; // what stands in the document itself has this depth
constexpr int kDeepest = 3;   // and an entry of an object's list that one

/// Goes through the brackets and the keys of a document.
class Looker final
{
public:
    explicit Looker(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    /// False where the bytes end before all is known.
    bool look()
    {
        for (; m_at < m_bytes.size() && !m_isDecided; ++m_at) {
            const char sign = m_bytes.at(m_at);
            if (sign == '"')
                skipString();
            else if (sign == '[' || sign == '{')
                open(sign);
            else if (sign == ']' || sign == '}')
                close(sign);
            else if (sign == ':')
                takeKey();
            else if (m_depth == 0 && !isSpace(sign))
                m_isDecided = true; // no JSON
        }
        return m_isDecided;
    }

    JsonLook found = {};

private:
    static bool isSpace(char sign) { return sign == ' ' || sign == '\t' || sign == '\r' || sign == '\n'; }

    [[nodiscard]] bool isInEntries() const { return found.isObject && m_opened[1] == '[' && m_key == "entries"; }
    /// Whether a depth is that of an entry.
    [[nodiscard]] bool isEntry(int depth) const
    {
        return found.isList ? depth == kOutermost + 1 : depth == kDeepest && isInEntries();
    }

    void open(char bracket)
    {
        if (m_depth < kDeepest)
            m_opened.at(static_cast<std::size_t>(m_depth)) = bracket;
        if (++m_depth == kOutermost) {
            found.isObject = bracket == '{';
            found.isList = bracket == '[';
        }
    }
    void close(char bracket)
    {
        // The first entry tells all, and so does the end of them.
        const bool isEndOfEntry = bracket == '}' && isEntry(m_depth);
        const bool isEndOfEntries = m_depth == kOutermost + 1 && isInEntries();
        --m_depth;
        m_isDecided = isEndOfEntry || isEndOfEntries || m_depth <= 0;
    }
    void takeKey()
    {
        const QByteArray key = m_bytes.mid(m_stringBegin, m_stringEnd - m_stringBegin);
        if (m_depth == kOutermost && found.isObject) {
            m_key = key;
            found.keys.insert(key);
        } else if (isEntry(m_depth) && m_opened.at(static_cast<std::size_t>(m_depth) - 1) == '{') {
            found.innerKeys.insert(key);
        }
    }
    // To its closing mark.
    void skipString()
    {
        m_stringBegin = m_at + 1;
        for (++m_at; m_at < m_bytes.size() && m_bytes.at(m_at) != '"'; ++m_at)
            m_at += m_bytes.at(m_at) == '\\' ? 1 : 0;
        m_stringEnd = std::min(m_at, m_bytes.size());
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    qsizetype m_stringBegin = 0;
    qsizetype m_stringEnd = 0;
    int m_depth = 0;
    std::array<char, kDeepest> m_opened{}; // the brackets of the outermost depths
    QByteArray m_key;                      // of the document, the last one
    bool m_isDecided = false;
};

bool hasAll(const QSet<QByteArray> &keys, std::initializer_list<const char *> wanted)
{
    return std::ranges::all_of(wanted, [&keys](const char *each) { return keys.contains(each); });
}

} // namespace

bool JsonLook::has(std::initializer_list<const char *> wanted) const
{
    return hasAll(keys, wanted);
}

bool JsonLook::hasInner(std::initializer_list<const char *> wanted) const
{
    return hasAll(innerKeys, wanted);
}

JsonLook lookAtJson(const QByteArray &utf8, bool &isDecided)
{
    Looker looker(utf8);
    isDecided = looker.look();
    return std::move(looker.found);
}

namespace {

JsonLook lookAnew(SourceTree &source, const QString &name)
{
    constexpr std::array kLooks{qint64{64} << 10, qint64{1} << 20, qint64{16} << 20}; // bytes
    JsonLook look;
    for (const qint64 most : kLooks) {
        const auto bytes = source.beginningOf(name, most);
        if (!bytes)
            return look;
        bool isDecided = false;
        look = lookAtJson(inUtf8(bytes.value()), isDecided);
        if (isDecided || bytes.value().size() < most)
            return look;
    }
    return look;
}

} // namespace

JsonLook lookAtJson(SourceTree &source, const QString &name)
{
    constexpr qsizetype kMostKept = 1000; // keys; a file that has more is rare, and may be looked at anew
    if (const auto known = source.jsonLooks().value(name))
        return *known;
    const auto look = std::make_shared<const JsonLook>(lookAnew(source, name));
    if (look->keys.size() + look->innerKeys.size() <= kMostKept)
        source.jsonLooks().insert(name, look);
    return *look;
}

} // namespace hearth
