// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

namespace hearth {

class Journal;

/// The clock as whoever writes has it: a new day begins at the hour that they chose (Preferences::dayStart), and until
/// then it is still yesterday. The moment and the hands on the wall are those of everyone. The one place that knows.
class WritersClock final : public Clock
{
public:
    /// Borrows both.
    WritersClock(const Journal &journal, const Clock &clock)
        : m_journal(journal)
        , m_clock(clock)
    {
    }

    [[nodiscard]] Instant now() const override { return m_clock.now(); }
    [[nodiscard]] QDateTime onTheWall() const override { return m_clock.onTheWall(); }
    [[nodiscard]] QDate today() const override;

private:
    const Journal &m_journal;
    const Clock &m_clock;
};

} // namespace hearth
