// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a step back and doing it again, within a shell: what was done is known until the journal is closed.
#include "agreements/agreements.h"
#include "cli/commands.h"
#include "cli/openedjournal.h"
#include "cli/recordoutput.h"
#include "cli/words.h"
#include "wording/undowords.h"

namespace hearth {

namespace {

/// What taking a no back would bring about.
QString stopWords(const Journal &journal, const Consent &stop)
{
    const AgreementVersion *version = journal.all<AgreementVersion>().find(stop.version);
    const QString title = printable(version != nullptr ? version->title : QString());
    return Cli::tr("This takes back your no to “%1”, and what you both said before counts again then. Nothing was "
                   "changed. Add --yes if you mean it.")
        .arg(title);
}

Result<int> retrace(Retrace way, const Arguments &given, CliEnvironment &environment)
{
    HEARTH_GET(const auto opened, openJournal(given.positionals().at(0), given, environment));
    Journal &journal = *opened.journal;
    const StepId step = journal.nextStep(way);
    const ChangeSet *changes = step.isValid() ? journal.changesOf(way, step) : nullptr;
    if (changes == nullptr) {
        return fail({ErrorCode::NothingToUndo, {}},
                    way == Retrace::Undo ? Cli::tr("Nothing was done in this shell that could be taken back.")
                                         : Cli::tr("Nothing was taken back in this shell that could be done again."),
                    environment);
    }
    const auto stop = journal.stopTakenBack(way, step);
    if (stop && stop->record.author == journal.me() && !given.has("yes")) {
        environment.err << stopWords(journal, *stop) << '\n';
        return WrongUsage;
    }
    const QString words = printable(retracedWords(journal, way, *changes)); // names what may be gone afterwards
    HEARTH_TRY(journal.retrace(way, step, given.has("yes") ? StopAsked::Yes : StopAsked::No));
    environment.tell(words);
    return Done;
}

} // namespace

Result<int> runUndo(const Arguments &given, CliEnvironment &environment)
{
    return retrace(Retrace::Undo, given, environment);
}

Result<int> runRedo(const Arguments &given, CliEnvironment &environment)
{
    return retrace(Retrace::Redo, given, environment);
}

} // namespace hearth
