// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prompts/talksession.h"

namespace hearth {

/// What somebody writes down in a conversation.
enum class TalkText : quint8 {
    Topic,
    Source,
    Hearing, ///< what the listener heard
    Said,    ///< a line of the speaker's own
    When,
    FeltWords,
    Need,
    Own,
    Forgive,
    Differently,
    Thought,
    Question,
    Outcome
};

/// One of them, and who writes it; what both write together is by whoever began.
struct TalkField final
{
    TalkText text;
    PartnerId by;

    friend bool operator==(const TalkField &, const TalkField &) = default;
};

/// Those of the step where the session stands, in the order in which they are asked; none while somebody speaks.
[[nodiscard]] QList<TalkField> fieldsAt(const TalkSession &session);
/// Of the turn where the session stands, for Hearing and Said.
[[nodiscard]] QString talkTextOf(const TalkSession &session, const TalkField &field);
void setTalkText(TalkSession &session, const TalkField &field, const QString &text);

} // namespace hearth
