// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/memorystore.h"
#include "journal/journal.h"
#include "records/codec.h"
#include "support/journalfixture.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

namespace hearth::test {

inline CheckIn checkInOf(const Journal &journal, QDate day, int rating, Cadence cadence = Cadence::Week)
{
    CheckIn checkIn = journal.compose<CheckIn>();
    checkIn.period = Period::containing(day, cadence);
    checkIn.setAnswer(Dimension::Connected, Answer::rated(rating).value());
    return checkIn;
}

inline JournalContents withBensEntry(RecordId id)
{
    Entry entry;
    entry.record.id = id;
    entry.record.author = kSecondPartner;
    entry.record.visibility = Visibility::Shared;
    entry.record.date = QDate(2026, 7, 1);
    entry.record.revision = 4;
    entry.text = QStringLiteral("Ben's own words");
    JournalContents contents;
    std::get<std::vector<Entry>>(contents.records).push_back(entry);
    return contents;
}

// The error of an attempt that must change nothing: neither what is shown, nor what is stored, nor the history.
inline ErrorCode refused(MemoryJournal &held, const std::function<Result<void>()> &attempt)
{
    const auto before = stateOf(held.journal);
    const int commits = held.store.commits;
    const bool couldUndo = held.journal.canUndo();
    const QSignalSpy changed(&held.journal, &Journal::changed);
    const auto done = attempt();
    EXPECT_FALSE(done.ok());
    EXPECT_TRUE(stateOf(held.journal) == before);
    EXPECT_EQ(held.store.commits, commits);
    EXPECT_EQ(held.journal.canUndo(), couldUndo);
    EXPECT_TRUE(changed.isEmpty());
    return done.ok() ? ErrorCode::Internal : done.error().code;
}

} // namespace hearth::test
