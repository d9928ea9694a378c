// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal/journal.h"
#include "page/page.h"
#include "prompts/talksession.h"
#include "records/conversation.h"

#include <array>
#include <optional>
#include <vector>

namespace hearth {

/// The sentence of a repair as it is read out, a line each: "When ...", "I felt ...", "I need ...". What is missing
/// shows as an ellipsis.
[[nodiscard]] QString repairSentence(const TalkWords &words);

/// What stands in the record of that author, in the order it was said. Words are as they were typed; feelings and the
/// answer about forgiveness are in the language of the program.
[[nodiscard]] QList<SpokenPart> partsOf(const TalkSession &session, PartnerId author);

/// The two records of a session that both keep: first that of whoever writes, then the other's. Both are shared and
/// carry the same session, topic and outcome. Nothing is written.
[[nodiscard]] std::array<Conversation, 2> conversationsOf(const TalkSession &session, const Journal &journal);

/// The records of one session that are in the journal.
struct KeptConversation final
{
    /// At least one; who spoke first comes first. Borrowed from the journal until it changes.
    std::vector<const Conversation *> parts;

    [[nodiscard]] const Conversation &any() const { return *parts.front(); }
    /// The record of that author; null when there is none.
    [[nodiscard]] const Conversation *by(PartnerId author) const;
    /// Whether it is out of sight for that reader: by their own record, or the other's where they have none.
    [[nodiscard]] bool isLetGoFor(PartnerId reader) const;
};

/// Newest first.
[[nodiscard]] std::vector<KeptConversation> keptConversations(const Journal &journal);
/// The one that a record belongs to; nothing when the record is no conversation.
[[nodiscard]] std::optional<KeptConversation> keptConversation(const Journal &journal, RecordId record);

/// Begins an entry with these words, as a quotation: a draft. False where an entry waits unfinished, which stays as it
/// is.
[[nodiscard]] Result<bool> beginEntryAbout(Journal &journal, const QString &words);

/// Opens an entry that begins with these words, as a quotation. Where an entry waits unfinished, that one is opened as
/// it is, and that is said.
void writeAbout(const PageContext &context, const QString &words);

} // namespace hearth
