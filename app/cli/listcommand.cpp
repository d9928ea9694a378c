// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/recordkinds.h"
#include "cli/recordtable.h"

#include <QJsonArray>

#include <algorithm>

namespace hearth {

namespace {

/// What is asked for.
struct Wanted final
{
    std::optional<Kind> kind;
    QDate from;
    QDate to;
    bool withLetGo = false;
};

bool isOutOfSight(const Conversation &conversation)
{
    return conversation.isLetGo;
}

template <typename T>
bool isOutOfSight(const T &)
{
    return false;
}

// In order of date.
std::vector<AnyRecord> recordsOf(const Journal &journal, const Wanted &wanted)
{
    std::vector<AnyRecord> records;
    forEachRecord(journal, [&](const auto &value) {
        const QDate date = value.record.date;
        const bool isWanted = wanted.kind ? *wanted.kind == value.kind : isListed(value.kind);
        const bool isWithin =
            (!wanted.from.isValid() || date >= wanted.from) && (!wanted.to.isValid() || date <= wanted.to);
        if (isWanted && isWithin && (wanted.withLetGo || !isOutOfSight(value)))
            records.emplace_back(value);
    });
    std::ranges::stable_sort(records, {}, [](const AnyRecord &record) { return recordOf(record).date; });
    return records;
}

Result<Wanted> wantedFrom(const Arguments &given)
{
    HEARTH_GET(const auto kind, kindFromArguments(given));
    HEARTH_GET(const auto from, given.day("from"));
    HEARTH_GET(const auto to, given.day("to"));
    return Wanted{kind, from.value_or(QDate()), to.value_or(QDate()), given.has("let-go")};
}

} // namespace

Result<int> runList(const Arguments &given, CliEnvironment &environment)
{
    HEARTH_GET(const auto wanted, wantedFrom(given));
    HEARTH_GET(const auto opened, openJournal(given.positionals().at(0), given, environment));
    const Journal &journal = *opened.journal;
    const std::vector<AnyRecord> records = recordsOf(journal, wanted);
    if (given.has("json")) {
        QJsonArray array;
        for (const AnyRecord &record : records)
            array.append(jsonOf(record, journal));
        printJson(array, environment.out);
        return Done;
    }
    QList<TableRow> rows;
    for (const AnyRecord &record : records)
        rows += {recordLineOf(record, journal), given.has("ids") ? toString(recordOf(record).id) : QString()};
    printTable(rows, environment);
    return Done;
}

} // namespace hearth
