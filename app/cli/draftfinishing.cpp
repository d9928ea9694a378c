// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/draftfinishing.h"

#include "agreements/agreements.h"
#include "base/text.h"
#include "checkins/ownquestions.h"
#include "checkins/standing.h"
#include "cli/admission.h"
#include "cli/questionproblem.h"
#include "cli/recordchange.h"
#include "cli/recordoutput.h"
#include "cli/words.h"
#include "editors/templateheadings.h"
#include "journal/draftphotos.h"
#include "journal/drafts.h"
#include "records/talkrecords.h"
#include "wording/owntemplates.h"
#include "wording/sharedwording.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace hearth {

namespace {

/// The record that it would become: the one that it changes, or a new one. NotFound where that is gone.
Result<AnyRecord> begunFor(const Unfinished &unfinished, const AnyRecord &typed, const Journal &journal)
{
    const DraftPlace &place = *unfinished.what;
    if (place.kind == Kind::AgreementVersion) {
        const auto agreement = place.of.isValid() ? agreementOf(journal, place.of) : std::nullopt;
        return AnyRecord(agreement ? nextVersion(journal, *agreement) : newAgreement(journal));
    }
    if (place.of.isValid() && place.kind != Kind::Response) {
        auto there = journal.find(place.of);
        if (!there || kindOf(*there) != place.kind)
            return Error{ErrorCode::NotFound, {}};
        return *std::move(there);
    }
    if (const auto reply = journal.find(place.of); reply && kindOf(*reply) == place.kind)
        return *reply;
    AnyRecord begun = typed;
    recordOf(begun) = journal.compose<Entry>().record;
    return begun;
}

// As the editor leaves it: headings of a template below which nothing was written go.
void tidyEntry(AnyRecord &finished, const std::optional<AnyRecord> &before, const Journal &journal)
{
    auto *entry = std::get_if<Entry>(&finished);
    const auto *present = before ? std::get_if<Entry>(&*before) : nullptr;
    if (entry == nullptr || (present != nullptr && present->text == entry->text))
        return;
    entry->text = withoutUnansweredHeadings(entry->text, {templateText(journal, entry->startedFrom)});
}

Result<ChangeSet> changesFor(const Unfinished &unfinished, const AnyRecord &typed, const Journal &journal)
{
    HEARTH_GET(const auto begun, begunFor(unfinished, typed, journal));
    AnyRecord finished = recordIn(unfinished.draft, begun);
    if (auto *version = std::get_if<AgreementVersion>(&finished); version != nullptr && version->number == 1)
        version->agreement = version->record.id;
    Record &record = recordOf(finished);
    const auto before = journal.find(record.id);
    tidyEntry(finished, before, journal);
    HEARTH_TRY(checkAgainst(journal, finished));
    if (before)
        record.changed = std::max(journal.clock().now(), record.written); // whatever became of the clock
    ChangeSet changes{before ? Change::edit(*before, finished) : Change::add(finished)};
    std::ranges::move(photoChangesIn(journal, unfinished.draft.fields, record), std::back_inserter(changes));
    const auto *version = std::get_if<AgreementVersion>(&finished);
    if (version != nullptr && version->record.visibility == Visibility::Shared)
        changes.push_back(Change::add(proposersConsent(journal, *version)));
    return changes;
}

Result<int> finishRecord(const Unfinished &unfinished, const AnyRecord &typed, const Arguments &given, Journal &journal,
                         CliEnvironment &environment)
{
    const PhotosTyped photos = PhotosTyped::fromCbor(unfinished.draft.fields.value(QLatin1String(kPhotosField)));
    if (!photos.unfinished.isEmpty() && !given.has("yes"))
        return usageError(Cli::tr("Not all of its photos could be taken in, so it is not saved; the draft waits on. "
                                  "Add --yes to save it without them."));
    HEARTH_GET(auto changes, changesFor(unfinished, typed, journal));
    const RecordId id = changes.front().id();
    HEARTH_TRY(journal.apply(std::move(changes), unfinished.place));
    for (const RecordId photo : photosNamedIn(unfinished.draft.fields))
        (void)journal.discardDraft(photoPlace(photo)); // it is in the journal; failing, the window lets it go
    (void)journal.openWhatIsDue();                     // failing, it opens another time
    environment.tell(Cli::tr("Saved as %1.").arg(toString(id)));
    return Done;
}

/// Whether it is to be sealed, by what was asked for, else as what is there stands.
Result<bool> isToBeSealed(const Arguments &given, CheckInStanding standing, const Journal &journal)
{
    if (given.has("sealed") && given.has("private"))
        return usageError(
            Cli::tr("Give --%1 or --%2, not both.").arg(QLatin1String("sealed"), QLatin1String("private")));
    if (standing == CheckInStanding::Shared) {
        if (given.has("sealed") || given.has("private"))
            return usageError(Cli::tr("The other can read these answers already: leave out --sealed and --private."));
        return false;
    }
    const bool stands = standing == CheckInStanding::Sealed || standing == CheckInStanding::BothSealed;
    const bool isSealed = given.has("sealed") || (stands && !given.has("private"));
    if (isSealed && !journal.isForTwo())
        return usageError(Cli::tr("There is nobody to open it with: leave out --sealed."));
    return isSealed;
}

QString savedCheckInWords(CheckInStanding standing)
{
    switch (standing) {
    case CheckInStanding::Sealed:
    case CheckInStanding::BothSealed:
        return Cli::tr("Your answers are sealed until both of you have answered.");
    case CheckInStanding::Shared:
        return Cli::tr("Your answers are open to both of you.");
    case CheckInStanding::Private:
    case CheckInStanding::Unanswered:
        break;
    }
    return Cli::tr("Your answers are kept, for you alone.");
}

Result<int> finishCheckIn(const Unfinished &unfinished, const TypedCheckIn &draft, const Arguments &given,
                          Journal &journal, CliEnvironment &environment)
{
    const TypedCheckIn typed{checkInWith(journal, draft.checkIn), draft.mine};
    const Period period = typed.checkIn.period;
    const CheckIn *present = journal.myCheckIn(period);
    HEARTH_GET(const bool isSealed, isToBeSealed(given, checkInStanding(journal, period), journal));
    const bool staysOpen = isSealed || typed.checkIn.record.visibility == Visibility::Shared;
    if (staysOpen && present != nullptr && !given.has("yes") && !hasSameAnswers(typed.checkIn, *present) &&
        wouldReadChanged(journal, *present)) {
        return askForYes(environment);
    }
    HEARTH_GET(auto changes, isSealed ? sealedTyped(journal, typed) : Result<ChangeSet>(keptCheckIn(journal, typed)));
    if (changes.empty()) {
        HEARTH_TRY(journal.discardDraft(unfinished.place));
        environment.tell(Cli::tr("Nothing was changed: it already is that way."));
        return Done;
    }
    HEARTH_TRY(journal.apply(std::move(changes), unfinished.place));
    (void)journal.openWhatIsDue(); // failing, it opens another time
    const CheckIn *saved = journal.myCheckIn(period);
    const OwnAnswers *own = journal.myOwnAnswers(period);
    const RecordId id = saved != nullptr ? saved->record.id : own != nullptr ? own->record.id : RecordId();
    if (id.isValid())
        environment.tell(Cli::tr("Saved as %1.").arg(toString(id)));
    environment.tell(savedCheckInWords(checkInStanding(journal, period)));
    return Done;
}

/// What a conversation waits for before it can be kept; empty where what is left to say may stay unsaid.
QString missingIn(const TalkSession &session, const Journal &journal)
{
    const QString speaker = printable(journal.nameOf(session.speaker()));
    const QString listener = printable(journal.nameOf(session.listener()));
    switch (session.step()) {
    case TalkStep::Outcome:
    case TalkStep::LetGo:
    case TalkStep::Keep:
        return {};
    case TalkStep::Turn:
        if (session.turn().phase == TurnPhase::Speaking)
            return Cli::tr("it is the turn of %1 to speak.").arg(speaker);
        if (session.turn().phase == TurnPhase::Hearing)
            return Cli::tr("%1 has not said yes yet to what %2 heard.").arg(speaker, listener);
        return Cli::tr("there may be more to say after the turn of %1.").arg(speaker);
    case TalkStep::Sentence:
    case TalkStep::Thought:
        return Cli::tr("it is %1 who says something now.").arg(speaker);
    case TalkStep::Own:
    case TalkStep::Forgive:
    case TalkStep::Differently:
        return Cli::tr("a few steps are still before the two of you.");
    case TalkStep::Rules:
    case TalkStep::Topic:
    case TalkStep::Setup:
    case TalkStep::Begin:
    case TalkStep::Source:
        break;
    }
    return Cli::tr("it has only begun.");
}

Result<int> finishTalk(const Unfinished &unfinished, const TalkSession &session, const Arguments &given,
                       const OpenedJournal &opened, CliEnvironment &environment)
{
    Journal &journal = *opened.journal;
    if (session.isForOneself())
        return usageError(Cli::tr("These are words for yourself, and no conversation is kept of them. They can go into "
                                  "an entry: hearthbook add FILE entry. Nothing was changed; the draft waits on."));
    if (!journal.isForTwo())
        return usageError(
            Cli::tr("A conversation is kept by two, and here is one. Nothing was changed; the draft waits "
                    "on."));
    if (const QString missing = missingIn(session, journal); !missing.isEmpty()) {
        return usageError(Cli::tr("This conversation is not at its end: %1 Go on with it: hearthbook talk FILE. "
                                  "Nothing was changed; all that was said waits on.")
                              .arg(missing));
    }
    environment.tell(Cli::tr("This is what would be kept, for both of you to read:"));
    environment.tell(textOf(unfinished, journal));
    environment.out.flush();
    return keepTalk(session, unfinished.place, given, opened, environment);
}

Result<int> finishQuestion(const Unfinished &unfinished, const TypedQuestion &typed, Journal &journal,
                           CliEnvironment &environment)
{
    const OwnQuestion &question = typed.question;
    const auto written = question.key.isEmpty() ? addQuestion(journal, question.form, question.words, typed.isOffered)
                                                : changeQuestion(journal, question, typed.isOffered);
    if (!written)
        return fail(written.error(), questionProblem(written.error()), environment);
    HEARTH_TRY(journal.discardDraft(unfinished.place));
    environment.tell(question.key.isEmpty() ? Cli::tr("The question is added.") : Cli::tr("The question is changed."));
    return Done;
}

} // namespace

Result<int> keepTalk(const TalkSession &session, const QString &place, const Arguments &given,
                     const OpenedJournal &opened, CliEnvironment &environment)
{
    Journal &journal = *opened.journal;
    std::unique_ptr<Admission> admission;
    if (!journal.isTogether()) {
        HEARTH_GET(admission, Admission::ask(given, opened, environment));
    }
    const std::array<Conversation, 2> both = conversationsOf(session, journal);
    HEARTH_TRY(journal.apply({Change::add(both[0]), Change::add(both[1])}, place));
    environment.tell(Cli::tr("Saved as %1.").arg(toString(both[0].record.id)));
    return Done;
}

Result<int> finishDraft(const Unfinished &unfinished, const Arguments &given, const OpenedJournal &opened,
                        CliEnvironment &environment)
{
    Journal &journal = *opened.journal;
    const bool isCheckIn = std::holds_alternative<TypedCheckIn>(unfinished.typed);
    if (!isCheckIn && (given.has("sealed") || given.has("private")))
        return usageError(Cli::tr("--sealed and --private go with a check-in alone."));
    if (isCheckIn)
        return finishCheckIn(unfinished, std::get<TypedCheckIn>(unfinished.typed), given, journal, environment);
    if (const auto *session = std::get_if<TalkSession>(&unfinished.typed))
        return finishTalk(unfinished, *session, given, opened, environment);
    if (const auto *question = std::get_if<TypedQuestion>(&unfinished.typed))
        return finishQuestion(unfinished, *question, journal, environment);
    if (const auto *record = std::get_if<AnyRecord>(&unfinished.typed))
        return finishRecord(unfinished, *record, given, journal, environment);
    return usageError(Cli::tr("A newer Hearthbook began this, and only that can finish it. Nothing was changed."));
}

} // namespace hearth
