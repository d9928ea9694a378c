// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"

#include <QList>

/// Questions that a partner adds to the check-in. One is its author's alone until both want it:
///
///     mine alone      in my preferences: nobody else knows of it
///     offered         in what I present of myself: the other may read it and say yes; until then it is asked of me
///     for both        offered, and the other said yes to exactly these words
///
/// Whoever reads takes nothing for granted: another wording, or another way of answering it, is another question, and
/// asks anew. Either ends it at once, with no reason asked. Where an answer stands is decided when it is given: those
/// to what is mine alone, and to what is only offered, in OwnAnswers, which are never shared; those to what is for both
/// in the check-in, sealed and opened with it. None ever moves from the one to the other.
namespace hearth {

enum class OwnStanding : quint8 { MineAlone, Offered, ForBoth };

/// One question as whoever has the journal open is asked it.
struct AskedQuestion final
{
    OwnQuestion question;
    PartnerId by; ///< who added it
    OwnStanding standing = OwnStanding::MineAlone;

    friend bool operator==(const AskedQuestion &, const AskedQuestion &) = default;
};

/// What I am asked beside the dimensions: mine alone, then what I offered, then the other's that I said yes to.
[[nodiscard]] QList<AskedQuestion> askedQuestions(const Journal &journal);

/// Questions of the other that wait for a yes or a no of mine.
[[nodiscard]] QList<OwnQuestion> questionsOffered(const Journal &journal);

/// What a question may be: its words without spaces around them, on one line. EmptyText, TextTooLong; AlreadyExists
/// when another one that I am asked has these words, however their case and accents are written; LimitExceeded.
[[nodiscard]] Result<OwnQuestion> soundQuestion(const Journal &journal, const OwnQuestion &question);

// What follows changes only my own records. Errors are those of soundQuestion() and Journal::apply(), and NotFound for
// a question that is not there.

/// Adds a question, for me alone or offered for both. The key is made here.
[[nodiscard]] Result<StepId> addQuestion(Journal &journal, AnswerForm form, const QString &words, bool isOffered);
/// Gives a question of mine other words, another form, or other people that it is for; nothing answered changes.
[[nodiscard]] Result<StepId> changeQuestion(Journal &journal, const OwnQuestion &question, bool isOffered);
/// Takes a question of mine out of the check-in, for both. What was answered to it stays.
[[nodiscard]] Result<StepId> removeQuestion(Journal &journal, const QString &key);
/// Says yes or no to a question of the other. A yes can be taken back by a no; only that I no longer say yes can be
/// read by the other, never that I said no.
[[nodiscard]] Result<StepId> answerOffer(Journal &journal, const OwnQuestion &question, bool isWanted);

/// Whether nothing is answered in the check-in, so that answers to what is mine alone stand without it. One that breaks
/// another rule is answered.
[[nodiscard]] bool hasNothingElse(const CheckIn &checkIn);

/// Whether both say the same, in whatever order.
[[nodiscard]] bool isSameAnswers(const QList<OwnAnswer> &left, const QList<OwnAnswer> &right);

/// The changes that keep what I answered to my own questions of that period; an empty list takes away what was there.
/// None where that is kept already.
[[nodiscard]] ChangeSet keptOwnAnswers(const Journal &journal, const Period &period, const QList<OwnAnswer> &answers);

} // namespace hearth
