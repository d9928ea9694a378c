// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include "journal/journal.h"
#include "store/sealedstore.h"

#include <QString>

#include <functional>
#include <vector>

namespace hearth::test {

/// Makes a journal of Anna and Ben (their passphrases are those of support/journalfixture.h, the hash the cheapest)
/// with some of everything: entries of both, shared and private, thanks, a photo of that many bytes each, a draft,
/// answers to a check-in sealed by both, an agreement that both signed, words after a change of the shared key, and
/// that key waiting for Ben. Ids, times and words are the same each time; keys are not. Returns the recovery codes.
[[nodiscard]] std::vector<QString> makeFurnishedJournal(const QString &path, qsizetype photoSize);

/// Ends the program when it failed: what it was to make is there for others to be tested on.
template <typename T>
void must(const Result<T> &done)
{
    if (!done)
        qFatal("The journal could not be furnished: %d %s", static_cast<int>(done.error().code),
               qPrintable(done.error().detail));
}

/// Does some work in the journal of makeFurnishedJournal() with its clock, as whoever has that passphrase.
void as(const QString &path, const QString &passphrase, const std::function<void(SealedStore &, Journal &)> &work);

/// Bytes to stand for a photo, the same for the same seed.
[[nodiscard]] QByteArray bytesOf(quint64 seed, qsizetype size);

} // namespace hearth::test
