// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/checkin.h"

#include "journal/entry.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr const char *kQuestionKeys[] = {"good", "hard", "wish"};
static_assert(std::size(kQuestionKeys) == CheckIn::kMaximumQuestions);

constexpr const char *kDimensionKeys[] = {"connected",     "listened-to", "safe",    "appreciated", "supported",
                                          "time-together", "space",       "settled", "ideas",       "closeness"};
static_assert(std::size(kDimensionKeys) == kDimensions.size());

} // namespace

QString keyOf(Dimension dimension)
{
    return QLatin1String(kDimensionKeys[static_cast<std::size_t>(dimension) - 1]);
}

std::optional<Dimension> dimensionFromKey(const QString &key)
{
    for (const Dimension dimension : kDimensions) {
        if (keyOf(dimension) == key)
            return dimension;
    }
    return std::nullopt;
}

Result<Answer> Answer::rated(int rating)
{
    if (rating < kLowestRating || rating > kHighestRating)
        return Error{ErrorCode::RatingOutOfRange, QString::number(rating)};
    return Answer(Sort::Rated, static_cast<quint8>(rating));
}

Result<void> validate(const CheckIn &checkIn)
{
    if (!checkIn.record.date.isValid() || !checkIn.period.isValid())
        return Error{ErrorCode::MissingDate, {}};
    if (checkIn.feelings.size() > CheckIn::kMaximumFeelings || checkIn.words.size() > CheckIn::kMaximumQuestions)
        return Error{ErrorCode::LimitExceeded, {}};
    // Shared, the ways of not answering say nothing at all.
    const bool isPrivate = checkIn.record.visibility == Visibility::Private;
    const auto isAnswered = [isPrivate](Answer answer) {
        return answer.rating().has_value() || (isPrivate && answer.sort() != Answer::Sort::NotGiven);
    };
    const auto isWritten = [](const WrittenAnswer &answer) { return !answer.text.trimmed().isEmpty(); };
    const auto isTooLong = [](const WrittenAnswer &answer) { return answer.text.size() > kMaximumTextLength; };
    if (std::ranges::any_of(checkIn.words, isTooLong))
        return Error{ErrorCode::TextTooLong, {}};
    const bool anything = std::ranges::any_of(checkIn.answers, isAnswered) || !checkIn.feelings.isEmpty() ||
                          std::ranges::any_of(checkIn.words, isWritten);
    if (!anything)
        return Error{ErrorCode::NoAnswer, {}};
    return {};
}

void hideReasons(CheckIn &checkIn)
{
    for (Answer &answer : checkIn.answers) {
        if (!answer.rating())
            answer = Answer();
    }
}

std::span<const char *const> questionKeys()
{
    return kQuestionKeys;
}

} // namespace hearth
