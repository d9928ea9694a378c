// SPDX-License-Identifier: GPL-3.0-or-later
// Hearthbook's own export.
#include "exchange/formats/formats.h"
#include "exchange/journaljson.h"

namespace hearth {

namespace {

// The file that holds the records; empty where there is none.
QString journalFileIn(SourceTree &source)
{
    return fileHolding(source, QStringLiteral(".json"), {"\"format\":\"hearthbook\"", "\"records\""});
}

} // namespace

bool isHearthbook(SourceTree &source)
{
    return !journalFileIn(source).isEmpty();
}

Result<void> readHearthbook(SourceTree &source, ImportSink &sink, const ImportProgress &progress)
{
    return source.readInPieces(journalFileIn(source),
                               [&](const Pieces &json) { return readJournalJson(json, sink, progress); });
}

} // namespace hearth
