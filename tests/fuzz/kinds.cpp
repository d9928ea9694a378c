// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/kinds.h"

#include "core/journal/memorystore.h"
#include "support/everykind.h"

namespace hearth::fuzz {

std::vector<AnyRecord> oneOfEachKind()
{
    test::MemoryJournal from;
    std::vector<AnyRecord> records;
    int number = 0;
    const auto text = [&number](qsizetype most) { return QStringLiteral("words %1").arg(++number).left(most); };
    for (const Change &change : test::everyKind(from.journal, Visibility::Shared, text))
        records.push_back(*change.after);
    for (const auto &[id, record] : test::stateOf(from.journal))
        records.push_back(record);

    Preferences preferences = from.journal.compose<Preferences>();
    preferences.hidden = {Dimension::Safe};
    preferences.added = {Dimension::Connected};
    preferences.muted = {RecordId(7)};
    preferences.putOff.insert(QStringLiteral("checkin/2026-W28"), QDate(2026, 7, 14));
    records.emplace_back(preferences);
    Draft draft = from.journal.compose<Draft>();
    draft.place = QStringLiteral("entry");
    draft.fields = {{QStringLiteral("text"), QStringLiteral("not yet")}};
    records.emplace_back(draft);
    Partner partner = from.journal.compose<Partner>();
    partner.name = QStringLiteral("Ben");
    partner.colour = 1;
    records.emplace_back(partner);
    CheckIn checkIn = from.journal.compose<CheckIn>();
    checkIn.period = Period::containing(QDate(2026, 7, 12), Cadence::Week);
    checkIn.setAnswer(Dimension::Connected, Answer::rated(6).take());
    checkIn.setAnswer(Dimension::Space, Answer::didNotComeUp());
    checkIn.setAnswer(Dimension::Ideas, Answer::ratherNotSay());
    checkIn.feelings = {QStringLiteral("calm")};
    checkIn.words = {{QStringLiteral("good"), QStringLiteral("the walk")}};
    checkIn.nonce = QByteArray(32, 'n');
    checkIn.counterpart = QByteArray(32, 'c');
    records.emplace_back(checkIn);
    Consent consent = from.journal.compose<Consent>();
    consent.agreement = consent.version = RecordId(6);
    consent.versionDigest = QByteArray(32, 'v');
    consent.decision = Decision::Pause;
    consent.step = 2;
    consent.signature = QByteArray(64, 's');
    records.emplace_back(consent);
    CheckInSeal seal = from.journal.compose<CheckInSeal>();
    seal.period = Period::containing(QDate(2026, 7, 12), Cadence::Week);
    seal.digest = QByteArray(32, 'd');
    seal.counterpart = QByteArray(32, 'c');
    records.emplace_back(seal);
    return records;
}

} // namespace hearth::fuzz
