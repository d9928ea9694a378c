// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/drafts.h"

#include "journal/changewrites.h"
#include "journal/draftphotos.h"
#include "journal/journal.h"
#include "records/codec.h"
#include "records/draftplace.h"
#include "records/olderdraft.h"

#include <algorithm>

namespace hearth {

namespace {

const QLatin1String kTyped("record");
const QLatin1String kTypedShared("shared");
const QLatin1String kWasShared("wasShared");

// Whether it is the only version of its agreement that is here.
bool isOnlyVersion(const Journal &journal, const AgreementVersion &version)
{
    return std::ranges::none_of(journal.all<AgreementVersion>(), [&](const AgreementVersion &other) {
        return other.agreement == version.agreement && other.record.id != version.record.id;
    });
}

// Whether what is being typed there is a change of that record.
bool isDraftOf(const Journal &journal, const QString &name, const AnyRecord &any)
{
    if (const auto *checkIn = std::get_if<CheckIn>(&any))
        return name == DraftPlace{.kind = Kind::CheckIn, .period = checkIn->period}.name();
    if (const auto *own = std::get_if<OwnAnswers>(&any)) // typed together with the check-in
        return name == DraftPlace{.kind = Kind::CheckIn, .period = own->period}.name();
    const auto place = DraftPlace::fromName(name);
    if (!place)
        return false;
    if (const auto *words = std::get_if<Reflection>(&any))
        return place->kind == Kind::Reflection && place->about == words->experience &&
               (!place->day.isValid() || place->day == words->record.date);
    // What is typed of an agreement changes my draft of it; proposed words stay as they are.
    if (const auto *version = std::get_if<AgreementVersion>(&any))
        return place->kind == Kind::AgreementVersion && place->of == version->agreement &&
               (version->record.visibility == Visibility::Private || isOnlyVersion(journal, *version));
    return place->of.isValid() && place->of == recordOf(any).id;
}

// What was made private is not shared again by words that were typed before.
Visibility readersIn(const Draft &draft, const Record &present, Visibility typed)
{
    if (present.revision == 0) // it is not there yet
        return typed;
    const QCborValue was = draft.fields.value(kWasShared); // earlier drafts do not say it
    const bool isShared = present.visibility == Visibility::Shared;
    const bool isOvertaken = was.isBool() ? was.toBool() != isShared : !isShared;
    return isOvertaken ? present.visibility : typed;
}

template <typename... Kinds>
std::optional<AnyRecord> emptyRecordOf(Kind kind)
{
    std::optional<AnyRecord> empty;
    ((Kinds::kind == kind ? void(empty = Kinds()) : void()), ...);
    return empty;
}

} // namespace

Drafts::Drafts(const Journal &journal, Repository<Draft> &drafts, Commit commit)
    : m_journal(journal)
    , m_drafts(drafts)
    , m_commit(std::move(commit))
{
}

QString Drafts::storedName(const QString &place) const
{
    return m_journal.isTogether() ? QLatin1String(Draft::kTogether) + place : place;
}

const Draft *Drafts::of(PartnerId author, const QString &storedName) const
{
    const auto isIt = [&](const Draft &draft) { return draft.record.author == author && draft.place == storedName; };
    for (const Draft *draft : latest()) {
        if (isIt(*draft))
            return draft;
    }
    return nullptr;
}

const Draft *Drafts::at(const QString &place) const
{
    return of(m_journal.me(), storedName(place));
}

QList<const Draft *> Drafts::latest() const
{
    QList<const Draft *> latest;
    for (const Draft &draft : m_drafts) {
        if (!isUnwritten(draft.record.id))
            latest += &draft;
    }
    for (const Draft &draft : m_unwritten)
        latest += &draft;
    return latest;
}

bool Drafts::isUnwritten(RecordId draft) const
{
    return std::ranges::any_of(m_unwritten, [draft](const Draft &each) { return each.record.id == draft; });
}

void Drafts::forgetUnwritten(RecordId draft)
{
    m_unwritten.removeIf([draft](const Draft &each) { return each.record.id == draft; });
}

Result<void> Drafts::write(Draft next)
{
    const quint32 onDisk = next.record.revision;
    next.record.revision = onDisk + 1;
    HEARTH_TRY(validate(next));
    const auto done = m_commit({{next.record.id, false, next.record.revision, encode(next), next.record.author}});
    forgetUnwritten(next.record.id);
    if (!done) {
        next.record.revision = onDisk;
        m_unwritten += std::move(next);
        return done;
    }
    m_drafts.put(std::move(next));
    return {};
}

Result<void> Drafts::save(const QString &place, const QCborMap &fields)
{
    const Draft *present = at(place);
    if (present != nullptr && present->fields == fields && !isUnwritten(present->record.id))
        return {};
    Draft next = present != nullptr ? *present : m_journal.compose<Draft>();
    next.place = storedName(place);
    next.record.visibility = Visibility::Private;
    next.fields = fields;
    if (present != nullptr)
        next.record.changed = m_journal.clock().now();
    return write(std::move(next));
}

Result<void> Drafts::writeUnwritten()
{
    const QList<Draft> drafts = m_unwritten;
    for (const Draft &draft : drafts)
        HEARTH_TRY(write(draft));
    return {};
}

Result<void> Drafts::bringBack(const Draft &draft)
{
    Draft next = draft;
    const Draft *present = of(draft.record.author, draft.place);
    if (present != nullptr && present->record.changed > draft.record.changed)
        return {};
    const Record fresh = m_journal.compose<Draft>().record;
    next.record.id = present != nullptr ? present->record.id : fresh.id;
    next.record.revision = present != nullptr ? present->record.revision : fresh.revision;
    return write(std::move(next));
}

Result<void> Drafts::discard(const QString &place)
{
    const Draft *present = at(place);
    if (present == nullptr)
        return {};
    const RecordId id = present->record.id;
    if (const Draft *written = m_drafts.find(id)) {
        HEARTH_TRY(m_commit({removalOf(written->record)}));
        m_drafts.remove(id);
    }
    forgetUnwritten(id);
    return {};
}

QList<RecordId> Drafts::over(const AnyRecord &record) const
{
    QList<RecordId> over;
    QSet<QString> photos;
    const QList<const Draft *> drafts = latest();
    for (const Draft *draft : drafts) {
        if (draft->record.author != m_journal.me() || !isDraftOf(m_journal, placeOf(*draft), record))
            continue;
        over += draft->record.id;
        for (const RecordId photo : photosNamedIn(draft->fields))
            photos += photoPlace(photo);
    }
    for (const Draft *draft : drafts) {
        if (draft->record.author == m_journal.me() && photos.contains(placeOf(*draft)))
            over += draft->record.id;
    }
    return over;
}

QStringList Drafts::places() const
{
    QStringList places;
    for (const Draft *draft : latest()) {
        const QString place = placeOf(*draft);
        if (draft->record.author == m_journal.me() && draft->place == storedName(place))
            places += place;
    }
    return places;
}

QString placeOf(const Draft &draft)
{
    const QLatin1String together(Draft::kTogether);
    return draft.place.startsWith(together) ? draft.place.mid(together.size()) : draft.place;
}

QCborMap draftFields(const AnyRecord &typed, const QCborValue &photos, std::optional<Visibility> present)
{
    QCborMap fields{{kTyped, encode(typed)}, {kTypedShared, recordOf(typed).visibility == Visibility::Shared}};
    if (present)
        fields.insert(kWasShared, *present == Visibility::Shared);
    if (!photos.isUndefined())
        fields.insert(QLatin1String(kPhotosField), photos);
    return fields;
}

AnyRecord recordIn(const Draft &draft, AnyRecord begun)
{
    if (!draft.fields.contains(kTyped)) {
        const Record before = recordOf(begun);
        AnyRecord record = withOlderFields(std::move(begun), draft.fields);
        recordOf(record).visibility = readersIn(draft, before, recordOf(record).visibility);
        return record;
    }
    auto typed = decode(draft.fields.value(kTyped).toByteArray());
    if (!typed || kindOf(typed.value()) != kindOf(begun))
        return begun;
    AnyRecord record = typed.take();
    const Record &before = recordOf(begun);
    Record &now = recordOf(record);
    now.id = before.id;
    now.author = before.author;
    now.revision = before.revision;
    const bool isShared = draft.fields.value(kTypedShared).toBool();
    now.visibility = readersIn(draft, before, isShared ? Visibility::Shared : Visibility::Private);
    return record;
}

std::optional<AnyRecord> recordIn(const Draft &draft)
{
    const auto place = DraftPlace::fromName(placeOf(draft));
    if (!place)
        return std::nullopt;
    auto empty = emptyRecordOf<Entry, GratitudeNote, SharedExperience, Reflection, AgreementVersion, PersonalLimit,
                               Commitment, Response, OwnCard, OwnTemplate>(place->kind);
    return empty ? std::optional(recordIn(draft, *std::move(empty))) : std::nullopt;
}

} // namespace hearth
