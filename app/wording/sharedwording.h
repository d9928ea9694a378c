// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agreements/agreements.h"
#include "journal/blindcheckin.h"
#include "records/commitment.h"
#include "records/conversation.h"
#include "records/entry.h"
#include "records/experience.h"
#include "records/response.h"

#include <QLocale>
#include <QString>

/// The words people read for what two people keep together, in the language of the program.
namespace hearth {

/// "Idea", "Planned", "Lived".
[[nodiscard]] QString experienceStateName(ExperienceState state);
/// "Together", "Apart by choice".
[[nodiscard]] QString experienceTypeName(ExperienceType type);
/// "Joyful", "Everyday", "Challenging"; empty when not said.
[[nodiscard]] QString toneName(Tone tone);
/// "Each week", "Every 3 weeks", "Each month on the second Friday"; empty for what does not repeat.
[[nodiscard]] QString recurrenceWords(const Recurrence &recurrence, QDate start, const QLocale &locale);

[[nodiscard]] QString areaName(Area area);
/// "Draft", "Proposed", "Agreed", "Review day has passed", "Paused", "Ended".
[[nodiscard]] QString agreementStateName(AgreementState state);
/// "Currently agreed" or "Not currently agreed".
[[nodiscard]] QString agreementStanding(AgreementState state);
/// What that partner answered: "Ida agreed", "Ida paused it".
[[nodiscard]] QString decisionWords(Decision decision, const QString &name);

/// "Open", "Kept", "Adjusted", "Dropped".
[[nodiscard]] QString commitmentStateName(CommitmentState state);
/// "Listening", "Repair", "Exchange of ideas".
[[nodiscard]] QString conversationTypeName(ConversationType type);
/// The heading of a step by its key: "What I heard"; an unknown key as it is. That of the outcome is "outcome".
[[nodiscard]] QString conversationStepName(const QString &step);
/// "light", "personal", "deep"; empty outside 1 to 3.
[[nodiscard]] QString depthName(int depth);

/// "Acknowledge", "Reflect back", ...
[[nodiscard]] QString responseTypeName(ResponseType type);
/// The words a reply of that sort may begin with.
[[nodiscard]] QStringList responseStarters(ResponseType type);
/// What the author would like back, as a choice: "To be heard"; "Nothing said" for NotSaid.
[[nodiscard]] QString wouldLikeName(WouldLike wouldLike);
/// The same as a sentence beside the reply: "Ida would like to be heard."; empty for NotSaid.
[[nodiscard]] QString wouldLikeSentence(WouldLike wouldLike, const QString &author);
/// The template's name by its key: "A hard day"; an unknown key as it is.
[[nodiscard]] QString templateName(const QString &key);
/// What an entry begins with: a few headings, each a line that ends in a colon, with room below. It reads well as it
/// is.
[[nodiscard]] QString templateText(const QString &key);
/// "a little", "clearly", "strongly"; empty for 0.
[[nodiscard]] QString intensityWord(int intensity);
/// What a shared check-in's seal says; empty for SealVerdict::None.
[[nodiscard]] QString sealWords(SealVerdict verdict);
/// What became of the answers of `other`, by name, that shared answers were opened against; empty where they can be
/// read or there are none. Neutral: a seal is no proof of answers, and its going none of bad faith.
[[nodiscard]] QString counterpartWords(Counterpart counterpart, const QString &other, bool isTogether);

} // namespace hearth
