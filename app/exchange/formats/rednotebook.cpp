// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/datapictures.h"
#include "exchange/formats/formats.h"
#include "exchange/formats/shownpictures.h"
#include "exchange/textdecoder.h"
#include "exchange/txt2tags.h"
#include "exchange/yamldocument.h"

#include <QMimeDatabase>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace hearth {

namespace {

/// `2020-01.txt`, wherever it stands.
std::optional<std::pair<int, int>> monthOf(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("(?:\\A|/)([0-9]{4})-([0-9]{2})\\.txt\\z"));
    const auto match = pattern.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    return std::pair(match.captured(1).toInt(), match.captured(2).toInt());
}

/// `#words` within the text.
void takeHashtags(IncomingEntry &entry)
{
    static const QRegularExpression pattern(QStringLiteral("(?:\\A|[\\s(])#([\\p{L}\\p{N}_-]*\\p{L}[\\p{L}\\p{N}_-]*)"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    for (auto found = pattern.globalMatch(entry.text); found.hasNext();)
        entry.tags += found.next().captured(1);
}

/// The items of a category as a list below the text, whatever form they have.
QString listOf(const QString &category, const YamlValue &items)
{
    QString list = QStringLiteral("## ") + category + QLatin1Char('\n');
    const auto add = [&list](const QString &item) {
        if (!item.isEmpty())
            list += QStringLiteral("\n- ") + markdownFromTxt2tags(item);
    };
    forEachPair(items, [&add](const YamlValue &item, const YamlValue &below) {
        const QString more = below.allWords();
        add(more.isEmpty() ? item.allWords() : item.allWords() + QStringLiteral(": ") + more);
    });
    for (std::size_t i = 0; items.isList() && i < items.parts.size(); ++i)
        add(items.parts[i].allWords());
    add(items.words);
    return list;
}

QStringList tagsFrom(const YamlValue &items)
{
    QStringList tags = items.words.split(QLatin1Char(','), Qt::SkipEmptyParts);
    forEachPair(items, [&tags](const YamlValue &tag, const YamlValue &) { tags += tag.allWords(); });
    for (std::size_t i = 0; items.isList() && i < items.parts.size(); ++i)
        tags += items.parts[i].allWords();
    return tags;
}

/// Pictures that the source holds become photos; of those that it does not hold the names stay, and they are missing.
void takePictures(IncomingEntry &entry, ShownPictures &pictures, ImportSink &sink)
{
    pictures.take(entry);
    takeDataPictures(entry, sink);
    static const QRegularExpression link(QStringLiteral("!\\[([^\\[\\]\\n]*+)\\]\\(([^()\\s]++)\\)"));
    static const QMimeDatabase types;
    QString text;
    qsizetype from = 0;
    for (auto found = link.globalMatch(entry.text); found.hasNext();) {
        const auto match = found.next();
        const QString file = QUrl::fromPercentEncoding(match.captured(2).toUtf8());
        const bool isPicture =
            types.mimeTypeForFile(file, QMimeDatabase::MatchExtension).name().startsWith(QLatin1String("image/"));
        if (!isPicture || (file.contains(QLatin1String("://")) && !file.startsWith(QLatin1String("file://"))))
            continue;
        text += QStringView(entry.text).mid(from, match.capturedStart() - from);
        text += match.capturedLength(1) > 0 ? match.captured(1) : file;
        from = match.capturedEnd();
        entry.photos.append({file});
    }
    text += QStringView(entry.text).mid(from);
    entry.text = text;
}

IncomingEntry entryFrom(QDate day, const YamlValue &value, const SourcePlace &place, ShownPictures &pictures,
                        ImportSink &sink)
{
    IncomingEntry entry{.place = place};
    entry.day = day;
    entry.name = day.toString(Qt::ISODate).toLatin1(); // one a day
    QStringList parts{markdownFromTxt2tags(value.words).trimmed()};
    forEachPair(value, [&](const YamlValue &key, const YamlValue &part) {
        if (key.words == QLatin1String("text"))
            parts.prepend(markdownFromTxt2tags(part.allWords()).trimmed());
        else if (key.words == QLatin1String("Tags"))
            entry.tags += tagsFrom(part);
        else
            parts += listOf(key.allWords(), part).trimmed();
    });
    parts.removeAll(QString());
    entry.text = parts.join(QStringLiteral("\n\n"));
    takePictures(entry, pictures, sink);
    entry.text = entry.text.trimmed();
    takeHashtags(entry);
    takeHeading(entry);
    return entry;
}

Result<YamlDocument> daysFrom(const QByteArray &bytes, ImportSink &sink)
{
    DecodedText decoded = decodeFromAnySystem(bytes);
    if (!decoded.broken.empty())
        return Error{ErrorCode::BadText, {}};
    if (!decoded.characterSet.isEmpty())
        sink.noteCharacterSet(decoded.characterSet);
    return yamlFrom(std::move(decoded.text));
}

/// One month; what is no day is told, and the others come in.
void readMonth(const QString &name, const YamlDocument &days, ShownPictures &pictures, ImportSink &sink)
{
    const auto [year, month] = *monthOf(name);
    forEachPair(days.root, [&, year = year, month = month](const YamlValue &number, const YamlValue &day) {
        const SourcePlace place{.file = name, .line = number.line};
        if (day.isList())
            sink.refuse(place, {ErrorCode::CannotRead, {}});
        else
            sink.take(entryFrom(QDate(year, month, number.words.toInt()), day, place, pictures, sink));
    });
    const bool isMonth = days.root.isMap() || days.root.kind == YamlValue::Kind::Null;
    if (days.brokenAt)
        sink.refuse({.file = name, .line = *days.brokenAt}, {ErrorCode::CannotRead, QLatin1String(kBreaksOff)});
    else if (!isMonth)
        sink.refuse({.file = name, .line = days.root.line}, {ErrorCode::CannotRead, {}});
}

} // namespace

bool isRedNotebook(SourceTree &source)
{
    return std::ranges::any_of(source.files(), [&source](const SourceTree::File &file) {
        static const QRegularExpression day(QStringLiteral("^[0-9]{1,2}:\\s*(\\{|$)"),
                                            QRegularExpression::MultilineOption);
        return monthOf(file.name) && QString::fromUtf8(beginningOf(source, file.name)).contains(day);
    });
}

Result<void> readRedNotebook(SourceTree &source, ImportSink &sink, const ImportProgress &progress)
{
    qint64 done = 0;
    const auto total = static_cast<qint64>(source.files().size());
    const auto isMonth = [](const QString &name) { return monthOf(name).has_value(); };
    ShownPictures pictures(source);
    HEARTH_TRY(source.readEach(isMonth, [&](const QString &name, const Result<QByteArray> &bytes) -> Result<void> {
        HEARTH_TRY(goOn(progress, ++done, total));
        const auto days = bytes ? daysFrom(bytes.value(), sink) : Result<YamlDocument>(bytes.error());
        if (days)
            readMonth(name, days.value(), pictures, sink);
        else
            sink.refuse({.file = name}, days.error());
        return {};
    }));
    for (const SourceTree::File &file : source.files()) {
        if (!isMonth(file.name) && !pictures.hasTaken(file.name))
            sink.leaveOut(file.name);
    }
    return {};
}

} // namespace hearth
