// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/recordplanner.h"

#include "exchange/incomingfields.h"
#include "exchange/jsonvalues.h"
#include "records/carried.h"

#include <algorithm>
#include <utility>

namespace hearth {

namespace {

QString textAt(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

template <std::size_t Index = 0>
void nameRecords(const Journal &journal, QHash<QString, RecordId> &numbers, QSet<QByteArray> &origins)
{
    if constexpr (Index < std::variant_size_v<AnyRecord>) {
        for (const auto &value : journal.all<std::variant_alternative_t<Index, AnyRecord>>()) {
            numbers.insert(exportedNumber(value.record), value.record.id);
            if (isOwnOrigin(value.record.origin))
                origins.insert(value.record.origin);
        }
        nameRecords<Index + 1>(journal, numbers, origins);
    }
}

std::size_t turnOf(const IncomingRecord &record)
{
    return record.kind == keyOf(Kind::Attachment) ? 2 : record.kind == keyOf(Kind::Reflection) ? 1 : 0;
}

} // namespace

RecordPlanner::RecordPlanner(const Journal &journal, bool isOnlyLookedAt)
    : m_journal(journal)
    , m_isOnlyLookedAt(isOnlyLookedAt)
    , m_names(ExportNames::of(journal))
{
}

bool RecordPlanner::isMine(const Told &incoming) const
{
    const QString author = textAt(incoming.record, "author");
    if (author == m_names.mine)
        return true;
    if (author == m_names.other && !author.isEmpty())
        return false;
    // Neither name is of this journal: whoever brings their own export has another name here.
    return incoming.record.value(QLatin1String("own")).toBool() && incoming.exportedBy != m_names.other;
}

std::optional<PartnerId> RecordPlanner::partnerNamed(const QString &name) const
{
    if (name == m_names.mine)
        return m_journal.me();
    if (name == m_names.other && m_journal.hasOther())
        return otherPartner(m_journal.me());
    return std::nullopt;
}

RecordId RecordPlanner::recordNumbered(const QString &number) const
{
    if (const auto fresh = m_fresh.constFind(number); fresh != m_fresh.cend())
        return *fresh;
    if (const auto here = m_here.constFind(number); here != m_here.cend())
        return *here;
    bool isNumber = false;
    const qlonglong plain = number.toLongLong(&isNumber);
    return isNumber && plain > 0 ? RecordId(plain) : RecordId(); // it may name what is gone
}

Result<void> RecordPlanner::readCommon(const QJsonObject &object, Record &record) const
{
    const auto day = dayFromString(textAt(object, "date"));
    if (!day)
        return Error{ErrorCode::MissingDate, {}};
    record.date = *day;
    // As they stood there, be it in the future.
    record.written = instantFrom(object.value(QLatin1String("written"))).value_or(record.written);
    record.changed = instantFrom(object.value(QLatin1String("changed"))).value_or(record.written);
    const NamedInJson named{[](const QString &) { return std::nullopt; },
                            [this](const QString &number) { return recordNumbered(number); }};
    const ValueFromJson read(named);
    if (!read(object.value(QLatin1String("tags")), record.tags))
        return Error{ErrorCode::BadValue, QStringLiteral("tags")};
    if (!read(object.value(QLatin1String("links")), record.links))
        return Error{ErrorCode::BadValue, QStringLiteral("links")};
    record.origin = QByteArray::fromHex(textAt(object, "origin").toLatin1());
    if (record.origin.isEmpty())
        record.origin = originOf(kOwnFormat, textAt(object, "id").toUtf8());
    return {};
}

bool RecordPlanner::mayStandAlone(const AnyRecord &any, const Told &incoming) const
{
    if (const auto *photo = std::get_if<Attachment>(&any))
        return photo->of.isValid();
    if (!isMine(incoming))
        return false;
    if (const auto *note = std::get_if<GratitudeNote>(&any))
        return m_journal.isForTwo() && note->to == otherPartner(m_journal.me());
    if (std::holds_alternative<AgreementVersion>(any))
        return textAt(incoming.record, "visibility") == QLatin1String("private");
    if (const auto *words = std::get_if<Reflection>(&any)) {
        const auto fresh = m_kinds.constFind(words->experience);
        return fresh != m_kinds.cend() ? *fresh == Kind::SharedExperience
                                       : m_journal.all<SharedExperience>().find(words->experience) != nullptr;
    }
    return true;
}

Result<std::optional<AnyRecord>> RecordPlanner::recordFrom(const Told &incoming, ImportPlan &plan)
{
    const QJsonObject &object = incoming.record;
    const auto kind = kindFromKey(textAt(object, "kind"));
    const NamedInJson named{[this](const QString &name) { return partnerNamed(name); },
                            [this](const QString &number) { return recordNumbered(number); }};
    const ValueFromJson read(named);
    HEARTH_GET(auto found, fieldsFrom(kind, object, read, plan.leftOut));
    if (auto *note = found ? std::get_if<GratitudeNote>(&*found) : nullptr;
        note != nullptr && note->keptUntil <= m_journal.clock().today())
        note->keptUntil = {}; // it would open at once, for whoever reads here
    if (!found || !mayStandAlone(*found, incoming))
        return std::optional<AnyRecord>();
    recordOf(*found) = m_journal.compose<Entry>().record;
    recordOf(*found).visibility = Visibility::Private;
    HEARTH_TRY(readCommon(object, recordOf(*found)));
    return found;
}

Result<AnyRecord> RecordPlanner::wordsOf(const Told &incoming) const
{
    const QJsonObject words = incoming.record.value(QLatin1String("asWords")).toObject();
    Entry entry = m_journal.compose<Entry>();
    HEARTH_TRY(readCommon(incoming.record, entry.record));
    entry.title = textAt(words, "title").simplified();
    entry.text = words.isEmpty() ? allTextOf(incoming.record) : textAt(words, "text");
    if (entry.title.isEmpty())
        entry.title = textAt(incoming.record, "title").simplified();
    if (entry.title.size() > kMaxTitleLength) {
        entry.text = entry.title + QStringLiteral("\n\n") + entry.text;
        entry.title.clear();
    }
    entry.record.carried = Carried::whole(incoming.record);
    return AnyRecord(std::move(entry));
}

QByteArray RecordPlanner::carriedBy(const AnyRecord &record, const Told &incoming) const
{
    return Carried::of(knownPartOf(incoming.record, record), exportedRecord(m_journal, record, m_names));
}

Result<void> RecordPlanner::place(AnyRecord &record, const Told &incoming)
{
    QString place;
    if (const auto *checkIn = std::get_if<CheckIn>(&record)) {
        place = checkIn->period.toString();
        if (m_journal.myCheckIn(checkIn->period) != nullptr || m_taken.contains(place))
            return Error{ErrorCode::PeriodTaken, place};
    }
    if (const auto *own = std::get_if<OwnAnswers>(&record)) {
        place = QLatin1String("own/") + own->period.toString();
        if (m_journal.myOwnAnswers(own->period) != nullptr || m_taken.contains(place))
            return Error{ErrorCode::PeriodTaken, own->period.toString()};
    }
    if (const auto *words = std::get_if<Reflection>(&record)) {
        place = numberOf(words->experience) + QLatin1Char('/') + words->record.date.toString(Qt::ISODate);
        const auto isSame = [&](const Reflection &each) {
            return each.experience == words->experience && each.record.date == words->record.date &&
                   each.record.author == m_journal.me();
        };
        if (std::ranges::any_of(m_journal.all<Reflection>(), isSame) || m_taken.contains(place))
            return Error{ErrorCode::AlreadyExists, {}};
    }
    HEARTH_TRY(validate(record));
    if (!place.isEmpty())
        m_taken.insert(place);
    if (recordOf(record).carried.isEmpty())
        recordOf(record).carried = carriedBy(record, incoming);
    return {};
}

void RecordPlanner::plan(AnyRecord record, const Told &incoming, ImportPlan &plan)
{
    const RecordId id = m_fresh.value(textAt(incoming.record, "id"));
    recordOf(record).id = id;
    m_kinds.insert(id, kindOf(record));
    if (const auto *photo = std::get_if<Attachment>(&record)) {
        const IncomingPhoto source{incoming.folder + textAt(incoming.record, "file"), photo->caption};
        const bool isForOneHere = m_journal.findRecord(photo->of) != nullptr;
        plan.photos.push_back({.of = photo->of,
                               .photo = source,
                               .place = incoming.place,
                               .as = *photo,
                               .isForOneHere = isForOneHere,
                               .isSurelyNew = isForOneHere});
    } else {
        plan.add(std::move(record), m_isOnlyLookedAt);
    }
}

void RecordPlanner::judge(const Told &incoming, ImportPlan &plan)
{
    const auto refuse = [&](const Error &error) { plan.problems.push_back({incoming.place, error}); };
    if (!isSoundJson(incoming.record))
        return refuse({ErrorCode::BadText, {}});
    auto built = recordFrom(incoming, plan);
    if (!built)
        return refuse(built.error());
    const bool isPhoto = textAt(incoming.record, "kind") == keyOf(Kind::Attachment);
    std::optional<AnyRecord> record = built.take();
    const Record *owner = record && isPhoto ? m_journal.findRecord(std::get<Attachment>(*record).of) : nullptr;
    const bool hasOwner = !isPhoto || (record && m_kinds.contains(std::get<Attachment>(*record).of)) ||
                          (owner != nullptr && owner->author == m_journal.me());
    if (!hasOwner || (isPhoto && !record))
        return refuse({ErrorCode::BadValue, QStringLiteral("of")});
    bool isAsWords = false;
    if (!record) {
        auto words = wordsOf(incoming);
        if (!words)
            return refuse(words.error());
        record = words.take();
        isAsWords = true;
    }
    if (isPhoto) { // what it really is shows once it is read
        recordOf(*record).carried = carriedBy(*record, incoming);
    } else if (const auto placed = place(*record, incoming); !placed) {
        return refuse(placed.error());
    }
    const std::size_t before = plan.fresh.size();
    this->plan(std::move(*record), incoming, plan);
    plan.asWords += isAsWords ? static_cast<qint64>(plan.fresh.size() - before) : 0;
}

void RecordPlanner::nameWhatIsHere()
{
    if (!std::exchange(m_knowsWhatIsHere, true))
        nameRecords(m_journal, m_here, m_origins);
}

bool RecordPlanner::name(const IncomingRecord &incoming, ImportPlan &plan)
{
    const QString &number = incoming.number;
    if (number.isEmpty() || m_fresh.contains(number)) {
        plan.problems.push_back(
            {incoming.place,
             {number.isEmpty() ? ErrorCode::BadValue : ErrorCode::AlreadyExists, QStringLiteral("id")}});
        return false;
    }
    const auto here = m_here.constFind(number);
    if (here == m_here.cend() && !m_origins.contains(originOf(kOwnFormat, number.toUtf8()))) {
        m_fresh.insert(number, m_journal.compose<Entry>().record.id);
        return true;
    }
    ++plan.alreadyHere;
    const Record *present = here != m_here.cend() ? m_journal.findRecord(*here) : nullptr;
    if (present != nullptr && incoming.changed && *incoming.changed > present->changed)
        ++plan.changedThere;
    return false;
}

void RecordPlanner::take(IncomingRecord record, ImportPlan &plan)
{
    nameWhatIsHere();
    if (name(record, plan))
        m_turns.at(turnOf(record)).add(std::move(record));
}

Result<bool> RecordPlanner::finishSome(ImportPlan &plan)
{
    while (m_next == m_turns.at(m_turn).count()) {
        if (m_turn + 1 == m_turns.size())
            return false;
        ++m_turn;
        m_next = 0;
    }
    HEARTH_GET(const auto some, m_turns.at(m_turn).part(m_next++));
    for (const IncomingParts::Found &each : some) {
        const auto &incoming = std::get<IncomingRecord>(each);
        const auto record = objectFrom(incoming.json);
        if (record)
            judge({incoming.place, record.value(), incoming.exportedBy, incoming.folder}, plan);
        else
            plan.problems.push_back({incoming.place, record.error()});
    }
    return true;
}

} // namespace hearth
