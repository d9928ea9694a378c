// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sampleseals.h"

#include "journal/blindcheckin.h"

#include <QMap>

#include <algorithm>

namespace hearth {

namespace {

QByteArray nonceFrom(Random &random)
{
    constexpr int kNonceSize = 32; // bytes
    QByteArray nonce;
    for (int i = 0; i < kNonceSize; ++i)
        nonce += static_cast<char>(random.below(256));
    return nonce;
}

CheckInSeal sealed(CheckIn &checkIn, const QByteArray &counterpart, Random &random)
{
    checkIn.nonce = nonceFrom(random);
    CheckInSeal seal;
    seal.record = checkIn.record;
    seal.record.id = random.recordId();
    seal.record.visibility = Visibility::Shared;
    seal.period = checkIn.period;
    seal.digest = sealOf(checkIn);
    seal.counterpart = counterpart;
    return seal;
}

} // namespace

void sealCheckIns(SampleJournal &journal, const SampleCalendar &calendar, Random &random)
{
    QMap<QDate, QList<CheckIn *>> weeks; // within one, in the order written
    for (CheckIn &checkIn : journal.checkIns) {
        if (checkIn.period.start >= calendar.mondayOf(kFirstSealedWeek))
            weeks[checkIn.period.start] += &checkIn;
    }
    CheckIn *lastAlone = nullptr;
    for (const QList<CheckIn *> &answered : std::as_const(weeks)) {
        if (answered.size() == 1) {
            lastAlone = answered.front();
            continue;
        }
        if (answered.front()->record.visibility != Visibility::Shared)
            continue;
        CheckInSeal first = sealed(*answered.front(), {}, random);
        CheckInSeal second = sealed(*answered.back(), first.digest, random);
        answered.front()->counterpart = second.digest;
        answered.back()->counterpart = first.digest;
        journal.seals.push_back(std::move(first));
        journal.seals.push_back(std::move(second));
    }
    if (lastAlone != nullptr)
        journal.seals.push_back(sealed(*lastAlone, {}, random));
}

} // namespace hearth
