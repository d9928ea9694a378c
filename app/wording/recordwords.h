// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agreements/agreements.h"
#include "journal/journal.h"
#include "theme/glyph.h"

#include <QLocale>
#include <QString>

/// One record in a line or two, in the language of the program: for lists and for reading aloud.
namespace hearth {

/// The title of any record a person thinks of as one, "Thanks to Ben" for a note; without one the beginning of its
/// words, else the name of its kind.
[[nodiscard]] QString recordTitle(const Journal &journal, const AnyRecord &any);
/// The beginning of what it says, without Markdown signs: how it stands, where that says something, then its words. Not
/// what serves as its title already. Where there is more it ends with a whole word and an ellipsis.
[[nodiscard]] QString recordExcerpt(const AnyRecord &any);

/// At what time of the day it begins, "19:30"; empty when that is not said.
[[nodiscard]] QString timeWords(const SharedExperience &experience, const QLocale &locale);
/// "My idea", "Ben’s idea", "Our idea".
[[nodiscard]] QString whoseIdeaWords(const Journal &journal, PartnerId whose);

/// "Ben’s words", "Ben’s words: joyful".
[[nodiscard]] QString reflectionLabel(const Journal &journal, const Reflection &words);

/// "Ida agreed on 3 May 2026".
[[nodiscard]] QString answerWords(const Journal &journal, const Consent &consent);
/// The same of what they answered last to its current version, or "Samuel: no answer yet".
[[nodiscard]] QString standingWords(const Journal &journal, const Agreement &agreement, PartnerId partner);

/// The partner's name for a button or a switch: cut when it is very long, and with no letter underlined.
[[nodiscard]] QString shortName(const Journal &journal, PartnerId partner);

/// Who may read it: "Only you can read this", "Shared with Ben", "Ben shares this with you".
[[nodiscard]] QString visibilityWords(const Journal &journal, const Record &record);
/// The icon beside it.
[[nodiscard]] Glyph readersGlyph(const Record &record);
/// What is said of a record whose signature did not verify.
[[nodiscard]] QString notVerifiedWords();
/// The same where there is room to say what it means.
[[nodiscard]] QString notVerifiedSentence(Kind kind);

} // namespace hearth
