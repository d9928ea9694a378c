// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/fieldreader.h"

#include "core/journal/memorystore.h"
#include "core/journal/payloadmap.h"
#include "crypto/bytes.h"
#include "journal/blindcheckin.h"
#include "records/codec.h"

#include <gtest/gtest.h>

#include <limits>

namespace hearth {
namespace {

ErrorCode errorOf(const QCborMap &map)
{
    const auto record = decode(QCborValue(map).toCbor());
    return record ? ErrorCode::Internal : record.error().code;
}

Record dated()
{
    Record record;
    record.date = QDate(2026, 7, 12);
    return record;
}

TEST(FieldReader, TakesWholeNumbersWithinTheirRangeAndNothingElse)
{
    for (const QCborValue &no :
         {QCborValue(0), QCborValue(6), QCborValue(2.0), QCborValue(1e300),
          QCborValue(-std::numeric_limits<double>::infinity()), QCborValue(QStringLiteral("2")), QCborValue(nullptr)}) {
        FieldReader reader({{7, no}});
        (void)reader.integer(7, 3, 1, 5);
        EXPECT_FALSE(reader.isSound()) << qPrintable(no.toDiagnosticNotation());
    }
    FieldReader reader({{7, 5}});
    EXPECT_EQ(reader.integer(8, 3, 1, 5), 3) << "absent";
    EXPECT_EQ(reader.integer(7, 3, 1, 5), 5);
    EXPECT_TRUE(reader.isSound());
}

TEST(FieldReader, AStrengthThatNoFeelingHasIsNotCutToOneThatFits)
{
    Entry entry{dated(), QStringLiteral("t"), QStringLiteral("words"), {}, {{QStringLiteral("calm"), 2}}, {}};
    QCborMap map = mapOf(entry);
    EXPECT_EQ(errorOf(map), ErrorCode::Internal) << "sound as it is";
    for (const qint64 strength : {qint64{-1}, qint64{4}, (qint64{1} << 32) + 2}) {
        map.insert(19, QCborArray{QCborArray{QStringLiteral("calm"), strength}});
        EXPECT_EQ(errorOf(map), ErrorCode::Damaged) << strength;
    }
}

TEST(FieldReader, ADayBeyondAllDaysIsRefusedWhereverItStands)
{
    Preferences preferences;
    preferences.record = dated();
    SharedExperience experience;
    experience.record = dated();
    experience.title = QStringLiteral("a walk");
    experience.ritual = {Repeat::Weekly, 1, {}, {QDate(2026, 7, 19)}};
    QCborMap putOff = mapOf(preferences);
    QCborMap ritual = mapOf(experience);
    const auto put = [&](const QCborValue &day) {
        putOff.insert(19, QCborMap{{QStringLiteral("checkin/2026-W28"), day}});
        ritual.insert(28, QCborArray{day});
    };
    put(QDate(2026, 7, 19).toJulianDay());
    EXPECT_EQ(errorOf(putOff), ErrorCode::Internal) << "sound as it is";
    EXPECT_EQ(errorOf(ritual), ErrorCode::Internal) << "sound as it is";
    for (const QCborValue &day : {QCborValue(0), QCborValue(-5), QCborValue(10'000'001),
                                  QCborValue(qint64{700'000'000'000}), QCborValue(2461240.5), QCborValue(1e300)}) {
        put(day);
        EXPECT_EQ(errorOf(putOff), ErrorCode::Damaged) << qPrintable(day.toDiagnosticNotation());
        EXPECT_EQ(errorOf(ritual), ErrorCode::Damaged) << qPrintable(day.toDiagnosticNotation());
    }
}

CheckIn checkInOf(const QByteArray &nonce, const QString &words)
{
    CheckIn checkIn;
    checkIn.record = dated();
    checkIn.record.author = kSecondPartner;
    checkIn.record.visibility = Visibility::Shared;
    checkIn.period = Period::containing(QDate(2026, 7, 12), Cadence::Day);
    checkIn.setAnswer(Dimension::Connected, Answer::rated(2).take());
    checkIn.nonce = nonce;
    if (!words.isEmpty())
        checkIn.words = {{QStringLiteral("good"), words}};
    return checkIn;
}

// What is sealed has the nonce first. A longer one that takes in the beginning of what was sealed would leave, of words
// that were written for it, answers of their own.
TEST(FieldReader, NoTwoAnswersFitOneSeal)
{
    const QByteArray nonce(CheckIn::kNonceSize, 'n');
    // Of the other answers: author, period, ratings, no feelings, no words.
    QByteArray other;
    appendNumber(other, kSecondPartner.number());
    appendNumber(other, quint64{10});
    other += "2026-07-12\x07";
    other += QByteArray(7 + 4 + 4, '\0');
    const CheckIn sealed = checkInOf(nonce, QString::fromUtf8(other));
    QByteArray longer = nonce;
    appendNumber(longer, kSecondPartner.number());
    appendNumber(longer, quint64{10});
    longer += "2026-07-12\x02";
    longer += QByteArray(7 + 4, '\0');
    appendNumber(longer, quint32{1});
    appendNumber(longer, quint64{4});
    longer += "good";
    appendNumber(longer, static_cast<quint64>(other.size()));
    CheckIn exchanged = checkInOf(longer, {});
    exchanged.setAnswer(Dimension::Connected, Answer::rated(7).take());
    EXPECT_EQ(sealOf(exchanged), sealOf(sealed)) << "that is why";
    EXPECT_TRUE(decode(encode(sealed)));
    EXPECT_EQ(errorOf(mapOf(exchanged)), ErrorCode::Damaged);
    EXPECT_TRUE(decode(encode(checkInOf({}, QStringLiteral("not sealed")))));
}

// Neither may a seal be fitted by answers that were never sealed.
TEST(FieldReader, WithoutANonceAnswersFitNoSeal)
{
    const CheckIn open = checkInOf({}, QStringLiteral("words"));
    CheckInSeal seal;
    seal.record = open.record;
    seal.record.id = RecordId(2);
    seal.period = open.period;
    seal.digest = sealOf(open);
    JournalContents contents;
    std::get<std::vector<CheckIn>>(contents.records) = {open};
    std::get<std::vector<CheckInSeal>>(contents.records) = {seal};
    const test::MemoryJournal read(true, contents);
    EXPECT_EQ(verdictOn(read.journal, open), SealVerdict::Changed);
}

} // namespace
} // namespace hearth
