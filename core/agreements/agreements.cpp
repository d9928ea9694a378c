// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreements/agreements.h"

#include "journal/journal.h"

#include <algorithm>

namespace hearth {

namespace {

void sortVersions(Agreement &agreement)
{
    // Two that were proposed apart may claim the same number: the order is the same for both, and no clock's.
    std::ranges::sort(agreement.versions, {},
                      [](const AgreementVersion *version) { return std::tuple(version->number, version->record.id); });
    for (const AgreementVersion *version : agreement.versions) {
        if (!version->record.verified)
            continue;
        (version->record.visibility == Visibility::Shared ? agreement.current : agreement.draft) = version;
    }
}

// The agreement as far as its words tell; nothing is weighed yet.
std::optional<Agreement> versionsOf(const Journal &journal, RecordId id)
{
    Agreement agreement;
    agreement.id = id;
    for (const AgreementVersion &version : journal.all<AgreementVersion>()) {
        if (version.agreement == id)
            agreement.versions.push_back(&version);
    }
    if (agreement.versions.empty())
        return std::nullopt;
    sortVersions(agreement);
    return agreement;
}

bool holds(const Agreement &agreement, const Consent &consent)
{
    if (!consent.record.verified)
        return false;
    const auto version = std::ranges::find(agreement.versions, consent.version,
                                           [](const AgreementVersion *one) { return one->record.id; });
    // An answer to a version that was deleted says nothing any more, and is no forgery either.
    return version == agreement.versions.end() || digestOf(**version) == consent.versionDigest;
}

// The same order for whoever reads it, on whichever computer; no clock has a say in it.
auto orderOf(const Consent *consent)
{
    const auto weight = [](Decision decision) {
        switch (decision) {
        case Decision::Agree:
            return 0;
        case Decision::Pause:
            return 1;
        case Decision::Decline:
            return 2;
        case Decision::Withdraw:
            return 3;
        }
        return 3;
    };
    return std::tuple(consent->step, weight(consent->decision), consent->record.author.number(), consent->record.id);
}

bool isThere(const Agreement &agreement, RecordId version)
{
    return std::ranges::any_of(agreement.versions,
                               [version](const AgreementVersion *one) { return one->record.id == version; });
}

Consent answerAfter(const Journal &journal, const std::vector<const Consent *> &answers,
                    const AgreementVersion &version, Decision decision)
{
    Consent consent = journal.compose<Consent>();
    consent.record.visibility = Visibility::Shared;
    consent.agreement = version.agreement;
    consent.version = version.record.id;
    consent.versionDigest = digestOf(version);
    consent.decision = decision;
    int last = 0;
    for (const Consent *answer : answers) {
        if (answer->record.verified) // what somebody else planted counts nothing up
            last = std::max(last, std::min(answer->step, Consent::kMaxStep));
    }
    // To stop must always be possible, whatever steps the file holds.
    consent.step = isStop(decision) ? std::min(last + 1, Consent::kMaxStep) : last + 1;
    return consent;
}

void weigh(Agreement &agreement, const Journal &journal)
{
    std::ranges::sort(agreement.answers, {}, orderOf);
    const Consent *lastStop = nullptr;
    const Consent *last = nullptr;
    for (const Consent *consent : agreement.answers) {
        const bool stops = consent->record.verified && isStop(consent->decision);
        // A "no" needs nothing but its signature: whatever became of the version it was said to, what both had said
        // before does not come back by itself. Nor does it after an answer to a version that is gone.
        const bool isToNothing = consent->record.verified && !isThere(agreement, consent->version);
        if (stops || isToNothing) {
            for (Standing &each : agreement.standings)
                each.agrees = false;
        }
        if (!stops && !holds(agreement, *consent)) {
            agreement.notVerified.push_back(consent);
            continue;
        }
        if (agreement.current == nullptr || consent->version != agreement.current->record.id)
            continue;
        last = consent;
        Standing &standing = agreement.standings.at(consent->record.author.number() - 1U);
        standing.answer = consent;
        standing.agrees = !stops;
        if (stops)
            lastStop = consent;
    }
    if (agreement.current == nullptr) {
        agreement.state = AgreementState::Draft;
        return;
    }
    // It needs two. Who is gone agrees to nothing any more, and neither does who is left.
    if (journal.parting()) {
        agreement.endedByParting = std::ranges::any_of(agreement.standings, &Standing::agrees);
        for (Standing &each : agreement.standings)
            each.agrees = false;
        agreement.state = AgreementState::Ended;
        return;
    }
    const QDate review = agreement.current->review;
    const QDate today = journal.clock().today();
    if (agreement.standings[0].agrees && agreement.standings[1].agrees)
        agreement.state = review.isValid() && review < today ? AgreementState::ReviewDue : AgreementState::Agreed;
    else if (lastStop != nullptr && last == lastStop)
        agreement.state = lastStop->decision == Decision::Pause ? AgreementState::Paused : AgreementState::Ended;
    else
        agreement.state = AgreementState::Proposed;
}

} // namespace

const AgreementVersion &Agreement::shown() const
{
    if (current != nullptr)
        return *current;
    return draft != nullptr ? *draft : *versions.back();
}

std::vector<Agreement> agreementsOf(const Journal &journal)
{
    std::vector<Agreement> agreements;
    QHash<RecordId, std::size_t> places;
    for (const AgreementVersion &version : journal.all<AgreementVersion>()) {
        const auto place = places.constFind(version.agreement);
        if (place == places.constEnd()) {
            places.insert(version.agreement, agreements.size());
            agreements.push_back({version.agreement, {}, {&version}, nullptr, nullptr, {}, {}, {}});
        } else {
            agreements[*place].versions.push_back(&version);
        }
    }
    for (const Consent &consent : journal.all<Consent>()) {
        const auto place = places.constFind(consent.agreement);
        if (place != places.constEnd())
            agreements[*place].answers.push_back(&consent);
    }
    for (Agreement &agreement : agreements) {
        sortVersions(agreement);
        weigh(agreement, journal);
    }
    std::ranges::stable_sort(agreements, std::ranges::greater{}, [](const Agreement &agreement) {
        const Record &newest = agreement.versions.back()->record;
        return std::tuple(newest.date, newest.written);
    });
    return agreements;
}

std::optional<Agreement> agreementOf(const Journal &journal, RecordId agreement)
{
    auto found = versionsOf(journal, agreement);
    if (!found)
        return std::nullopt;
    for (const Consent &consent : journal.all<Consent>()) {
        if (consent.agreement == agreement)
            found->answers.push_back(&consent);
    }
    weigh(*found, journal);
    return found;
}

const AgreementVersion *shownVersion(const Journal &journal, RecordId agreement)
{
    const auto found = versionsOf(journal, agreement);
    return found ? &found->shown() : nullptr;
}

AgreementVersion newAgreement(const Journal &journal)
{
    AgreementVersion version = journal.compose<AgreementVersion>();
    version.record.visibility = Visibility::Private;
    version.agreement = version.record.id;
    return version;
}

AgreementVersion nextVersion(const Journal &journal, const Agreement &agreement)
{
    const int last = agreement.current != nullptr ? agreement.current->number : 0;
    const int number = std::min(last, AgreementVersion::kMaxNumber) + 1;
    if (agreement.draft != nullptr) {
        AgreementVersion next = *agreement.draft;
        next.number = std::max(next.number, number); // the other may have proposed one meanwhile
        return next;
    }
    const AgreementVersion &shown = agreement.shown();
    AgreementVersion next = newAgreement(journal);
    next.agreement = agreement.id;
    next.number = number;
    next.title = shown.title;
    next.area = shown.area;
    next.text = shown.text;
    next.review = shown.review;
    return next;
}

Consent answerTo(const Journal &journal, const Agreement &agreement, Decision decision)
{
    Q_ASSERT(agreement.current != nullptr);
    return answerAfter(journal, agreement.answers, *agreement.current, decision);
}

Consent proposersConsent(const Journal &journal, const AgreementVersion &version)
{
    const auto agreement = agreementOf(journal, version.agreement);
    return answerAfter(journal, agreement ? agreement->answers : std::vector<const Consent *>(), version,
                       Decision::Agree);
}

} // namespace hearth
