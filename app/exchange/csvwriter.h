// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace hearth {

/// A row as RFC 4180 has it, by libcsv, in UTF-8: every field quoted. A text that a spreadsheet would take for a
/// formula stands behind an apostrophe, so that nobody's words run there.
[[nodiscard]] QByteArray csvRow(const QStringList &fields);

} // namespace hearth
