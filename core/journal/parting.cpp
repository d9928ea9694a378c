// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal/parting.h"

#include "crypto/digest.h"
#include "files/fileidentity.h"
#include "files/partfile.h"
#include "files/privatefile.h"
#include "journal/backupcontents.h"
#include "journal/loader.h"
#include "records/codec.h"
#include "store/inspection.h"
#include "store/rollbackjournal.h"

#include <QFile>
#include <QFileInfo>

#include <map>

namespace hearth {

namespace {

template <typename... Kinds>
PartingPreview previewOf(const Journal &journal, const std::variant<Kinds...> *)
{
    PartingPreview preview;
    const auto count = [&](const auto &repository) {
        for (const auto &value : repository) {
            const bool isMine = value.record.author == journal.me();
            const bool isShared = value.record.visibility == Visibility::Shared;
            PartingPreview::Count &counted = !isMine ? preview.theirs : isShared ? preview.myShared : preview.mine;
            if (value.kind == Kind::Draft)
                ++preview.drafts;
            else if (isWritten(value.kind) && (isMine || isShared))
                ++(value.kind == Kind::Attachment ? counted.photos : counted.records);
        }
    };
    (count(journal.all<Kinds>()), ...);
    return preview;
}

// What whoever opens a file reads there.
struct ReadRow final
{
    PartnerId author;
    bool isShared = false;
    quint32 revision = 0;
    Digest words{};

    friend bool operator==(const ReadRow &, const ReadRow &) = default;
};
using ReadRows = std::map<RecordId, ReadRow>;

Result<ReadRows> readRows(SealedStore &store)
{
    ReadRows rows;
    HEARTH_TRY(store.readAll([&rows](StoredRecord &&record) {
        rows.emplace(record.id,
                     ReadRow{record.author, record.isShared, record.revision, digest({viewOf(record.payload)})});
        return true;
    }));
    return rows;
}

/// The journal as it is before anybody goes.
struct Before final
{
    std::unique_ptr<SealedStore> store;
    ReadRows rows;
    std::vector<RecordId> photos;
    RecordWrite farewell;
};

/// Told of the steps of one parting.
class Steps final
{
public:
    explicit Steps(const PartingProgress &progress)
        : m_progress(progress)
    {
    }
    [[nodiscard]] Result<void> begin(PartingStep step) const { return tell(step, 0, 0); }
    [[nodiscard]] Result<void> tell(PartingStep step, qint64 done, qint64 total) const
    {
        const bool goesOn = !m_progress || m_progress(step, done, total);
        return goesOn || step == PartingStep::Destroying ? Result<void>()
                                                         : Result<void>(Error{ErrorCode::Cancelled, {}});
    }
    [[nodiscard]] SealedStore::Progress during(PartingStep step) const
    {
        return [this, step](qint64 done, qint64 total) { return tell(step, done, total).ok(); };
    }

private:
    const PartingProgress &m_progress;
};

// The partner's own record as they leave it: the day of parting stands in it.
Result<RecordWrite> farewellOf(const JournalContents &contents, PartnerId me, QDate Partner::*day, const Clock &clock)
{
    for (Partner partner : std::get<std::vector<Partner>>(contents.records)) {
        if (partner.record.author != me || !partner.record.verified)
            continue;
        partner.*day = clock.today();
        partner.record.changed = std::max(clock.now(), partner.record.written);
        ++partner.record.revision;
        return RecordWrite{partner.record.id, true, partner.record.revision, encode(partner), me};
    }
    // Theirs could not be signed again.
    return Error{ErrorCode::NotWrittenByYou, {}};
}

Result<Before> openBefore(const QString &path, const QString &secret, QDate Partner::*day, const PartingTools &tools)
{
    HEARTH_GET(auto opened, SealedStore::open(path, secret, tools.limits, tools.seen));
    Before before{std::move(opened), {}, {}, {}};
    SealedStore &store = *before.store;
    HEARTH_GET(const auto contents, loadJournal(store));
    const auto &partners = std::get<std::vector<Partner>>(contents.records);
    if (!store.hasOther() || store.isApart() || store.gone() != 0 || partingOf(partners))
        return Error{ErrorCode::NobodyElse, {}};
    if (store.isReadOnly())
        return Error{ErrorCode::ReadOnly, {}};
    if (store.notices().copy != CopyState::Current)
        return Error{ErrorCode::OlderCopy, {}};
    HEARTH_GET(before.farewell, farewellOf(contents, store.partner(), day, tools.clock));
    for (const Attachment &photo : std::get<std::vector<Attachment>>(contents.records))
        before.photos.push_back(photo.record.id);
    HEARTH_GET(before.rows, readRows(store));
    return before;
}

// As its owner will open it: every record and photo that opened before opens there, and says the same.
Result<void> readBack(const QString &part, const QString &secret, Before &before, const PartingTools &tools)
{
    HEARTH_GET(const auto opened, SealedStore::open(part, secret, tools.limits, nullptr));
    SealedStore &store = *opened;
    HEARTH_GET(const auto rows, readRows(store));
    const RecordWrite &farewell = before.farewell;
    HEARTH_GET(const auto said, farewell.payload->bytes());
    ReadRows expected = before.rows;
    expected.insert_or_assign(farewell.id, ReadRow{store.partner(), true, farewell.revision, digest({viewOf(said)})});
    if (store.partner() != before.store->partner() || rows != expected)
        return damaged("other words were read back");
    for (const RecordId id : before.photos) {
        // One that was not whole before stays as it is.
        const auto present = before.store->content(id);
        if (!present)
            continue;
        const auto copied = store.content(id);
        if (!copied || copied.value() != present.value())
            return damaged("another photo was read back");
    }
    const OpeningNotices &was = before.store->notices();
    const OpeningNotices &is = store.notices();
    const bool isWorse = (is.photosWereChanged && !was.photosWereChanged) || is.keysWereRepaired ||
                         (is.mineWereChanged && !was.mineWereChanged) ||
                         (is.theirsWereChanged && !was.theirsWereChanged);
    return isWorse ? Result<void>(damaged("the copy is not sound")) : Result<void>();
}

// Writes the journal of `keeper` to its place, read back; nothing is there after any failure.
Result<void> placePart(const QString &output, PartnerId keeper, const QString &secret, Before &before,
                       const PartingTools &tools, const Steps &steps)
{
    const QString part = PartFile::freeNameBeside(output);
    const auto whole = PartFile::takeOver(part, output); // goes with it
    const auto checked = [&]() -> Result<void> {
        HEARTH_TRY(steps.begin(PartingStep::Copying));
        HEARTH_TRY(before.store->writePart(part, keeper, before.farewell, steps.during(PartingStep::Copying)));
        HEARTH_TRY(steps.begin(PartingStep::Checking));
        if (keeper == before.store->partner()) {
            HEARTH_TRY(readBack(part, secret, before, tools));
        }
        HEARTH_TRY(inspectJournal(part));
        makePrivate(part);
        return syncFile(part);
    }();
    if (!checked) {
        QFile::remove(rollbackJournalOf(part)); // of a file that never was a journal
        return checked;
    }
    HEARTH_TRY(steps.begin(PartingStep::Checking));
    return whole->putInPlace(false);
}

// The last step failed, and the journal is as it was: so is what is beside it.
void takeBack(const QString &output, const std::optional<FileIdentity> &placed, const Error &failure)
{
    if (failure.code != ErrorCode::NotKnown && failure.code != ErrorCode::JournalReplaced && placed &&
        identityOf(output) == placed)
        QFile::remove(output);
}

} // namespace

PartingPreview partingPreview(const Journal &journal)
{
    return previewOf(journal, static_cast<const AnyRecord *>(nullptr));
}

Result<void> checkPartPlace(const QString &output)
{
    if (isTaken(output))
        return Error{ErrorCode::AlreadyExists, {}};
    const QFileInfo folder(QFileInfo(output).absolutePath());
    if (!folder.isDir())
        return Error{ErrorCode::WriteFailed, QStringLiteral("folder")};
    return folder.isWritable() ? Result<void>() : Result<void>(Error{ErrorCode::ReadOnly, {}});
}

Result<void> leaveJournal(const QString &path, const QString &secret, const QString &output, const PartingTools &tools)
{
    const Steps steps(tools.progress);
    HEARTH_TRY(checkPartPlace(output));
    HEARTH_TRY(steps.begin(PartingStep::Opening));
    HEARTH_GET(auto before, openBefore(path, secret, &Partner::left, tools));
    HEARTH_TRY(placePart(output, before.store->partner(), secret, before, tools, steps));
    const auto placed = identityOf(output);
    static_cast<void>(steps.begin(PartingStep::Destroying));
    const auto left = before.store->leave(before.farewell);
    if (!left)
        takeBack(output, placed, left.error());
    return left;
}

Result<void> removePartner(const QString &path, const QString &secret, const QString &bundle, const PartingTools &tools)
{
    const Steps steps(tools.progress);
    HEARTH_TRY(checkPartPlace(bundle));
    HEARTH_TRY(steps.begin(PartingStep::Opening));
    HEARTH_GET(auto before, openBefore(path, secret, &Partner::removedOther, tools));
    const PartnerId other = otherPartner(before.store->partner());
    HEARTH_TRY(placePart(bundle, other, secret, before, tools, steps));
    const auto placed = identityOf(bundle);
    static_cast<void>(steps.begin(PartingStep::Destroying));
    const auto removed = before.store->removeOther(secret, before.farewell, tools.cost);
    if (!removed)
        takeBack(bundle, placed, removed.error());
    return removed;
}

Result<void> part(PartingKind kind, const QString &path, const QString &secret, const QString &output,
                  const PartingTools &tools)
{
    return kind == PartingKind::Leaving ? leaveJournal(path, secret, output, tools)
                                        : removePartner(path, secret, output, tools);
}

} // namespace hearth
