// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"

#include "journal/changerules.h"
#include "journal/codec.h"

namespace hearth {

Journal::Journal(PartnerId me, bool hasOther, JournalContents contents, RecordStore &store, const Clock &clock,
                 Random &random, Sitting sitting)
    : m_me(me)
    , m_sitting(sitting)
    , m_hasOther(hasOther)
    , m_notUnderstood(contents.notUnderstood)
    , m_drafts(*this, std::get<Repository<Draft>>(m_repositories),
               [this](const std::vector<RecordWrite> &writes) { return commit(writes); })
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
    (void)sortOutWaiting(); // nobody listens yet
    if (isTogether()) {
        // Failing, they stay as they are and are opened another time.
        (void)openWhatIsDue();
        keepOnlyShared();
    }
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
    Preferences standard = compose<Preferences>();
    standard.record.visibility = Visibility::Private;
    return standard;
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
    if (isTogether())
        record.visibility = Visibility::Shared;
    return record;
}

quint32 Journal::nextRevision(RecordId id) const
{
    const Record *present = findRecord(id);
    return present != nullptr ? present->revision + 1 : 1;
}

Result<RecordWrite> Journal::writeOf(Change &change)
{
    const quint32 revision = nextRevision(change.id());
    if (!change.after)
        return RecordWrite{change.id(), false, revision, std::nullopt, recordOf(*change.before).author};
    Record &record = recordOf(*change.after);
    record.revision = revision;
    record.verified = true; // signed anew
    if (auto *consent = std::get_if<Consent>(&*change.after)) {
        auto signature = m_store.sign(record.author, statementOf(*consent));
        if (!signature)
            return signature.error();
        consent->signature = signature.take();
    }
    const bool isShared = record.visibility == Visibility::Shared;
    RecordWrite write{record.id, isShared, revision, encode(*change.after), record.author};
    if (kindOf(*change.after) == Kind::Attachment) {
        const Record *present = findRecord(record.id);
        if (present == nullptr) {
            write.content = change.content;
        } else if (present->visibility != record.visibility) {
            auto content = m_store.content(record.id); // under another key from now on
            if (!content)
                return content.error();
            write.content = content.take();
        }
    }
    return write;
}

Result<void> Journal::commit(const std::vector<RecordWrite> &writes)
{
    auto committed = m_store.commit(writes);
    if (!committed)
        emit notSaved(committed.error());
    return committed;
}

Result<void> Journal::carryOut(ChangeSet &changes, const QList<RecordId> &finishedDrafts, bool isRetracing)
{
    std::vector<RecordWrite> writes;
    writes.reserve(changes.size() + 1);
    ChangeStep step;
    step.isRetracing = isRetracing;
    for (const Change &change : changes)
        step.touched.insert(change.id());
    for (Change &change : changes) {
        if (const auto allowed = checkChange(*this, change, step); !allowed)
            return allowed;
        auto write = writeOf(change);
        if (!write)
            return write.error();
        writes.push_back(write.take());
    }
    for (const RecordId id : finishedDrafts)
        writes.push_back({id, false, nextRevision(id), std::nullopt, m_me});
    if (const auto committed = commit(writes); !committed)
        return committed;
    for (const RecordId id : finishedDrafts)
        std::get<Repository<Draft>>(m_repositories).remove(id);
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
    events += sortOutWaiting();
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
    if (const auto gathered = addPhotosOf(changes, true); !gathered)
        return gathered;
    const Draft *finished = finishedDraft.isEmpty() ? nullptr : draft(finishedDraft);
    const QList<RecordId> drafts = finished != nullptr ? QList{finished->record.id} : QList<RecordId>();
    if (const auto done = carryOut(changes, drafts, false); !done)
        return done;
    // A photo that could no longer be read does not come back, nor what was not its author's; the rest of the step
    // does.
    std::erase_if(changes, [](const Change &change) {
        const bool isRemoved = !change.after.has_value();
        const bool isLost = change.kind() == Kind::Attachment && change.content.isEmpty();
        return isRemoved && (isLost || !recordOf(*change.before).verified);
    });
    if (changes.empty())
        return {};
    remember(std::move(changes));
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
    Record &after = recordOf(record);
    if (after.revision != 0 && after.revision != recordOf(*before).revision)
        return Error{ErrorCode::ChangedElsewhere, {}};
    after.changed = std::max(m_clock.now(), after.written); // whatever became of the clock
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
    const QList<RecordId> draftsOfIt = m_drafts.over(*before); // what was being typed over it goes too
    ChangeSet changes{Change::remove(std::move(*before))};
    if (const auto gathered = addPhotosOf(changes, false); !gathered)
        return gathered;
    if (const auto done = carryOut(changes, draftsOfIt, false); !done)
        return done;
    QSet<RecordId> gone;
    for (const Change &change : changes)
        gone.insert(change.id());
    forget(gone);
    emit historyChanged();
    return {};
}

void Journal::markNotVerified(const QList<RecordId> &ids)
{
    QList<RecordEvent> events;
    for (CheckIn &checkIn : m_waiting)
        checkIn.record.verified = checkIn.record.verified && !ids.contains(checkIn.record.id);
    for (Attachment &photo : m_waitingPhotos)
        photo.record.verified = photo.record.verified && !ids.contains(photo.record.id);
    for (const RecordId id : ids) {
        auto any = find(id);
        if (!any)
            continue;
        recordOf(*any).verified = false;
        show(Change::add(*any));
        events += {id, kindOf(*any), ChangeAction::Edited};
    }
    // No step may bring it back as its author's.
    forget(QSet<RecordId>(ids.begin(), ids.end()));
    emit historyChanged();
    if (!events.isEmpty())
        emit changed(events);
}

} // namespace hearth
