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
