// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secretbytes.h"
#include "records/checkin.h"

namespace hearth {

class Journal;

/// Which way a dimension without a rating was left: it did not come up, or its author would rather not say, or nothing
/// was chosen. Once shared these look alike to the other. So that a seal fixes all the same which was meant, each
/// sealed check-in holds a commitment for every dimension without a rating:
///
///     key          Journal::secretOf(author, "hearthbook unsaid 1" | nonce)
///     commitment   BLAKE2b-256, keyed with it, over dimension (1) | way (1)
///
/// The ways are few, but nobody who lacks the author's signing key can try them out. The author can, at any later time,
/// and so reads what they meant themselves.

/// Fixes how each dimension without a rating is left now, in place of what was fixed before. NotYours when the author
/// is not here.
[[nodiscard]] Result<void> fixUnsaid(const Journal &journal, CheckIn &checkIn);

/// The way of not giving a rating that was fixed for that dimension, by its author's key. Nothing where none was fixed,
/// or the key is another's.
[[nodiscard]] std::optional<Answer> whichWasMeant(const CheckIn &checkIn, Dimension dimension, const SecretBytes &key);

/// A shared check-in with every way of not giving a rating as it was meant, for its author alone to see. As it is where
/// it is private, its author is not here, or nothing was fixed.
[[nodiscard]] CheckIn asMeant(const Journal &journal, CheckIn checkIn);

} // namespace hearth
