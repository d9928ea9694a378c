// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/partnerkeys.h"

namespace hearth::fuzz {

/// Two partners who know each other and share keys of two generations; the same in every run.
struct Couple final
{
    JournalId journal{};
    PartnerKeys anna;
    PartnerKeys ben;
};

[[nodiscard]] const Couple &couple();

} // namespace hearth::fuzz
