// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/daywords.h"
#include "exchange/formats/formats.h"
#include "exchange/jsonelements.h"
#include "exchange/jsonvalues.h"

#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

namespace hearth {

namespace {

const QStringList kKnown{QStringLiteral("uuid"), QStringLiteral("text"), QStringLiteral("richText"),
                         QStringLiteral("creationDate"), QStringLiteral("timeZone"), QStringLiteral("starred"),
                         QStringLiteral("tags"), QStringLiteral("photos"), QStringLiteral("modifiedDate"),
                         // Neither words nor pictures.
                         QStringLiteral("creationDevice"), QStringLiteral("creationDeviceModel"),
                         QStringLiteral("creationDeviceType"), QStringLiteral("creationOSName"),
                         QStringLiteral("creationOSVersion"), QStringLiteral("duration"), QStringLiteral("editingTime"),
                         QStringLiteral("isAllDay"), QStringLiteral("sourceString")};

/// By what the text names each, where the archive holds it.
QHash<QString, QString> photosOf(const QJsonObject &entry, const QString &folder)
{
    QHash<QString, QString> files;
    for (const QJsonValue &each : entry.value(QLatin1String("photos")).toArray()) {
        const QJsonObject photo = each.toObject();
        const QString type = photo.value(QLatin1String("type")).toString(QStringLiteral("jpeg"));
        files.insert(photo.value(QLatin1String("identifier")).toString(),
                     folder + QStringLiteral("photos/%1.%2").arg(photo.value(QLatin1String("md5")).toString(), type));
    }
    return files;
}

IncomingEntry entryFrom(const QJsonObject &object, const QString &folder, const SourcePlace &place)
{
    IncomingEntry entry{.place = place};
    const DayAndTime when = dayAndTimeFrom(object.value(QLatin1String("creationDate")).toString(),
                                           object.value(QLatin1String("timeZone")).toString().toLatin1());
    entry.day = when.day;
    entry.written = when.written;
    entry.name = object.value(QLatin1String("uuid")).toString().toUtf8();
    entry.text = textOf(object.value(QLatin1String("text")));
    entry.tags = tagsOf(object.value(QLatin1String("tags")));
    if (object.value(QLatin1String("starred")).toBool())
        entry.tags += QStringLiteral("starred");

    for (const char *other : {"videos", "audios", "pdfAttachments"})
        entry.hasMore = entry.hasMore || !object.value(QLatin1String(other)).toArray().isEmpty();

    // Photos in the order in which the text shows them, then the others; links to pictures, films and sounds go. No
    // part of a link goes over the beginning of another, so that however many begin, the text is gone through once.
    QHash<QString, QString> files = photosOf(object, folder);
    static const QRegularExpression link(
        QStringLiteral("!\\[[^\\[\\]]*\\]\\(dayone-moment:/[^()\\s]*/([^()/\\s]*)\\)"));
    for (auto found = link.globalMatch(entry.text); found.hasNext();) {
        if (const QString file = files.take(found.next().captured(1)); !file.isEmpty())
            entry.photos.append({file});
    }
    QStringList rest = files.values();
    rest.sort();
    for (const QString &file : std::as_const(rest))
        entry.photos.append({file});
    static const QRegularExpression gap(QStringLiteral("\\n{3,}"));
    entry.text = entry.text.remove(link).replace(gap, QStringLiteral("\n\n")).trimmed();
    takeHeading(entry);
    return entry;
}

} // namespace

bool isDayOne(SourceTree &source)
{
    return !fileHolding(source, QStringLiteral(".json"), {"\"entries\"", "\"creationDate\""}).isEmpty();
}

Result<void> readDayOne(SourceTree &source, ImportSink &sink, const ImportProgress &progress)
{
    // A journal each file.
    const auto isJournal = [](const QString &name) {
        return name.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    };
    return source.readInPieces(isJournal, [&](const QString &name, const Pieces &json) -> Result<void> {
        const QString folder = name.left(name.lastIndexOf(QLatin1Char('/')) + 1);
        qint64 number = 0;
        const auto read = forEachElement(json, "entries", [&](const QJsonValue &each) -> Result<void> {
            HEARTH_TRY(goOn(progress, number, 0));
            const SourcePlace place{.file = name, .entry = ++number};
            if (!each.isObject()) {
                sink.refuse(place, {ErrorCode::CannotRead, {}});
                return {};
            }
            leaveOutOthers(each.toObject(), kKnown, sink);
            sink.take(entryFrom(each.toObject(), folder, place));
            return {};
        });
        if (!read && read.error().code == ErrorCode::Cancelled)
            return read.error();
        if (!read) // what stands before it came in
            sink.refuse({.file = name, .entry = number > 0 ? number + 1 : 0}, read.error());
        return {};
    });
}

} // namespace hearth
