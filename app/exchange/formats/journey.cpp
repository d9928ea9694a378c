// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/datapictures.h"
#include "exchange/daywords.h"
#include "exchange/formats/formats.h"
#include "exchange/jsonvalues.h"
#include "exchange/textdecoder.h"

#include <QJsonArray>
#include <QSet>

namespace hearth {

namespace {

const QString kJourneyEnding = QStringLiteral(".json");
const QStringList kJourneyFields{QStringLiteral("id"),           QStringLiteral("text"),
                                 QStringLiteral("type"),         QStringLiteral("tags"),
                                 QStringLiteral("date_journal"), QStringLiteral("date_modified"),
                                 QStringLiteral("timezone"),     QStringLiteral("photos"),
                                 QStringLiteral("favourite"),    QStringLiteral("mood"),
                                 QStringLiteral("preview_text"), QStringLiteral("sentiment"),
                                 QStringLiteral("version"),      QStringLiteral("linked_account_id")};

/// A place without one is the greatest number there is.
bool hasPlace(const QJsonObject &object)
{
    const double latitude = object.value(QLatin1String("lat")).toDouble(1e308);
    return latitude >= -90.0 && latitude <= 90.0;
}

/// 1 to 5, as its faces go; 0 is none.
QString moodOf(const QJsonObject &object, ImportSink &sink)
{
    const int mood = object.value(QLatin1String("mood")).toInt();
    if (mood >= 1 && mood <= 5)
        return QString::number(mood);
    if (const QString other = textOf(object.value(QLatin1String("mood")));
        !other.isEmpty() && other != QLatin1String("0"))
        sink.leaveOut(QStringLiteral("mood"));
    return {};
}

IncomingEntry journeyEntry(const QJsonObject &object, const QString &folder, const SourcePlace &place, ImportSink &sink)
{
    IncomingEntry entry{.place = place};
    const QByteArray zone = textOf(object.value(QLatin1String("timezone"))).toLatin1();
    if (!zone.isEmpty() && !isZone(zone))
        leaveOutValue(QStringLiteral("timezone"), QString::fromLatin1(zone), sink);
    const DayAndTime when = dayAndTimeOf(object.value(QLatin1String("date_journal")), zone);
    entry.day = when.day;
    entry.written = when.written;
    entry.name = textOf(object.value(QLatin1String("id"))).toUtf8();
    const QString text = textOf(object.value(QLatin1String("text")));
    const bool isHtml = object.value(QLatin1String("type")).toString() == QLatin1String("html");
    if (isHtml)
        takeHtml(entry, text, sink);
    else
        entry.text = text;
    takeDataPictures(entry, sink);
    takeHeading(entry);
    entry.tags = tagsOf(object.value(QLatin1String("tags")));
    if (object.value(QLatin1String("favourite")).toBool())
        entry.tags += QStringLiteral("starred");
    entry.mood = moodOf(object, sink);
    if (object.value(QLatin1String("sentiment")).toDouble() != 0.0)
        sink.leaveOut(QStringLiteral("sentiment"));
    for (const QJsonValue &photo : object.value(QLatin1String("photos")).toArray())
        takeMedium(entry, folder + textOf(photo), sink);
    return entry;
}

} // namespace

bool isJourney(SourceTree &source)
{
    return !jsonFile(source, [](const JsonLook &look) { return look.has({"date_journal", "text"}); }).isEmpty();
}

Result<void> readJourney(SourceTree &source, ImportSink &sink, const ImportProgress &progress)
{
    qint64 done = 0;
    const auto total = static_cast<qint64>(source.files().size());
    QSet<QString> named; // files that an entry shows
    const auto isEntry = [](const QString &name) { return name.endsWith(kJourneyEnding, Qt::CaseInsensitive); };
    HEARTH_TRY(source.readEach(isEntry, [&](const QString &name, const Result<QByteArray> &bytes) -> Result<void> {
        HEARTH_TRY(goOn(progress, ++done, total));
        const DecodedText decoded = bytes ? decodeFromAnySystem(bytes.value()) : DecodedText();
        if (!decoded.characterSet.isEmpty())
            sink.noteCharacterSet(decoded.characterSet);
        const auto object = !bytes                           ? Result<QJsonObject>(bytes.error())
                            : decoded.characterSet.isEmpty() ? objectFrom(bytes.value())
                                                             : objectFrom(decoded.text.toUtf8());
        if (!object) {
            sink.refuse({.file = name}, object.error());
            return {};
        }
        QStringList known = kJourneyFields;
        if (!hasPlace(object.value()))
            known += {QStringLiteral("lat"), QStringLiteral("lon"), QStringLiteral("address")};
        leaveOutOthers(object.value(), known, sink);
        const QString folder = name.left(name.lastIndexOf(QLatin1Char('/')) + 1);
        IncomingEntry entry = journeyEntry(object.value(), folder, {.file = name}, sink);
        for (const QJsonValue &photo : object.value().value(QLatin1String("photos")).toArray())
            named.insert(folder + textOf(photo));
        sink.take(std::move(entry));
        return {};
    }));
    for (const SourceTree::File &file : source.files()) {
        if (!isEntry(file.name) && !named.contains(file.name))
            sink.leaveOut(file.name);
    }
    return {};
}

} // namespace hearth
