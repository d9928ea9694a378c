// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreements/returningversion.h"

#include "journal/journal.h"

#include <algorithm>

namespace hearth {

namespace {

const AgreementVersion *versionBefore(const Agreement &agreement)
{
    const AgreementVersion *before = nullptr;
    for (const AgreementVersion *version : agreement.versions) {
        const bool counts = version->record.verified && version->record.visibility == Visibility::Shared;
        if (counts && version != agreement.current)
            before = version;
    }
    return before;
}

// What both said to it still counts, unless somebody stopped it or answered a version that is not there then.
bool isAgreedTo(const Agreement &agreement, const AgreementVersion &version)
{
    std::array<bool, 2> agrees{};
    for (const Consent *answer : agreement.answers) {
        const bool isItsAnswer = answer->version == version.record.id;
        const bool isToOneThatStays = answer->version != agreement.current->record.id &&
                                      std::ranges::any_of(agreement.versions, [answer](const AgreementVersion *one) {
                                          return one->record.id == answer->version;
                                      });
        const bool stops = answer->record.verified && answer->decision != Decision::Agree;
        if (stops || !isToOneThatStays)
            agrees.fill(false);
        else if (isItsAnswer && std::ranges::find(agreement.notVerified, answer) == agreement.notVerified.end())
            agrees.at(answer->record.author.number() - 1U) = true;
    }
    return std::ranges::all_of(agrees, std::identity());
}

} // namespace

ReturningVersion versionAfterDeleting(const Journal &journal, RecordId id)
{
    const AgreementVersion *deleted = journal.all<AgreementVersion>().find(id);
    if (deleted == nullptr)
        return {};
    const auto agreement = agreementOf(journal, deleted->agreement);
    if (!agreement || agreement->current != deleted)
        return {};
    const AgreementVersion *before = versionBefore(*agreement);
    if (before == nullptr)
        return {};
    const bool isPast = before->review.isValid() && before->review < journal.clock().today();
    return {before, !isPast && isAgreedTo(*agreement, *before)};
}

} // namespace hearth
