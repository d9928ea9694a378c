// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "base/result.h"
#include "records/ownquestion.h"
#include "records/record.h"

#include <QList>
#include <QStringList>

#include <array>
#include <map>
#include <optional>
#include <span>

namespace hearth {

/// What a check-in asks about. The number is what stands in the file.
enum class Dimension : quint8 {
    Connected = 1,
    ListenedTo = 2,
    Safe = 3,
    Appreciated = 4,
    Supported = 5,
    TimeTogether = 6,
    Space = 7,
    Settled = 8,
    Ideas = 9,
    Closeness = 10,
};

inline constexpr std::array kDimensions{
    Dimension::Connected,    Dimension::ListenedTo, Dimension::Safe,    Dimension::Appreciated, Dimension::Supported,
    Dimension::TimeTogether, Dimension::Space,      Dimension::Settled, Dimension::Ideas,       Dimension::Closeness};
/// So many from the first are asked of everyone who does not hide them, the rest only where switched on.
inline constexpr std::size_t kUsualDimensions = 8;
[[nodiscard]] constexpr bool isOptional(Dimension dimension)
{
    return static_cast<std::size_t>(dimension) > kUsualDimensions;
}
inline constexpr int kLowestRating = 1;
inline constexpr int kHighestRating = 7;

/// The name used on the command line and in exports: "connected", "listened-to", "safe", "appreciated",
/// "supported", "time-together", "space", "settled", "ideas", "closeness".
[[nodiscard]] QString keyOf(Dimension dimension);
[[nodiscard]] std::optional<Dimension> dimensionFromKey(const QString &key);

/// The answer to one dimension: a rating, or one of two ways of not giving one. Both count as missing, and in
/// a shared check-in they are one and the same.
class Answer final
{
public:
    enum class Type : quint8 { NotGiven, Rated, DidNotComeUp, RatherNotSay };

    constexpr Answer() = default;
    /// RatingOutOfRange outside 1 to 7.
    [[nodiscard]] static Result<Answer> rated(int rating);
    [[nodiscard]] static constexpr Answer didNotComeUp() { return Answer(Type::DidNotComeUp, 0); }
    [[nodiscard]] static constexpr Answer ratherNotSay() { return Answer(Type::RatherNotSay, 0); }

    [[nodiscard]] constexpr Type type() const { return m_type; }
    /// 1 to 7, or nothing where no rating was given.
    [[nodiscard]] constexpr std::optional<int> rating() const
    {
        return m_type == Type::Rated ? std::optional<int>(m_rating) : std::nullopt;
    }

    friend constexpr bool operator==(const Answer &, const Answer &) = default;

private:
    constexpr Answer(Type type, quint8 rating)
        : m_type(type)
        , m_rating(rating)
    {
    }

    Type m_type = Type::NotGiven;
    quint8 m_rating = 0;
};

/// An open question and what was written under it. Questions are named by a key ("good", "hard", "wish").
struct WrittenAnswer final
{
    QString question;
    QString text;

    friend bool operator==(const WrittenAnswer &, const WrittenAnswer &) = default;
};

/// One partner's answers for one period. At most one per author and period. The record's date is the day it
/// was first answered, within or after the period.
struct CheckIn final
{
    static constexpr Kind kind = Kind::CheckIn;
    static constexpr int kMaxQuestions = 3;
    static constexpr int kMaxFeelings = 24;
    static constexpr qsizetype kNonceSize = 32; // bytes

    Record record;
    Period period;
    std::array<Answer, kDimensions.size()> answers{};
    /// Keys of feelings from the list in feelings.h, in the order picked.
    QStringList feelings;
    QList<WrittenAnswer> words;
    /// Answers to questions of the partners' own that are for both: sealed and opened with the others. Those to a
    /// question of one's own alone are in OwnAnswers.
    QList<OwnAnswer> own;
    /// kNonceSize secret random bytes when the answers are to be opened once both have answered, else empty; in the
    /// file as well. See blindcheckin.h.
    QByteArray nonce;
    /// Once opened so: the digest of the other's answers, which had to be there first.
    QByteArray counterpart;
    /// Which way each dimension without a rating was left, as it was when the answers were sealed: 32 bytes that only
    /// their author can read. See unsaid.h. Empty for what was never sealed, or by an earlier Hearthbook.
    std::map<Dimension, QByteArray> unsaid;

    [[nodiscard]] bool isBlind() const { return !nonce.isEmpty(); }
    [[nodiscard]] Answer answer(Dimension dimension) const { return answers[index(dimension)]; }
    void setAnswer(Dimension dimension, Answer answer) { answers[index(dimension)] = answer; }

    friend bool operator==(const CheckIn &, const CheckIn &) = default;

private:
    static constexpr std::size_t index(Dimension dimension) { return static_cast<std::size_t>(dimension) - 1; }
};

/// Makes "didn't come up" and "rather not say" look alike, as they must once the other can read them.
void hideReasons(CheckIn &checkIn);

/// The open questions' keys, in the order asked: "good", "hard", "wish".
[[nodiscard]] std::span<const char *const> questionKeys();

} // namespace hearth
