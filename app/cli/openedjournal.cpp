// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/openedjournal.h"

#include "cli/cliinput.h"
#include "cli/progressline.h"
#include "cli/recordkinds.h"
#include "cli/recordoutput.h"
#include "cli/screentext.h"
#include "cli/words.h"
#include "journal/loader.h"
#include "wording/describe.h"
#include "wording/openingnotices.h"
#include "wording/wording.h"

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
            progress.show(Cli::tr("Checking signatures: %1%").arg(i * 100 / shared.size()));
        HEARTH_GET(const auto verified, store.verifySignature(shared[i]));
        if (!verified)
            unverified += shared[i];
    }
    return unverified;
}

Result<std::shared_ptr<Journal>> readJournal(SealedStore &store, Sitting sitting, ProgressLine &progress,
                                             const CliEnvironment &environment)
{
    HEARTH_GET(auto contents, loadJournal(store));
    HEARTH_GET(const auto unverified, unverifiedIn(store, contents, progress));
    auto journal = std::make_shared<Journal>(store.partner(), store.hasOther(), std::move(contents), store,
                                             environment.clock, environment.random, sitting);
    journal->markNotVerified(unverified);
    return journal;
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
    progress.show(Cli::tr("Opening the journal…"));
    auto store = SealedStore::open(path, passphrase, environment.limits, environment.seen);
    if (!store)
        return store.error().code == ErrorCode::NotFound && isNothingThere(path) ? noSuchFile(path) : store.error();
    OpenedJournal opened;
    opened.store = store.take();
    const bool knewOfParting = opened.store->isApart();
    HEARTH_GET(opened.journal, readJournal(*opened.store, Sitting::Alone, progress, environment));
    progress.clear();
    for (const NoticeToSay &notice : noticesToSay(opened.store->notices()))
        environment.err << notice.text << '\n';
    if (const int notUnderstood = opened.journal->notUnderstood(); notUnderstood > 0) {
        environment.err << say(QT_TRANSLATE_N_NOOP("CommandLine",
                                                   "%n record(s) come from a newer Hearthbook and are not shown."),
                               notUnderstood)
                        << '\n';
    }
    if (!knewOfParting) {
        for (const NoticeToSay &notice : noticesToSay(*opened.journal))
            environment.err << notice.text << '\n';
    }
    // As after unlocking in the window: what has come due opens to the other. Failing, it opens another time.
    (void)opened.journal->openWhatIsDue();
    return opened;
}

Result<OpenedJournal> sitTogether(const Arguments &arguments, const OpenedJournal &opened, CliEnvironment &environment)
{
    if (opened.journal->isTogether())
        return opened; // in a shell of both
    if (environment.session != nullptr)
        return usageError(Cli::tr("In this shell one of you is here. Both have one with shell FILE --together."));
    if (!opened.journal->isForTwo())
        return usageError(Cli::tr("There is nobody to sit together with: leave out --together."));
    HEARTH_GET(const auto passphrase,
               passphraseFrom(arguments, "other-passphrase-file", Cli::tr("The other’s passphrase: "), environment));
    HEARTH_TRY(opened.store->admit(passphrase, environment.limits));
    ProgressLine progress(environment);
    OpenedJournal together{opened.store, nullptr};
    HEARTH_GET(together.journal, readJournal(*together.store, Sitting::Together, progress, environment));
    return together;
}

namespace {

/// As describe(), with what was typed where that helps to find the mistake.
QString sentenceFor(const Error &error)
{
    if (isNoSuchNumber(error))
        return Cli::tr("Nothing here bears that number. Those that there are say list --ids and drafts.");
    if (const QString path = missingFile(error); !path.isEmpty())
        return Cli::tr("There is no file %1. Look how its name is spelled, and in which folder it lies.")
            .arg(printable(path));
    if (const QString path = missingFolder(error); !path.isEmpty())
        return Cli::tr("There is no folder %1. Nothing was changed. Make it first, or name another place.")
            .arg(printable(path));
    if (error.code == ErrorCode::UnknownPartner && !error.detail.isEmpty())
        return Cli::tr("There is nobody called “%1” in this journal. Nothing was changed.")
            .arg(printable(error.detail));
    if (error.code == ErrorCode::CannotRead && !error.detail.isEmpty())
        return Cli::tr("%1: %2").arg(printable(error.detail), describe(error));
    return describe(error);
}

} // namespace

int fail(const Error &error, CliEnvironment &environment)
{
    return fail(error, sentenceFor(error), environment);
}

int fail(const Error &error, const QString &sentence, CliEnvironment &environment)
{
    environment.err << wrappedFor(environment.screen, sentence) << '\n';
    return exitCodeOf(error.code);
}

int failOpening(const Error &error, const char *usage, CliEnvironment &environment)
{
    return error.code == ErrorCode::BadValue ? failUsage(error, usage, environment) : fail(error, environment);
}

int failUsage(const Error &error, const char *usage, CliEnvironment &environment)
{
    constexpr std::size_t kOneLine = 60; // more would bury the sentence
    environment.err << wrappedFor(environment.screen, error.detail) << '\n';
    if (qstrlen(usage) <= kOneLine) {
        environment.err << Cli::tr("Usage: ") << "hearthbook " << usage << '\n';
    } else {
        const QString name = QString::fromLatin1(usage).section(QChar::Space, 0, 0);
        environment.err << Cli::tr("How it is called says hearthbook %1 --help.").arg(name) << '\n';
    }
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
    const QString said = arguments.value("kind");
    const auto kind = kindFromKey(said);
    if (kind && (isListed(*kind) || *kind == Kind::Partner))
        return kind;
    for (const Kind listed : listedKinds()) { // as list shows it
        if (kindName(listed).compare(said, Qt::CaseInsensitive) == 0)
            return std::optional(listed);
    }
    QStringList keys;
    for (const Kind listed : listedKinds())
        keys += keyOf(listed);
    keys += keyOf(Kind::Partner);
    return choiceError("kind", keys);
}

Result<void> checkWrittenTogether(const Journal &journal, Kind kind)
{
    const bool isOfOne = kind == Kind::CheckIn || kind == Kind::OwnAnswers || kind == Kind::OwnTemplate ||
                         kind == Kind::Partner || kind == Kind::SharedChart;
    if (!journal.isTogether() || !isOfOne)
        return {};
    return usageError(Cli::tr("That is written by each of you alone: say it outside this shell."));
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
        return noSuchNumber();
    return *std::move(record);
}

} // namespace hearth
