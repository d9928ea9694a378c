// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/change.h"

namespace hearth {

/// The words that a record is mainly made of, which --text-file sets and an editor opens: the text of an entry, what a
/// note thanks for, what is told of an experience. Nothing for a kind without such words, and for a conversation, whose
/// words both keep together.
[[nodiscard]] std::optional<QString> mainTextOf(const AnyRecord &record);
/// Does nothing to a kind without such words.
void setMainText(AnyRecord &record, const QString &text);

/// What a check-in says to an open question; no words take away what was there.
void setAnswerTo(CheckIn &checkIn, const char *question, const QString &text);

} // namespace hearth
