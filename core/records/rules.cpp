// SPDX-License-Identifier: GPL-3.0-or-later
// What may be written: the rules of every field, from its description, and those that take more than one.
#include "base/text.h"
#include "records/fields.h"

#include <QSet>

namespace hearth {

namespace {

constexpr std::array kTemplateKeys{"day",       "dream",   "fear", "self-reflection", "celebration", "hard-day",
                                   "kept-back", "mistake", "need"};
constexpr int kMaxSide = 100000; // pixels

Error badValue(const char *what)
{
    return {ErrorCode::BadValue, QLatin1String(what)};
}

Result<void> checkWhole(const Entry &entry)
{
    if (isBlank(entry.title) && isBlank(entry.text))
        return Error{ErrorCode::EmptyText, {}};
    return {};
}

Result<void> checkWhole(const GratitudeNote &note)
{
    if (note.to == note.record.author)
        return Error{ErrorCode::NoteToOneself, {}};
    if (note.to != kFirstPartner && note.to != kSecondPartner)
        return Error{ErrorCode::UnknownPartner, {}};
    return {};
}

Result<void> checkWhole(const CheckIn &checkIn)
{
    // Shared, the ways of not answering say nothing at all.
    const bool isPrivate = checkIn.record.visibility == Visibility::Private;
    const auto isAnswered = [isPrivate](Answer answer) {
        return answer.rating().has_value() || (isPrivate && answer.type() != Answer::Type::NotGiven);
    };
    const auto isWritten = [](const WrittenAnswer &answer) { return !isBlank(answer.text); };
    const bool anything = std::ranges::any_of(checkIn.answers, isAnswered) || !checkIn.feelings.isEmpty() ||
                          std::ranges::any_of(checkIn.words, isWritten) || !checkIn.own.isEmpty();
    if (!anything)
        return Error{ErrorCode::NoAnswer, {}};
    return {};
}

Result<void> checkWhole(const OwnAnswers &own)
{
    // What a later Hearthbook put beside them is a reason to be there.
    if (own.answers.isEmpty() && own.record.unknown.isEmpty())
        return Error{ErrorCode::NoAnswer, {}};
    return {};
}

Result<void> checkWhole(const SharedExperience &experience)
{
    if (experience.ritual.repeat != Repeat::Never && experience.state != ExperienceState::Planned)
        return badValue("only what is planned repeats");
    return {};
}

Result<void> checkWhole(const Conversation &conversation)
{
    const bool anyPart = std::ranges::any_of(conversation.parts, [](const auto &part) { return !isBlank(part.text); });
    if (!anyPart && isBlank(conversation.topic) && isBlank(conversation.outcome))
        return Error{ErrorCode::EmptyText, {}};
    return {};
}

Result<void> checkWhole(const Attachment &attachment)
{
    const auto isSide = [](int pixels) { return pixels > 0 && pixels <= kMaxSide; };
    if (attachment.of == attachment.record.id)
        return badValue("attachment");
    if (attachment.mimeType != QLatin1String("image/jpeg") && attachment.mimeType != QLatin1String("image/png"))
        return badValue("type of photo");
    if (!isSide(attachment.width) || !isSide(attachment.height) || attachment.size < 1)
        return badValue("size of photo");
    return {};
}

// Nothing that still runs may be read in it: the other might not have answered yet.
Result<void> checkWhole(const SharedChart &chart)
{
    QSet<QString> periods;
    for (const SharedRating &shared : chart.ratings) {
        if (YearMonth::of(shared.period.start) != chart.month)
            return badValue("month");
        if (shared.period.lastDay() >= chart.record.date)
            return badValue("a period that still runs");
        periods.insert(shared.period.toString());
    }
    if (periods.size() != chart.ratings.size())
        return badValue("a period twice");
    return {};
}

Result<void> checkCommon(const Record &record)
{
    if (!record.date.isValid())
        return Error{ErrorCode::MissingDate, {}};
    if (record.tags.size() > kMaxTags || record.links.size() > kMaxLinks || record.carried.size() > kMaxCarried)
        return Error{ErrorCode::LimitExceeded, {}};
    const auto isTooLong = [](const QString &tag) { return tag.size() > kMaxTagLength; };
    if (std::ranges::any_of(record.tags, isTooLong))
        return Error{ErrorCode::TextTooLong, {}};
    return {};
}

template <typename T>
Result<void> checkKindOf(const T &value)
{
    if constexpr (requires { Fields<T>::kVisibility; }) {
        if (value.record.visibility != Fields<T>::kVisibility)
            return badValue("visibility");
    }
    std::optional<Error> mistake;
    forEachField<T>([&](const auto &field) {
        if constexpr (requires { field.form.mistakeIn(value.*field.member); }) {
            const Mistake code = mistake ? Mistake() : field.form.mistakeIn(value.*field.member);
            if (code)
                mistake = Error{*code, *code == ErrorCode::BadValue ? QLatin1String(field.name) : QString()};
        }
    });
    if (mistake)
        return *mistake;
    if constexpr (requires { checkWhole(value); })
        return checkWhole(value);
    else
        return {};
}

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

bool isNeverShared(const AnyRecord &any)
{
    return std::visit(
        []<typename T>(const T &) {
            if constexpr (requires { Fields<T>::kVisibility; })
                return Fields<T>::kVisibility == Visibility::Private;
            else
                return false;
        },
        any);
}

Result<void> validate(const AnyRecord &any)
{
    HEARTH_TRY(checkCommon(recordOf(any)));
    return std::visit([](const auto &value) { return checkKindOf(value); }, any);
}

} // namespace hearth
