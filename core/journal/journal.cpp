// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/journal.h"

#include "crypto/digest.h"
#include "journal/alongside.h"
#include "journal/blindcheckin.h"
#include "journal/changerules.h"
#include "journal/changewrites.h"
#include "journal/countedturns.h"
#include "journal/photoowner.h"
#include "journal/retracing.h"

#include <algorithm>

namespace hearth {

Journal::Journal(PartnerId me, bool hasOther, JournalContents contents, RecordStore &store, const Clock &clock,
                 Random &random, Sitting sitting)
    : m_me(me)
    , m_sitting(sitting)
    , m_hasOther(hasOther)
    , m_notUnderstood(contents.notUnderstood)
    , m_records(std::move(contents.records))
    , m_drafts(*this, m_records.all<Draft>(), [this](const std::vector<RecordWrite> &writes) { return commit(writes); })
    , m_store(store)
    , m_clock(clock)
    , m_writersClock(*this, clock)
    , m_random(random)
{
    (void)sortOutWaiting(); // nobody listens yet
    if (isTogether()) {
        QList<RecordId> closed;
        for (const CheckIn &checkIn : all<CheckIn>()) {
            if (checkIn.record.visibility == Visibility::Private)
                closed += checkIn.record.id;
        }
        // Failing, they stay as they are and are opened another time.
        (void)openWhatIsDue();
        m_records.keepOnlyShared();
        for (const RecordId id : closed) {
            const CheckIn *opened = all<CheckIn>().find(id);
            if (opened != nullptr && (!m_openedTogether || opened->period.start > m_openedTogether->start))
                m_openedTogether = opened->period;
        }
    }
}

Journal::~Journal() = default;

QList<RecordEvent> Journal::sortOutWaiting()
{
    return m_waiting.sortOut(
        m_records, [this](PartnerId author, const Period &period) { return waitsForMine(*this, author, period); });
}

const Partner *Journal::partner(PartnerId id) const
{
    for (const Partner &partner : all<Partner>()) {
        if (partner.record.author == id && partner.record.verified)
            return &partner;
    }
    return nullptr;
}

std::optional<Parting> Journal::parting() const
{
    return m_hasOther ? partingOf(all<Partner>()) : std::nullopt;
}

QString Journal::nameOf(PartnerId id) const
{
    const Partner *found = partner(id);
    return found != nullptr ? found->name : QString();
}

Preferences Journal::preferencesOf(PartnerId partner) const
{
    for (const Preferences &preferences : all<Preferences>()) {
        if (preferences.record.author == partner)
            return preferences;
    }
    Preferences standard = compose<Preferences>();
    standard.record.author = partner;
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

const OwnAnswers *Journal::myOwnAnswers(const Period &period) const
{
    const auto &all = this->all<OwnAnswers>();
    const auto found = std::find_if(all.begin(), all.end(), [&](const OwnAnswers &own) {
        return own.record.author == m_me && own.period == period;
    });
    return found != all.end() ? &*found : nullptr;
}

WeekTurns Journal::weekTurns() const
{
    QList<QDate> turns;
    for (const Partner &partner : all<Partner>()) {
        if (partner.record.verified)
            turns += countedTurns(partner, m_clock.today());
    }
    return WeekTurns(turns);
}

std::vector<const Attachment *> Journal::photosOf(RecordId record) const
{
    std::vector<const Attachment *> photos;
    const Record *owner = findRecord(record);
    if (owner == nullptr)
        return photos;
    for (const Attachment &attachment : all<Attachment>()) {
        if (isPhotoOf(attachment, *owner))
            photos.push_back(&attachment);
    }
    std::ranges::stable_sort(photos, {}, [](const Attachment *photo) { return photo->record.written; });
    return photos;
}

Result<QByteArray> Journal::contentOf(const Attachment &attachment) const
{
    auto content = m_store.content(attachment.record.id);
    if (content && digestOfContent(content.value()) != attachment.digest)
        return Error{ErrorCode::ContentChanged, {}};
    return content;
}

void Journal::setWriter(PartnerId writer)
{
    if (m_me == writer || !canWriteAs(writer) || !isTogether())
        return;
    m_me = writer;
    emit historyChanged();
}

bool Journal::canWriteAs(PartnerId author) const
{
    const bool bothHere = isTogether() || m_hasGuest;
    return author == m_me || (bothHere && author == otherPartner(m_me));
}

Result<SecretBytes> Journal::secretOf(PartnerId author, const QByteArray &statement) const
{
    if (!canWriteAs(author))
        return Error{ErrorCode::NotYours, {}};
    // Ed25519 makes the same signature each time, and nobody else can make it.
    HEARTH_GET(const auto signature, m_store.sign(author, statement));
    return SecretBytes::copyOf(digest({viewOf(signature)}));
}

void Journal::dismissGuest()
{
    m_hasGuest = false;
    m_history.forgetWhatTheOtherWrote(m_me);
    emit historyChanged();
}

Record Journal::newRecord() const
{
    Record record;
    do {
        record.id = m_random.recordId();
    } while (findRecord(record.id) != nullptr);
    record.author = m_me;
    record.date = m_writersClock.today();
    record.written = record.changed = m_clock.now();
    if (isTogether())
        record.visibility = Visibility::Shared;
    return record;
}

Result<void> Journal::commit(const std::vector<RecordWrite> &writes)
{
    auto committed = m_store.commit(writes);
    if (!committed)
        emit notSaved(committed.error());
    return committed;
}

Result<RecordWrite> Journal::prepared(Change &change, ChangeStep &step)
{
    HEARTH_TRY(checkChange(*this, change, step));
    return writeOf(*this, m_store, change);
}

RecordEvent Journal::shown(const Change &change)
{
    const bool existed = findRecord(change.id()) != nullptr;
    m_records.carryOut(change);
    const auto action = !change.after ? ChangeAction::Removed : existed ? ChangeAction::Edited : ChangeAction::Added;
    return {change.id(), change.kind(), action};
}

Result<QList<RecordEvent>> Journal::carryOut(ChangeSet &changes, const QList<RecordId> &finishedDrafts,
                                             bool isRetracing)
{
    std::vector<RecordWrite> writes;
    writes.reserve(changes.size() + 1);
    ChangeStep step = stepOf(changes, isRetracing);
    for (Change &change : changes) {
        HEARTH_GET(auto write, prepared(change, step));
        writes.push_back(std::move(write));
    }
    for (const RecordId id : finishedDrafts) {
        if (const Draft *written = m_records.all<Draft>().find(id))
            writes.push_back(removalOf(written->record));
    }
    HEARTH_TRY(commit(writes));
    for (const RecordId id : finishedDrafts) {
        m_records.all<Draft>().remove(id);
        m_drafts.forgetUnwritten(id);
    }
    QList<RecordEvent> events;
    events.reserve(static_cast<qsizetype>(changes.size()));
    for (const Change &change : changes)
        events += shown(change);
    return events;
}

StepId Journal::remembered(ChangeSet changes, QList<RecordEvent> events)
{
    events += sortOutWaiting();
    // A photo that could no longer be read does not come back, nor what was not its author's; the rest of the step
    // does.
    std::erase_if(changes, [](const Change &change) {
        const bool isRemoved = !change.after.has_value();
        const bool isLost = change.kind() == Kind::Attachment && change.content.isEmpty();
        return isRemoved && (isLost || !recordOf(*change.before).verified);
    });
    const StepId step = changes.empty() ? StepId() : m_history.add(m_me, std::move(changes));
    emit changed(events);
    emit historyChanged();
    return step;
}

Result<StepId> Journal::apply(ChangeSet changes, const QString &finishedDraft)
{
    if (changes.empty())
        return StepId();
    addWhatGoesAlong(*this, changes, Removal::ToUndo);
    const Draft *finished = finishedDraft.isEmpty() ? nullptr : draft(finishedDraft);
    const QList<RecordId> drafts = finished != nullptr ? QList{finished->record.id} : QList<RecordId>();
    HEARTH_GET(auto done, carryOut(changes, drafts, false));
    return remembered(std::move(changes), std::move(done));
}

Result<StepId> Journal::add(AnyRecord record, const QString &finishedDraft)
{
    return apply({Change::add(std::move(record))}, finishedDraft);
}

Result<StepId> Journal::replace(AnyRecord record, const QString &finishedDraft)
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

Result<StepId> Journal::remove(RecordId id)
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
    addWhatGoesAlong(*this, changes, Removal::ForGood);
    HEARTH_GET(auto done, carryOut(changes, draftsOfIt, false));
    done += sortOutWaiting();
    QSet<RecordId> gone;
    for (const Change &change : changes)
        gone.insert(change.id());
    m_history.forget(gone);
    emit changed(done);
    emit historyChanged();
    return {};
}

StepId Journal::nextStep(Retrace way) const
{
    const UndoHistory::Step *step = m_history.next(m_me, way);
    return step != nullptr ? step->id : StepId();
}

bool Journal::canRetrace(Retrace way, StepId id) const
{
    const UndoHistory::Step *step = m_history.find(m_me, way, id);
    if (step == nullptr)
        return false;
    if (const auto stop = stopTakenBack(way, id); stop && stop->record.author != m_me)
        return false;
    // One by one: a step may be a whole import.
    ChangeStep checked = stepOf(step->changes, true);
    const auto isAllowed = [&](const Change &each) {
        Change change = way == Retrace::Undo ? each.inverse() : each;
        return checkChange(*this, change, checked).ok();
    };
    const ChangeSet &changes = step->changes;
    return way == Retrace::Undo ? std::all_of(changes.rbegin(), changes.rend(), isAllowed)
                                : std::all_of(changes.begin(), changes.end(), isAllowed);
}

const ChangeSet *Journal::changesOf(Retrace way, StepId id) const
{
    const UndoHistory::Step *step = m_history.find(m_me, way, id);
    return step != nullptr ? &step->changes : nullptr;
}

std::optional<Consent> Journal::stopTakenBack(Retrace way, StepId id) const
{
    const UndoHistory::Step *step = m_history.find(m_me, way, id);
    const auto isConsent = [](const Change &change) { return change.kind() == Kind::Consent; };
    if (step == nullptr || std::ranges::none_of(step->changes, isConsent))
        return std::nullopt;
    return stopTakenBackBy(retracing(*step, way));
}

Result<void> Journal::undo(StopAsked asked)
{
    return retrace(Retrace::Undo, nextStep(Retrace::Undo), asked);
}

Result<void> Journal::redo(StopAsked asked)
{
    return retrace(Retrace::Redo, nextStep(Retrace::Redo), asked);
}

Result<void> Journal::retrace(Retrace way, StepId id, StopAsked asked)
{
    const UndoHistory::Step *step = m_history.find(m_me, way, id);
    if (step == nullptr)
        return Error{ErrorCode::NothingToUndo, {}};
    ChangeSet changes = retracing(*step, way);
    const auto stop = stopTakenBackBy(changes);
    if (stop && (asked == StopAsked::No || stop->record.author != m_me))
        return Error{ErrorCode::StopNotAsked, {}};
    HEARTH_GET(auto done, carryOut(changes, {}, true));
    retraced(way, id, std::move(done));
    return {};
}

StepId Journal::retraced(Retrace way, StepId step, QList<RecordEvent> events)
{
    events += sortOutWaiting();
    m_history.retraced(m_me, way, step);
    emit changed(events);
    emit historyChanged();
    return step;
}

Result<int> Journal::openWhatIsDue()
{
    ChangeSet changes;
    for (const PartnerId author : {kFirstPartner, kSecondPartner}) {
        if (canWriteAs(author))
            std::ranges::move(dueOpenings(*this, author), std::back_inserter(changes));
    }
    // One by one: what cannot be opened does not keep the others closed.
    int opened = 0;
    Result<void> failure;
    for (Change &change : changes) {
        ChangeSet step{std::move(change)};
        addWhatGoesAlong(*this, step, Removal::ToUndo);
        const auto done = carryOut(step, {}, false);
        if (done) {
            ++opened;
            emit changed(done.value() + sortOutWaiting());
        } else {
            failure = done;
        }
    }
    if (const QList<RecordEvent> events = sortOutWaiting(); !events.isEmpty())
        emit changed(events);
    if (!failure)
        return failure.error();
    return opened;
}

void Journal::markNotVerified(const QList<RecordId> &ids)
{
    QList<RecordEvent> events;
    m_waiting.markNotVerified(ids);
    for (const RecordId id : ids) {
        auto any = find(id);
        if (!any)
            continue;
        recordOf(*any).verified = false;
        m_records.carryOut(Change::add(*any));
        events += {id, kindOf(*any), ChangeAction::Edited};
    }
    // No step may bring it back as its author's.
    m_history.forget(QSet<RecordId>(ids.begin(), ids.end()));
    emit historyChanged();
    if (!events.isEmpty())
        emit changed(events);
}

} // namespace hearth
