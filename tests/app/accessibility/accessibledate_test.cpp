// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility/readaloud.h"
#include "support/awaiting.h"
#include "widgets/datefield.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QDateEdit>
#include <QTest>
#include <QTimeEdit>

namespace hearth {
namespace {

class AccessibleDate : public ::testing::Test
{
protected:
    AccessibleDate()
    {
        field.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        edit = field.findChild<QDateEdit *>();
        edit->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
        field.setDate(QDate(2026, 1, 31));
        field.show();
        field.activateWindow();
    }
    [[nodiscard]] QAccessibleInterface *read() const { return QAccessible::queryAccessibleInterface(edit); }
    [[nodiscard]] QAccessibleInterface *part(const QString &name) const
    {
        for (int i = 0; i < read()->childCount(); ++i) {
            if (read()->child(i)->text(QAccessible::Name) == name)
                return read()->child(i);
        }
        return nullptr;
    }
    [[nodiscard]] int valueOf(const QString &name) const
    {
        return part(name)->valueInterface()->currentValue().toInt();
    }

    Theme theme;
    DateField field{theme, QStringLiteral("First day")};
    QDateEdit *edit = nullptr;
};

TEST_F(AccessibleDate, IsReadAsAWhole)
{
    EXPECT_EQ(read()->role(), QAccessible::SpinBox);
    EXPECT_EQ(read()->text(QAccessible::Name), QStringLiteral("First day"));
    EXPECT_EQ(read()->text(QAccessible::Value), QStringLiteral("31/01/2026"));
    ASSERT_NE(read()->textInterface(), nullptr);
    EXPECT_EQ(read()->textInterface()->text(0, 10), QStringLiteral("31/01/2026"));
    ASSERT_NE(read()->editableTextInterface(), nullptr);
    read()->editableTextInterface()->replaceText(0, 10, QStringLiteral("05/02/2025"));
    EXPECT_EQ(field.date(), QDate(2025, 2, 5));
}

TEST_F(AccessibleDate, HasPartsEachWithAValue)
{
    ASSERT_EQ(read()->childCount(), 3);
    EXPECT_EQ(valueOf(QStringLiteral("Day")), 31);
    EXPECT_EQ(valueOf(QStringLiteral("Month")), 1);
    EXPECT_EQ(valueOf(QStringLiteral("Year")), 2026);
    EXPECT_EQ(part(QStringLiteral("Day"))->valueInterface()->maximumValue().toInt(), 31);
    EXPECT_EQ(read()->indexOfChild(part(QStringLiteral("Year"))), 2);
    EXPECT_EQ(part(QStringLiteral("Year"))->parent(), read());

    part(QStringLiteral("Month"))->valueInterface()->setCurrentValue(2);
    EXPECT_EQ(field.date(), QDate(2026, 2, 28)) << "the day stays within its month";
    part(QStringLiteral("Day"))->valueInterface()->setCurrentValue(40);
    EXPECT_EQ(field.date(), QDate(2026, 2, 28));
    part(QStringLiteral("Year"))->actionInterface()->doAction(QAccessibleActionInterface::decreaseAction());
    EXPECT_EQ(field.date(), QDate(2025, 2, 28));
}

TEST_F(AccessibleDate, KeepsToItsRange)
{
    field.setRange(QDate(2026, 1, 10), QDate(2026, 12, 31));
    part(QStringLiteral("Day"))->valueInterface()->setCurrentValue(2);
    EXPECT_EQ(field.date(), QDate(2026, 1, 10));
    field.setEnabled(false);
    part(QStringLiteral("Day"))->valueInterface()->setCurrentValue(20);
    EXPECT_EQ(field.date(), QDate(2026, 1, 10));
    EXPECT_EQ(part(QStringLiteral("Day"))->actionInterface()->actionNames(), QStringList());
}

TEST_F(AccessibleDate, SaysWhereTheKeyboardStands)
{
    edit->setFocus();
    ASSERT_TRUE(test::becomesTrue([this] { return edit->hasFocus(); }));
    edit->setCurrentSection(QDateTimeEdit::DaySection);
    EXPECT_TRUE(part(QStringLiteral("Day"))->state().focused);
    EXPECT_EQ(read()->valueInterface()->currentValue().toInt(), 31);
    edit->setCurrentSection(QDateTimeEdit::MonthSection);
    EXPECT_EQ(read()->focusChild(), part(QStringLiteral("Month")));
    EXPECT_EQ(read()->valueInterface()->currentValue().toInt(), 1);
    QTest::keyClick(edit, Qt::Key_Up);
    EXPECT_EQ(valueOf(QStringLiteral("Month")), 2);
}

TEST(AccessibleTime, HasPartsToo)
{
    QTimeEdit edit(QTime(18, 30));
    edit.setDisplayFormat(QStringLiteral("h:mm AP"));
    QAccessibleInterface *read = QAccessible::queryAccessibleInterface(&edit);
    ASSERT_EQ(read->childCount(), 3);
    EXPECT_EQ(read->child(0)->text(QAccessible::Name), QStringLiteral("Hour"));
    EXPECT_EQ(read->child(0)->valueInterface()->currentValue().toInt(), 18);
    read->child(2)->valueInterface()->setCurrentValue(0);
    EXPECT_EQ(edit.time(), QTime(6, 30));
    read->child(1)->valueInterface()->setCurrentValue(45);
    EXPECT_EQ(edit.time(), QTime(6, 45));
}

} // namespace
} // namespace hearth
