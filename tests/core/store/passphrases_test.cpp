// SPDX-License-Identifier: GPL-3.0-or-later
// A passphrase decides who is asking, so two partners can never have the same one.
#include "journal/loader.h"
#include "support/journalfixture.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

using test::JournalFolder;

TEST(Passphrases, CannotBeChangedToTheOthers)
{
    JournalFolder folder;
    {
        auto anna = folder.open();
        const auto changed =
            anna.store->changePassphrase(test::kAnnasPassphrase, test::kBensPassphrase, test::cheapCost());
        EXPECT_FALSE(changed);
    }
    // Otherwise Ben's slot answers for both, and Anna never gets in again but by her recovery code.
    auto store = SealedStore::open(folder.path(), test::kAnnasPassphrase, test::cheapLimits(), nullptr);
    ASSERT_TRUE(store);
    EXPECT_EQ(store.value()->partner(), kFirstPartner);
}

TEST(Passphrases, CannotBeTheFirstOnesForWhoJoins)
{
    JournalFolder folder(1);
    {
        auto anna = folder.open();
        EXPECT_FALSE(joinJournal(*anna.store, {QStringLiteral("Ben"), test::kAnnasPassphrase}, QStringLiteral("Anna"),
                                 test::cheapCost(), folder.clock, folder.random));
    }
    EXPECT_EQ(folder.open().store->partner(), kFirstPartner) << "Anna's passphrase opens Anna's journal";
}

TEST(Passphrases, AreTheSameHoweverTheirLettersAreComposed)
{
    JournalFolder folder;
    const QString composed = QString::fromUtf8("caf\xc3\xa9 \xef\xac\x81"); // e acute, fi ligature
    const QString decomposed = QString::fromUtf8("cafe\xcc\x81 fi");
    ASSERT_TRUE(folder.open().store->changePassphrase(test::kAnnasPassphrase, composed, test::cheapCost()));
    EXPECT_EQ(folder.open(decomposed).store->partner(), kFirstPartner);
}

TEST(Passphrases, MayLookLikeARecoveryCode)
{
    JournalFolder folder;
    // Ben's recovery code as Anna's passphrase: it stays Ben's way in.
    ASSERT_TRUE(
        folder.open().store->changePassphrase(test::kAnnasPassphrase, QStringLiteral("0000-0000"), test::cheapCost()));
    EXPECT_EQ(folder.open(QStringLiteral("0000-0000")).store->partner(), kFirstPartner);
}

TEST(Passphrases, AreChangedOnlyByWhoKnowsTheirPresentOne)
{
    JournalFolder folder;
    const QString next = QStringLiteral("a new one");
    auto anna = folder.open();
    const QByteArray before = folder.bytes();
    for (const QString &notHers :
         {test::kBensPassphrase, folder.recoveryCodes().at(1), QStringLiteral("guess"), QString()}) {
        EXPECT_EQ(anna.store->changePassphrase(notHers, next, test::cheapCost()).error().code,
                  ErrorCode::WrongPassphrase);
        EXPECT_EQ(anna.store->renewRecoveryCode(notHers, test::cheapCost()).error().code, ErrorCode::WrongPassphrase);
        // Nor does it tell a stranger whose passphrase they have hit upon.
        EXPECT_EQ(anna.store->changePassphrase(notHers, test::kBensPassphrase, test::cheapCost()).error().code,
                  ErrorCode::WrongPassphrase);
    }
    EXPECT_EQ(folder.bytes(), before);
    ASSERT_TRUE(anna.store->changePassphrase(folder.recoveryCodes().at(0), next, test::cheapCost()))
        << "their recovery code is as good";
    EXPECT_EQ(anna.store->changePassphrase(test::kAnnasPassphrase, next, test::cheapCost()).error().code,
              ErrorCode::WrongPassphrase)
        << "the one before is no longer the present one";
    ASSERT_TRUE(anna.store->renewRecoveryCode(next, test::cheapCost()));
    anna = {};
    EXPECT_EQ(folder.open(next).store->partner(), kFirstPartner);
    EXPECT_EQ(folder.open(test::kBensPassphrase).store->partner(), kSecondPartner);
}

TEST(Passphrases, StayAsTheyAreWhileBothAreHere)
{
    JournalFolder folder;
    auto anna = folder.open();
    ASSERT_TRUE(anna.store->admit(test::kBensPassphrase, test::cheapLimits()));
    const QByteArray before = folder.bytes();
    for (const QString &known : {test::kAnnasPassphrase, test::kBensPassphrase}) {
        EXPECT_EQ(anna.store->changePassphrase(known, QStringLiteral("next"), test::cheapCost()).error().code,
                  ErrorCode::NotTogether);
        EXPECT_EQ(anna.store->renewRecoveryCode(known, test::cheapCost()).error().code, ErrorCode::NotTogether);
    }
    EXPECT_EQ(folder.bytes(), before);
    anna.store->dismiss();
    EXPECT_TRUE(anna.store->changePassphrase(test::kAnnasPassphrase, QStringLiteral("next"), test::cheapCost()));
}

TEST(Passphrases, AnEmptyOrEndlessOneChangesNothing)
{
    JournalFolder folder;
    const QByteArray before = folder.bytes();
    {
        auto anna = folder.open();
        EXPECT_EQ(anna.store->changePassphrase(test::kAnnasPassphrase, {}, test::cheapCost()).error().code,
                  ErrorCode::PassphraseEmpty);
        EXPECT_EQ(
            anna.store->changePassphrase(test::kAnnasPassphrase, QString(5000, QLatin1Char('x')), test::cheapCost())
                .error()
                .code,
            ErrorCode::TextTooLong);
    }
    EXPECT_EQ(folder.bytes(), before);
    EXPECT_EQ(folder.openingError({}).code, ErrorCode::WrongPassphrase);
    EXPECT_EQ(folder.openingError(QString(5000, QLatin1Char('x'))).code, ErrorCode::WrongPassphrase);
}

} // namespace
} // namespace hearth
