// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchscan.h"

#include "search/searchindex.h"

namespace hearth {

SearchResult scan(std::span<const SearchDocument> documents, const Query &query, const SearchFilter &filter, int limit)
{
    if (query.isEmpty())
        return {};
    SearchIndex index(query, filter);
    (void)index.add(documents); // nothing stops it
    return index.find(query, filter, limit);
}

} // namespace hearth
