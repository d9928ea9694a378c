// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "crypto/passphrase.h"
#include "exchange/textsource.h"
#include "files/syncfolder.h"
#include "store/seenstates.h"

#include <QTextStream>

#include <chrono>
#include <functional>
#include <optional>

namespace hearth {

class TerminalPrompt;
struct JournalSession;

/// A terminal that is written to.
struct OutScreen final
{
    int columns = 80;
    bool hasColours = false;
};

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
    TerminalPrompt *terminal = nullptr;
    /// Whether `err` goes to somebody who watches.
    bool showsProgress = false;
    /// Folders that are known to be kept in step with other computers.
    QList<SyncRoot> syncRoots{};
    /// The terminal that `out` goes to; nothing where it goes into a file or to another program.
    std::optional<OutScreen> screen{};
    /// Whether `in` is a terminal at which somebody types.
    bool isInTyped = false;
    /// Waits there until something is typed; false when nothing was for so long. Empty where nobody types.
    std::function<bool(std::chrono::minutes)> waitForTyping{};
    /// Opens words for changing, with arguments of its own where it has some.
    QString editor{};
    /// Where those words may lie meanwhile; see PrivateEdit.
    QStringList privateFolders{};
    /// Keeps back what tell() says.
    bool isQuiet = false;
    /// The file in which this computer remembers what was chosen of the program; empty for none.
    QString settingsPath{};
    /// The journal that many commands work on one after another; null for a command by itself.
    const JournalSession *session = nullptr;

    /// Says on `out` how it went: a sentence that nobody asked for, and that --quiet keeps back.
    void tell(const QString &sentence) const;
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
