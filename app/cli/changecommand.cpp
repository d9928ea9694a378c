// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliinput.h"
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/recordchange.h"
#include "cli/recordoutput.h"
#include "cli/words.h"
#include "records/recordactions.h"

#include <algorithm>

namespace hearth {

namespace {

QByteArray changeUsageOf(Kind kind)
{
    const std::vector<RecordForm> forms = recordForms();
    const auto form = std::ranges::find(forms, kind, &RecordForm::kind);
    return QByteArray(usage::kChangeAny) + form->changing.mid(form->changing.indexOf(' ') + 1);
}

// Options that say nothing of the record itself.
bool saysWhatToChange(const Arguments &given)
{
    const QStringList names = given.names();
    const bool hasOption = std::ranges::any_of(names, [](const QString &name) {
        return name != QLatin1String("passphrase-file") && name != QLatin1String("quiet") &&
               name != QLatin1String("yes");
    });
    return hasOption || given.positionals().size() > 2;
}

Result<void> checkCall(const Arguments &given, Kind kind, const QByteArray &usage)
{
    HEARTH_TRY(checkOptions(given, kind, usage + ' ' + usage::kEverywhere));
    const QStringList removable = removableOptions(kind);
    for (const QString &option : given.values("without")) {
        if (!removable.contains(option))
            return choiceError("without", removable);
    }
    if (given.positionals().size() > 2 && !takesText(usage))
        return usageError(Cli::tr("There are no words in this kind of record: %1.").arg(keyOf(kind)));
    return {};
}

Result<std::optional<QString>> newTextFrom(const Arguments &given, CliEnvironment &environment)
{
    if (given.positionals().size() > 2)
        return std::optional(given.positionals().at(2));
    if (!given.has("text-file"))
        return std::optional<QString>();
    HEARTH_GET(const auto text, readText(given.value("text-file"), environment));
    return std::optional(text);
}

void sayWhoReads(const AnyRecord &before, const AnyRecord &after, const Journal &journal, CliEnvironment &environment)
{
    const bool isShared = recordOf(after).visibility == Visibility::Shared;
    if (recordOf(before).visibility == recordOf(after).visibility)
        return;
    const QString other = printable(journal.nameOf(otherPartner(journal.me())));
    environment.tell(isShared ? Cli::tr("%1 can read this now. You can make it private again, but what has been read "
                                        "stays read.")
                                    .arg(other)
                              : Cli::tr("Only you can read this here now. %1 may have read it before, and older "
                                        "backups still hold it as shared.")
                                    .arg(other));
}

/// What the window says before somebody shares it.
QString wordsOfSharing(const AnyRecord &before, const AnyRecord &after, const Journal &journal)
{
    const bool isSharedNow =
        recordOf(before).visibility == Visibility::Private && recordOf(after).visibility == Visibility::Shared;
    return isSharedNow ? printableText(RecordActions::wordsBeforeSharing(journal, after)) : QString();
}

} // namespace

Result<int> runChange(const Arguments &given, CliEnvironment &environment)
{
    HEARTH_GET(const auto id, recordIdFromPositional(given, 1));
    if (!saysWhatToChange(given))
        return usageError(Cli::tr("Say what is to change. To change words in your editor, say edit."));
    // Standard input holds the passphrase first.
    const bool isFromInput = given.value("text-file") == QLatin1String("-");
    std::optional<QString> text;
    if (!isFromInput) {
        HEARTH_GET(text, newTextFrom(given, environment));
    }
    HEARTH_GET(const auto opened, openJournal(given.positionals().at(0), given, environment));
    Journal &journal = *opened.journal;
    HEARTH_GET(const auto before, findChangeable(journal, id));
    const QByteArray usage = changeUsageOf(kindOf(before));
    if (const auto checked = checkCall(given, kindOf(before), usage); !checked)
        return failUsage(checked.error(), usage.constData(), environment);
    if (isFromInput) {
        HEARTH_GET(text, newTextFrom(given, environment));
    }
    const auto after = changedFrom(before, given, journal, text);
    if (!after)
        return failOpening(after.error(), usage.constData(), environment);
    if (after.value() == before) {
        environment.tell(Cli::tr("Nothing was changed: it already is that way."));
        return Done;
    }
    if (!given.has("yes") && wouldReadChanged(journal, before, after.value()))
        return askForYes(environment);
    HEARTH_GET(auto changes, changesBetween(before, after.value(), journal));
    const QString sharing = wordsOfSharing(before, after.value(), journal);
    HEARTH_TRY(journal.apply(std::move(changes)));
    // As after unlocking: what has come due opens to the other. Failing, it opens another time.
    (void)journal.openWhatIsDue();
    if (!sharing.isEmpty())
        environment.tell(sharing);
    environment.tell(Cli::tr("Changed."));
    sayWhoReads(before, after.value(), journal, environment);
    return Done;
}

} // namespace hearth
