// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/authormanifest.h"

#include "crypto/seal.h"

#include <gtest/gtest.h>

#include <functional>

namespace hearth {
namespace {

class AuthorManifestTest : public testing::Test
{
protected:
    AuthorManifestTest()
    {
        for (PartnerKeys *keys : {&anna, &ben})
            keys->addSharedKey(1, shared.clone());
        EXPECT_TRUE(ben.pinOther(anna.publicKeys()));
        EXPECT_TRUE(anna.pinOther(ben.publicKeys()));
    }

    static RowAddress row(quint32 revision = 1) { return {RecordId(7), Scope::Shared, 1, revision}; }

    JournalId journal{1, 2, 3};
    SecretBytes shared = SecretBytes::random(kSealKeySize);
    PartnerKeys anna = PartnerKeys::generate(kFirstPartner);
    PartnerKeys ben = PartnerKeys::generate(kSecondPartner);
};

TEST_F(AuthorManifestTest, CountsEverythingAboutARow)
{
    const QByteArray tag(16, 't');
    const std::optional<Signature> signature = Signature{4};
    const std::function<void(AuthorManifest &)> all[] = {
        [&](AuthorManifest &manifest) { manifest.add(row(), signature); },
        [&](AuthorManifest &manifest) { manifest.add(row(2), signature); },
        [&](AuthorManifest &manifest) {
            manifest.add({RecordId(8), Scope::Shared, 1, 1}, signature);
        },
        [&](AuthorManifest &manifest) { manifest.add(row(), Signature{5}); },
        [&](AuthorManifest &manifest) { manifest.addChunk(7, viewOf(tag)); },
        [&](AuthorManifest &manifest) { manifest.addChunk(8, viewOf(tag)); },
        [&](AuthorManifest &manifest) { manifest.addChunk(7, viewOf(QByteArray(16, 'u'))); },
    };
    for (const auto &left : all) {
        for (const auto &right : all) {
            AuthorManifest first;
            AuthorManifest second;
            left(first);
            right(second);
            EXPECT_EQ(first.sameRowsAs(second), &left == &right) << (&left - all) << " and " << (&right - all);
        }
    }
    AuthorManifest emptied;
    emptied.add(row(), signature);
    emptied.remove(row(), signature);
    EXPECT_TRUE(emptied.sameRowsAs(AuthorManifest()));
    EXPECT_FALSE(AuthorManifest::unsettled(3).sameRowsAs(AuthorManifest()));
}

// Who holds the shared key can seal one; only its author can sign it.
TEST_F(AuthorManifestTest, OnlyItsAuthorCanMakeOne)
{
    AuthorManifest manifest;
    manifest.add(row(), Signature{4});
    manifest.advance();
    const auto read = AuthorManifest::open(ben, journal, kFirstPartner, 1, viewOf(manifest.sealed(anna, journal, 1)));
    ASSERT_TRUE(read);
    EXPECT_TRUE(read.value().sameRowsAs(manifest));
    EXPECT_EQ(read.value().counter(), 1U);

    PartnerKeys passingForAnna = PartnerKeys::generate(kFirstPartner);
    passingForAnna.addSharedKey(1, shared.clone());
    const QByteArray forged = manifest.sealed(passingForAnna, journal, 1);
    EXPECT_EQ(AuthorManifest::open(ben, journal, kFirstPartner, 1, viewOf(forged)).error().code, ErrorCode::Tampered);
    const QByteArray bens = manifest.sealed(ben, journal, 1);
    EXPECT_FALSE(AuthorManifest::open(ben, journal, kFirstPartner, 1, viewOf(bens)));
    EXPECT_FALSE(AuthorManifest::open(ben, {9}, kFirstPartner, 1, viewOf(manifest.sealed(anna, journal, 1))));
}

// Sealed anew around Anna's signature, as FORMAT.md describes it: every number in it is signed.
TEST_F(AuthorManifestTest, NothingInItCanBeExchanged)
{
    AuthorManifest manifest;
    manifest.add(row(), Signature{4});
    const QByteArray sealed = manifest.sealed(anna, journal, 1);
    QByteArray header("hearthbook author manifest 1");
    header += toByteArray(journal);
    appendNumber(header, kFirstPartner.number());
    appendNumber(header, quint32(1));
    const auto plain = unseal(shared, viewOf(sealed), viewOf(header));
    ASSERT_TRUE(plain);
    const auto opens = [&](const QByteArray &changed) {
        const QByteArray again = seal(shared, viewOf(changed), viewOf(header));
        return AuthorManifest::open(ben, journal, kFirstPartner, 1, viewOf(again)).ok();
    };
    EXPECT_TRUE(opens(*plain));
    for (const qsizetype at : {qsizetype(0), qsizetype(8), qsizetype(16), qsizetype(24), plain->size() - 1}) {
        QByteArray changed = *plain;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        EXPECT_FALSE(opens(changed)) << "byte " << at;
    }
}

} // namespace
} // namespace hearth
