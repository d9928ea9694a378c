// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "records/record.h"

#include <QString>

namespace hearth {

enum class CommitmentState : quint8 { Open = 1, Kept = 2, Changed = 3, Dropped = 4 };

/// Something its author promised. Only they say what became of it.
struct Commitment final
{
    static constexpr Kind kind = Kind::Commitment;

    Record record;
    QString what;
    /// By when; invalid for no day.
    QDate due;
    CommitmentState state = CommitmentState::Open;
    /// What became of it, in its author's words.
    QString note;

    friend bool operator==(const Commitment &, const Commitment &) = default;
};

} // namespace hearth
