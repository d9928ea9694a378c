// SPDX-License-Identifier: GPL-3.0-or-later
// Hearthbook's own export.
#include "exchange/formats/formats.h"
#include "exchange/journaljson.h"

namespace hearth {

namespace {

// The file that holds the records; empty where there is none.
QString journalFileIn(SourceTree &source)
{
    return fileHolding(source, QStringLiteral(".json"), {"\"format\"", "\"hearthbook\"", "\"records\""});
}

} // namespace

bool isHearthbook(SourceTree &source)
{
    return !journalFileIn(source).isEmpty();
}

Result<void> readHearthbook(SourceTree &source, ImportSink &sink, const ImportProgress &progress)
{
    const QString name = journalFileIn(source);
    const QString folder = name.left(name.lastIndexOf(QLatin1Char('/')) + 1);
    return source.readInPieces(name, [&](const Pieces &json) { return readJournalJson(json, folder, sink, progress); });
}

} // namespace hearth
