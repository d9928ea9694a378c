// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/checkin.h"
#include "journal/draft.h"
#include "journal/entry.h"
#include "journal/gratitudenote.h"
#include "journal/partner.h"
#include "journal/preferences.h"

#include <optional>
#include <variant>
#include <vector>

namespace hearth {

/// Any one record.
using AnyRecord = std::variant<Partner, Preferences, Draft, Entry, GratitudeNote, CheckIn>;

[[nodiscard]] const Record &recordOf(const AnyRecord &any);
[[nodiscard]] Record &recordOf(AnyRecord &any);
[[nodiscard]] Kind kindOf(const AnyRecord &any);
[[nodiscard]] Result<void> validate(const AnyRecord &any);

/// What happens to one record, with enough to take it back:
///
///     add      nothing -> after
///     edit     before  -> after
///     remove   before  -> nothing
///
/// The inverse of a change is the change with its two sides exchanged; applying it restores the record as it was,
/// under its old id.
struct Change final
{
    std::optional<AnyRecord> before;
    std::optional<AnyRecord> after;

    [[nodiscard]] static Change add(AnyRecord record) { return {std::nullopt, std::move(record)}; }
    [[nodiscard]] static Change edit(AnyRecord before, AnyRecord after)
    {
        return {std::move(before), std::move(after)};
    }
    [[nodiscard]] static Change remove(AnyRecord record) { return {std::move(record), std::nullopt}; }

    [[nodiscard]] Change inverse() const { return {after, before}; }
    [[nodiscard]] RecordId id() const { return recordOf(after ? *after : *before).id; }
    [[nodiscard]] Kind kind() const { return kindOf(after ? *after : *before); }
};

/// Changes that happen together and are undone together.
using ChangeSet = std::vector<Change>;

[[nodiscard]] ChangeSet inverse(const ChangeSet &changes);

} // namespace hearth
