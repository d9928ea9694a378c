// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formats/formats.h"

#include "exchange/htmlwords.h"
#include "exchange/textdecoder.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QMimeDatabase>

#include <algorithm>

namespace hearth {

int mostLookedInto(const SourceTree &source)
{
    return source.isArchive() ? 20 : 1000; // an archive is gone through from its beginning for each
}

namespace {

/// The first of those files that is what is asked for.
QString fileOf(const SourceTree &source, const QString &ending, const std::function<bool(const QString &name)> &isIt)
{
    int tried = 0;
    for (const SourceTree::File &file : source.files()) {
        if (!file.name.endsWith(ending, Qt::CaseInsensitive))
            continue;
        if (++tried > mostLookedInto(source))
            break;
        if (isIt(file.name))
            return file.name;
    }
    return {};
}

} // namespace

QByteArray beginningOf(SourceTree &source, const QString &name)
{
    const auto bytes = source.beginningOf(name, kLooked);
    return bytes ? inUtf8(bytes.value()) : QByteArray();
}

QString fileHolding(SourceTree &source, const QString &ending, const QList<QByteArray> &words)
{
    return fileOf(source, ending, [&](const QString &name) {
        const QByteArray beginning = beginningOf(source, name);
        return std::ranges::all_of(words, [&beginning](const QByteArray &word) { return beginning.contains(word); });
    });
}

QString jsonFile(SourceTree &source, const std::function<bool(const JsonLook &look)> &isIt)
{
    return fileOf(source, QStringLiteral(".json"), [&](const QString &name) { return isIt(lookAtJson(source, name)); });
}

Result<void> readJsonInPieces(SourceTree &source, const std::function<bool(const QString &name)> &wanted,
                              ImportSink &sink, const SourceTree::TakePieces &take)
{
    // All of a file has to be seen before its first word is read.
    QHash<QString, QString> characterSets;
    const auto look = [&characterSets](const QString &name, const Pieces &pieces) -> Result<void> {
        if (const auto found = characterSetOf(pieces); found && !found.value().isEmpty())
            characterSets.insert(name, found.value());
        return {};
    };
    (void)source.readInPieces(wanted, look); // what cannot be read is told below
    return source.readInPieces(wanted, [&](const QString &name, const Pieces &pieces) {
        const QString characterSet = characterSets.value(name);
        if (!characterSet.isEmpty())
            sink.noteCharacterSet(characterSet);
        return take(name, inUtf8(pieces, characterSet));
    });
}

Result<void> brokenOff(const SourcePlace &place, const Error &error, ImportSink &sink)
{
    const bool isWithin = error.code == ErrorCode::CannotRead || error.code == ErrorCode::BadText ||
                          error.code == ErrorCode::LimitExceeded;
    if (!isWithin)
        return error;
    sink.refuse(place, error.code == ErrorCode::CannotRead ? Error{error.code, QLatin1String(kBreaksOff)} : error);
    return {};
}

void leaveOutValue(const QString &key, const QString &value, ImportSink &sink)
{
    constexpr qsizetype kMost = 60; // characters
    sink.leaveOut(QStringLiteral("%1: %2").arg(key, value.simplified().left(kMost)));
}

void leaveOutOthers(const QJsonObject &object, const QStringList &known, ImportSink &sink)
{
    for (auto each = object.begin(); each != object.end(); ++each) {
        const QJsonValue value = each.value();
        const bool isEmpty = value.isNull() || (value.isString() && value.toString().isEmpty()) ||
                             (value.isArray() && value.toArray().isEmpty()) ||
                             (value.isObject() && value.toObject().isEmpty()) || value == QJsonValue(false);
        if (!isEmpty && !known.contains(each.key()))
            sink.leaveOut(each.key());
    }
}

void takeHtml(IncomingEntry &entry, const QString &html, ImportSink &sink)
{
    const HtmlWords words = wordsOfHtml(html);
    entry.text = words.markdown;
    for (const PictureInWords &each : words.pictures)
        addDataPicture(entry, each.picture, each.caption, sink);
    entry.hasMore = entry.hasMore || !words.leftOut.isEmpty();
    for (const QString &each : words.leftOut)
        sink.leaveOut(each);
}

void takeMedium(IncomingEntry &entry, const QString &file, ImportSink &sink)
{
    static const QMimeDatabase types;
    const QMimeType type = types.mimeTypeForFile(file, QMimeDatabase::MatchExtension);
    const bool isPicture =
        type.name().startsWith(QLatin1String("image/")) && !type.name().startsWith(QLatin1String("image/svg"));
    const bool isOther = !type.isDefault() && !isPicture;
    if (!isOther) {
        entry.photos.append({file});
        return;
    }
    entry.hasMore = true;
    sink.leaveOut(file.section(QLatin1Char('.'), -1).toLower());
}

void takeHeading(IncomingEntry &entry)
{
    if (!entry.title.isEmpty() || !entry.text.startsWith(QLatin1String("# ")))
        return;
    const qsizetype end = entry.text.indexOf(QLatin1Char('\n'));
    entry.title = entry.text.mid(2, end < 0 ? -1 : end - 2).trimmed();
    entry.text = end < 0 ? QString() : entry.text.mid(end + 1).trimmed();
}

Result<void> goOn(const ImportProgress &progress, qint64 done, qint64 total)
{
    if (progress && !progress(done, total))
        return Error{ErrorCode::Cancelled, {}};
    return {};
}

} // namespace hearth
