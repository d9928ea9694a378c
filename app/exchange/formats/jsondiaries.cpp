// SPDX-License-Identifier: GPL-3.0-or-later
// Diaries that are one file of JSON: jrnl, Mini Diary, Diarium, JSON Lines.
#include "exchange/daywords.h"
#include "exchange/formats/formats.h"
#include "exchange/htmlwords.h"
#include "exchange/jsonelements.h"
#include "exchange/jsonlines.h"
#include "exchange/jsonvalues.h"

#include <QBuffer>
#include <QJsonArray>

namespace hearth {

namespace {

const QString kJson = QStringLiteral(".json");

/// The one file of JSON.
Result<QByteArray> jsonOf(SourceTree &source)
{
    for (const SourceTree::File &file : source.files()) {
        if (file.name.endsWith(kJson, Qt::CaseInsensitive) || source.isSingleFile())
            return source.read(file.name);
    }
    return Error{ErrorCode::NotFound, {}};
}

QByteArray beginningOf(SourceTree &source)
{
    if (source.files().size() != 1)
        return {};
    const auto bytes = source.beginningOf(source.files().front().name, kLooked);
    return bytes ? bytes.value() : QByteArray();
}

IncomingEntry jrnlEntry(const QJsonObject &object, const SourcePlace &place, ImportSink &sink)
{
    IncomingEntry entry{.place = place};
    const QString day = textOf(object.value(QLatin1String("date")));
    const QString time = textOf(object.value(QLatin1String("time")));
    const DayAndTime when = dayAndTimeFrom(time.isEmpty() ? day : day + QLatin1Char(' ') + time);
    entry.day = when.day;
    entry.written = when.written;
    entry.title = textOf(object.value(QLatin1String("title")));
    entry.text = textOf(object.value(QLatin1String("body"))).trimmed();
    for (const QString &tag : tagsOf(object.value(QLatin1String("tags"))))
        entry.tags += tag.startsWith(QLatin1Char('@')) ? tag.mid(1) : tag;
    if (object.value(QLatin1String("starred")).toBool())
        entry.tags += QStringLiteral("starred");
    leaveOutOthers(object,
                   {QStringLiteral("title"), QStringLiteral("body"), QStringLiteral("date"), QStringLiteral("time"),
                    QStringLiteral("tags"), QStringLiteral("starred")},
                   sink);
    return entry;
}

} // namespace

bool isMiniDiary(SourceTree &source)
{
    const QByteArray begin = beginningOf(source);
    return begin.contains("\"entries\"") && begin.contains("\"Mini Diary\"");
}

Result<void> readMiniDiary(SourceTree &source, ImportSink &sink, const ImportProgress &progress)
{
    HEARTH_GET(const auto bytes, jsonOf(source));
    HEARTH_GET(const auto whole, objectFrom(bytes));
    const QJsonObject days = whole.value(QLatin1String("entries")).toObject();
    qint64 number = 0;
    for (auto each = days.begin(); each != days.end(); ++each) {
        HEARTH_TRY(goOn(progress, number, days.size()));
        const QJsonObject object = each.value().toObject();
        IncomingEntry entry{.place = {.entry = ++number}};
        entry.day = dayAndTimeFrom(each.key()).day;
        entry.title = textOf(object.value(QLatin1String("title")));
        entry.text = textOf(object.value(QLatin1String("text")));
        entry.name = each.key().toUtf8(); // one entry a day
        leaveOutOthers(object, {QStringLiteral("title"), QStringLiteral("text"), QStringLiteral("dateUpdated")}, sink);
        sink.take(std::move(entry));
    }
    return {};
}

bool isJrnl(SourceTree &source)
{
    const QByteArray begin = beginningOf(source);
    return begin.trimmed().startsWith('{') && begin.contains("\"entries\"") && begin.contains("\"body\"") &&
           begin.contains("\"date\"");
}

Result<void> readJrnl(SourceTree &source, ImportSink &sink, const ImportProgress &progress)
{
    HEARTH_GET(const auto bytes, jsonOf(source));
    qint64 number = 0;
    const auto read = forEachElement(bytes, "entries", [&](const QJsonValue &each) -> Result<void> {
        HEARTH_TRY(goOn(progress, number, 0));
        const SourcePlace place{.entry = ++number};
        if (each.isObject())
            sink.take(jrnlEntry(each.toObject(), place, sink));
        else
            sink.refuse(place, {ErrorCode::CannotRead, {}});
        return {};
    });
    if (!read && (number == 0 || read.error().code == ErrorCode::Cancelled))
        return read.error();
    if (!read) // what stands before it came in
        sink.refuse({.entry = number + 1}, read.error());
    return {};
}

bool isDiarium(SourceTree &source)
{
    const QByteArray begin = beginningOf(source);
    return begin.trimmed().startsWith('[') && begin.contains("\"html\"") && begin.contains("\"date\"");
}

Result<void> readDiarium(SourceTree &source, ImportSink &sink, const ImportProgress &progress)
{
    HEARTH_GET(const auto bytes, jsonOf(source));
    HEARTH_GET(const auto entries, arrayFrom(bytes));
    for (qsizetype i = 0; i < entries.size(); ++i) {
        HEARTH_TRY(goOn(progress, i, entries.size()));
        const QJsonObject object = entries.at(i).toObject();
        IncomingEntry entry{.place = {.entry = i + 1}};
        const DayAndTime when = dayAndTimeFrom(textOf(object.value(QLatin1String("date"))));
        entry.day = when.day;
        entry.written = when.written;
        entry.title = textOf(object.value(QLatin1String("heading")));
        entry.text = markdownFromHtml(textOf(object.value(QLatin1String("html"))));
        entry.tags = tagsOf(object.value(QLatin1String("tags")));
        leaveOutOthers(
            object, {QStringLiteral("date"), QStringLiteral("heading"), QStringLiteral("html"), QStringLiteral("tags")},
            sink);
        sink.take(std::move(entry));
    }
    return {};
}

bool isJsonLines(SourceTree &source)
{
    const QByteArray begin = beginningOf(source).trimmed();
    const qsizetype end = begin.indexOf('\n');
    const auto first = objectFrom(begin.left(end < 0 ? begin.size() : end));
    return first && first.value().contains(QLatin1String("date"));
}

Result<void> readJsonLinesOf(SourceTree &source, ImportSink &sink, const ImportProgress &progress)
{
    HEARTH_GET(auto bytes, source.read(source.files().front().name));
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    return readJsonLines(device, sink, progress);
}

} // namespace hearth
