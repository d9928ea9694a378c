// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/postings.h"
#include "search/queryparser.h"

#include <vector>

namespace hearth {

/// Numbers of documents, as bits.
using DocumentSet = std::vector<quint64>;

[[nodiscard]] inline bool holds(const DocumentSet &set, Postings::Document document)
{
    return (set[document / 64] >> (document % 64) & 1) != 0;
}

inline void setHeld(DocumentSet &set, Postings::Document document, bool held)
{
    const quint64 bit = quint64{1} << (document % 64);
    set[document / 64] = held ? set[document / 64] | bit : set[document / 64] & ~bit;
}

/// Which of the first `documents` documents match the query.
[[nodiscard]] DocumentSet matching(const Postings &postings, const QueryNode &query, std::size_t documents);

} // namespace hearth
