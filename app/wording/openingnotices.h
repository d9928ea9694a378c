// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/syncfolder.h"
#include "store/sealedstore.h"

#include <QDateTime>

#include <vector>

namespace hearth {

class Journal;

/// One thing that a person should be told when their journal opens.
struct NoticeToSay final
{
    /// What can be done about it, so that it is not said again.
    enum class Acceptance : quint8 {
        None,   ///< it is said once
        Copy,   ///< SealedStore::acceptCopy()
        Shared, ///< SealedStore::acceptShared()
        Told,   ///< it is remembered on this computer under `key`
        PutOff, ///< it is put off for good under `key`, in the reader's own preferences
    };

    QString text;
    Acceptance acceptance = Acceptance::None;
    /// Something is not as it should be, and the person has to look.
    bool isProblem = false;
    /// Names it for Acceptance::Told and PutOff, else empty.
    QString key = QString();
};

/// What there is to say, the gravest first. The one place where these sentences are made, for the window and the
/// command line.
///
/// `broughtBack`: when the backup was made that somebody has just put here; an older copy is what they wanted then.
[[nodiscard]] std::vector<NoticeToSay> noticesToSay(const OpeningNotices &notices, const QDateTime &broughtBack = {});

/// The same of the place where a journal lies, but for another file in its place: that it is kept in step with other
/// computers, which is said once for a journal there; and each other copy beside it.
[[nodiscard]] std::vector<NoticeToSay> noticesToSay(const PlaceReport &report);

/// The same of the two whose journal it is: that the other left, or removed whoever reads it, until they say that they
/// know.
[[nodiscard]] std::vector<NoticeToSay> noticesToSay(const Journal &journal);

/// That another file was put where the open journal is.
[[nodiscard]] QString replacedWords();
/// Nothing stands where the open journal was.
[[nodiscard]] QString goneWords();

} // namespace hearth
