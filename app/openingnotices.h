// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sealedstore.h"

#include <QDateTime>

#include <vector>

namespace hearth {

/// One thing that a person should be told when their journal opens.
struct NoticeToSay final
{
    /// What can be done about it, so that it is not said again.
    enum class Acceptance : quint8 {
        None,   ///< it is said once
        Copy,   ///< SealedStore::acceptCopy()
        Shared, ///< SealedStore::acceptShared()
    };

    QString text;
    Acceptance acceptance = Acceptance::None;
    /// Something is not as it should be, and the person has to look.
    bool isProblem = false;
};

/// What there is to say, the gravest first. The one place where these sentences are made, for the window and the
/// command line.
///
/// `broughtBack`: when the backup was made that somebody has just put here; an older copy is what they wanted then.
[[nodiscard]] std::vector<NoticeToSay> noticesToSay(const OpeningNotices &notices, const QDateTime &broughtBack = {});

} // namespace hearth
