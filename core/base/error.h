// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

/// Why something could not be done. One value per sentence a person may need to read.
enum class ErrorCode {
    // Opening and unlocking
    WrongPassphrase,  ///< opened no slot; never says whose passphrase it was not
    NotAJournal,      ///< the file is something else
    NotHereYet,       ///< a file of no length, as a synchronised folder leaves one until it brings the content
    Damaged,          ///< truncated, unreadable or failing its own checks
    Tampered,         ///< rows were dropped, doubled, swapped, put back, or something was planted
    OlderCopy,        ///< an older state of this journal than was seen on this computer
    NewerVersion,     ///< written by a later Hearthbook
    UnsafeParameters, ///< the cost of the passphrase hash lies outside the accepted bounds
    NotFound,         ///< no such file or record
    AlreadyExists,    ///< refuses to overwrite a file
    InUse,            ///< another window or program holds the journal
    ReadOnly,         ///< the file or its folder cannot be written
    NeedsRecovery,    ///< interrupted while being written, on a disk where it cannot be put right
    KeysLost,         ///< nothing is left in the file by which anybody could get in
    OtherJournal,     ///< a copy of another journal than the one that was meant
    // Writing
    DiskFull,
    WriteFailed,
    NotKnown,          ///< a write failed, and what is on the disk now could not be found out
    JournalReplaced,   ///< another file stands where the open journal was
    JournalGone,       ///< nothing stands where the open journal was
    TargetIsJournal,   ///< an output would take the place of a journal
    TargetIsInput,     ///< an output would take the place of a file that was read
    TargetIsOtherKind, ///< an output would take the place of a file of another kind than its ending says
    // Keys
    NotTogether,     ///< keys belong to one person, who has to be alone with the journal
    NeedsPassphrase, ///< a recovery code does not suffice for this
    NeedsNewCode,    ///< the recovery code has to be made anew before this
    NobodyElse,      ///< the journal is one person's: nobody to leave it to, or to remove
    // Rules of the records
    EmptyText,
    TextTooLong,
    RatingOutOfRange, ///< a rating is a whole number from 1 to 7
    UnknownDimension,
    NoAnswer, ///< a check-in with nothing in it
    NoteToOneself,
    UnknownPartner,
    MissingDate,
    PeriodTaken,      ///< this author already has a check-in for that period
    NotYours,         ///< only the author changes or deletes a record
    ChangedElsewhere, ///< the record is no longer as it was when its editing began
    AlreadySigned,    ///< what both have seen and may have signed stays as it is
    NotAgreedBefore,  ///< a version that the other overtook
    NotWrittenByYou,  ///< a row in one's own name that one never signed
    StopNotAsked,     ///< undoing would take back a decline, pause or withdrawal; its author has to be asked first
    ContentChanged,   ///< a photo is not the one its record names
    NameTaken,
    EmptyName,
    PassphraseEmpty,
    PassphraseTaken, ///< both partners chose the same passphrase
    NothingToUndo,
    // Reading what comes from outside
    CannotRead,      ///< a source file cannot be read or is not what it claims
    BadValue,        ///< a value in a source or argument is malformed; detail says which
    OutsideSource,   ///< a link in an archive, or a name that leads out of it
    MediaMissing,    ///< an entry names a photo that its source does not hold
    StrangeDay,      ///< before 1900 or after next year, which is rarely meant
    BadText,         ///< bytes that are no text in an encoding that is understood; detail may say where
    LimitExceeded,   ///< a size, depth or count beyond what is accepted
    QuerySyntax,     ///< a search that cannot be understood
    NotAPicture,     ///< not a picture of a kind that is read
    PictureTooLarge, ///< too many bytes or pixels
    PictureDamaged,  ///< incomplete, undecodable, or not the size it says it is
    Cancelled,
    OutOfMemory,
    Internal, ///< a promise of the program itself was broken
};

/// What went wrong. `detail` is for the log of a developer or names the offending value; it holds nothing a
/// person wrote in the journal. Sentences for people are made by describe() in the app.
struct Error final
{
    ErrorCode code = ErrorCode::Internal;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

/// Bytes on the disk that are not whole.
[[nodiscard]] inline Error damaged(const char *what)
{
    return {ErrorCode::Damaged, QLatin1String(what)};
}

} // namespace hearth
