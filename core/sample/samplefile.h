// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "crypto/passphrase.h"

#include <QString>

#include <array>

namespace hearth {

/// Who is in the sample journal and how each opens it.
struct SamplePeople final
{
    std::array<QString, 2> names;
    std::array<QString, 2> passphrases;
};

/// The passphrases of every sample journal. They protect nothing but invented people.
[[nodiscard]] std::array<QString, 2> samplePassphrases();

/// Makes a journal of two invented people over the two years before `lastDay`, sealed like any other. The same day
/// gives the same words on every computer. Errors are those of creating and writing a journal.
[[nodiscard]] Result<SamplePeople> writeSampleJournal(const QString &path, QDate lastDay, const PassphraseCost &cost,
                                                      const PassphraseLimits &limits);

} // namespace hearth
