// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "search/searchdocument.h"

namespace hearth {

/// What a record offers to the search; nothing for kinds that are not searched (names, preferences, drafts). A
/// check-in offers the words written in it, not its ratings.
[[nodiscard]] std::optional<SearchDocument> searchDocumentOf(const AnyRecord &record);

/// Everything in the journal that can be searched.
[[nodiscard]] QList<SearchDocument> searchDocumentsOf(const Journal &journal);

} // namespace hearth
