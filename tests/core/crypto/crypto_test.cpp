// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/digest.h"
#include "crypto/passphrase.h"
#include "crypto/recoverycode.h"
#include "crypto/seal.h"
#include "crypto/sealforone.h"
#include "crypto/sign.h"
#include "support/journalfixture.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

using test::cheapCost;

TEST(SecretBytes, MovesAndLeavesNothingBehind)
{
    SecretBytes first = SecretBytes::random(32);
    const SecretBytes copy = first.clone();
    const SecretBytes moved = std::move(first);
    EXPECT_TRUE(first.isEmpty()); // NOLINT(bugprone-use-after-move)
    EXPECT_TRUE(moved.equals(copy));
    EXPECT_FALSE(moved.equals(SecretBytes::random(32)));
}

// https://www.rfc-editor.org/rfc/rfc7693 has BLAKE2b-512; this is BLAKE2b-256 of "abc" from the reference code.
TEST(Digest, IsBlake2b)
{
    const Digest abc = digest({viewOf(QByteArray("abc"))});
    EXPECT_EQ(toByteArray(abc).toHex(), "bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319");
    EXPECT_EQ(digest({viewOf(QByteArray("a")), viewOf(QByteArray("bc"))}), abc);
    const QByteArray key(32, 'k');
    EXPECT_NE(keyedDigest(viewOf(key), {viewOf(QByteArray("abc"))}), abc);
}

TEST(Seal, OpensOnlyWithItsKeyAndAssociatedData)
{
    const SecretBytes key = SecretBytes::random(kSealKeySize);
    const QByteArray text = "a quiet evening";
    const QByteArray place = "record 7";
    const QByteArray sealed = seal(key, viewOf(text), viewOf(place));
    EXPECT_EQ(sealed.size(), text.size() + kSealOverhead);
    EXPECT_FALSE(sealed.contains("quiet"));
    EXPECT_EQ(unseal(key, viewOf(sealed), viewOf(place)), text);
    EXPECT_FALSE(unseal(key, viewOf(sealed), viewOf(QByteArray("record 8"))));
    EXPECT_FALSE(unseal(SecretBytes::random(kSealKeySize), viewOf(sealed), viewOf(place)));
    EXPECT_FALSE(unseal(key, viewOf(sealed).first(39), viewOf(place)));
    EXPECT_FALSE(unseal(key, {}, viewOf(place)));
}

TEST(Seal, OpensASecretOnlyWithItsKeyAndAssociatedData)
{
    const SecretBytes key = SecretBytes::random(kSealKeySize);
    const QByteArray place("slot 1");
    QByteArray sealed = seal(key, viewOf(QByteArray("a key")), viewOf(place));
    const auto opened = unsealSecret(key, viewOf(sealed), viewOf(place));
    ASSERT_TRUE(opened);
    EXPECT_EQ(QByteArray(reinterpret_cast<const char *>(opened->data()), static_cast<qsizetype>(opened->size())),
              "a key");
    EXPECT_FALSE(unsealSecret(key, viewOf(sealed), viewOf(QByteArray("slot 2"))));
    EXPECT_FALSE(unsealSecret(SecretBytes::random(kSealKeySize), viewOf(sealed), viewOf(place)));
    EXPECT_FALSE(unsealSecret(key, viewOf(sealed).first(39), viewOf(place)));
    sealed[sealed.size() - 1] = static_cast<char>(sealed[sealed.size() - 1] ^ 1);
    EXPECT_FALSE(unsealSecret(key, viewOf(sealed), viewOf(place)));
}

TEST(Seal, NoticesEveryFlippedBit)
{
    const SecretBytes key = SecretBytes::random(kSealKeySize);
    QByteArray sealed = seal(key, viewOf(QByteArray("words")), {});
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        sealed[i] = static_cast<char>(sealed[i] ^ 1);
        EXPECT_FALSE(unseal(key, viewOf(sealed), {})) << i;
        sealed[i] = static_cast<char>(sealed[i] ^ 1);
    }
    EXPECT_TRUE(unseal(key, viewOf(sealed), {}));
}

TEST(Seal, UsesAFreshNonceEachTime)
{
    const SecretBytes key = SecretBytes::random(kSealKeySize);
    EXPECT_NE(seal(key, viewOf(QByteArray("same")), {}), seal(key, viewOf(QByteArray("same")), {}));
}

TEST(Pad, HidesTheLengthAndComesOffExactly)
{
    for (const qsizetype size : {0, 1, 255, 256, 257, 1000}) {
        QByteArray bytes(size, 'x');
        bytes.append('\x80'); // what padding looks like
        const QByteArray before = bytes;
        pad(bytes);
        EXPECT_EQ(bytes.size() % static_cast<qsizetype>(kPaddingBlock), 0);
        EXPECT_GT(bytes.size(), before.size());
        ASSERT_TRUE(unpad(bytes));
        EXPECT_EQ(bytes, before);
    }
    QByteArray unpadded(256, '\0');
    EXPECT_FALSE(unpad(unpadded));
}

TEST(SigningKey, ProvesWhoWroteWhat)
{
    const SigningKey key = SigningKey::generate();
    const QByteArray message = "I was wrong yesterday.";
    const Signature signature = key.sign(viewOf(message));
    EXPECT_TRUE(verifySignature(key.publicKey(), viewOf(message), signature));
    EXPECT_FALSE(verifySignature(key.publicKey(), viewOf(message + '!'), signature));
    EXPECT_FALSE(verifySignature(SigningKey::generate().publicKey(), viewOf(message), signature));
    EXPECT_EQ(SigningKey::fromSeed(key.seed().view()).publicKey(), key.publicKey());
}

TEST(BoxKey, OpensWhatWasClosedForIt)
{
    const BoxKey key = BoxKey::generate();
    const SecretBytes secret = SecretBytes::random(32);
    const QByteArray closed = sealToBox(key.publicKey(), secret.view());
    const auto opened = key.open(viewOf(closed));
    ASSERT_TRUE(opened);
    EXPECT_TRUE(opened->equals(secret));
    EXPECT_FALSE(BoxKey::generate().open(viewOf(closed)));
    EXPECT_FALSE(key.open(viewOf(closed).first(10)));
}

TEST(SealForOne, OpensForThatReaderOfThatJournalAlone)
{
    const BoxKey reader = BoxKey::generate();
    const BoxKey other = BoxKey::generate();
    const JournalId journal{1};
    const QByteArray words(100'000, 'w'); // more than guarded memory is for
    const QByteArray sealed = sealForOne(reader.publicKey(), journal, viewOf(words));
    EXPECT_EQ(openForOne(reader, journal, viewOf(sealed)), words);
    EXPECT_FALSE(openForOne(other, journal, viewOf(sealed)));
    EXPECT_FALSE(openForOne(reader, JournalId{2}, viewOf(sealed)));
    EXPECT_FALSE(openForOne(reader, journal, viewOf(sealed.left(40))));
    for (const qsizetype at : {qsizetype{0}, qsizetype{79}, qsizetype{90}, sealed.size() - 1}) {
        QByteArray changed = sealed;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        EXPECT_FALSE(openForOne(reader, journal, viewOf(changed))) << at;
    }
    EXPECT_FALSE(sealed.contains(QByteArray(16, 'w')));
}

TEST(Passphrase, GivesTheSameKeyHoweverItWasTyped)
{
    const Salt salt = randomSalt();
    // é as one character, and as e with an accent; ﬁ as a ligature, and as two letters.
    const auto composed = stretchPassphrase(QStringLiteral("caf\u00e9 \ufb01ne"), salt, cheapCost());
    const auto decomposed = stretchPassphrase(QStringLiteral("cafe\u0301 fine"), salt, cheapCost());
    ASSERT_TRUE(composed && decomposed);
    EXPECT_TRUE(composed.value().equals(decomposed.value()));
    EXPECT_FALSE(composed.value().equals(stretchPassphrase(QStringLiteral("cafe fine"), salt, cheapCost()).value()));
    EXPECT_FALSE(composed.value().equals(
        stretchPassphrase(QStringLiteral("caf\u00e9 fine"), randomSalt(), cheapCost()).value()));
}

TEST(Passphrase, RefusesNothingAndTooMuch)
{
    EXPECT_EQ(stretchPassphrase({}, randomSalt(), cheapCost()).error().code, ErrorCode::PassphraseEmpty);
    const QString endless(kMaxPassphraseLength + 1, QLatin1Char('a'));
    EXPECT_EQ(stretchPassphrase(endless, randomSalt(), cheapCost()).error().code, ErrorCode::TextTooLong);
}

TEST(PassphraseLimits, BoundWhatAFileMayAskFor)
{
    const PassphraseLimits limits;
    EXPECT_TRUE(limits.accept(PassphraseCost{}));
    EXPECT_TRUE(limits.accept({3, 64ull << 20}));
    EXPECT_TRUE(limits.accept({10, 1024ull << 20}));
    EXPECT_FALSE(limits.accept({2, 256ull << 20}));
    EXPECT_FALSE(limits.accept({11, 256ull << 20}));
    EXPECT_FALSE(limits.accept({3, (64ull << 20) - 1}));
    EXPECT_FALSE(limits.accept({3, (1024ull << 20) + 1}));
}

TEST(RecoveryCode, IsReadHoweverItIsTyped)
{
    const RecoveryCode code = RecoveryCode::generate();
    const QString text = code.text();
    EXPECT_EQ(text.size(), 28 + 6);
    const Salt salt = randomSalt();
    QString sloppy = text.toLower().replace(QLatin1Char('-'), QLatin1Char(' '));
    sloppy.replace(QLatin1Char('0'), QLatin1Char('o')).replace(QLatin1Char('1'), QLatin1Char('l'));
    const auto read = RecoveryCode::fromText(QStringLiteral("  ") + sloppy + QLatin1Char('\n'));
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->root(salt).equals(code.root(salt)));
    EXPECT_NE(RecoveryCode::generate().text(), text);
}

TEST(RecoveryCode, NoticesMistakes)
{
    const QString text = RecoveryCode::generate().text();
    EXPECT_FALSE(RecoveryCode::fromText(text.chopped(1)));
    EXPECT_FALSE(RecoveryCode::fromText(text + QLatin1Char('A')));
    EXPECT_FALSE(RecoveryCode::fromText(QStringLiteral("five little ducks went out")));
    // Ten check bits miss about one wrong character in a thousand.
    int missed = 0;
    for (int i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char('-'))
            continue;
        QString wrong = text;
        wrong[i] = text[i] == QLatin1Char('7') ? QLatin1Char('8') : QLatin1Char('7');
        missed += RecoveryCode::fromText(wrong) ? 1 : 0;
    }
    EXPECT_LE(missed, 1);
}

} // namespace
} // namespace hearth
