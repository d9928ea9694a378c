// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recordjson.h"

#include "checkins/askeddimensions.h"
#include "exchange/importplan.h"
#include "journal/entrystart.h"
#include "records/carried.h"
#include "records/fields.h"
#include "search/links.h"

namespace hearth {

namespace {

// An object is a QJsonObject or a JsonLine.

/// Everything but what says nothing: null, and empty text and lists.
template <typename Object>
void put(Object &object, const char *name, const QJsonValue &value)
{
    const bool saysNothing = value.isNull() || (value.isString() && value.toString().isEmpty()) ||
                             (value.isArray() && value.toArray().isEmpty()) ||
                             (value.isObject() && value.toObject().isEmpty()) || (value.isBool() && !value.toBool());
    if (!saysNothing)
        object.insert(QLatin1String(name), value);
}

/// Words may be long: they become no value in between.
void put(JsonLine &line, const char *name, const QString &text)
{
    if (!text.isEmpty())
        line.insertText(QLatin1String(name), text);
}

// What has no name as a field, because listing it depends on who reads; or has one, and is shown not to everyone.

template <typename Object>
void addTo(Object &object, const Entry &entry, const Journal &journal)
{
    const bool isMine = entry.record.author == journal.me();
    if (!isMine && shownStart(journal, entry).isEmpty())
        object.remove(QLatin1String("template"));
}

template <typename Object>
void addTo(Object &object, const CheckIn &checkIn, const Journal &journal)
{
    const CheckIn shown = checkIn.record.author == journal.me() ? checkIn : asShown(journal, checkIn);
    QJsonObject answers;
    for (const Dimension dimension : kDimensions) {
        const Answer answer = shown.answer(dimension);
        if (answer != Answer())
            answers.insert(keyOf(dimension), jsonOfAnswer(answer));
    }
    put(object, "answers", answers);
}

template <typename Object>
void addTo(Object &object, const SharedChart &chart, const Journal &journal)
{
    QJsonArray ratings;
    for (const SharedRating &shared : shownRatings(journal, chart)) {
        ratings.append(
            QJsonObject{{QLatin1String("period"), shared.period.toString()}, {QLatin1String("rating"), shared.rating}});
    }
    put(object, "ratings", ratings);
}

template <typename Object>
void addTo(Object &object, const Attachment &photo, const Journal &)
{
    put(object, "file", exportedFile(photo));
}

} // namespace

ExportNames ExportNames::of(const Journal &journal)
{
    ExportNames names{journal.nameOf(journal.me()), journal.nameOf(otherPartner(journal.me()))};
    if (names.mine == names.other && !names.mine.isEmpty())
        names.other += QStringLiteral(" (2)");
    return names;
}

bool isExported(const AnyRecord &record)
{
    switch (kindOf(record)) {
    case Kind::Partner:
    case Kind::Preferences:
    case Kind::Draft:
    case Kind::CheckInSeal:
        return false;
    default:
        return true;
    }
}

bool isExportedWithWords(const AnyRecord &any, PartnerId me)
{
    switch (kindOf(any)) {
    case Kind::Attachment:
        return false;
    case Kind::AgreementVersion:
        return recordOf(any).visibility == Visibility::Shared || recordOf(any).author != me;
    case Kind::Consent:
    case Kind::Conversation:
    case Kind::Response:
    case Kind::SharedChart:
        return true;
    default:
        return recordOf(any).author != me;
    }
}

QString exportedNumber(const Record &record)
{
    const QString carried = Carried(record).number();
    return carried.isEmpty() ? numberOf(record.id) : carried;
}

QString exportedFile(const Attachment &photo)
{
    const bool isPng = photo.mimeType == QLatin1String("image/png");
    return QStringLiteral("photos/%1.%2").arg(exportedNumber(photo.record), QLatin1String(isPng ? "png" : "jpg"));
}

namespace {

template <typename Object>
void fill(Object &object, const Journal &journal, const AnyRecord &any, const ExportNames &names)
{
    const Record &record = recordOf(any);
    const Carried carried(record);
    if (carried.isWhole()) {
        carried.addAllTo(object);
        if (!object.contains(QLatin1String("id"))) // what it carried was no number
            put(object, "id", exportedNumber(record));
        return;
    }
    const bool isMine = record.author == journal.me();
    const JsonNames called{[&](PartnerId partner) { return names.of(partner, journal.me()); },
                           [&](RecordId id) {
                               const Record *named = journal.findRecord(id);
                               return named != nullptr ? exportedNumber(*named) : numberOf(id);
                           }};
    const JsonOfValue json(called);
    put(object, "id", exportedNumber(record));
    put(object, "kind", keyOf(kindOf(any)));
    put(object, "author", names.of(record.author, journal.me()));
    object.insert(QLatin1String("own"), isMine);
    put(object, "visibility", QString(QLatin1String(record.visibility == Visibility::Shared ? "shared" : "private")));
    put(object, "date", json(record.date));
    put(object, "written", jsonOfInstant(record.written));
    put(object, "changed", jsonOfInstant(record.changed));
    if (!record.verified)
        object.insert(QLatin1String("verified"), false);
    put(object, "tags", json(record.tags));
    put(object, "links", json(isMine ? record.links : linksShown(journal, record)));
    if (!isOwnOrigin(record.origin))
        put(object, "origin", json(record.origin));
    std::visit(
        [&]<typename T>(const T &value) {
            forEachField<T>([&](const auto &field) {
                const auto &member = value.*field.member;
                if (field.name == nullptr || !isTold(field.form, member, journal, record))
                    return;
                if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>, QString>)
                    put(object, field.name, member);
                else if constexpr (requires { json(member); })
                    put(object, field.name, json(member));
            });
            if constexpr (requires { addTo(object, value, journal); })
                addTo(object, value, journal);
        },
        any);
    carried.addTo(object);
}

} // namespace

QJsonObject exportedRecord(const Journal &journal, const AnyRecord &any, const ExportNames &names)
{
    QJsonObject object;
    fill(object, journal, any, names);
    return object;
}

void exportedLine(JsonLine &line, const Journal &journal, const AnyRecord &any, const ExportNames &names)
{
    line.clear();
    fill(line, journal, any, names);
}

} // namespace hearth
