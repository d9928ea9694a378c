// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever holds the keys to a private scope can seal what they like in it, but not in somebody else's name.
#include "crypto/seal.h"
#include "journal/loader.h"
#include "records/codec.h"
#include "store/database.h"
#include "store/envelope.h"
#include "store/keytable.h"
#include "store/rowwriter.h"
#include "support/forger.h"
#include "support/journalfixture.h"
#include "support/rawdatabase.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

using test::JournalFolder;

class PlantedRow : public testing::Test
{
protected:
    /// Seals an entry with Anna's own keys into her private scope, with everything that belongs to it, as if `author`
    /// had written it there.
    void plant(PartnerId author)
    {
        {
            const auto anna = folder.open();
            entry = test::entryOf(*anna.journal, QStringLiteral("Planted"), QStringLiteral("never said"));
        }
        test::Forger forger(folder.path(), test::kAnnasPassphrase);
        const RowAddress address{entry.record.id, Scope::First, 1, 1};
        QByteArray plain;
        appendNumber(plain, author.number());
        appendNumber(plain, static_cast<quint8>(0)); // private rows are not signed
        plain += encode(entry);
        pad(plain);
        const QByteArray sealed =
            seal(*forger.keys.personalKey(1), viewOf(plain), viewOf(address.associatedData(forger.journal)));
        forger.put({address, rowChecksum(address, viewOf(sealed)), sealed});
        forger.save();
    }

    JournalFolder folder;
    Entry entry;
};

TEST_F(PlantedRow, InOnesOwnNameIsLikeAnyOther)
{
    // The forger's tools work: nothing else about the row gives it away.
    plant(kFirstPartner);
    const auto anna = folder.open();
    const Entry *found = anna.journal->all<Entry>().find(entry.record.id);
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->text, QStringLiteral("never said"));
    EXPECT_EQ(found->record.author, kFirstPartner);
}

TEST_F(PlantedRow, InTheOthersNameIsRefusedAndNeverShown)
{
    plant(kSecondPartner);
    const Error error = folder.openingError();
    EXPECT_EQ(error.code, ErrorCode::Tampered);
    EXPECT_EQ(error.detail, QStringLiteral("author"));
    EXPECT_EQ(folder.open(test::kBensPassphrase).journal->find(entry.record.id), std::nullopt);
}

TEST_F(PlantedRow, InTheOthersNameIsRefusedWhileSittingTogether)
{
    plant(kSecondPartner);
    auto store = SealedStore::open(folder.path(), test::kBensPassphrase, test::cheapLimits(), nullptr);
    ASSERT_TRUE(store);
    ASSERT_TRUE(store.value()->admit(test::kAnnasPassphrase, test::cheapLimits()));
    const auto contents = loadJournal(*store.value());
    ASSERT_FALSE(contents);
    EXPECT_EQ(contents.error().code, ErrorCode::Tampered);
}

TEST_F(PlantedRow, InNobodysNameIsRefused)
{
    plant(PartnerId(9));
    EXPECT_EQ(folder.openingError().code, ErrorCode::Tampered);
}

} // namespace
} // namespace hearth
