// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/datefield.h"

#include "theme/theme.h"

#include <gtest/gtest.h>

#include <QDateEdit>

namespace hearth {
namespace {

class DateFieldTest : public ::testing::Test
{
protected:
    DateFieldTest() { field.setMeant(MeantDays::until(QDate(2026, 5, 3), MeantDays::kWritten)); }

    /// As who types it, part by part.
    void type(QDate day) { field.findChild<QDateEdit *>()->setDate(day); }

    Theme theme;
    DateField field{theme, QStringLiteral("Date")};
};

TEST_F(DateFieldTest, TakesNoDayThatIsASlip)
{
    field.setDate(QDate(2026, 5, 3));
    type(QDate(9999, 5, 3));
    EXPECT_EQ(field.date(), QDate(2027, 12, 31));
    type(QDate(1752, 9, 14));
    EXPECT_EQ(field.date(), QDate(1900, 1, 1));
}

TEST_F(DateFieldTest, LeavesADayAsItIsThatCameFromElsewhere)
{
    const QDate old(1665, 9, 3);
    field.setDate(old);
    EXPECT_EQ(field.date(), old);
    field.setDate(QDate(2026, 5, 3));
    type(old);
    EXPECT_EQ(field.date(), QDate(1900, 1, 1)) << "of the next record it would be a slip";
}

} // namespace
} // namespace hearth
