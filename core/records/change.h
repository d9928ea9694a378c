// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/heldbytes.h"
#include "records/agreement.h"
#include "records/attachment.h"
#include "records/checkin.h"
#include "records/checkinseal.h"
#include "records/commitment.h"
#include "records/conversation.h"
#include "records/draft.h"
#include "records/entry.h"
#include "records/experience.h"
#include "records/gratitudenote.h"
#include "records/ownanswers.h"
#include "records/partner.h"
#include "records/preferences.h"
#include "records/response.h"
#include "records/sharedchart.h"

#include <optional>
#include <tuple>
#include <variant>
#include <vector>

namespace hearth {

/// Any one record.
using AnyRecord = std::variant<Partner, Preferences, Draft, Entry, GratitudeNote, CheckIn, SharedExperience, Reflection,
                               AgreementVersion, Consent, PersonalLimit, Conversation, Commitment, Response, Attachment,
                               OwnCard, CheckInSeal, SharedChart, OwnAnswers, OwnTemplate>;

/// One `Container` for each kind of record, in a tuple.
template <template <typename...> typename Container, typename Variant = AnyRecord>
struct ForEachKind;
template <template <typename...> typename Container, typename... Kinds>
struct ForEachKind<Container, std::variant<Kinds...>>
{
    using Tuple = std::tuple<Container<Kinds>...>;
};

[[nodiscard]] const Record &recordOf(const AnyRecord &any);
[[nodiscard]] Record &recordOf(AnyRecord &any);
[[nodiscard]] Kind kindOf(const AnyRecord &any);
/// Whether its kind knows no sharing: drafts, preferences, answers to one's own questions and templates of one's own.
[[nodiscard]] bool isNeverShared(const AnyRecord &any);

/// Whether it may be written. MissingDate; TextTooLong and LimitExceeded for what is longer or more than its kind
/// takes; EmptyText, or EmptyName, where something has to be said; BadValue for what cannot be. Further NoteToOneself
/// and UnknownPartner of a gratitude note, and NoAnswer of a check-in, of answers to one's own questions and of a
/// shared chart.
[[nodiscard]] Result<void> validate(const AnyRecord &any);

/// What happens to one record, with enough to take it back:
///
///     add      nothing -> after
///     edit     before  -> after
///     remove   before  -> nothing
///
/// The inverse of a change is the change with its two sides exchanged; applying it restores the record as it was,
/// under its old id.
struct Change final
{
    std::optional<AnyRecord> before;
    std::optional<AnyRecord> after;
    /// The photo of an attachment that is added or removed, so that it can come back; else empty.
    HeldBytes content;

    [[nodiscard]] static Change add(AnyRecord record) { return {std::nullopt, std::move(record), {}}; }
    [[nodiscard]] static Change add(Attachment attachment, HeldBytes content)
    {
        return {std::nullopt, std::move(attachment), std::move(content)};
    }
    [[nodiscard]] static Change edit(AnyRecord before, AnyRecord after)
    {
        return {std::move(before), std::move(after), {}};
    }
    [[nodiscard]] static Change remove(AnyRecord record) { return {std::move(record), std::nullopt, {}}; }

    [[nodiscard]] Change inverse() const { return {after, before, content}; }
    [[nodiscard]] RecordId id() const { return recordOf(after ? *after : *before).id; }
    [[nodiscard]] Kind kind() const { return kindOf(after ? *after : *before); }
};

/// Changes that happen together and are undone together.
using ChangeSet = std::vector<Change>;

[[nodiscard]] ChangeSet inverse(const ChangeSet &changes);

enum class ChangeAction : quint8 { Added, Edited, Removed };

/// Says what happened to one record.
struct RecordEvent final
{
    RecordId id;
    Kind kind = Kind::Entry;
    ChangeAction action = ChangeAction::Added;
};

} // namespace hearth
