// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "passphrase/wordlist.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace hearth {

/// How many passphrases a second someone is taken to try who has the file and hardware of their own for it. Each
/// guess costs them Argon2id with 3 passes over 256 MiB, twice where two partners have a passphrase; one ordinary
/// computer manages a handful a second.
inline constexpr double kGuessesPerSecond = 1000.0;

/// How hard a passphrase is to guess. An estimate: nobody can know whether it stands in a book or was used elsewhere.
struct PassphraseQuality final
{
    /// Half of 2^bits guesses are needed on average. 0 for an empty passphrase.
    double bits = 0.0;
    /// From 0 to 1; full at what five words drawn from the English list are worth.
    double fraction = 0.0;
    /// Would be guessed in less than a hundred years at kGuessesPerSecond.
    bool isWeak = true;
    /// Would be guessed in less than a minute.
    bool isGuessedAtOnce = true;
    /// What it is worth, in plain words: "A good lock for a shared laptop". Empty for an empty passphrase.
    QString sentence;
    /// How long guessing takes: "About 3 years of guessing". Likewise.
    QString guessing;
};

/// Judges passphrases. Words drawn from our own lists are counted as what a draw is worth, everything else by zxcvbn,
/// which knows common passwords, names, dates and keyboard patterns.
class PassphraseJudge final
{
public:
    PassphraseJudge();

    /// Words that anyone near could think of: both names, the name of the file. They count for next to nothing.
    void setKnownWords(const QStringList &words);
    [[nodiscard]] PassphraseQuality judge(const QString &passphrase) const;

private:
    [[nodiscard]] double guessBits(const QString &passphrase) const;

    std::vector<Wordlist> m_lists;
    QList<QByteArray> m_known;
};

/// What a passphrase is worth that takes `seconds` to guess.
[[nodiscard]] QString lockInWords(double seconds);
/// What `seconds` of guessing are called, rounded as roughly as they are known.
[[nodiscard]] QString guessingTimeInWords(double seconds);

} // namespace hearth
