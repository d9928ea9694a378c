// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QCborArray>
#include <QCborMap>
#include <QDate>
#include <QStringList>

#include <type_traits>

namespace hearth {

/// Takes typed fields out of a record's CBOR map one by one; what is left was written by a later Hearthbook. A field of
/// a wrong type or outside its range makes the whole reader unsound; fields that are absent have a meaning.
class FieldReader final
{
public:
    explicit FieldReader(QCborMap map)
        : m_map(std::move(map))
    {
    }

    [[nodiscard]] bool isSound() const { return m_sound; }
    /// What is left, in a map of its own: the one that was read keeps the memory of what was taken out.
    [[nodiscard]] QCborMap rest() const;

    /// A value of that type; undefined when absent.
    [[nodiscard]] QCborValue value(int key, bool (QCborValue::*isOfType)() const);
    [[nodiscard]] QString text(int key) { return value(key, &QCborValue::isString).toString(); }
    [[nodiscard]] QStringList texts(int key);
    [[nodiscard]] QByteArray bytes(int key) { return value(key, &QCborValue::isByteArray).toByteArray(); }
    [[nodiscard]] qint64 integer(int key, qint64 absent, qint64 least, qint64 most);
    [[nodiscard]] bool flag(int key) { return value(key, &QCborValue::isBool).toBool(); }
    [[nodiscard]] QCborArray array(int key) { return value(key, &QCborValue::isArray).toArray(); }
    [[nodiscard]] QCborMap map(int key) { return value(key, &QCborValue::isMap).toMap(); }
    /// A day that must be there.
    [[nodiscard]] QDate day(int key);
    /// A day that may be absent, and is invalid then.
    [[nodiscard]] QDate dayOrNone(int key);
    [[nodiscard]] QList<RecordId> records(int key);
    /// What stands within an array or a map.
    [[nodiscard]] qint64 integerIn(const QCborValue &value, qint64 least, qint64 most);
    [[nodiscard]] QDate dayIn(const QCborValue &value);
    /// One of an enumeration's values from `least` to `most`; `absent` when there is none.
    template <typename Enum>
    [[nodiscard]] Enum choice(int key, Enum absent, Enum least, Enum most)
    {
        return static_cast<Enum>(
            integer(key, static_cast<qint64>(absent), static_cast<qint64>(least), static_cast<qint64>(most)));
    }

    /// Leaves something for rest() that only a later version understands.
    void putBack(int key, const QCborValue &value) { m_map.insert(key, value); }
    bool require(bool condition);

private:
    QCborMap m_map;
    bool m_sound = true;
};

} // namespace hearth
