// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/blindcheckin.h"
#include "records/codec.h"
#include "support/journalfixture.h"

#include <gtest/gtest.h>

namespace hearth::test {

class BlindCheckIn : public testing::Test
{
protected:
    // Opens as that partner, as the window does: what is due is opened.
    Journal &as(PartnerId partner)
    {
        opened = {};
        opened = folder.open(partner == kFirstPartner ? test::kAnnasPassphrase : test::kBensPassphrase);
        EXPECT_TRUE(opened.journal->openWhatIsDue());
        return *opened.journal;
    }
    CheckIn answersOf(const Journal &journal, int rating, Cadence cadence = Cadence::Week)
    {
        CheckIn checkIn = journal.compose<CheckIn>();
        checkIn.period = Period::containing(journal.clock().today(), cadence);
        checkIn.setAnswer(Dimension::Connected, Answer::rated(rating).take());
        checkIn.setAnswer(Dimension::Safe, Answer::ratherNotSay());
        checkIn.feelings = {QStringLiteral("calm")};
        checkIn.words = {{QStringLiteral("good"), QStringLiteral("the walk")}};
        return checkIn;
    }
    void answer(PartnerId partner, int rating, Cadence cadence = Cadence::Week)
    {
        Journal &journal = as(partner);
        ASSERT_TRUE(journal.apply(sealedCheckIn(journal, answersOf(journal, rating, cadence)).take()));
    }
    static const CheckIn *of(const Journal &journal, PartnerId author)
    {
        for (const CheckIn &checkIn : journal.all<CheckIn>()) {
            if (checkIn.record.author == author)
                return &checkIn;
        }
        return nullptr;
    }

    JournalFolder folder;
    test::OpenJournal opened;
};

} // namespace hearth::test
