// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/agreementwords.h"

#include "journal/journal.h"
#include "report/datewords.h"
#include "wording/inoneline.h"
#include "wording/names.h"
#include "wording/sharedwording.h"

#include <algorithm>

namespace hearth {

namespace {

// Whether what ended that yes was a pause, and not that somebody declined or withdrew.
bool wasPaused(const Agreement &agreement, const Consent &yes)
{
    const auto given = std::ranges::find(agreement.answers, &yes);
    const auto stop = std::find_if(given, agreement.answers.end(), [&yes](const Consent *answer) {
        return answer->version == yes.version && isStop(answer->decision);
    });
    return stop != agreement.answers.end() && (*stop)->decision == Decision::Pause;
}

} // namespace

QString AgreementWords::state(const Agreement &agreement)
{
    return agreementStanding(agreement.state);
}

QString AgreementWords::reason(const Agreement &agreement)
{
    if (isNotVerified(agreement))
        return tr("Not verified");
    return agreement.isCurrentlyAgreed() ? QString() : agreementStateName(agreement.state);
}

QString AgreementWords::standing(const Agreement &agreement)
{
    return inOneLine({state(agreement), reason(agreement)});
}

QString AgreementWords::endOf(const Agreement &agreement, PartnerId partner)
{
    const Standing &standing = agreement.standingOf(partner);
    if (standing.agrees)
        return agreement.state == AgreementState::ReviewDue ? tr("This ended with the review day.") : QString();
    const bool saidYes = standing.answer != nullptr && standing.answer->decision == Decision::Agree;
    if (!saidYes)
        return {};
    if (agreement.endedByParting)
        return tr("This ended when the two of you parted.");
    return wasPaused(agreement, *standing.answer) ? tr("Ended when it was paused.")
                                                  : tr("This no longer counts: the agreement has ended.");
}

Glyph AgreementWords::stateGlyph(const Agreement &agreement)
{
    if (isNotVerified(agreement))
        return Glyph::Warning;
    switch (agreement.state) {
    case AgreementState::Draft:
        return Glyph::Private;
    case AgreementState::Proposed:
        return Glyph::Open;
    case AgreementState::Agreed:
        return Glyph::Check;
    case AgreementState::ReviewDue:
        return Glyph::Calendar;
    case AgreementState::Paused:
        return Glyph::Moon;
    case AgreementState::Ended:
        return Glyph::Ended;
    }
    return Glyph::Info;
}

QString AgreementWords::version(const Journal &journal, const AgreementVersion &version)
{
    const QString number = QLocale().toString(version.number);
    if (version.record.visibility == Visibility::Private)
        return tr("Version %1, your draft").arg(number);
    return tr("Version %1, by %2, %3", "number, name, day")
        .arg(number, nameInWords(journal, version.record.author), dayInWords(version.record.date, QLocale()));
}

QString AgreementWords::terms(const Journal &journal, const AgreementVersion &version)
{
    const bool isPast = version.review < journal.clock().today();
    return inOneLine(
        {areaName(version.area), AgreementWords::version(journal, version), isPast ? QString() : review(version)});
}

QString AgreementWords::review(const AgreementVersion &version)
{
    if (!version.review.isValid())
        return {};
    return tr("To look at again on %1").arg(dayInWords(version.review, QLocale()));
}

bool isNotVerified(const Agreement &agreement)
{
    return agreement.current == nullptr && agreement.draft == nullptr;
}

} // namespace hearth
