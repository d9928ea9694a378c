// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporting/exportformat.h"

#include "exporting/writers.h"

#include <algorithm>
#include <array>

namespace hearth {

namespace {

struct Known final
{
    ExportFormat format;
    const char *key;
    std::unique_ptr<ExportWriter> (*make)(const Journal &journal);
};

constexpr std::array kKnown{
    Known{ExportFormat::Json, "json", makeJsonWriter}, Known{ExportFormat::Markdown, "markdown", makeMarkdownWriter},
    Known{ExportFormat::Csv, "csv", makeCsvWriter}, Known{ExportFormat::Calendar, "ics", makeCalendarWriter}};

constexpr std::array kFormats{ExportFormat::Json, ExportFormat::Markdown, ExportFormat::Csv, ExportFormat::Calendar};

const Known &known(ExportFormat format)
{
    return *std::ranges::find(kKnown, format, &Known::format);
}

} // namespace

QString keyOf(ExportFormat format)
{
    return QLatin1String(known(format).key);
}

std::optional<ExportFormat> exportFormatFromKey(const QString &key)
{
    const auto found = std::ranges::find_if(kKnown, [&](const Known &each) { return key == QLatin1String(each.key); });
    return found == kKnown.end() ? std::nullopt : std::optional(found->format);
}

std::span<const ExportFormat> exportFormats()
{
    return kFormats;
}

Result<void> checkExport(ExportFormat format, const OutputTarget &where)
{
    return format == ExportFormat::Calendar ? checkOutput(where, OutputKind::Calendar) : checkExportFiles(where);
}

Result<std::unique_ptr<ExportTarget>> openExport(ExportFormat format, const OutputTarget &where)
{
    return format == ExportFormat::Calendar ? ExportTarget::forOneFile(where, OutputKind::Calendar)
                                            : ExportTarget::forFiles(where);
}

std::unique_ptr<ExportWriter> exportWriterFor(ExportFormat format, const Journal &journal)
{
    return known(format).make(journal);
}

} // namespace hearth
