// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

namespace hearth {

/// The language the program speaks: its own words and those of Qt's dialogs. Installing another while windows are
/// open sends them QEvent::LanguageChange.
class Translation final
{
public:
    Translation() = default;
    ~Translation();
    Q_DISABLE_COPY_MOVE(Translation)

    /// `language` as a two-letter code; empty for the system's. An unknown one falls back to English. Numbers and
    /// dates follow the language, in the country of the system where it speaks it.
    void use(const QString &language);
    /// The language spoken now: "en" or "de".
    [[nodiscard]] const QString &language() const { return m_language; }

    /// Every language there is.
    [[nodiscard]] static QStringList languages();

private:
    QTranslator m_words;
    QTranslator m_qtWords;
    QString m_language;
};

} // namespace hearth
