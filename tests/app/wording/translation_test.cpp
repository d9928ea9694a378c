// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/translation.h"

#include <QCoreApplication>
#include <QDate>

#include <gtest/gtest.h>

namespace hearth {
namespace {

const QDate kDay(2026, 11, 28);

QString shortDay(const QString &language, const QLocale &system)
{
    return localeFor(language, system).toString(kDay, QLocale::ShortFormat);
}

TEST(LocaleOfLanguage, KeepsTheCountryOfTheSystem)
{
    const QLocale french(QLocale::French, QLocale::France);
    const QLocale egyptian(QLocale::Arabic, QLocale::Egypt);
    const QLocale english = localeFor(QStringLiteral("en"), french);
    EXPECT_EQ(english.language(), QLocale::English);
    EXPECT_EQ(english.toString(kDay, QLocale::ShortFormat), QStringLiteral("28/11/2026"));
    EXPECT_EQ(english.firstDayOfWeek(), Qt::Monday);
    EXPECT_EQ(shortDay(QStringLiteral("en"), egyptian), QStringLiteral("28/11/2026"));
    EXPECT_EQ(localeFor(QStringLiteral("de"), french).language(), QLocale::German);
    EXPECT_EQ(shortDay(QStringLiteral("de"), french), QStringLiteral("28.11.26"));
    const QLocale austrian(QLocale::English, QLocale::Austria);
    EXPECT_EQ(localeFor(QStringLiteral("de"), austrian).territory(), QLocale::Austria);
}

TEST(LocaleOfLanguage, IsTheSystemsWhereItSpeaksIt)
{
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    EXPECT_EQ(localeFor(QStringLiteral("en"), american), american);
    EXPECT_EQ(shortDay(QStringLiteral("en"), american), QStringLiteral("11/28/26"));
    const QLocale spanish(QLocale::Spanish, QLocale::UnitedStates);
    EXPECT_EQ(shortDay(QStringLiteral("en"), spanish), QStringLiteral("11/28/26"));
    EXPECT_EQ(localeFor(QStringLiteral("en"), QLocale::c()), QLocale(QLocale::English));
}

TEST(FieldMenu, SpeaksAsTheRestOfTheProgram)
{
    Translation translation;
    const auto qtSays = [](const char *context, const char *words) {
        return QCoreApplication::translate(context, words);
    };
    translation.use(QStringLiteral("en"));
    EXPECT_EQ(qtSays("QLineEdit", "Select All"), QStringLiteral("Select &all"));
    EXPECT_EQ(qtSays("QWidgetTextControl", "Select All"), QStringLiteral("Select &all"));
    EXPECT_EQ(qtSays("QWidgetTextControl", "&Paste"), QStringLiteral("&Paste"));
    EXPECT_EQ(qtSays("Elsewhere", "Select All"), QStringLiteral("Select All"));
    translation.use(QStringLiteral("de"));
    EXPECT_EQ(qtSays("QLineEdit", "Select All"), QStringLiteral("A&lles auswählen"));
    EXPECT_EQ(qtSays("QLineEdit", "&Redo"), QStringLiteral("&Wiederholen"));
    translation.use(QStringLiteral("en"));
}

} // namespace
} // namespace hearth
