// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/checkin.h"

namespace hearth {

namespace {

constexpr const char *kQuestionKeys[] = {"good", "hard", "wish"};
static_assert(std::size(kQuestionKeys) == CheckIn::kMaxQuestions);

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
    return Answer(Type::Rated, static_cast<quint8>(rating));
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
