// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choicestops.h"

#include <gtest/gtest.h>

#include <QRadioButton>

namespace hearth {
namespace {

TEST(ChoiceStops, TabComesToTheChosenOneAlone)
{
    QWidget around;
    auto *first = new QRadioButton(&around);
    auto *second = new QRadioButton(&around);
    const auto stops = [](const QWidget *choice) { return (choice->focusPolicy() & Qt::TabFocus) != 0; };
    tabToTheChosen({first, second});
    EXPECT_TRUE(stops(first) && stops(second)) << "none is chosen yet";
    second->setChecked(true);
    EXPECT_FALSE(stops(first));
    EXPECT_TRUE(stops(second));
    first->setChecked(true);
    EXPECT_TRUE(stops(first));
    EXPECT_FALSE(stops(second));
    EXPECT_TRUE(second->focusPolicy() & Qt::ClickFocus) << "the mouse may choose it";
}

} // namespace
} // namespace hearth
