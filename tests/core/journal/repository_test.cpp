// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/repository.h"

#include "base/random.h"
#include "records/entry.h"

#include <gtest/gtest.h>

#include <map>

namespace hearth {
namespace {

Entry entryAt(std::int64_t id, QDate day, int minute = 0, const QString &text = {})
{
    Entry entry;
    entry.record.id = RecordId(id);
    entry.record.date = day;
    entry.record.written = Instant(std::chrono::minutes(minute));
    entry.text = text;
    return entry;
}

std::vector<std::int64_t> idsOf(const Repository<Entry> &repository)
{
    std::vector<std::int64_t> ids;
    for (const Entry &entry : repository)
        ids.push_back(entry.record.id.number());
    return ids;
}

using Ids = std::vector<std::int64_t>;

TEST(Repository, SortsByDateThenTimeOfWritingThenId)
{
    const QDate day(2026, 7, 12);
    Repository<Entry> repository;
    EXPECT_TRUE(repository.isEmpty());
    EXPECT_EQ(repository.find(RecordId(1)), nullptr);
    for (const Entry &entry : {entryAt(5, day, 2), entryAt(1, day.addDays(1)), entryAt(9, day, 1), entryAt(3, day, 2)})
        repository.put(entry);
    EXPECT_EQ(idsOf(repository), (Ids{9, 3, 5, 1}));
    EXPECT_EQ(repository.at(0).record.id, RecordId(9));
    Repository<Entry> loaded;
    loaded.load({entryAt(5, day, 2), entryAt(1, day.addDays(1)), entryAt(9, day, 1), entryAt(3, day, 2)});
    EXPECT_EQ(idsOf(loaded), idsOf(repository));
    loaded.load({});
    EXPECT_TRUE(loaded.isEmpty());
    EXPECT_EQ(loaded.find(RecordId(5)), nullptr);
}

TEST(Repository, ReplacesTheRecordWithTheSameIdAndMovesIt)
{
    const QDate day(2026, 7, 12);
    Repository<Entry> repository;
    repository.load({entryAt(1, day), entryAt(2, day.addDays(1)), entryAt(3, day.addDays(2))});
    repository.put(entryAt(1, day.addDays(9), 0, QStringLiteral("moved")));
    EXPECT_EQ(idsOf(repository), (Ids{2, 3, 1}));
    EXPECT_EQ(repository.find(RecordId(1))->text, QStringLiteral("moved"));
    repository.remove(RecordId(3));
    repository.remove(RecordId(3));
    repository.remove(RecordId(77));
    EXPECT_EQ(idsOf(repository), (Ids{2, 1}));
}

TEST(Repository, KeepsPointersToOtherRecordsGood)
{
    Repository<Entry> repository;
    repository.put(entryAt(1, QDate(2026, 1, 1), 0, QStringLiteral("stays")));
    const Entry *held = repository.find(RecordId(1));
    for (int i = 2; i < 500; ++i)
        repository.put(entryAt(i, QDate(2020, 1, 1).addDays(i)));
    for (int i = 2; i < 400; ++i)
        repository.remove(RecordId(i));
    EXPECT_EQ(repository.find(RecordId(1)), held);
    EXPECT_EQ(held->text, QStringLiteral("stays"));
}

TEST(Repository, ReplacingARecordByAPartOfItself)
{
    Repository<Entry> repository;
    repository.put(entryAt(1, QDate(2026, 1, 1), 0, QStringLiteral("text")));
    repository.put(*repository.find(RecordId(1)));
    EXPECT_EQ(repository.find(RecordId(1))->text, QStringLiteral("text"));
    EXPECT_EQ(repository.size(), 1U);
}

TEST(Repository, AgreesWithAPlainMapOverManyRandomSteps)
{
    SeededRandom random(11);
    Repository<Entry> repository;
    std::map<std::int64_t, Entry> model;
    for (int step = 0; step < 5000; ++step) {
        const auto id = static_cast<std::int64_t>(random.below(200)) + 1;
        if (random.below(3) == 0) {
            repository.remove(RecordId(id));
            model.erase(id);
        } else {
            // Few days and times, so that many compare alike.
            const Entry entry = entryAt(id, QDate(2026, 1, 1).addDays(random.below(5)),
                                        static_cast<int>(random.below(3)), QString::number(step));
            repository.put(entry);
            model[id] = entry;
        }
        ASSERT_EQ(repository.size(), model.size());
    }
    std::vector<Entry> expected;
    for (const auto &[id, entry] : model)
        expected.push_back(entry);
    std::ranges::sort(expected, {}, [](const Entry &entry) {
        return std::tuple(entry.record.date, entry.record.written, entry.record.id);
    });
    EXPECT_TRUE(std::ranges::equal(repository, expected));
}

} // namespace
} // namespace hearth
