// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/agreementwords.h"

#include "journal/journal.h"
#include "report/datewords.h"
#include "wording/sharedwording.h"

namespace hearth {

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

Glyph AgreementWords::stateGlyph(const Agreement &agreement)
{
    if (isNotVerified(agreement))
        return Glyph::Warning;
    switch (agreement.state) {
    case AgreementState::Draft:
        return Glyph::Private;
    case AgreementState::Proposed:
        return Glyph::Talk;
    case AgreementState::Agreed:
        return Glyph::Check;
    case AgreementState::ReviewDue:
        return Glyph::Calendar;
    case AgreementState::Paused:
        return Glyph::Moon;
    case AgreementState::Ended:
        return Glyph::Close;
    }
    return Glyph::Info;
}

QString AgreementWords::version(const Journal &journal, const AgreementVersion &version)
{
    const QString number = QLocale().toString(version.number);
    if (version.record.visibility == Visibility::Private)
        return tr("Version %1, your draft").arg(number);
    return tr("Version %1, by %2, %3", "number, name, day")
        .arg(number, journal.nameOf(version.record.author), dayInWords(version.record.date, QLocale()));
}

QString AgreementWords::review(const AgreementVersion &version)
{
    if (!version.review.isValid())
        return {};
    return tr("To be looked at again on %1").arg(dayInWords(version.review, QLocale()));
}

QString AgreementWords::versionNotVerified()
{
    return tr("The signature does not verify. These words count for nothing.");
}

QString AgreementWords::answerNotVerified()
{
    return tr("The signature does not verify. This answer counts for nothing.");
}

bool isNotVerified(const Agreement &agreement)
{
    return agreement.current == nullptr && agreement.draft == nullptr;
}
} // namespace hearth
