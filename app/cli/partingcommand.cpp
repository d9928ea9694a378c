// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliinput.h"
#include "cli/commands.h"
#include "cli/heldbackups.h"
#include "cli/interruption.h"
#include "cli/openedjournal.h"
#include "cli/words.h"
#include "journal/parting.h"
#include "wording/describeparting.h"

#include <QDir>

namespace hearth {

namespace {

struct PartingCommand final
{
    PartingKind kind;
    const char *option;      ///< where the new journal goes
    const char *needsOption; ///< said when it is missing
};

constexpr PartingCommand kLeave{PartingKind::Leaving, "output",
                                QT_TRANSLATE_NOOP("CommandLine", "Say where to keep what you take along with --output, "
                                                                 "or look first with --preview.")};
constexpr PartingCommand kRemove{PartingKind::Removing, "bundle",
                                 QT_TRANSLATE_NOOP("CommandLine", "Say where to keep the file for your partner with "
                                                                  "--bundle, or look first with --preview.")};

// What there is to be said of the journal before anything is done to it, and of what is left afterwards.
struct Facts final
{
    QString other;
    HeldBackups backups;
    std::vector<PartingFact> facts;
    QString path;
};

Result<Facts> factsOf(const PartingCommand &command, const Arguments &given, const QString &passphrase,
                      CliEnvironment &environment)
{
    HEARTH_GET(const auto opened, openJournalWith(given.positionals().at(0), passphrase, environment));
    const Journal &journal = *opened.journal;
    const SealedStore &store = *opened.store;
    if (!journal.isForTwo())
        return Error{ErrorCode::NobodyElse, {}};
    Facts facts{journal.nameOf(otherPartner(journal.me())),
                backupsBeside(store.path(), store.journalId(), store.gone(), environment.clock.today()),
                {},
                store.path()};
    facts.facts = describeParting(command.kind, partingPreview(journal), facts.other, facts.backups.count);
    return facts;
}

Result<int> run(const PartingCommand &command, const Arguments &given, CliEnvironment &environment)
{
    const QString output = given.value(command.option);
    const bool isPreview = given.has("preview");
    if (output.isEmpty() && !isPreview)
        return usageError(say(command.needsOption));
    const auto failed = [&environment](const Error &error) {
        return fail(error, describePartingFailure(error), environment);
    };
    if (!output.isEmpty()) {
        if (const auto free = checkPartPlace(output); !free)
            return failed(free.error());
    }
    HEARTH_GET(const auto passphrase,
               passphraseFrom(given, "passphrase-file", Cli::tr("Your passphrase: "), environment));
    const auto facts = factsOf(command, given, passphrase, environment);
    if (!facts)
        return failed(facts.error());
    if (isPreview) {
        for (const PartingFact &fact : facts.value().facts)
            environment.out << fact.title << '\n' << "  " << fact.text << '\n';
        environment.out << Cli::tr("Nothing was changed.") << '\n';
        return Done;
    }
    const Interruption interruption;
    std::optional<PartingStep> said;
    const auto progress = [&](PartingStep step, qint64, qint64) {
        if (said != step)
            environment.err << describePartingStep(step) << '\n';
        said = step;
        environment.err.flush();
        return !Interruption::isAsked();
    };
    const PartingTools tools{environment.limits, environment.cost.measured(), environment.seen, environment.clock,
                             progress};
    if (const auto done = part(command.kind, given.positionals().at(0), passphrase, output, tools); !done)
        return failed(done.error());
    environment.out << describeParted(command.kind, facts.value().other) << '\n'
                    << QDir::toNativeSeparators(output) << '\n';
    const HeldBackups &backups = facts.value().backups;
    sayHeldBackups(
        backups,
        say(QT_TRANSLATE_N_NOOP("CommandLine", "%n backup(s) beside the journal still hold what was in it before."),
            backups.count),
        facts.value().path, environment);
    return Done;
}

} // namespace

Result<int> runLeave(const Arguments &given, CliEnvironment &environment)
{
    return run(kLeave, given, environment);
}

Result<int> runRemovePartner(const Arguments &given, CliEnvironment &environment)
{
    return run(kRemove, given, environment);
}

} // namespace hearth
