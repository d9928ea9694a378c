// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace hearth {

/// How a question of one's own is answered. The number is what stands in the file.
enum class AnswerForm : quint8 {
    Scale = 1, ///< 1 to 7, with the words of the other ratings
    YesNo = 2,
    Words = 3,
};

/// A question that one partner added to the check-in: "I slept well."
struct OwnQuestion final
{
    static constexpr qsizetype kMaxLength = 500; // characters
    static constexpr qsizetype kMaxQuestions = 100;

    /// Names it as long as it is there, whatever its words become.
    QString key;
    AnswerForm form = AnswerForm::Scale;
    QString words;

    friend bool operator==(const OwnQuestion &, const OwnQuestion &) = default;
};

/// What was answered to such a question, under the words that it had then: they stay whatever becomes of the question.
struct OwnAnswer final
{
    static constexpr int kYes = 1;
    static constexpr int kNo = 2;
    static constexpr qsizetype kMaxAnswers = 200;

    QString key;
    AnswerForm form = AnswerForm::Scale;
    QString question;
    /// 1 to 7 of a scale, kYes or kNo, else 0.
    int value = 0;
    /// Of an answer in words.
    QString text;

    /// Of a scale.
    [[nodiscard]] std::optional<int> rating() const
    {
        return form == AnswerForm::Scale ? std::optional(value) : std::nullopt;
    }
    [[nodiscard]] std::optional<bool> isYes() const
    {
        return form == AnswerForm::YesNo ? std::optional(value == kYes) : std::nullopt;
    }

    friend bool operator==(const OwnAnswer &, const OwnAnswer &) = default;
};

} // namespace hearth
