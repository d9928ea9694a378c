// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/envelope.h"

#include "base/random.h"
#include "crypto/seal.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

struct Two final
{
    Two()
    {
        const SecretBytes shared = SecretBytes::random(kSealKeySize);
        anna.addSharedKey(1, shared.clone());
        ben.addSharedKey(1, shared.clone());
        EXPECT_TRUE(anna.pinOther(ben.publicKeys()));
        EXPECT_TRUE(ben.pinOther(anna.publicKeys()));
    }

    PartnerKeys anna = PartnerKeys::generate(kFirstPartner);
    PartnerKeys ben = PartnerKeys::generate(kSecondPartner);
    JournalId journal{1, 2, 3};
    RowAddress shared{RecordId(42), Scope::Shared, 1, 3};
    RowAddress annas{RecordId(43), Scope::First, 1, 1};
};

Result<Envelope> openedBy(const PartnerKeys &reader, const JournalId &journal, const RowAddress &address,
                          const QByteArray &sealed)
{
    return openRow(reader, journal, address, rowChecksum(address, viewOf(sealed)), viewOf(sealed));
}

TEST(Envelope, HoldsWhatWasPutInAndWhoWroteIt)
{
    Two two;
    for (const qsizetype length : {0, 1, 187, 188, 189, 190, 253, 254, 255, 256, 100'000}) {
        const QByteArray payload(length, 'p');
        const QByteArray sealed = sealRow(two.anna, two.journal, two.shared, viewOf(payload));
        EXPECT_EQ((sealed.size() - kSealOverhead) % static_cast<qsizetype>(kPaddingBlock), 0);
        const auto opened = openedBy(two.ben, two.journal, two.shared, sealed);
        ASSERT_TRUE(opened) << length;
        EXPECT_EQ(opened.value().payload, payload);
        EXPECT_EQ(opened.value().author, kFirstPartner);
        EXPECT_TRUE(opened.value().verifies(two.ben, two.journal, two.shared));
        const QByteArray own = sealRow(two.anna, two.journal, two.annas, viewOf(payload));
        const auto mine = openedBy(two.anna, two.journal, two.annas, own);
        ASSERT_TRUE(mine) << length;
        EXPECT_EQ(mine.value().payload, payload);
        EXPECT_FALSE(mine.value().signature);
        EXPECT_TRUE(mine.value().verifies(two.anna, two.journal, two.annas));
    }
}

// Whether it is signed is told by where it stands; nobody writes anything else.
TEST(Envelope, ThatClaimsAnotherSignatureThanItsPlaceIsRefused)
{
    Two two;
    const auto sealedWith = [&two](const RowAddress &address, char claim) {
        QByteArray plain;
        appendNumber(plain, kFirstPartner.number());
        plain += claim;
        plain += QByteArray(100, 's');
        pad(plain);
        return seal(*scopeKey(two.anna, address.scope, address.generation), viewOf(plain),
                    viewOf(address.associatedData(two.journal)));
    };
    const auto isTaken = [&](const RowAddress &address, char claim) {
        return openedBy(two.anna, two.journal, address, sealedWith(address, claim)).ok();
    };
    EXPECT_TRUE(isTaken(two.annas, 0));
    EXPECT_FALSE(isTaken(two.annas, 1)) << "nobody could check it";
    EXPECT_FALSE(isTaken(two.annas, 2));
    EXPECT_TRUE(isTaken(two.shared, 0)) << "and reads as not verified";
    EXPECT_TRUE(isTaken(two.shared, 1));
    EXPECT_FALSE(isTaken(two.shared, 2));
}

TEST(Envelope, IsNeverTheSameTwice)
{
    Two two;
    const QByteArray payload("same");
    EXPECT_NE(sealRow(two.anna, two.journal, two.annas, viewOf(payload)),
              sealRow(two.anna, two.journal, two.annas, viewOf(payload)));
}

TEST(Envelope, OpensOnlyInItsOwnPlace)
{
    Two two;
    two.anna.addSharedKey(2, two.anna.sharedKey(1)->clone());
    const QByteArray sealed = sealRow(two.anna, two.journal, two.shared, viewOf(QByteArray("words")));
    const auto code = [&](const PartnerKeys &reader, const JournalId &journal, const RowAddress &address) {
        const auto opened = openedBy(reader, journal, address, sealed);
        EXPECT_FALSE(opened);
        return opened ? ErrorCode::Internal : opened.error().code;
    };
    RowAddress moved = two.shared;
    moved.id = RecordId(41);
    EXPECT_EQ(code(two.anna, two.journal, moved), ErrorCode::Tampered);
    moved = two.shared;
    moved.revision = 2;
    EXPECT_EQ(code(two.anna, two.journal, moved), ErrorCode::Tampered);
    moved = two.shared;
    moved.generation = 2;
    EXPECT_EQ(code(two.anna, two.journal, moved), ErrorCode::Tampered);
    moved.generation = 9;
    EXPECT_EQ(code(two.anna, two.journal, moved), ErrorCode::Tampered) << "a key never given";
    moved = two.shared;
    moved.scope = Scope::First;
    EXPECT_EQ(code(two.anna, two.journal, moved), ErrorCode::Tampered);
    moved.scope = static_cast<Scope>(7);
    EXPECT_EQ(code(two.anna, two.journal, moved), ErrorCode::Tampered);
    EXPECT_EQ(code(two.anna, JournalId{9}, two.shared), ErrorCode::Tampered);
    EXPECT_EQ(code(PartnerKeys::generate(kFirstPartner), two.journal, two.shared), ErrorCode::Tampered);
    // Private to Anna: Ben has no key.
    const QByteArray own = sealRow(two.anna, two.journal, two.annas, viewOf(QByteArray("mine")));
    EXPECT_EQ(openedBy(two.ben, two.journal, two.annas, own).error().code, ErrorCode::Tampered);
}

TEST(Envelope, TellsDamageFromTampering)
{
    Two two;
    const QByteArray sealed = sealRow(two.anna, two.journal, two.shared, viewOf(QByteArray("words")));
    const std::int64_t checksum = rowChecksum(two.shared, viewOf(sealed));
    SeededRandom random(1);
    for (int i = 0; i < 300; ++i) {
        QByteArray flipped = sealed;
        const auto at = static_cast<qsizetype>(random.below(static_cast<std::uint32_t>(sealed.size())));
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << random.below(8)));
        EXPECT_EQ(openRow(two.ben, two.journal, two.shared, checksum, viewOf(flipped)).error().code,
                  ErrorCode::Damaged);
        EXPECT_EQ(openedBy(two.ben, two.journal, two.shared, flipped).error().code, ErrorCode::Tampered);
    }
    for (qsizetype length = 0; length < sealed.size(); length += 7)
        EXPECT_EQ(openRow(two.ben, two.journal, two.shared, checksum, viewOf(sealed.left(length))).error().code,
                  ErrorCode::Damaged);
    // A checksum that rotted alone does not keep a sound row from being read.
    EXPECT_TRUE(openRow(two.ben, two.journal, two.shared, checksum + 1, viewOf(sealed)));
}

TEST(Envelope, TellsWhoReallyWroteIt)
{
    Two two;
    const QByteArray payload("I agree");
    const auto sealedAs = [&](PartnerId author, char isSigned, const QByteArray &signature) {
        QByteArray plain;
        plain += static_cast<char>(author.number());
        plain += isSigned;
        plain += signature + payload;
        pad(plain);
        return seal(*two.ben.sharedKey(1), viewOf(plain), viewOf(two.shared.associatedData(two.journal)));
    };
    const auto verifies = [&](const QByteArray &sealed) {
        const auto opened = openedBy(two.anna, two.journal, two.shared, sealed);
        return opened && opened.value().verifies(two.anna, two.journal, two.shared);
    };
    // Ben has the shared key, so he can seal what says it is Anna's; he cannot sign it.
    EXPECT_FALSE(verifies(sealedAs(kFirstPartner, 0, {})));
    EXPECT_FALSE(verifies(sealedAs(kFirstPartner, 1, QByteArray(64, '\0'))));
    EXPECT_FALSE(verifies(sealedAs(PartnerId(3), 0, {})));
    EXPECT_FALSE(verifies(sealedAs(kSecondPartner, 0, {}))) << "not even his own without a signature";
    // A signature of Ben's does not make it Anna's.
    QByteArray signedByBen = two.shared.associatedData(two.journal);
    signedByBen += static_cast<char>(1);
    signedByBen += payload;
    const Signature signature = two.ben.signingKey().sign(viewOf(signedByBen));
    EXPECT_FALSE(verifies(sealedAs(kFirstPartner, 1, toByteArray(signature))));
    // Nor does one of another revision, put back under a new address.
    const QByteArray old = sealRow(two.ben, two.journal, {RecordId(42), Scope::Shared, 1, 2}, viewOf(payload));
    const auto before = openedBy(two.anna, two.journal, {RecordId(42), Scope::Shared, 1, 2}, old);
    ASSERT_TRUE(before);
    EXPECT_FALSE(before.value().verifies(two.anna, two.journal, two.shared));
    // Too short to hold the signature it promises.
    EXPECT_FALSE(openedBy(two.anna, two.journal, two.shared, [&] {
        QByteArray plain("\x02\x01short");
        pad(plain);
        return seal(*two.ben.sharedKey(1), viewOf(plain), viewOf(two.shared.associatedData(two.journal)));
    }()));
}

} // namespace
} // namespace hearth
