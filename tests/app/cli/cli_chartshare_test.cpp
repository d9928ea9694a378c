// SPDX-License-Identifier: GPL-3.0-or-later
// One's own chart, shared by months and taken back.
#include "clirun.h"

namespace hearth {
namespace {

using test::CommandLine;
using test::Ended;

class CliChartShare : public CommandLine
{
protected:
    void SetUp() override
    {
        makeJournal();
        for (const char *day : {"2026-05-06", "2026-06-03", "2026-06-10"})
            ASSERT_EQ(anna("add", w({"checkin", "--date", day, "--rate", "connected=6"})).code, 0);
    }
    Ended share(const std::vector<const char *> &rest) { return anna("chart", w({"--of", "connected"}) + w(rest)); }
    /// The months that Ben may see.
    QStringList seen()
    {
        QStringList months;
        for (const QJsonValue chart : ben("list", w({"--kind", "shared-chart", "--json"})).json())
            months += chart[QStringLiteral("month")].toString();
        months.sort();
        return months;
    }
};

TEST_F(CliChartShare, SharesTheMonthsThatAreNamed)
{
    const Ended shared = share({"--share", "--month", "2026-06"});
    ASSERT_EQ(shared.code, 0) << qPrintable(shared.err);
    EXPECT_TRUE(shared.out.contains(QStringLiteral("Ben can see 2026-06"))) << qPrintable(shared.out);
    EXPECT_EQ(seen(), w({"2026-06"}));
    EXPECT_TRUE(share({"--share", "--month", "2026-06"}).out.contains(QStringLiteral("nothing was shared")))
        << "they see it already";
}

TEST_F(CliChartShare, SharesAllThereIsAndTakesItBack)
{
    ASSERT_EQ(share({"--share"}).code, 0);
    EXPECT_EQ(seen(), w({"2026-05", "2026-06"}));
    const Ended back = share({"--take-back"});
    ASSERT_EQ(back.code, 0);
    EXPECT_TRUE(back.out.contains(QStringLiteral("Taken back")));
    EXPECT_TRUE(seen().isEmpty());
    EXPECT_TRUE(share({"--take-back"}).out.contains(QStringLiteral("None of this chart is shared")));
}

TEST_F(CliChartShare, RefusesMistakesAndSharesNothing)
{
    EXPECT_EQ(share({"--share", "--take-back"}).code, 2);
    EXPECT_EQ(share({"--take-back", "--month", "2026-06"}).code, 2);
    EXPECT_EQ(share({"--share", "--month", "June"}).code, 2);
    EXPECT_EQ(share({"--share", "--by", "year"}).code, 2);
    EXPECT_EQ(anna("chart", w({"--of", "appreciation", "--share"})).code, 2) << "thanks are of both";
    EXPECT_TRUE(seen().isEmpty());
}

} // namespace
} // namespace hearth
