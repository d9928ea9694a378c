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

/// Everything but what says nothing: null, and empty text and lists.
void put(QJsonObject &object, const char *name, const QJsonValue &value)
{
    const bool saysNothing = value.isNull() || (value.isString() && value.toString().isEmpty()) ||
                             (value.isArray() && value.toArray().isEmpty()) ||
                             (value.isObject() && value.toObject().isEmpty()) || (value.isBool() && !value.toBool());
    if (!saysNothing)
        object.insert(QLatin1String(name), value);
}

// What has no name as a field, because listing it depends on who reads; or has one, and is shown not to everyone.

void addTo(QJsonObject &object, const Entry &entry, const Journal &journal)
{
    const bool isMine = entry.record.author == journal.me();
    if (!isMine && shownStart(journal, entry).isEmpty())
        object.remove(QLatin1String("template"));
}

void addTo(QJsonObject &object, const CheckIn &checkIn, const Journal &journal)
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

void addTo(QJsonObject &object, const SharedChart &chart, const Journal &journal)
{
    QJsonArray ratings;
    for (const SharedRating &shared : shownRatings(journal, chart)) {
        ratings.append(
            QJsonObject{{QLatin1String("period"), shared.period.toString()}, {QLatin1String("rating"), shared.rating}});
    }
    put(object, "ratings", ratings);
}

void addTo(QJsonObject &object, const Attachment &photo, const Journal &)
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

QJsonObject exportedRecord(const Journal &journal, const AnyRecord &any, const ExportNames &names)
{
    const Record &record = recordOf(any);
    const Carried carried(record);
    if (carried.isWhole()) {
        QJsonObject all = carried.all();
        all.insert(QLatin1String("id"), exportedNumber(record));
        return all;
    }
    const bool isMine = record.author == journal.me();
    const JsonNames called{[&](PartnerId partner) { return names.of(partner, journal.me()); },
                           [&](RecordId id) {
                               const Record *named = journal.findRecord(id);
                               return named != nullptr ? exportedNumber(*named) : numberOf(id);
                           }};
    const JsonOfValue json(called);
    QJsonObject object;
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
                if constexpr (requires { json(value.*field.member); }) {
                    if (field.name != nullptr && isTold(field.form, value.*field.member, journal, record))
                        put(object, field.name, json(value.*field.member));
                }
            });
            if constexpr (requires { addTo(object, value, journal); })
                addTo(object, value, journal);
        },
        any);
    carried.addTo(object);
    return object;
}

} // namespace hearth
