// SPDX-License-Identifier: GPL-3.0-or-later
// What is agreed to and what is signed: every part of it makes a difference.
#include "agreements/agreements.h"
#include "core/journal/memorystore.h"

#include <gtest/gtest.h>

#include <functional>

namespace hearth {
namespace {

AgreementVersion someVersion()
{
    AgreementVersion version;
    version.record.id = RecordId(12);
    version.record.author = kFirstPartner;
    version.record.date = QDate(2026, 7, 12);
    version.agreement = RecordId(11);
    version.title = QStringLiteral("Phones");
    version.text = QStringLiteral("No phones at the table.");
    version.area = Area::Digital;
    version.review = QDate(2027, 1, 1);
    return version;
}

Consent someConsent()
{
    Consent consent;
    consent.record.date = QDate(2026, 7, 12);
    consent.record.visibility = Visibility::Shared;
    consent.agreement = RecordId(11);
    consent.version = RecordId(12);
    consent.versionDigest = digestOf(someVersion());
    return consent;
}

TEST(AgreementDigest, CoversEverythingThatIsAgreedTo)
{
    const std::function<void(AgreementVersion &)> changes[] = {
        [](AgreementVersion &version) { version.agreement = RecordId(13); },
        [](AgreementVersion &version) { version.record.id = RecordId(13); },
        [](AgreementVersion &version) { version.number = 2; },
        [](AgreementVersion &version) { version.record.author = kSecondPartner; },
        [](AgreementVersion &version) { version.area = Area::Family; },
        [](AgreementVersion &version) { version.review = QDate(2027, 1, 2); },
        [](AgreementVersion &version) { version.review = QDate(); },
        [](AgreementVersion &version) { version.title = QStringLiteral("Telephones"); },
        [](AgreementVersion &version) { version.text = QStringLiteral("No phones at all."); },
        // A word moved from one to the other.
        [](AgreementVersion &version) {
            version.title = QStringLiteral("PhonesNo");
            version.text = QStringLiteral(" phones at the table.");
        },
    };
    for (const auto &change : changes) {
        AgreementVersion changed = someVersion();
        change(changed);
        EXPECT_NE(digestOf(changed), digestOf(someVersion())) << "change " << (&change - changes);
    }
    AgreementVersion same = someVersion();
    same.record.tags = {QStringLiteral("home")};
    EXPECT_EQ(digestOf(same), digestOf(someVersion())) << "what is not agreed to makes none";
}

TEST(ConsentStatement, CoversEverythingThatIsSaid)
{
    const std::function<void(Consent &)> changes[] = {
        [](Consent &consent) { consent.agreement = RecordId(13); },
        [](Consent &consent) { consent.version = RecordId(13); },
        [](Consent &consent) { consent.versionDigest = QByteArray(32, 'x'); },
        [](Consent &consent) { consent.decision = Decision::Withdraw; },
        [](Consent &consent) { consent.step = 2; },
        [](Consent &consent) { consent.record.date = QDate(2026, 7, 13); },
    };
    for (const auto &change : changes) {
        Consent changed = someConsent();
        change(changed);
        EXPECT_NE(statementOf(changed), statementOf(someConsent())) << "change " << (&change - changes);
    }
}

TEST(AgreementRules, KnowWhatCannotBe)
{
    AgreementVersion noTitle = someVersion();
    noTitle.title = QStringLiteral(" ");
    EXPECT_EQ(validate(noTitle).error().code, ErrorCode::EmptyText);
    AgreementVersion noText = someVersion();
    noText.text.clear();
    EXPECT_EQ(validate(noText).error().code, ErrorCode::EmptyText);
    Consent secret = someConsent();
    secret.record.visibility = Visibility::Private;
    EXPECT_EQ(validate(secret).error().code, ErrorCode::BadValue);
    EXPECT_TRUE(validate(someVersion()));
    EXPECT_TRUE(validate(someConsent()));
}

// That version and these answers, as Ben reads them.
class AgreementStanding : public testing::Test
{
protected:
    AgreementStanding() { version.record.visibility = Visibility::Shared; }

    void answer(PartnerId author, Decision decision)
    {
        Consent consent = someConsent();
        consent.record.id = RecordId(100 + static_cast<int>(answers.size()));
        consent.record.author = author;
        consent.versionDigest = digestOf(version);
        consent.decision = decision;
        consent.step = static_cast<int>(answers.size()) + 1;
        answers.push_back(consent);
    }
    Journal journal(std::vector<AgreementVersion> versions)
    {
        JournalContents contents;
        std::get<std::vector<AgreementVersion>>(contents.records) = std::move(versions);
        std::get<std::vector<Consent>>(contents.records) = answers;
        return Journal(kSecondPartner, true, std::move(contents), store, clock, random);
    }

    AgreementVersion version = someVersion();
    std::vector<Consent> answers;
    test::MemoryStore store;
    FixedClock clock{QDate(2026, 7, 12)};
    SeededRandom random{1};
};

// Whoever holds the shared key can plant a version in the other's name.
TEST_F(AgreementStanding, AVersionThatDoesNotVerifyIsNeverTheCurrentOne)
{
    AgreementVersion planted = version;
    planted.record.id = RecordId(99);
    planted.number = 2;
    planted.text = QStringLiteral("Phones all the time.");
    planted.record.verified = false;
    const Journal read = journal({version, planted});
    const auto agreement = agreementOf(read, version.agreement);
    ASSERT_TRUE(agreement);
    ASSERT_NE(agreement->current, nullptr);
    EXPECT_EQ(agreement->current->record.id, version.record.id);
    EXPECT_EQ(agreement->versions.size(), 2U) << "it is shown all the same, as what it is";
}

TEST_F(AgreementStanding, TheOthersNewYesDoesNotOutweighANo)
{
    answer(kFirstPartner, Decision::Agree);
    answer(kSecondPartner, Decision::Agree);
    answer(kFirstPartner, Decision::Pause);
    answer(kSecondPartner, Decision::Agree);
    const Journal read = journal({version});
    const auto agreement = agreementOf(read, version.agreement);
    ASSERT_TRUE(agreement);
    EXPECT_FALSE(agreement->isCurrentlyAgreed());
    EXPECT_FALSE(agreement->standingOf(kFirstPartner).agrees);
    EXPECT_TRUE(agreement->standingOf(kSecondPartner).agrees);
}

} // namespace
} // namespace hearth
