// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonlines.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hearth {

namespace {

constexpr qint64 kMaximumLine = 16 << 20; // bytes
constexpr qint64 kMaximumLines = 1'000'000;
constexpr int kMaximumTags = 100;
constexpr qint64 kLinesBetweenReports = 200;

Result<QJsonObject> objectFrom(const QByteArray &line)
{
    QJsonParseError parsed{};
    const QJsonDocument document = QJsonDocument::fromJson(line, &parsed);
    if (parsed.error != QJsonParseError::NoError || !document.isObject())
        return Error{ErrorCode::CannotRead, parsed.errorString()};
    return document.object();
}

Result<Entry> entryFrom(const QJsonObject &object, const Journal &journal)
{
    const auto date = dayFromString(object.value(QLatin1String("date")).toString());
    if (!date)
        return Error{ErrorCode::MissingDate, {}};
    Entry entry = journal.compose<Entry>();
    entry.record.date = *date;
    entry.title = object.value(QLatin1String("title")).toString();
    entry.text = object.value(QLatin1String("text")).toString();
    for (const QJsonValue &tag : object.value(QLatin1String("tags")).toArray()) {
        const QString name = tag.toString().trimmed();
        if (!name.isEmpty() && entry.record.tags.size() < kMaximumTags)
            entry.record.tags += name;
    }
    if (const auto valid = validate(entry); !valid)
        return valid.error();
    const QString identity = QStringList{date->toString(Qt::ISODate), entry.title, entry.text}.join(QChar(0));
    entry.record.origin = originOf("jsonl", identity.toUtf8());
    return entry;
}

} // namespace

Result<ImportPlan> planJsonLines(QIODevice &source, const Journal &journal, const ImportProgress &progress,
                                 const JsonLinesOnly &only)
{
    ImportPlan plan;
    QSet<QByteArray> known = knownOrigins(journal);
    QByteArray buffer(kMaximumLine + 2, Qt::Uninitialized); // one more than a line may have, and a closing zero
    for (qint64 number = 1; !source.atEnd(); ++number) {
        const qint64 length = source.readLine(buffer.data(), buffer.size());
        if (length > kMaximumLine || number > kMaximumLines)
            return Error{ErrorCode::LimitExceeded, QStringLiteral("line %1").arg(number)};
        if (length <= 0)
            return Error{ErrorCode::CannotRead, source.errorString()};
        const QByteArray line = QByteArray::fromRawData(buffer.constData(), length);
        if (progress && number % kLinesBetweenReports == 0 && !progress(source.pos(), source.size()))
            return Error{ErrorCode::Cancelled, {}};
        if (line.trimmed().isEmpty())
            continue;
        const auto object = objectFrom(line);
        if (!object) {
            plan.problems.push_back({number, object.error()});
            continue;
        }
        if (!only.key.isEmpty() && object.value().value(only.key).toString() != only.value)
            continue;
        auto entry = entryFrom(object.value(), journal);
        if (!entry) {
            plan.problems.push_back({number, entry.error()});
        } else if (known.contains(entry.value().record.origin)) {
            ++plan.alreadyHere;
        } else {
            known.insert(entry.value().record.origin);
            plan.fresh.emplace_back(entry.take());
        }
    }
    return plan;
}

} // namespace hearth
