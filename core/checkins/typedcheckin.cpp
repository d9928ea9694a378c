// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkins/typedcheckin.h"

#include "checkins/askeddimensions.h"
#include "checkins/ownquestions.h"
#include "checkins/standing.h"
#include "journal/blindcheckin.h"
#include "journal/journal.h"
#include "records/codec.h"

#include <algorithm>
#include <iterator>

namespace hearth {

namespace {

const QLatin1String kTypedCheckIn("checkin");
const QLatin1String kTypedOwn("own");

// As the other will read it: there must be something left once all ways of not answering look alike.
CheckIn asShared(CheckIn checkIn)
{
    checkIn.record.visibility = Visibility::Shared;
    hideReasons(checkIn);
    return checkIn;
}

CheckIn changedNow(const Journal &journal, CheckIn checkIn)
{
    checkIn.record.changed = std::max(journal.clock().now(), checkIn.record.written); // whatever became of the clock
    return checkIn;
}

void append(ChangeSet &changes, ChangeSet more)
{
    std::ranges::move(more, std::back_inserter(changes));
}

template <typename T>
std::optional<T> decoded(const QCborValue &value)
{
    const auto record = decode(value.toByteArray());
    if (!record || !std::holds_alternative<T>(record.value()))
        return std::nullopt;
    return std::get<T>(record.value());
}

} // namespace

TypedCheckIn savedCheckIn(const Journal &journal, const Period &period)
{
    const CheckIn *present = journal.myCheckIn(period);
    const OwnAnswers *own = journal.isTogether() ? nullptr : journal.myOwnAnswers(period);
    return {present != nullptr ? *present : CheckIn(), own != nullptr ? own->answers : QList<OwnAnswer>()};
}

bool hasSameAnswers(const CheckIn &left, const CheckIn &right)
{
    return left.answers == right.answers && left.feelings == right.feelings && left.words == right.words &&
           isSameAnswers(left.own, right.own);
}

QCborMap draftFields(const Journal &journal, const TypedCheckIn &typed)
{
    const TypedCheckIn saved = savedCheckIn(journal, typed.checkIn.period);
    if (hasSameAnswers(typed.checkIn, saved.checkIn) && isSameAnswers(typed.mine, saved.mine))
        return {};
    OwnAnswers own;
    own.record.date = typed.checkIn.record.date;
    own.period = typed.checkIn.period;
    own.answers = typed.mine;
    return {{kTypedCheckIn, encode(typed.checkIn)}, {kTypedOwn, encode(own)}};
}

std::optional<TypedCheckIn> typedCheckInIn(const Journal &journal, const QCborMap &fields)
{
    const auto checkIn = decoded<CheckIn>(fields.value(kTypedCheckIn));
    if (!checkIn)
        return std::nullopt;
    const auto own = decoded<OwnAnswers>(fields.value(kTypedOwn)); // not there in one of an earlier Hearthbook
    return TypedCheckIn{*checkIn, own ? own->answers : savedCheckIn(journal, checkIn->period).mine};
}

CheckIn checkInWith(const Journal &journal, const CheckIn &typed)
{
    const CheckIn *present = journal.myCheckIn(typed.period);
    CheckIn checkIn = present != nullptr ? *present : journal.compose<CheckIn>();
    const Answer closeness = checkIn.answer(Dimension::Closeness);
    checkIn.period = typed.period;
    checkIn.answers = typed.answers;
    checkIn.feelings = typed.feelings;
    checkIn.words = typed.words;
    checkIn.own = typed.own;
    // What was answered before one of us switched the question off is not told by a draft.
    if (!bothWelcomeCloseness(journal))
        checkIn.setAnswer(Dimension::Closeness, closeness);
    return checkIn;
}

ChangeSet keptCheckIn(const Journal &journal, const TypedCheckIn &typed)
{
    const CheckIn checkIn = changedNow(journal, typed.checkIn);
    const CheckIn *present = journal.myCheckIn(checkIn.period);
    const bool isAsItStands = present != nullptr && hasSameAnswers(checkIn, *present);
    ChangeSet own = keptOwnAnswers(journal, checkIn.period, typed.mine);
    ChangeSet changes;
    if (checkIn.record.visibility == Visibility::Shared) {
        if (!isAsItStands && present != nullptr) // what both read stays what it was
            changes.push_back(Change::edit(*present, checkIn));
    } else {
        // With nothing but answers that are mine alone there is no check-in beside them, or it stays as it is. A seal
        // goes all the same: whoever keeps the answers for themselves has chosen so.
        const bool isOwnThere = !own.empty() || !typed.mine.isEmpty();
        const bool isAlone = isOwnThere && present == nullptr && hasNothingElse(checkIn);
        const bool isToOpen = checkIn.isBlind() || sealFor(journal, journal.me(), checkIn.period) != nullptr;
        if (!isAlone && (!isAsItStands || isToOpen))
            changes = keptForMyself(journal, checkIn);
    }
    append(changes, std::move(own));
    return changes;
}

Result<ChangeSet> sealedTyped(const Journal &journal, const TypedCheckIn &typed)
{
    const CheckIn checkIn = changedNow(journal, typed.checkIn);
    const CheckIn *present = journal.myCheckIn(checkIn.period);
    const CheckInStanding standing = checkInStanding(journal, checkIn.period);
    const bool isSealed = standing == CheckInStanding::Sealed || standing == CheckInStanding::BothSealed;
    ChangeSet changes;
    if (!isSealed || !hasSameAnswers(checkIn, *present)) {
        HEARTH_TRY(validate(asShared(checkIn)));
        HEARTH_GET(changes, sealedCheckIn(journal, checkIn));
    }
    append(changes, keptOwnAnswers(journal, checkIn.period, typed.mine));
    return changes;
}

} // namespace hearth
