// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/blindcheckin.h"

#include "crypto/digest.h"
#include "crypto/secretbytes.h"
#include "journal/journal.h"
#include "journal/unsaid.h"

#include <algorithm>
#include <span>

namespace hearth {

namespace {

constexpr quint8 kLeftUnsaid = 8; // in place of a rating

QByteArray newNonce()
{
    const SecretBytes random = SecretBytes::random(CheckIn::kNonceSize);
    return QByteArray(reinterpret_cast<const char *>(random.data()), static_cast<qsizetype>(random.size()));
}

void appendOwn(QByteArray &bytes, const QList<OwnAnswer> &answers)
{
    appendNumber(bytes, static_cast<quint32>(answers.size()));
    for (const OwnAnswer &answer : answers) {
        appendText(bytes, answer.key);
        appendNumber(bytes, static_cast<quint8>(answer.form));
        appendText(bytes, answer.question);
        appendNumber(bytes, static_cast<quint8>(answer.value));
        appendText(bytes, answer.text);
    }
}

Instant endOfDay(QDate day)
{
    return Instant(std::chrono::milliseconds(day.endOfDay().toMSecsSinceEpoch()));
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
    const bool fixesUnsaid = !checkIn.unsaid.empty();
    const bool hasOwn = !checkIn.own.isEmpty();
    QByteArray bytes(hasOwn        ? "hearthbook check-in seal 4"
                     : fixesUnsaid ? "hearthbook check-in seal 3"
                     : hasMore     ? "hearthbook check-in seal 2"
                                   : "hearthbook check-in seal 1");
    bytes += checkIn.nonce;
    appendNumber(bytes, checkIn.record.author.number());
    appendText(bytes, checkIn.period.toString());
    QByteArray commitments;
    for (const Dimension dimension : hasOwn || fixesUnsaid || hasMore ? std::span(kDimensions) : usual) {
        const auto commitment = checkIn.unsaid.find(dimension);
        const bool isUnsaid = !isRated(dimension) && commitment != checkIn.unsaid.end();
        appendNumber(bytes, isUnsaid ? kLeftUnsaid : ratingOf(dimension));
        if (isUnsaid)
            commitments += commitment->second;
    }
    bytes += commitments;
    appendNumber(bytes, static_cast<quint32>(checkIn.feelings.size()));
    for (const QString &feeling : checkIn.feelings)
        appendText(bytes, feeling);
    appendNumber(bytes, static_cast<quint32>(checkIn.words.size()));
    for (const WrittenAnswer &answer : checkIn.words) {
        appendText(bytes, answer.question);
        appendText(bytes, answer.text);
    }
    if (hasOwn)
        appendOwn(bytes, checkIn.own);
    return toByteArray(digest({viewOf(bytes)}));
}

const CheckInSeal *sealFor(const Journal &journal, PartnerId author, const Period &period)
{
    const CheckInSeal *found = nullptr;
    for (const CheckInSeal &seal : journal.all<CheckInSeal>()) {
        const bool isTheirs = seal.record.author == author && seal.record.verified && seal.period == period;
        if (isTheirs && (found == nullptr || seal.record.id < found->record.id))
            found = &seal;
    }
    return found;
}

Result<ChangeSet> sealedCheckIn(const Journal &journal, CheckIn checkIn)
{
    const PartnerId me = checkIn.record.author;
    const CheckInSeal *theirs = sealFor(journal, otherPartner(me), checkIn.period);
    const CheckInSeal *present = sealFor(journal, me, checkIn.period);
    // What was named once stays named, so that sealing anew does not make good what the other changed meanwhile.
    QByteArray named = present != nullptr ? present->counterpart : QByteArray();
    if (named.isEmpty())
        named = checkIn.counterpart;
    if (named.isEmpty() && theirs != nullptr)
        named = theirs->digest;
    checkIn.record.visibility = Visibility::Private;
    checkIn.nonce = newNonce();
    checkIn.counterpart.clear();
    HEARTH_TRY(fixUnsaid(journal, checkIn));
    CheckInSeal seal = present != nullptr ? *present : journal.compose<CheckInSeal>();
    seal.record.author = me;
    seal.record.visibility = Visibility::Shared;
    seal.record.date = checkIn.record.date;
    seal.period = checkIn.period;
    seal.digest = sealOf(checkIn);
    seal.counterpart = named;

    const auto put = [&journal](AnyRecord record) {
        auto before = journal.find(recordOf(record).id);
        return before ? Change::edit(*std::move(before), std::move(record)) : Change::add(std::move(record));
    };
    return ChangeSet{put(std::move(checkIn)), put(std::move(seal))};
}

bool opensByItself(const Journal &journal, const GratitudeNote &note)
{
    return note.keptUntil.isValid() && note.record.visibility == Visibility::Private && !journal.parting();
}

ChangeSet dueOpenings(const Journal &journal, PartnerId author)
{
    ChangeSet changes;
    if (journal.parting()) // there is nobody to open it to
        return changes;
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
        const bool isDue = opensByItself(journal, note) && note.keptUntil <= journal.clock().today();
        if (note.record.author != author || !isDue)
            continue;
        GratitudeNote opened = note;
        opened.record.visibility = Visibility::Shared;
        opened.record.changed = std::max(note.record.changed, endOfDay(note.keptUntil));
        changes.push_back(Change::edit(note, opened));
    }
    return changes;
}

bool waitsForMine(const Journal &journal, PartnerId author, const Period &period)
{
    return !journal.isTogether() && !journal.parting() && author != journal.me() &&
           period.lastDay() >= journal.clock().today() && journal.myCheckIn(period) == nullptr;
}

QList<QByteArray> namedDigests(const Journal &journal, PartnerId author, const Period &period)
{
    QList<QByteArray> named;
    const auto isTheirs = [author](const Record &record) {
        return record.author == otherPartner(author) && record.verified;
    };
    const auto add = [&](const auto &each) {
        if (each.period == period && !each.counterpart.isEmpty() && !named.contains(each.counterpart))
            named += each.counterpart;
    };
    const auto collect = [&](const auto &all) {
        for (const auto &each : all) {
            if (isTheirs(each.record))
                add(each);
        }
    };
    collect(journal.all<CheckInSeal>());
    collect(journal.all<CheckIn>());
    for (const SharedChart &chart : journal.all<SharedChart>()) {
        if (isTheirs(chart.record))
            std::ranges::for_each(chart.ratings, add);
    }
    return named;
}

SealVerdict verdictOn(const Journal &journal, const CheckIn &checkIn)
{
    if (checkIn.record.visibility != Visibility::Shared)
        return SealVerdict::None;
    const PartnerId author = checkIn.record.author;
    // Without a nonce it was never sealed, and fits no seal whatever it holds.
    const QByteArray digest = checkIn.isBlind() ? sealOf(checkIn) : QByteArray();
    const CheckInSeal *own = sealFor(journal, author, checkIn.period);
    if (own != nullptr && own->digest != digest)
        return SealVerdict::Changed;
    // Whether or not the author's own seal is still there: what was deleted was named all the same.
    const QList<QByteArray> named = namedDigests(journal, author, checkIn.period);
    if (named.isEmpty())
        return SealVerdict::None;
    const bool fits = std::ranges::all_of(named, [&](const QByteArray &each) { return each == digest; });
    return fits ? SealVerdict::Fits : SealVerdict::Changed;
}

Counterpart counterpartOf(const Journal &journal, const CheckIn &checkIn)
{
    if (checkIn.record.visibility != Visibility::Shared || checkIn.counterpart.isEmpty())
        return Counterpart::None;
    const PartnerId other = otherPartner(checkIn.record.author);
    const auto isTheirs = [&](const auto &each) {
        const Record &record = each.record;
        return record.author == other && record.verified && record.visibility == Visibility::Shared &&
               each.period == checkIn.period;
    };
    const auto &checkIns = journal.all<CheckIn>();
    if (std::any_of(checkIns.begin(), checkIns.end(), isTheirs))
        return Counterpart::Open;
    bool isSealed = false;
    for (const CheckInSeal &seal : journal.all<CheckInSeal>()) {
        if (!isTheirs(seal))
            continue;
        if (seal.digest == checkIn.counterpart)
            return Counterpart::NotYetOpen;
        isSealed = true;
    }
    return isSealed ? Counterpart::SealExchanged : Counterpart::SealGone;
}

} // namespace hearth
