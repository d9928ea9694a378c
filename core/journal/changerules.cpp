// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/changerules.h"

#include "journal/blindcheckin.h"
#include "journal/entrystart.h"
#include "journal/journal.h"
#include "records/carried.h"

#include <algorithm>

namespace hearth {

namespace {

Result<void> checkOwnership(const Journal &journal, const Change &change, bool isRetracing)
{
    const auto mayWrite = [&journal](const std::optional<AnyRecord> &side) {
        return !side || journal.canWriteAs(recordOf(*side).author);
    };
    if (!mayWrite(change.before) || !mayWrite(change.after))
        return Error{ErrorCode::NotYours, {}};
    // What is stored decides, not what the caller believes of it.
    const auto stored = journal.find(change.id());
    if (stored && change.after && recordOf(*change.after).author != recordOf(*stored).author)
        return Error{ErrorCode::NotYours, {}};
    if (stored && !journal.canWriteAs(recordOf(*stored).author))
        return Error{ErrorCode::NotYours, {}};
    // Saving it would sign it: what somebody else may have planted in my name never gets my signature.
    const auto isPlanted = [](const std::optional<AnyRecord> &side) { return side && !recordOf(*side).verified; };
    if (change.after && (isPlanted(stored) || isPlanted(change.before) || isPlanted(change.after)))
        return Error{ErrorCode::NotWrittenByYou, {}};
    if (change.before && !stored)
        return Error{ErrorCode::NotFound, {}};
    if (!change.before && stored)
        return Error{ErrorCode::AlreadyExists, {}};
    if (change.after && stored && kindOf(*stored) != kindOf(*change.after))
        return Error{ErrorCode::BadValue, QStringLiteral("kind")};
    // Revisions go on rising while steps are taken back and forth.
    if (stored && !isRetracing && recordOf(*stored).revision != recordOf(*change.before).revision)
        return Error{ErrorCode::ChangedElsewhere, {}};
    return {};
}

// All matches of one kind that another record of the same author takes the place of.
template <typename T, typename Same>
bool isTaken(const Journal &journal, const T &value, const ChangeStep &step, Same same)
{
    const auto &repository = journal.all<T>();
    return std::any_of(repository.begin(), repository.end(), [&](const T &present) {
        return present.record.verified && present.record.author == value.record.author &&
               present.record.id != value.record.id && !step.touched.contains(present.record.id) &&
               same(present, value);
    });
}

template <typename T>
bool isOnlyOne(const Journal &journal, const T &value, const ChangeStep &step)
{
    return !isTaken(journal, value, step, [](const T &, const T &) { return true; });
}

QString keyOfPeriod(PartnerId author, const Period &period)
{
    return QString::number(author.number()) + QLatin1Char('/') + period.toString();
}

template <typename T>
Result<void> checkPeriod(const Journal &journal, const T &value, const ChangeStep &step, QSet<QString> &filled)
{
    const QString key = keyOfPeriod(value.record.author, value.period);
    const auto same = [](const T &left, const T &right) { return left.period == right.period; };
    if (filled.contains(key) || isTaken(journal, value, step, same))
        return Error{ErrorCode::PeriodTaken, {}};
    filled.insert(key);
    return {};
}

// A photo belongs to a record of its author that is there, and is seen by whoever sees that record.
Result<void> checkAttachment(const Journal &journal, const Attachment &attachment, const Change &change)
{
    const Record *owner = journal.findRecord(attachment.of);
    if (owner != nullptr && owner->author != attachment.record.author)
        return Error{ErrorCode::NotYours, {}};
    if (!change.before) {
        HEARTH_GET(const auto content, change.content.bytes());
        if (content.size() != attachment.size || digestOfContent(content) != attachment.digest)
            return Error{ErrorCode::ContentChanged, {}};
    }
    const auto *before = change.before ? std::get_if<Attachment>(&*change.before) : nullptr;
    if (before != nullptr && before->digest != attachment.digest)
        return Error{ErrorCode::ContentChanged, {}};
    return {};
}

Result<void> checkVersion(const Journal &journal, const AgreementVersion &version, const Change &change,
                          const ChangeStep &step)
{
    if (step.isRetracing)
        return {};
    if (change.before && recordOf(*change.before).visibility == Visibility::Shared)
        return Error{ErrorCode::AlreadySigned, {}};
    if (version.record.visibility != Visibility::Shared)
        return {};
    for (const AgreementVersion &present : journal.all<AgreementVersion>()) {
        const bool isSame = present.record.id == version.record.id || present.agreement != version.agreement;
        if (!isSame && present.record.visibility == Visibility::Shared && present.number >= version.number)
            return Error{ErrorCode::NotAgreedBefore, {}};
    }
    return {};
}

// Whoever can read these answers from now on may have sealed theirs before. Those are named: changed later, they show.
void nameCounterpart(const Journal &journal, CheckIn &checkIn, const Change &change)
{
    const bool wasShared = change.before && recordOf(*change.before).visibility == Visibility::Shared;
    if (wasShared || !checkIn.counterpart.isEmpty())
        return;
    if (const auto *theirs = sealFor(journal, otherPartner(checkIn.record.author), checkIn.period))
        checkIn.counterpart = theirs->digest;
}

// Likewise of every period of a chart.
void nameCounterparts(const Journal &journal, SharedChart &chart)
{
    for (SharedRating &shared : chart.ratings) {
        const CheckInSeal *theirs =
            shared.counterpart.isEmpty() ? sealFor(journal, otherPartner(chart.record.author), shared.period) : nullptr;
        if (theirs != nullptr)
            shared.counterpart = theirs->digest;
    }
}

Result<void> checkChart(const Journal &journal, SharedChart &chart, ChangeStep &step)
{
    nameCounterparts(journal, chart);
    const QString key = QStringLiteral("%1/%2/%3")
                            .arg(chart.record.author.number())
                            .arg(keyOf(chart.dimension), chart.month.toString());
    const auto same = [](const SharedChart &left, const SharedChart &right) {
        return left.dimension == right.dimension && left.month == right.month;
    };
    if (step.charts.contains(key) || isTaken(journal, chart, step, same))
        return Error{ErrorCode::AlreadyExists, {}};
    step.charts.insert(key);
    return {};
}

Result<void> checkKind(const Journal &journal, Change &change, ChangeStep &step)
{
    AnyRecord &after = *change.after;
    if (auto *checkIn = std::get_if<CheckIn>(&after)) {
        if (checkIn->record.visibility == Visibility::Shared) {
            hideReasons(*checkIn);
            nameCounterpart(journal, *checkIn, change);
        }
        return checkPeriod(journal, *checkIn, step, step.checkIns);
    }
    if (auto *entry = std::get_if<Entry>(&after)) {
        // The name of a template of one's own is private, as the template is.
        if (entry->record.visibility == Visibility::Shared && !isTemplateKey(entry->startedFrom))
            entry->startedFrom.clear();
        return {};
    }
    if (const auto *seal = std::get_if<CheckInSeal>(&after))
        return checkPeriod(journal, *seal, step, step.seals);
    if (const auto *own = std::get_if<OwnAnswers>(&after))
        return checkPeriod(journal, *own, step, step.ownAnswers);
    if (auto *chart = std::get_if<SharedChart>(&after))
        return checkChart(journal, *chart, step);
    if (auto *note = std::get_if<GratitudeNote>(&after)) {
        if (!journal.hasOther() || (!change.before && !journal.isForTwo()))
            return Error{ErrorCode::UnknownPartner, {}};
        // It waits no longer, and does not open again should it be made private.
        if (note->record.visibility == Visibility::Shared)
            note->keptUntil = {};
    }
    if (const auto *partner = std::get_if<Partner>(&after); partner != nullptr && !isOnlyOne(journal, *partner, step))
        return Error{ErrorCode::AlreadyExists, {}};
    if (const auto *preferences = std::get_if<Preferences>(&after);
        preferences != nullptr && !isOnlyOne(journal, *preferences, step))
        return Error{ErrorCode::AlreadyExists, {}};
    if (const auto *words = std::get_if<Reflection>(&after)) {
        const auto same = [](const Reflection &left, const Reflection &right) {
            return left.experience == right.experience && left.record.date == right.record.date;
        };
        if (isTaken(journal, *words, step, same))
            return Error{ErrorCode::AlreadyExists, {}};
    }
    if (const auto *version = std::get_if<AgreementVersion>(&after))
        return checkVersion(journal, *version, change, step);
    if (std::holds_alternative<Consent>(after) && change.before && !step.isRetracing)
        return Error{ErrorCode::AlreadySigned, {}};
    if (const auto *attachment = std::get_if<Attachment>(&after))
        return checkAttachment(journal, *attachment, change);
    if (const auto *response = std::get_if<Response>(&after); response != nullptr && !change.before) {
        const Entry *entry = journal.all<Entry>().find(response->to);
        if (!step.isRetracing && (entry == nullptr || entry->record.visibility != Visibility::Shared))
            return Error{ErrorCode::NotFound, {}};
    }
    return {};
}

} // namespace

ChangeStep stepOf(const ChangeSet &changes, bool isRetracing)
{
    ChangeStep step;
    step.isRetracing = isRetracing;
    for (const Change &change : changes)
        step.touched.insert(change.id());
    return step;
}

Result<void> checkChange(const Journal &journal, Change &change, ChangeStep &step)
{
    HEARTH_TRY(checkOwnership(journal, change, step.isRetracing));
    if (!change.after) {
        // Taking back a "no" would bring an agreement back that somebody ended: nothing renews itself.
        const auto *consent = std::get_if<Consent>(&*change.before);
        if (consent != nullptr && !step.isRetracing && consent->decision != Decision::Agree)
            return Error{ErrorCode::AlreadySigned, {}};
        return {};
    }
    HEARTH_TRY(validate(*change.after));
    if (journal.isTogether() && !isNeverShared(*change.after) &&
        recordOf(*change.after).visibility == Visibility::Private)
        return Error{ErrorCode::BadValue, QStringLiteral("private while sitting together")};
    if (!step.isRetracing)
        forgetCarried(*change.after, change.before ? &*change.before : nullptr);
    return checkKind(journal, change, step);
}

std::optional<Consent> stopTakenBackBy(const ChangeSet &changes)
{
    for (const Change &change : changes) {
        const auto *before = change.before ? std::get_if<Consent>(&*change.before) : nullptr;
        const auto *after = change.after ? std::get_if<Consent>(&*change.after) : nullptr;
        const bool stays = before != nullptr && after != nullptr && after->decision == before->decision;
        if (before != nullptr && isStop(before->decision) && !stays)
            return *before;
    }
    return std::nullopt;
}

} // namespace hearth
