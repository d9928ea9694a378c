// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/codec.h"

#include <QCborArray>
#include <QCborStreamReader>
#include <QCborValue>

namespace hearth {

namespace {

constexpr int kSchemaVersion = 1;

// What every kind shares.
enum Common : int {
    KindKey = 0,
    VersionKey = 1,
    DateKey = 2,
    WrittenKey = 3,
    ChangedKey = 4,
    TagsKey = 5,
    OriginKey = 6
};
// From here on the meaning depends on the kind.
constexpr int kFirstField = 16;

namespace partner_field {
enum : int { Name = kFirstField, WordForOther, Colour };
}
namespace preferences_field {
enum : int { Cadence = kFirstField, Hidden };
}
namespace draft_field {
enum : int { Place = kFirstField, Fields };
}
namespace entry_field {
enum : int { Title = kFirstField, Text };
}
namespace gratitude_field {
enum : int { To = kFirstField, What, Why, Shows, MayPrint };
}
namespace checkin_field {
enum : int { Cadence = kFirstField, Start, Answers, Feelings, Words };
}

constexpr int kDidNotComeUp = -1;
constexpr int kRatherNotSay = -2;

qint64 milliseconds(Instant instant)
{
    return instant.time_since_epoch().count();
}

void putText(QCborMap &map, int key, const QString &text)
{
    if (!text.isEmpty())
        map.insert(key, text);
}

// ---- writing -------------------------------------------------------------------------------------------------

void write(QCborMap &map, const Partner &partner)
{
    putText(map, partner_field::Name, partner.name);
    putText(map, partner_field::WordForOther, partner.wordForOther);
    map.insert(partner_field::Colour, partner.colour);
}

void write(QCborMap &map, const Preferences &preferences)
{
    map.insert(preferences_field::Cadence, static_cast<int>(preferences.cadence));
    QCborArray hidden;
    for (const Dimension dimension : preferences.hidden)
        hidden.append(static_cast<int>(dimension));
    for (const QCborValue &later : map.value(preferences_field::Hidden).toArray())
        hidden.append(later);
    map.insert(preferences_field::Hidden, hidden);
}

void write(QCborMap &map, const Draft &draft)
{
    map.insert(draft_field::Place, draft.place);
    map.insert(draft_field::Fields, draft.fields);
}

void write(QCborMap &map, const Entry &entry)
{
    putText(map, entry_field::Title, entry.title);
    putText(map, entry_field::Text, entry.text);
}

void write(QCborMap &map, const GratitudeNote &note)
{
    map.insert(gratitude_field::To, note.to.number());
    putText(map, gratitude_field::What, note.what);
    putText(map, gratitude_field::Why, note.why);
    putText(map, gratitude_field::Shows, note.shows);
    map.insert(gratitude_field::MayPrint, note.mayPrint);
}

void write(QCborMap &map, const CheckIn &checkIn)
{
    map.insert(checkin_field::Cadence, static_cast<int>(checkIn.period.cadence));
    map.insert(checkin_field::Start, checkIn.period.start.toJulianDay());
    const QCborMap later = map.value(checkin_field::Answers).toMap();
    QCborMap answers;
    for (const Dimension dimension : kDimensions) {
        const Answer answer = checkIn.answer(dimension);
        if (const auto rating = answer.rating())
            answers.insert(static_cast<int>(dimension), *rating);
        else if (answer.sort() == Answer::Sort::DidNotComeUp)
            answers.insert(static_cast<int>(dimension), kDidNotComeUp);
        else if (answer.sort() == Answer::Sort::RatherNotSay)
            answers.insert(static_cast<int>(dimension), kRatherNotSay);
    }
    for (const auto &[key, value] : later)
        answers.insert(key, value);
    map.insert(checkin_field::Answers, answers);
    map.insert(checkin_field::Feelings, QCborArray::fromStringList(checkIn.feelings));
    QCborArray words;
    for (const WrittenAnswer &answer : checkIn.words)
        words.append(QCborArray{answer.question, answer.text});
    map.insert(checkin_field::Words, words);
}

// ---- reading -------------------------------------------------------------------------------------------------

// Takes typed fields out of the map one by one; what is left was written by a later version.
class Reader final
{
public:
    explicit Reader(QCborMap map)
        : m_map(std::move(map))
    {
    }

    [[nodiscard]] bool isSound() const { return m_sound; }
    // What is left, in a map of its own: the one that was read keeps the memory of what was taken out.
    [[nodiscard]] QCborMap rest() const
    {
        QCborMap rest;
        for (const auto &[key, value] : m_map)
            rest.insert(key, value);
        return rest;
    }

    QString text(int key)
    {
        const QCborValue value = m_map.take(key);
        return require(value.isUndefined() || value.isString()) ? value.toString() : QString();
    }
    qint64 integer(int key, qint64 absent, qint64 least, qint64 most)
    {
        const QCborValue value = m_map.take(key);
        if (value.isUndefined())
            return absent;
        const qint64 number = value.toInteger(least);
        return require(value.isInteger() && number >= least && number <= most) ? number : absent;
    }
    bool flag(int key)
    {
        const QCborValue value = m_map.take(key);
        return require(value.isUndefined() || value.isBool()) && value.toBool();
    }
    QByteArray bytes(int key)
    {
        const QCborValue value = m_map.take(key);
        return require(value.isUndefined() || value.isByteArray()) ? value.toByteArray() : QByteArray();
    }
    QCborArray array(int key)
    {
        const QCborValue value = m_map.take(key);
        return require(value.isUndefined() || value.isArray()) ? value.toArray() : QCborArray();
    }
    QCborMap map(int key)
    {
        const QCborValue value = m_map.take(key);
        return require(value.isUndefined() || value.isMap()) ? value.toMap() : QCborMap();
    }
    QStringList texts(int key)
    {
        QStringList list;
        for (const QCborValue &value : array(key)) {
            if (require(value.isString()))
                list += value.toString();
        }
        return list;
    }
    QDate day(int key)
    {
        constexpr qint64 kDays = 10'000'000; // about 27,000 years
        const qint64 number = integer(key, 0, 0, kDays);
        return require(number != 0) ? QDate::fromJulianDay(number) : QDate();
    }
    /// Leaves something for rest() that only a later version understands.
    void putBack(int key, const QCborValue &value) { m_map.insert(key, value); }
    bool require(bool condition)
    {
        m_sound = m_sound && condition;
        return condition;
    }

private:
    QCborMap m_map;
    bool m_sound = true;
};

// Nothing for a number that only a later version gives a meaning.
std::optional<Dimension> knownDimension(const QCborValue &value)
{
    const qint64 number = value.isInteger() ? value.toInteger() : 0;
    if (number < 1 || number > static_cast<qint64>(kDimensions.size()))
        return std::nullopt;
    return static_cast<Dimension>(number);
}

void read(Reader &reader, Partner &partner)
{
    partner.name = reader.text(partner_field::Name);
    partner.wordForOther = reader.text(partner_field::WordForOther);
    partner.colour = static_cast<int>(reader.integer(partner_field::Colour, 0, 0, 255));
}

void read(Reader &reader, Preferences &preferences)
{
    preferences.cadence = static_cast<Cadence>(reader.integer(preferences_field::Cadence, 1, 0, 2));
    QCborArray later;
    for (const QCborValue &value : reader.array(preferences_field::Hidden)) {
        reader.require(value.isInteger());
        if (const auto dimension = knownDimension(value))
            preferences.hidden += *dimension;
        else
            later.append(value);
    }
    if (!later.isEmpty())
        reader.putBack(preferences_field::Hidden, later);
}

void read(Reader &reader, Draft &draft)
{
    draft.place = reader.text(draft_field::Place);
    draft.fields = reader.map(draft_field::Fields);
}

void read(Reader &reader, Entry &entry)
{
    entry.title = reader.text(entry_field::Title);
    entry.text = reader.text(entry_field::Text);
}

void read(Reader &reader, GratitudeNote &note)
{
    note.to = PartnerId(static_cast<quint8>(reader.integer(gratitude_field::To, 0, 0, 2)));
    note.what = reader.text(gratitude_field::What);
    note.why = reader.text(gratitude_field::Why);
    note.shows = reader.text(gratitude_field::Shows);
    note.mayPrint = reader.flag(gratitude_field::MayPrint);
}

void read(Reader &reader, CheckIn &checkIn)
{
    checkIn.period.cadence = static_cast<Cadence>(reader.integer(checkin_field::Cadence, 1, 0, 2));
    checkIn.period.start = reader.day(checkin_field::Start);
    const QCborMap answers = reader.map(checkin_field::Answers);
    QCborMap later;
    for (const auto &[key, value] : answers) {
        const auto dimension = knownDimension(key);
        if (!dimension) {
            later.insert(key, value);
            continue;
        }
        const qint64 number = value.isInteger() ? value.toInteger() : 0;
        if (number == kDidNotComeUp)
            checkIn.setAnswer(*dimension, Answer::didNotComeUp());
        else if (number == kRatherNotSay)
            checkIn.setAnswer(*dimension, Answer::ratherNotSay());
        else if (reader.require(number >= kLowestRating && number <= kHighestRating))
            checkIn.setAnswer(*dimension, Answer::rated(static_cast<int>(number)).take());
    }
    if (!later.isEmpty())
        reader.putBack(checkin_field::Answers, later);
    checkIn.feelings = reader.texts(checkin_field::Feelings);
    for (const QCborValue &value : reader.array(checkin_field::Words)) {
        const QCborArray pair = value.toArray();
        if (reader.require(pair.size() == 2 && pair[0].isString() && pair[1].isString()))
            checkIn.words += WrittenAnswer{pair[0].toString(), pair[1].toString()};
    }
}

template <typename T>
Result<AnyRecord> readAs(Reader reader)
{
    T value;
    Record &record = value.record;
    record.date = reader.day(DateKey);
    constexpr qint64 kFarthest = 1'000'000'000'000'000; // milliseconds; about 30,000 years
    const qint64 written = reader.integer(WrittenKey, 0, -kFarthest, kFarthest);
    record.written = Instant(std::chrono::milliseconds(written));
    record.changed = Instant(std::chrono::milliseconds(reader.integer(ChangedKey, written, -kFarthest, kFarthest)));
    record.tags = reader.texts(TagsKey);
    record.origin = reader.bytes(OriginKey);
    read(reader, value);
    if (!reader.isSound())
        return Error{ErrorCode::Damaged, QStringLiteral("field")};
    record.unknown = reader.rest();
    return AnyRecord(std::move(value));
}

} // namespace

QByteArray encode(const AnyRecord &any)
{
    const Record &record = recordOf(any);
    QCborMap map = record.unknown;
    map.insert(KindKey, static_cast<int>(kindOf(any)));
    map.insert(VersionKey, kSchemaVersion);
    map.insert(DateKey, record.date.toJulianDay());
    map.insert(WrittenKey, milliseconds(record.written));
    if (record.changed != record.written)
        map.insert(ChangedKey, milliseconds(record.changed));
    if (!record.tags.isEmpty())
        map.insert(TagsKey, QCborArray::fromStringList(record.tags));
    if (!record.origin.isEmpty())
        map.insert(OriginKey, record.origin);
    std::visit([&map](const auto &value) { write(map, value); }, any);
    return QCborValue(map).toCbor();
}

Result<AnyRecord> decode(const QByteArray &payload)
{
    QCborStreamReader stream(payload);
    const QCborValue value = QCborValue::fromCbor(stream);
    if (stream.lastError() != QCborError::NoError || stream.currentOffset() != payload.size() || !value.isMap())
        return Error{ErrorCode::Damaged, QStringLiteral("record is not CBOR")};
    Reader reader(value.toMap());
    const qint64 kind = reader.integer(KindKey, 0, 0, 255);
    (void)reader.integer(VersionKey, kSchemaVersion, 0, 65535);
    if (!reader.isSound())
        return Error{ErrorCode::Damaged, QStringLiteral("kind")};
    switch (static_cast<Kind>(kind)) {
    case Kind::Partner:
        return readAs<Partner>(std::move(reader));
    case Kind::Preferences:
        return readAs<Preferences>(std::move(reader));
    case Kind::Draft:
        return readAs<Draft>(std::move(reader));
    case Kind::Entry:
        return readAs<Entry>(std::move(reader));
    case Kind::GratitudeNote:
        return readAs<GratitudeNote>(std::move(reader));
    case Kind::CheckIn:
        return readAs<CheckIn>(std::move(reader));
    }
    return Error{ErrorCode::NewerVersion, QStringLiteral("kind %1").arg(kind)};
}

} // namespace hearth
