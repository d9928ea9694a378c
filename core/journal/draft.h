// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "journal/record.h"

#include <QString>

namespace hearth {

/// Whatever is being typed in one editor, kept so that it survives a crash, a lock and a power cut. Always
/// private; at most one per author and place. Belongs to the computer it was typed on: its row says so, and whatever
/// carries rows elsewhere leaves it.
struct Draft final
{
    static constexpr Kind kind = Kind::Draft;
    /// Begins the place of what is typed while sitting together.
    static constexpr const char *kTogether = "together/";

    Record record;
    /// Names the editor: "entry/new", "entry/<id>", "gratitude/new", "checkin/2026-W28".
    QString place;
    /// The editor's own fields, by name.
    QCborMap fields;

    friend bool operator==(const Draft &, const Draft &) = default;
};

} // namespace hearth
