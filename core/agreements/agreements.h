// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records/change.h"

#include <array>
#include <optional>
#include <vector>

namespace hearth {

class Journal;

/// Where an agreement stands. Only Agreed is currently agreed.
enum class AgreementState : quint8 {
    Draft,     ///< written by one, not shown to the other
    Proposed,  ///< shown to both; one answer or both are missing, or one said no
    Agreed,    ///< both signed exactly this version, and neither stopped it since
    ReviewDue, ///< both had signed, and its review day has passed: it does not renew itself
    Paused,    ///< one of them paused it
    Ended,     ///< one of them declined or withdrew, or the two parted
};

/// What one partner last answered to the current version.
struct Standing final
{
    /// Null when they have not answered.
    const Consent *answer = nullptr;
    /// Whether their agreement still counts: nobody stopped it after they gave it.
    bool agrees = false;
};

/// A boundary agreement put together from its versions and answers. Borrows the journal's records: good until the
/// journal changes.
struct Agreement final
{
    RecordId id;
    AgreementState state = AgreementState::Draft;
    /// All versions I may see, by number and then by id, never by a clock. Never empty.
    std::vector<const AgreementVersion *> versions;
    /// The one that is proposed or agreed; null while there is only a draft.
    const AgreementVersion *current = nullptr;
    /// My words for a next version that the other has not seen; null when there are none.
    const AgreementVersion *draft = nullptr;
    /// Of the first and second partner.
    std::array<Standing, 2> standings{};
    /// Every answer to any version, in the order that counts: by step, and a stop after an agreement of the same step.
    std::vector<const Consent *> answers;
    /// Answers whose signature does not verify, or that are not about the words they name. They count for nothing and
    /// are shown as such.
    std::vector<const Consent *> notVerified;
    /// Somebody agreed until the two parted.
    bool endedByParting = false;

    [[nodiscard]] bool isCurrentlyAgreed() const { return state == AgreementState::Agreed; }
    [[nodiscard]] const Standing &standingOf(PartnerId partner) const { return standings.at(partner.number() - 1U); }
    /// The version to show first: the current one, else the draft, else the newest.
    [[nodiscard]] const AgreementVersion &shown() const;
};

/// Every agreement I may see, by the date of its newest version, newest first.
[[nodiscard]] std::vector<Agreement> agreementsOf(const Journal &journal);
[[nodiscard]] std::optional<Agreement> agreementOf(const Journal &journal, RecordId agreement);
/// The version of that agreement to show first, without weighing what was answered; null where there is no such
/// agreement.
[[nodiscard]] const AgreementVersion *shownVersion(const Journal &journal, RecordId agreement);

/// A version to be written by me: the first of a new agreement, private.
[[nodiscard]] AgreementVersion newAgreement(const Journal &journal);
/// The next version of that agreement by me, private, with the words of what is shown now; my own draft when there is
/// one. After the last number that can be given, saving it fails with LimitExceeded.
[[nodiscard]] AgreementVersion nextVersion(const Journal &journal, const Agreement &agreement);
/// My answer to its current version, signed when it is added. There must be a current version. After the last step that
/// can be counted a stop is still possible, for it wins at equal steps; to agree then fails with LimitExceeded.
[[nodiscard]] Consent answerTo(const Journal &journal, const Agreement &agreement, Decision decision);

/// My agreement to a version of mine that is about to be proposed, to be added in one step with it, after it. Signed
/// when it is added.
[[nodiscard]] Consent proposersConsent(const Journal &journal, const AgreementVersion &version);

} // namespace hearth
