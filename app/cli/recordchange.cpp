// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/recordchange.h"

#include "checkins/standing.h"
#include "checkins/typedcheckin.h"
#include "cli/maintext.h"
#include "cli/openedjournal.h"
#include "cli/ownfromarguments.h"
#include "cli/recordkinds.h"
#include "cli/words.h"
#include "journal/blindcheckin.h"
#include "records/recordactions.h"
#include "wording/owntemplates.h"
#include "wording/sharedwording.h"

#include <algorithm>

namespace hearth {

namespace {

Result<void> checkNewReaders(const AnyRecord &before, const AnyRecord &after, const Journal &journal)
{
    if (recordOf(before).visibility == recordOf(after).visibility)
        return {};
    if (RecordActions::canShare(before) && RecordActions::mayChangeReaders(journal, recordOf(before)))
        return {};
    return usageError(Cli::tr("Who can read this record stays as it is."));
}

// The two are told apart by their names.
Result<void> checkOf(const Journal &journal, const Partner &partner)
{
    const QString other = journal.nameOf(otherPartner(journal.me()));
    if (!other.isEmpty() && isSameName(partner.name, other))
        return Error{ErrorCode::NameTaken, {}};
    return {};
}

Result<void> checkOf(const Journal &journal, const SharedExperience &experience)
{
    if (experience.state == ExperienceState::Lived && experience.record.date > journal.clock().today())
        return usageError(
            Cli::tr("That day has not come yet: what was lived has a day up to today, and what is ahead is planned."));
    if (experience.ritual.until.isValid() && experience.ritual.until < experience.record.date)
        return usageError(Cli::tr("Its last day comes before its first."));
    return {};
}

Result<void> checkOf(const Journal &journal, const OwnTemplate &own)
{
    if (isTemplateNameTaken(journal, own.name, own.record.id))
        return usageError(Cli::tr("There is a template of that name already."));
    return {};
}

void letGoOrTakeUp(AnyRecord &record, const Arguments &given)
{
    auto *conversation = std::get_if<Conversation>(&record);
    if (conversation == nullptr || !(given.has("let-go") || given.has("take-up")))
        return;
    conversation->isLetGo = given.has("let-go");
}

Result<void> fillAllAnswers(CheckIn &checkIn, const Arguments &given, const Journal &journal)
{
    HEARTH_GET(const auto own, ownFrom(given, journal));
    if (!own.mine.isEmpty())
        return usageError(
            Cli::tr("That question is yours alone: its answer is a record of its own, beside the check-in."));
    checkIn.own = withGiven(checkIn.own, own.forBoth);
    return fillAnswers(checkIn, given, journal);
}

Result<void> fillFurther(AnyRecord &record, const Arguments &given, const Journal &journal)
{
    if (auto *entry = std::get_if<Entry>(&record))
        return fillFeelings(*entry, given);
    if (auto *checkIn = std::get_if<CheckIn>(&record))
        return fillAllAnswers(*checkIn, given, journal);
    if (auto *own = std::get_if<OwnAnswers>(&record)) {
        HEARTH_GET(const auto answers, ownFrom(given, journal));
        if (!answers.forBoth.isEmpty())
            return usageError(Cli::tr("That question is for both of you: its answer stands in the check-in itself."));
        own->answers = withGiven(own->answers, answers.mine);
        return {};
    }
    if (auto *experience = std::get_if<SharedExperience>(&record))
        return fillRitual(*experience, given, journal);
    letGoOrTakeUp(record, given);
    return {};
}

} // namespace

Result<AnyRecord> findChangeable(const Journal &journal, RecordId id)
{
    auto found = journal.find(id);
    if (!found || !(isListed(kindOf(*found)) || kindOf(*found) == Kind::Partner))
        return noSuchNumber();
    AnyRecord record = *std::move(found);
    if (recordOf(record).author != journal.me())
        return Error{ErrorCode::NotYours, {}};
    HEARTH_TRY(checkWrittenTogether(journal, kindOf(record)));
    const std::vector<RecordForm> forms = recordForms();
    const auto form = std::ranges::find(forms, kindOf(record), &RecordForm::kind);
    if (form == forms.end() || form->changing.isEmpty())
        return usageError(Cli::tr("What this is stays as it was written."));
    if (!RecordActions::canEdit(record)) {
        return usageError(Cli::tr("A version that was proposed stays as it is. Write the next one with add FILE "
                                  "agreement --agreement ID."));
    }
    return record;
}

Result<AnyRecord> changedFrom(const AnyRecord &before, const Arguments &given, const Journal &journal,
                              const std::optional<QString> &text)
{
    for (const auto &[one, other] : {std::pair("share", "private"), std::pair("let-go", "take-up")}) {
        if (given.has(one) && given.has(other)) {
            return usageError(Cli::tr("Give --%1 or --%2, not both.").arg(QLatin1String(one), QLatin1String(other)));
        }
    }
    HEARTH_GET(auto after, filledFrom(before, given, journal, Filling::Present));
    HEARTH_TRY(fillFurther(after, given, journal));
    if (text)
        setMainText(after, *text);
    HEARTH_TRY(checkNewReaders(before, after, journal));
    HEARTH_TRY(checkAgainst(journal, after));
    return after;
}

Result<void> checkAgainst(const Journal &journal, const AnyRecord &record)
{
    return std::visit(
        [&journal](const auto &any) -> Result<void> {
            if constexpr (requires { checkOf(journal, any); })
                return checkOf(journal, any);
            else
                return {};
        },
        record);
}

bool wouldReadChanged(const Journal &journal, const AnyRecord &before, const AnyRecord &after)
{
    const auto *present = std::get_if<CheckIn>(&before);
    const auto *next = std::get_if<CheckIn>(&after);
    return present != nullptr && next != nullptr && !hasSameAnswers(*present, *next) &&
           wouldReadChanged(journal, *present);
}

int askForYes(CliEnvironment &environment)
{
    environment.err << Cli::tr("You have both answered. What you change now will read: “%1” Nothing was changed. Add "
                               "--yes to change it.")
                           .arg(sealWords(SealVerdict::Changed))
                    << '\n';
    return WrongUsage;
}

Result<ChangeSet> changesBetween(const AnyRecord &before, AnyRecord after, const Journal &journal)
{
    Record &record = recordOf(after);
    record.changed = std::max(journal.clock().now(), record.written); // whatever became of the clock
    const auto *checkIn = std::get_if<CheckIn>(&after);
    const bool isClosed = checkIn != nullptr && checkIn->isBlind() && record.visibility == Visibility::Private;
    // Those that were open stay what they were; a new seal would open them again.
    if (isClosed && recordOf(before).visibility == Visibility::Private &&
        !hasSameAnswers(*checkIn, std::get<CheckIn>(before)))
        return sealedTyped(journal, {*checkIn, savedCheckIn(journal, checkIn->period).mine});
    return ChangeSet{Change::edit(before, std::move(after))};
}

} // namespace hearth
