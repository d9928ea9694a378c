// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/formats/jsonlook.h"
#include "exchange/importplan.h"
#include "exchange/sourcetree.h"

// One pair a format: see ImportFormat.

namespace hearth {

/// A zip or folder with `hearthbook.json` and its photos, or that file alone.
[[nodiscard]] bool isHearthbook(SourceTree &source);
[[nodiscard]] Result<void> readHearthbook(SourceTree &source, ImportSink &sink, const ImportProgress &progress);

/// A zip or folder with a JSON file of `entries` and `photos/` beside it.
[[nodiscard]] bool isDayOne(SourceTree &source);
[[nodiscard]] Result<void> readDayOne(SourceTree &source, ImportSink &sink, const ImportProgress &progress);

/// A CSV export, or a zip with `backup.daylio`.
[[nodiscard]] bool isDaylio(SourceTree &source);
[[nodiscard]] Result<void> readDaylio(SourceTree &source, ImportSink &sink, const ImportProgress &progress);

/// A zip or folder with a JSON file each entry, and its photos beside them.
[[nodiscard]] bool isJourney(SourceTree &source);
[[nodiscard]] Result<void> readJourney(SourceTree &source, ImportSink &sink, const ImportProgress &progress);

/// XML of tables, alone or in a zip beside `media/photo/`.
[[nodiscard]] bool isDiaro(SourceTree &source);
[[nodiscard]] Result<void> readDiaro(SourceTree &source, ImportSink &sink, const ImportProgress &progress);

/// JSON with a day each key.
[[nodiscard]] bool isMiniDiary(SourceTree &source);
[[nodiscard]] Result<void> readMiniDiary(SourceTree &source, ImportSink &sink, const ImportProgress &progress);

/// What `jrnl --format json` writes.
[[nodiscard]] bool isJrnl(SourceTree &source);
[[nodiscard]] Result<void> readJrnl(SourceTree &source, ImportSink &sink, const ImportProgress &progress);

/// A list in JSON, its text in HTML; alone, or in a zip or folder with `media/`.
[[nodiscard]] bool isDiarium(SourceTree &source);
[[nodiscard]] Result<void> readDiarium(SourceTree &source, ImportSink &sink, const ImportProgress &progress);

/// A folder of `YYYY-MM.txt`, each YAML with a day each key.
[[nodiscard]] bool isRedNotebook(SourceTree &source);
[[nodiscard]] Result<void> readRedNotebook(SourceTree &source, ImportSink &sink, const ImportProgress &progress);

/// One object a line, see readJsonLines().
[[nodiscard]] bool isJsonLines(SourceTree &source);
[[nodiscard]] Result<void> readJsonLinesOf(SourceTree &source, ImportSink &sink, const ImportProgress &progress);

/// Plain text or Markdown, a file a day, its day in the name or in front matter.
[[nodiscard]] bool isTextFolder(SourceTree &source);
[[nodiscard]] Result<void> readTextFolder(SourceTree &source, ImportSink &sink, const ImportProgress &progress);

// What they have in common.

/// The beginnings that tell formats apart are this long, in bytes.
inline constexpr qint64 kLooked = 64 * 1024;

/// How many files of a source are looked into to find out what it is.
[[nodiscard]] int mostLookedInto(const SourceTree &source);
/// How a file begins, in UTF-8 and without a mark; empty where it cannot be read.
[[nodiscard]] QByteArray beginningOf(SourceTree &source, const QString &name);
/// The first file with that ending (in lower case, with its dot) that holds all of the words near its beginning; empty
/// where there is none.
[[nodiscard]] QString fileHolding(SourceTree &source, const QString &ending, const QList<QByteArray> &words);
/// The first file of JSON that is what is asked for; empty where there is none.
[[nodiscard]] QString jsonFile(SourceTree &source, const std::function<bool(const JsonLook &look)> &isIt);
/// Gives those files of JSON in UTF-8, whatever they were saved in; where that had to be guessed, it is noted.
[[nodiscard]] Result<void> readJsonInPieces(SourceTree &source, const std::function<bool(const QString &name)> &wanted,
                                            ImportSink &sink, const SourceTree::TakePieces &take);
/// Says that a source breaks off there, unless it was stopped or the error is of another kind. Nothing of what came in
/// is lost by that.
[[nodiscard]] Result<void> brokenOff(const SourcePlace &place, const Error &error, ImportSink &sink);
/// Notes a value that has no meaning here, with its key: `timeZone: Mars/Olympus`. Others of that key had one.
void leaveOutValue(const QString &key, const QString &value, ImportSink &sink);
/// Notes the keys of an object that are none of `known`, where they hold anything.
void leaveOutOthers(const QJsonObject &object, const QStringList &known, ImportSink &sink);
/// The words of a piece of HTML, and the pictures that it holds itself; what else shows something besides words is
/// noted.
void takeHtml(IncomingEntry &entry, const QString &html, ImportSink &sink);
/// A file that belongs to an entry: a photo, unless its ending says that it is something else, such as a sound, a film
/// or a paper, which is noted.
void takeMedium(IncomingEntry &entry, const QString &file, ImportSink &sink);
/// Where a Markdown text begins with a heading of the first level, that is its title.
void takeHeading(IncomingEntry &entry);
/// Cancelled when the progress says so.
[[nodiscard]] Result<void> goOn(const ImportProgress &progress, qint64 done, qint64 total);

} // namespace hearth
