// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/jsonlines.h"

#include "exchange/textdecoder.h"
#include "exchange/textsource.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace hearth {

namespace {

constexpr qint64 kMaxLine = 16 << 20; // bytes
constexpr qint64 kMaxLines = 1'000'000;
constexpr qint64 kLinesBetweenReports = 200;

Result<QJsonObject> objectFrom(const QByteArray &line)
{
    if (const auto text = decodeText(line); !text)
        return Error{ErrorCode::BadText, {}};
    QJsonParseError parsed{};
    const QJsonDocument document = QJsonDocument::fromJson(line, &parsed);
    if (parsed.error != QJsonParseError::NoError || !document.isObject())
        return Error{ErrorCode::CannotRead, parsed.errorString()};
    return document.object();
}

bool isSound(const Entry &entry)
{
    return isSoundText(entry.title) && isSoundText(entry.text) && std::ranges::all_of(entry.record.tags, isSoundText);
}

/// The first kMaxTags tags come in; the others are counted.
void takeTags(Entry &entry, const QJsonArray &tags, qsizetype &leftOut)
{
    for (const QJsonValue &tag : tags) {
        const QString name = tag.toString().trimmed();
        if (name.isEmpty())
            continue;
        if (entry.record.tags.size() < kMaxTags)
            entry.record.tags += name;
        else
            ++leftOut;
    }
}

Result<Entry> entryFrom(const QJsonObject &object, const Journal &journal, qsizetype &tagsLeftOut)
{
    const auto date = dayFromString(object.value(QLatin1String("date")).toString());
    if (!date)
        return Error{ErrorCode::MissingDate, {}};
    Entry entry = journal.compose<Entry>();
    entry.record.date = *date;
    entry.title = object.value(QLatin1String("title")).toString();
    entry.text = object.value(QLatin1String("text")).toString();
    takeTags(entry, object.value(QLatin1String("tags")).toArray(), tagsLeftOut);
    if (!isSound(entry))
        return Error{ErrorCode::BadText, {}};
    HEARTH_TRY(validate(entry));
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
    ByteLines lines(source, kMaxLine);
    for (qint64 number = 1;; ++number) {
        const ByteLines::Step step = lines.next();
        if (step == ByteLines::Step::End)
            break;
        if (step == ByteLines::Step::Failed)
            return Error{ErrorCode::CannotRead, source.errorString()};
        if (number > kMaxLines)
            return Error{ErrorCode::LimitExceeded, QStringLiteral("line %1").arg(number)};
        if (progress && number % kLinesBetweenReports == 0 && !progress(lines.consumed(), source.size()))
            return Error{ErrorCode::Cancelled, {}};
        if (step == ByteLines::Step::TooLong) {
            plan.problems.push_back({number, {ErrorCode::LimitExceeded, {}}});
            continue;
        }
        if (lines.line().trimmed().isEmpty())
            continue;
        const auto object = objectFrom(lines.line());
        if (!object) {
            plan.problems.push_back({number, object.error()});
            continue;
        }
        if (!only.key.isEmpty() && object.value().value(only.key).toString() != only.value)
            continue;
        qsizetype tagsLeftOut = 0;
        auto entry = entryFrom(object.value(), journal, tagsLeftOut);
        if (entry && tagsLeftOut > 0)
            plan.problems.push_back({number, {ErrorCode::LimitExceeded, {}}, tagsLeftOut});
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
