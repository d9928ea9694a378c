// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agreements/agreements.h"
#include "journal/journal.h"

#include <QLocale>
#include <QString>

/// One record in a line or two, in the language of the program: for lists and for reading aloud.
namespace hearth {

/// The entry's title; without one, the beginning of its text.
[[nodiscard]] QString recordTitle(const Journal &journal, const Entry &entry);
/// "Thanks to Ben" or "Thanks from Ben".
[[nodiscard]] QString recordTitle(const Journal &journal, const GratitudeNote &note);
/// "Check-in".
[[nodiscard]] QString recordTitle(const Journal &journal, const CheckIn &checkIn);

/// The title of any record a person thinks of as one; for the others the name of their kind.
[[nodiscard]] QString recordTitle(const Journal &journal, const SharedExperience &experience);
[[nodiscard]] QString recordTitle(const Journal &journal, const Reflection &words);
[[nodiscard]] QString recordTitle(const Journal &journal, const AgreementVersion &version);
[[nodiscard]] QString recordTitle(const Journal &journal, const PersonalLimit &limit);
[[nodiscard]] QString recordTitle(const Journal &journal, const Conversation &conversation);
[[nodiscard]] QString recordTitle(const Journal &journal, const Commitment &commitment);
[[nodiscard]] QString recordTitle(const Journal &journal, const Response &response);
[[nodiscard]] QString recordTitle(const Journal &journal, const AnyRecord &any);

/// The beginning of the text without Markdown signs, or what follows where the beginning serves as the title.
[[nodiscard]] QString recordExcerpt(const Entry &entry);
[[nodiscard]] QString recordExcerpt(const GratitudeNote &note);
/// The period, what was felt, then the words written.
[[nodiscard]] QString recordExcerpt(const CheckIn &checkIn);

[[nodiscard]] QString recordExcerpt(const SharedExperience &experience);
[[nodiscard]] QString recordExcerpt(const Reflection &words);
[[nodiscard]] QString recordExcerpt(const AgreementVersion &version);
[[nodiscard]] QString recordExcerpt(const PersonalLimit &limit);
[[nodiscard]] QString recordExcerpt(const Conversation &conversation);
[[nodiscard]] QString recordExcerpt(const Commitment &commitment);
[[nodiscard]] QString recordExcerpt(const Response &response);
[[nodiscard]] QString recordExcerpt(const AnyRecord &any);

/// At what time of the day it begins, "19:30"; empty when that is not said.
[[nodiscard]] QString timeWords(const SharedExperience &experience, const QLocale &locale);
/// "My idea", "Ben’s idea", "An idea of both of us".
[[nodiscard]] QString whoseIdeaWords(const Journal &journal, PartnerId whose);

/// "Ida agreed on 3 May 2026".
[[nodiscard]] QString answerWords(const Journal &journal, const Consent &consent);
/// The same of what they answered last to its current version, or "Samuel: no answer yet".
[[nodiscard]] QString standingWords(const Journal &journal, const Agreement &agreement, PartnerId partner);

/// Who may read it: "Only you can read this", "Shared with Ben", "Ben shares this with you".
[[nodiscard]] QString visibilityWords(const Journal &journal, const Record &record);
/// What is said of a record whose signature did not verify.
[[nodiscard]] QString notVerifiedWords();
/// The same where there is room to say what it means.
[[nodiscard]] QString notVerifiedSentence();

} // namespace hearth
