// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/openedjournal.h"

#include "cli/cliinput.h"
#include "cli/progressline.h"
#include "cli/recordkinds.h"
#include "cli/words.h"
#include "journal/loader.h"
#include "wording/describe.h"
#include "wording/openingnotices.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr unsigned kSignaturesBetweenReports = 500;

/// The shared records that are not signed by their author.
Result<QList<RecordId>> unverifiedIn(SealedStore &store, const JournalContents &contents, ProgressLine &progress)
{
    QList<RecordId> unverified;
    const std::vector<RecordId> shared = sharedNewestFirst(contents);
    for (std::size_t i = 0; i < shared.size(); ++i) {
        if (i > 0 && i % kSignaturesBetweenReports == 0)
            progress.show(Cli::tr("Checking signatures: %1 %").arg(i * 100 / shared.size()));
        HEARTH_GET(const auto verified, store.verifySignature(shared[i]));
        if (!verified)
            unverified += shared[i];
    }
    return unverified;
}

} // namespace

int exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::WrongPassphrase:
        return WrongPassphraseGiven;
    case ErrorCode::NotAJournal:
    case ErrorCode::Damaged:
    case ErrorCode::Tampered:
    case ErrorCode::KeysLost:
    case ErrorCode::UnsafeParameters:
        return DamagedFile;
    default:
        return CouldNot;
    }
}

Result<OpenedJournal> openJournal(const QString &path, const Arguments &arguments, CliEnvironment &environment)
{
    if (environment.session != nullptr) {
        // Midnight may have passed. Failing, it opens another time.
        (void)environment.session->opened.journal->openWhatIsDue();
        return environment.session->opened;
    }
    HEARTH_GET(const auto passphrase,
               passphraseFrom(arguments, "passphrase-file", Cli::tr("Your passphrase: "), environment));
    return openJournalWith(path, passphrase, environment);
}

Result<OpenedJournal> openJournalWith(const QString &path, const QString &passphrase, CliEnvironment &environment)
{
    ProgressLine progress(environment);
    progress.show(Cli::tr("Opening the journal …"));
    HEARTH_GET(auto store, SealedStore::open(path, passphrase, environment.limits, environment.seen));
    OpenedJournal opened;
    opened.store = std::move(store);
    const bool knewOfParting = opened.store->isApart();
    HEARTH_GET(auto contents, loadJournal(*opened.store));
    HEARTH_GET(const auto unverified, unverifiedIn(*opened.store, contents, progress));
    progress.clear();
    for (const NoticeToSay &notice : noticesToSay(opened.store->notices()))
        environment.err << notice.text << '\n';
    if (contents.notUnderstood > 0) {
        environment.err << say(QT_TRANSLATE_N_NOOP("CommandLine",
                                                   "%n record(s) come from a newer Hearthbook and are not shown."),
                               contents.notUnderstood)
                        << '\n';
    }
    opened.journal = std::make_shared<Journal>(opened.store->partner(), opened.store->hasOther(), std::move(contents),
                                               *opened.store, environment.clock, environment.random);
    opened.journal->markNotVerified(unverified);
    if (!knewOfParting) {
        for (const NoticeToSay &notice : noticesToSay(*opened.journal))
            environment.err << notice.text << '\n';
    }
    // As after unlocking in the window: what has come due opens to the other. Failing, it opens another time.
    (void)opened.journal->openWhatIsDue();
    return opened;
}

int fail(const Error &error, CliEnvironment &environment)
{
    return fail(error, describe(error), environment);
}

int fail(const Error &error, const QString &sentence, CliEnvironment &environment)
{
    environment.err << sentence << '\n';
    return exitCodeOf(error.code);
}

int failOpening(const Error &error, const char *usage, CliEnvironment &environment)
{
    return error.code == ErrorCode::BadValue ? failUsage(error, usage, environment) : fail(error, environment);
}

int failUsage(const Error &error, const char *usage, CliEnvironment &environment)
{
    environment.err << error.detail << '\n' << Cli::tr("Usage: ") << "hearthbook " << usage << '\n';
    return WrongUsage;
}

namespace {

constexpr std::pair<Cadence, const char *> kCadences[] = {
    {Cadence::Day, "day"}, {Cadence::Week, "week"}, {Cadence::Month, "month"}};

} // namespace

QString cadenceKey(Cadence cadence)
{
    return QLatin1String(std::ranges::find(kCadences, cadence, &std::pair<Cadence, const char *>::first)->second);
}

Result<Cadence> cadenceFromArguments(const Arguments &arguments, const char *name, Cadence otherwise)
{
    if (!arguments.has(name))
        return otherwise;
    QStringList keys;
    for (const auto &[cadence, key] : kCadences) {
        if (arguments.value(name) == QLatin1String(key))
            return cadence;
        keys += QLatin1String(key);
    }
    return choiceError(name, keys);
}

Result<std::optional<Kind>> kindFromArguments(const Arguments &arguments)
{
    if (!arguments.has("kind"))
        return std::optional<Kind>();
    const auto kind = kindFromKey(arguments.value("kind"));
    if (kind && (isListed(*kind) || *kind == Kind::Partner))
        return kind;
    QStringList keys;
    for (const Kind listed : listedKinds())
        keys += keyOf(listed);
    keys += keyOf(Kind::Partner);
    return choiceError("kind", keys);
}

Result<RecordId> recordIdFromPositional(const Arguments &arguments, qsizetype position)
{
    if (const auto id = recordIdFromString(arguments.positionals().at(position)))
        return *id;
    return usageError(Cli::tr("Which record is said by its number, as list --ids shows it."));
}

Result<AnyRecord> findListed(const Journal &journal, RecordId id)
{
    auto record = journal.find(id);
    if (!record || !isListed(kindOf(*record)))
        return Error{ErrorCode::NotFound, {}};
    return *std::move(record);
}

} // namespace hearth
