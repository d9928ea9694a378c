// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/jsonline.h"
#include "exchange/valuejson.h"
#include "journal/journal.h"

/// One record as Hearthbook's own export writes it, and back. resources/schema/hearthbook-1.schema.json describes it.
namespace hearth {

/// The two names in an export. Alike, the other's bears a sign, so that each means one.
struct ExportNames final
{
    QString mine;
    QString other;

    [[nodiscard]] static ExportNames of(const Journal &journal);
    [[nodiscard]] const QString &of(PartnerId partner, PartnerId me) const { return partner == me ? mine : other; }
};

/// The title and the text of a record as words, for what may not come in as what it is.
struct RecordWords final
{
    QString title;
    /// Markdown.
    QString text;
};

/// What belongs in an export: everything that people wrote, and the photos of it. Not who they are, what each chose for
/// themselves, what is still being typed, and seals.
[[nodiscard]] bool isExported(const AnyRecord &record);

/// Whether it can stand in another journal only as words: the other wrote it, or both had to be there for it.
[[nodiscard]] bool isExportedWithWords(const AnyRecord &record, PartnerId me);

/// The record as JSON. What an import brought along of it stands as it stood there, and its number, too.
[[nodiscard]] QJsonObject exportedRecord(const Journal &journal, const AnyRecord &record, const ExportNames &names);

/// The same as it stands in the file; what stood in the line goes.
void exportedLine(JsonLine &line, const Journal &journal, const AnyRecord &record, const ExportNames &names);

/// Its number in an export: that of the journal from which it came.
[[nodiscard]] QString exportedNumber(const Record &record);

/// Where the photo of an attachment stands in an export.
[[nodiscard]] QString exportedFile(const Attachment &photo);

} // namespace hearth
