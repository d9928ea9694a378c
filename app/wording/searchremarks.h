// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/query.h"

#include <QStringList>

namespace hearth {

/// What of a query could not be searched for, a sentence each; most often none. That a quotation mark is still open is
/// only said where nothing was found.
[[nodiscard]] QStringList remarksInWords(const QueryRemarks &remarks, bool isAnythingFound);

} // namespace hearth
