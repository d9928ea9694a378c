// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "crypto/passphrase.h"
#include "exchange/textsource.h"
#include "store/seenstates.h"

#include <QTextStream>

namespace hearth {

class SecretPrompt;

/// What a command reaches the world through, so that tests can stand in for it. Borrows everything.
struct CliEnvironment final
{
    QTextStream &out;
    QTextStream &err;
    TextSource &in;
    const Clock &clock;
    Random &random;
    SeenStates *seen = nullptr;
    /// Of ways in that are made here, and of those that are renewed.
    PassphraseEffort cost{};
    PassphraseLimits limits{};
    /// Null where there is nobody to ask.
    SecretPrompt *terminal = nullptr;
    /// Whether `err` goes to somebody who watches.
    bool showsProgress = false;
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
