// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/calendar.h"
#include "base/clock.h"
#include "base/recurrence.h"
#include "records/checkin.h"
#include "records/conversation.h"
#include "records/entry.h"
#include "records/valuekeys.h"

#include <QJsonArray>
#include <QJsonObject>

#include <concepts>
#include <functional>

/// The values of fields as JSON, and back: one way of writing each, for what is listed and for what is exported.
namespace hearth {

/// How what is named elsewhere is called in JSON.
struct JsonNames final
{
    std::function<QString(PartnerId)> ofPartner;
    std::function<QString(RecordId)> ofRecord;
};

/// A record's number as it is written.
[[nodiscard]] inline QString numberOf(RecordId id)
{
    return QString::number(id.number());
}

/// "2026-07-12": as QDate has it, and many times faster.
[[nodiscard]] QString jsonOfDay(QDate day);

/// Values as JSON; null for what names or says nothing.
class JsonOfValue final
{
public:
    /// Borrows the names.
    explicit JsonOfValue(const JsonNames &names)
        : m_names(names)
    {
    }

    // Text, flags and numbers.
    template <std::convertible_to<QJsonValue> Value>
    QJsonValue operator()(const Value &value) const
    {
        return value;
    }
    template <HasKeys Value>
    QJsonValue operator()(Value value) const
    {
        const QString key = keyOf(value);
        return key.isEmpty() ? QJsonValue() : QJsonValue(key);
    }
    QJsonValue operator()(QDate day) const { return day.isValid() ? QJsonValue(jsonOfDay(day)) : QJsonValue(); }
    QJsonValue operator()(RecordId id) const { return id.isValid() ? QJsonValue(m_names.ofRecord(id)) : QJsonValue(); }
    QJsonValue operator()(PartnerId partner) const
    {
        return partner.isValid() ? QJsonValue(m_names.ofPartner(partner)) : QJsonValue();
    }
    QJsonValue operator()(const std::optional<int> &number) const
    {
        return number ? QJsonValue(*number) : QJsonValue();
    }
    QJsonValue operator()(const QByteArray &bytes) const { return QString::fromLatin1(bytes.toHex()); }
    QJsonValue operator()(const Period &period) const { return period.toString(); }
    QJsonValue operator()(YearMonth month) const { return month.toString(); }
    QJsonValue operator()(Dimension dimension) const { return keyOf(dimension); }
    QJsonValue operator()(const QStringList &keys) const { return QJsonArray::fromStringList(keys); }
    QJsonValue operator()(const FeltFeeling &felt) const
    {
        return QJsonObject{{QLatin1String("feeling"), felt.key}, {QLatin1String("intensity"), felt.intensity}};
    }
    QJsonValue operator()(const OwnAnswer &answer) const;
    QJsonValue operator()(const SpokenPart &part) const
    {
        return QJsonObject{{QLatin1String("step"), part.step}, {QLatin1String("text"), part.text}};
    }
    template <typename Item>
    requires std::invocable<const JsonOfValue &, const Item &> QJsonValue operator()(const QList<Item> &items) const
    {
        QJsonArray array;
        for (const Item &item : items)
            array.append((*this)(item));
        return array;
    }
    QJsonValue operator()(const QList<WrittenAnswer> &answers) const
    {
        QJsonObject object;
        for (const WrittenAnswer &answer : answers)
            object.insert(answer.question, answer.text);
        return object;
    }
    QJsonValue operator()(const Recurrence &ritual) const
    {
        if (ritual.repeat == Repeat::Never)
            return {};
        return QJsonObject{{QLatin1String("repeat"), keyOf(ritual.repeat)},
                           {QLatin1String("every"), ritual.every},
                           {QLatin1String("until"), (*this)(ritual.until)},
                           {QLatin1String("except"), (*this)(ritual.exceptions)}};
    }

private:
    const JsonNames &m_names;
};

/// A rating as its number, and why there is none as words; null for an answer that was not given.
[[nodiscard]] QJsonValue jsonOfAnswer(Answer answer);
/// Nothing for what that does not write.
[[nodiscard]] std::optional<Answer> answerFrom(const QJsonValue &json);
/// "2026-07-12T18:30:00.000Z": as QDateTime has it, and many times faster.
[[nodiscard]] QString jsonOfInstant(Instant instant);
[[nodiscard]] std::optional<Instant> instantFrom(const QJsonValue &json);

/// What JSON names as the values here.
struct NamedInJson final
{
    /// Nothing for a name that is neither's.
    std::function<std::optional<PartnerId>(const QString &)> partner;
    std::function<RecordId(const QString &)> record;
};

/// Values from JSON as JsonOfValue wrote them. Each answers whether it understood; null and what is not there leave the
/// value as it is.
class ValueFromJson final
{
public:
    /// Borrows what is named.
    explicit ValueFromJson(const NamedInJson &named)
        : m_named(named)
    {
    }

private:
    static bool take(const QJsonValue &json, QString &text);
    static bool take(const QJsonValue &json, bool &flag);
    static bool take(const QJsonValue &json, int &number);
    static bool take(const QJsonValue &json, qint64 &number);
    static bool take(const QJsonValue &json, std::optional<int> &number);
    static bool take(const QJsonValue &json, QDate &day);
    static bool take(const QJsonValue &json, Period &period);
    static bool take(const QJsonValue &json, QStringList &keys);
    static bool take(const QJsonValue &json, FeltFeeling &felt);
    static bool take(const QJsonValue &json, OwnAnswer &answer);
    static bool take(const QJsonValue &json, QList<WrittenAnswer> &answers);
    static bool take(const QJsonValue &json, Recurrence &ritual);
    bool take(const QJsonValue &json, PartnerId &partner) const;
    bool take(const QJsonValue &json, RecordId &id) const;
    template <HasKeys Value>
    static bool take(const QJsonValue &json, Value &value)
    {
        const auto known = valueFromKey<Value>(json.toString());
        value = known.value_or(value);
        return known.has_value();
    }
    template <typename Item>
    bool take(const QJsonValue &json, QList<Item> &items) const
    {
        items.clear();
        for (const QJsonValue &each : json.toArray()) {
            Item item{};
            if (!take(each, item))
                return false;
            items += item;
        }
        return json.isArray();
    }

public:
    /// `Self` stands for this class, which is not whole yet where it is asked what it can take.
    template <typename Value, typename Self = ValueFromJson>
    requires requires(const Self &self, const QJsonValue &json, Value &value) { self.take(json, value); }
    [[nodiscard]] bool operator()(const QJsonValue &json, Value &value) const
    {
        return json.isNull() || json.isUndefined() || take(json, value);
    }

private:
    const NamedInJson &m_named;
};

} // namespace hearth
