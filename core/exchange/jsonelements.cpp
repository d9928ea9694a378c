// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonelements.h"

#include "exchange/jsonvalues.h"
#include "exchange/textdecoder.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <optional>
#include <utility>

namespace hearth {

namespace {

/// Where in a document brackets and commas stand, outside of its strings. Of the document no more is held than what was
/// passed since somebody took it.
class Scanner final
{
public:
    explicit Scanner(const Pieces &json)
        : m_json(inUtf8([&json] { return json(); }))
    {
    }

    [[nodiscard]] int depth() const { return m_depth; }

    /// Moves behind the next bracket, comma or colon and returns it; 0 at the end. The string that ended before it,
    /// with nothing but space between, is then lastString().
    char next()
    {
        m_stringEnd = m_stringBegin = 0;
        for (; hasMore(); ++m_at) {
            const char sign = m_piece.at(m_at);
            if (sign == '"') {
                m_stringBegin = passed() + 1;
                if (!skipString())
                    return 0;
                m_stringEnd = passed();
                continue;
            }
            if (sign == '[' || sign == '{')
                ++m_depth;
            else if (sign == ']' || sign == '}')
                --m_depth;
            else if (sign != ',' && sign != ':')
                continue;
            ++m_at;
            return sign;
        }
        return 0;
    }
    [[nodiscard]] QByteArray lastString() const
    {
        const qsizetype length = m_stringEnd - m_stringBegin;
        if (m_stringBegin >= m_passed.size())
            return m_piece.mid(m_from + m_stringBegin - m_passed.size(), length);
        return (m_passed + m_piece.mid(m_from, m_at - m_from)).mid(m_stringBegin, length);
    }

    /// Everything since this was called the last time.
    [[nodiscard]] QByteArray takePassed()
    {
        QByteArray passed = std::exchange(m_passed, {}) + m_piece.mid(m_from, m_at - m_from);
        m_from = m_at;
        return passed;
    }
    /// The same, and everything to the end.
    [[nodiscard]] Result<QByteArray> takeAll()
    {
        while (hasMore())
            m_at = m_piece.size();
        return m_error ? Result<QByteArray>(*m_error) : takePassed();
    }
    /// Why there is no more than there should be.
    [[nodiscard]] Error error() const
    {
        return m_error.value_or(Error{ErrorCode::CannotRead, QStringLiteral("it breaks off")});
    }

private:
    [[nodiscard]] qsizetype passed() const { return m_passed.size() + m_at - m_from; }

    /// Whether there is a sign at m_at, be it in the next piece.
    bool hasMore()
    {
        if (m_at < m_piece.size())
            return true;
        if (m_error)
            return false;
        m_passed.append(m_piece.constData() + m_from, m_at - m_from);
        auto piece = m_json();
        if (!piece)
            m_error = piece.error();
        m_piece = piece ? piece.take() : QByteArray();
        m_from = m_at = 0;
        return !m_piece.isEmpty();
    }

    // To its closing mark.
    bool skipString()
    {
        bool isEscaped = false;
        for (++m_at; hasMore(); ++m_at) {
            const char sign = m_piece.at(m_at);
            if (sign == '"' && !isEscaped)
                return true;
            isEscaped = sign == '\\' && !isEscaped;
        }
        return false;
    }

    Pieces m_json; // borrows them
    std::optional<Error> m_error;
    QByteArray m_piece;
    qsizetype m_at = 0;   // within the piece
    qsizetype m_from = 0; // within the piece: what was passed from here on was not taken
    QByteArray m_passed;  // of the pieces before, which was not taken either
    qsizetype m_stringBegin = 0;
    qsizetype m_stringEnd = 0;
    int m_depth = 0;
};

/// Behind the bracket that opens the list or object of that name; false where there is none. Without a name the
/// document itself is meant.
bool findWithin(Scanner &scanner, const QByteArray &name, char bracket)
{
    constexpr int kInObject = 1;
    if (name.isEmpty())
        return scanner.next() == bracket;
    for (char sign = scanner.next(); sign != 0; sign = scanner.next()) {
        if (sign == ':' && scanner.depth() == kInObject && scanner.lastString() == name)
            return scanner.next() == bracket;
    }
    return false;
}

QJsonValue elementFrom(const QByteArray &bytes)
{
    // The parser takes nothing but objects and lists on their own.
    const QJsonArray alone = QJsonDocument::fromJson('[' + bytes + ']').array();
    if (alone.size() == 1 && alone.at(0).isObject())
        return withRepeated(alone.at(0).toObject(), bytes);
    return alone.size() == 1 ? alone.at(0) : QJsonValue();
}

/// The bytes of each part between brackets, without the space around it; what stands around the brackets comes back,
/// with the brackets. `scanner` stands behind the one that opens.
Result<QByteArray> forEachPart(Scanner &scanner, const std::function<Result<void>(const QByteArray &part)> &take)
{
    const int depth = scanner.depth();
    const QByteArray before = scanner.takePassed();
    bool isFirst = true;
    for (char sign = scanner.next(); sign != 0; sign = scanner.next()) {
        const bool isEnd = scanner.depth() < depth;
        if (!isEnd && !(sign == ',' && scanner.depth() == depth))
            continue;
        const QByteArray part = scanner.takePassed().chopped(1).trimmed();
        const bool hasNone = isEnd && isFirst && part.isEmpty();
        isFirst = false;
        if (!hasNone)
            HEARTH_TRY(take(part));
        if (isEnd) {
            HEARTH_GET(const auto behind, scanner.takeAll());
            return before + sign + behind;
        }
    }
    return scanner.error();
}

/// The lists of that name that the scanner has not seen: one that stands a second time, or none at all before.
Result<QJsonObject> othersOf(const QByteArray &json, const QByteArray &list, const TakeElement &take)
{
    HEARTH_GET(QJsonObject object, objectFrom(json));
    const QString key = QString::fromUtf8(list);
    for (const QString &name : object.keys()) {
        if (!object.value(name).isArray() || (name != key && !isRepeated(name, key)))
            continue;
        for (const QJsonValue &element : object.value(name).toArray())
            HEARTH_TRY(take(element));
        object.remove(name);
        if (!object.contains(key))
            object.insert(key, QJsonArray());
    }
    return object;
}

/// A member by itself, "name": value.
std::optional<std::pair<QString, QJsonValue>> memberFrom(const QByteArray &bytes)
{
    const QJsonObject alone = QJsonDocument::fromJson('{' + bytes + '}').object();
    if (alone.size() != 1)
        return std::nullopt;
    QJsonValue value = alone.begin().value();
    if (value.isObject())
        value = withRepeated(value.toObject(), bytes.mid(bytes.indexOf('{', bytes.indexOf(':'))));
    return std::pair(alone.begin().key(), value);
}

} // namespace

Result<QJsonObject> forEachElement(const Pieces &json, const QByteArray &list, const TakeElement &take)
{
    Scanner scanner(json);
    if (!findWithin(scanner, list, '[')) {
        HEARTH_GET(const auto all, scanner.takeAll());
        return othersOf(all, list, take);
    }
    HEARTH_GET(const auto rest,
               forEachPart(scanner, [&take](const QByteArray &part) { return take(elementFrom(part)); }));
    return othersOf(rest, list, take);
}

Result<void> forEachElement(const Pieces &json, const TakeElement &take)
{
    Scanner scanner(json);
    if (!findWithin(scanner, {}, '[')) {
        HEARTH_GET(const auto all, scanner.takeAll());
        HEARTH_GET(const auto whole, arrayFrom(all));
        for (const QJsonValue &element : whole)
            HEARTH_TRY(take(element));
        return {};
    }
    HEARTH_GET(const auto rest,
               forEachPart(scanner, [&take](const QByteArray &part) { return take(elementFrom(part)); }));
    const auto around = arrayFrom(rest);
    return around ? Result<void>() : around.error();
}

Result<QJsonObject> forEachMember(const Pieces &json, const QByteArray &object, const TakeMember &take)
{
    Scanner scanner(json);
    if (!findWithin(scanner, object, '{')) {
        HEARTH_GET(const auto all, scanner.takeAll());
        HEARTH_GET(QJsonObject whole, objectFrom(all));
        const QJsonObject members = whole.take(QString::fromUtf8(object)).toObject();
        for (auto each = members.begin(); each != members.end(); ++each)
            HEARTH_TRY(take(each.key(), each.value()));
        return whole;
    }
    HEARTH_GET(const auto rest, forEachPart(scanner, [&take](const QByteArray &part) {
                   const auto member = memberFrom(part);
                   return member ? take(member->first, member->second) : take({}, {});
               }));
    return objectFrom(rest);
}

Result<QJsonObject> withoutElements(const Pieces &json, const QByteArray &list)
{
    Scanner scanner(json);
    if (!findWithin(scanner, list, '[')) {
        HEARTH_GET(const auto all, scanner.takeAll());
        return objectFrom(all);
    }
    HEARTH_GET(const auto rest, forEachPart(scanner, [](const QByteArray &) { return Result<void>(); }));
    return objectFrom(rest);
}

} // namespace hearth
