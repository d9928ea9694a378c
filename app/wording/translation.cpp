// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace hearth {

namespace {

QString languageOf(const QLocale &locale)
{
    return locale.name().section(QLatin1Char('_'), 0, 0);
}

/// The system's months may be in another language than its words: LC_TIME says so, or nothing but LANGUAGE is set.
bool namesMonthsIn(const QString &language, const QLocale &locale)
{
    constexpr int kLastMonth = 12;
    return locale.monthName(kLastMonth) == QLocale(language).monthName(kLastMonth);
}

} // namespace

QLocale localeFor(const QString &language, const QLocale &system)
{
    if (languageOf(system) == language)
        return namesMonthsIn(language, system) ? system : QLocale(QLocale(language).language(), system.territory());
    const QLocale there(QLocale(language).language(), system.territory());
    if (there.territory() == system.territory())
        return there;
    const bool saysNothing = system.territory() == QLocale::AnyTerritory || system.language() == QLocale::C;
    return there.language() == QLocale::English && !saysNothing ? QLocale(QLocale::English, QLocale::World)
                                                                : QLocale(language);
}

Translation::~Translation()
{
    if (QCoreApplication::instance() == nullptr)
        return;
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    QCoreApplication::removeTranslator(&m_fieldMenu);
}

QStringList Translation::languages()
{
    return {QStringLiteral("en"), QStringLiteral("de")};
}

void Translation::use(const QString &language)
{
    const QLocale system = QLocale::system();
    const QString wanted = language.isEmpty() ? languageOf(system) : language;
    m_language = languages().contains(wanted) ? wanted : QStringLiteral("en");
    QLocale::setDefault(localeFor(m_language, system));
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    // English has a file too: for its plurals.
    if (m_words.load(QStringLiteral(":/i18n/hearthbook_") + m_language))
        QCoreApplication::installTranslator(&m_words);
    const QString qtFile = QStringLiteral("qtbase_") + m_language;
    if (m_qtWords.load(qtFile, QStringLiteral(":/i18n")) ||
        m_qtWords.load(qtFile, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    QCoreApplication::removeTranslator(&m_fieldMenu);
    QCoreApplication::installTranslator(&m_fieldMenu); // the last one is asked first
}

} // namespace hearth
