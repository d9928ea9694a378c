// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/blindcheckin.h"

#include "crypto/digest.h"
#include "crypto/secretbytes.h"
#include "journal/journal.h"

#include <algorithm>
#include <span>

namespace hearth {

namespace {

constexpr std::size_t kNonceSize = 32;

void appendText(QByteArray &bytes, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    appendNumber(bytes, static_cast<quint64>(utf8.size()));
    bytes += utf8;
}

QByteArray newNonce()
{
    const SecretBytes random = SecretBytes::random(kNonceSize);
    return QByteArray(reinterpret_cast<const char *>(random.data()), static_cast<qsizetype>(random.size()));
}

} // namespace

QByteArray sealOf(const CheckIn &checkIn)
{
    const auto ratingOf = [&checkIn](Dimension dimension) {
        return static_cast<quint8>(checkIn.answer(dimension).rating().value_or(0));
    };
    const auto isRated = [&](Dimension dimension) { return ratingOf(dimension) > 0; };
    const auto usual = std::span(kDimensions).first(kUsualDimensions);
    const auto optional = std::span(kDimensions).subspan(kUsualDimensions);
    const bool hasMore = std::ranges::any_of(optional, isRated);
    QByteArray bytes(hasMore ? "hearthbook check-in seal 2" : "hearthbook check-in seal 1");
    bytes += checkIn.nonce;
    appendNumber(bytes, checkIn.record.author.number());
    appendText(bytes, checkIn.period.toString());
    for (const Dimension dimension : hasMore ? std::span(kDimensions) : usual)
        appendNumber(bytes, ratingOf(dimension));
    appendNumber(bytes, static_cast<quint32>(checkIn.feelings.size()));
    for (const QString &feeling : checkIn.feelings)
        appendText(bytes, feeling);
    appendNumber(bytes, static_cast<quint32>(checkIn.words.size()));
    for (const WrittenAnswer &answer : checkIn.words) {
        appendText(bytes, answer.question);
        appendText(bytes, answer.text);
    }
    return toByteArray(digest({viewOf(bytes)}));
}

const CheckInSeal *sealFor(const Journal &journal, PartnerId author, const Period &period)
{
    for (const CheckInSeal &seal : journal.all<CheckInSeal>()) {
        if (seal.record.author == author && seal.record.verified && seal.period == period)
            return &seal;
    }
    return nullptr;
}

ChangeSet sealedCheckIn(const Journal &journal, CheckIn checkIn)
{
    checkIn.record.visibility = Visibility::Private;
    checkIn.nonce = newNonce();
    checkIn.counterpart.clear();
    const PartnerId me = checkIn.record.author;
    const CheckInSeal *theirs = sealFor(journal, otherPartner(me), checkIn.period);
    const CheckInSeal *present = sealFor(journal, me, checkIn.period);
    CheckInSeal seal = present != nullptr ? *present : journal.compose<CheckInSeal>();
    seal.record.author = me;
    seal.record.visibility = Visibility::Shared;
    seal.record.date = checkIn.record.date;
    seal.period = checkIn.period;
    seal.digest = sealOf(checkIn);
    seal.counterpart = theirs != nullptr ? theirs->digest : QByteArray();

    const auto put = [&journal](AnyRecord record) {
        auto before = journal.find(recordOf(record).id);
        return before ? Change::edit(*std::move(before), std::move(record)) : Change::add(std::move(record));
    };
    return {put(std::move(checkIn)), put(std::move(seal))};
}

ChangeSet dueOpenings(const Journal &journal, PartnerId author)
{
    ChangeSet changes;
    for (const CheckIn &checkIn : journal.all<CheckIn>()) {
        const Record &record = checkIn.record;
        if (record.author != author || record.visibility != Visibility::Private || !checkIn.isBlind())
            continue;
        // Opened once, and made private again by its author.
        if (!checkIn.counterpart.isEmpty())
            continue;
        const CheckInSeal *mine = sealFor(journal, author, checkIn.period);
        const CheckInSeal *theirs = sealFor(journal, otherPartner(author), checkIn.period);
        if (mine == nullptr || theirs == nullptr || mine->digest != sealOf(checkIn))
            continue;
        CheckIn opened = checkIn;
        opened.record.visibility = Visibility::Shared;
        opened.counterpart = theirs->digest;
        changes.push_back(Change::edit(checkIn, opened));
    }
    for (const GratitudeNote &note : journal.all<GratitudeNote>()) {
        const Record &record = note.record;
        const bool isKept = note.keptUntil.isValid() && record.visibility == Visibility::Private;
        if (record.author != author || !isKept || note.keptUntil > journal.clock().today())
            continue;
        GratitudeNote opened = note;
        opened.record.visibility = Visibility::Shared;
        changes.push_back(Change::edit(note, opened));
    }
    return changes;
}

bool waitsForMine(const Journal &journal, const CheckIn &checkIn)
{
    return !journal.isTogether() && checkIn.record.author != journal.me() &&
           checkIn.period.lastDay() >= journal.clock().today() && journal.myCheckIn(checkIn.period) == nullptr;
}

SealVerdict verdictOn(const Journal &journal, const CheckIn &checkIn)
{
    const PartnerId author = checkIn.record.author;
    const CheckInSeal *own = sealFor(journal, author, checkIn.period);
    if (own == nullptr || checkIn.record.visibility != Visibility::Shared)
        return SealVerdict::None;
    if (own->digest != sealOf(checkIn))
        return SealVerdict::Changed;
    // What the other saw sealed, before they could read it.
    const CheckInSeal *theirs = sealFor(journal, otherPartner(author), checkIn.period);
    const CheckIn *answered = nullptr;
    for (const CheckIn &candidate : journal.all<CheckIn>()) {
        const Record &record = candidate.record;
        if (record.author == otherPartner(author) && record.verified && candidate.period == checkIn.period)
            answered = &candidate;
    }
    const bool otherSeal = theirs != nullptr && !theirs->counterpart.isEmpty() && theirs->counterpart != own->digest;
    const bool otherAnswer =
        answered != nullptr && !answered->counterpart.isEmpty() && answered->counterpart != own->digest;
    return otherSeal || otherAnswer ? SealVerdict::Changed : SealVerdict::Fits;
}

} // namespace hearth
