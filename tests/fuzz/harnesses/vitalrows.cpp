// SPDX-License-Identifier: GPL-3.0-or-later
// The rows without which nobody gets in, as someone without a key can plant them who knows the format: with checksums
// and tallies that fit. Two bytes for the state, then rows: which one, and its body as a block.
#include "crypto/slot.h"
#include "fuzz/couple.h"
#include "fuzz/fixedrandom.h"
#include "fuzz/harness.h"
#include "fuzz/input.h"
#include "store/database.h"
#include "store/keytable.h"
#include "store/rowwriter.h"
#include "store/schema.h"

namespace hearth::fuzz {

namespace vitalRows {

constexpr std::array kIds{vital::kJournal,
                          vital::kSlots + 1,
                          vital::kSlots + 2,
                          vital::kSlots + 3,
                          vital::kSlots + 4,
                          vital::kBundles + 1,
                          vital::kBundles + 2,
                          vital::kManifests,
                          vital::kManifests + 1,
                          vital::kManifests + 2,
                          vital::kAuthorManifests + 1,
                          vital::kAuthorManifests + 2,
                          vital::kHandovers + 1,
                          vital::kHandovers + 2,
                          vital::kHandovers + 3,
                          vital::kHandovers + kMaxGenerations,
                          vital::kHandovers + kMaxGenerations + 1,
                          vital::kHandovers,
                          std::int64_t{2},
                          std::int64_t{-1}};

constexpr PassphraseLimits kLimits{{1, 8192}, {1, 8192}};

Database &database()
{
    static const std::unique_ptr<Database> made = [] {
        auto memory = Database::inMemory();
        promise(memory && bringUpToDate(*memory.value(), migrations()), "a file in memory can be made");
        return memory.take();
    }();
    return *made;
}

void readKeys(const VitalRows &rows)
{
    const auto journal = readJournalId(rows);
    const auto ways = readSlots(rows);
    if (ways) {
        VitalRows copy = rows;
        for (const Slot &slot : ways.value()) {
            putSlot(copy, slot);
            promise(*copy.find(vital::kSlots + slot.id) == *rows.find(vital::kSlots + slot.id),
                    "a slot is written as it was read");
        }
        if (journal)
            (void)openAnySlot(journal.value(), ways.value(), QStringLiteral("TNGG-C475-XZY0-2J7A-JHN4-TKV2-M09K"),
                              kLimits);
    }
    const Couple &both = couple();
    for (const PartnerKeys *keys : {&both.anna, &both.ben}) {
        const PartnerId partner = keys->partner();
        if (const auto bundle = readBundle(rows, partner)) {
            (void)PartnerKeys::openBundle(partner, keys->bundleKey().clone(), both.journal, bundle.value().revision,
                                          viewOf(bundle.value().sealed));
        }
        if (const auto waiting = readHandovers(rows, partner)) {
            for (const Handover &handover : waiting.value()) {
                PartnerKeys receiving = keys->clone();
                (void)acceptHandover(receiving, both.journal, handover);
            }
        }
        for (const Scope scope : {Scope::Shared, personalScope(partner)})
            (void)readManifest(rows, both.journal, *keys, scope, FormerForm::Accepted);
        if (const auto sealed = readSealedManifest(rows, vital::kAuthorManifests + partner.number()))
            (void)AuthorManifest::open(*keys, both.journal, partner, sealed->generation, viewOf(sealed->sealed));
        VitalRows copy = rows;
        removeHandovers(copy, partner);
        const auto left = readHandovers(copy, partner);
        promise(!left || left.value().empty(), "handovers that were taken are gone");
    }
}

bool run(const QByteArray &bytes)
{
    Input input(bytes);
    VitalRows rows;
    rows.state().partners = input.number<quint8>() % 4;
    rows.state().authors = input.number<quint8>() % 8;
    while (!input.isAtEnd()) {
        const std::int64_t id = kIds.at(input.number<quint8>() % kIds.size());
        rows.put(id, input.block());
    }
    readKeys(rows);
    promise(rows.writeAnew(database()).ok(), "rows can be written");
    const auto read = VitalRows::read(database());
    if (!read)
        return false;
    promise(!read.value().needsRepair() && read.value().state() == rows.state(), "rows are read as they were written");
    for (const std::int64_t id : kIds) {
        const QByteArray *written = rows.find(id);
        const QByteArray *present = read.value().find(id);
        promise((written == nullptr) == (present == nullptr) && (written == nullptr || *written == *present),
                "each row is read as it was written");
    }
    return true;
}

QByteArray rowOf(const VitalRows &rows, std::int64_t id)
{
    const auto at = std::ranges::find(kIds, id) - kIds.begin();
    return static_cast<char>(at) + blockOf(*rows.find(id));
}

std::vector<QByteArray> seeds()
{
    const Couple &both = couple();
    const FixedRandom fixed(3);
    VitalRows rows;
    putJournalId(rows, both.journal);
    for (const PartnerKeys *keys : {&both.anna, &both.ben}) {
        const Scope personal = personalScope(keys->partner());
        putSlot(rows,
                makePassphraseSlot(both.journal, *keys, QStringLiteral("some words"), {1, 8192}, randomSalt()).value());
        putSlot(rows, makeRecoverySlot(both.journal, *keys, RecoveryCode::generate()));
        putBundle(rows, keys->partner(), {1, keys->sealBundle(both.journal, 1)});
        putSealedManifest(rows, vital::kManifests + keys->partner().number(),
                          {1, Manifest::createEmpty().sealed(*keys->personalKey(1), both.journal, personal, 1)});
        putSealedManifest(rows, vital::kAuthorManifests + keys->partner().number(),
                          {2, AuthorManifest().sealed(*keys, both.journal, 2)});
    }
    putSealedManifest(rows, vital::kManifests,
                      {2, Manifest::createEmpty().sealed(*both.anna.sharedKey(2), both.journal, Scope::Shared, 2)});
    putHandover(rows, makeHandover(both.anna, both.journal));
    QByteArray two("\x02\x03");
    for (const std::int64_t id : kIds) {
        if (rows.find(id) != nullptr)
            two += rowOf(rows, id);
    }
    QByteArray one("\x01\0", 2);
    for (const std::int64_t id : {vital::kJournal, vital::kSlots + 1, vital::kSlots + 2, vital::kBundles + 1,
                                  vital::kManifests, vital::kManifests + 1})
        one += rowOf(rows, id);
    return {two, one, one + rowOf(rows, vital::kHandovers + 2)};
}

} // namespace vitalRows

const Harness kVitalRows{"vitalrows", vitalRows::run, vitalRows::seeds};

} // namespace hearth::fuzz
