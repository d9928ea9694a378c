// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/draft.h"

#include <QByteArray>
#include <QList>

namespace hearth {

/// Drafts as bytes to be sealed in memory (crypto/sealforone.h): an array of CBOR, of three values each, id, payload as
/// records/codec.h has it, revision. Never on the disk, so its form may change.
[[nodiscard]] QByteArray encodeUnwritten(const QList<Draft> &drafts);

/// What encodeUnwritten() wrote of `author`.
[[nodiscard]] QList<Draft> decodeUnwritten(const QByteArray &bytes, PartnerId author);

} // namespace hearth
