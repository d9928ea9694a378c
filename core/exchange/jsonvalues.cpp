// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonvalues.h"

#include "exchange/textdecoder.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <vector>

namespace hearth {

namespace {

Result<QJsonDocument> documentFrom(const QByteArray &bytes)
{
    const auto text = decodeText(bytes);
    if (!text)
        return text.error();
    QJsonParseError parsed{};
    // A mark is no part of the text, and what was UTF-16 is not what the parser takes.
    const QByteArray utf8 = text.value().toUtf8();
    const QJsonDocument document = QJsonDocument::fromJson(utf8, &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return Error{ErrorCode::CannotRead, parsed.errorString()};
    return document.isObject() ? QJsonDocument(withRepeated(document.object(), utf8)) : document;
}

/// Where the string that begins at `at` is closed; the end where it is not.
qsizetype stringEnd(const QByteArray &utf8, qsizetype at)
{
    for (;;) {
        at = utf8.indexOf('"', at + 1);
        if (at < 0)
            return utf8.size();
        qsizetype before = at;
        while (utf8.at(before - 1) == '\\')
            --before;
        if ((at - before) % 2 == 0)
            return at;
    }
}

/// Where a member of an object stands, as bytes: its name with its marks, and its value.
struct MemberAt final
{
    qsizetype name = 0;
    qsizetype nameEnd = 0;
    qsizetype value = 0;
    qsizetype end = 0;
};

/// Of sound JSON.
std::vector<MemberAt> membersOf(const QByteArray &utf8)
{
    std::vector<MemberAt> members;
    MemberAt member;
    int depth = 0;
    bool isValue = false;
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        const char sign = utf8.at(at);
        if (sign == '"') {
            const qsizetype begin = at;
            at = stringEnd(utf8, at);
            if (depth == 1 && !isValue)
                member = {.name = begin, .nameEnd = std::min(at + 1, utf8.size())};
            continue;
        }
        const bool isEnd = sign == ']' || sign == '}';
        if (depth == 1 && isValue && (sign == ',' || isEnd)) {
            member.end = at;
            members.push_back(member);
            isValue = false;
        }
        if (depth == 1 && !isValue && sign == ':') {
            isValue = true;
            member.value = at + 1;
        }
        depth += sign == '[' || sign == '{' ? 1 : isEnd ? -1 : 0;
    }
    return members;
}

QJsonValue valueFrom(const QByteArray &utf8)
{
    return QJsonDocument::fromJson('[' + utf8 + ']').array().at(0);
}

/// Names under which people's words stand, whatever program wrote them.
bool isOfWords(const QString &name)
{
    static const QStringList names{QStringLiteral("text"),  QStringLiteral("body"),    QStringLiteral("html"),
                                   QStringLiteral("title"), QStringLiteral("heading"), QStringLiteral("note")};
    return names.contains(name);
}

} // namespace

QString textOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Double:
    case QJsonValue::Bool:
        return value.toVariant().toString();
    case QJsonValue::Array: {
        QStringList paragraphs;
        for (const QJsonValue &each : value.toArray()) {
            if (const QString paragraph = textOf(each); !paragraph.isEmpty())
                paragraphs += paragraph;
        }
        return paragraphs.join(QStringLiteral("\n\n"));
    }
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

QByteArray withNumbersAsWords(const QByteArray &utf8)
{
    const auto isDigit = [](char sign) { return sign >= '0' && sign <= '9'; };
    const auto isOfNumber = [&isDigit](char sign) {
        return isDigit(sign) || sign == '-' || sign == '+' || sign == '.' || sign == 'e' || sign == 'E';
    };
    QByteArray words;
    words.reserve(utf8.size());
    qsizetype from = 0; // what stands from here on was not taken yet
    int objects = 0;    // that are open
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        if (utf8.at(at) == '"') {
            at = stringEnd(utf8, at);
            continue;
        }
        objects += utf8.at(at) == '{' ? 1 : utf8.at(at) == '}' ? -1 : 0;
        const bool isMinus = utf8.at(at) == '-' && at + 1 < utf8.size() && isDigit(utf8.at(at + 1));
        if (objects > 1 || (!isMinus && !isDigit(utf8.at(at))))
            continue;
        qsizetype end = at;
        while (end < utf8.size() && isOfNumber(utf8.at(end)))
            ++end;
        words += utf8.mid(from, at - from) + '"' + utf8.mid(at, end - at) + '"';
        from = end;
        at = end - 1;
    }
    return from == 0 ? utf8 : words + utf8.mid(from);
}

QJsonObject withRepeated(QJsonObject parsed, const QByteArray &utf8)
{
    const std::vector<MemberAt> members = membersOf(utf8);
    if (static_cast<qsizetype>(members.size()) <= parsed.size())
        return parsed;
    QHash<QString, QJsonArray> values; // each once
    for (const MemberAt &each : members) {
        QJsonArray &of = values[valueFrom(utf8.mid(each.name, each.nameEnd - each.name)).toString()];
        const QJsonValue value = valueFrom(utf8.mid(each.value, each.end - each.value));
        if (!of.contains(value))
            of.append(value);
    }
    for (auto [name, all] : values.asKeyValueRange()) {
        const bool isText = std::all_of(all.begin(), all.end(), [](const QJsonValue &each) { return each.isString(); });
        if (all.size() > 1 && isText && isOfWords(name))
            parsed.insert(name, all);
        int number = 0;
        for (const QJsonValue &each : parsed.value(name) == all ? QJsonArray() : all) {
            if (each == parsed.value(name)) // which is the last
                continue;
            QString another;
            do {
                another = QStringLiteral("%1 (%2)").arg(name).arg(++number);
            } while (parsed.contains(another)); // which is another value's own name
            parsed.insert(another, each);
        }
    }
    return parsed;
}

bool isRepeated(const QString &name, const QString &original)
{
    static const QRegularExpression number(QStringLiteral("\\A \\([0-9]+\\)\\z"));
    return name.startsWith(original) && number.match(name.mid(original.size())).hasMatch();
}

QStringList tagsOf(const QJsonValue &value)
{
    if (!value.isArray())
        return textOf(value).split(QLatin1Char(','), Qt::SkipEmptyParts);
    QStringList tags;
    for (const QJsonValue &each : value.toArray())
        tags += textOf(each);
    return tags;
}

Result<QJsonObject> objectFrom(const QByteArray &bytes)
{
    HEARTH_GET(const auto document, documentFrom(bytes));
    if (!document.isObject())
        return Error{ErrorCode::CannotRead, QStringLiteral("no object")};
    return document.object();
}

Result<QJsonArray> arrayFrom(const QByteArray &bytes)
{
    HEARTH_GET(const auto document, documentFrom(bytes));
    if (!document.isArray())
        return Error{ErrorCode::CannotRead, QStringLiteral("no list")};
    return document.array();
}

} // namespace hearth
