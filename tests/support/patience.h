// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace hearth::test {

/// How long a test waits for what must happen, in milliseconds. Nothing takes as long; but a machine that has ten other
/// things to do, under a sanitizer, takes far more than Qt's five seconds.
inline constexpr int patience = 120'000;

} // namespace hearth::test
