// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonelements.h"

#include "exchange/jsonvalues.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <optional>
#include <utility>

namespace hearth {

namespace {

/// Where in a document brackets and commas stand, outside of its strings.
class Scanner final
{
public:
    explicit Scanner(const QByteArray &json)
        : m_json(json)
    {
    }

    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] int depth() const { return m_depth; }

    /// Moves behind the next bracket, comma or colon and returns it; 0 at the end. The string that ended before it,
    /// with nothing but space between, is then lastString().
    char next()
    {
        m_string = {};
        for (; m_at < m_json.size(); ++m_at) {
            const char sign = m_json[m_at];
            if (sign == '"') {
                const qsizetype begin = m_at + 1;
                if (!skipString())
                    return 0;
                m_string = QByteArray::fromRawData(m_json.constData() + begin, m_at - begin);
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
    [[nodiscard]] const QByteArray &lastString() const { return m_string; }

private:
    // To its closing mark.
    bool skipString()
    {
        for (++m_at; m_at < m_json.size(); ++m_at) {
            if (m_json[m_at] == '\\')
                ++m_at;
            else if (m_json[m_at] == '"')
                return true;
        }
        return false;
    }

    const QByteArray &m_json;
    QByteArray m_string;
    qsizetype m_at = 0;
    int m_depth = 0;
};

/// In which brackets are no single bytes.
bool isUtf16(const QByteArray &json)
{
    return json.startsWith("\xff\xfe") || json.startsWith("\xfe\xff");
}

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
    return alone.size() == 1 ? alone.at(0) : QJsonValue();
}

/// The bytes of each part between brackets, without the space around it; what stands around the brackets comes back,
/// with the brackets. `scanner` stands behind the one that opens.
Result<QByteArray> forEachPart(Scanner &scanner, const QByteArray &json,
                               const std::function<Result<void>(const QByteArray &part)> &take)
{
    const qsizetype begin = scanner.at();
    const int depth = scanner.depth();
    qsizetype from = begin;
    for (char sign = scanner.next(); sign != 0; sign = scanner.next()) {
        const bool isEnd = scanner.depth() < depth;
        if (!isEnd && !(sign == ',' && scanner.depth() == depth))
            continue;
        const QByteArray part = json.mid(from, scanner.at() - 1 - from).trimmed();
        const bool hasNone = isEnd && from == begin && part.isEmpty();
        if (!hasNone)
            HEARTH_TRY(take(part));
        if (isEnd)
            return json.left(begin) + json.mid(scanner.at() - 1);
        from = scanner.at();
    }
    return Error{ErrorCode::CannotRead, QStringLiteral("it breaks off")};
}

/// What the scanner does not see: nothing, or a list in another character set.
Result<QJsonObject> inOne(const QByteArray &json, const QByteArray &list, const TakeElement &take)
{
    HEARTH_GET(QJsonObject object, objectFrom(json));
    const QString key = QString::fromUtf8(list);
    for (const QJsonValue &element : object.value(key).toArray())
        HEARTH_TRY(take(element));
    if (object.value(key).isArray())
        object.insert(key, QJsonArray());
    return object;
}

/// A member by itself, "name": value.
std::optional<std::pair<QString, QJsonValue>> memberFrom(const QByteArray &bytes)
{
    const QJsonObject alone = QJsonDocument::fromJson('{' + bytes + '}').object();
    if (alone.size() != 1)
        return std::nullopt;
    return std::pair(alone.begin().key(), alone.begin().value());
}

} // namespace

Result<QJsonObject> forEachElement(const QByteArray &json, const QByteArray &list, const TakeElement &take)
{
    Scanner scanner(json);
    if (!findWithin(scanner, list, '['))
        return inOne(json, list, take);
    HEARTH_GET(const auto rest,
               forEachPart(scanner, json, [&take](const QByteArray &part) { return take(elementFrom(part)); }));
    return objectFrom(rest);
}

Result<void> forEachElement(const QByteArray &json, const TakeElement &take)
{
    Scanner scanner(json);
    if (isUtf16(json) || !findWithin(scanner, {}, '[')) {
        HEARTH_GET(const auto whole, arrayFrom(json));
        for (const QJsonValue &element : whole)
            HEARTH_TRY(take(element));
        return {};
    }
    HEARTH_GET(const auto rest,
               forEachPart(scanner, json, [&take](const QByteArray &part) { return take(elementFrom(part)); }));
    const auto around = arrayFrom(rest);
    return around ? Result<void>() : around.error();
}

Result<QJsonObject> forEachMember(const QByteArray &json, const QByteArray &object, const TakeMember &take)
{
    Scanner scanner(json);
    if (!findWithin(scanner, object, '{')) {
        HEARTH_GET(QJsonObject whole, objectFrom(json));
        const QJsonObject members = whole.take(QString::fromUtf8(object)).toObject();
        for (auto each = members.begin(); each != members.end(); ++each)
            HEARTH_TRY(take(each.key(), each.value()));
        return whole;
    }
    HEARTH_GET(const auto rest, forEachPart(scanner, json, [&take](const QByteArray &part) {
                   const auto member = memberFrom(part);
                   return member ? take(member->first, member->second) : take({}, {});
               }));
    return objectFrom(rest);
}

Result<QJsonObject> withoutElements(const QByteArray &json, const QByteArray &list)
{
    Scanner scanner(json);
    if (!findWithin(scanner, list, '['))
        return objectFrom(json);
    HEARTH_GET(const auto rest, forEachPart(scanner, json, [](const QByteArray &) { return Result<void>(); }));
    return objectFrom(rest);
}

} // namespace hearth
