// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/change.h"

namespace hearth {

const Record &recordOf(const AnyRecord &any)
{
    return std::visit([](const auto &value) -> const Record & { return value.record; }, any);
}

Record &recordOf(AnyRecord &any)
{
    return std::visit([](auto &value) -> Record & { return value.record; }, any);
}

Kind kindOf(const AnyRecord &any)
{
    return std::visit([](const auto &value) { return value.kind; }, any);
}

ChangeSet inverse(const ChangeSet &changes)
{
    ChangeSet inverted;
    inverted.reserve(changes.size());
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        inverted.push_back(change->inverse());
    return inverted;
}

} // namespace hearth
