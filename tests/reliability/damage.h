// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reliability/trial.h"

namespace hearth::test {

/// What a changed file tells those who open it.
struct Reading final
{
    /// The check without a key calls it sound.
    bool isCalledSound = false;
    /// The error of Anna's or Ben's reading; empty when both read.
    QString error;
    /// They were told, beside what they read, that something is not as it was written.
    bool wasTold = false;
    BothSnapshots both;

    /// Whoever opens it gets what was there before.
    [[nodiscard]] bool isUnchanged(const BothSnapshots &before) const { return error.isEmpty() && both == before; }
    /// Somebody was told that something is wrong: the check without a key, or one of the two.
    [[nodiscard]] bool isNoticed() const { return !isCalledSound || wasTold || !error.isEmpty(); }
};

/// Checks without a key, then reads everything as either.
[[nodiscard]] Reading readingOf(const QString &path);

/// The whole file, and writing it anew.
[[nodiscard]] QByteArray bytesOfFile(const QString &path);
void writeFile(const QString &path, const QByteArray &bytes);

} // namespace hearth::test
