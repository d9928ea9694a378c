// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/blindcheckinfixture.h"
#include "insights/insightdata.h"
#include "insights/sharedcharts.h"
#include "journal/loader.h"

#include <array>

namespace hearth::test {

inline constexpr YearMonth kSharedMay(2026, 5);
inline constexpr YearMonth kSharedJune(2026, 6);
inline constexpr YearMonth kSharedJuly(2026, 7);
inline constexpr std::array kSharedJuneOnly{kSharedJune};
inline constexpr Dimension kSafe = Dimension::Safe;

using SharedPoints = std::vector<RatedDay>;

/// Anna and Ben on 12 July 2026, the last day of a week.
class SharedChartsOfTwo : public BlindCheckIn
{
protected:
    SharedChartsOfTwo() { as(kFirstPartner); }

    [[nodiscard]] Journal &journal() { return *opened.journal; }
    static Period weekOf(QDate day) { return Period::containing(day, Cadence::Week); }
    CheckIn answered(QDate day, std::optional<int> rating, Visibility visibility = Visibility::Private,
                     Cadence cadence = Cadence::Week)
    {
        CheckIn checkIn = journal().compose<CheckIn>();
        checkIn.record.visibility = visibility;
        checkIn.period = Period::containing(day, cadence);
        checkIn.setAnswer(Dimension::Connected, Answer::rated(1).take());
        checkIn.setAnswer(kSafe, rating ? Answer::rated(*rating).take() : Answer::ratherNotSay());
        EXPECT_TRUE(journal().add(checkIn));
        return *journal().all<CheckIn>().find(checkIn.record.id);
    }
    void share(std::span<const YearMonth> months = kSharedJuneOnly)
    {
        const auto done = journal().apply(sharing(journal(), kSafe, months));
        ASSERT_TRUE(done);
        ASSERT_TRUE(done.value().isValid()) << "something was shared";
    }
    [[nodiscard]] SharedPoints seenOf(PartnerId author, YearMonth from = kSharedJune, YearMonth to = kSharedJune)
    {
        return ratingsOf(journal(), author, kSafe, {from, to}).points;
    }
    [[nodiscard]] const SharedChart &onlyChart()
    {
        EXPECT_EQ(journal().all<SharedChart>().size(), 1U);
        return journal().all<SharedChart>().at(0);
    }
};

} // namespace hearth::test
