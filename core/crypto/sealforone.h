// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/partnerkeys.h"

#include <QByteArray>

#include <optional>

namespace hearth {

/// Bytes of any length that one partner of one journal alone can open: for what waits in memory while it is locked.
/// Under a key of its own (crypto/seal.h), which is closed for them (crypto_box_seal).
[[nodiscard]] QByteArray sealForOne(const BoxPublicKey &reader, const JournalId &journal, ByteView bytes);

/// What sealForOne() sealed; nothing for another reader or journal, or when a byte is not what it was.
[[nodiscard]] std::optional<QByteArray> openForOne(const BoxKey &reader, const JournalId &journal, ByteView sealed);

} // namespace hearth
