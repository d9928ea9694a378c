// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "records/checkin.h"
#include "records/record.h"

#include <QLocale>
#include <QString>

/// The words people read for what the journal holds, in the language of the program.
namespace hearth {

/// "at ease" for "at-ease". A key that is not in the list (from an import) is shown as it is.
[[nodiscard]] QString feelingLabel(const QString &key);
/// Several of them: "calm, at ease".
[[nodiscard]] QString feelingLabels(const QStringList &keys);
/// "Warm" for "warm"; an unknown key as it is.
[[nodiscard]] QString feelingGroupLabel(const QString &key);

/// The sentence that is rated: "I felt connected to you."
[[nodiscard]] QString dimensionStatement(Dimension dimension);
/// One to three words for charts and tables: "Connected".
[[nodiscard]] QString dimensionName(Dimension dimension);
/// What a rating from 1 to 7 means: "not at all" to "completely"; empty outside.
[[nodiscard]] QString ratingWord(int rating);
/// The same of an answer; without a rating which way it was left: "didn't come up".
[[nodiscard]] QString answerWord(const Answer &answer);

/// The open question of that key ("good", "hard", "wish"); an unknown key as it is.
[[nodiscard]] QString questionText(const QString &key);

/// One record of that kind: "Check-in".
[[nodiscard]] QString kindName(Kind kind);
/// All of that kind: "Check-ins"; empty for a kind that is not met on the timeline.
[[nodiscard]] QString kindsName(Kind kind);
/// "Every week".
[[nodiscard]] QString cadenceName(Cadence cadence);
/// "6 July 2026", "Week of 6 July 2026" or "July 2026".
[[nodiscard]] QString periodLabel(const Period &period, const QLocale &locale);

} // namespace hearth
