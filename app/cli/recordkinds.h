// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <span>

namespace hearth {

/// The kinds a person thinks of as records: what can be listed, shown and deleted. A seal is not among them, since its
/// being there would tell whether the other has answered.
[[nodiscard]] std::span<const Kind> listedKinds();
[[nodiscard]] bool isListed(Kind kind);

/// Every record in the journal, whatever its kind.
template <typename Visitor>
void forEachRecord(const Journal &journal, Visitor &&visit)
{
    const auto visitAll = [&]<typename... Kinds>(const std::variant<Kinds...> *) {
        const auto visitKind = [&](const auto &repository) {
            for (const auto &value : repository)
                visit(value);
        };
        (visitKind(journal.all<Kinds>()), ...);
    };
    visitAll(static_cast<const AnyRecord *>(nullptr));
}

} // namespace hearth
