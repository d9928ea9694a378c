// SPDX-License-Identifier: GPL-3.0-or-later
// One icon means one thing, and one thing has one icon.
#include "agreements/agreements.h"
#include "editors/recordchip.h"
#include "records/reminderwords.h"
#include "theme/glyph.h"
#include "wording/agreementwords.h"

#include <gtest/gtest.h>

#include <QSet>

namespace hearth {
namespace {

TEST(Icons, EachKindHasOneThatStandsForNothingElse)
{
    QSet<int> seen{
        static_cast<int>(Glyph::Check),  static_cast<int>(Glyph::Leaf),    static_cast<int>(Glyph::Template),
        static_cast<int>(Glyph::Link),   static_cast<int>(Glyph::Feeling), static_cast<int>(Glyph::Undisturbed),
        static_cast<int>(Glyph::Idea),   static_cast<int>(Glyph::Open),    static_cast<int>(Glyph::Share),
        static_cast<int>(Glyph::People), static_cast<int>(Glyph::Linked),  static_cast<int>(Glyph::Listening)};
    for (const Kind kind : {Kind::Entry, Kind::GratitudeNote, Kind::CheckIn, Kind::SharedExperience,
                            Kind::AgreementVersion, Kind::PersonalLimit, Kind::Commitment, Kind::Conversation,
                            Kind::Attachment, Kind::SharedChart, Kind::Response, Kind::OwnCard}) {
        const int glyph = static_cast<int>(glyphOf(kind));
        EXPECT_FALSE(seen.contains(glyph)) << static_cast<int>(kind);
        seen.insert(glyph);
    }
}

TEST(Icons, AThingHasTheSameOneWhereverItIsNamed)
{
    EXPECT_EQ(glyphFor(ReminderType::Commitment), glyphOf(Kind::Commitment));
    EXPECT_EQ(glyphFor(ReminderType::TalkCard), glyphOf(Kind::OwnCard));
    Agreement proposed;
    proposed.state = AgreementState::Proposed;
    EXPECT_NE(AgreementWords::stateGlyph(proposed), glyphOf(Kind::Conversation));
}

} // namespace
} // namespace hearth
