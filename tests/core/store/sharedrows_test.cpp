// SPDX-License-Identifier: GPL-3.0-or-later
// What one partner shared, against the other with a program of their own: they hold the shared key, and can make the
// shared manifest fit whatever they like.
#include "journal/loader.h"
#include "records/codec.h"
#include "support/forger.h"
#include "support/journalfixture.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

using test::Forger;

class SharedRows : public testing::Test
{
protected:
    void SetUp() override
    {
        auto anna = folder.open();
        entry = test::entryOf(*anna.journal, {}, QStringLiteral("I withdraw"));
        entry.record.visibility = Visibility::Shared;
        ASSERT_TRUE(anna.journal->add(entry));
        ASSERT_TRUE(anna.journal->add(test::entryOf(*anna.journal, {}, QStringLiteral("mine alone"))));
    }

    [[nodiscard]] Forger ben() const { return {folder.path(), test::kBensPassphrase}; }
    [[nodiscard]] Forger::Row rowOf(Forger &forger) const
    {
        for (const Forger::Row &row : forger.rows(Scope::Shared)) {
            if (row.address.id == entry.record.id)
                return row;
        }
        ADD_FAILURE() << "the row is gone";
        return {};
    }
    [[nodiscard]] bool annaIsTold() { return folder.open().store->notices().mineWereChanged; }
    [[nodiscard]] bool benIsTold() { return folder.open(test::kBensPassphrase).store->notices().theirsWereChanged; }

    test::JournalFolder folder;
    Entry entry;
};

TEST_F(SharedRows, NobodyIsToldWhereNothingHappened)
{
    EXPECT_FALSE(annaIsTold());
    EXPECT_FALSE(benIsTold());
    EXPECT_FALSE(folder.open(test::kBensPassphrase).store->notices().mineWereChanged);
}

TEST_F(SharedRows, ADroppedOneIsNoticedByBoth)
{
    {
        Forger forger = ben();
        forger.drop(rowOf(forger));
        forger.save();
    }
    EXPECT_TRUE(annaIsTold());
    EXPECT_TRUE(benIsTold());
}

TEST_F(SharedRows, ItIsSaidUntilItsAuthorAcceptsIt)
{
    {
        Forger forger = ben();
        forger.drop(rowOf(forger));
        forger.save();
    }
    {
        auto anna = folder.open();
        Entry more = test::entryOf(*anna.journal, {}, QStringLiteral("more"));
        more.record.visibility = Visibility::Shared;
        ASSERT_TRUE(anna.journal->add(more));
    }
    EXPECT_TRUE(annaIsTold()) << "writing on does not make it go away";
    EXPECT_TRUE(benIsTold());
    {
        auto anna = folder.open();
        ASSERT_TRUE(anna.store->acceptShared());
    }
    EXPECT_FALSE(annaIsTold());
    EXPECT_FALSE(benIsTold());
}

TEST_F(SharedRows, AnOlderRevisionPutBackIsNoticed)
{
    Forger::Row old;
    {
        Forger forger = ben();
        old = rowOf(forger);
    }
    {
        auto anna = folder.open();
        auto edited = std::get<Entry>(*anna.journal->find(entry.record.id));
        edited.text = QStringLiteral("I said something else");
        ASSERT_TRUE(anna.journal->replace(edited));
    }
    {
        Forger forger = ben();
        forger.drop(rowOf(forger));
        forger.put(old); // with Anna's own signature
        forger.save();
    }
    EXPECT_TRUE(annaIsTold());
    EXPECT_TRUE(benIsTold());
}

TEST_F(SharedRows, ADeletedOnePutBackIsNoticed)
{
    Forger::Row old;
    {
        Forger forger = ben();
        old = rowOf(forger);
    }
    ASSERT_TRUE(folder.open().journal->removeForGood(entry.record.id));
    {
        Forger forger = ben();
        forger.put(old);
        forger.save();
    }
    EXPECT_TRUE(annaIsTold());
    EXPECT_TRUE(benIsTold());
}

TEST_F(SharedRows, AnOlderManifestOfTheAuthorDoesNotHideIt)
{
    // Everything Anna shared, and what counts it, as it was before her last word.
    QByteArray manifest;
    {
        Forger forger = ben();
        manifest = *forger.vital.find(vital::kAuthorManifests + 1);
    }
    RecordId last;
    {
        auto anna = folder.open();
        Entry more = test::entryOf(*anna.journal, {}, QStringLiteral("no"));
        more.record.visibility = Visibility::Shared;
        last = more.record.id;
        ASSERT_TRUE(anna.journal->add(more));
        (void)folder;
    }
    (void)benIsTold(); // has seen it
    {
        Forger forger = ben();
        for (const Forger::Row &row : forger.rows(Scope::Shared)) {
            if (row.address.id == last)
                forger.drop(row);
        }
        forger.vital.put(vital::kAuthorManifests + 1, manifest);
        forger.save();
    }
    EXPECT_TRUE(annaIsTold());
    EXPECT_TRUE(benIsTold()) << "this computer has seen a later one";
    {
        auto anna = folder.open();
        Entry more = test::entryOf(*anna.journal, {}, QStringLiteral("again"));
        more.record.visibility = Visibility::Shared;
        ASSERT_TRUE(anna.journal->add(more));
    }
    EXPECT_TRUE(annaIsTold()) << "said until she accepts it";
}

TEST_F(SharedRows, TakingAwayWhatCountsThemIsNoticedByTheirAuthor)
{
    {
        Forger forger = ben();
        forger.drop(rowOf(forger));
        forger.vital.remove(vital::kAuthorManifests + 1);
        forger.vital.state().authors = 2; // as if Anna had never made one
        forger.save();
    }
    (void)folder.open(test::kBensPassphrase); // lets nothing settle
    EXPECT_TRUE(annaIsTold());
    EXPECT_TRUE(annaIsTold());
    folder.seen = {};
    EXPECT_TRUE(annaIsTold()) << "without any memory of it outside the file";
}

TEST_F(SharedRows, NobodySignsForTheOther)
{
    {
        Forger forger = ben();
        forger.drop(rowOf(forger));
        AuthorManifest mine; // fits what is left, signed by Ben
        PartnerKeys pretending = forger.keys.clone();
        forger.vital.put(vital::kAuthorManifests + 1, {});
        putSealedManifest(forger.vital, vital::kAuthorManifests + 1, {1, mine.sealed(pretending, forger.journal, 1)});
        forger.save();
    }
    EXPECT_TRUE(annaIsTold());
    EXPECT_TRUE(benIsTold());
}

TEST_F(SharedRows, WordsPlantedInOnesNameAreNotSignedByEditingThem)
{
    Entry planted = entry;
    planted.record.id = RecordId(4711);
    planted.text = QStringLiteral("I agree to everything");
    {
        Forger forger = ben();
        const RowAddress address{planted.record.id, Scope::Shared, 1, 1};
        forger.put(forger.sealedAs(kFirstPartner, forger.keys, address, encode(planted)));
        forger.save();
    }
    auto anna = folder.open();
    EXPECT_TRUE(anna.store->notices().mineWereChanged);
    // Straight to the store, before anybody has checked the signature.
    const RecordWrite edit{planted.record.id, true, 2, encode(planted), kFirstPartner};
    EXPECT_EQ(anna.store->commit({edit}).error().code, ErrorCode::NotWrittenByYou);
    const RecordWrite hide{planted.record.id, false, 2, encode(planted), kFirstPartner};
    EXPECT_EQ(anna.store->commit({hide}).error().code, ErrorCode::NotWrittenByYou);
    EXPECT_FALSE(anna.store->verifySignature(planted.record.id).value());
    const RecordWrite removal{planted.record.id, true, 2, std::nullopt, kFirstPartner};
    EXPECT_TRUE(anna.store->commit({removal})) << "but it can be thrown away";
}

TEST_F(SharedRows, WhatTheOtherSharedCannotBeRewritten)
{
    auto benOpen = folder.open(test::kBensPassphrase);
    const RecordWrite edit{entry.record.id, true, 2, encode(entry), kSecondPartner};
    EXPECT_EQ(benOpen.store->commit({edit}).error().code, ErrorCode::NotYours);
    const RecordWrite removal{entry.record.id, true, 2, std::nullopt, kSecondPartner};
    EXPECT_EQ(benOpen.store->commit({removal}).error().code, ErrorCode::NotYours);
}

TEST_F(SharedRows, AManifestOfAnOlderGenerationIsRefused)
{
    const auto manifest = [&] { return *ben().vital.find(vital::kManifests); };
    const QByteArray before = manifest();
    ASSERT_TRUE(folder.open().store->rotateSharedKey());
    (void)folder.open(test::kBensPassphrase); // accepts the new key
    test::Forger forger = ben();
    forger.save();
    {
        auto database = Database::open(folder.path());
        const VitalRows present = VitalRows::read(*database.value()).value();
        VitalRows rows = present;
        rows.put(vital::kManifests, before);
        ASSERT_TRUE(rows.begin(*database.value()));
        ASSERT_TRUE(rows.write(*database.value(), present));
    }
    EXPECT_EQ(folder.openingError().code, ErrorCode::Tampered);
    EXPECT_EQ(folder.openingError(test::kBensPassphrase).code, ErrorCode::Tampered);
}

} // namespace
} // namespace hearth
