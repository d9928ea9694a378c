// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliinput.h"
#include "cli/commands.h"
#include "cli/heldbackups.h"
#include "cli/interruption.h"
#include "cli/openedjournal.h"
#include "cli/progressline.h"
#include "cli/recordoutput.h"
#include "cli/words.h"
#include "journal/parting.h"
#include "wording/describeparting.h"

#include <QDir>
#include <QJsonArray>

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

void sayFacts(const std::vector<PartingFact> &facts, const Arguments &given, CliEnvironment &environment)
{
    if (given.has("json")) {
        QJsonArray array;
        for (const PartingFact &fact : facts)
            array.append(QJsonObject{{QLatin1String("about"), fact.title}, {QLatin1String("text"), fact.text}});
        printJson(array, environment.out);
        return;
    }
    for (const PartingFact &fact : facts)
        environment.out << printable(fact.title) << '\n' << "  " << printable(fact.text) << '\n';
    environment.tell(Cli::tr("Nothing was changed."));
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
        sayFacts(facts.value().facts, given, environment);
        return Done;
    }
    const Interruption interruption;
    ProgressLine line(environment);
    const auto progress = [&line](PartingStep step, qint64, qint64) {
        line.show(describePartingStep(step));
        return !Interruption::isAsked();
    };
    const PartingTools tools{environment.limits, environment.cost.measured(), environment.seen, environment.clock,
                             progress};
    const auto done = part(command.kind, given.positionals().at(0), passphrase, output, tools);
    line.clear();
    if (!done)
        return failed(done.error());
    environment.tell(printable(describeParted(command.kind, facts.value().other)));
    environment.tell(QDir::toNativeSeparators(output));
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
