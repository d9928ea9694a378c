// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/exporttarget.h"
#include "exchange/journaljson.h"

#include <span>

namespace hearth {

/// What an export can be.
enum class ExportFormat : quint8 {
    Json,     ///< everything, to be brought into a Hearthbook again
    Markdown, ///< a text file for each record, with its photos
    Csv,      ///< tables of check-ins, thanks and experiences
    Calendar, ///< experiences and rituals for any calendar
};

/// The name on the command line: "json", "markdown", "csv", "ics".
[[nodiscard]] QString keyOf(ExportFormat format);
[[nodiscard]] std::optional<ExportFormat> exportFormatFromKey(const QString &key);
[[nodiscard]] std::span<const ExportFormat> exportFormats();

/// Where an export of that format goes: files of their own, or one.
[[nodiscard]] Result<void> checkExport(ExportFormat format, const OutputTarget &where);
[[nodiscard]] Result<std::unique_ptr<ExportTarget>> openExport(ExportFormat format, const OutputTarget &where);

/// Writes records into a target in one format, one after the other.
class ExportWriter
{
public:
    virtual ~ExportWriter() = default;

    /// Whether such a record has a place in this format.
    [[nodiscard]] virtual bool takes(const AnyRecord &record) const = 0;
    /// Whether photos come along as files.
    [[nodiscard]] virtual bool takesPhotos() const { return false; }
    [[nodiscard]] virtual Result<void> begin(ExportTarget &target) = 0;
    /// Those that come next. The journal does not change meanwhile.
    [[nodiscard]] virtual Result<void> write(std::span<const AnyRecord> records, ExportTarget &target) = 0;
    [[nodiscard]] virtual Result<void> end(ExportTarget &target) = 0;
};

/// The journal outlives it.
[[nodiscard]] std::unique_ptr<ExportWriter> exportWriterFor(ExportFormat format, const Journal &journal);

} // namespace hearth
