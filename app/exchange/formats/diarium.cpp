// SPDX-License-Identifier: GPL-3.0-or-later
// A list of entries, and `media/2026-01-05_213000000/` beside it: a folder each entry that has pictures, films or
// sounds, named by when the entry was written.
#include "exchange/daywords.h"
#include "exchange/formats/formats.h"
#include "exchange/jsonelements.h"
#include "exchange/jsonvalues.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace hearth {

namespace {

const QString kJsonEnding = QStringLiteral(".json");
const QStringList kPictures{QStringLiteral("jpg"),  QStringLiteral("jpeg"), QStringLiteral("png"),
                            QStringLiteral("heic"), QStringLiteral("heif"), QStringLiteral("avif"),
                            QStringLiteral("webp"), QStringLiteral("gif"),  QStringLiteral("bmp"),
                            QStringLiteral("tif"),  QStringLiteral("tiff")};

bool isList(SourceTree &source, const QString &name)
{
    const JsonLook look = lookAtJson(source, name);
    return look.isList && look.hasInner({"html", "date"});
}

bool mayBeList(const SourceTree &source, const QString &name)
{
    return source.isSingleFile() || name.endsWith(kJsonEnding, Qt::CaseInsensitive);
}

/// The folder of an entry's media, with its slash; empty where the date is no date with a time.
QString mediaFolder(const QString &date)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\\.([0-9]+))?"));
    const auto match = pattern.match(date);
    if (!match.hasMatch())
        return {};
    const QString milliseconds = match.captured(5).left(3).leftJustified(3, QLatin1Char('0'));
    return QStringLiteral("media/%1_%2%3%4%5/")
        .arg(match.captured(1), match.captured(2), match.captured(3), match.captured(4), milliseconds);
}

class DiariumReader final
{
public:
    DiariumReader(SourceTree &source, ImportSink &sink, const ImportProgress &progress)
        : m_source(source)
        , m_sink(sink)
        , m_progress(progress)
    {
    }

    /// One file of entries.
    [[nodiscard]] Result<void> read(const QString &name, const Pieces &json)
    {
        const QString file = m_source.isSingleFile() ? QString() : name;
        const QString folder = name.left(name.lastIndexOf(QLatin1Char('/')) + 1);
        qint64 number = 0;
        const auto read = forEachElement(json, [&](const QJsonValue &each) -> Result<void> {
            HEARTH_TRY(goOn(m_progress, number, 0));
            const SourcePlace place{.file = file, .entry = ++number};
            if (each.isObject())
                m_sink.take(entryFrom(each.toObject(), folder, place));
            else
                m_sink.refuse(place, {ErrorCode::CannotRead, {}});
            return {};
        });
        if (read)
            return {};
        if (m_source.isSingleFile() && number == 0)
            return read.error();
        return brokenOff({.file = file, .entry = number + 1}, read.error(), m_sink);
    }

    /// What lies there and belongs to no entry.
    void tellOfOthers()
    {
        for (const SourceTree::File &each : m_source.files()) {
            if (!mayBeList(m_source, each.name) && !m_taken.contains(each.name))
                m_sink.leaveOut(each.name.section(QLatin1Char('/'), 0, -2));
        }
    }

private:
    [[nodiscard]] IncomingEntry entryFrom(const QJsonObject &object, const QString &folder, const SourcePlace &place)
    {
        IncomingEntry entry{.place = place};
        const QString date = textOf(object.value(QLatin1String("date")));
        const DayAndTime when = dayAndTimeFrom(date);
        entry.day = when.day;
        entry.written = when.written;
        entry.title = textOf(object.value(QLatin1String("heading")));
        takeHtml(entry, textOf(object.value(QLatin1String("html"))), m_sink);
        entry.tags = tagsOf(object.value(QLatin1String("tags")));
        leaveOutOthers(
            object, {QStringLiteral("date"), QStringLiteral("heading"), QStringLiteral("html"), QStringLiteral("tags")},
            m_sink);
        if (const QString media = mediaFolder(date); !media.isEmpty())
            takeMedia(entry, folder + media);
        return entry;
    }

    void takeMedia(IncomingEntry &entry, const QString &folder)
    {
        const auto &files = m_source.files();
        for (auto file = std::ranges::lower_bound(files, folder, {}, &SourceTree::File::name);
             file != files.end() && file->name.startsWith(folder); ++file) {
            m_taken.insert(file->name);
            const QString ending = file->name.section(QLatin1Char('.'), -1).toLower();
            if (kPictures.contains(ending)) {
                entry.photos.append({file->name});
            } else {
                entry.hasMore = true;
                m_sink.leaveOut(ending);
            }
        }
    }

    SourceTree &m_source;
    ImportSink &m_sink;
    const ImportProgress &m_progress;
    QSet<QString> m_taken; // files of an entry
};

} // namespace

bool isDiarium(SourceTree &source)
{
    int tried = 0;
    return std::ranges::any_of(source.files(), [&](const SourceTree::File &file) {
        return mayBeList(source, file.name) && ++tried <= mostLookedInto(source) && isList(source, file.name);
    });
}

Result<void> readDiarium(SourceTree &source, ImportSink &sink, const ImportProgress &progress)
{
    DiariumReader reader(source, sink, progress);
    const auto isEntries = [&source](const QString &name) { return mayBeList(source, name); };
    HEARTH_TRY(readJsonInPieces(source, isEntries, sink, [&reader](const QString &name, const Pieces &json) {
        return reader.read(name, json);
    }));
    reader.tellOfOthers();
    return {};
}

} // namespace hearth
