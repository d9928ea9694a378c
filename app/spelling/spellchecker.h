// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spelling/spelling.h"

#include <QHash>
#include <QSet>

#include <memory>

class QThread;

namespace hearth {

/// Checks against the dictionaries of the system, through Enchant: Hunspell, Aspell, Nuspell or the speller of macOS.
/// A word is correct when any of the chosen dictionaries knows it.
///
/// Words stay in memory. Enchant's own lists of words are never written to, for they are plain text on the disk; what
/// is ignored is forgotten with this object. Make it at unlock and destroy it at lock.
class SpellChecker final : public Spelling
{
    Q_OBJECT

public:
    explicit SpellChecker(QObject *parent = nullptr);
    ~SpellChecker() override;

    /// The dictionaries installed, sorted: "de_DE", "en_US".
    [[nodiscard]] static QStringList languages();

    /// Loads dictionaries, as named by languages(), in the background; changed() tells when that is done. Unknown ones
    /// are left out.
    void setLanguages(const QStringList &languages);

    [[nodiscard]] bool isAvailable() const override { return m_dictionaries != nullptr; }
    /// Also true for words that no chosen dictionary could know: in another script, or longer than any word.
    [[nodiscard]] bool isCorrect(const QString &word) override;
    /// Takes a moment for long words, and offers nothing for the longest.
    [[nodiscard]] QStringList suggestions(const QString &word, int most) override;
    void ignoreForNow(const QString &word) override;

private:
    class Dictionaries;

    void stopLoading();

    std::unique_ptr<Dictionaries> m_dictionaries;
    std::unique_ptr<QThread> m_loading;
    quint64 m_round = 0; // of loading
    QHash<QString, bool> m_known;
    QSet<QString> m_ignored;
};

} // namespace hearth
