// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/markdownwords.h"
#include "exchange/datapictures.h"
#include "exchange/daywords.h"
#include "exchange/formats/formats.h"
#include "exchange/formats/shownpictures.h"
#include "exchange/textdecoder.h"
#include "exchange/yamldocument.h"

#include <QRegularExpression>

#include <algorithm>

namespace hearth {

namespace {

bool isTextFile(const QString &name)
{
    return name.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive) ||
           name.endsWith(QLatin1String(".md"), Qt::CaseInsensitive) ||
           name.endsWith(QLatin1String(".markdown"), Qt::CaseInsensitive);
}

/// `2020-01-31`, `2020_01_31`, `20200131` in a name; what else stands in it is a title.
QDate dayIn(const QString &base, QString *title)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![0-9])([0-9]{4})[-_. ]?([0-9]{2})[-_. ]?([0-9]{2})(?![0-9])"));
    const auto match = pattern.match(base);
    if (!match.hasMatch())
        return {};
    const QString rest = QString(base).remove(match.capturedStart(), match.capturedLength());
    QStringView inner = rest;
    const auto isBetween = [](QChar sign) { return QStringLiteral("-_. ").contains(sign); };
    while (!inner.isEmpty() && isBetween(inner.front()))
        inner = inner.sliced(1);
    while (!inner.isEmpty() && isBetween(inner.back()))
        inner.chop(1);
    *title = inner.toString();
    return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
}

QString lettersOf(const QString &words)
{
    QString letters = words;
    return letters.removeIf([](QChar sign) { return !sign.isLetterOrNumber(); });
}

/// Whether the words of a file's name are only those with which its text begins.
bool isBeginning(const QString &title, const QString &text)
{
    static const QRegularExpression oneOfMany(QStringLiteral(" \\([0-9]+\\)\\z")); // that begin alike
    const QString words = QString(title).remove(oneOfMany);
    return lettersOf(plainText(text, 2 * words.size())).startsWith(lettersOf(words));
}

/// What stands between two lines of `---` at the very beginning, as date, title and tags. Whether it says what the
/// title is, be it that it has none.
bool takeFrontMatter(IncomingEntry &entry, ImportSink &sink)
{
    static const QRegularExpression pattern(QStringLiteral("\\A---[ \\t]*\\n(.*?)\\n---[ \\t]*(?:\\n|\\z)"),
                                            QRegularExpression::DotMatchesEverythingOption);
    const auto match = pattern.match(entry.text);
    if (!match.hasMatch())
        return false;
    const auto matter = yamlFrom(match.captured(1));
    if (!matter || matter.value().brokenAt || !matter.value().root.isMap())
        return false; // it is text, then
    bool hasTitle = false;
    forEachPair(matter.value().root, [&](const YamlValue &key, const YamlValue &value) {
        const QString name = key.words.toLower();
        const DayAndTime when = name == QLatin1String("date") ? dayAndTimeFrom(value.words) : DayAndTime();
        if (when.day.isValid()) {
            entry.day = when.day;
            entry.written = when.written;
        } else if (name == QLatin1String("title")) {
            entry.title = value.allWords();
            hasTitle = true;
        } else if (name == QLatin1String("tags")) {
            entry.tags += value.words.split(QLatin1Char(','), Qt::SkipEmptyParts);
            for (const YamlValue &tag : value.parts)
                entry.tags += tag.allWords();
        } else if (!value.allWords().isEmpty()) {
            sink.leaveOut(key.allWords());
        }
    });
    entry.text = entry.text.mid(match.capturedEnd());
    return hasTitle;
}

} // namespace

bool isTextFolder(SourceTree &source)
{
    return !source.files().empty() &&
           std::ranges::any_of(source.files(), [](const SourceTree::File &file) { return isTextFile(file.name); });
}

Result<void> readTextFolder(SourceTree &source, ImportSink &sink, const ImportProgress &progress)
{
    qint64 done = 0;
    ShownPictures pictures(source);
    const auto total = static_cast<qint64>(source.files().size());
    HEARTH_TRY(source.readEach(isTextFile, [&](const QString &name, const Result<QByteArray> &bytes) -> Result<void> {
        HEARTH_TRY(goOn(progress, ++done, total));
        IncomingEntry entry{.place = {.file = name}};
        if (!bytes) {
            sink.refuse(entry.place, bytes.error());
            return {};
        }
        const DecodedText decoded = decodeFromAnySystem(bytes.value());
        if (!decoded.broken.empty()) {
            sink.refuse(entry.place, {ErrorCode::BadText, {}});
            return {};
        }
        if (!decoded.characterSet.isEmpty())
            sink.noteCharacterSet(decoded.characterSet);
        QString title;
        QString base = name.section(QLatin1Char('/'), -1);
        base.truncate(base.lastIndexOf(QLatin1Char('.')));
        entry.day = dayIn(base, &title);
        entry.text = QString(decoded.text).replace(QLatin1String("\r\n"), QLatin1String("\n"));
        const bool hasTitle = takeFrontMatter(entry, sink);
        pictures.take(entry);
        takeDataPictures(entry, sink);
        entry.text = entry.text.trimmed();
        if (!hasTitle)
            takeHeading(entry);
        if (entry.title.isEmpty() && !(hasTitle && isBeginning(title, entry.text)))
            entry.title = title;
        entry.name = name.toUtf8();
        sink.take(std::move(entry));
        return {};
    }));
    for (const SourceTree::File &file : source.files()) {
        const QString last = file.name.section(QLatin1Char('/'), -1);
        if (!isTextFile(file.name) && !pictures.hasTaken(file.name))
            sink.leaveOut(last.section(QLatin1Char('.'), -1).toLower()); // its ending, or all of it
    }
    return {};
}

} // namespace hearth
