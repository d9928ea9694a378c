// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "crypto/passphrase.h"
#include "store/seenstates.h"

#include <QIODevice>
#include <QTextStream>

namespace hearth {

/// What a command reaches the world through, so that tests can stand in for it. Borrows everything.
struct CliEnvironment final
{
    QTextStream &out;
    QTextStream &err;
    QIODevice &in;
    const Clock &clock;
    Random &random;
    SeenStates *seen = nullptr;
    /// Of passphrases made by `new` and `sample`.
    PassphraseCost cost{};
    PassphraseLimits limits{};
};

/// How a command ended.
enum ExitCode : int {
    Done = 0,
    CouldNot = 1,
    WrongUsage = 2,
    WrongPassphraseGiven = 3,
    DamagedFile = 4,
};

} // namespace hearth
