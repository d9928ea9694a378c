// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvtable.h"
#include "exchange/daywords.h"
#include "exchange/formats/formats.h"
#include "exchange/htmltags.h"
#include "exchange/jsonelements.h"
#include "exchange/jsonvalues.h"
#include "exchange/textdecoder.h"

#include <QHash>
#include <QJsonArray>
#include <QLocale>
#include <QMultiMap>
#include <QRegularExpression>

#include <algorithm>

namespace hearth {

namespace {

const QString kBackup = QStringLiteral("backup.daylio");
// In it.
constexpr char kDayEntries[] = "dayEntries";
constexpr char kMoods[] = "customMoods";
constexpr char kTags[] = "tags";
constexpr char kAssets[] = "assets";

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

void takeNote(IncomingEntry &entry, const QString &note, ImportSink &sink)
{
    if (hasTags(note))
        takeHtml(entry, note, sink);
    else
        entry.text = note;
}

/// `8:30 pm`, `10:00 p.m.`, `08:30 nachm.`, `20:30`, whatever kind of space stands in it.
QTime timeFrom(QString text)
{
    const QLocale english = QLocale::c();
    static const QRegularExpression spaces(QStringLiteral("\\s+"), QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression morning(QStringLiteral("vorm"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression evening(QStringLiteral("nachm"), QRegularExpression::CaseInsensitiveOption);
    text.replace(spaces, QStringLiteral(" ")).remove(QLatin1Char('.'));
    text.replace(morning, QStringLiteral("AM")).replace(evening, QStringLiteral("PM"));
    for (const char *form : {"h:mm AP", "h:mmAP", "H:mm", "H:mm:ss"}) {
        if (const QTime time = english.toTime(text.trimmed().toUpper(), QLatin1String(form)); time.isValid())
            return time;
    }
    return {};
}

/// Whatever the columns hold that have no place here.
void leaveOutColumns(const CsvRow &row, const QStringList &columns, ImportSink &sink)
{
    static const QStringList known{QStringLiteral("full_date"),  QStringLiteral("date"), QStringLiteral("weekday"),
                                   QStringLiteral("time"),       QStringLiteral("mood"), QStringLiteral("activities"),
                                   QStringLiteral("note_title"), QStringLiteral("note")};
    const qsizetype end = std::min(columns.size(), row.fields.size());
    for (qsizetype i = 0; i < end; ++i) {
        if (!known.contains(columns.at(i)) && !row.fields.at(i).trimmed().isEmpty())
            sink.leaveOut(columns.at(i));
    }
}

/// The last column, and whatever stands behind it: a comma that somebody else's program left without quotes.
QString noteOf(const CsvRow &row, const QStringList &columns)
{
    const qsizetype at = columns.indexOf(QLatin1String("note"));
    if (at < 0)
        return {};
    QStringList parts = row.fields.mid(at, at == columns.size() - 1 ? -1 : 1);
    while (!parts.isEmpty() && parts.last().trimmed().isEmpty())
        parts.removeLast();
    return parts.join(QStringLiteral(", ")).trimmed();
}

IncomingEntry tableEntry(const CsvRow &row, const QStringList &columns, ImportSink &sink)
{
    const auto cell = [&](const char *name) {
        return row.fields.value(columns.indexOf(QLatin1String(name))).trimmed();
    };
    IncomingEntry entry{.place = {.line = row.line}};
    entry.day = dayAndTimeFrom(cell("full_date")).day;
    const QTime time = timeFrom(cell("time"));
    if (!time.isValid() && !cell("time").isEmpty())
        sink.leaveOut(QStringLiteral("time"));
    if (time.isValid() && entry.day.isValid())
        entry.written = dayAndTimeFrom(cell("full_date") + time.toString(QStringLiteral(" HH:mm"))).written;
    entry.mood = cell("mood");
    entry.title = cell("note_title");
    takeNote(entry, noteOf(row, columns), sink);
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
    QStringList columns;
    qint64 number = 0;
    const auto take = [&](const CsvRow &row) -> Result<void> {
        HEARTH_TRY(goOn(progress, number, 0));
        if (number++ == 0) {
            for (const QString &name : row.fields)
                columns += name.trimmed().toLower();
        } else if (!row.isClosed) {
            sink.refuse({.line = row.line},
                        {ErrorCode::CannotRead, QLatin1String(kClosedLate) + QString::number(row.lastLine)});
        } else if (row.isText) {
            leaveOutColumns(row, columns, sink);
            sink.take(tableEntry(row, columns, sink));
        } else {
            sink.refuse({.line = row.line}, {ErrorCode::BadText, {}});
        }
        return {};
    };
    return source.readInPieces(file, [&](const Pieces &csv) -> Result<void> {
        const auto read = forEachCsvRow(csv, characterSet, take);
        if (read || number == 0)
            return read;
        const qint64 line = read.error().detail.toLongLong(); // see forEachCsvRow()
        if (read.error().code != ErrorCode::CannotRead || line == 0)
            return brokenOff({.line = line}, read.error(), sink);
        sink.refuse({.line = line}, {ErrorCode::CannotRead, QLatin1String(kNeverClosed)});
        return {};
    });
}

/// What the backup calls things, by their numbers.
class BackupNames final
{
public:
    explicit BackupNames(const QJsonObject &backup)
    {
        for (const QJsonValue &each : backup.value(QLatin1String(kMoods)).toArray()) {
            const QJsonObject mood = each.toObject();
            const QString own = mood.value(QLatin1String("custom_name")).toString();
            const qint64 group = mood.value(QLatin1String("mood_group_id")).toInteger();
            m_moods.insert(mood.value(QLatin1String("id")).toInteger(),
                           {own.isEmpty() ? usualMood(group) : own, rankOf(group)});
        }
        for (const QJsonValue &each : backup.value(QLatin1String(kTags)).toArray()) {
            const QJsonObject tag = each.toObject();
            m_tags.insert(tag.value(QLatin1String("id")).toInteger(), tag.value(QLatin1String("name")).toString());
        }
        // As `assets/photos/.../NAME` in the zip.
        for (const QJsonValue &each : backup.value(QLatin1String(kAssets)).toArray()) {
            const QJsonObject asset = each.toObject();
            m_assets.insert(asset.value(QLatin1String("id")).toInteger(),
                            {asset.value(QLatin1String("checksum")).toString(),
                             asset.value(QLatin1String("type")).toInteger(kPhoto) == kPhoto});
        }
    }

    struct Mood final
    {
        QString word = {};
        int rank = 0; // see IncomingEntry::moodRank
    };

    struct Asset final
    {
        QString file = {};   // how its name begins
        bool isPhoto = true; // else a sound
    };

    /// Without a word where it was deleted there.
    [[nodiscard]] Mood mood(qint64 number) const { return m_moods.value(number, {usualMood(number), rankOf(number)}); }
    [[nodiscard]] QString tag(qint64 number) const { return m_tags.value(number); }
    [[nodiscard]] Asset asset(qint64 number) const { return m_assets.value(number); }

private:
    static constexpr int kGroups = 5; // the first is the best
    static constexpr qint64 kPhoto = 1;

    static int rankOf(qint64 group)
    {
        return group >= 1 && group <= kGroups ? kGroups + 1 - static_cast<int>(group) : 0;
    }
    static QString usualMood(qint64 group)
    {
        static const QStringList names{QStringLiteral("rad"), QStringLiteral("good"), QStringLiteral("meh"),
                                       QStringLiteral("bad"), QStringLiteral("awful")};
        return group >= 1 && group <= names.size() ? names.at(static_cast<qsizetype>(group) - 1) : QString();
    }

    QHash<qint64, Mood> m_moods;
    QHash<qint64, QString> m_tags;
    QHash<qint64, Asset> m_assets;
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
    const QJsonValue ahead = object.value(QLatin1String("timeZoneOffset"));
    const QJsonValue moment = object.value(QLatin1String("datetime"));
    DayAndTime when;
    if (moment.isDouble())
        when = dayAndTimeAhead(moment.toInteger(), static_cast<int>(ahead.toInteger() / 1000));
    const QJsonValue month = object.value(QLatin1String("month"));
    const QDate day(object.value(QLatin1String("year")).toInt(), month.toInt(-1) + 1,
                    object.value(QLatin1String("day")).toInt());
    if (month.isDouble())
        when.day = day; // what the clock on the wall said, also where there is no such day
    return when;
}

IncomingEntry backupEntry(const QJsonObject &object, const BackupNames &names, const FilesByName &files,
                          const SourcePlace &place, ImportSink &sink)
{
    static const QStringList known{QStringLiteral("id"),         QStringLiteral("minute"),
                                   QStringLiteral("hour"),       QStringLiteral("day"),
                                   QStringLiteral("month"),      QStringLiteral("year"),
                                   QStringLiteral("mood"),       QStringLiteral("note"),
                                   QStringLiteral("datetime"),   QStringLiteral("timeZoneOffset"),
                                   QStringLiteral("tags"),       QStringLiteral("assets"),
                                   QStringLiteral("isFavorite"), QStringLiteral("note_title")};
    leaveOutOthers(object, known, sink);
    IncomingEntry entry{.place = place};
    const DayAndTime when = whenOf(object);
    entry.day = when.day;
    entry.written = when.written;
    entry.name = QByteArray::number(object.value(QLatin1String("id")).toInteger()) + '/' +
                 QByteArray::number(object.value(QLatin1String("datetime")).toInteger());
    const auto mood = names.mood(object.value(QLatin1String("mood")).toInteger());
    entry.mood = mood.word;
    entry.moodRank = mood.rank;
    if (entry.mood.isEmpty() && object.value(QLatin1String("mood")).isDouble())
        sink.leaveOut(QStringLiteral("mood")); // it was deleted there
    entry.title = textOf(object.value(QLatin1String("note_title")));
    takeNote(entry, textOf(object.value(QLatin1String("note"))), sink);
    for (const QJsonValue &tag : object.value(QLatin1String("tags")).toArray()) {
        const QString name = names.tag(tag.toInteger());
        if (!name.isEmpty())
            entry.tags += name;
        else
            leaveOutValue(QStringLiteral("tags"), textOf(tag), sink);
    }
    if (object.value(QLatin1String("isFavorite")).toBool())
        entry.tags += QStringLiteral("starred");
    for (const QJsonValue &asset : object.value(QLatin1String("assets")).toArray()) {
        const auto [name, isPhoto] = names.asset(asset.toInteger());
        if (!isPhoto) {
            entry.hasMore = true;
            sink.leaveOut(QStringLiteral("audio"));
            continue;
        }
        const QStringList found = files.beginningWith(name);
        for (const QString &file : found)
            takeMedium(entry, file, sink);
        if (found.isEmpty()) // which is then said to be missing
            entry.photos.append({QStringLiteral("assets/") + (name.isEmpty() ? textOf(asset) : name)});
    }
    finish(entry);
    return entry;
}

/// Gives what stands in the backup, which is base64.
Result<void> readBackup(SourceTree &source, const std::function<Result<void>(const Pieces &json)> &read)
{
    return source.readInPieces(kBackup, [&read](const Pieces &encoded) { return read(decodedFromBase64(encoded)); });
}

/// Everything but the entries. What things are called may stand behind the entries that name them by numbers; of a
/// backup that breaks off it is what stands before that.
Result<QJsonObject> aroundEntries(SourceTree &source)
{
    QJsonObject backup;
    const auto whole = readBackup(source, [&](const Pieces &json) -> Result<void> {
        HEARTH_GET(backup, withoutElements(json, kDayEntries));
        return {};
    });
    if (whole || whole.error().code != ErrorCode::CannotRead)
        return whole ? Result<QJsonObject>(backup) : whole.error();
    for (const char *list : {kMoods, kTags, kAssets}) {
        QJsonArray found;
        const auto take = [&found](const QJsonValue &each) -> Result<void> {
            found.append(each);
            return {};
        };
        (void)readBackup(source, [&](const Pieces &json) -> Result<void> {
            const auto all = forEachElement(json, list, take);
            return all ? Result<void>() : all.error();
        });
        backup.insert(QLatin1String(list), found);
    }
    return backup;
}

Result<void> readBackup(SourceTree &source, ImportSink &sink, const ImportProgress &progress)
{
    HEARTH_GET(const auto backup, aroundEntries(source));
    const BackupNames names(backup);
    const FilesByName files(source);
    qint64 number = 0;
    const auto take = [&](const QJsonValue &each) -> Result<void> {
        HEARTH_TRY(goOn(progress, number, 0));
        const SourcePlace place{.entry = ++number};
        if (each.isObject())
            sink.take(backupEntry(each.toObject(), names, files, place, sink));
        else
            sink.refuse(place, {ErrorCode::CannotRead, {}});
        return {};
    };
    const auto read = readBackup(source, [&take](const Pieces &json) -> Result<void> {
        const auto all = forEachElement(json, kDayEntries, take); // what stands around them is known
        return all ? Result<void>() : all.error();
    });
    if (!read && number == 0)
        return read;
    if (!read)
        HEARTH_TRY(brokenOff({.entry = number + 1}, read.error(), sink));
    for (const char *other : {"goals", "writing_templates", "writingTemplates", "goalEntries", "goalSuccessWeeks",
                              "importantDays", "milestones", "scales", "scaleValues", "tag_groups"}) {
        if (!backup.value(QLatin1String(other)).toArray().isEmpty())
            sink.leaveOut(QLatin1String(other));
    }
    return {};
}

/// An older export beside a newer one says most of it once more, as other days: it is named, and comes in by itself.
void leaveOutOtherTables(SourceTree &source, const QString &read, ImportSink &sink)
{
    for (const SourceTree::File &file : source.files()) {
        if (file.name == read || !file.name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
            continue;
        const QByteArray beginning = beginningOf(source, file.name);
        if (beginning.contains("full_date") && beginning.contains("mood"))
            sink.leaveOut(file.name);
    }
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
    const QString file = csvOf(source);
    leaveOutOtherTables(source, file, sink);
    return readTable(source, file, sink, progress);
}

} // namespace hearth
