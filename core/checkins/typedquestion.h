// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "records/ownquestion.h"

#include <QCborMap>
#include <QLatin1String>

namespace hearth {

class Journal;

/// A question of one's own while it is typed; one that is changed has the key of it.
struct TypedQuestion final
{
    /// Of the draft.
    static constexpr QLatin1String kPlace{"settings/question"};

    OwnQuestion question;
    bool isOffered = false;

    [[nodiscard]] QCborMap fields() const;
    /// Without a key where the question that was changed is no longer there, so that its words become a new one.
    [[nodiscard]] static TypedQuestion fromFields(const Journal &journal, const QCborMap &fields);
};

} // namespace hearth
