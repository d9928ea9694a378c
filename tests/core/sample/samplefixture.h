// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/samplejournal.h"

#include <gtest/gtest.h>

namespace hearth::test {

inline const QDate kLastDay(2026, 7, 11);

[[nodiscard]] inline SampleJournal sample(std::uint64_t seed = 7, QDate lastDay = kLastDay)
{
    SeededRandom random(seed);
    auto journal = makeSampleJournal(lastDay, random);
    if (!journal) {
        ADD_FAILURE() << journal.error().detail.toStdString();
        return {};
    }
    return journal.take();
}

} // namespace hearth::test
