// SPDX-License-Identifier: GPL-3.0-or-later
// What one partner writes: entries, gratitude notes, check-ins, responses.
#include "checkins/askeddimensions.h"
#include "cli/openedjournal.h"
#include "cli/recordfromarguments.h"
#include "cli/words.h"
#include "journal/blindcheckin.h"
#include "records/feelings.h"

#include <algorithm>

namespace hearth {

namespace {

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

/// "close", or "close:2" with how strongly.
Result<FeltFeeling> feltFeelingFrom(const QString &text)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    const auto key = feelingNamed(text.left(colon));
    if (!key)
        return key.error();
    FeltFeeling felt{key.value()};
    if (colon < 0)
        return felt;
    bool isNumber = false;
    felt.intensity = text.mid(colon + 1).toInt(&isNumber);
    if (!isNumber || felt.intensity < 1 || felt.intensity > kStrongestFeeling) {
        return usageError(say(QT_TRANSLATE_NOOP("CommandLine", "How strongly something was felt is 1, 2 or 3, such as "
                                                               "close:2.")));
    }
    return felt;
}

Result<QString> templateFrom(const Arguments &given)
{
    const QString key = given.value("template");
    QStringList known;
    for (const char *each : templateKeys())
        known += QLatin1String(each);
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
    const auto rates = given.pairs("rate");
    if (!rates)
        return rates.error();
    for (const auto &[key, value] : rates.value()) {
        const auto dimension = dimensionFromKey(key);
        if (!dimension)
            return Error{ErrorCode::UnknownDimension, key};
        if (*dimension == Dimension::Closeness && !bothWelcomeCloseness(journal)) {
            return usageError(say(QT_TRANSLATE_NOOP(
                "CommandLine", "“closeness” is asked only once both of you have switched it on in the settings.")));
        }
        const auto answer = answerFrom(value);
        if (!answer)
            return answer.error();
        checkIn.setAnswer(*dimension, answer.value());
    }
    return {};
}

Result<void> fillFeelings(CheckIn &checkIn, const Arguments &given)
{
    for (const QString &text : given.values("feeling")) {
        const auto feeling = feelingNamed(text);
        if (!feeling)
            return feeling.error();
        if (!checkIn.feelings.contains(feeling.value()))
            checkIn.feelings += feeling.value();
    }
    return {};
}

// The first question is answered by the text, the others by options of their names.
void fillWords(CheckIn &checkIn, const Arguments &given, const QString &text)
{
    for (const char *question : questionKeys()) {
        const QString words = question == questionKeys().front() ? text : given.value(question);
        if (!words.isEmpty())
            checkIn.words += WrittenAnswer{QLatin1String(question), words};
    }
}

} // namespace

Result<ChangeSet> entryFrom(const Arguments &given, const Journal &journal, const QString &text)
{
    auto made = composeFrom<Entry>(given, journal);
    if (!made)
        return made.error();
    Entry entry = made.take();
    const auto begun = templateFrom(given);
    if (!begun)
        return begun.error();
    for (const QString &feeling : given.values("feeling")) {
        const auto felt = feltFeelingFrom(feeling);
        if (!felt)
            return felt.error();
        entry.feelings += felt.value();
    }
    entry.text = text;
    entry.startedFrom = begun.value();
    return ChangeSet{Change::add(entry)};
}

Result<ChangeSet> noteFrom(const Arguments &given, const Journal &journal, const QString &text)
{
    auto note = composeFrom<GratitudeNote>(given, journal);
    if (!note)
        return note.error();
    if (given.has("keep-until") && given.has("share")) {
        return usageError(say(QT_TRANSLATE_NOOP("CommandLine", "A note is either shared now or kept until a day: give "
                                                               "--share or --keep-until.")));
    }
    if (!given.has("to"))
        note.value().to = otherPartner(journal.me());
    note.value().what = text;
    return ChangeSet{Change::add(note.take())};
}

Result<ChangeSet> checkInFrom(const Arguments &given, const Journal &journal, const QString &text)
{
    auto made = composeFrom<CheckIn>(given, journal);
    if (!made)
        return made.error();
    CheckIn checkIn = made.take();
    const auto cadence = cadenceFromArguments(given, journal.preferences().cadence);
    if (!cadence)
        return cadence.error();
    checkIn.period = Period::containing(checkIn.record.date, cadence.value());
    if (const auto filled = fillRatings(checkIn, given, journal); !filled)
        return filled.error();
    if (const auto filled = fillFeelings(checkIn, given); !filled)
        return filled.error();
    fillWords(checkIn, given, text);
    if (!given.has("sealed"))
        return ChangeSet{Change::add(checkIn)};
    if (given.has("share")) {
        return usageError(say(QT_TRANSLATE_NOOP("CommandLine", "A check-in is either shared now or sealed until both "
                                                               "have answered: give --share or --sealed.")));
    }
    return sealedCheckIn(journal, checkIn);
}

Result<ChangeSet> responseFrom(const Arguments &given, const Journal &journal, const QString &text)
{
    auto response = composeFrom<Response>(given, journal);
    if (!response)
        return response.error();
    if (journal.findRecord(response.value().to)->visibility != Visibility::Shared) {
        return usageError(say(QT_TRANSLATE_NOOP("CommandLine", "That entry is yours alone; a response goes to one that "
                                                               "is shared.")));
    }
    response.value().record.visibility = Visibility::Shared;
    response.value().text = text;
    return ChangeSet{Change::add(response.take())};
}

} // namespace hearth
