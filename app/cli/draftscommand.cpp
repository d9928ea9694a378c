// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody began to write and has not saved: listed, read, gone on with, saved, thrown away.
#include "cli/cliinput.h"
#include "cli/commands.h"
#include "cli/draftfinishing.h"
#include "cli/draftphotointake.h"
#include "cli/openedjournal.h"
#include "cli/privateedit.h"
#include "cli/recordoutput.h"
#include "cli/recordtable.h"
#include "cli/terminaltalk.h"
#include "cli/unfinished.h"
#include "cli/words.h"
#include "photos/recordphotos.h"

#include <QJsonArray>

namespace hearth {

namespace {

Result<Unfinished> unfinishedNamed(const Arguments &given, const Journal &journal)
{
    HEARTH_GET(const auto id, recordIdFromPositional(given, 1));
    for (const Unfinished &each : unfinishedIn(journal)) {
        if (each.draft.record.id == id)
            return each;
    }
    return noSuchNumber();
}

void listUnfinished(const Journal &journal, bool asJson, CliEnvironment &environment)
{
    QJsonArray array;
    QList<TableRow> rows;
    for (const Unfinished &each : unfinishedIn(journal)) {
        if (asJson) {
            array.append(jsonOf(each, journal));
            continue;
        }
        const QString day = each.draft.record.date.toString(Qt::ISODate);
        rows += {
            {day, each.kindInWords(), printable(journal.nameOf(each.draft.record.author)), printable(gistOf(each)), {}},
            toString(each.draft.record.id)};
    }
    if (asJson)
        printJson(array, environment.out);
    else
        printTable(rows, environment);
}

Result<int> goOn(const Unfinished &unfinished, Journal &journal, CliEnvironment &environment)
{
    const auto text = openTextOf(unfinished);
    if (unfinished.isOfReview())
        return usageError(Cli::tr("These are answers to a review: say review with --keep and --answer."));
    if (!text)
        return usageError(
            Cli::tr("A newer Hearthbook began this, and only that can go on with it. Nothing was changed."));
    PrivateEdit edit(environment.privateFolders);
    const auto typed = edit.edit(*text, environment.editor);
    if (!typed && typed.error().code == ErrorCode::CannotRead)
        return fail(typed.error(), describeEditing(typed.error()), environment);
    Result<void> kept = typed;
    if (typed && typed.value() != *text)
        kept = journal.saveDraft(unfinished.place, fieldsWith(unfinished, typed.value(), journal));
    if (!kept) {
        const int code =
            typed ? fail(kept.error(), environment) : fail(typed.error(), describeEditing(typed.error()), environment);
        environment.err << Cli::tr("What you typed lies here, readable by you alone:") << '\n' << edit.keep() << '\n';
        return code;
    }
    environment.tell(typed.value() == *text ? Cli::tr("Nothing was changed.")
                                            : Cli::tr("Kept as a draft. --save makes a record of it."));
    return Done;
}

Result<int> discardDraft(const Unfinished &unfinished, bool isMeant, Journal &journal, CliEnvironment &environment)
{
    if (!isMeant) {
        environment.err << textOf(unfinished, journal) << '\n'
                        << Cli::tr("This would be thrown away and cannot be brought back. Nothing was changed. Add "
                                   "--yes to throw it away.")
                        << '\n';
        return WrongUsage;
    }
    HEARTH_TRY(journal.discardDraft(unfinished.place));
    RecordPhotos::dropForgotten(journal);
    environment.tell(Cli::tr("Thrown away."));
    return Done;
}

} // namespace

Result<int> runDrafts(const Arguments &given, CliEnvironment &environment)
{
    const auto acts = int{given.has("continue")} + int{given.has("save")} + int{given.has("discard")};
    const bool isOne = given.positionals().size() > 1;
    if (acts > 1 || (acts == 1 && !isOne))
        return usageError(Cli::tr("Say which draft, by its number, and one thing: --continue, --save or --discard."));
    HEARTH_GET(auto opened, openJournal(given.positionals().at(0), given, environment));
    if (given.has("together")) {
        HEARTH_GET(opened, sitTogether(given, opened, environment));
    }
    Journal &journal = *opened.journal;
    if (!isOne) {
        listUnfinished(journal, given.has("json"), environment);
        return Done;
    }
    HEARTH_GET(auto unfinished, unfinishedNamed(given, journal));
    journal.setWriter(unfinished.draft.record.author); // while sitting together it may be the other's
    if (given.has("continue") || given.has("save")) {
        HEARTH_TRY(takeInPhotos(unfinished, journal, environment));
    }
    if (const auto *session = std::get_if<TalkSession>(&unfinished.typed); session && given.has("continue"))
        return holdTalk(*session, given, opened, environment);
    if (given.has("continue"))
        return goOn(unfinished, journal, environment);
    if (given.has("save"))
        return finishDraft(unfinished, given, opened, environment);
    if (given.has("discard"))
        return discardDraft(unfinished, given.has("yes"), journal, environment);
    if (given.has("json"))
        printJson(jsonOf(unfinished, journal), environment.out);
    else
        environment.out << textOf(unfinished, journal) << '\n';
    return Done;
}

} // namespace hearth
