// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/datapictures.h"
#include "exchange/daywords.h"
#include "exchange/formats/dayonerichtext.h"
#include "exchange/formats/formats.h"
#include "exchange/jsonelements.h"
#include "exchange/jsonvalues.h"
#include "exchange/textdecoder.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

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

/// A photo of an entry, where the archive holds it.
struct Listed final
{
    QString identifier; // by which the text names it
    QString file;
    bool isShown = false; // the text shows it
};

/// In their order.
std::vector<Listed> photosOf(const QJsonObject &entry, const QString &folder)
{
    QJsonArray all = entry.value(QLatin1String("photos")).toArray();
    std::vector<QJsonObject> inOrder;
    for (const QJsonValue &each : all)
        inOrder.push_back(each.toObject());
    std::ranges::stable_sort(inOrder, {}, [](const QJsonObject &photo) {
        return photo.value(QLatin1String("orderInEntry")).toInt(std::numeric_limits<int>::max());
    });
    std::vector<Listed> photos;
    for (const QJsonObject &photo : inOrder) {
        const QString type = photo.value(QLatin1String("type")).toString(QStringLiteral("jpeg"));
        photos.push_back(
            {photo.value(QLatin1String("identifier")).toString(),
             folder + QStringLiteral("photos/%1.%2").arg(photo.value(QLatin1String("md5")).toString(), type)});
    }
    return photos;
}

/// Takes the pictures that the text shows out of it, in the order in which it shows them, then the others. What names
/// one keeps it as its caption; it stays in the text where there is no such picture here.
void takePictures(IncomingEntry &entry, std::vector<Listed> listed, const QString &folder, const SourceTree &source,
                  ImportSink &sink)
{
    // No part of a link goes over the beginning of another, so that however many begin, the text is gone through once.
    static const QRegularExpression link(
        QStringLiteral("!\\[([^\\[\\]]*)\\]\\(dayone-moment:/([^()\\s]*)/([^()/\\s]*)\\)"));
    QHash<QString, QList<std::size_t>> byIdentifier;
    for (std::size_t i = 0; i < listed.size(); ++i)
        byIdentifier[listed[i].identifier] += i;
    QString text;
    qsizetype from = 0;
    for (auto found = link.globalMatch(entry.text); found.hasNext();) {
        const auto match = found.next();
        text += QStringView(entry.text).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const QString caption = match.captured(1).trimmed();
        const bool mayBeCaption = caption.size() <= Attachment::kMaxCaptionLength && isSoundText(caption);
        const bool isPhoto = match.captured(2).isEmpty();
        const auto own = byIdentifier.find(match.captured(3));
        bool isHere = false; // whoever looks at the picture reads its caption
        if (isPhoto && own == byIdentifier.end()) {
            entry.photos.append({folder + QStringLiteral("photos/") + match.captured(3)}); // missing, and said so
        } else if (isPhoto && !own->isEmpty()) {
            Listed &photo = listed[own->takeFirst()];
            photo.isShown = true;
            isHere = source.has(photo.file) && mayBeCaption;
            entry.photos.append({photo.file, isHere ? caption : QString()});
        }
        if (!isHere)
            text += caption;
        if (!isPhoto) { // a sound, a film, a paper
            entry.hasMore = true;
            sink.leaveOut(match.captured(2) + QLatin1Char('s')); // as the list of them is called
        }
    }
    text += QStringView(entry.text).mid(from);
    for (const Listed &photo : listed) {
        if (!photo.isShown)
            entry.photos.append({photo.file});
    }
    static const QRegularExpression gap(QStringLiteral("\\n{3,}"));
    entry.text = text.replace(gap, QStringLiteral("\n\n")).trimmed();
}

IncomingEntry entryFrom(const QJsonObject &object, const QString &folder, const SourcePlace &place,
                        const SourceTree &source, ImportSink &sink)
{
    IncomingEntry entry{.place = place};
    const QByteArray zone = textOf(object.value(QLatin1String("timeZone"))).toLatin1();
    if (!zone.isEmpty() && !isZone(zone))
        leaveOutValue(QStringLiteral("timeZone"), QString::fromLatin1(zone), sink);
    const DayAndTime when = dayAndTimeFrom(object.value(QLatin1String("creationDate")).toString(), zone);
    entry.day = when.day;
    entry.written = when.written;
    entry.name = object.value(QLatin1String("uuid")).toString().toUtf8();
    entry.text = textOf(object.value(QLatin1String("text")));
    if (entry.text.trimmed().isEmpty())
        entry.text = wordsOfRichText(textOf(object.value(QLatin1String("richText"))), sink);
    entry.tags = tagsOf(object.value(QLatin1String("tags")));
    if (object.value(QLatin1String("starred")).toBool())
        entry.tags += QStringLiteral("starred");
    for (const char *other : {"videos", "audios", "pdfAttachments"})
        entry.hasMore = entry.hasMore || !object.value(QLatin1String(other)).toArray().isEmpty();
    takePictures(entry, photosOf(object, folder), folder, source, sink);
    takeDataPictures(entry, sink);
    takeHeading(entry);
    return entry;
}

} // namespace

bool isDayOne(SourceTree &source)
{
    return !jsonFile(source, [](const JsonLook &look) {
                return look.has({"entries"}) && look.hasInner({"creationDate"});
            }).isEmpty();
}

Result<void> readDayOne(SourceTree &source, ImportSink &sink, const ImportProgress &progress)
{
    // A journal each file.
    const auto isJournal = [](const QString &name) {
        return name.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    };
    const auto readJournal = [&](const QString &name, const Pieces &json) -> Result<void> {
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
            sink.take(entryFrom(each.toObject(), folder, place, source, sink));
            return {};
        });
        if (!read && number > 0)
            return brokenOff({.file = name, .entry = number + 1}, read.error(), sink);
        if (!read && read.error().code == ErrorCode::Cancelled)
            return read.error();
        if (!read)
            sink.refuse({.file = name}, read.error());
        return {};
    };
    return readJsonInPieces(source, isJournal, sink, readJournal);
}

} // namespace hearth
