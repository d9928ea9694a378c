// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkins/standing.h"

#include "journal/blindcheckin.h"

namespace hearth {

namespace {

// My seal, where it is that of the answers as they are.
const CheckInSeal *sealOn(const Journal &journal, const CheckIn &checkIn)
{
    const CheckInSeal *seal = sealFor(journal, checkIn.record.author, checkIn.period);
    return seal != nullptr && checkIn.isBlind() && seal->digest == sealOf(checkIn) ? seal : nullptr;
}

} // namespace

CheckInStanding checkInStanding(const Journal &journal, const Period &period)
{
    const CheckIn *mine = journal.myCheckIn(period);
    if (mine == nullptr)
        return CheckInStanding::Unanswered;
    if (mine->record.visibility == Visibility::Shared)
        return CheckInStanding::Shared;
    if (sealOn(journal, *mine) == nullptr)
        return CheckInStanding::Private;
    const bool isOtherSealed = sealFor(journal, otherPartner(journal.me()), period) != nullptr;
    return isOtherSealed ? CheckInStanding::BothSealed : CheckInStanding::Sealed;
}

const CheckIn *otherCheckIn(const Journal &journal, const Period &period)
{
    const PartnerId other = otherPartner(journal.me());
    for (const CheckIn &checkIn : journal.all<CheckIn>()) {
        const Record &record = checkIn.record;
        const bool isReadable = record.visibility == Visibility::Shared && record.verified;
        if (record.author == other && isReadable && checkIn.period == period)
            return &checkIn;
    }
    return nullptr;
}

const CheckIn *myCheckInBefore(const Journal &journal, const Period &period)
{
    const CheckIn *latest = nullptr;
    for (const CheckIn &checkIn : journal.all<CheckIn>()) {
        const bool isMine = checkIn.record.author == journal.me() && checkIn.record.verified;
        if (isMine && checkIn.period.start < period.start &&
            (latest == nullptr || checkIn.period.start > latest->period.start))
            latest = &checkIn;
    }
    return latest;
}

bool othersWaitToBeOpened(const Journal &journal, const Period &period)
{
    const CheckIn *mine = journal.myCheckIn(period);
    const bool isMineSealed = mine != nullptr && mine->isBlind() && sealFor(journal, journal.me(), period) != nullptr;
    return isMineSealed && otherCheckIn(journal, period) == nullptr &&
           sealFor(journal, otherPartner(journal.me()), period) != nullptr;
}

bool wouldReadChanged(const Journal &journal, const CheckIn &checkIn)
{
    const bool isShared = checkIn.record.visibility == Visibility::Shared;
    const bool isSealed = sealFor(journal, checkIn.record.author, checkIn.period) != nullptr;
    if (isShared && isSealed)
        return true;
    // Kept for myself, it says nothing of whether the other has answered.
    return (isShared || isSealed) && !namedDigests(journal, checkIn.record.author, checkIn.period).isEmpty();
}

ChangeSet keptForMyself(const Journal &journal, CheckIn checkIn)
{
    checkIn.record.visibility = Visibility::Private;
    checkIn.unsaid.clear(); // the answers are there in clear
    checkIn.nonce.clear();  // and still names the answers that it was opened against, if ever it was
    auto before = journal.find(checkIn.record.id);
    ChangeSet changes{before ? Change::edit(*std::move(before), checkIn) : Change::add(checkIn)};
    if (const CheckInSeal *seal = sealFor(journal, checkIn.record.author, checkIn.period))
        changes.push_back(Change::remove(*seal));
    return changes;
}

} // namespace hearth
