// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"
#include "search/searchdocument.h"

#include <span>

namespace hearth {

/// Answers one query and keeps nothing: what SearchIndex::find() would answer of the same documents, added in this
/// order. It is an index of the query's words alone, so that both read, fold and compare in one way. An empty query
/// finds nothing.
[[nodiscard]] SearchResult scan(std::span<const SearchDocument> documents, const Query &query,
                                const SearchFilter &filter, int limit);

} // namespace hearth
