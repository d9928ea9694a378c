// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/experience.h"

#include <QCborMap>

namespace hearth {

/// The fields of an experience as a draft keeps them.
[[nodiscard]] QCborMap draftOf(const SharedExperience &experience);
/// `experience` with what the draft holds; what is missing or malformed there stays as it is.
[[nodiscard]] SharedExperience restoredFrom(const QCborMap &draft, SharedExperience experience);

} // namespace hearth
