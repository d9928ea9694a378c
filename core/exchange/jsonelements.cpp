// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonelements.h"

#include "exchange/jsonvalues.h"

#include <QJsonArray>
#include <QJsonDocument>

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

/// Behind the bracket that opens the list; false where there is none.
bool findList(Scanner &scanner, const QByteArray &list)
{
    constexpr int kInObject = 1;
    for (char sign = scanner.next(); sign != 0; sign = scanner.next()) {
        if (sign == ':' && scanner.depth() == kInObject && scanner.lastString() == list)
            return scanner.next() == '[';
    }
    return false;
}

QJsonValue elementFrom(const QByteArray &bytes)
{
    // The parser takes nothing but objects and lists on their own.
    const QJsonArray alone = QJsonDocument::fromJson('[' + bytes + ']').array();
    return alone.size() == 1 ? alone.at(0) : QJsonValue();
}

/// What the scanner does not see: nothing, or a list in another character set.
Result<QJsonObject> inOne(const QByteArray &json, const QByteArray &list,
                          const std::function<Result<void>(const QJsonValue &element)> &take)
{
    HEARTH_GET(QJsonObject object, objectFrom(json));
    const QString key = QString::fromUtf8(list);
    for (const QJsonValue &element : object.value(key).toArray())
        HEARTH_TRY(take(element));
    if (object.value(key).isArray())
        object.insert(key, QJsonArray());
    return object;
}

} // namespace

Result<QJsonObject> forEachElement(const QByteArray &json, const QByteArray &list,
                                   const std::function<Result<void>(const QJsonValue &element)> &take)
{
    Scanner scanner(json);
    if (!findList(scanner, list))
        return inOne(json, list, take);
    const qsizetype begin = scanner.at();
    const int depth = scanner.depth();
    qsizetype from = begin;
    for (char sign = scanner.next(); sign != 0; sign = scanner.next()) {
        const bool isEnd = scanner.depth() < depth;
        if (!isEnd && !(sign == ',' && scanner.depth() == depth))
            continue;
        const QByteArray element = json.mid(from, scanner.at() - 1 - from).trimmed();
        const bool isEmptyList = isEnd && from == begin && element.isEmpty();
        if (!isEmptyList)
            HEARTH_TRY(take(elementFrom(element)));
        if (isEnd)
            return objectFrom(json.left(begin) + json.mid(scanner.at() - 1));
        from = scanner.at();
    }
    return Error{ErrorCode::CannotRead, QStringLiteral("it breaks off")};
}

} // namespace hearth
