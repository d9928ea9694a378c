// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreements/agreements.h"
#include "checkins/askeddimensions.h"
#include "cli/arguments.h"
#include "cli/recordoutput.h"
#include "exchange/valuejson.h"
#include "journal/blindcheckin.h"
#include "journal/entrystart.h"
#include "records/fields.h"
#include "search/links.h"
#include "wording/talkcards.h"

#include <QJsonArray>

namespace hearth {

template <>
struct ValueKeys<AgreementState> final
{
    static constexpr KeyedValue<AgreementState> all[] = {
        {AgreementState::Draft, "draft"},   {AgreementState::Proposed, "proposed"},
        {AgreementState::Agreed, "agreed"}, {AgreementState::ReviewDue, "review-due"},
        {AgreementState::Paused, "paused"}, {AgreementState::Ended, "ended"}};
};

namespace {

JsonNames namesIn(const Journal &journal)
{
    return {[&journal](PartnerId partner) { return journal.nameOf(partner); },
            [](RecordId id) { return numberOf(id); }};
}

// What is no field, but follows from the record and others; or is one, and shown not to everyone.

void addTo(QJsonObject &object, const Entry &entry, const Journal &journal)
{
    object[QLatin1String("template")] = shownStart(journal, entry);
}

void addTo(QJsonObject &object, const CheckIn &checkIn, const Journal &journal)
{
    QJsonObject ratings;
    for (const Dimension dimension : kDimensions) {
        if (const auto rating = shownRating(journal, checkIn, dimension))
            ratings.insert(keyOf(dimension), *rating);
    }
    object[QLatin1String("ratings")] = ratings;
    object[QLatin1String("sealed")] = checkIn.isBlind();
    const SealVerdict verdict = verdictOn(journal, checkIn);
    if (verdict != SealVerdict::None)
        object[QLatin1String("unchangedSinceSealed")] = verdict == SealVerdict::Fits;
}

void addTo(QJsonObject &object, const SharedChart &chart, const Journal &journal)
{
    QJsonArray ratings;
    for (const SharedRating &shared : shownRatings(journal, chart)) {
        ratings.append(
            QJsonObject{{QLatin1String("period"), shared.period.toString()}, {QLatin1String("rating"), shared.rating}});
    }
    object[QLatin1String("ratings")] = ratings;
}

void addTo(QJsonObject &object, const Conversation &conversation, const Journal &journal)
{
    object[QLatin1String("firstSpeaker")] = journal.nameOf(conversation.firstSpeaker);
}

QJsonArray standingsOf(const Agreement &agreement, const Journal &journal)
{
    const JsonNames names = namesIn(journal);
    const JsonOfValue json(names);
    QJsonArray standings;
    for (const PartnerId partner : {kFirstPartner, kSecondPartner}) {
        const Standing &standing = agreement.standingOf(partner);
        const Consent *answer = standing.answer;
        standings.append(
            QJsonObject{{QLatin1String("partner"), journal.nameOf(partner)},
                        {QLatin1String("decision"), answer != nullptr ? json(answer->decision) : QJsonValue()},
                        {QLatin1String("date"), answer != nullptr ? json(answer->record.date) : QJsonValue()},
                        {QLatin1String("agrees"), standing.agrees}});
    }
    return standings;
}

void addTo(QJsonObject &object, const AgreementVersion &version, const Journal &journal)
{
    const JsonNames names = namesIn(journal);
    const JsonOfValue json(names);
    object[QLatin1String("digest")] = json(digestOf(version));
    const auto agreement = agreementOf(journal, version.agreement);
    if (!agreement)
        return;
    const bool isCurrent = agreement->current != nullptr && agreement->current->record.id == version.record.id;
    object[QLatin1String("current")] = isCurrent;
    object[QLatin1String("state")] = json(agreement->state);
    object[QLatin1String("currentlyAgreed")] = isCurrent && agreement->isCurrentlyAgreed();
    if (isCurrent)
        object[QLatin1String("standings")] = standingsOf(*agreement, journal);
}

} // namespace

QJsonObject jsonOf(const AnyRecord &any, const Journal &journal)
{
    const Record &record = recordOf(any);
    const JsonNames names = namesIn(journal);
    const JsonOfValue json(names);
    QJsonObject object{
        {QLatin1String("id"), json(record.id)},
        {QLatin1String("kind"), keyOf(kindOf(any))},
        {QLatin1String("author"), journal.nameOf(record.author)},
        {QLatin1String("visibility"), QLatin1String(record.visibility == Visibility::Shared ? "shared" : "private")},
        {QLatin1String("date"), record.date.toString(Qt::ISODate)},
        {QLatin1String("written"), jsonOfInstant(record.written)},
        {QLatin1String("changed"), jsonOfInstant(record.changed)},
        {QLatin1String("verified"), record.verified},
        {QLatin1String("tags"), json(record.tags)},
        {QLatin1String("links"), json(linksShown(journal, record))}};
    std::visit(
        [&]<typename T>(const T &value) {
            forEachField<T>([&](const auto &field) {
                if constexpr (requires { json(value.*field.member); }) {
                    if (field.name != nullptr)
                        object[QLatin1String(field.name)] = isTold(field.form, value.*field.member, journal, record)
                                                                ? QJsonValue(json(value.*field.member))
                                                                : QJsonValue();
                }
            });
            if constexpr (requires { addTo(object, value, journal); })
                addTo(object, value, journal);
        },
        any);
    return object;
}

QJsonObject jsonOf(const PromptCard &card, const Journal &journal)
{
    const OwnCard *own = ownCardOf(journal, card.key);
    return {{QLatin1String("key"), card.key},
            {QLatin1String("deck"), card.deck},
            {QLatin1String("depth"), card.depth},
            {QLatin1String("text"), card.text},
            {QLatin1String("record"), own != nullptr ? QJsonValue(toString(own->record.id)) : QJsonValue()}};
}

} // namespace hearth
