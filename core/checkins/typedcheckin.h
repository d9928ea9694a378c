// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/change.h"

#include <QCborMap>

#include <optional>

namespace hearth {

class Journal;

/// What is typed for a period: a check-in, and beside it what is mine alone.
struct TypedCheckIn final
{
    CheckIn checkIn;
    QList<OwnAnswer> mine;
};

/// What is saved of mine for that period, or an empty one.
[[nodiscard]] TypedCheckIn savedCheckIn(const Journal &journal, const Period &period);

/// Whether both check-ins say the same, but for what is mine alone.
[[nodiscard]] bool hasSameAnswers(const CheckIn &left, const CheckIn &right);

/// What the draft of it holds; nothing where it says what is saved.
[[nodiscard]] QCborMap draftFields(const Journal &journal, const TypedCheckIn &typed);
/// What these fields of a draft hold; nothing where they cannot be understood.
[[nodiscard]] std::optional<TypedCheckIn> typedCheckInIn(const Journal &journal, const QCborMap &fields);

/// My check-in of the period with the answers that are typed. One to a question that was switched off since is not
/// told.
[[nodiscard]] CheckIn checkInWith(const Journal &journal, const CheckIn &typed);

/// The changes that keep what was typed: open to both where it is so already, else for myself, and then a seal it had
/// goes. Answers that are mine alone stand without a check-in where there is nothing else. None where all of it is kept
/// already. `typed.checkIn` is that of checkInWith().
[[nodiscard]] ChangeSet keptCheckIn(const Journal &journal, const TypedCheckIn &typed);
/// The changes that seal it until both have answered. Those that are sealed already stay as they are, since a new seal
/// would make what the other names read as changed. Errors when nothing would be left once all ways of not answering
/// look alike.
[[nodiscard]] Result<ChangeSet> sealedTyped(const Journal &journal, const TypedCheckIn &typed);

} // namespace hearth
