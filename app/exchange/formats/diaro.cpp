// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/daywords.h"
#include "exchange/formats/formats.h"

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace hearth {

namespace {

using Row = QHash<QString, QString>;

constexpr std::size_t kMaxRows = 1'000'000;
const QString kEntriesTable = QStringLiteral("diaro_entries");

/// The rows of `<table name="diaro_entries"><r><uid>..</uid>..</r></table>`, one after the other; those of tables that
/// are not wanted are passed over.
Result<void> forEachRow(SourceTree &source, const QString &file, const std::function<bool(const QString &)> &isWanted,
                        const std::function<Result<void>(const QString &table, Row row)> &take)
{
    return source.readInPieces(file, [&](const Pieces &pieces) -> Result<void> {
        PiecesDevice device(pieces);
        QXmlStreamReader xml(&device);
        // Entities of a document's own can grow without end.
        xml.setEntityExpansionLimit(0);
        QString table;
        std::size_t count = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("table"))
                table = xml.attributes().value(QLatin1String("name")).toString();
            if (table.isEmpty())
                table = QStringLiteral("table"); // without a name it is told by what it is
            if (xml.name() != QLatin1String("r"))
                continue;
            if (++count > kMaxRows)
                return Error{ErrorCode::LimitExceeded, {}};
            if (!isWanted(table)) {
                xml.skipCurrentElement();
                continue;
            }
            Row row;
            while (xml.readNextStartElement()) {
                const QString field = xml.name().toString();
                row.insert(field, xml.readElementText(QXmlStreamReader::IncludeChildElements));
            }
            HEARTH_TRY(take(table, std::move(row)));
        }
        HEARTH_TRY(device.outcome());
        return xml.hasError() ? Result<void>(Error{ErrorCode::CannotRead, xml.errorString()}) : Result<void>();
    });
}

/// What the entries name by numbers, which may stand behind them.
struct Named final
{
    QHash<QString, QString> folders; // titles
    QHash<QString, QString> tags;
    QHash<QString, std::vector<Row>> photos; // by their entry
    QStringList others;                      // tables that nothing here has a place for
};

Result<Named> namedIn(SourceTree &source, const QString &file)
{
    Named named;
    const auto isOther = [](const QString &table) { return table != kEntriesTable; };
    HEARTH_TRY(forEachRow(source, file, isOther, [&named](const QString &table, Row row) -> Result<void> {
        if (table == QLatin1String("diaro_folders"))
            named.folders.insert(row.value(QStringLiteral("uid")), row.value(QStringLiteral("title")));
        else if (table == QLatin1String("diaro_tags"))
            named.tags.insert(row.value(QStringLiteral("uid")), row.value(QStringLiteral("title")));
        else if (table != QLatin1String("diaro_attachments"))
            named.others += named.others.contains(table) ? QStringList() : QStringList(table);
        else if (row.value(QStringLiteral("type")) == QLatin1String("photo"))
            named.photos[row.value(QStringLiteral("entry_uid"))].push_back(std::move(row));
        return {};
    }));
    return named;
}

/// `+01:00` in seconds.
int secondsAhead(const QString &offset)
{
    static const QRegularExpression pattern(QStringLiteral("\\A([+-])([0-9]{1,2}):?([0-9]{2})\\z"));
    const auto match = pattern.match(offset.trimmed());
    if (!match.hasMatch())
        return 0;
    const int seconds = match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60;
    return match.captured(1) == QLatin1String("-") ? -seconds : seconds;
}

/// The photos of an entry, its main one first, then in their order.
QList<IncomingPhoto> photosOf(const Row &entry, std::vector<Row> own, const QString &folder)
{
    const QString main = entry.value(QStringLiteral("primary_photo_uid"));
    std::ranges::stable_sort(own, {}, [&main](const Row &each) {
        const bool isMain = each.value(QStringLiteral("uid")) == main;
        return isMain ? -1 : each.value(QStringLiteral("position")).toInt();
    });
    QList<IncomingPhoto> photos;
    for (const Row &each : own)
        photos.append({folder + QStringLiteral("media/photo/") + each.value(QStringLiteral("filename"))});
    return photos;
}

IncomingEntry entryFrom(const Row &row, const Named &named, const QString &folder, const SourcePlace &place)
{
    IncomingEntry entry{.place = place};
    const DayAndTime when = dayAndTimeAhead(row.value(QStringLiteral("date")).toLongLong(),
                                            secondsAhead(row.value(QStringLiteral("tz_offset"))));
    if (!row.value(QStringLiteral("date")).isEmpty()) {
        entry.day = when.day;
        entry.written = when.written;
    }
    entry.name = row.value(QStringLiteral("uid")).toUtf8();
    entry.title = row.value(QStringLiteral("title"));
    entry.text = row.value(QStringLiteral("text"));
    entry.text.squeeze(); // it was put together from pieces
    for (const QString &uid : row.value(QStringLiteral("tags")).split(QLatin1Char(','), Qt::SkipEmptyParts))
        entry.tags += named.tags.value(uid.trimmed());
    entry.tags += named.folders.value(row.value(QStringLiteral("folder_uid")));
    entry.photos = photosOf(row, named.photos.value(row.value(QStringLiteral("uid"))), folder);
    return entry;
}

} // namespace

bool isDiaro(SourceTree &source)
{
    return !fileHolding(source, QStringLiteral(".xml"), {"<data", "diaro_"}).isEmpty();
}

Result<void> readDiaro(SourceTree &source, ImportSink &sink, const ImportProgress &progress)
{
    const QString name = fileHolding(source, QStringLiteral(".xml"), {"<data", "diaro_"});
    HEARTH_GET(const auto named, namedIn(source, name));
    const QString folder = name.left(name.lastIndexOf(QLatin1Char('/')) + 1);
    qint64 number = 0;
    const auto isEntries = [](const QString &table) { return table == kEntriesTable; };
    HEARTH_TRY(forEachRow(source, name, isEntries, [&](const QString &, const Row &row) -> Result<void> {
        HEARTH_TRY(goOn(progress, number, 0));
        const SourcePlace place{.entry = ++number};
        sink.take(entryFrom(row, named, folder, place));
        return {};
    }));
    for (const QString &table : named.others)
        sink.leaveOut(table);
    return {};
}

} // namespace hearth
