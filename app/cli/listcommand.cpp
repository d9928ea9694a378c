// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/recordoutput.h"

#include <QJsonArray>

#include <algorithm>

namespace hearth {

namespace {

// The kinds a person thinks of as records, in order of date.
std::vector<AnyRecord> recordsOf(const Journal &journal, std::optional<Kind> kind, QDate from, QDate to)
{
    std::vector<AnyRecord> records;
    const auto collect = [&](const auto &repository) {
        for (const auto &value : repository) {
            const bool isWanted = !kind || *kind == value.kind;
            const bool isWithin =
                (!from.isValid() || value.record.date >= from) && (!to.isValid() || value.record.date <= to);
            if (isWanted && isWithin)
                records.emplace_back(value);
        }
    };
    collect(journal.all<Entry>());
    collect(journal.all<GratitudeNote>());
    collect(journal.all<CheckIn>());
    if (kind == Kind::Partner)
        collect(journal.all<Partner>());
    std::ranges::stable_sort(records, {}, [](const AnyRecord &record) { return recordOf(record).date; });
    return records;
}

} // namespace

int runList(const QStringList &arguments, CliEnvironment &environment)
{
    const auto parsed =
        Arguments::parse(arguments, {{"passphrase-file"}, {"kind"}, {"from"}, {"to"}, {"json", false}}, 1, 1);
    if (!parsed)
        return failUsage(parsed.error(), usage::kList, environment);
    const Arguments &given = parsed.value();
    const auto kind = kindFromArguments(given);
    const auto from = given.day("from");
    const auto to = given.day("to");
    for (const Error &error :
         {kind ? Error{} : kind.error(), from ? Error{} : from.error(), to ? Error{} : to.error()}) {
        if (error != Error{})
            return failUsage(error, usage::kList, environment);
    }
    const auto opened = openJournal(given.positionals().at(0), given, environment);
    if (!opened)
        return failOpening(opened.error(), usage::kList, environment);
    const Journal &journal = *opened.value().journal;
    QJsonArray array;
    for (const AnyRecord &record :
         recordsOf(journal, kind.value(), from.value().value_or(QDate()), to.value().value_or(QDate()))) {
        if (given.has("json"))
            array.append(jsonOf(record, journal));
        else
            environment.out << lineOf(record, journal) << '\n';
    }
    if (given.has("json"))
        printJson(array, environment.out);
    return Done;
}

} // namespace hearth
