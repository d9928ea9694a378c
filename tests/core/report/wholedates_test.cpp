// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/wholedates.h"

#include <gtest/gtest.h>

using namespace hearth;

TEST(WholeDates, ADateInASentenceStaysInOneLine)
{
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const QLocale german(QLocale::German, QLocale::Germany);
    const auto joined = [](const char *words) {
        return QString::fromUtf8(words).replace(QLatin1Char('_'), QChar(QChar::Nbsp));
    };
    EXPECT_EQ(withWholeDates(QStringLiteral("Ben agreed on July 6, 2026"), american),
              joined("Ben agreed on July_6,_2026"));
    EXPECT_EQ(withWholeDates(QStringLiteral("on 6 July 2026, and 27 May 2027"), british),
              joined("on 6_July_2026, and 27_May_2027"));
    EXPECT_EQ(withWholeDates(QStringLiteral("Zugestimmt (6. März 2026)"), german), joined("Zugestimmt (6._März_2026)"));
    EXPECT_EQ(withWholeDates(QStringLiteral("We have 3 cats, 2 dogs"), american),
              QStringLiteral("We have 3 cats, 2 dogs"));
}

TEST(WholeDates, ADayThatFitsNoLineMayBreak)
{
    const QLocale german(QLocale::German, QLocale::Germany);
    const QString words = QStringLiteral("Zugestimmt (6. März 2026) am 7. Mai 2026");
    QStringList asked;
    const auto fits = [&asked](const QString &day) {
        asked += day;
        return day.size() < 12;
    };
    EXPECT_EQ(withWholeDates(words, german, fits),
              QStringLiteral("Zugestimmt (6. März 2026) am 7.\u00a0Mai\u00a02026"));
    EXPECT_EQ(asked, QStringList({QStringLiteral("(6. März 2026)"), QStringLiteral("7. Mai 2026")}))
        << "with its marks";
}
