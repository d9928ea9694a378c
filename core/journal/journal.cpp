// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"

#include "journal/codec.h"

#include <QSet>

namespace hearth {

namespace {

RecordWrite writeOf(const AnyRecord &any)
{
    const Record &record = recordOf(any);
    return {record.id, record.visibility == Visibility::Shared, record.revision, encode(any)};
}

// All matches of one kind that another record of the same author takes the place of.
template <typename T, typename Same>
bool isTaken(const Repository<T> &repository, const T &value, Same same)
{
    return std::any_of(repository.begin(), repository.end(), [&](const T &present) {
        return present.record.verified && present.record.author == value.record.author &&
               present.record.id != value.record.id && same(present, value);
    });
}

} // namespace

Journal::Journal(PartnerId me, bool hasOther, JournalContents contents, RecordStore &store, const Clock &clock,
                 Random &random)
    : m_me(me)
    , m_hasOther(hasOther)
    , m_notUnderstood(contents.notUnderstood)
    , m_store(store)
    , m_clock(clock)
    , m_random(random)
{
    std::apply(
        [this](auto &...list) {
            const auto load = [this]<typename T>(std::vector<T> &records) {
                std::get<Repository<T>>(m_repositories).load(std::move(records));
            };
            (load(list), ...);
        },
        contents.records);
}

Journal::~Journal() = default;

std::optional<AnyRecord> Journal::find(RecordId id) const
{
    std::optional<AnyRecord> found;
    std::apply(
        [&](const auto &...repository) {
            const auto look = [&](const auto &in) {
                if (const auto *value = in.find(id))
                    found = *value;
            };
            (look(repository), ...);
        },
        m_repositories);
    return found;
}

const Record *Journal::findRecord(RecordId id) const
{
    const Record *found = nullptr;
    std::apply(
        [&](const auto &...repository) {
            const auto look = [&](const auto &in) {
                if (const auto *value = in.find(id))
                    found = &value->record;
            };
            (look(repository), ...);
        },
        m_repositories);
    return found;
}

const Partner *Journal::partner(PartnerId id) const
{
    for (const Partner &partner : all<Partner>()) {
        if (partner.record.author == id && partner.record.verified)
            return &partner;
    }
    return nullptr;
}

QString Journal::nameOf(PartnerId id) const
{
    const Partner *found = partner(id);
    return found != nullptr ? found->name : QString();
}

Preferences Journal::preferences() const
{
    for (const Preferences &preferences : all<Preferences>()) {
        if (preferences.record.author == m_me)
            return preferences;
    }
    return compose<Preferences>();
}

const CheckIn *Journal::myCheckIn(const Period &period) const
{
    for (const CheckIn &checkIn : all<CheckIn>()) {
        if (checkIn.record.author == m_me && checkIn.record.verified && checkIn.period == period)
            return &checkIn;
    }
    return nullptr;
}

Record Journal::newRecord() const
{
    Record record;
    do {
        record.id = m_random.recordId();
    } while (findRecord(record.id) != nullptr);
    record.author = m_me;
    record.date = m_clock.today();
    record.written = record.changed = m_clock.now();
    return record;
}

Result<void> Journal::checkOwnership(const Change &change) const
{
    const auto isMine = [this](const std::optional<AnyRecord> &side) {
        return !side || recordOf(*side).author == m_me;
    };
    if (!isMine(change.before) || !isMine(change.after))
        return Error{ErrorCode::NotYours, {}};
    // What is stored decides, not what the caller believes of it.
    const auto stored = find(change.id());
    if (stored && recordOf(*stored).author != m_me)
        return Error{ErrorCode::NotYours, {}};
    if (change.before && !stored)
        return Error{ErrorCode::NotFound, {}};
    if (!change.before && stored)
        return Error{ErrorCode::AlreadyExists, {}};
    if (change.after && stored && kindOf(*stored) != kindOf(*change.after))
        return Error{ErrorCode::BadValue, QStringLiteral("kind")};
    return {};
}

Result<void> Journal::check(Change &change, CheckInsOfStep &step) const
{
    if (const auto owned = checkOwnership(change); !owned)
        return owned;
    if (!change.after)
        return {};
    if (const auto valid = validate(*change.after); !valid)
        return valid;
    if (auto *checkIn = std::get_if<CheckIn>(&*change.after)) {
        if (checkIn->record.visibility == Visibility::Shared)
            hideReasons(*checkIn);
        const CheckIn *present = myCheckIn(checkIn->period);
        const bool stays = present != nullptr && !step.touched.contains(present->record.id);
        if (stays || step.periods.contains(checkIn->period.toString()))
            return Error{ErrorCode::PeriodTaken, {}};
        step.periods.insert(checkIn->period.toString());
    }
    if (const auto *note = std::get_if<GratitudeNote>(&*change.after); note != nullptr && !m_hasOther)
        return Error{ErrorCode::UnknownPartner, {}};
    const auto always = [](const auto &, const auto &) { return true; };
    if (const auto *partner = std::get_if<Partner>(&*change.after)) {
        if (isTaken(all<Partner>(), *partner, always))
            return Error{ErrorCode::AlreadyExists, {}};
    }
    if (const auto *preferences = std::get_if<Preferences>(&*change.after)) {
        if (isTaken(all<Preferences>(), *preferences, always))
            return Error{ErrorCode::AlreadyExists, {}};
    }
    return {};
}

quint32 Journal::nextRevision(RecordId id) const
{
    const Record *present = findRecord(id);
    return present != nullptr ? present->revision + 1 : 1;
}

Result<void> Journal::carryOut(ChangeSet &changes, const QString &finishedDraft)
{
    std::vector<RecordWrite> writes;
    writes.reserve(changes.size() + 1);
    CheckInsOfStep step;
    for (const Change &change : changes)
        step.touched.insert(change.id());
    for (Change &change : changes) {
        if (const auto allowed = check(change, step); !allowed)
            return allowed;
        const quint32 revision = nextRevision(change.id());
        if (change.after) {
            recordOf(*change.after).revision = revision;
            recordOf(*change.after).verified = true; // signed anew
            writes.push_back(writeOf(*change.after));
        } else {
            writes.push_back({change.id(), false, revision, std::nullopt});
        }
    }
    const Draft *finished = finishedDraft.isEmpty() ? nullptr : draft(finishedDraft);
    if (finished != nullptr)
        writes.push_back({finished->record.id, false, finished->record.revision + 1, std::nullopt});
    if (const auto committed = m_store.commit(writes); !committed)
        return committed;
    if (finished != nullptr)
        std::get<Repository<Draft>>(m_repositories).remove(finished->record.id);
    QList<RecordEvent> events;
    events.reserve(static_cast<qsizetype>(changes.size()));
    for (const Change &change : changes) {
        const bool existed = findRecord(change.id()) != nullptr;
        show(change);
        const auto action = !change.after ? ChangeAction::Removed
                            : existed     ? ChangeAction::Edited
                                          : ChangeAction::Added;
        events += {change.id(), change.kind(), action};
    }
    emit changed(events);
    return {};
}

void Journal::show(const Change &change)
{
    const AnyRecord &any = change.after ? *change.after : *change.before;
    std::visit(
        [&]<typename T>(const T &value) {
            auto &repository = std::get<Repository<T>>(m_repositories);
            if (change.after)
                repository.put(value);
            else
                repository.remove(value.record.id);
        },
        any);
}

Result<void> Journal::apply(ChangeSet changes, const QString &finishedDraft)
{
    if (changes.empty())
        return {};
    if (const auto done = carryOut(changes, finishedDraft); !done)
        return done;
    m_undo.push_back(std::move(changes));
    m_redo.clear();
    emit historyChanged();
    return {};
}

Result<void> Journal::add(AnyRecord record, const QString &finishedDraft)
{
    return apply({Change::add(std::move(record))}, finishedDraft);
}

Result<void> Journal::replace(AnyRecord record, const QString &finishedDraft)
{
    auto before = find(recordOf(record).id);
    if (!before)
        return Error{ErrorCode::NotFound, {}};
    recordOf(record).changed = m_clock.now();
    return apply({Change::edit(std::move(*before), std::move(record))}, finishedDraft);
}

Result<void> Journal::remove(RecordId id)
{
    auto before = find(id);
    if (!before)
        return Error{ErrorCode::NotFound, {}};
    return apply({Change::remove(std::move(*before))});
}

Result<void> Journal::removeForGood(RecordId id)
{
    auto before = find(id);
    if (!before)
        return Error{ErrorCode::NotFound, {}};
    // What was being typed over it goes too.
    QString draftOfIt;
    for (const Draft &draft : all<Draft>()) {
        if (draft.record.author == m_me && draft.place.endsWith(QLatin1Char('/') + QString::number(id.number())))
            draftOfIt = draft.place;
    }
    ChangeSet changes{Change::remove(std::move(*before))};
    if (const auto done = carryOut(changes, draftOfIt); !done)
        return done;
    forget(id);
    emit historyChanged();
    return {};
}

void Journal::forget(RecordId id)
{
    // A step that touched the record loses that part, so that no undo can bring it back.
    for (std::vector<ChangeSet> *history : {&m_undo, &m_redo}) {
        for (ChangeSet &step : *history)
            std::erase_if(step, [id](const Change &change) { return change.id() == id; });
        std::erase_if(*history, [](const ChangeSet &step) { return step.empty(); });
    }
}

Result<void> Journal::undo()
{
    return retrace(m_undo, m_redo, true);
}

Result<void> Journal::redo()
{
    return retrace(m_redo, m_undo, false);
}

Result<void> Journal::retrace(std::vector<ChangeSet> &from, std::vector<ChangeSet> &to, bool isBack)
{
    if (from.empty())
        return Error{ErrorCode::NothingToUndo, {}};
    // The step is in neither history while it is carried out, since whoever hears of it may apply changes of their own.
    ChangeSet step = std::move(from.back());
    from.pop_back();
    ChangeSet carried = isBack ? inverse(step) : step;
    if (const auto done = carryOut(carried, {}); !done) {
        from.push_back(std::move(step));
        return done;
    }
    to.push_back(std::move(step));
    emit historyChanged();
    return {};
}

const Draft *Journal::draft(const QString &place) const
{
    for (const Draft &draft : all<Draft>()) {
        if (draft.record.author == m_me && draft.place == place)
            return &draft;
    }
    return nullptr;
}

Result<void> Journal::saveDraft(const QString &place, const QCborMap &fields)
{
    const Draft *present = draft(place);
    if (present != nullptr && present->fields == fields)
        return {};
    Draft next = present != nullptr ? *present : compose<Draft>();
    next.place = place;
    next.fields = fields;
    next.record.changed = m_clock.now();
    next.record.revision += 1;
    if (const auto valid = validate(next); !valid)
        return valid;
    if (const auto kept = m_store.commit({writeOf(next)}); !kept)
        return kept;
    std::get<Repository<Draft>>(m_repositories).put(std::move(next));
    return {};
}

Result<void> Journal::discardDraft(const QString &place)
{
    const Draft *present = draft(place);
    if (present == nullptr)
        return {};
    if (const auto gone = m_store.commit({{present->record.id, false, present->record.revision + 1, std::nullopt}});
        !gone)
        return gone;
    std::get<Repository<Draft>>(m_repositories).remove(present->record.id);
    return {};
}

void Journal::markNotVerified(const QList<RecordId> &ids)
{
    QList<RecordEvent> events;
    for (const RecordId id : ids) {
        auto any = find(id);
        if (!any)
            continue;
        recordOf(*any).verified = false;
        show(Change::add(*any));
        events += {id, kindOf(*any), ChangeAction::Edited};
    }
    if (!events.isEmpty())
        emit changed(events);
}

} // namespace hearth
