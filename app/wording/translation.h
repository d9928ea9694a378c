// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/fieldmenu.h"

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace hearth {

/// How numbers and dates are written in that language by whoever lives where the system says: a week that begins on
/// Monday and days before months, where they do. Where nobody is known to write it there, as it is written across
/// borders (English), or in its own country.
[[nodiscard]] QLocale localeFor(const QString &language, const QLocale &system);

/// The language the program speaks: its own words and those of Qt's dialogs. Installing another while windows are
/// open sends them QEvent::LanguageChange.
class Translation final
{
public:
    Translation() = default;
    ~Translation();
    Q_DISABLE_COPY_MOVE(Translation)

    /// `language` as a two-letter code; empty for the system's. An unknown one falls back to English. Numbers and
    /// dates follow localeFor().
    void use(const QString &language);
    /// The language spoken now: "en" or "de".
    [[nodiscard]] const QString &language() const { return m_language; }

    /// Every language there is.
    [[nodiscard]] static QStringList languages();

private:
    QTranslator m_words;
    QTranslator m_qtWords;
    FieldMenuWords m_fieldMenu{m_words};
    QString m_language;
};

} // namespace hearth
