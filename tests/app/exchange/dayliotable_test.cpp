// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/importfixture.h"

namespace hearth {
namespace {

using test::word;

class DaylioTable : public test::ImportFixture
{
};

TEST_F(DaylioTable, RowsThatAQuotationMarkSwallowedAreTold)
{
    const ImportPlan read = plan(put("daylio.csv", "full_date,time,mood,note\n"
                                                   "2026-01-05,10:00,good,\"open\n"
                                                   "2026-01-06,10:00,good,\"closed\"\n"
                                                   "2026-01-07,10:00,good,fine\n"),
                                 "daylio");
    EXPECT_EQ(read.fresh.size(), 1U);
    ASSERT_EQ(read.problems.size(), 1U);
    EXPECT_EQ(read.problems.front().place.line, 2);
    EXPECT_EQ(read.problems.front().error.detail, word(kClosedLate) + word("3"));
}

TEST_F(DaylioTable, AnotherTableBesideItIsNamed)
{
    const QByteArray table("full_date,time,mood,note\n2026-01-05,10:00,good,words\n");
    put("both/new.csv", table);
    put("both/old.csv", table);
    put("both/other.csv", "a,b\n");
    const ImportPlan read = plan(m_folder.filePath(word("both")), "daylio");
    EXPECT_EQ(read.fresh.size(), 1U);
    EXPECT_TRUE(read.leftOut.contains(word("old.csv")));
    EXPECT_FALSE(read.leftOut.contains(word("new.csv")));
}

} // namespace
} // namespace hearth
