// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "search/query.h"
#include "search/searchdocument.h"

#include <span>

namespace hearth {

/// Answers one query and keeps nothing: what SearchIndex::find() would answer of the same documents, added in this order,
/// without an index of all their words. Only what stands around a word of the query is looked at closely. An empty query
/// finds nothing. Internal when SQLite fails.
[[nodiscard]] Result<SearchResult> scan(std::span<const SearchDocument> documents, const Query &query,
                                        const SearchFilter &filter, int limit);

} // namespace hearth
