// SPDX-License-Identifier: GPL-3.0-or-later
// What each chose for themselves in the journal, and what they present of themselves: as the window has it under
// Settings.
#include "checkins/checkinweek.h"
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/recordoutput.h"
#include "cli/selfsettings.h"
#include "cli/weekdaykeys.h"
#include "cli/words.h"
#include "journal/ownchoices.h"
#include "wording/wording.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace hearth {

namespace {

const QLatin1String kUsual("usual");
const QLatin1String kYes("yes");
const QLatin1String kNo("no");

Result<QList<Dimension>> dimensionsFrom(const Arguments &given, const char *name)
{
    QList<Dimension> dimensions;
    for (const QString &key : given.values(name)) {
        const auto dimension = dimensionFromKey(key);
        if (!dimension) {
            QStringList keys;
            for (const Dimension each : kDimensions)
                keys += keyOf(each);
            return choiceError(name, keys);
        }
        dimensions += *dimension;
    }
    return dimensions;
}

Result<QList<RecordId>> recordsFrom(const Arguments &given, const char *name, const Journal &journal)
{
    QList<RecordId> ids;
    for (const QString &text : given.values(name)) {
        const auto id = recordIdFromString(text);
        if (!id || journal.findRecord(*id) == nullptr)
            return noSuchNumber();
        ids += *id;
    }
    return ids;
}

Result<int> firstWeekdayFrom(const Arguments &given, int otherwise)
{
    if (given.value("week-begins") == kUsual)
        return 0;
    if (given.has("week-begins") && !valueFromKey<Qt::DayOfWeek>(given.value("week-begins")))
        return choiceError("week-begins", allKeys<Qt::DayOfWeek>() << kUsual);
    return static_cast<int>(
        valueFromKey<Qt::DayOfWeek>(given.value("week-begins")).value_or(static_cast<Qt::DayOfWeek>(otherwise)));
}

Result<bool> fewFrom(const Arguments &given, bool otherwise)
{
    if (!given.has("few"))
        return otherwise;
    if (given.value("few") != kYes && given.value("few") != kNo)
        return choiceError("few", {kYes, kNo});
    return given.value("few") == kYes;
}

void askFor(Preferences &preferences, Dimension dimension, bool isAsked)
{
    if (dimension == Dimension::Closeness)
        return; // which takes both: see Partner::welcomesCloseness
    QList<Dimension> &list = dimension == Dimension::Ideas ? preferences.added : preferences.hidden;
    list.removeAll(dimension);
    if (isAsked == (dimension == Dimension::Ideas))
        list += dimension;
}

/// What was chosen, all of it understood before any of it is written.
struct Chosen final
{
    Preferences preferences;
    ChosenSelf self = {};
    std::optional<Qt::DayOfWeek> checkInWeek = {};
};

Result<Chosen> chosenFrom(const Arguments &given, const Journal &journal)
{
    Chosen chosen{.preferences = journal.preferences()};
    Preferences &preferences = chosen.preferences;
    HEARTH_GET(chosen.self, selfFrom(given, journal));
    HEARTH_GET(preferences.cadence, cadenceFromArguments(given, "cadence", preferences.cadence));
    HEARTH_GET(preferences.dayStart, given.number("day-start", 0, Preferences::kLatestDayStart, preferences.dayStart));
    HEARTH_GET(preferences.firstWeekday, firstWeekdayFrom(given, preferences.firstWeekday));
    HEARTH_GET(preferences.lockMinutes, given.number("lock-after", Preferences::kMinLockMinutes,
                                                     Preferences::kMaxLockMinutes, preferences.lockMinutes));
    HEARTH_GET(preferences.asksFew, fewFrom(given, preferences.asksFew));
    HEARTH_GET(const auto hidden, dimensionsFrom(given, "hide"));
    HEARTH_GET(const auto asked, dimensionsFrom(given, "ask"));
    for (const auto &[dimensions, isAsked] : {std::pair(&hidden, false), std::pair(&asked, true)}) {
        for (const Dimension dimension : *dimensions) {
            askFor(preferences, dimension, isAsked);
            if (dimension == Dimension::Closeness)
                chosen.self.partner.welcomesCloseness = isAsked;
        }
    }
    HEARTH_GET(const auto muted, recordsFrom(given, "mute", journal));
    HEARTH_GET(const auto unmuted, recordsFrom(given, "unmute", journal));
    for (const RecordId id : muted) {
        if (!preferences.muted.contains(id))
            preferences.muted += id;
    }
    for (const RecordId id : unmuted)
        preferences.muted.removeAll(id);
    if (preferences.muted.size() > kMaxMuted)
        preferences.muted.remove(0, preferences.muted.size() - kMaxMuted);
    if (given.has("checkin-week")) {
        HEARTH_GET(chosen.checkInWeek, choice(given, "checkin-week", Qt::Monday));
    }
    return chosen;
}

/// Whether anything is other than it was.
Result<bool> choose(const Chosen &chosen, Journal &journal)
{
    bool isChanged = false;
    Preferences present = journal.preferences();
    present.record = chosen.preferences.record;
    if (chosen.preferences != present) {
        HEARTH_TRY(changePreferences(journal, [&](Preferences &preferences) {
            const Record record = preferences.record;
            preferences = chosen.preferences;
            preferences.record = record;
        }));
        isChanged = true;
    }
    if (ChangeSet changes = selfChanges(journal, chosen.self); !changes.empty()) {
        HEARTH_TRY(journal.apply(std::move(changes)));
        isChanged = true;
    }
    if (chosen.checkInWeek && checkInWeekday(journal) != *chosen.checkInWeek) {
        HEARTH_TRY(turnCheckInWeek(journal, *chosen.checkInWeek));
        isChanged = true;
    }
    return isChanged;
}

QString weekdayKey(int weekday)
{
    return weekday == 0 ? QString(kUsual) : keyOf(static_cast<Qt::DayOfWeek>(weekday));
}

/// Switched off or on by me: hidden ones, and those of the optional two that I want.
QStringList hiddenKeys(const Journal &journal)
{
    const Preferences preferences = journal.preferences();
    const Partner *me = journal.partner(journal.me());
    QStringList keys;
    for (const Dimension dimension : kDimensions) {
        const bool isOff = dimension == Dimension::Ideas       ? !preferences.added.contains(dimension)
                           : dimension == Dimension::Closeness ? me == nullptr || !me->welcomesCloseness
                                                               : preferences.hidden.contains(dimension);
        if (isOff)
            keys += keyOf(dimension);
    }
    return keys;
}

QJsonObject jsonOfChoices(const Journal &journal)
{
    const Preferences preferences = journal.preferences();
    QJsonArray muted;
    for (const RecordId id : preferences.muted)
        muted.append(toString(id));
    QJsonObject object{{QLatin1String("cadence"), cadenceKey(preferences.cadence)},
                       {QLatin1String("dayStart"), preferences.dayStart},
                       {QLatin1String("weekBegins"), weekdayKey(preferences.firstWeekday)},
                       {QLatin1String("checkinWeek"), weekdayKey(checkInWeekday(journal))},
                       {QLatin1String("lockAfter"), preferences.lockMinutes},
                       {QLatin1String("few"), preferences.asksFew},
                       {QLatin1String("hidden"), QJsonArray::fromStringList(hiddenKeys(journal))},
                       {QLatin1String("muted"), muted}};
    addSelf(object, journal);
    return object;
}

/// Each with the option that sets it, in the order of the usage.
void sayChoices(const Journal &journal, QTextStream &out)
{
    const Preferences preferences = journal.preferences();
    const auto line = [&out](const char *option, const QString &value) {
        out << "--" << option << ' ' << value << '\n';
    };
    for (const auto &[option, value] : selfInOptions(journal))
        out << "--" << option << ' ' << printable(value) << '\n';
    line("cadence", cadenceKey(preferences.cadence));
    line("day-start", QString::number(preferences.dayStart));
    line("week-begins", weekdayKey(preferences.firstWeekday));
    line("checkin-week", weekdayKey(checkInWeekday(journal)));
    line("lock-after", QString::number(preferences.lockMinutes));
    line("few", preferences.asksFew ? kYes : kNo);
    for (const QString &key : hiddenKeys(journal))
        line("hide", key);
    for (const RecordId id : preferences.muted) {
        const auto record = journal.find(id);
        line("mute", toString(id) + (record ? QStringLiteral("  ") + lineOf(*record, journal) : QString()));
    }
}

bool saysWhatToChoose(const Arguments &given)
{
    const QStringList names = given.names();
    return std::ranges::any_of(names, [](const QString &name) {
        return name != QLatin1String("passphrase-file") && name != QLatin1String("quiet") &&
               name != QLatin1String("json");
    });
}

} // namespace

Result<int> runSettings(const Arguments &given, CliEnvironment &environment)
{
    HEARTH_GET(const auto opened, openJournal(given.positionals().at(0), given, environment));
    Journal &journal = *opened.journal;
    if (saysWhatToChoose(given)) {
        HEARTH_GET(const auto chosen, chosenFrom(given, journal));
        HEARTH_GET(const bool isChanged, choose(chosen, journal));
        if (!given.has("json")) {
            environment.tell(isChanged ? Cli::tr("Changed.") : Cli::tr("Nothing was changed: it is so already."));
            return Done;
        }
    }
    if (given.has("json"))
        printJson(jsonOfChoices(journal), environment.out);
    else
        sayChoices(journal, environment.out);
    return Done;
}

} // namespace hearth
