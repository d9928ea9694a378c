// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "crypto/passphrase.h"
#include "exchange/textsource.h"
#include "files/syncfolder.h"
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
    /// Of passphrases made by `new`, `passphrase` and `sample`.
    PassphraseCost cost{};
    PassphraseLimits limits{};
    /// Null where there is nobody to ask.
    SecretPrompt *terminal = nullptr;
    /// Folders that are known to be kept in step with other computers.
    QList<SyncRoot> syncRoots{};
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
