// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/olderdraft.h"

#include "records/fieldreader.h"
#include "records/fields.h"

#include <QCborArray>

#include <algorithm>
#include <type_traits>
#include <utility>

namespace hearth {

namespace {

template <typename T, typename... Kinds>
constexpr bool kIsOneOf = (std::is_same_v<T, Kinds> || ...);
/// Of the other kinds nothing was kept so.
template <typename T>
constexpr bool kWasKept = kIsOneOf<T, Entry, GratitudeNote, SharedExperience, Reflection, AgreementVersion,
                                   PersonalLimit, Commitment, Response, OwnCard>;
/// What an editor had a field for.
template <typename Value, typename Form>
constexpr bool kWasTyped =
    HasKeys<Value> || kIsOneOf<Form, TextForm, FlagForm, NumberForm, DayForm, TimeOfDayForm, PersonForm, FeelingsForm>;

// What an editor called a field, where that is not its name in JSON.
QCborValue olderValue(const QCborMap &older, const char *name)
{
    static constexpr std::pair<const char *, const char *> kOtherwise[] = {
        {"template", "startedFrom"}, {"mayPrint", "print"},  {"keptUntil", "until"},
        {"newToBoth", "new"},        {"whoseIdea", "whose"}, {"minuteOfDay", "minute"},
    };
    for (const auto &[now, before] : kOtherwise) {
        if (QLatin1String(now) == QLatin1String(name))
            name = before;
    }
    return older.value(QLatin1String(name));
}

QDate dayIn(const QCborValue &value)
{
    if (value.isInteger())
        return value.toInteger() > 0 ? QDate::fromJulianDay(value.toInteger()) : QDate();
    return QDate::fromString(value.toString(), Qt::ISODate);
}

// The value as a record holds it.
template <typename Form>
QCborValue asNow(const QCborValue &value)
{
    if constexpr (std::is_same_v<Form, DayForm>) {
        const QDate day = dayIn(value);
        return day.isValid() ? QCborValue(day.toJulianDay()) : QCborValue();
    } else if constexpr (std::is_same_v<Form, TimeOfDayForm>) {
        return value.toInteger(0) < 0 ? QCborValue() : value;
    } else if constexpr (std::is_same_v<Form, FeelingsForm>) {
        if (!value.isArray())
            return value;
        const QCborArray turns = value.toArray(); // a key and how strongly, by turns
        QCborArray pairs;
        for (qsizetype at = 0; at + 1 < turns.size(); at += 2) {
            pairs.append(QCborArray{turns.at(at).toString(),
                                    std::clamp<qint64>(turns.at(at + 1).toInteger(), 0, kStrongestFeeling)});
        }
        return pairs;
    } else {
        return value;
    }
}

template <typename T>
void readFields(const QCborMap &older, T &record)
{
    forEachField<T>([&]<typename Value, typename Form>(const Field<T, Value, Form> &field) {
        if constexpr (kWasTyped<Value, Form>) {
            const QCborValue value = olderValue(older, field.name);
            FieldReader reader(QCborMap{{field.key, asNow<Form>(value)}});
            Value read{};
            field.form.read(reader, field.key, read);
            if (!value.isUndefined() && reader.isSound())
                record.*field.member = read;
        }
    });
}

template <typename T>
void readMore(const QCborMap &, T &)
{
}

void readMore(const QCborMap &older, SharedExperience &experience)
{
    const auto number = [&older](const char *name, int least, int most, int otherwise) {
        const qint64 found = older.value(QLatin1String(name)).toInteger(least - 1);
        return found < least || found > most ? otherwise : static_cast<int>(found);
    };
    Recurrence &ritual = experience.ritual;
    ritual.repeat = static_cast<Repeat>(number("repeat", static_cast<int>(Repeat::Never),
                                               static_cast<int>(Repeat::Yearly), static_cast<int>(ritual.repeat)));
    ritual.every = number("every", 1, 52, ritual.every);
    if (const QCborValue until = older.value(QLatin1String("until")); !until.isUndefined())
        ritual.until = dayIn(until);
    if (ritual.repeat == Repeat::Never)
        ritual = {};
    if (const QCborValue idea = older.value(QLatin1String("from")); idea.isInteger())
        experience.fromIdea = RecordId(idea.toInteger());
}

void readMore(const QCborMap &older, Commitment &commitment)
{
    // The first link that is an agreement is the one it belongs to.
    const RecordId agreement(older.value(QLatin1String("agreement")).toInteger());
    if (agreement.isValid() && !commitment.record.links.contains(agreement))
        commitment.record.links.prepend(agreement);
}

void readCommon(const QCborMap &older, Record &record)
{
    if (const QDate day = dayIn(older.value(QLatin1String("date"))); day.isValid())
        record.date = day;
    for (const char *name : {"shared", "share"}) {
        if (const QCborValue value = older.value(QLatin1String(name)); value.isBool())
            record.visibility = value.toBool() ? Visibility::Shared : Visibility::Private;
    }
    if (const QCborValue tags = older.value(QLatin1String("tags")); tags.isArray()) {
        record.tags.clear();
        for (const QCborValue &tag : tags.toArray())
            record.tags += tag.toString();
    }
    if (const QCborValue links = older.value(QLatin1String("links")); links.isArray()) {
        record.links.clear();
        for (const QCborValue &link : links.toArray())
            record.links += RecordId(link.toInteger());
    }
}

} // namespace

AnyRecord withOlderFields(AnyRecord any, const QCborMap &map)
{
    readCommon(map, recordOf(any));
    std::visit(
        [&map]<typename T>(T &value) {
            if constexpr (kWasKept<T>) {
                readFields(map, value);
                readMore(map, value);
            }
        },
        any);
    return any;
}

} // namespace hearth
