// SPDX-License-Identifier: GPL-3.0-or-later
#include "passphrase/quality.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <zxcvbn.h>

#include <algorithm>
#include <cmath>
#include <optional>

namespace hearth {

namespace {

constexpr double kMinute = 60.0;
constexpr double kHour = 60.0 * kMinute;
constexpr double kDay = 24.0 * kHour;
constexpr double kYear = 365.25 * kDay;
constexpr double kWeakBelow = 100.0 * kYear;
constexpr double kVeryGoodFrom = 1e6 * kYear;
constexpr double kFullBits = 64.6; // five words of 7,776
/// From here on words of a list are taken to be drawn; fewer may well have been thought up.
constexpr int kDrawnFrom = 4;

/// zxcvbn reads bytes, and would count one letter outside ASCII as two or three. Such letters lose their marks, or
/// become some small letter.
QByteArray plainLetters(const QString &text)
{
    QByteArray plain;
    for (const char32_t letter : text.normalized(QString::NormalizationForm_KD).toUcs4()) {
        if (QChar::category(letter) == QChar::Mark_NonSpacing)
            continue;
        plain += letter < 128 ? static_cast<char>(letter) : static_cast<char>('a' + letter % 26);
    }
    return plain;
}

/// What the words are worth when every one of them is in the list. A word said twice counts once.
std::optional<double> bitsAsWords(const Wordlist &list, const QString &text, int &count)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s.,_]+"));
    static const QRegularExpression gapsAndDashes(QStringLiteral("[\\s.,_-]+"));
    for (const QRegularExpression &separator : {gaps, gapsAndDashes}) {
        const QStringList words = text.split(separator, Qt::SkipEmptyParts);
        if (words.isEmpty() ||
            !std::all_of(words.begin(), words.end(), [&](auto &word) { return list.contains(word); }))
            continue;
        count = static_cast<int>(QSet<QString>(words.begin(), words.end()).size());
        return count * list.bitsPerWord();
    }
    return std::nullopt;
}

/// Translates in the context of this file.
class Words final
{
    Q_DECLARE_TR_FUNCTIONS(PassphraseQuality)
};

/// One digit and noughts: 27 becomes 30.
int roughly(double number)
{
    const double step = std::pow(10.0, std::floor(std::log10(number)));
    return static_cast<int>(std::lround(number / step) * static_cast<long>(step));
}

} // namespace

QString lockInWords(double seconds)
{
    if (seconds < kHour)
        return Words::tr("No lock at all");
    if (seconds < kYear)
        return Words::tr("A weak lock: it keeps out a glance, and nobody who tries");
    if (seconds < kWeakBelow)
        return Words::tr("A fair lock, though not against somebody with patience");
    if (seconds < kVeryGoodFrom)
        return Words::tr("A good lock for a shared laptop");
    return Words::tr("A very good lock");
}

QString guessingTimeInWords(double seconds)
{
    if (seconds < kMinute)
        return Words::tr("Guessed at once");
    if (seconds < kHour)
        return Words::tr("A few minutes of guessing");
    if (seconds < kDay)
        return Words::tr("A few hours of guessing");
    if (seconds < 2 * kDay)
        return Words::tr("About a day of guessing");
    if (seconds < 60 * kDay)
        return Words::tr("About %n days of guessing", nullptr, roughly(seconds / kDay));
    if (seconds < 2 * kYear)
        return Words::tr("About %n months of guessing", nullptr, static_cast<int>(std::lround(seconds / kYear * 12)));
    if (seconds < kWeakBelow)
        return Words::tr("About %n years of guessing", nullptr, roughly(seconds / kYear));
    if (seconds < 1000 * kYear)
        return Words::tr("Several centuries of guessing");
    return Words::tr("Longer than anyone can wait");
}

PassphraseJudge::PassphraseJudge()
{
    m_lists.emplace_back(QStringLiteral("en"));
    m_lists.emplace_back(QStringLiteral("de"));
    setKnownWords({});
}

void PassphraseJudge::setKnownWords(const QStringList &words)
{
    m_known = {QByteArrayLiteral("hearthbook")};
    for (const QString &phrase : words) {
        static const QRegularExpression between(QStringLiteral("[\\s._-]+"));
        for (const QString &word : phrase.toLower().split(between, Qt::SkipEmptyParts))
            m_known += plainLetters(word);
    }
}

double PassphraseJudge::guessBits(const QString &passphrase) const
{
    const QByteArray plain = plainLetters(passphrase);
    std::vector<const char *> known;
    for (const QByteArray &word : m_known)
        known.push_back(word.constData());
    known.push_back(nullptr);
    const double guessed = std::max(0.0, ZxcvbnMatch(plain.constData(), known.data(), nullptr));

    const QString small = passphrase.toLower();
    for (const Wordlist &list : m_lists) {
        int count = 0;
        if (const auto drawn = bitsAsWords(list, small, count))
            return count >= kDrawnFrom ? *drawn : std::min(*drawn, guessed);
    }
    return guessed;
}

PassphraseQuality PassphraseJudge::judge(const QString &passphrase) const
{
    PassphraseQuality quality;
    if (passphrase.isEmpty())
        return quality;
    quality.bits = guessBits(passphrase);
    quality.fraction = std::clamp(quality.bits / kFullBits, 0.0, 1.0);
    const double seconds = std::exp2(quality.bits - 1.0) / kGuessesPerSecond;
    quality.isWeak = seconds < kWeakBelow;
    quality.isGuessedAtOnce = seconds < kMinute;
    quality.sentence = lockInWords(seconds);
    quality.guessing = guessingTimeInWords(seconds);
    return quality;
}

} // namespace hearth
