// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/loader.h"

#include "records/codec.h"
#include "store/newstore.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr qint64 kRowsBetweenReports = 256;

Result<NewPartner> newPartner(PartnerId id, const PartnerSetup &setup, const Clock &clock, Random &random)
{
    const auto composed = [&]<typename T>(T value, Visibility visibility) {
        value.record.id = random.recordId();
        value.record.author = id;
        value.record.visibility = visibility;
        value.record.date = clock.today();
        value.record.written = value.record.changed = clock.now();
        return value;
    };
    auto partner = composed(Partner{}, Visibility::Shared);
    partner.name = setup.name.trimmed();
    partner.wordForOther = setup.wordForOther.trimmed();
    partner.colour = id.number() - 1;
    HEARTH_TRY(validate(partner));
    NewPartner made{setup.passphrase, {{partner.record.id, true, 1, encode(partner)}}};
    if (setup.wantsCodeLater) {
        auto preferences = composed(Preferences{}, Visibility::Private);
        preferences.wantsCodeLater = true;
        made.firstRecords.push_back({preferences.record.id, false, 1, encode(preferences)});
    }
    return made;
}

// A consent is more than a row of its author's: what it says is signed by itself, for whoever holds it later.
bool isSigned(const SealedStore &store, const AnyRecord &any)
{
    const auto *consent = std::get_if<Consent>(&any);
    return consent == nullptr || store.isSignedBy(consent->record.author, statementOf(*consent), consent->signature);
}

} // namespace

Result<JournalContents> loadJournal(SealedStore &store, const LoadProgress &progress)
{
    JournalContents contents;
    HEARTH_GET(const auto total, store.countRows());
    std::get<std::vector<Entry>>(contents.records).reserve(static_cast<std::size_t>(total));
    qint64 done = 0;
    HEARTH_TRY(store.readAll([&](StoredRecord &&stored) {
        auto decoded = decode(stored.payload);
        // One that is never shared, and yet is, was planted by whoever else holds the shared key.
        if (decoded && !(stored.isShared && isNeverShared(decoded.value()))) {
            Record &record = recordOf(decoded.value());
            record.id = stored.id;
            record.author = stored.author;
            record.visibility = stored.isShared ? Visibility::Shared : Visibility::Private;
            record.revision = stored.revision;
            // Nobody shares what a record carries; the other's program could say with it what I never wrote.
            if (stored.isShared)
                record.carried.clear();
            // All but entries are few and act at once; entries are many and are checked after unlocking.
            if (stored.isShared && kindOf(decoded.value()) != Kind::Entry)
                record.verified = store.isAuthentic(stored) && isSigned(store, decoded.value());
            std::visit(
                [&]<typename T>(T &value) { std::get<std::vector<T>>(contents.records).push_back(std::move(value)); },
                decoded.value());
        } else {
            ++contents.notUnderstood;
        }
        return ++done % kRowsBetweenReports != 0 || !progress || progress(done, total);
    }));
    if (partingOf(std::get<std::vector<Partner>>(contents.records)) && !store.isReadOnly())
        HEARTH_TRY(store.partFromOther());
    return contents;
}

std::vector<RecordId> sharedNewestFirst(const JournalContents &contents)
{
    std::vector<std::pair<Instant, RecordId>> shared;
    std::apply(
        [&shared](const auto &...list) {
            const auto collect = [&shared](const auto &records) {
                for (const auto &value : records) {
                    if (value.record.visibility == Visibility::Shared)
                        shared.emplace_back(value.record.written, value.record.id);
                }
            };
            (collect(list), ...);
        },
        contents.records);
    std::ranges::sort(shared, std::greater{});
    std::vector<RecordId> ids;
    ids.reserve(shared.size());
    for (const auto &[written, id] : shared)
        ids.push_back(id);
    return ids;
}

Result<std::vector<RecoveryCode>> createJournal(const QString &path, const std::vector<PartnerSetup> &people,
                                                const PassphraseCost &cost, const Clock &clock, Random &random)
{
    if (people.empty() || people.size() > 2)
        return Error{ErrorCode::BadValue, QStringLiteral("number of partners")};
    if (people.size() == 2 && isSameName(people[0].name, people[1].name))
        return Error{ErrorCode::NameTaken, {}};
    std::vector<NewPartner> partners;
    for (std::size_t i = 0; i < people.size(); ++i) {
        HEARTH_GET(auto partner, newPartner(i == 0 ? kFirstPartner : kSecondPartner, people[i], clock, random));
        partners.push_back(std::move(partner));
    }
    return createStore(path, partners, cost);
}

Result<RecoveryCode> joinJournal(SealedStore &store, const PartnerSetup &joining, const QString &nameOfFirst,
                                 const PassphraseCost &cost, const Clock &clock, Random &random)
{
    if (isSameName(joining.name, nameOfFirst))
        return Error{ErrorCode::NameTaken, {}};
    HEARTH_GET(auto partner, newPartner(kSecondPartner, joining, clock, random));
    return store.addPartner(partner, cost);
}

} // namespace hearth
