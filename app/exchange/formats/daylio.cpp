// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvtable.h"
#include "exchange/daywords.h"
#include "exchange/formats/formats.h"
#include "exchange/htmlwords.h"
#include "exchange/jsonelements.h"
#include "exchange/jsonvalues.h"
#include "exchange/textdecoder.h"

#include <QHash>
#include <QJsonArray>
#include <QLocale>
#include <QMultiMap>
#include <QTimeZone>

namespace hearth {

namespace {

const QString kBackup = QStringLiteral("backup.daylio");
constexpr char kDayEntries[] = "dayEntries"; // in it

QString csvOf(SourceTree &source)
{
    return fileHolding(source, QStringLiteral(".csv"), {"full_date", "mood"});
}

/// A day without words is told by its mood.
void finish(IncomingEntry &entry)
{
    if (entry.title.trimmed().isEmpty() && entry.text.trimmed().isEmpty())
        entry.title = entry.mood;
    if (!entry.mood.isEmpty())
        entry.tags += entry.mood;
}

QString textFrom(const QString &note)
{
    const bool isHtml = note.contains(QLatin1String("<br")) || note.contains(QLatin1String("</"));
    return isHtml ? markdownFromHtml(note) : note;
}

/// `8:30 pm`, `20:30`.
QTime timeFrom(const QString &text)
{
    const QLocale english = QLocale::c();
    for (const char *form : {"h:mm AP", "h:mmAP", "H:mm", "H:mm:ss"}) {
        if (const QTime time = english.toTime(text.trimmed().toUpper(), QLatin1String(form)); time.isValid())
            return time;
    }
    return {};
}

IncomingEntry tableEntry(const CsvRow &row, const QHash<QString, qsizetype> &columns)
{
    const auto cell = [&](const char *name) {
        return row.fields.value(columns.value(QLatin1String(name), -1)).trimmed();
    };
    IncomingEntry entry{.place = {.line = row.line}};
    entry.day = dayAndTimeFrom(cell("full_date")).day;
    if (const QTime time = timeFrom(cell("time")); time.isValid() && entry.day.isValid())
        entry.written = dayAndTimeFrom(cell("full_date") + time.toString(QStringLiteral(" HH:mm"))).written;
    entry.mood = cell("mood");
    entry.title = cell("note_title");
    entry.text = textFrom(cell("note"));
    entry.tags = cell("activities").split(QLatin1Char('|'), Qt::SkipEmptyParts);
    finish(entry);
    return entry;
}

Result<void> readTable(SourceTree &source, const QString &file, ImportSink &sink, const ImportProgress &progress)
{
    QString characterSet;
    HEARTH_TRY(source.readInPieces(file, [&characterSet](const Pieces &csv) -> Result<void> {
        HEARTH_GET(characterSet, characterSetOf(csv));
        return {};
    }));
    sink.noteCharacterSet(characterSet);
    QHash<QString, qsizetype> columns;
    qint64 number = 0;
    const auto take = [&](const CsvRow &row) -> Result<void> {
        HEARTH_TRY(goOn(progress, number, 0));
        if (number++ == 0) {
            for (qsizetype i = 0; i < row.fields.size(); ++i)
                columns.insert(row.fields.at(i).trimmed().toLower(), i);
        } else if (row.isText) {
            sink.take(tableEntry(row, columns));
        } else {
            sink.refuse({.line = row.line}, {ErrorCode::BadText, {}});
        }
        return {};
    };
    return source.readInPieces(file, [&](const Pieces &csv) { return forEachCsvRow(csv, characterSet, take); });
}

/// What the backup calls things, by their numbers.
class BackupNames final
{
public:
    explicit BackupNames(const QJsonObject &backup)
    {
        for (const QJsonValue &each : backup.value(QLatin1String("customMoods")).toArray()) {
            const QJsonObject mood = each.toObject();
            const QString own = mood.value(QLatin1String("custom_name")).toString();
            m_moods.insert(mood.value(QLatin1String("id")).toInteger(),
                           own.isEmpty() ? usualMood(mood.value(QLatin1String("mood_group_id")).toInteger()) : own);
        }
        for (const QJsonValue &each : backup.value(QLatin1String("tags")).toArray()) {
            const QJsonObject tag = each.toObject();
            m_tags.insert(tag.value(QLatin1String("id")).toInteger(), tag.value(QLatin1String("name")).toString());
        }
        // As `assets/photos/.../NAME` in the zip.
        for (const QJsonValue &each : backup.value(QLatin1String("assets")).toArray()) {
            const QJsonObject asset = each.toObject();
            m_assets.insert(asset.value(QLatin1String("id")).toInteger(),
                            asset.value(QLatin1String("checksum")).toString());
        }
    }

    [[nodiscard]] QString mood(qint64 number) const { return m_moods.value(number, usualMood(number)); }
    [[nodiscard]] QString tag(qint64 number) const { return m_tags.value(number); }
    [[nodiscard]] QString asset(qint64 number) const { return m_assets.value(number); }

private:
    static QString usualMood(qint64 group)
    {
        static const QStringList names{QStringLiteral("rad"), QStringLiteral("good"), QStringLiteral("meh"),
                                       QStringLiteral("bad"), QStringLiteral("awful")};
        return group >= 1 && group <= names.size() ? names.at(static_cast<qsizetype>(group) - 1) : QString();
    }

    QHash<qint64, QString> m_moods;
    QHash<qint64, QString> m_tags;
    QHash<qint64, QString> m_assets;
};

/// The files of a source by what stands last in their names.
class FilesByName final
{
public:
    explicit FilesByName(const SourceTree &source)
    {
        for (const SourceTree::File &file : source.files())
            m_files.insert(file.name.section(QLatin1Char('/'), -1), file.name);
    }

    [[nodiscard]] QStringList beginningWith(const QString &beginning) const
    {
        QStringList found;
        for (auto file = m_files.lowerBound(beginning); !beginning.isEmpty() && file != m_files.cend(); ++file) {
            if (!file.key().startsWith(beginning))
                break;
            found += file.value();
        }
        return found;
    }

private:
    QMultiMap<QString, QString> m_files;
};

DayAndTime whenOf(const QJsonObject &object)
{
    DayAndTime when;
    const QJsonValue ahead = object.value(QLatin1String("timeZoneOffset"));
    when = dayAndTimeAhead(object.value(QLatin1String("datetime")).toInteger(),
                           static_cast<int>(ahead.toInteger() / 1000));
    const QDate day(object.value(QLatin1String("year")).toInt(), object.value(QLatin1String("month")).toInt() + 1,
                    object.value(QLatin1String("day")).toInt());
    if (day.isValid())
        when.day = day; // what the clock on the wall said
    return when;
}

IncomingEntry backupEntry(const QJsonObject &object, const BackupNames &names, const FilesByName &files,
                          const SourcePlace &place)
{
    IncomingEntry entry{.place = place};
    const DayAndTime when = whenOf(object);
    entry.day = when.day;
    entry.written = when.written;
    entry.name = QByteArray::number(object.value(QLatin1String("id")).toInteger()) + '/' +
                 QByteArray::number(object.value(QLatin1String("datetime")).toInteger());
    entry.mood = names.mood(object.value(QLatin1String("mood")).toInteger());
    entry.title = textOf(object.value(QLatin1String("note_title")));
    entry.text = textFrom(textOf(object.value(QLatin1String("note"))));
    for (const QJsonValue &tag : object.value(QLatin1String("tags")).toArray())
        entry.tags += names.tag(tag.toInteger());
    for (const QJsonValue &asset : object.value(QLatin1String("assets")).toArray()) {
        for (const QString &file : files.beginningWith(names.asset(asset.toInteger())))
            entry.photos.append({file});
    }
    finish(entry);
    return entry;
}

/// Gives what stands in the backup, which is base64.
Result<void> readBackup(SourceTree &source, const std::function<Result<void>(const Pieces &json)> &read)
{
    return source.readInPieces(kBackup, [&read](const Pieces &encoded) { return read(decodedFromBase64(encoded)); });
}

Result<void> readBackup(SourceTree &source, ImportSink &sink, const ImportProgress &progress)
{
    // What things are called may stand behind the entries that name them by numbers.
    QJsonObject backup;
    HEARTH_TRY(readBackup(source, [&](const Pieces &json) -> Result<void> {
        HEARTH_GET(backup, withoutElements(json, kDayEntries));
        return {};
    }));
    const BackupNames names(backup);
    const FilesByName files(source);
    qint64 number = 0;
    const auto take = [&](const QJsonValue &each) -> Result<void> {
        HEARTH_TRY(goOn(progress, number, 0));
        const SourcePlace place{.entry = ++number};
        if (each.isObject())
            sink.take(backupEntry(each.toObject(), names, files, place));
        else
            sink.refuse(place, {ErrorCode::CannotRead, {}});
        return {};
    };
    HEARTH_TRY(readBackup(source, [&take](const Pieces &json) -> Result<void> {
        return forEachElement(json, kDayEntries, take); // what stands around them is known
    }));
    for (const char *other : {"goals", "writing_templates", "goalEntries"}) {
        if (!backup.value(QLatin1String(other)).toArray().isEmpty())
            sink.leaveOut(QLatin1String(other));
    }
    return {};
}

} // namespace

bool isDaylio(SourceTree &source)
{
    return source.has(kBackup) || !csvOf(source).isEmpty();
}

Result<void> readDaylio(SourceTree &source, ImportSink &sink, const ImportProgress &progress)
{
    if (source.has(kBackup))
        return readBackup(source, sink, progress);
    return readTable(source, csvOf(source), sink, progress);
}

} // namespace hearth
