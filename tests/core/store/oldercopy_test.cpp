// SPDX-License-Identifier: GPL-3.0-or-later
// An older copy put in the place of the journal, and two copies that went apart.
#include "support/journalfixture.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

class OlderCopy : public testing::Test
{
protected:
    void write(const char *text, const QString &passphrase = test::kAnnasPassphrase,
               Visibility visibility = Visibility::Private)
    {
        auto opened = folder.open(passphrase);
        Entry entry = test::entryOf(*opened.journal, {}, QString::fromUtf8(text));
        entry.record.visibility = visibility;
        ASSERT_TRUE(opened.journal->add(entry));
    }
    [[nodiscard]] CopyState state(const QString &passphrase = test::kAnnasPassphrase)
    {
        return folder.open(passphrase).store->notices().copy;
    }
    void accept()
    {
        auto opened = folder.open();
        opened.store->acceptCopy();
    }

    test::JournalFolder folder;
};

TEST_F(OlderCopy, IsSaidUntilItIsAccepted)
{
    const QByteArray old = folder.bytes();
    EXPECT_EQ(state(), CopyState::Current);
    write("newer");
    EXPECT_EQ(state(), CopyState::Current);
    folder.setBytes(old);
    EXPECT_EQ(state(), CopyState::Older);
    EXPECT_EQ(state(), CopyState::Older);
    for (int i = 0; i < 5; ++i)
        write("and on");
    EXPECT_NE(state(), CopyState::Current) << "writing on does not make it go away";
    accept();
    EXPECT_EQ(state(), CopyState::Current);
}

TEST_F(OlderCopy, TwoThatWentApartAreNoticedHoweverOftenEachWasWritten)
{
    const QByteArray fork = folder.bytes();
    write("in the one");
    const QByteArray one = folder.bytes();
    folder.setBytes(fork);
    accept();
    for (int more = 0; more < 4; ++more) {
        write("in the other");
        const QByteArray other = folder.bytes();
        folder.setBytes(one);
        EXPECT_EQ(state(), CopyState::Apart) << more;
        folder.setBytes(other);
        EXPECT_EQ(state(), CopyState::Current) << more;
    }
    folder.setBytes(one);
    accept();
    write("on with the first");
    EXPECT_EQ(state(), CopyState::Current);
}

TEST_F(OlderCopy, AnotherComputerGoesOnFromHere)
{
    write("here");
    test::MemorySeen here = folder.seen;
    folder.seen = {};
    folder.seen.renewDevice(); // the other computer
    write("there");
    folder.seen = here;
    EXPECT_EQ(state(), CopyState::Current) << "it has everything that was written here";
}

TEST_F(OlderCopy, AnotherComputerThatWentAnotherWayIsNoticed)
{
    const QByteArray fork = folder.bytes();
    write("here");
    const test::MemorySeen here = folder.seen;
    folder.setBytes(fork);
    folder.seen = {};
    folder.seen.renewDevice();
    for (int i = 0; i < 3; ++i)
        write("there");
    folder.seen = here;
    EXPECT_EQ(state(), CopyState::Apart);
}

TEST_F(OlderCopy, EachPartnerHasAMemoryOfTheirOwn)
{
    const QByteArray old = folder.bytes();
    EXPECT_EQ(state(test::kBensPassphrase), CopyState::Current);
    write("only Anna sees this");
    EXPECT_EQ(state(test::kBensPassphrase), CopyState::Current);
    folder.setBytes(old);
    EXPECT_EQ(state(test::kBensPassphrase), CopyState::Older) << "although nothing that Ben may see is missing";
    EXPECT_EQ(state(), CopyState::Older);
    EXPECT_EQ(state(test::kBensPassphrase), CopyState::Older);
}

TEST_F(OlderCopy, SharedWritesCountForBoth)
{
    (void)state(test::kBensPassphrase);
    const QByteArray old = folder.bytes();
    write("for both", test::kAnnasPassphrase, Visibility::Shared);
    (void)state(test::kBensPassphrase);
    folder.setBytes(old);
    EXPECT_EQ(state(test::kBensPassphrase), CopyState::Older);
}

TEST(Lineage, TellsTheSameFromOlderAndApart)
{
    const DeviceId here{1};
    const DeviceId there{2};
    Lineage base;
    base.note(here, 1);
    Lineage on = base;
    on.note(here, 2);
    Lineage apart = base;
    apart.note(here, 2);
    Lineage elsewhere = on;
    elsewhere.note(there, 3);
    EXPECT_EQ(base.comparedWith(base), CopyState::Current);
    EXPECT_EQ(on.comparedWith(base), CopyState::Current);
    EXPECT_EQ(base.comparedWith(on), CopyState::Older);
    EXPECT_EQ(apart.comparedWith(on), CopyState::Apart);
    EXPECT_EQ(elsewhere.comparedWith(on), CopyState::Current);
    EXPECT_EQ(apart.comparedWith(elsewhere), CopyState::Apart);
    EXPECT_EQ(*Lineage::fromBytes(viewOf(elsewhere.bytes())), elsewhere);
    EXPECT_FALSE(Lineage::fromBytes(viewOf(elsewhere.bytes().chopped(1))));
}

TEST(Lineage, ForgetsWhoWroteLongestAgo)
{
    Lineage lineage;
    for (quint8 device = 1; device <= Lineage::kMax + 1; ++device)
        lineage.note(DeviceId{device}, device);
    Lineage first;
    first.note(DeviceId{1}, 1);
    EXPECT_EQ(lineage.bytes().size(), Lineage::kSize);
    EXPECT_NE(lineage.comparedWith(first), CopyState::Current) << "rather a word too much";
}

} // namespace
} // namespace hearth
