// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/daywords.h"
#include "exchange/formats/formats.h"
#include "exchange/soundxml.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

namespace hearth {

namespace {

using Row = QHash<QString, QString>;

constexpr std::size_t kMaxRows = 1'000'000;
const QString kEntriesTable = QStringLiteral("diaro_entries");
const QString kAttachmentsTable = QStringLiteral("diaro_attachments");

/// The rows of `<table name="diaro_entries"><r><uid>..</uid>..</r></table>`, one after the other; those of tables that
/// are not wanted are passed over. Where the file breaks off, the rows before that were taken, and CannotRead has the
/// line as its detail.
Result<void> forEachRow(SourceTree &source, const QString &file, const std::function<bool(const QString &)> &isWanted,
                        const std::function<Result<void>(const QString &table, Row row)> &take)
{
    return source.readInPieces(file, [&](const Pieces &pieces) -> Result<void> {
        PiecesDevice device(withoutControls(pieces));
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
                const QString words = xml.readElementText(QXmlStreamReader::IncludeChildElements);
                QString &all = row[field]; // which may stand there twice
                all += (all.isEmpty() || words.isEmpty() ? QString() : QStringLiteral("\n\n")) + words;
            }
            if (xml.hasError())
                break; // the row is not whole
            HEARTH_TRY(take(table, std::move(row)));
        }
        HEARTH_TRY(device.outcome());
        if (xml.hasError())
            return Error{ErrorCode::CannotRead, QString::number(xml.lineNumber())};
        return {};
    });
}

/// What the entries name by numbers, which may stand behind them.
struct Named final
{
    QHash<QString, QString> folders; // titles
    QHash<QString, QString> tags;
    QHash<QString, std::vector<Row>> attachments; // by their entry
    QStringList others;                           // tables that nothing here has a place for
};

Result<void> readNames(SourceTree &source, const QString &file, Named &named)
{
    const auto isOther = [](const QString &table) { return table != kEntriesTable; };
    return forEachRow(source, file, isOther, [&named](const QString &table, Row row) -> Result<void> {
        if (table == QLatin1String("diaro_folders"))
            named.folders.insert(row.value(QStringLiteral("uid")), row.value(QStringLiteral("title")));
        else if (table == QLatin1String("diaro_tags"))
            named.tags.insert(row.value(QStringLiteral("uid")), row.value(QStringLiteral("title")));
        else if (table != kAttachmentsTable)
            named.others += named.others.contains(table) ? QStringList() : QStringList(table);
        else
            named.attachments[row.value(QStringLiteral("entry_uid"))].push_back(std::move(row));
        return {};
    });
}

/// `+01:00` in seconds.
int secondsAhead(const QString &offset, ImportSink &sink)
{
    static const QRegularExpression pattern(QStringLiteral("\\A([+-])([0-9]{1,2}):?([0-9]{2})\\z"));
    const auto match = pattern.match(offset.trimmed());
    const int seconds = match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60;
    const bool isOffset = match.hasMatch() && seconds <= kMostAhead;
    if (!isOffset && !offset.trimmed().isEmpty())
        leaveOutValue(QStringLiteral("tz_offset"), offset, sink);
    if (!isOffset)
        return 0;
    return match.captured(1) == QLatin1String("-") ? -seconds : seconds;
}

/// What belongs to an entry: its photos, the main one first, then in their order.
void takeAttachments(IncomingEntry &entry, const Row &row, std::vector<Row> own, const QString &folder,
                     ImportSink &sink)
{
    const QString main = row.value(QStringLiteral("primary_photo_uid"));
    std::ranges::stable_sort(own, {}, [&main](const Row &each) {
        const bool isMain = each.value(QStringLiteral("uid")) == main;
        return isMain ? -1 : each.value(QStringLiteral("position")).toInt();
    });
    for (const Row &each : own) {
        const QString type = each.value(QStringLiteral("type"));
        if (type == QLatin1String("photo")) {
            entry.photos.append({folder + QStringLiteral("media/photo/") + each.value(QStringLiteral("filename"))});
        } else {
            entry.hasMore = true;
            sink.leaveOut(type.isEmpty() ? kAttachmentsTable : type);
        }
    }
}

IncomingEntry entryFrom(const Row &row, const Named &named, const QString &folder, const SourcePlace &place,
                        ImportSink &sink)
{
    IncomingEntry entry{.place = place};
    bool isNumber = false;
    const qint64 milliseconds = row.value(QStringLiteral("date")).trimmed().toLongLong(&isNumber);
    if (isNumber) {
        const DayAndTime when =
            dayAndTimeAhead(milliseconds, secondsAhead(row.value(QStringLiteral("tz_offset")), sink));
        entry.day = when.day;
        entry.written = when.written;
    }
    entry.name = row.value(QStringLiteral("uid")).toUtf8();
    entry.title = row.value(QStringLiteral("title"));
    entry.text = row.value(QStringLiteral("text"));
    entry.text.squeeze(); // it was put together from pieces
    for (const QString &uid : row.value(QStringLiteral("tags")).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString tag = named.tags.value(uid.trimmed());
        if (!tag.isEmpty())
            entry.tags += tag;
        else
            leaveOutValue(QStringLiteral("tags"), uid, sink); // deleted there
    }
    const QString folderName = named.folders.value(row.value(QStringLiteral("folder_uid")));
    if (folderName.isEmpty() && !row.value(QStringLiteral("folder_uid")).isEmpty())
        leaveOutValue(QStringLiteral("folder_uid"), row.value(QStringLiteral("folder_uid")), sink);
    entry.tags += folderName;
    takeAttachments(entry, row, named.attachments.value(row.value(QStringLiteral("uid"))), folder, sink);
    static const QStringList known{QStringLiteral("uid"),
                                   QStringLiteral("date"),
                                   QStringLiteral("tz_offset"),
                                   QStringLiteral("title"),
                                   QStringLiteral("text"),
                                   QStringLiteral("tags"),
                                   QStringLiteral("folder_uid"),
                                   QStringLiteral("location_uid"), // a table of its own
                                   QStringLiteral("primary_photo_uid")};
    for (auto each = row.begin(); each != row.end(); ++each) {
        const bool isNone = each.value().trimmed().isEmpty() || each.value() == QLatin1String("0");
        if (!isNone && !known.contains(each.key()))
            sink.leaveOut(each.key());
    }
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
    Named named;
    const auto names = readNames(source, name, named);
    const QString folder = name.left(name.lastIndexOf(QLatin1Char('/')) + 1);
    qint64 number = 0;
    QSet<QString> entries;
    const auto isEntries = [](const QString &table) { return table == kEntriesTable; };
    const auto read = forEachRow(source, name, isEntries, [&](const QString &, const Row &row) -> Result<void> {
        HEARTH_TRY(goOn(progress, number, 0));
        const SourcePlace place{.entry = ++number};
        entries.insert(row.value(QStringLiteral("uid")));
        sink.take(entryFrom(row, named, folder, place, sink));
        return {};
    });
    const auto &broken = read ? names : read; // at the same place, as a rule
    if (!broken)
        HEARTH_TRY(brokenOff({.line = broken.error().detail.toLongLong()}, broken.error(), sink));
    for (auto of = named.attachments.begin(); of != named.attachments.end(); ++of) {
        for (const Row &each : entries.contains(of.key()) ? std::vector<Row>() : of.value())
            sink.leaveOut(each.value(QStringLiteral("filename"), kAttachmentsTable));
    }
    for (const QString &table : named.others)
        sink.leaveOut(table);
    return {};
}

} // namespace hearth
