// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkins/standing.h"
#include "cli/commands.h"
#include "cli/maintext.h"
#include "cli/openedjournal.h"
#include "cli/privateedit.h"
#include "cli/recordchange.h"
#include "cli/words.h"

namespace hearth {

namespace {

Result<void> take(const AnyRecord &before, const QString &text, Journal &journal)
{
    AnyRecord after = before;
    setMainText(after, text);
    HEARTH_GET(auto changes, changesBetween(before, std::move(after), journal));
    const auto applied = journal.apply(std::move(changes));
    return applied ? Result<void>() : applied.error();
}

/// Of what has a title, say.
bool mayBeEmpty(AnyRecord record)
{
    setMainText(record, {});
    return validate(record).ok();
}

} // namespace

Result<int> runEdit(const Arguments &given, CliEnvironment &environment)
{
    HEARTH_GET(const auto id, recordIdFromPositional(given, 1));
    HEARTH_GET(const auto opened, openJournal(given.positionals().at(0), given, environment));
    Journal &journal = *opened.journal;
    HEARTH_GET(const auto before, findChangeable(journal, id));
    const auto text = mainTextOf(before);
    if (!text)
        return usageError(Cli::tr("There are no words in this record for an editor. Say change."));
    const auto *checkIn = std::get_if<CheckIn>(&before);
    if (checkIn != nullptr && !given.has("yes") && wouldReadChanged(journal, *checkIn))
        return askForYes(environment);
    PrivateEdit edit(environment.privateFolders);
    const auto typed = edit.edit(*text, environment.editor);
    if (!typed && leavesWords(typed.error()))
        return keepTyped(typed.error(), edit, environment);
    if (!typed)
        return fail(typed.error(), describeEditing(typed.error()), environment);
    const bool isEmptied = typed.value().trimmed().isEmpty() && !text->trimmed().isEmpty();
    if (isEmptied && mayBeEmpty(before) && !given.has("yes")) {
        environment.err << Cli::tr("The editor gave back nothing. Nothing was changed. Add --yes to leave it empty.")
                        << '\n';
        return CouldNot;
    }
    if (typed.value() == *text) {
        environment.tell(Cli::tr("Nothing was changed."));
        return Done;
    }
    if (const auto taken = take(before, typed.value(), journal); !taken)
        return keepTyped(taken.error(), edit, environment);
    environment.tell(Cli::tr("Changed."));
    return Done;
}

} // namespace hearth
