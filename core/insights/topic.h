// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/checkin.h"

#include <QString>

#include <variant>

namespace hearth {

/// What is counted, whoever wrote it.
enum class Counted : quint8 {
    Thanks,        ///< gratitude notes
    Together,      ///< what the two lived together
    Apart,         ///< time apart by choice
    Conversations, ///< conversations that were kept, each once
};

/// The feelings somebody picked: the one of that key, or all of them.
struct FeelingsPicked final
{
    QString key = {};

    friend bool operator==(const FeelingsPicked &, const FeelingsPicked &) = default;
};

/// A question of the partners' own that is answered on a scale, or with yes or no: under the words it had.
struct OwnScale final
{
    QString question;
    AnswerForm form = AnswerForm::Scale;

    friend bool operator==(const OwnScale &, const OwnScale &) = default;
};

/// What a chart is about.
using ChartTopic = std::variant<Dimension, Counted, FeelingsPicked, OwnScale>;

/// Whether it is about one person's answers: what is counted is of both.
[[nodiscard]] inline bool isPersonal(const ChartTopic &topic)
{
    return !std::holds_alternative<Counted>(topic);
}

} // namespace hearth
