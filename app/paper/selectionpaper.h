// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "printing/printcontent.h"

#include <QLocale>

namespace hearth {

/// Whether whoever has the journal open may choose that record for paper: what is their own; together, whatever both
/// see.
[[nodiscard]] bool maySelect(const Journal &journal, const Record &record);

/// Chosen records in the order of their days, each as it is read, and nothing that is a record of its own: no words of
/// the other about it, no photo and no title of what it is linked to, unless those are chosen themselves.
[[nodiscard]] PrintContent selectionOnPaper(const Journal &journal, const QList<RecordId> &ids, const QLocale &locale);

} // namespace hearth
