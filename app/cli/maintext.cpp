// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/maintext.h"

#include <algorithm>

namespace hearth {

namespace {

QString answerTo(const CheckIn &checkIn, const char *question)
{
    const auto found = std::ranges::find(checkIn.words, QLatin1String(question), &WrittenAnswer::question);
    return found == checkIn.words.end() ? QString() : found->text;
}

/// The field that holds the words, of the kinds where one does.
template <typename T>
constexpr std::nullptr_t kText = nullptr;
template <>
constexpr auto kText<Entry> = &Entry::text;
template <>
constexpr auto kText<GratitudeNote> = &GratitudeNote::what;
template <>
constexpr auto kText<Response> = &Response::text;
template <>
constexpr auto kText<SharedExperience> = &SharedExperience::details;
template <>
constexpr auto kText<Reflection> = &Reflection::text;
template <>
constexpr auto kText<AgreementVersion> = &AgreementVersion::text;
template <>
constexpr auto kText<PersonalLimit> = &PersonalLimit::text;
template <>
constexpr auto kText<Commitment> = &Commitment::what;
template <>
constexpr auto kText<OwnCard> = &OwnCard::text;
template <>
constexpr auto kText<OwnTemplate> = &OwnTemplate::text;

template <typename T>
constexpr bool kHasText = std::is_member_object_pointer_v<std::remove_const_t<decltype(kText<T>)>>;

} // namespace

std::optional<QString> mainTextOf(const AnyRecord &record)
{
    return std::visit(
        []<typename T>(const T &value) -> std::optional<QString> {
            if constexpr (std::is_same_v<T, CheckIn>)
                return answerTo(value, questionKeys().front());
            else if constexpr (kHasText<T>)
                return value.*kText<T>;
            else
                return std::nullopt;
        },
        record);
}

void setMainText(AnyRecord &record, const QString &text)
{
    std::visit(
        [&text]<typename T>(T &value) {
            if constexpr (std::is_same_v<T, CheckIn>)
                setAnswerTo(value, questionKeys().front(), text);
            else if constexpr (kHasText<T>)
                value.*kText<T> = text;
        },
        record);
}

void setAnswerTo(CheckIn &checkIn, const char *question, const QString &text)
{
    const auto found = std::ranges::find(checkIn.words, QLatin1String(question), &WrittenAnswer::question);
    if (text.isEmpty()) {
        if (found != checkIn.words.end())
            checkIn.words.erase(found);
    } else if (found != checkIn.words.end()) {
        found->text = text;
    } else {
        checkIn.words += WrittenAnswer{QLatin1String(question), text};
    }
}

} // namespace hearth
