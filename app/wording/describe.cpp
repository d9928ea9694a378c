// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/describe.h"

#include <QCoreApplication>

namespace hearth {

namespace {

/// Translates in the context of errors.
class Errors final
{
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

} // namespace

QString describe(const Error &error)
{
    switch (error.code) {
    case ErrorCode::WrongPassphrase:
        return Errors::tr("That passphrase does not open this journal. Nothing was changed. Check the keyboard layout "
                          "and Caps Lock, then try again, or use your recovery code.");
    case ErrorCode::NotAJournal:
        return Errors::tr("This file is not a Hearthbook journal. It was left as it is. Journals end in .hearth.");
    case ErrorCode::NotHereYet:
        return Errors::tr("There is nothing in this file yet. A folder that is kept in step with other computers "
                          "leaves it empty until it brings the journal: let the folder finish, then open it again. If "
                          "it stays empty, open a backup copy.");
    case ErrorCode::Damaged:
        return Errors::tr("This journal is damaged and cannot be opened safely. The file was left as it is. Open a "
                          "backup copy, and keep this one.");
    case ErrorCode::Tampered:
        return Errors::tr("This journal was changed outside Hearthbook: something is missing, doubled, put back or "
                          "added. The file was left as it is. Open a backup copy, and keep this one.");
    case ErrorCode::OlderCopy:
        return Errors::tr("This is an older copy of the journal than the one last opened on this computer. If you did "
                          "not restore it yourself, look for the newer one.");
    case ErrorCode::NewerVersion:
        return Errors::tr(
            "This journal was written by a newer Hearthbook. It was left as it is. Update Hearthbook to open it.");
    case ErrorCode::UnsafeParameters:
        return Errors::tr("This journal asks for an unsafe or unreasonable amount of work to check a passphrase, so it "
                          "was not opened. It may have been changed by someone. Open a backup copy.");
    case ErrorCode::NotFound:
        return Errors::tr("It is no longer where it was. It may have been moved, renamed or deleted.");
    case ErrorCode::AlreadyExists:
        return Errors::tr("There is already something of that name. Nothing was overwritten. Choose another name.");
    case ErrorCode::InUse:
        return Errors::tr("This journal is open in another window or program. Nothing was changed. Lock or close it "
                          "there, then try again.");
    case ErrorCode::ReadOnly:
        return Errors::tr("This file or its folder cannot be written to. Nothing was changed. Use a folder of your "
                          "own, then try again.");
    case ErrorCode::NeedsRecovery:
        return Errors::tr("Hearthbook was interrupted while writing this journal, and here it cannot put that right, "
                          "because the disk cannot be written to. Nothing was changed. Copy the journal and the file "
                          "beside it that ends in -journal to a folder of your own, and open it there.");
    case ErrorCode::KeysLost:
        return Errors::tr("Nothing is left in this file by which a passphrase or recovery code could open it. It was "
                          "left as it is. Keep it, and open a backup copy.");
    case ErrorCode::OtherJournal:
        return Errors::tr("This is a copy of another journal. Nothing was changed. Choose a copy of this one.");
    case ErrorCode::NotKnown:
        return Errors::tr(
            "The disk did not answer, so Hearthbook cannot tell whether this was saved. Check the disk, look "
            "whether it is there, and try again if it is not.");
    case ErrorCode::JournalReplaced:
        return Errors::tr(
            "Another file has been put where your journal was, so this was not saved. Save the open journal "
            "beside it, then try again.");
    case ErrorCode::JournalGone:
        return Errors::tr(
            "Your journal is no longer in its folder: it was moved or deleted, or its disk was taken "
            "away. So this was not saved. Put the file back, or save the open journal there again, then try "
            "once more.");
    case ErrorCode::TargetIsJournal:
        return Errors::tr("That is a journal. It was left as it is. Choose another name.");
    case ErrorCode::TargetIsInput:
        return Errors::tr("That file is being read for this. It was left as it is. Choose another name.");
    case ErrorCode::TargetIsOtherKind:
        return Errors::tr("That name is for a file of another kind, or such a file is there. Nothing was changed. "
                          "Choose another name, with the ending that belongs to it.");
    case ErrorCode::NotTogether:
        return Errors::tr("Passphrases and recovery codes belong to one person. Nothing was changed. Stop sitting "
                          "together, and open the journal alone.");
    case ErrorCode::NeedsPassphrase:
        return Errors::tr("This needs your passphrase; the recovery code is not enough. Nothing was changed. Choose a "
                          "new passphrase first, then try again.");
    case ErrorCode::NeedsNewCode:
        return Errors::tr("Your recovery code comes from an earlier Hearthbook, or somebody changed it in the file. "
                          "Nothing was changed. Make a new recovery code first, then try again.");
    case ErrorCode::NobodyElse:
        return Errors::tr("This journal is one person’s alone. Nothing was changed: there is nobody to leave it to, "
                          "and nobody to remove.");
    case ErrorCode::NotWrittenByYou:
        return Errors::tr("This carries your name, but you did not write it: somebody put it there with another "
                          "program. It was not saved in your name. Copy what you want to keep, and write it anew.");
    case ErrorCode::StopNotAsked:
        return Errors::tr("Undoing this would take back a no to an agreement. Nothing was changed. Only the person who "
                          "said it can take it back.");
    case ErrorCode::OutsideSource:
        return Errors::tr("It is a link, or its name leads out of the archive. It was left out.");
    case ErrorCode::MediaMissing:
        return Errors::tr("A photo that belongs to this is not in the source. The words came in without it.");
    case ErrorCode::StrangeDay:
        return Errors::tr(
                   "The day %1 lies before 1900 or after next year. Nothing was changed. Correct it, or say that "
                   "such days are meant.")
            .arg(error.detail);
    case ErrorCode::BadText:
        if (!error.detail.isEmpty()) {
            return Errors::tr("This is not text that Hearthbook can read: %1 holds half a letter, a zero, or is not "
                              "UTF-8. Nothing was changed. Save it as UTF-8 and try again.")
                .arg(error.detail);
        }
        return Errors::tr("This is not text that Hearthbook can read: it holds half a letter, a zero, or is not UTF-8. "
                          "Nothing was changed. Save it as UTF-8 and try again.");
    case ErrorCode::DiskFull:
        return Errors::tr(
            "The disk is full, so this could not be saved. What was saved before is safe. Free some space, "
            "then try again.");
    case ErrorCode::WriteFailed:
        return Errors::tr("This could not be saved. What was saved before is safe. Check that the disk is connected "
                          "and has space, then try again.");
    case ErrorCode::EmptyText:
        return Errors::tr("There is nothing written yet. Write a few words, then save.");
    case ErrorCode::TextTooLong:
        return Errors::tr(
            "This text is too long to keep in one piece. Nothing was lost. Shorten it or divide it in two.");
    case ErrorCode::RatingOutOfRange:
        return Errors::tr("A rating is a whole number from 1 to 7. Nothing was saved. Choose one of these.");
    case ErrorCode::UnknownDimension:
        return Errors::tr("There is no such question in a check-in. Nothing was saved. Check how its name is spelled.");
    case ErrorCode::NoAnswer:
        return Errors::tr("Nothing has been answered yet. Answer what you like; the rest can stay empty.");
    case ErrorCode::NoteToOneself:
        return Errors::tr(
            "A gratitude note goes to the other person. Nothing was saved. To write to yourself, use an entry.");
    case ErrorCode::UnknownPartner:
        return Errors::tr("There is no such person in this journal. Nothing was saved. A gratitude note needs someone "
                          "who has joined.");
    case ErrorCode::MissingDate:
        return Errors::tr("The date is missing or does not exist. Nothing was saved. Write it as year, month and day, "
                          "such as 2026-07-12.");
    case ErrorCode::PeriodTaken:
        return Errors::tr(
            "You have already checked in for that time. Nothing was lost. Open that check-in to change it.");
    case ErrorCode::NotYours:
        return Errors::tr("Only the person who wrote this can change or delete it. It was left as it is.");
    case ErrorCode::ChangedElsewhere:
        return Errors::tr(
            "This was changed in another place meanwhile, and that was left as it is. Look at it first, then "
            "try again.");
    case ErrorCode::AlreadySigned:
        return Errors::tr(
            "What both of you have seen stays as it is. Nothing was changed. Write another version, or answer anew.");
    case ErrorCode::NotAgreedBefore:
        return Errors::tr("Another version was proposed meanwhile. Yours is still here as a draft. Look at the other "
                          "first, then propose yours.");
    case ErrorCode::ContentChanged:
        return Errors::tr("This photo is not the one that was kept here, so it is not shown. The rest of the journal "
                          "is safe. Look for it in a backup copy.");
    case ErrorCode::NameTaken:
        return Errors::tr(
            "Both of you have the same name here. Change one a little, so that it is clear who wrote what.");
    case ErrorCode::EmptyName:
        return Errors::tr("A name is missing. Any name you like will do.");
    case ErrorCode::PassphraseEmpty:
        return Errors::tr("The passphrase is empty. Choose one; nobody can open the journal without it.");
    case ErrorCode::PassphraseTaken:
        return Errors::tr(
            "Both passphrases are the same. Each of you needs one of your own, because it decides who is writing.");
    case ErrorCode::NothingToUndo:
        return Errors::tr("There is nothing to undo.");
    case ErrorCode::CannotRead:
        return Errors::tr(
            "This file cannot be read. Nothing was changed. Check that it is there and is what you meant.");
    case ErrorCode::BadValue:
        return Errors::tr("A value is not what was expected: %1. Nothing was changed. Correct it, then try again.")
            .arg(error.detail);
    case ErrorCode::LimitExceeded:
        return Errors::tr("This is larger than Hearthbook accepts. Nothing was changed. Divide it into smaller parts.");
    case ErrorCode::QuerySyntax:
        return Errors::tr("This search cannot be understood. Check the quotation marks and brackets, and that AND, OR "
                          "and NOT stand between words.");
    case ErrorCode::NotAPicture:
        return Errors::tr("This is not a picture that Hearthbook can read. Nothing was changed. Save it as JPEG, PNG "
                          "or WebP in another program, then add that.");
    case ErrorCode::PictureTooLarge:
        return Errors::tr("This picture is larger than Hearthbook accepts. Nothing was changed. Make it smaller in "
                          "another program, then add that.");
    case ErrorCode::PictureDamaged:
        return Errors::tr("This picture is damaged or incomplete. Nothing was changed. See whether another program can "
                          "open it, or use another copy.");
    case ErrorCode::Cancelled:
        return Errors::tr("Stopped. Nothing was changed.");
    case ErrorCode::OutOfMemory:
        return Errors::tr(
            "There is not enough free memory for this. Nothing was changed. Close other programs, then try again.");
    case ErrorCode::Internal:
        return Errors::tr("Hearthbook made a mistake and stopped what it was doing. Nothing was changed. Report it: %1")
            .arg(error.detail);
    }
    Q_UNREACHABLE();
}

QString describeTyped(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotKnown:
        return Errors::tr("The disk did not answer, so Hearthbook cannot tell whether this was saved. What you typed "
                          "is still here. Check the disk, then save again.");
    case ErrorCode::JournalReplaced:
        return Errors::tr("Another file has been put where your journal was, so this was not saved. What you typed is "
                          "still here. Save the open journal beside it, then save again.");
    case ErrorCode::JournalGone:
        return Errors::tr("Your journal is no longer in its folder: it was moved or deleted, or its disk was taken "
                          "away. So this was not saved. What you typed is still here. Put the file back, or save the "
                          "open journal there again, then save once more.");
    case ErrorCode::DiskFull:
        return Errors::tr("The disk is full, so this could not be saved. What was saved before is safe, and what you "
                          "typed is still here. Free some space, then try again.");
    case ErrorCode::ChangedElsewhere:
        return Errors::tr("This was changed in another place meanwhile, and that was left as it is. What you typed is "
                          "still here. Save it as something new, or look at the other first.");
    default:
        return describe(error);
    }
}

} // namespace hearth
