// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exporting/exportformat.h"

// One a format, each in a file of its own.

namespace hearth {

/// `hearthbook.json` and its photos; see journaljson.h.
[[nodiscard]] std::unique_ptr<ExportWriter> makeJsonWriter(const Journal &journal);
/// `2026/2026-03-01 Title.md`, with date, kind, author, tags and the like as YAML before the words.
[[nodiscard]] std::unique_ptr<ExportWriter> makeMarkdownWriter(const Journal &journal);
/// `checkins.csv`, `gratitude.csv`, `experiences.csv` and, an answer a row, `own-questions.csv`, in UTF-8 with a mark,
/// as RFC 4180 has it. A text that a spreadsheet would take for a formula stands behind an apostrophe.
[[nodiscard]] std::unique_ptr<ExportWriter> makeCsvWriter(const Journal &journal);
/// One file; see calendarfile.h.
[[nodiscard]] std::unique_ptr<ExportWriter> makeCalendarWriter(const Journal &journal);

} // namespace hearth
