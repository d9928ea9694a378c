// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/codec.h"

#include "records/fields.h"

#include <QCborArray>
#include <QCborStreamReader>
#include <QCborValue>
#include <QSet>

namespace hearth {

namespace {

// The keys that every kind shares; those of each begin at 16.
namespace common {
enum : int { Kind = 0, Version, Date, Written, Changed, Tags, Origin, Links, Local, Carried };
}

constexpr int kSchemaVersion = 1;
constexpr qsizetype kMaxKeys = 4096;                // of one map; twice what any Hearthbook writes
constexpr qint64 kFarthest = 1'000'000'000'000'000; // milliseconds; about 30,000 years

qint64 milliseconds(Instant instant)
{
    return instant.time_since_epoch().count();
}

// Notices a key that a map names for the second time.
class KeysOfMap final
{
public:
    // False for a key that was there before, or that is neither a number nor text.
    [[nodiscard]] bool add(const QCborValue &key)
    {
        if (key.isString())
            return isNew(m_texts, key.toString());
        if (!key.isInteger())
            return false;
        const qint64 number = key.toInteger();
        if (number < 0 || number >= kFew)
            return isNew(m_numbers, number);
        const quint64 bit = quint64{1} << number;
        const bool isFirst = (m_few & bit) == 0;
        m_few |= bit;
        return isFirst;
    }

private:
    static constexpr qint64 kFew = 64; // nearly all keys, without a set

    template <typename T>
    static bool isNew(QSet<T> &known, const T &key)
    {
        const qsizetype before = known.size();
        known.insert(key);
        return known.size() > before;
    }

    quint64 m_few = 0;
    QSet<qint64> m_numbers;
    QSet<QString> m_texts;
};

// Whether one reader finds in it what every other does. Of a key that stands twice either could count.
bool isPlain(const QCborValue &value)
{
    if (value.isTag())
        return isPlain(value.taggedValue());
    if (value.isArray()) {
        const QCborArray array = value.toArray();
        return std::all_of(array.begin(), array.end(), [](const QCborValue &each) { return isPlain(each); });
    }
    if (!value.isMap())
        return true;
    const QCborMap map = value.toMap();
    if (map.size() > kMaxKeys)
        return false;
    KeysOfMap keys;
    return std::all_of(map.begin(), map.end(),
                       [&keys](const auto &pair) { return keys.add(pair.first) && isPlain(pair.second); });
}

// An empty record of that kind; nothing for one this Hearthbook does not know.
template <std::size_t Index = 0>
std::optional<AnyRecord> emptyRecord(Kind kind)
{
    if constexpr (Index == std::variant_size_v<AnyRecord>) {
        return std::nullopt;
    } else {
        using T = std::variant_alternative_t<Index, AnyRecord>;
        return T::kind == kind ? AnyRecord(T()) : emptyRecord<Index + 1>(kind);
    }
}

void readCommon(FieldReader &reader, Kind kind, Record &record)
{
    record.date = reader.day(common::Date);
    const qint64 written = reader.integer(common::Written, 0, -kFarthest, kFarthest);
    record.written = Instant(std::chrono::milliseconds(written));
    const qint64 changed = reader.integer(common::Changed, written, -kFarthest, kFarthest);
    record.changed = Instant(std::chrono::milliseconds(changed));
    record.tags = reader.texts(common::Tags);
    record.origin = reader.bytes(common::Origin);
    record.carried = reader.bytes(common::Carried);
    record.links = reader.records(common::Links);
    if (isLocal(kind))
        (void)reader.flag(common::Local); // it is, said or not
}

} // namespace

QByteArray encode(const AnyRecord &any)
{
    const Record &record = recordOf(any);
    QCborMap map = record.unknown;
    map.insert(common::Kind, static_cast<int>(kindOf(any)));
    map.insert(common::Version, kSchemaVersion);
    map.insert(common::Date, record.date.toJulianDay());
    map.insert(common::Written, milliseconds(record.written));
    if (record.changed != record.written)
        map.insert(common::Changed, milliseconds(record.changed));
    if (!record.tags.isEmpty())
        map.insert(common::Tags, QCborArray::fromStringList(record.tags));
    if (!record.origin.isEmpty())
        map.insert(common::Origin, record.origin);
    if (!record.carried.isEmpty())
        map.insert(common::Carried, record.carried);
    IdsForm{kMaxLinks}.write(map, common::Links, record.links);
    if (isLocal(kindOf(any)))
        map.insert(common::Local, true);
    std::visit(
        [&map]<typename T>(const T &value) {
            forEachField<T>([&](const auto &field) { field.form.write(map, field.key, value.*field.member); });
        },
        any);
    return QCborValue(map).toCbor();
}

Result<AnyRecord> decode(const QByteArray &payload)
{
    QCborStreamReader stream(payload);
    const QCborValue value = QCborValue::fromCbor(stream);
    if (stream.lastError() != QCborError::NoError || stream.currentOffset() != payload.size() || !value.isMap())
        return Error{ErrorCode::Damaged, QStringLiteral("record is not CBOR")};
    if (!isPlain(value))
        return Error{ErrorCode::Damaged, QStringLiteral("keys")};
    FieldReader reader(value.toMap());
    const qint64 kind = reader.integer(common::Kind, 0, 0, 255);
    (void)reader.integer(common::Version, kSchemaVersion, 0, 65535);
    if (!reader.isSound())
        return Error{ErrorCode::Damaged, QStringLiteral("kind")};
    auto record = emptyRecord(static_cast<Kind>(kind));
    if (!record)
        return Error{ErrorCode::NewerVersion, QStringLiteral("kind %1").arg(kind)};
    readCommon(reader, static_cast<Kind>(kind), recordOf(*record));
    std::visit(
        [&reader]<typename T>(T &value) {
            forEachField<T>([&](const auto &field) { field.form.read(reader, field.key, value.*field.member); });
        },
        *record);
    if (!reader.isSound())
        return Error{ErrorCode::Damaged, QStringLiteral("field")};
    recordOf(*record).unknown = reader.rest();
    return *std::move(record);
}

} // namespace hearth
