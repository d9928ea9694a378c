// SPDX-License-Identifier: GPL-3.0-or-later
#include "passphrase/wordlist.h"

#include "crypto/secretrandom.h"

#include <QFile>

#include <cmath>

namespace hearth {

namespace {

QStringList readWords(const QString &language)
{
    QFile file(language == QLatin1String("de") ? QStringLiteral(":/wordlists/german.txt")
                                               : QStringLiteral(":/wordlists/english.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The word lists are missing from this build.");
    return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace

Wordlist::Wordlist(const QString &language)
    : m_words(readWords(language))
    , m_set(m_words.begin(), m_words.end())
{
}

double Wordlist::bitsPerWord() const
{
    return std::log2(static_cast<double>(m_words.size()));
}

QString suggestPassphrase(const QString &language)
{
    const QStringList words = readWords(language);
    QStringList drawn;
    while (drawn.size() < kSuggestedWords)
        drawn += words.at(secretBelow(static_cast<std::uint32_t>(words.size())));
    return drawn.join(QLatin1Char(' '));
}

} // namespace hearth
