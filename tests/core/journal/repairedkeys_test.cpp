// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of keys and ways in when a journal is repaired.
#include "core/journal/repairfixture.h"
#include "crypto/slot.h"
#include "support/vitaleditor.h"

namespace hearth {
namespace {

using test::readAs;
using test::Repair;

TEST_F(Repair, WithEitherCopyOfTheKeysIsWhole)
{
    for (const quint32 page : vitalPages()) {
        destroy({page});
        const auto repaired = repair();
        ASSERT_TRUE(repaired);
        EXPECT_EQ(repaired.value().rows.missing, 0);
        expectBothReadEverything(output());
        QFile::remove(output());
    }
}

TEST_F(Repair, WithoutEitherCopyOfTheKeysIsNotPossible)
{
    destroy(vitalPages());
    expectRefused(ErrorCode::KeysLost);
    auto pages = vitalPages();
    pages.push_back(1);
    destroy(pages);
    expectRefused(ErrorCode::KeysLost);
}

TEST_F(Repair, WithoutAWayInSaysSo)
{
    spoil({vital::kSlots + 2, vital::kSlots + 3});
    const auto repaired = repair();
    ASSERT_TRUE(repaired) << qPrintable(repaired.error().detail);
    EXPECT_EQ(repaired.value().rows.lostWayIn, SlotKind::RecoveryCode);
    EXPECT_FALSE(repaired.value().rows.otherIsShutOut);
    EXPECT_EQ(readAs(output(), test::kAnnasPassphrase).value(), annas);
    EXPECT_EQ(readAs(output(), folder.recoveryCodes().front()).error().code, ErrorCode::WrongPassphrase);
    EXPECT_EQ(readAs(output(), test::kBensPassphrase).error().code, ErrorCode::WrongPassphrase);
    // Both are told until they choose a new one.
    for (const QString &secret : {test::kAnnasPassphrase, folder.recoveryCodes().back()}) {
        OpeningNotices notices;
        EXPECT_TRUE(readAs(output(), secret, &notices));
        EXPECT_TRUE(notices.waysWereChanged);
    }
    EXPECT_EQ(readAs(output(), folder.recoveryCodes().back()).value(), bens);
}

// Whoever closes a key for her way in, with a bundle of their own under it, has not made it hers.
TEST_F(Repair, TakesNoBundleThatHerWayInDoesNotLeadTo)
{
    test::editVital(folder.path(), [](VitalRows &rows) {
        PartnerKeys planted = PartnerKeys::generate(kFirstPartner);
        planted.addSharedKey(1, SecretBytes::random(32));
        const auto ways = readSlots(rows).value();
        for (const Slot &slot : ways) {
            if (slot.partner == kFirstPartner)
                putSlot(rows, closeAnew(slot, planted.bundleKey()));
        }
        putBundle(rows, kFirstPartner, {2, planted.sealBundle(readJournalId(rows).value(), 2)});
    });
    const auto repaired = repair();
    ASSERT_FALSE(repaired);
    EXPECT_EQ(repaired.error().code, ErrorCode::KeysLost) << "there is none of hers";
    EXPECT_FALSE(QFileInfo::exists(output()));
}

// A new generation of the shared key waited for Ben, and was lost on the way.
TEST_F(Repair, HandsOverAnewWhatWasLost)
{
    {
        auto opened = folder.open();
        ASSERT_TRUE(opened.store->rotateSharedKey());
        Entry entry = test::entryOf(*opened.journal, QStringLiteral("Under a new key"), QStringLiteral("words"));
        entry.record.visibility = Visibility::Shared;
        ASSERT_TRUE(opened.journal->add(entry));
    }
    sound = folder.bytes();
    spoil({vital::kHandovers + 2});
    ASSERT_TRUE(repair());
    EXPECT_EQ(readAs(output(), test::kBensPassphrase).value().size(), bens.size() + 1);
}

TEST_F(Repair, WithoutTheKeysOfTheOtherIsOnesOwn)
{
    spoil({vital::kBundles + 2});
    const auto repaired = repair();
    ASSERT_TRUE(repaired);
    EXPECT_TRUE(repaired.value().rows.otherIsShutOut);
    EXPECT_EQ(readAs(output(), test::kAnnasPassphrase).value(), annas);
    expectRefused(ErrorCode::AlreadyExists);
    QFile::remove(output());
    expectRefused(ErrorCode::KeysLost, test::kBensPassphrase);
}

TEST_F(Repair, HandsTheSharedKeyOnToWhoWasAway)
{
    {
        auto opened = folder.open();
        ASSERT_TRUE(opened.store->rotateSharedKey());
        Entry entry = test::entryOf(*opened.journal, QStringLiteral("Under a new key"), QStringLiteral("words"));
        entry.record.visibility = Visibility::Shared;
        ASSERT_TRUE(opened.journal->add(entry));
    }
    const auto repaired = repair(test::kBensPassphrase);
    ASSERT_TRUE(repaired) << qPrintable(repaired.error().detail);
    EXPECT_EQ(repaired.value().rows.missing, 0);
    EXPECT_EQ(repaired.value().rows.records, static_cast<qint64>(bens.size()) + 1);
    EXPECT_EQ(readAs(output(), test::kBensPassphrase).value().size(), bens.size() + 1);
    EXPECT_EQ(readAs(output(), test::kAnnasPassphrase).value().size(), annas.size() + 1);
}

TEST_F(Repair, ACopyThatDoesNotOpenGivesWayToOneThatDoes)
{
    // The page of one record once more at the end of the file, where its revision is higher and its seal is broken.
    auto damaged = FilePages::open(folder.path());
    const auto found = findRows(*damaged.value());
    const FoundRecord *mine = nullptr;
    for (const auto &[id, copies] : found.value().records) {
        if (copies.front().address.scope == Scope::First && test::pagesOfRow(sound, copies.front().place).size() == 1)
            mine = &copies.front();
    }
    ASSERT_NE(mine, nullptr);
    QByteArray sealed = *sealedBytesOf(*damaged.value(), *mine);
    damaged = Error{};
    const qsizetype page = (mine->place.page - 1) * qsizetype{kPageSize};
    QByteArray copy = sound.mid(page, kPageSize);
    const qsizetype at = copy.indexOf(sealed);
    ASSERT_GT(at, 8);
    sealed[30] = static_cast<char>(sealed[30] ^ 1);
    copy.replace(at, sealed.size(), sealed);
    const auto checksum = rowChecksum(mine->address, viewOf(sealed));
    for (int i = 0; i < 8; ++i)
        copy[at - 8 + i] = static_cast<char>(static_cast<quint64>(checksum) >> (8 * (7 - i)));
    // No table leads there; nor to the first, once the first page is gone.
    QByteArray bytes = copy + sound.mid(kPageSize);
    folder.setBytes(bytes + sound.mid(page, kPageSize));
    ASSERT_TRUE(repair());
    expectBothReadEverything(output());
}

} // namespace
} // namespace hearth
