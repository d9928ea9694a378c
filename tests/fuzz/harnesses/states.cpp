// SPDX-License-Identifier: GPL-3.0-or-later
// What anyone may read of a file's state, wherever it stands in a page; and which computers wrote to a manifest.
#include "fuzz/harness.h"
#include "store/filestate.h"
#include "store/lineage.h"

namespace hearth::fuzz {

namespace states {

bool run(const QByteArray &bytes)
{
    const auto found = FileState::findIn(bytes);
    if (found) {
        promise(bytes.contains(found->bytes()), "a state is written as it was read");
        promise(FileState::fromBytes(viewOf(found->bytes())) == *found, "and read as it was written");
        FileState next = *found;
        next.turn();
        promise(next.before == found->stamp, "a state knows the one before");
    }
    const auto lineage = Lineage::fromBytes(viewOf(bytes));
    if (lineage) {
        const auto again = Lineage::fromBytes(viewOf(lineage->bytes()));
        promise(again == *lineage && lineage->bytes().size() == Lineage::kSize, "a lineage is read as it was written");
        Lineage next = *lineage;
        next.note({9}, std::numeric_limits<quint64>::max());
        (void)next.comparedWith(*lineage);
        (void)lineage->comparedWith(next);
        promise(Lineage::fromBytes(viewOf(next.bytes())) == next, "one more write fits in");
    }
    return found || lineage;
}

std::vector<QByteArray> seeds()
{
    FileState state;
    state.stamp = {1, 2, 3};
    state.partners = 2;
    state.authors = 3;
    state.keys = {12, 77};
    Lineage lineage;
    lineage.note({1}, 3);
    lineage.note({2}, 4);
    return {QByteArray(40, 'p') + state.bytes() + QByteArray(40, 'p'), lineage.bytes()};
}

} // namespace states

const Harness kStates{"states", states::run, states::seeds};

} // namespace hearth::fuzz
