// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/dictionarychoice.h"

#include <QLocale>

#include <algorithm>

namespace hearth {

namespace {

/// "en" for "en_GB".
QString languageOf(const QString &tag)
{
    return tag.section(QLatin1Char('_'), 0, 0);
}

/// "en_GB" for "en-Latn-GB".
QString dictionaryTag(const QString &language)
{
    const QStringList parts = QString(language).replace(QLatin1Char('-'), QLatin1Char('_')).split(QLatin1Char('_'));
    constexpr qsizetype kScriptLetters = 4;
    QString tag = parts.first().toLower();
    for (const QString &part : parts.mid(1)) {
        if (part.size() != kScriptLetters)
            tag += QLatin1Char('_') + part.toUpper();
    }
    return tag;
}

/// The best of `installed` for a language as such; empty when there is none.
QString anyRegion(const QString &language, const QStringList &installed)
{
    const QString largest = QLocale(language).name();
    for (const QString &tag : {largest, language}) {
        if (languageOf(tag) == language && installed.contains(tag))
            return tag;
    }
    const auto first = std::ranges::find_if(installed, [&](const QString &tag) { return languageOf(tag) == language; });
    return first == installed.end() ? QString() : *first;
}

} // namespace

QStringList fittingDictionaries(const QStringList &wanted, const QStringList &installed)
{
    QStringList chosen;
    for (const QString &language : wanted) {
        const QString tag = dictionaryTag(language);
        if (installed.contains(tag) && !chosen.contains(tag))
            chosen += tag;
    }
    QStringList ordered;
    for (const QString &language : wanted) {
        const QString tag = dictionaryTag(language);
        const bool isServed =
            std::ranges::any_of(chosen, [&](const QString &each) { return languageOf(each) == languageOf(tag); });
        const QString found = chosen.contains(tag) ? tag : isServed ? QString() : anyRegion(languageOf(tag), installed);
        if (!found.isEmpty() && !ordered.contains(found))
            ordered += found;
    }
    return ordered;
}

QStringList likelyLanguages(const QString &ofProgram)
{
    QStringList languages = QLocale::system().uiLanguages();
    if (!ofProgram.isEmpty())
        languages += ofProgram;
    languages.removeAll(QStringLiteral("C"));
    return languages;
}

} // namespace hearth
