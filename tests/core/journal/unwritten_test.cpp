// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed while nothing can be written.
#include "journal/unwritten.h"

#include "core/journal/memorystore.h"
#include "records/draftplace.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

const QString kUnwrittenPlace = DraftPlace{.kind = Kind::Entry}.name();

QCborMap typedWords(const char *words)
{
    return {{QStringLiteral("text"), QString::fromUtf8(words)}};
}

class Unwritten : public testing::Test
{
protected:
    [[nodiscard]] Journal &journal() { return memory.journal; }
    [[nodiscard]] QCborMap shown()
    {
        const Draft *draft = journal().draft(kUnwrittenPlace);
        return draft != nullptr ? draft->fields : QCborMap();
    }
    void typeWhileFull(const char *words)
    {
        memory.store.isFull = true;
        EXPECT_FALSE(journal().saveDraft(kUnwrittenPlace, typedWords(words)));
        memory.store.isFull = false;
    }

    test::MemoryJournal memory;
};

TEST_F(Unwritten, WordsAreHereAllTheSameAndAreWrittenLater)
{
    typeWhileFull("one");
    EXPECT_EQ(shown(), typedWords("one"));
    EXPECT_EQ(journal().drafts().places(), QStringList{kUnwrittenPlace});
    EXPECT_EQ(journal().drafts().unwritten().size(), 1);
    EXPECT_TRUE(memory.store.rows.empty());
    ASSERT_TRUE(journal().drafts().writeUnwritten());
    EXPECT_TRUE(journal().drafts().unwritten().isEmpty());
    EXPECT_EQ(memory.store.rows.size(), 1U);
    EXPECT_EQ(shown(), typedWords("one"));
    const int commits = memory.store.commits;
    ASSERT_TRUE(journal().drafts().writeUnwritten());
    EXPECT_EQ(memory.store.commits, commits);
}

TEST_F(Unwritten, TheSameWordsAreTriedAgain)
{
    ASSERT_TRUE(journal().saveDraft(kUnwrittenPlace, typedWords("one")));
    typeWhileFull("two");
    typeWhileFull("two");
    EXPECT_EQ(journal().drafts().unwritten().size(), 1);
    ASSERT_TRUE(journal().saveDraft(kUnwrittenPlace, typedWords("two")));
    EXPECT_TRUE(journal().drafts().unwritten().isEmpty());
    EXPECT_EQ(memory.store.rows.size(), 1U) << "one draft at one place";
    EXPECT_EQ(memory.store.rows.begin()->second.revision, 2U);
}

TEST_F(Unwritten, GoWithTheRecordThatIsMadeOfThem)
{
    typeWhileFull("one");
    Entry entry = journal().compose<Entry>();
    entry.text = QStringLiteral("one");
    ASSERT_TRUE(journal().add(entry, kUnwrittenPlace));
    EXPECT_EQ(journal().draft(kUnwrittenPlace), nullptr);
    EXPECT_TRUE(journal().drafts().unwritten().isEmpty());
    EXPECT_EQ(memory.store.rows.size(), 1U) << "the entry alone";
}

TEST_F(Unwritten, CanBeThrownAwayWithWhatWasWrittenBefore)
{
    ASSERT_TRUE(journal().saveDraft(kUnwrittenPlace, typedWords("one")));
    typeWhileFull("two");
    ASSERT_TRUE(journal().discardDraft(kUnwrittenPlace));
    EXPECT_EQ(journal().draft(kUnwrittenPlace), nullptr);
    EXPECT_TRUE(memory.store.rows.empty());
    typeWhileFull("three");
    ASSERT_TRUE(journal().discardDraft(kUnwrittenPlace)) << "which never was on the disk";
    EXPECT_EQ(journal().draft(kUnwrittenPlace), nullptr);
}

TEST_F(Unwritten, GoWithTheRecordThatIsRemovedForGood)
{
    Entry entry = journal().compose<Entry>();
    entry.text = QStringLiteral("one");
    ASSERT_TRUE(journal().add(entry));
    const QString place = DraftPlace{.kind = Kind::Entry, .of = entry.record.id}.name();
    memory.store.isFull = true;
    EXPECT_FALSE(journal().saveDraft(place, typedWords("one, changed")));
    memory.store.isFull = false;
    ASSERT_TRUE(journal().removeForGood(entry.record.id));
    EXPECT_TRUE(journal().drafts().unwritten().isEmpty());
    EXPECT_EQ(journal().draft(place), nullptr);
}

TEST_F(Unwritten, ComeBackIntoAJournalThatIsOpenedLater)
{
    ASSERT_TRUE(journal().saveDraft(kUnwrittenPlace, typedWords("one")));
    typeWhileFull("two");
    const QList<Draft> back = decodeUnwritten(encodeUnwritten(journal().drafts().unwritten()), kFirstPartner);
    ASSERT_EQ(back.size(), 1);
    EXPECT_EQ(back.first(), journal().drafts().unwritten().first());

    test::MemoryJournal later;
    later.store.isFull = true;
    EXPECT_FALSE(later.journal.drafts().bringBack(back.first()));
    EXPECT_EQ(later.journal.draft(kUnwrittenPlace)->fields, typedWords("two"));
    later.store.isFull = false;
    ASSERT_TRUE(later.journal.drafts().writeUnwritten());
    EXPECT_EQ(later.store.rows.size(), 1U);

    test::MemoryJournal meanwhile;
    meanwhile.clock = FixedClock(QDate(2026, 7, 13));
    ASSERT_TRUE(meanwhile.journal.saveDraft(kUnwrittenPlace, typedWords("later")));
    ASSERT_TRUE(meanwhile.journal.drafts().bringBack(back.first()));
    EXPECT_EQ(meanwhile.journal.draft(kUnwrittenPlace)->fields, typedWords("later")) << "which was typed last";
}

TEST(UnwrittenBytes, ThatAreNoneGiveNothing)
{
    EXPECT_TRUE(decodeUnwritten({}, kFirstPartner).isEmpty());
    EXPECT_TRUE(decodeUnwritten("nonsense", kFirstPartner).isEmpty());
    EXPECT_TRUE(decodeUnwritten(QByteArray::fromHex("81818101"), kFirstPartner).isEmpty());
}

} // namespace
} // namespace hearth
