// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "records/record.h"

#include <QString>

namespace hearth {

/// Whatever is being typed in one place, kept so that it survives a crash, a lock and a power cut. Always
/// private; at most one per author and place. Belongs to the computer it was typed on: its row says so, and whatever
/// carries rows elsewhere leaves it.
struct Draft final
{
    static constexpr Kind kind = Kind::Draft;
    /// Begins the place of what is typed while sitting together.
    static constexpr const char *kTogether = "together/";

    Record record;
    /// DraftPlace::name(), after kTogether where it is typed while sitting together.
    QString place;
    /// For a record what draftFields() gives; else what whoever keeps it likes.
    QCborMap fields;

    friend bool operator==(const Draft &, const Draft &) = default;
};

} // namespace hearth
