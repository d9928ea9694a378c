// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "core/journal/payloadmap.h"
#include "records/codec.h"
#include "support/journalfixture.h"

#include <gtest/gtest.h>

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace hearth::test {

inline Record commonOf(int seed)
{
    Record record;
    record.date = QDate(2026, 7, 12).addDays(seed);
    record.written = Instant(std::chrono::milliseconds(1'783'849'600'123 + seed));
    record.changed = record.written + std::chrono::milliseconds(seed);
    record.tags = {QStringLiteral("tag"), QStringLiteral("Ünïcode \U0001F600")};
    record.origin = QByteArray("\0\xff origin", 9);
    return record;
}

inline std::vector<AnyRecord> oneOfEach()
{
    Partner partner;
    partner.record = commonOf(0);
    partner.name = QStringLiteral("Anna");
    partner.wordForOther = QStringLiteral("wife");
    partner.colour = 5;
    partner.welcomesCloseness = true;
    partner.left = QDate(2026, 8, 1);
    partner.weekTurns = {QDate(2026, 7, 12), QDate(2027, 1, 3)};
    Preferences preferences;
    preferences.record = commonOf(1);
    preferences.cadence = Cadence::Month;
    preferences.hidden = {Dimension::Space, Dimension::Connected};
    preferences.added = {Dimension::Ideas};
    preferences.muted = {RecordId(5)};
    preferences.putOff = {{QStringLiteral("due"), QDate(2026, 8, 1)}};
    preferences.dayStart = 3;
    preferences.firstWeekday = 6;
    preferences.asksFew = true;
    preferences.wantsCodeLater = true;
    Draft draft{commonOf(2),
                QStringLiteral("entry/new"),
                {{QStringLiteral("text"), QStringLiteral("half a sen")}, {QStringLiteral("rows"), QCborArray{1, 2.5}}}};
    Entry entry{commonOf(3),           QStringLiteral("A day"),       QStringLiteral("Words\n\n**bold**"),
                QStringLiteral("day"), {{QStringLiteral("calm"), 2}}, WouldLike::Help};
    GratitudeNote note{commonOf(4),
                       kSecondPartner,
                       QStringLiteral("tea"),
                       QStringLiteral("I was cold"),
                       QStringLiteral("you notice"),
                       true,
                       QDate(2027, 1, 1)};
    CheckIn checkIn;
    checkIn.record = commonOf(5);
    checkIn.period = Period::containing(QDate(2026, 7, 12), Cadence::Week);
    checkIn.setAnswer(Dimension::Connected, Answer::rated(1).value());
    checkIn.setAnswer(Dimension::Settled, Answer::rated(7).value());
    checkIn.setAnswer(Dimension::Safe, Answer::didNotComeUp());
    checkIn.setAnswer(Dimension::Space, Answer::ratherNotSay());
    checkIn.setAnswer(Dimension::Ideas, Answer::rated(4).value());
    checkIn.setAnswer(Dimension::Closeness, Answer::didNotComeUp());
    checkIn.feelings = {QStringLiteral("calm"), QStringLiteral("from-elsewhere")};
    checkIn.words = {{QStringLiteral("good"), QStringLiteral("the walk")}, {QStringLiteral("wish"), QString()}};
    checkIn.unsaid = {{Dimension::Safe, QByteArray(32, 's')}, {Dimension::Closeness, QByteArray(32, 'c')}};
    return {partner, preferences, draft, entry, note, checkIn};
}

// QCborMap compares in the order of insertion, which means nothing here.
inline bool sameEntries(const QCborMap &left, const QCborMap &right)
{
    if (left.size() != right.size())
        return false;
    for (const auto &[key, value] : left) {
        if (right.value(key) != value)
            return false;
    }
    return true;
}

inline Result<AnyRecord> decodeMap(const QCborMap &map)
{
    return decode(QCborValue(map).toCbor());
}

inline void expectSame(const AnyRecord &left, const AnyRecord &right)
{
    EXPECT_TRUE(left == right) << "kind " << static_cast<int>(kindOf(left));
}

} // namespace hearth::test
