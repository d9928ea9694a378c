// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sealedstore.h"

#include <map>

namespace hearth::test {

/// One record as a reader gets it.
struct Held final
{
    PartnerId author;
    bool isShared = false;
    quint32 revision = 0;
    /// BLAKE2b-256 of the record's payload.
    QByteArray words;
    /// BLAKE2b-256 of its photo; empty when it has none.
    QByteArray photo;
    /// Whether its author's signature is on it; always so for what is private.
    bool isAuthentic = true;

    friend bool operator==(const Held &, const Held &) = default;
};

/// Everything one reader gets, by id.
using Snapshot = std::map<RecordId, Held>;

[[nodiscard]] QByteArray digestOfBytes(const QByteArray &bytes);

/// Opens the journal with that secret, at the cost tests use, and reads every record and photo. Errors are those of
/// opening and reading, and ContentChanged for a photo that is not its record's. `wasTold`, where it is given, becomes
/// true when the reader was told that something had been changed or repaired.
[[nodiscard]] Result<Snapshot> readEverything(const QString &path, const QString &secret, bool *wasTold = nullptr);

/// What both get: of Anna and of Ben, with their passphrases.
struct BothSnapshots final
{
    Snapshot annas;
    Snapshot bens;

    friend bool operator==(const BothSnapshots &, const BothSnapshots &) = default;
};
[[nodiscard]] Result<BothSnapshots> readAsBoth(const QString &path, bool *wasTold = nullptr);

/// One line a record, in order of id: id, author, who may read it, revision, digest of the words, digest of the photo
/// or
/// "-", "signed" or "unsigned".
[[nodiscard]] QByteArray linesOf(const Snapshot &snapshot);

} // namespace hearth::test
