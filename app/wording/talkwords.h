// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "prompts/pause.h"
#include "prompts/talkfields.h"

#include <QLocale>

namespace hearth {

/// What a conversation says and asks, in the window and at a terminal.

/// What stands above a step.
struct TalkHead final
{
    QString title;
    QString line;                     ///< empty for none
    std::optional<PartnerId> of = {}; ///< whose step it is, where it is one partner's; their name stands in the title
};
[[nodiscard]] TalkHead headOf(const TalkSession &session, const Journal &journal);
/// What must stay in sight during the step; empty for nothing.
[[nodiscard]] QString talkReminder(const TalkSession &session);

/// How two people listen, a sentence each.
[[nodiscard]] QStringList listeningRules();

/// What is asked there; the partner's name alone where each answers the question in the head.
[[nodiscard]] QString questionOf(const TalkField &field, const TalkSession &session, const Journal &journal);
/// What may stand there, as a hint; empty for none.
[[nodiscard]] QString hintOf(TalkText text);
/// What is said where the words are easily heard as blame; empty where they are not.
[[nodiscard]] QString blameNote(const QString &text);

/// What leads from a step.
enum class TalkWay : quint8 {
    On,      ///< to the next step
    Said,    ///< the speaker of a turn has said it
    Without, ///< on, without what was heard
    NotQuite,
    Yes,
    Round, ///< another turn for each
    Card,  ///< draw one for a topic
    Back,
    Pause,
    Keep,
    End, ///< without keeping
    WriteOn
};
[[nodiscard]] QString wordsOf(TalkWay way, const TalkSession &session);

/// "Who speaks first?", "Who begins?".
[[nodiscard]] QString whoBeginsWords(const TalkSession &session);
[[nodiscard]] QString minutesOfTurnWords();
/// What each may answer about forgiveness: "I leave this open".
[[nodiscard]] QString choiceOf(Forgiveness answer);
/// "Ben lets it go".
[[nodiscard]] QString letsGoWords(const QString &name);
/// "Ben: yes, keep it".
[[nodiscard]] QString keepsWords(const QString &name);
/// What is said above what would be kept.
[[nodiscard]] QString keepingWords();

/// "In twenty minutes".
[[nodiscard]] QString pauseName(PauseLength length);
/// What a pause is for.
[[nodiscard]] QString pauseWords();
/// "Back today at 20:40".
[[nodiscard]] QString backWords(const QDateTime &moment, const QDateTime &now, const QLocale &locale);
/// "You are taking a pause and come back to it today at 20:40.", or that it is over.
[[nodiscard]] QString pausedWords(const QDateTime &until, const QDateTime &now, const QLocale &locale);
/// "today at 20:40", "tomorrow at 09:10", or the day and time.
[[nodiscard]] QString momentInWords(const QDateTime &moment, const QDateTime &now, const QLocale &locale);

} // namespace hearth
