// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QString>

namespace hearth {

/// The sentence a person reads for an error: what happened, that nothing was lost, and what to do next. The one
/// place where such sentences are made.
[[nodiscard]] QString describe(const Error &error);
/// The same where what failed was to save or keep what somebody is typing, which is still where it was typed.
[[nodiscard]] QString describeTyped(const Error &error);

} // namespace hearth
