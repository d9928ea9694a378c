// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "records/record.h"

#include <QString>

namespace hearth {

/// Where something is being typed: which kind of record, and which one. What is typed while sitting together has places
/// of its own, under the same names.
struct DraftPlace final
{
    /// Of the record that is typed.
    Kind kind = Kind::Entry;
    /// The record that is changed; names nothing for a new one. Of an agreement it names the agreement, of a reply that
    /// is not there yet the entry.
    RecordId of = {};
    /// What a new one comes from: the idea of a plan, or the experience that words are about.
    RecordId about = {};
    /// Of words about one day of a ritual; of what is said in a review, the first day of the month or the last of the
    /// year; else invalid.
    QDate day = {};
    /// Of a check-in.
    Period period = {};
    /// A note of thanks in ten seconds, which is typed beside a longer one.
    bool isQuick = false;

    /// As it stands in the file; see RECORDS.md. Nothing else makes or reads it.
    [[nodiscard]] QString name() const;
    /// Nothing for a name that this Hearthbook does not give. The period of a check-in is not read back.
    [[nodiscard]] static std::optional<DraftPlace> fromName(const QString &name);

    friend bool operator==(const DraftPlace &, const DraftPlace &) = default;
};

} // namespace hearth
