// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

namespace hearth {

/// The words that passphrases are made of. There is an English list (EFF, 7,776 words) and a German one (Fouquet,
/// 8,192 words); resources/wordlists/LICENSE.md says more.
class Wordlist final
{
public:
    /// `language` as two letters: "de" for the German list, anything else for the English one.
    explicit Wordlist(const QString &language);

    /// In alphabetical order, in small letters, all different.
    [[nodiscard]] const QStringList &words() const { return m_words; }
    [[nodiscard]] bool contains(const QString &word) const { return m_set.contains(word); }
    /// What one word drawn evenly from the list is worth: log2 of its length.
    [[nodiscard]] double bitsPerWord() const;

private:
    QStringList m_words;
    QSet<QString> m_set;
};

inline constexpr int kSuggestedWords = 5;

/// kSuggestedWords words, each drawn evenly and by itself from the list of that language, with spaces between them:
/// about 65 bits.
[[nodiscard]] QString suggestPassphrase(const QString &language);

} // namespace hearth
