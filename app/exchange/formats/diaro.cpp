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
using Tables = QHash<QString, std::vector<Row>>;

constexpr std::size_t kMaxRows = 1'000'000;

/// The rows of `<table name="diaro_entries"><r><uid>..</uid>..</r></table>`.
Result<Tables> tablesOf(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    // Entities of a document's own can grow without end.
    xml.setEntityExpansionLimit(0);
    Tables tables;
    QString table;
    std::size_t count = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("table"))
            table = xml.attributes().value(QLatin1String("name")).toString();
        if (xml.name() != QLatin1String("r"))
            continue;
        if (++count > kMaxRows)
            return Error{ErrorCode::LimitExceeded, {}};
        Row row;
        while (xml.readNextStartElement()) {
            const QString field = xml.name().toString();
            row.insert(field, xml.readElementText(QXmlStreamReader::IncludeChildElements));
        }
        tables[table].push_back(row);
    }
    if (xml.hasError())
        return Error{ErrorCode::CannotRead, xml.errorString()};
    return tables;
}

QHash<QString, QString> titlesOf(const Tables &tables, const QString &table)
{
    QHash<QString, QString> titles;
    for (const Row &row : tables.value(table))
        titles.insert(row.value(QStringLiteral("uid")), row.value(QStringLiteral("title")));
    return titles;
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
QList<IncomingPhoto> photosOf(const Row &entry, const std::vector<Row> &attachments, const QString &folder)
{
    std::vector<Row> own;
    for (const Row &each : attachments) {
        const bool isPhoto = each.value(QStringLiteral("type")) == QLatin1String("photo");
        if (isPhoto && each.value(QStringLiteral("entry_uid")) == entry.value(QStringLiteral("uid")))
            own.push_back(each);
    }
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

} // namespace

bool isDiaro(SourceTree &source)
{
    return !fileHolding(source, QStringLiteral(".xml"), {"<data", "diaro_"}).isEmpty();
}

Result<void> readDiaro(SourceTree &source, ImportSink &sink, const ImportProgress &progress)
{
    const QString name = fileHolding(source, QStringLiteral(".xml"), {"<data", "diaro_"});
    HEARTH_GET(const auto bytes, source.read(name));
    HEARTH_GET(const auto tables, tablesOf(bytes));
    const QString folder = name.left(name.lastIndexOf(QLatin1Char('/')) + 1);
    const auto folders = titlesOf(tables, QStringLiteral("diaro_folders"));
    const auto tags = titlesOf(tables, QStringLiteral("diaro_tags"));
    const std::vector<Row> attachments = tables.value(QStringLiteral("diaro_attachments"));
    const std::vector<Row> entries = tables.value(QStringLiteral("diaro_entries"));
    qint64 number = 0;
    for (const Row &row : entries) {
        HEARTH_TRY(goOn(progress, number, static_cast<qint64>(entries.size())));
        IncomingEntry entry{.place = {.entry = ++number}};
        const DayAndTime when = dayAndTimeAhead(row.value(QStringLiteral("date")).toLongLong(),
                                                secondsAhead(row.value(QStringLiteral("tz_offset"))));
        if (row.value(QStringLiteral("date")).isEmpty() == false) {
            entry.day = when.day;
            entry.written = when.written;
        }
        entry.name = row.value(QStringLiteral("uid")).toUtf8();
        entry.title = row.value(QStringLiteral("title"));
        entry.text = row.value(QStringLiteral("text"));
        for (const QString &uid : row.value(QStringLiteral("tags")).split(QLatin1Char(','), Qt::SkipEmptyParts))
            entry.tags += tags.value(uid.trimmed());
        entry.tags += folders.value(row.value(QStringLiteral("folder_uid")));
        entry.photos = photosOf(row, attachments, folder);
        sink.take(std::move(entry));
    }
    const QStringList known{QStringLiteral("diaro_entries"), QStringLiteral("diaro_folders"),
                            QStringLiteral("diaro_tags"), QStringLiteral("diaro_attachments")};
    for (const auto &[table, rows] : tables.asKeyValueRange()) {
        if (!known.contains(table) && !rows.empty())
            sink.leaveOut(table);
    }
    return {};
}

} // namespace hearth
