// SPDX-License-Identifier: GPL-3.0-or-later
// Diaries that are one file of JSON: jrnl, Mini Diary, JSON Lines.
#include "exchange/datapictures.h"
#include "exchange/daywords.h"
#include "exchange/formats/formats.h"
#include "exchange/jsonelements.h"
#include "exchange/jsonlines.h"
#include "exchange/jsonvalues.h"
#include "exchange/textdecoder.h"

#include <QJsonArray>

#include <algorithm>

namespace hearth {

namespace {

const QString kJson = QStringLiteral(".json");

/// Gives the one file of JSON.
Result<void> readJson(SourceTree &source, ImportSink &sink, const std::function<Result<void>(const Pieces &json)> &read)
{
    const auto mayBe = [&source](const SourceTree::File &file) {
        return file.name.endsWith(kJson, Qt::CaseInsensitive) || source.isSingleFile();
    };
    const auto file = std::ranges::find_if(source.files(), mayBe);
    if (file == source.files().end())
        return Error{ErrorCode::NotFound, {}};
    const QString one = file->name;
    return readJsonInPieces(
        source, [&one](const QString &name) { return name == one; }, sink,
        [&read](const QString &, const Pieces &json) { return read(json); });
}

QByteArray beginningOfTheOne(SourceTree &source)
{
    return source.files().size() == 1 ? beginningOf(source, source.files().front().name) : QByteArray();
}

IncomingEntry jrnlEntry(const QJsonObject &object, const SourcePlace &place, ImportSink &sink)
{
    IncomingEntry entry{.place = place};
    const QString day = textOf(object.value(QLatin1String("date")));
    const QString time = textOf(object.value(QLatin1String("time")));
    DayAndTime when = dayAndTimeFrom(time.isEmpty() ? day : day + QLatin1Char(' ') + time);
    if (!when.day.isValid() && !time.isEmpty()) { // a time that is none takes no words with it
        when = dayAndTimeFrom(day);
        leaveOutValue(QStringLiteral("time"), time, sink);
    }
    entry.day = when.day;
    entry.written = when.written;
    entry.title = textOf(object.value(QLatin1String("title")));
    entry.text = textOf(object.value(QLatin1String("body"))).trimmed();
    takeDataPictures(entry, sink);
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

IncomingEntry miniDiaryEntry(const QString &day, const QJsonObject &object, const SourcePlace &place, ImportSink &sink)
{
    IncomingEntry entry{.place = place};
    entry.day = dayAndTimeFrom(day).day;
    entry.title = textOf(object.value(QLatin1String("title")));
    entry.text = textOf(object.value(QLatin1String("text")));
    takeDataPictures(entry, sink);
    entry.name = day.toUtf8(); // one entry a day
    leaveOutOthers(object, {QStringLiteral("title"), QStringLiteral("text"), QStringLiteral("dateUpdated")}, sink);
    return entry;
}

/// Where a document breaks off, what stands before came in; one of which nothing did is none.
Result<void> untilThere(const Result<void> &read, qint64 number, ImportSink &sink)
{
    if (read || number == 0)
        return read;
    return brokenOff({.entry = number + 1}, read.error(), sink);
}

} // namespace

bool isMiniDiary(SourceTree &source)
{
    // Somebody's words may name both.
    return beginningOfTheOne(source).contains("\"Mini Diary\"") &&
           lookAtJson(source, source.files().front().name).has({"entries", "metadata"});
}

Result<void> readMiniDiary(SourceTree &source, ImportSink &sink, const ImportProgress &progress)
{
    return readJson(source, sink, [&](const Pieces &json) {
        qint64 number = 0;
        const auto read =
            forEachMember(json, "entries", [&](const QString &day, const QJsonValue &each) -> Result<void> {
                HEARTH_TRY(goOn(progress, number, 0));
                const SourcePlace place{.entry = ++number};
                if (each.isObject())
                    sink.take(miniDiaryEntry(day, each.toObject(), place, sink));
                else
                    sink.refuse(place, {ErrorCode::CannotRead, {}});
                return {};
            });
        return untilThere(read ? Result<void>() : read.error(), number, sink);
    });
}

bool isJrnl(SourceTree &source)
{
    if (source.files().size() != 1)
        return false;
    const JsonLook look = lookAtJson(source, source.files().front().name);
    return look.has({"entries"}) && look.hasInner({"body", "date"});
}

Result<void> readJrnl(SourceTree &source, ImportSink &sink, const ImportProgress &progress)
{
    return readJson(source, sink, [&](const Pieces &json) {
        qint64 number = 0;
        const auto read = forEachElement(json, "entries", [&](const QJsonValue &each) -> Result<void> {
            HEARTH_TRY(goOn(progress, number, 0));
            const SourcePlace place{.entry = ++number};
            if (each.isObject())
                sink.take(jrnlEntry(each.toObject(), place, sink));
            else
                sink.refuse(place, {ErrorCode::CannotRead, {}});
            return {};
        });
        return untilThere(read ? Result<void>() : read.error(), number, sink);
    });
}

bool isJsonLines(SourceTree &source)
{
    const QByteArray begin = beginningOfTheOne(source).trimmed();
    const qsizetype end = begin.indexOf('\n');
    const auto first = objectFrom(decodeFromAnySystem(begin.left(end < 0 ? begin.size() : end)).text.toUtf8());
    return first && first.value().contains(QLatin1String("date"));
}

Result<void> readJsonLinesOf(SourceTree &source, ImportSink &sink, const ImportProgress &progress)
{
    if (source.files().empty())
        return Error{ErrorCode::NotFound, {}};
    const QString first = source.files().front().name;
    return readJsonInPieces(
        source, [&first](const QString &name) { return name == first; }, sink,
        [&](const QString &, const Pieces &pieces) -> Result<void> {
            PiecesDevice device(pieces);
            HEARTH_TRY(readJsonLines(device, sink, progress));
            return device.outcome();
        });
}

} // namespace hearth
