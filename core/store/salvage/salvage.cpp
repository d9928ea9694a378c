// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage/salvage.h"

#include "files/partfile.h"
#include "files/privatefile.h"
#include "store/inspection.h"
#include "store/rollbackjournal.h"
#include "store/salvage/formerrows.h"
#include "store/salvage/rebuild.h"
#include "store/schema.h"
#include "store/sealedstore.h"

#include <QFileInfo>

namespace hearth {

namespace {

// The rows of a file that is, or was, a journal of a version that is known.
Result<FoundRows> rowsIn(FilePages &file, const PageProgress &progress)
{
    const auto version = file.schemaVersion();
    if (version && *version > migrations().size())
        return Error{ErrorCode::NewerVersion, {}};
    HEARTH_GET(auto found, findRows(file, progress));
    convertFormerRows(found);
    if (!version && found.isEmpty())
        return Error{ErrorCode::NotAJournal, {}};
    return found;
}

// Counts what is there and reads all of it back, as whoever opens it next will.
Result<std::optional<qint64>> settle(const QString &path, const QString &secret, const PassphraseLimits &limits,
                                     const std::function<Result<void>(SealedStore &)> &look)
{
    auto store = SealedStore::open(path, secret, limits, nullptr);
    if (!store)
        return store.error();
    auto missing = store.value()->takeStock();
    if (!missing)
        return missing;
    HEARTH_TRY(store.value()->readAll([](StoredRecord &&) { return true; }));
    if (look)
        HEARTH_TRY(look(*store.value()));
    store = Error{};
    const auto inspected = inspectJournal(path);
    return inspected ? missing : Result<std::optional<qint64>>(inspected.error());
}

} // namespace

Result<SalvageReport> salvageJournal(const QString &path, const QString &secret, const PassphraseLimits &limits,
                                     const QString &output, const SalvageProgress &progress,
                                     const std::function<Result<void>(SealedStore &)> &look)
{
    const auto during = [&progress](SalvageStep step) -> PageProgress {
        return [&progress, step](qint64 done, qint64 total) { return !progress || progress(step, done, total); };
    };
    const QFileInfo target(output);
    if (isTaken(output))
        return Error{ErrorCode::AlreadyExists, {}};
    if (!QFileInfo(target.absolutePath()).isDir())
        return Error{ErrorCode::WriteFailed, QStringLiteral("folder")};
    HEARTH_GET(auto file, FilePages::open(path));
    HEARTH_GET(const auto found, rowsIn(*file, during(SalvageStep::Looking)));
    HEARTH_GET(const auto keys, openSalvagedKeys(found, secret, limits));
    const QString part = PartFile::freeNameBeside(output);
    HEARTH_GET(const auto rebuilt, rebuildJournal(part, *file, found, keys, during(SalvageStep::Writing)));
    const auto whole = PartFile::takeOver(part, output);
    const auto missing = during(SalvageStep::Checking)(0, 0)
                             ? settle(part, secret, limits, look)
                             : Result<std::optional<qint64>>(Error{ErrorCode::Cancelled, {}});
    if (!missing) {
        // Of a write that failed; all of it goes with the file.
        QFile::remove(rollbackJournalOf(part));
        removeCopiesBeforeRecovery(part);
        return missing.error();
    }
    if (!during(SalvageStep::Checking)(1, 1))
        return Error{ErrorCode::Cancelled, {}};
    HEARTH_TRY(syncFile(part));
    HEARTH_TRY(whole->putInPlace(false));
    SalvageReport report;
    report.records = rebuilt.records;
    report.missing = missing.value();
    report.refused = rebuilt.refused;
    report.hasOther = keys.keys.other().has_value();
    report.otherIsShutOut = keys.otherIsShutOut;
    report.lostWayIn = keys.lostWayIn;
    return report;
}

} // namespace hearth
