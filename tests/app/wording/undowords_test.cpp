// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/undowords.h"

#include "agreements/agreements.h"
#include "support/journalfixture.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

class UndoWordsTest : public testing::Test
{
protected:
    UndoWordsTest()
    {
        before = test::entryOf(journal, QStringLiteral("First snow"), QStringLiteral("white"));
        after = before;
    }

    test::JournalFolder folder;
    test::OpenJournal opened = folder.open();
    Journal &journal = *opened.journal;
    Entry before;
    Entry after;
};

TEST_F(UndoWordsTest, SaysWhatWasDoneToWhat)
{
    EXPECT_EQ(stepWords(journal, {Change::add(before)}), QStringLiteral("add “First snow”"));
    EXPECT_EQ(stepWords(journal, {Change::remove(before)}), QStringLiteral("delete “First snow”"));
    after.title = QStringLiteral("Late snow");
    EXPECT_EQ(stepWords(journal, {Change::edit(before, after)}), QStringLiteral("change “Late snow”"));
    after.record.visibility = Visibility::Shared;
    EXPECT_EQ(stepWords(journal, {Change::edit(before, after)}), QStringLiteral("share “Late snow”"));
    EXPECT_EQ(stepWords(journal, {Change::edit(after, before)}), QStringLiteral("make “First snow” private"));
}

TEST_F(UndoWordsTest, SaysHowThingsAreOnceAStepWasRetraced)
{
    const auto taken = [this](const Change &change) { return retracedWords(journal, Retrace::Undo, {change}); };
    const auto again = [this](const Change &change) { return retracedWords(journal, Retrace::Redo, {change}); };
    EXPECT_EQ(taken(Change::add(before)), QStringLiteral("Taken back: “First snow” is no longer here."));
    EXPECT_EQ(taken(Change::remove(before)), QStringLiteral("Taken back: “First snow” is here again."));
    EXPECT_EQ(again(Change::add(before)), QStringLiteral("Done again: “First snow” is here."));
    EXPECT_EQ(again(Change::remove(before)), QStringLiteral("Done again: “First snow” is deleted."));
    after.title = QStringLiteral("Late snow");
    EXPECT_EQ(taken(Change::edit(before, after)), QStringLiteral("Taken back: “Late snow” is as it was before."));
    after.record.visibility = Visibility::Shared;
    EXPECT_EQ(taken(Change::edit(before, after)), QStringLiteral("Taken back: “Late snow” is private again."));
    EXPECT_EQ(again(Change::edit(before, after)), QStringLiteral("Done again: “Late snow” is shared."));
    const Preferences was = journal.preferences();
    Preferences is = was;
    is.lockMinutes = 1;
    EXPECT_EQ(taken(Change::edit(was, is)), QStringLiteral("Taken back: the setting is as it was before."));
}

TEST_F(UndoWordsTest, ATitleTurnsNothingAroundIt)
{
    before.title = QStringLiteral("First\u202E snow");
    EXPECT_EQ(stepWords(journal, {Change::add(before)}), QStringLiteral("add “\u2068First\u202E snow\u2069”"));
}

TEST_F(UndoWordsTest, NamesTheRecordAndNotItsPhotos)
{
    ASSERT_TRUE(journal.add(before));
    auto photo = journal.compose<Attachment>();
    photo.of = before.record.id;
    EXPECT_EQ(stepWords(journal, {Change::add(photo, {}), Change::remove(before)}),
              QStringLiteral("delete “First snow”"));
    EXPECT_EQ(stepWords(journal, {Change::add(photo, {})}), QStringLiteral("add photos to “First snow”"));
    EXPECT_EQ(stepWords(journal, {Change::remove(photo)}), QStringLiteral("remove photos from “First snow”"));
}

TEST_F(UndoWordsTest, CountsWhatWasBroughtIn)
{
    auto photo = journal.compose<Attachment>();
    photo.of = before.record.id;
    const Entry second = test::entryOf(journal, QStringLiteral("Thaw"), QStringLiteral("wet"));
    const auto note = journal.compose<GratitudeNote>();
    EXPECT_EQ(stepWords(journal, {Change::add(before), Change::add(photo, {}), Change::add(second), Change::add(note)}),
              QStringLiteral("add 3 record(s)"));
    EXPECT_EQ(stepWords(journal, {Change::add(before), Change::add(photo, {}), Change::add(note)}),
              QStringLiteral("add “First snow”"))
        << "what goes along with one is named by it";
}

TEST_F(UndoWordsTest, SaysOfPhotosThatCameInAloneWhatBecameOfThem)
{
    ASSERT_TRUE(journal.add(before));
    const Entry second = test::entryOf(journal, QStringLiteral("Thaw"), QStringLiteral("wet"));
    ASSERT_TRUE(journal.add(second));
    const auto photoOf = [this](const Entry &entry) {
        auto photo = journal.compose<Attachment>();
        photo.of = entry.record.id;
        return Change::add(photo, {});
    };
    const auto noted = [](const Entry &entry) {
        Entry remembering = entry;
        remembering.record.origin = QByteArray("dayone:x");
        return Change::edit(entry, remembering);
    };
    const ChangeSet several{photoOf(before), photoOf(second), photoOf(second), noted(before), noted(second)};
    EXPECT_EQ(stepWords(journal, several), QStringLiteral("add 3 photo(s)"));
    EXPECT_EQ(retracedWords(journal, Retrace::Undo, several),
              QStringLiteral("Taken back: 3 photo(s) are no longer here. What they belonged to stays."));
    EXPECT_EQ(retracedWords(journal, Retrace::Redo, several), QStringLiteral("Done again: 3 photo(s) are here."));
    EXPECT_EQ(stepWords(journal, {noted(before), photoOf(before), photoOf(before)}),
              QStringLiteral("add photos to “First snow”"))
        << "the words of the entry are what they were";
    after.title = QStringLiteral("Late snow");
    EXPECT_EQ(stepWords(journal, {Change::edit(before, after), photoOf(before)}), QStringLiteral("change “Late snow”"));
}

TEST_F(UndoWordsTest, TellsChoicesApart)
{
    const Preferences was = journal.preferences();
    Preferences is = was;
    is.lockMinutes = 1;
    EXPECT_EQ(stepWords(journal, {Change::edit(was, is)}), QStringLiteral("change a setting"));
    is.muted += before.record.id;
    EXPECT_EQ(stepWords(journal, {Change::edit(was, is)}), QStringLiteral("mute something"));
    is.putOff.insert(QStringLiteral("copy"), QDate(2026, 8, 1));
    EXPECT_EQ(stepWords(journal, {Change::add(is)}), QStringLiteral("put a reminder off"));
}

TEST_F(UndoWordsTest, NamesTheAgreementThatWasAnswered)
{
    AgreementVersion version = newAgreement(journal);
    version.title = QStringLiteral("Quiet Sundays");
    version.text = QStringLiteral("No plans before noon.");
    version.record.visibility = Visibility::Shared;
    ASSERT_TRUE(journal.add(version));
    auto consent = journal.compose<Consent>();
    consent.version = version.record.id;
    EXPECT_EQ(stepWords(journal, {Change::add(consent)}), QStringLiteral("answer “Quiet Sundays”"));
}

TEST_F(UndoWordsTest, CutsALongTitle)
{
    before.title = QString(100, QLatin1Char('w'));
    EXPECT_LT(stepWords(journal, {Change::add(before)}).size(), 60);
}

} // namespace
} // namespace hearth
