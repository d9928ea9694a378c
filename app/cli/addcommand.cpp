// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/words.h"

namespace hearth {

namespace {

// Everything about a record that the options can say, whatever its kind.
Result<void> fillCommon(Record &record, const Arguments &given)
{
    const auto day = given.day("date");
    if (!day)
        return day.error();
    if (day.value())
        record.date = *day.value();
    if (given.has("share"))
        record.visibility = Visibility::Shared;
    return {};
}

Result<AnyRecord> entryFrom(const Arguments &given, const Journal &journal, const QString &text)
{
    Entry entry = journal.compose<Entry>();
    if (const auto filled = fillCommon(entry.record, given); !filled)
        return filled.error();
    entry.title = given.value("title");
    entry.text = text;
    return AnyRecord(entry);
}

Result<AnyRecord> noteFrom(const Arguments &given, const Journal &journal, const QString &text)
{
    GratitudeNote note = journal.compose<GratitudeNote>();
    if (const auto filled = fillCommon(note.record, given); !filled)
        return filled.error();
    note.to = otherPartner(journal.me());
    if (given.has("to")) {
        note.to = PartnerId();
        for (const PartnerId id : {kFirstPartner, kSecondPartner}) {
            if (journal.nameOf(id).compare(given.value("to").trimmed(), Qt::CaseInsensitive) == 0)
                note.to = id;
        }
        if (!note.to.isValid())
            return Error{ErrorCode::UnknownPartner, {}};
    }
    note.what = text;
    note.mayPrint = given.has("printable");
    return AnyRecord(note);
}

Result<AnyRecord> checkInFrom(const Arguments &given, const Journal &journal, const QString &text)
{
    CheckIn checkIn = journal.compose<CheckIn>();
    if (const auto filled = fillCommon(checkIn.record, given); !filled)
        return filled.error();
    const auto cadence = cadenceFromArguments(given, journal.preferences().cadence);
    if (!cadence)
        return cadence.error();
    checkIn.period = Period::containing(checkIn.record.date, cadence.value());
    const auto rates = given.pairs("rate");
    if (!rates)
        return rates.error();
    for (const auto &[key, value] : rates.value()) {
        const auto dimension = dimensionFromKey(key);
        if (!dimension)
            return Error{ErrorCode::UnknownDimension, key};
        bool isNumber = false;
        const auto rated = Answer::rated(value.toInt(&isNumber));
        if (!isNumber || !rated)
            return Error{ErrorCode::RatingOutOfRange, value};
        checkIn.setAnswer(*dimension, rated.value());
    }
    if (!text.isEmpty())
        checkIn.words += WrittenAnswer{QLatin1String(questionKeys().front()), text};
    return AnyRecord(checkIn);
}

} // namespace

int runAdd(const QStringList &arguments, CliEnvironment &environment)
{
    const auto parsed = Arguments::parse(arguments,
                                         {{"passphrase-file"},
                                          {"date"},
                                          {"title"},
                                          {"share", false},
                                          {"printable", false},
                                          {"rate"},
                                          {"period"},
                                          {"to"}},
                                         2, 3);
    if (!parsed)
        return failUsage(parsed.error(), usage::kAdd, environment);
    const Arguments &given = parsed.value();
    const QString kind = given.positionals().at(1);
    const QString text = given.positionals().value(2);
    using Maker = Result<AnyRecord> (*)(const Arguments &, const Journal &, const QString &);
    const Maker make = kind == QLatin1String("entry")       ? entryFrom
                       : kind == QLatin1String("gratitude") ? noteFrom
                       : kind == QLatin1String("checkin")   ? checkInFrom
                                                            : nullptr;
    if (make == nullptr)
        return failUsage(
            usageError(say(QT_TRANSLATE_NOOP("CommandLine", "What to add is entry, gratitude or checkin."))),
            usage::kAdd, environment);
    auto opened = openJournal(given.positionals().at(0), given, environment);
    if (!opened)
        return failOpening(opened.error(), usage::kAdd, environment);
    Journal &journal = *opened.value().journal;
    const auto record = make(given, journal, text);
    if (!record)
        return failOpening(record.error(), usage::kAdd, environment);
    if (const auto added = journal.add(record.value()); !added)
        return fail(added.error(), environment);
    environment.out << say(QT_TRANSLATE_NOOP("CommandLine", "Saved.")) << '\n';
    return Done;
}

} // namespace hearth
