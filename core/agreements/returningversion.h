// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agreements/agreements.h"

namespace hearth {

/// The version of an agreement that takes the place of one that is deleted.
struct ReturningVersion final
{
    /// Null when the one that is deleted is not the current one, or none stands before it.
    const AgreementVersion *version = nullptr;
    /// Whether it is currently agreed then: both had agreed to it, neither stopped it, and nobody answered the one that
    /// is deleted.
    bool isAgreed = false;
};

[[nodiscard]] ReturningVersion versionAfterDeleting(const Journal &journal, RecordId version);

} // namespace hearth
