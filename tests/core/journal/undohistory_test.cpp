// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/undohistory.h"

#include <gtest/gtest.h>

namespace hearth {
namespace {

Entry entryNamed(int number, PartnerId author = kFirstPartner)
{
    Entry entry;
    entry.record.id = RecordId(number);
    entry.record.author = author;
    return entry;
}

ChangeSet adding(std::initializer_list<AnyRecord> records)
{
    ChangeSet changes;
    for (const AnyRecord &record : records)
        changes.push_back(Change::add(record));
    return changes;
}

// Whether the first step is still free after the second.
bool leavesFree(const ChangeSet &first, const ChangeSet &second)
{
    UndoHistory history;
    const StepId step = history.add(kFirstPartner, first);
    history.add(kFirstPartner, second);
    return history.find(kFirstPartner, Retrace::Undo, step) != nullptr;
}

} // namespace

TEST(UndoHistory, GivesStepsOutInTurnAndBackAgain)
{
    UndoHistory history;
    EXPECT_EQ(history.next(kFirstPartner, Retrace::Undo), nullptr);
    const StepId one = history.add(kFirstPartner, adding({entryNamed(1)}));
    const StepId two = history.add(kFirstPartner, adding({entryNamed(2)}));
    EXPECT_NE(one, two);
    EXPECT_EQ(history.next(kFirstPartner, Retrace::Undo)->id, two);
    history.retraced(kFirstPartner, Retrace::Undo, two);
    EXPECT_EQ(history.next(kFirstPartner, Retrace::Undo)->id, one);
    EXPECT_EQ(history.next(kFirstPartner, Retrace::Redo)->id, two);
    EXPECT_EQ(history.find(kFirstPartner, Retrace::Undo, two), nullptr);
    history.retraced(kFirstPartner, Retrace::Redo, two);
    EXPECT_EQ(history.next(kFirstPartner, Retrace::Undo)->id, two);
    EXPECT_EQ(history.next(kSecondPartner, Retrace::Undo), nullptr) << "each has their own";
}

TEST(UndoHistory, AStepIsFreeUntilALaterOneConcernsTheSameRecords)
{
    EXPECT_TRUE(leavesFree(adding({entryNamed(1)}), adding({entryNamed(2)})));
    EXPECT_FALSE(leavesFree(adding({entryNamed(1)}), {Change::edit(entryNamed(1), entryNamed(1))}));
    EXPECT_FALSE(leavesFree(adding({entryNamed(1), entryNamed(2)}), {Change::remove(entryNamed(2))}));

    Attachment photo;
    photo.record.id = RecordId(7);
    photo.of = RecordId(1);
    Attachment another = photo;
    another.record.id = RecordId(8);
    EXPECT_FALSE(leavesFree(adding({entryNamed(1)}), adding({photo}))) << "it belongs to it";
    EXPECT_FALSE(leavesFree({Change::remove(photo)}, {Change::remove(entryNamed(1))}));
    EXPECT_TRUE(leavesFree(adding({photo}), adding({another}))) << "each can go alone";
    Response reply;
    reply.record.id = RecordId(9);
    reply.to = RecordId(1);
    EXPECT_FALSE(leavesFree(adding({entryNamed(1)}), adding({reply})));
    Consent yes;
    yes.record.id = RecordId(10);
    yes.agreement = RecordId(20);
    Consent no = yes;
    no.record.id = RecordId(11);
    EXPECT_FALSE(leavesFree(adding({yes}), adding({no}))) << "one answer follows on another";
}

TEST(UndoHistory, AStepOutOfTurnLeavesTheOthersTheirOrder)
{
    UndoHistory history;
    const StepId one = history.add(kFirstPartner, adding({entryNamed(1)}));
    const StepId two = history.add(kFirstPartner, adding({entryNamed(2)}));
    const StepId three = history.add(kFirstPartner, adding({entryNamed(3)}));
    history.retraced(kFirstPartner, Retrace::Undo, two);
    EXPECT_EQ(history.next(kFirstPartner, Retrace::Undo)->id, three);
    history.retraced(kFirstPartner, Retrace::Undo, three);
    EXPECT_EQ(history.next(kFirstPartner, Retrace::Undo)->id, one);
    EXPECT_NE(history.find(kFirstPartner, Retrace::Redo, two), nullptr);
    history.add(kFirstPartner, adding({entryNamed(4)}));
    EXPECT_EQ(history.find(kFirstPartner, Retrace::Redo, two), nullptr) << "a new step forgets them";
}

TEST(UndoHistory, ForgetsRecordsAndWhatTheOtherCannotSign)
{
    UndoHistory history;
    const StepId both = history.add(kFirstPartner, adding({entryNamed(1), entryNamed(2)}));
    const StepId one = history.add(kFirstPartner, adding({entryNamed(3)}));
    history.forget({RecordId(2), RecordId(3)});
    EXPECT_EQ(history.find(kFirstPartner, Retrace::Undo, one), nullptr);
    ASSERT_NE(history.find(kFirstPartner, Retrace::Undo, both), nullptr);
    EXPECT_EQ(history.find(kFirstPartner, Retrace::Undo, both)->changes.size(), 1U);

    const StepId guests = history.add(kFirstPartner, adding({entryNamed(4), entryNamed(5, kSecondPartner)}));
    history.forgetWhatTheOtherWrote(kFirstPartner);
    EXPECT_EQ(history.find(kFirstPartner, Retrace::Undo, guests), nullptr);
    EXPECT_NE(history.find(kFirstPartner, Retrace::Undo, both), nullptr);
}

TEST(UndoHistory, WhatTheOtherDidToTheSameRecordsGoesWhole)
{
    UndoHistory history;
    const StepId overtaken = history.add(kSecondPartner, adding({entryNamed(1), entryNamed(2)}));
    const StepId after = history.add(kSecondPartner, {Change::edit(entryNamed(2), entryNamed(2))});
    const StepId apart = history.add(kSecondPartner, adding({entryNamed(3)}));
    history.add(kFirstPartner, {Change::edit(entryNamed(1), entryNamed(1))});
    EXPECT_EQ(history.find(kSecondPartner, Retrace::Undo, overtaken), nullptr);
    EXPECT_EQ(history.find(kSecondPartner, Retrace::Undo, after), nullptr) << "it followed on that";
    EXPECT_NE(history.find(kSecondPartner, Retrace::Undo, apart), nullptr);
}

} // namespace hearth
