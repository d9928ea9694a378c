// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agreements/agreements.h"
#include "journal/loader.h"
#include "records/codec.h"
#include "support/journalfixture.h"

#include <gtest/gtest.h>

namespace hearth::test {

class Agreements : public testing::Test
{
protected:
    Journal &as(PartnerId partner)
    {
        if (!opened.journal || opened.journal->me() != partner) {
            opened = {};
            opened = folder.open(partner == kFirstPartner ? test::kAnnasPassphrase : test::kBensPassphrase);
        }
        return *opened.journal;
    }
    Agreement agreement(PartnerId reader) { return agreementOf(as(reader), id).value(); }
    AgreementState state() { return agreement(kFirstPartner).state; }

    void draft(const QString &text = QStringLiteral("No phones at the table."))
    {
        Journal &journal = as(kFirstPartner);
        AgreementVersion version = newAgreement(journal);
        version.title = QStringLiteral("Phones");
        version.text = text;
        version.area = Area::Digital;
        id = version.agreement;
        ASSERT_TRUE(journal.add(version));
    }
    Result<void> propose(PartnerId by, const QString &text = {}, QDate review = {})
    {
        Journal &journal = as(by);
        AgreementVersion next = nextVersion(journal, agreement(by));
        if (!text.isEmpty())
            next.text = text;
        if (review.isValid())
            next.review = review;
        next.record.visibility = Visibility::Shared;
        return journal.find(next.record.id) ? journal.replace(next) : journal.add(next);
    }
    void answer(PartnerId by, Decision decision)
    {
        Journal &journal = as(by);
        ASSERT_TRUE(journal.add(answerTo(journal, agreement(by), decision)));
    }
    void agreeOnIt()
    {
        draft();
        ASSERT_TRUE(propose(kFirstPartner));
        answer(kFirstPartner, Decision::Agree);
        answer(kSecondPartner, Decision::Agree);
        ASSERT_EQ(state(), AgreementState::Agreed);
    }

    JournalFolder folder;
    test::OpenJournal opened;
    RecordId id;
};

} // namespace hearth::test
