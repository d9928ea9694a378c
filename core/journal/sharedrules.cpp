// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the records that two people share by their nature, each declared beside its kind.
#include "base/text.h"
#include "journal/commitment.h"
#include "journal/conversation.h"
#include "journal/entry.h"
#include "journal/experience.h"
#include "journal/response.h"

#include <algorithm>

namespace hearth {

namespace {

bool isTooLong(std::initializer_list<QString> texts)
{
    return std::ranges::any_of(texts, [](const QString &text) { return text.size() > kMaximumTextLength; });
}

} // namespace

Result<void> validate(const SharedExperience &experience)
{
    if (!experience.record.date.isValid())
        return Error{ErrorCode::MissingDate, {}};
    if (isBlank(experience.title))
        return Error{ErrorCode::EmptyText, {}};
    if (experience.title.size() > kMaximumTitleLength || isTooLong({experience.place, experience.details}))
        return Error{ErrorCode::TextTooLong, {}};
    const auto minute = experience.minuteOfDay;
    if (minute && (*minute < 0 || *minute >= SharedExperience::kMinutesOfDay))
        return Error{ErrorCode::BadValue, QStringLiteral("time of day")};
    const bool repeats = experience.ritual.repeat != Repeat::Never;
    if (repeats && experience.state != ExperienceState::Planned)
        return Error{ErrorCode::BadValue, QStringLiteral("only what is planned repeats")};
    return validate(experience.ritual);
}

Result<void> validate(const ExperienceWords &words)
{
    if (!words.record.date.isValid())
        return Error{ErrorCode::MissingDate, {}};
    if (!words.experience.isValid())
        return Error{ErrorCode::BadValue, QStringLiteral("experience")};
    if (isBlank(words.text))
        return Error{ErrorCode::EmptyText, {}};
    if (isTooLong({words.text}))
        return Error{ErrorCode::TextTooLong, {}};
    return {};
}

Result<void> validate(const Commitment &commitment)
{
    if (!commitment.record.date.isValid())
        return Error{ErrorCode::MissingDate, {}};
    if (isBlank(commitment.what))
        return Error{ErrorCode::EmptyText, {}};
    if (isTooLong({commitment.what, commitment.note}))
        return Error{ErrorCode::TextTooLong, {}};
    return {};
}

Result<void> validate(const Conversation &conversation)
{
    if (!conversation.record.date.isValid())
        return Error{ErrorCode::MissingDate, {}};
    if (conversation.record.visibility != Visibility::Shared)
        return Error{ErrorCode::BadValue, QStringLiteral("visibility")};
    if (!conversation.session.isValid())
        return Error{ErrorCode::BadValue, QStringLiteral("session")};
    if (conversation.parts.size() > Conversation::kMaximumParts)
        return Error{ErrorCode::LimitExceeded, {}};
    const bool anyPart = std::ranges::any_of(conversation.parts, [](const auto &part) { return !isBlank(part.text); });
    if (!anyPart && isBlank(conversation.topic) && isBlank(conversation.outcome))
        return Error{ErrorCode::EmptyText, {}};
    const bool longPart =
        std::ranges::any_of(conversation.parts, [](const auto &part) { return isTooLong({part.text}); });
    if (longPart || isTooLong({conversation.topic, conversation.outcome}))
        return Error{ErrorCode::TextTooLong, {}};
    return {};
}

Result<void> validate(const OwnCard &card)
{
    if (isBlank(card.text))
        return Error{ErrorCode::EmptyText, {}};
    if (card.text.size() > OwnCard::kMaximumLength)
        return Error{ErrorCode::TextTooLong, {}};
    if (card.depth < 1 || card.depth > 3)
        return Error{ErrorCode::BadValue, QStringLiteral("depth")};
    return {};
}

Result<void> validate(const Response &response)
{
    if (!response.record.date.isValid())
        return Error{ErrorCode::MissingDate, {}};
    if (response.record.visibility != Visibility::Shared)
        return Error{ErrorCode::BadValue, QStringLiteral("visibility")};
    if (!response.to.isValid())
        return Error{ErrorCode::BadValue, QStringLiteral("what it replies to")};
    if (isBlank(response.text))
        return Error{ErrorCode::EmptyText, {}};
    if (isTooLong({response.text}))
        return Error{ErrorCode::TextTooLong, {}};
    return {};
}

} // namespace hearth
