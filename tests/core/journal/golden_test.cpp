// SPDX-License-Identifier: GPL-3.0-or-later
// What is on people's disks: tests/data/records.txt holds one payload of every kind with every field set, and one with
// nothing that may be absent, as "NAME HEX". They are read and written byte by byte as on the day they were made.
#include "records/codec.h"
#include "support/testdata.h"

#include <gtest/gtest.h>

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QFile>

#include <limits>
#include <map>

namespace hearth {
namespace {

Record goldenCommon(int number)
{
    Record record;
    record.date = QDate(2026, 7, 12).addDays(number);
    record.written = Instant(std::chrono::milliseconds(1'783'849'600'123 + number));
    record.changed = record.written + std::chrono::milliseconds(1 + number);
    record.tags = {QStringLiteral("tag"), QStringLiteral("Ünïcode \U0001F600")};
    record.links = {RecordId(17), RecordId(std::numeric_limits<qint64>::max())};
    record.origin = QByteArray("\0\xff origin", 9);
    return record;
}

template <typename T>
T golden(int number)
{
    T value;
    value.record = goldenCommon(number);
    return value;
}

template <typename T>
T goldenBare()
{
    T value;
    value.record.date = QDate(1660, 2, 29);
    return value;
}

// By the name in the file.
std::map<QString, AnyRecord> goldenRecords()
{
    std::map<QString, AnyRecord> records;
    const auto put = [&records](const auto &full, auto bare) {
        records.emplace(keyOf(full.kind) + QStringLiteral("-full"), full);
        records.emplace(keyOf(full.kind) + QStringLiteral("-bare"), bare);
    };
    auto partner = golden<Partner>(1);
    partner.name = QStringLiteral("Anna");
    partner.wordForOther = QStringLiteral("wife");
    partner.colour = 5;
    partner.welcomesCloseness = true;
    partner.left = QDate(2026, 8, 1);
    partner.removedOther = QDate(2026, 8, 2);
    put(partner, goldenBare<Partner>());

    auto preferences = golden<Preferences>(2);
    preferences.cadence = Cadence::Month;
    preferences.hidden = {Dimension::Space, Dimension::Connected};
    preferences.added = {Dimension::Ideas};
    preferences.muted = {RecordId(5), RecordId(7)};
    preferences.putOff = {{QStringLiteral("answer/5"), QDate(2026, 8, 1)}, {QStringLiteral("z"), QDate(9999, 12, 31)}};
    put(preferences, goldenBare<Preferences>());

    auto entry = golden<Entry>(4);
    entry.title = QStringLiteral("A day");
    entry.text = QStringLiteral("Words\n\n**bold** \U0001F600");
    entry.startedFrom = QStringLiteral("day");
    entry.feelings = {{QStringLiteral("calm"), 2}, {QStringLiteral("from-elsewhere"), 0}};
    entry.wouldLike = WouldLike::Help;
    put(entry, goldenBare<Entry>());

    auto note = golden<GratitudeNote>(5);
    note.to = kSecondPartner;
    note.what = QStringLiteral("tea");
    note.why = QStringLiteral("I was cold");
    note.shows = QStringLiteral("you notice");
    note.mayPrint = true;
    note.keptUntil = QDate(2027, 1, 1);
    put(note, goldenBare<GratitudeNote>());

    auto checkIn = golden<CheckIn>(6);
    checkIn.period = Period::containing(QDate(2026, 7, 12), Cadence::Month);
    checkIn.setAnswer(Dimension::Connected, Answer::rated(1).value());
    checkIn.setAnswer(Dimension::Settled, Answer::rated(7).value());
    checkIn.setAnswer(Dimension::Safe, Answer::didNotComeUp());
    checkIn.setAnswer(Dimension::Closeness, Answer::ratherNotSay());
    checkIn.feelings = {QStringLiteral("calm"), QStringLiteral("from-elsewhere")};
    checkIn.words = {{QStringLiteral("good"), QStringLiteral("the walk")}, {QStringLiteral("wish"), QString()}};
    checkIn.nonce = QByteArray(32, 'n');
    checkIn.counterpart = QByteArray(32, 'c');
    checkIn.unsaid = {{Dimension::Safe, QByteArray(32, 's')}, {Dimension::Closeness, QByteArray(32, 'u')}};
    auto bareCheckIn = goldenBare<CheckIn>();
    bareCheckIn.period = Period::containing(QDate(1969, 12, 31), Cadence::Day);
    put(checkIn, bareCheckIn);

    auto experience = golden<SharedExperience>(7);
    experience.title = QStringLiteral("A walk");
    experience.place = QStringLiteral("the lake");
    experience.details = QStringLiteral("with tea");
    experience.state = ExperienceState::Planned;
    experience.type = ExperienceType::Apart;
    experience.whoseIdea = kSecondPartner;
    experience.tone = Tone::Challenging;
    experience.isNewToBoth = true;
    experience.minuteOfDay = 0;
    experience.ritual = {Repeat::MonthlyByWeekday, 2, QDate(2030, 1, 1), {QDate(2027, 3, 5), QDate(2027, 5, 7)}};
    experience.fromIdea = RecordId(99);
    put(experience, goldenBare<SharedExperience>());

    auto words = golden<Reflection>(8);
    words.experience = RecordId(99);
    words.text = QStringLiteral("windy");
    words.tone = Tone::Joyful;
    put(words, goldenBare<Reflection>());

    auto version = golden<AgreementVersion>(9);
    version.agreement = RecordId(3);
    version.number = AgreementVersion::kMaxNumber;
    version.title = QStringLiteral("Evenings");
    version.area = Area::Digital;
    version.text = QStringLiteral("No telephones.");
    version.review = QDate(2027, 1, 31);
    put(version, goldenBare<AgreementVersion>());

    auto consent = golden<Consent>(10);
    consent.agreement = RecordId(3);
    consent.version = RecordId(4);
    consent.versionDigest = QByteArray(32, 'd');
    consent.decision = Decision::Pause;
    consent.step = Consent::kMaxStep;
    consent.signature = QByteArray(64, 's');
    put(consent, goldenBare<Consent>());

    auto limit = golden<PersonalLimit>(11);
    limit.title = QStringLiteral("Sleep");
    limit.text = QStringLiteral("after ten");
    limit.area = Area::Conflict;
    put(limit, goldenBare<PersonalLimit>());

    auto conversation = golden<Conversation>(12);
    conversation.session = RecordId(12);
    conversation.type = ConversationType::Repair;
    conversation.topic = QStringLiteral("the kitchen");
    conversation.card = QStringLiteral("values-01");
    conversation.firstSpeaker = kFirstPartner;
    conversation.parts = {{QStringLiteral("felt"), QStringLiteral("alone")}, {QStringLiteral("need"), QString()}};
    conversation.outcome = QStringLiteral("a rota");
    conversation.isLetGo = true;
    put(conversation, goldenBare<Conversation>());

    auto commitment = golden<Commitment>(13);
    commitment.what = QStringLiteral("the rota");
    commitment.due = QDate(2026, 12, 24);
    commitment.state = CommitmentState::Changed;
    commitment.note = QStringLiteral("every second week");
    put(commitment, goldenBare<Commitment>());

    auto response = golden<Response>(14);
    response.to = RecordId(4);
    response.type = ResponseType::Validate;
    response.text = QStringLiteral("I see that");
    put(response, goldenBare<Response>());

    auto photo = golden<Attachment>(15);
    photo.of = RecordId(4);
    photo.caption = QStringLiteral("the lake");
    photo.mimeType = QStringLiteral("image/png");
    photo.width = 640;
    photo.height = 480;
    photo.size = kMaxContentSize;
    photo.digest = QByteArray(32, 'd');
    photo.thumbnail = QByteArray("\xff\xd8\xff", 3);
    photo.wasReduced = true;
    put(photo, goldenBare<Attachment>());

    auto card = golden<OwnCard>(16);
    card.deck = QStringLiteral("play");
    card.depth = 3;
    card.text = QStringLiteral("What would you build?");
    put(card, goldenBare<OwnCard>());

    auto seal = golden<CheckInSeal>(17);
    seal.period = Period::containing(QDate(2026, 7, 12), Cadence::Week);
    seal.digest = QByteArray(32, 'd');
    seal.counterpart = QByteArray(32, 'c');
    auto bareSeal = goldenBare<CheckInSeal>();
    bareSeal.period = Period::containing(QDate(1969, 12, 31), Cadence::Day);
    put(seal, bareSeal);

    auto chart = golden<SharedChart>(18);
    chart.dimension = Dimension::Closeness;
    chart.month = YearMonth(2026, 6);
    chart.ratings = {{Period::containing(QDate(2026, 6, 1), Cadence::Month), 1, {}},
                     {Period::containing(QDate(2026, 6, 29), Cadence::Week), 7, QByteArray(32, 'c')}};
    auto bareChart = goldenBare<SharedChart>();
    bareChart.month = YearMonth(1, 1);
    put(chart, bareChart);

    const QList<OwnAnswer> answers{
        {QStringLiteral("7"), AnswerForm::Scale, QStringLiteral("I slept well."), 7, {}},
        {QStringLiteral("8"), AnswerForm::YesNo, QStringLiteral("We ate together."), OwnAnswer::kNo, {}},
        {QStringLiteral("9"), AnswerForm::Words, QStringLiteral("Dreams"), 0, QStringLiteral("of the s\u00e9a")}};
    const QList<OwnQuestion> questions{{QStringLiteral("7"), AnswerForm::Scale, QStringLiteral("I slept well.")},
                                       {QStringLiteral("9"), AnswerForm::Words, QStringLiteral("Dreams")}};
    auto own = golden<OwnAnswers>(19);
    own.period = {Cadence::Week, QDate(2026, 7, 5)};
    own.answers = answers;
    auto bareOwn = goldenBare<OwnAnswers>();
    bareOwn.period = Period::containing(QDate(1969, 12, 31), Cadence::Day);
    put(own, bareOwn);

    auto ownTemplate = golden<OwnTemplate>(20);
    ownTemplate.name = QStringLiteral("Sunday");
    ownTemplate.text = QStringLiteral("## What was good?\n\n");
    put(ownTemplate, goldenBare<OwnTemplate>());

    // What these kinds have had since questions of one's own; the lines above are from before.
    partner.weekTurns = {QDate(2026, 7, 5)};
    partner.offered = questions;
    partner.accepted = {questions.last()};
    records.emplace(QStringLiteral("partner-own"), partner);
    preferences.ownQuestions = questions;
    preferences.declined = {questions.first()};
    preferences.dayStart = Preferences::kLatestDayStart;
    preferences.firstWeekday = 7;
    preferences.asksFew = true;
    records.emplace(QStringLiteral("preferences-own"), preferences);
    checkIn.own = answers;
    records.emplace(QStringLiteral("checkin-own"), checkIn);
    return records;
}

std::map<QString, QByteArray> goldenPayloads()
{
    QFile file(testDataFile(QStringLiteral("records.txt")));
    std::map<QString, QByteArray> payloads;
    if (!file.open(QIODevice::ReadOnly))
        return payloads;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() == 2)
            payloads.emplace(QString::fromLatin1(parts[0]), QByteArray::fromHex(parts[1]));
    }
    return payloads;
}

class Golden : public testing::Test
{
protected:
    const std::map<QString, AnyRecord> m_records = goldenRecords();
    const std::map<QString, QByteArray> m_payloads = goldenPayloads();
};

TEST_F(Golden, EveryKindIsWrittenByteByByteAsEver)
{
    for (const auto &[name, record] : m_records) {
        const auto payload = m_payloads.find(name);
        const QByteArray now = encode(record);
        EXPECT_TRUE(payload != m_payloads.end() && payload->second == now)
            << qPrintable(name) << ' ' << now.toHex().constData();
    }
    constexpr std::size_t kLater = 3; // with what a kind was given since
    EXPECT_EQ(m_payloads.size(), 2 * std::variant_size_v<AnyRecord> - 2 + kLater) << "drafts are the computer's own";
}

TEST_F(Golden, EveryKindIsReadAsEver)
{
    for (const auto &[name, payload] : m_payloads) {
        const auto read = decode(payload);
        ASSERT_TRUE(read) << qPrintable(name);
        ASSERT_TRUE(m_records.contains(name)) << qPrintable(name);
        EXPECT_TRUE(read.value() == m_records.at(name)) << qPrintable(name);
    }
}

TEST_F(Golden, WhatALaterVersionAddedStaysWithEveryKind)
{
    for (const auto &[name, payload] : m_payloads) {
        QCborMap map{{900, QStringLiteral("from the future")}, {-3, QCborArray{1, QCborMap{{1, 2}}}}};
        map.insert(QStringLiteral("named"), QByteArray("bytes"));
        const QCborMap known = QCborValue::fromCbor(payload).toMap();
        for (const auto &[key, value] : known)
            map.insert(key, value);
        const QByteArray later = QCborValue(map).toCbor();
        const auto read = decode(later);
        ASSERT_TRUE(read) << qPrintable(name);
        EXPECT_EQ(recordOf(read.value()).unknown.size(), 3) << qPrintable(name);
        EXPECT_EQ(encode(read.value()).toHex(), later.toHex()) << qPrintable(name);
    }
}

TEST_F(Golden, AWrongTypeIsRefusedWhereverItStands)
{
    for (const auto &[name, payload] : m_payloads) {
        const QCborMap sound = QCborValue::fromCbor(payload).toMap();
        for (const auto &[key, value] : sound) {
            if (key.toInteger() == 1)
                continue; // the version, which is read and has no meaning yet
            for (const QCborValue &wrong : {QCborValue(nullptr), QCborValue(1.5),
                                            value.isInteger() ? QCborValue(QStringLiteral("1")) : QCborValue(1)}) {
                QCborMap map = sound;
                map.insert(key, wrong);
                const auto read = decode(QCborValue(map).toCbor());
                ASSERT_FALSE(read) << qPrintable(name) << " key " << key.toInteger();
                EXPECT_EQ(read.error().code, ErrorCode::Damaged);
            }
        }
    }
}

TEST_F(Golden, AKeyThatStandsTwiceIsRefusedWhereverItStands)
{
    for (const auto &[name, payload] : m_payloads) {
        const QCborMap sound = QCborValue::fromCbor(payload).toMap();
        for (const auto &[key, value] : sound) {
            QByteArray twice = payload + key.toCbor() + value.toCbor();
            twice[0] = static_cast<char>(twice[0] + 1); // one more pair than there was
            const auto read = decode(twice);
            ASSERT_FALSE(read) << qPrintable(name) << " key " << key.toInteger();
            EXPECT_EQ(read.error().code, ErrorCode::Damaged);
        }
    }
}

} // namespace
} // namespace hearth
