// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "records/record.h"

#include <QString>

namespace hearth {

/// Thanks from the record's author to the other partner. Only `what` must be written.
struct GratitudeNote final
{
    static constexpr Kind kind = Kind::GratitudeNote;

    Record record;
    PartnerId to;
    /// What you did.
    QString what;
    /// Why it mattered to me.
    QString why;
    /// What it shows about you.
    QString shows;
    /// The author's leave to print it in a gratitude summary.
    bool mayPrint = false;
    /// The day on which a private note becomes shared by itself, once its author unlocks the journal then or later;
    /// invalid when it stays as it is.
    QDate keptUntil;

    friend bool operator==(const GratitudeNote &, const GratitudeNote &) = default;
};

} // namespace hearth
