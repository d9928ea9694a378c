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

} // namespace

Translation::~Translation()
{
    if (QCoreApplication::instance() == nullptr)
        return;
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
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
    QLocale::setDefault(languageOf(system) == m_language ? system : QLocale(m_language));
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    // English has a file too: for its plurals.
    if (m_words.load(QStringLiteral(":/i18n/hearthbook_") + m_language))
        QCoreApplication::installTranslator(&m_words);
    const QString qtFile = QStringLiteral("qtbase_") + m_language;
    if (m_qtWords.load(qtFile, QStringLiteral(":/i18n")) ||
        m_qtWords.load(qtFile, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
}

} // namespace hearth
