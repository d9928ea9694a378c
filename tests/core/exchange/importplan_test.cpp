// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importplan.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

Entry entryNumbered(int number)
{
    Entry entry;
    entry.record.date = QDate(2026, 7, 1).addDays(number);
    entry.text = QStringLiteral("words %1").arg(number);
    return entry;
}

TEST(ImportPlanTest, WhatIsLookedAtHoldsTheWordsOfAFewAndTheDaysOfAll)
{
    constexpr int kMany = 50;
    ImportPlan looked;
    ImportPlan whole;
    for (int i = 0; i < kMany; ++i) {
        looked.add(entryNumbered(i), true);
        whole.add(entryNumbered(i), false);
    }
    const auto withWords = [](const ImportPlan &plan) {
        return std::ranges::count_if(plan.fresh,
                                     [](const AnyRecord &any) { return !std::get<Entry>(any).text.isEmpty(); });
    };
    EXPECT_GT(withWords(looked), 0);
    EXPECT_LT(withWords(looked), kMany / 2);
    EXPECT_EQ(withWords(whole), kMany);
    EXPECT_EQ(looked.days(), whole.days());
}

} // namespace
} // namespace hearth
