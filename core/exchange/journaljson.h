// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"
#include "exchange/pieces.h"
#include "exchange/recordjson.h"

#include <functional>
#include <span>

namespace hearth {

/// Hearthbook's own export, `hearthbook.json`, a record a line. Exporting an import of it gives the same bytes.
inline constexpr char kJournalJsonFile[] = "hearthbook.json";

/// Which records go out: all that belong in an export, or those of a span of days, both ends included.
struct ExportRange final
{
    QDate from = {};
    QDate to = {};

    [[nodiscard]] bool contains(QDate day) const
    {
        return (!from.isValid() || day >= from) && (!to.isValid() || day <= to);
    }
};

/// Those records, by day and by number. The photos of a record follow it, whatever their own day.
[[nodiscard]] std::vector<AnyRecord> recordsToExport(const Journal &journal, const ExportRange &range);

/// The file, piece by piece: its beginning, a line for each record, its end.
class JournalJsonWriter final
{
public:
    /// Gives the words of a record that may come in only as words; called by two threads at a time.
    using WordsOf = std::function<RecordWords(const AnyRecord &record)>;

    /// The journal outlives this.
    JournalJsonWriter(const Journal &journal, WordsOf words);

    [[nodiscard]] QByteArray beginning() const;
    /// Takes the lines as they come.
    using Write = std::function<Result<void>(const QByteArray &lines)>;
    /// The lines of those that come next. Another thread makes some of them while this one makes and writes the others:
    /// making them takes longer than writing them. The journal does not change meanwhile. Fails as `write` does.
    [[nodiscard]] Result<void> writeNext(std::span<const AnyRecord> records, const Write &write);
    [[nodiscard]] QByteArray end() const { return "\n]}\n"; }

private:
    [[nodiscard]] QByteArray linesOf(std::span<const AnyRecord> records) const;
    [[nodiscard]] Result<void> writeLines(QByteArray lines, const Write &write);

    const Journal &m_journal;
    WordsOf m_words;
    ExportNames m_names;
    bool m_isFirst = true;
};

/// Reads it: each record goes to the sink. CannotRead where it is none or breaks off, BadText, NewerVersion, or
/// Cancelled. What it names lies in `folder` of the source, which ends with a slash or is empty. Who made it is read
/// where the export says so: in the first piece, before the records.
[[nodiscard]] Result<void> readJournalJson(const Pieces &json, const QString &folder, ImportSink &sink,
                                           const ImportProgress &progress = {});

} // namespace hearth
