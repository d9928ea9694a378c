// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the small records, each declared beside its kind.
#include "base/text.h"
#include "journal/draft.h"
#include "journal/entry.h"
#include "journal/gratitudenote.h"
#include "journal/partner.h"
#include "journal/preferences.h"

#include <array>

namespace hearth {

namespace {

constexpr std::array kTemplateKeys{"day",       "dream",   "fear", "self-reflection", "celebration", "hard-day",
                                   "kept-back", "mistake", "need"};

} // namespace

std::span<const char *const> templateKeys()
{
    return kTemplateKeys;
}

bool isSameName(const QString &left, const QString &right)
{
    const auto plain = [](const QString &name) { return name.normalized(QString::NormalizationForm_C).trimmed(); };
    return plain(left).compare(plain(right), Qt::CaseInsensitive) == 0;
}

Result<void> validate(const Record &record)
{
    if (record.tags.size() > kMaximumTags || record.links.size() > kMaximumLinks)
        return Error{ErrorCode::LimitExceeded, {}};
    for (const QString &tag : record.tags) {
        if (tag.size() > kMaximumTagLength)
            return Error{ErrorCode::TextTooLong, {}};
    }
    return {};
}

Result<void> validate(const Entry &entry)
{
    if (!entry.record.date.isValid())
        return Error{ErrorCode::MissingDate, {}};
    if (isBlank(entry.title) && isBlank(entry.text))
        return Error{ErrorCode::EmptyText, {}};
    if (entry.title.size() > kMaximumTitleLength || entry.text.size() > kMaximumTextLength)
        return Error{ErrorCode::TextTooLong, {}};
    if (entry.feelings.size() > Entry::kMaximumFeelings)
        return Error{ErrorCode::LimitExceeded, {}};
    for (const FeltFeeling &felt : entry.feelings) {
        if (felt.intensity < 0 || felt.intensity > kStrongestFeeling)
            return Error{ErrorCode::BadValue, QStringLiteral("intensity")};
    }
    return {};
}

Result<void> validate(const GratitudeNote &note)
{
    if (!note.record.date.isValid())
        return Error{ErrorCode::MissingDate, {}};
    if (isBlank(note.what))
        return Error{ErrorCode::EmptyText, {}};
    if (note.to == note.record.author)
        return Error{ErrorCode::NoteToOneself, {}};
    if (note.to != kFirstPartner && note.to != kSecondPartner)
        return Error{ErrorCode::UnknownPartner, {}};
    for (const QString &text : {note.what, note.why, note.shows}) {
        if (text.size() > kMaximumTextLength)
            return Error{ErrorCode::TextTooLong, {}};
    }
    return {};
}

Result<void> validate(const Partner &partner)
{
    if (isBlank(partner.name))
        return Error{ErrorCode::EmptyName, {}};
    if (partner.name.size() > Partner::kMaximumNameLength || partner.wordForOther.size() > Partner::kMaximumNameLength)
        return Error{ErrorCode::TextTooLong, {}};
    if (partner.record.visibility != Visibility::Shared)
        return Error{ErrorCode::BadValue, QStringLiteral("visibility")};
    return {};
}

Result<void> validate(const Preferences &preferences)
{
    if (preferences.record.visibility != Visibility::Private)
        return Error{ErrorCode::BadValue, QStringLiteral("visibility")};
    if (preferences.muted.size() > kMaximumMuted || preferences.putOff.size() > kMaximumPutOff)
        return Error{ErrorCode::LimitExceeded, {}};
    return {};
}

Result<void> validate(const Draft &draft)
{
    if (draft.place.isEmpty())
        return Error{ErrorCode::BadValue, QStringLiteral("place")};
    if (draft.record.visibility != Visibility::Private)
        return Error{ErrorCode::BadValue, QStringLiteral("visibility")};
    return {};
}

} // namespace hearth
