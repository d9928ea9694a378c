// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/ownquestion.h"

namespace hearth {

/// "1 to 7", "Yes or no", "In words".
[[nodiscard]] QString answerFormName(AnswerForm form);

/// What was answered: "5, quite", "yes", or the words.
[[nodiscard]] QString ownAnswerWords(const OwnAnswer &answer);

} // namespace hearth
