// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paragraphs.h"

#include <gtest/gtest.h>

using namespace hearth;

namespace {

const QString kHebrew = QStringLiteral("\u05e9\u05dc\u05d5\u05dd.");

QString rightToLeft(const QString &words)
{
    return QStringLiteral("<p class=\"words\" dir=\"rtl\">%1</p>").arg(words);
}

QString leftToRight(const QString &words)
{
    return QStringLiteral("<p class=\"words\" dir=\"ltr\">%1</p>").arg(words);
}

} // namespace

TEST(Paragraphs, EachRunsTheWayItsWordsDo)
{
    EXPECT_EQ(report::paragraphs(QStringLiteral("Tea.\n\n") + kHebrew),
              leftToRight(QStringLiteral("Tea.")) + rightToLeft(kHebrew));
}

TEST(Paragraphs, ALineThatTurnsRoundBeginsAnother)
{
    EXPECT_EQ(report::paragraphs(QStringLiteral("Tea.\n7\n") + kHebrew + QStringLiteral("\n7\nTea.")),
              leftToRight(QStringLiteral("Tea.<br/>7")) + rightToLeft(kHebrew + QStringLiteral("<br/>7")) +
                  leftToRight(QStringLiteral("Tea.")));
}

TEST(Paragraphs, ATitleStandsWhereThePageBeginsAndEndsWithItsFullStop)
{
    EXPECT_EQ(report::paragraph("title", QStringLiteral("Tea.")), QStringLiteral("<p class=\"title\">Tea.</p>"));
    EXPECT_EQ(report::paragraph("title", kHebrew),
              QStringLiteral("<p class=\"title\">\u2067%1\u2069</p>").arg(kHebrew));
}
