// SPDX-License-Identifier: GPL-3.0-or-later
// What one partner writes: entries, gratitude notes, check-ins, responses.
#include "checkins/askeddimensions.h"
#include "checkins/typedcheckin.h"
#include "cli/maintext.h"
#include "cli/openedjournal.h"
#include "cli/ownfromarguments.h"
#include "cli/recordchange.h"
#include "cli/recordfromarguments.h"
#include "cli/words.h"
#include "journal/blindcheckin.h"
#include "records/feelings.h"
#include "wording/owntemplates.h"

#include <algorithm>

namespace hearth {

Result<QString> feelingNamed(const QString &key)
{
    if (isFeeling(key))
        return key;
    QStringList known;
    for (const FeelingGroup &group : feelingGroups()) {
        for (const char *feeling : group.feelings)
            known += QLatin1String(feeling);
    }
    return choiceError("feeling", known);
}

namespace {

/// "close", or "close:2" with how strongly.
Result<FeltFeeling> feltFeelingFrom(const QString &text)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    HEARTH_GET(const auto key, feelingNamed(text.left(colon)));
    FeltFeeling felt{key};
    if (colon < 0)
        return felt;
    bool isNumber = false;
    felt.intensity = text.mid(colon + 1).toInt(&isNumber);
    if (!isNumber || felt.intensity < 1 || felt.intensity > kStrongestFeeling)
        return usageError(Cli::tr("How strongly something was felt is 1, 2 or 3, such as close:2."));
    return felt;
}

Result<QString> templateFrom(const Arguments &given, const Journal &journal)
{
    const QString key = given.value("template");
    QStringList known;
    for (const char *each : templateKeys())
        known += QLatin1String(each);
    for (const OwnTemplate *each : ownTemplates(journal))
        known += each->name;
    if (given.has("template") && !known.contains(key))
        return choiceError("template", known);
    return key;
}

Result<Answer> answerFrom(const QString &value)
{
    if (value == QLatin1String("did-not-come-up"))
        return Answer::didNotComeUp();
    if (value == QLatin1String("rather-not-say"))
        return Answer::ratherNotSay();
    bool isNumber = false;
    const auto rated = Answer::rated(value.toInt(&isNumber));
    if (!isNumber || !rated)
        return Error{ErrorCode::RatingOutOfRange, value};
    return rated;
}

Result<void> fillRatings(CheckIn &checkIn, const Arguments &given, const Journal &journal)
{
    HEARTH_GET(const auto rates, given.pairs("rate"));
    for (const auto &[key, value] : rates) {
        const auto dimension = dimensionFromKey(key);
        if (!dimension)
            return Error{ErrorCode::UnknownDimension, key};
        if (*dimension == Dimension::Closeness && !bothWelcomeCloseness(journal)) {
            return usageError(
                Cli::tr("“closeness” is asked only once both of you have switched it on in the settings."));
        }
        HEARTH_GET(const auto answer, answerFrom(value));
        checkIn.setAnswer(*dimension, answer);
    }
    return {};
}

Result<QStringList> feelingsFrom(const Arguments &given)
{
    QStringList feelings;
    for (const QString &text : given.values("feeling")) {
        HEARTH_GET(const auto feeling, feelingNamed(text));
        if (!feelings.contains(feeling))
            feelings += feeling;
    }
    return feelings;
}

} // namespace

Result<void> fillAnswers(CheckIn &checkIn, const Arguments &given, const Journal &journal)
{
    HEARTH_TRY(fillRatings(checkIn, given, journal));
    if (given.has("feeling")) {
        HEARTH_GET(checkIn.feelings, feelingsFrom(given));
    }
    // The first question is answered by the text.
    for (const char *question : questionKeys().subspan(1)) {
        if (given.has(question))
            setAnswerTo(checkIn, question, given.value(question));
    }
    return {};
}

Result<void> fillFeelings(Entry &entry, const Arguments &given)
{
    QList<FeltFeeling> feelings;
    for (const QString &text : given.values("feeling")) {
        HEARTH_GET(const auto felt, feltFeelingFrom(text));
        const auto before = std::ranges::find(feelings, felt.key, &FeltFeeling::key);
        if (before == feelings.end())
            feelings += felt;
        else if (before->intensity != felt.intensity)
            return usageError(
                Cli::tr("--%1 says two things of “%2”. Give one.").arg(QLatin1String("feeling"), felt.key));
    }
    if (!feelings.isEmpty())
        entry.feelings = feelings;
    return {};
}

Result<ChangeSet> entryFrom(const Arguments &given, const Journal &journal, const QString &text)
{
    HEARTH_GET(auto made, composeFrom<Entry>(given, journal));
    Entry entry = std::move(made);
    HEARTH_GET(const auto begun, templateFrom(given, journal));
    HEARTH_TRY(fillFeelings(entry, given));
    entry.text = text;
    entry.startedFrom = begun;
    return ChangeSet{Change::add(entry)};
}

Result<ChangeSet> noteFrom(const Arguments &given, const Journal &journal, const QString &text)
{
    HEARTH_GET(auto note, composeFrom<GratitudeNote>(given, journal));
    if (given.has("keep-until") && given.has("share"))
        return usageError(Cli::tr("A note is either shared now or kept until a day: give --share or --keep-until."));
    if (note.keptUntil.isValid() && note.keptUntil <= journal.clock().today())
        return usageError(Cli::tr("--keep-until takes a day to come: on any other the note would be shared at once."));
    if (!given.has("to"))
        note.to = otherPartner(journal.me());
    note.what = text;
    return ChangeSet{Change::add(std::move(note))};
}

namespace {

// What I answered to questions of mine alone, beside what was answered before.
ChangeSet ownChanges(const Journal &journal, const Period &period, const QList<OwnAnswer> &given)
{
    const OwnAnswers *present = journal.myOwnAnswers(period);
    return keptOwnAnswers(journal, period,
                          withGiven(present != nullptr ? present->answers : QList<OwnAnswer>(), given));
}

} // namespace

Result<ChangeSet> checkInFrom(const Arguments &given, const Journal &journal, const QString &text)
{
    HEARTH_GET(auto made, composeFrom<CheckIn>(given, journal));
    CheckIn checkIn = std::move(made);
    HEARTH_GET(const auto cadence, cadenceFromArguments(given, "period", journal.preferences().cadence));
    checkIn.period = journal.periodOn(checkIn.record.date, cadence);
    HEARTH_TRY(fillAnswers(checkIn, given, journal));
    setAnswerTo(checkIn, questionKeys().front(), text);
    HEARTH_GET(const auto own, ownFrom(given, journal));
    checkIn.own = withGiven(checkIn.own, own.forBoth);
    ChangeSet changes = ownChanges(journal, checkIn.period, own.mine);
    if (!given.has("sealed")) {
        // With nothing but answers that are mine alone there is no check-in beside them.
        if (own.mine.isEmpty() || given.has("share") || !hasNothingElse(checkIn))
            changes.insert(changes.begin(), Change::add(checkIn));
        return changes;
    }
    if (given.has("share")) {
        return usageError(
            Cli::tr("A check-in is either shared now or sealed until both have answered: give --share or --sealed."));
    }
    return sealedTyped(journal, {checkIn, withGiven(savedCheckIn(journal, checkIn.period).mine, own.mine)});
}

Result<ChangeSet> ownTemplateFrom(const Arguments &given, const Journal &journal, const QString &text)
{
    HEARTH_GET(auto made, composeFrom<OwnTemplate>(given, journal));
    OwnTemplate own = std::move(made);
    own.text = text;
    HEARTH_TRY(checkAgainst(journal, own));
    return ChangeSet{Change::add(std::move(own))};
}

Result<ChangeSet> responseFrom(const Arguments &given, const Journal &journal, const QString &text)
{
    HEARTH_GET(auto response, composeFrom<Response>(given, journal));
    if (journal.findRecord(response.to)->visibility != Visibility::Shared)
        return usageError(Cli::tr("That entry is yours alone; a response goes to one that is shared."));
    response.record.visibility = Visibility::Shared;
    response.text = text;
    return ChangeSet{Change::add(std::move(response))};
}

} // namespace hearth
