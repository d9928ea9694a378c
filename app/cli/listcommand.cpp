// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/recordfromarguments.h"
#include "cli/recordkinds.h"
#include "cli/recordtable.h"
#include "cli/words.h"
#include "journal/occurrences.h"
#include "journal/timelinekinds.h"

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
    std::optional<PartnerId> author = {};
    QString tag = {};
    QString feeling = {};
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

template <typename T>
bool fits(const T &value, const Wanted &wanted)
{
    const Record &record = value.record;
    return (wanted.kind ? *wanted.kind == value.kind : isListed(value.kind)) &&
           (!wanted.from.isValid() || record.date >= wanted.from) &&
           (!wanted.to.isValid() || record.date <= wanted.to) && (!wanted.author || record.author == *wanted.author) &&
           (wanted.tag.isEmpty() || record.tags.contains(wanted.tag, Qt::CaseInsensitive)) &&
           (wanted.feeling.isEmpty() || holdsFeeling(value, wanted.feeling)) &&
           (wanted.withLetGo || !isOutOfSight(value));
}

// In order of date.
std::vector<AnyRecord> recordsOf(const Journal &journal, const Wanted &wanted)
{
    std::vector<AnyRecord> records;
    forEachRecord(journal, [&](const auto &value) {
        if (fits(value, wanted))
            records.emplace_back(value);
    });
    std::ranges::stable_sort(records, {}, [](const AnyRecord &record) { return recordOf(record).date; });
    return records;
}

Result<Wanted> wantedFrom(const Arguments &given)
{
    HEARTH_GET(const auto kind, kindFromArguments(given));
    HEARTH_GET(const auto days, given.days());
    Wanted wanted{.kind = kind, .from = days.first, .to = days.second};
    wanted.tag = given.value("tag");
    wanted.withLetGo = given.has("let-go");
    if (given.has("feeling")) {
        HEARTH_GET(wanted.feeling, feelingNamed(given.value("feeling")));
    }
    return wanted;
}

/// The days on which something planned takes place, those of rituals among them.
Result<std::pair<QDate, QDate>> plannedDays(const Arguments &given, QDate today)
{
    constexpr int kUsualDays = 28;
    constexpr int kMostYears = 10;
    for (const char *other : {"kind", "author", "tag", "feeling", "let-go"}) {
        if (given.has(other))
            return usageError(Cli::tr("--plans goes with --from and --to alone."));
    }
    HEARTH_GET(const auto days, given.days());
    const QDate from = days.first.isValid() ? days.first : std::min(today, days.second.isValid() ? days.second : today);
    const QDate to = days.second.isValid() ? days.second : from.addDays(kUsualDays);
    if (to > from.addYears(kMostYears))
        return usageError(Cli::tr("--plans tells of ten years at most."));
    return std::pair(from, to);
}

Result<int> listPlans(const Arguments &given, const Journal &journal, CliEnvironment &environment)
{
    HEARTH_GET(const auto days, plannedDays(given, journal.clock().today()));
    QJsonArray array;
    QList<TableRow> rows;
    for (const Occurrence &occurrence : occurrencesBetween(journal, days.first, days.second)) {
        const SharedExperience *experience = journal.all<SharedExperience>().find(occurrence.experience);
        if (experience == nullptr)
            continue; // words about it are left
        const QString day = occurrence.day.toString(Qt::ISODate);
        if (given.has("json")) {
            QJsonObject object = jsonOf(*experience, journal);
            object.insert(QLatin1String("date"), day);
            object.insert(QLatin1String("lived"), isLived(journal, occurrence));
            array.append(object);
            continue;
        }
        RecordLine line = recordLineOf(*experience, journal);
        line.day = day;
        rows += {line, given.has("ids") ? toString(experience->record.id) : QString()};
    }
    if (given.has("json"))
        printJson(array, environment.out);
    else
        printTable(rows, environment);
    return Done;
}

} // namespace

Result<int> runList(const Arguments &given, CliEnvironment &environment)
{
    HEARTH_GET(auto wanted, wantedFrom(given));
    HEARTH_GET(const auto opened, openJournal(given.positionals().at(0), given, environment));
    const Journal &journal = *opened.journal;
    if (given.has("plans"))
        return listPlans(given, journal, environment);
    HEARTH_GET(wanted.author, authorFrom(given, journal));
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
