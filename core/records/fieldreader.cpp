// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/fieldreader.h"

namespace hearth {

namespace {

constexpr qint64 kDays = 10'000'000; // about 27,000 years

} // namespace

QCborMap FieldReader::rest() const
{
    QCborMap rest;
    for (const auto &[key, value] : m_map)
        rest.insert(key, value);
    return rest;
}

bool FieldReader::require(bool condition)
{
    m_sound = m_sound && condition;
    return condition;
}

QCborValue FieldReader::value(int key, bool (QCborValue::*isOfType)() const)
{
    const QCborValue value = m_map.take(key);
    return require(value.isUndefined() || (value.*isOfType)()) ? value : QCborValue();
}

QStringList FieldReader::texts(int key)
{
    QStringList list;
    for (const QCborValue &value : array(key)) {
        if (require(value.isString()))
            list += value.toString();
    }
    return list;
}

qint64 FieldReader::integer(int key, qint64 absent, qint64 least, qint64 most)
{
    const QCborValue value = m_map.take(key);
    return value.isUndefined() ? absent : integerIn(value, least, most);
}

qint64 FieldReader::integerIn(const QCborValue &value, qint64 least, qint64 most)
{
    // Asked first: a fraction would be made a number, and those too large for one have none.
    const bool isWithin = value.isInteger() && value.toInteger() >= least && value.toInteger() <= most;
    return require(isWithin) ? value.toInteger() : least;
}

QDate FieldReader::dayIn(const QCborValue &value)
{
    return QDate::fromJulianDay(integerIn(value, 1, kDays));
}

QDate FieldReader::day(int key)
{
    const QDate day = dayOrNone(key);
    return require(day.isValid()) ? day : QDate();
}

QDate FieldReader::dayOrNone(int key)
{
    const qint64 number = integer(key, 0, 0, kDays);
    return number != 0 ? QDate::fromJulianDay(number) : QDate();
}

QList<RecordId> FieldReader::records(int key)
{
    QList<RecordId> list;
    for (const QCborValue &value : array(key)) {
        if (require(value.isInteger() && value.toInteger() > 0))
            list += RecordId(value.toInteger());
    }
    return list;
}

} // namespace hearth
