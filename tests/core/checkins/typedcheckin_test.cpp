// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkins/typedcheckin.h"

#include "support/journalfixture.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

TEST(TypedCheckIn, SealedAnswersThatAreTypedAgainKeepTheirSeal)
{
    test::JournalFolder folder;
    const test::OpenJournal opened = folder.open();
    Journal &journal = *opened.journal;
    CheckIn typed;
    typed.period = Period::containing(QDate(2026, 7, 6), Cadence::Week);
    typed.setAnswer(Dimension::Connected, Answer::rated(6).value());
    const auto sealed = sealedTyped(journal, {checkInWith(journal, typed), {}});
    ASSERT_TRUE(sealed);
    ASSERT_TRUE(journal.apply(sealed.value()));
    const auto again = sealedTyped(journal, {checkInWith(journal, typed), {}});
    ASSERT_TRUE(again);
    EXPECT_TRUE(again.value().empty()) << "a new seal would read as changed";
    typed.setAnswer(Dimension::Connected, Answer::rated(2).value());
    const auto other = sealedTyped(journal, {checkInWith(journal, typed), {}});
    ASSERT_TRUE(other);
    EXPECT_FALSE(other.value().empty());
}

} // namespace
} // namespace hearth
