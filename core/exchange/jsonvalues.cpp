// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonvalues.h"

#include "exchange/textdecoder.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hearth {

namespace {

Result<QJsonDocument> documentFrom(const QByteArray &bytes)
{
    const auto text = decodeText(bytes);
    if (!text)
        return text.error();
    QJsonParseError parsed{};
    // A mark is no part of the text, and what was UTF-16 is not what the parser takes.
    QJsonDocument document = QJsonDocument::fromJson(text.value().toUtf8(), &parsed);
    if (parsed.error != QJsonParseError::NoError)
        return Error{ErrorCode::CannotRead, parsed.errorString()};
    return document;
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
        if (utf8.at(at) == '"') { // to its closing mark
            for (++at; at < utf8.size() && utf8.at(at) != '"'; ++at)
                at += utf8.at(at) == '\\' ? 1 : 0;
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
