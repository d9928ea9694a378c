// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "files/privatefile.h"
#include "sample/samplefile.h"
#include "search/journaldocuments.h"
#include "session/keychanges.h"
#include "session/placewatch.h"

#include <QDir>
#include <QFileInfo>

namespace hearth {

namespace {

constexpr std::size_t kSignaturesAtATime = 200;

} // namespace

Session::Session(const Dependencies &dependencies, QObject *parent)
    : QObject(parent)
    , m_dependencies(dependencies)
    , m_keys(new KeyChanges(*this, m_calls, dependencies))
    , m_backups(
          std::make_unique<Backups>(m_calls.thread(), Backups::Dependencies{dependencies.clock, dependencies.limits}))
    , m_place(new PlaceWatch(m_calls.thread(), dependencies.syncRoots, this))
{
    connect(&m_calls, &StoreCalls::busyChanged, this, &Session::busyChanged);
    connect(&m_calls, &StoreCalls::failed, this, &Session::failed);
    connect(m_place, &PlaceWatch::found, this, &Session::placeFound);
}

Session::~Session()
{
    m_calls.beginRound();
    m_calls.cancel();
}

void Session::choose(const QString &path)
{
    lock();
    m_path = path;
    emit pathChanged();
}

void Session::chooseSample(const QString &path)
{
    lock(); // what is open may be another sample
    m_path = m_samplePath = path;
    emit pathChanged();
}

Result<Session::Opened> Session::open(std::unique_ptr<SealedStore> &store, const QString &path, const QString &secret,
                                      quint64 round)
{
    HEARTH_GET(auto opened, SealedStore::open(path, secret, m_dependencies.limits, m_dependencies.seen));
    if (m_calls.isCancelled())
        return Error{ErrorCode::Cancelled, {}};
    store = std::move(opened);
    HEARTH_GET(auto contents, loadJournal(*store, [&](qint64 done, qint64 total) {
                   m_calls.answer(round, [this, done, total] { emit progressed(done, total); });
                   return !m_calls.isCancelled();
               }));
    if (m_calls.isCancelled())
        return Error{ErrorCode::Cancelled, {}};
    return Opened{store->partner(),   store->hasOther(), store->notices(),   store->openedByRecoveryCode(),
                  store->journalId(), store->gone(),     std::move(contents)};
}

void Session::unlock(const QString &secret)
{
    if (m_calls.isBusy() || isUnlocked())
        return;
    m_calls.allow();
    m_isUnlocking = true;
    m_calls.setBusy(true);
    const quint64 round = m_calls.beginRound();
    m_calls.run(
        [this, secret, path = m_path, round](std::unique_ptr<SealedStore> &store) {
            auto opened = open(store, path, secret, round);
            if (!opened)
                store.reset();
            return opened;
        },
        [this](Result<Opened> result) {
            m_isUnlocking = false;
            if (!result) {
                m_calls.setBusy(false);
                m_calls.fail(result.error());
                return;
            }
            Opened opened = result.take();
            m_keys->noteWayIn(opened.byRecoveryCode);
            m_journalId = opened.journal;
            m_gone = opened.gone;
            m_isReadOnly = opened.notices.file.isReadOnly;
            auto shared = sharedNewestFirst(opened.contents);
            show(opened.me, opened.hasOther, std::move(opened.contents));
            const auto due = m_journal->openWhatIsDue();
            m_calls.setBusy(false);
            emit unlocked(opened.notices, opened.byRecoveryCode);
            // Where nothing can be written, it opens another time.
            if (!due && due.error().code != ErrorCode::ReadOnly)
                m_calls.fail(due.error());
            if (m_journal) // nobody who heard of it locked it again
                m_place->begin(m_path);
            checkSignatures(std::move(shared));
        });
}

void Session::show(PartnerId me, bool hasOther, JournalContents contents, Sitting sitting)
{
    m_journal = std::make_unique<Journal>(me, hasOther, std::move(contents), m_calls.thread(), m_dependencies.clock,
                                          m_dependencies.random, sitting);
    m_search = std::make_unique<SearchService>();
    m_search->start(searchDocumentsOf(*m_journal));
    connect(m_journal.get(), &Journal::changed, this, &Session::follow);
    for (const Draft &draft : m_waitingWords.takeBack(m_calls.thread()))
        (void)m_journal->drafts().bringBack(draft); // failing, it stays in the journal, unwritten
}

void Session::follow(const QList<RecordEvent> &events)
{
    for (const RecordEvent &event : events) {
        const auto record = event.action == ChangeAction::Removed ? std::nullopt : m_journal->find(event.id);
        const auto document = record ? searchDocumentOf(*record) : std::nullopt;
        if (document)
            m_search->put(*document);
        else
            m_search->remove(event.id);
    }
}

void Session::checkSignatures(std::vector<RecordId> ids)
{
    if (ids.empty())
        return;
    // A few at a time, so that saving never waits long.
    const auto count = static_cast<std::ptrdiff_t>(std::min(ids.size(), kSignaturesAtATime));
    std::vector<RecordId> rest(ids.begin() + count, ids.end());
    ids.resize(static_cast<std::size_t>(count));
    m_calls.run(
        [this, ids = std::move(ids), round = m_calls.round()](std::unique_ptr<SealedStore> &store) {
            QList<RecordId> bad;
            for (const RecordId id : ids) {
                if (!store || round != m_calls.round())
                    break;
                const auto verified = store->verifySignature(id);
                const bool isGone = !verified && verified.error().code == ErrorCode::NotFound;
                if (!isGone && !(verified && verified.value()))
                    bad += id;
            }
            return bad;
        },
        [this, rest = std::move(rest)](const QList<RecordId> &bad) {
            if (!m_journal)
                return;
            m_journal->markNotVerified(bad);
            checkSignatures(rest);
        });
}

void Session::create(const QString &path, const std::vector<PartnerSetup> &people)
{
    if (m_calls.isBusy())
        return;
    lock();
    m_calls.setBusy(true);
    m_calls.runWhateverComes(
        [this, path, people](std::unique_ptr<SealedStore> &) -> Result<QStringList> {
            HEARTH_GET(const auto made, createJournal(path, people, m_dependencies.cost.measured(),
                                                      m_dependencies.clock, m_dependencies.random));
            QStringList codes;
            for (const RecoveryCode &code : made)
                codes += code.text();
            return codes;
        },
        [this, path](const Result<QStringList> &codes, bool isCurrent) {
            // The codes count even when another file was chosen meanwhile: the new journal depends on them.
            if (isCurrent)
                m_calls.setBusy(false);
            if (!codes) {
                m_calls.fail(codes.error());
                return;
            }
            if (isCurrent)
                choose(path);
            emit created(codes.value());
        });
}

void Session::openSample(const QString &path)
{
    if (m_calls.isBusy())
        return;
    chooseSample(path);
    m_calls.runBusy(
        [this, path](std::unique_ptr<SealedStore> &) {
            // Its passphrases are known to all, so it is sealed at the least cost that is accepted.
            return writeSampleJournal(path, m_dependencies.clock.today(), m_dependencies.limits.least,
                                      m_dependencies.limits);
        },
        [this](const SamplePeople &people) { unlock(people.passphrases.front()); });
}

Result<Session::ReadAnew> Session::readAnew(SealedStore &store)
{
    HEARTH_GET(auto contents, loadJournal(store));
    auto standing = store.standing();
    return ReadAnew{store.partner(), std::move(contents), standing ? std::optional(standing.take()) : std::nullopt};
}

void Session::showAnew(ReadAnew read, Sitting sitting)
{
    letGo();
    // What was written since then is told to be there: it is shown, too.
    Result<void> done;
    m_calls.thread().call([&](std::unique_ptr<SealedStore> &store) {
        const auto now = store ? store->standing() : Result<FileStanding>(Error{ErrorCode::Cancelled, {}});
        if (now && read.standing == now.value())
            return;
        auto again = store ? readAnew(*store) : Result<ReadAnew>(Error{ErrorCode::Cancelled, {}});
        if (again)
            read = again.take();
        else
            done = again.error();
    });
    if (!done) {
        lock(); // what is there cannot be shown
        m_calls.fail(done.error());
        return;
    }
    m_search.reset();
    m_journal.reset();
    auto ids = sharedNewestFirst(read.contents);
    show(read.me, true, std::move(read.contents), sitting);
    if (sitting == Sitting::Together)
        emit satTogether();
    else
        emit satAlone();
    checkSignatures(std::move(ids));
}

void Session::sitTogether(const QString &secret)
{
    if (m_calls.isBusy() || !isUnlocked() || m_journal->isTogether() || !m_journal->isForTwo())
        return;
    m_calls.runBusy(
        [this, secret](std::unique_ptr<SealedStore> &store) -> Result<ReadAnew> {
            const auto admitted = store->admit(secret, m_dependencies.limits);
            auto read = admitted ? readAnew(*store) : Result<ReadAnew>(admitted.error());
            if (!read)
                store->dismiss();
            return read;
        },
        [this](ReadAnew read) { showAnew(std::move(read), Sitting::Together); });
}

bool Session::stopSittingTogether()
{
    if (m_calls.isBusy() || !isUnlocked() || !m_journal->isTogether())
        return false;
    m_calls.setBusy(true);
    m_calls.runWhateverComes(
        [](std::unique_ptr<SealedStore> &store) -> Result<ReadAnew> {
            if (!store)
                return Error{ErrorCode::Cancelled, {}};
            store->dismiss();
            return readAnew(*store);
        },
        [this](Result<ReadAnew> read, bool isCurrent) {
            if (!isCurrent)
                return;
            m_calls.setBusy(false);
            if (read) {
                showAnew(read.take(), Sitting::Alone);
                return;
            }
            lock(); // half together is nothing
            m_calls.fail(read.error());
        });
    return true;
}

void Session::admitGuest(const QString &secret)
{
    if (m_calls.isBusy() || !isUnlocked())
        return;
    m_calls.runBusy(
        [this, secret](std::unique_ptr<SealedStore> &store) { return store->admit(secret, m_dependencies.limits); },
        [this] {
            m_journal->admitGuest();
            emit guestAdmitted();
        });
}

void Session::dismissGuest()
{
    if (!m_journal || m_journal->isTogether())
        return;
    m_journal->dismissGuest();
    m_calls.thread().post([](std::unique_ptr<SealedStore> &store) {
        if (store)
            store->dismiss();
    });
}

void Session::acceptCopy()
{
    m_calls.thread().post([](std::unique_ptr<SealedStore> &store) {
        if (store)
            store->acceptCopy();
    });
}

void Session::acceptShared()
{
    m_calls.run([](std::unique_ptr<SealedStore> &store) { return store ? store->acceptShared() : Result<void>(); },
                [this](const Result<void> &accepted) {
                    if (!accepted)
                        m_calls.fail(accepted.error());
                });
}

bool Session::saveAgain(const QString &chosen)
{
    if (m_calls.isBusy() || !isUnlocked())
        return false;
    const QFileInfo file(m_path);
    const QString beside =
        QDir(file.absolutePath())
            .filePath(QStringLiteral("%1 (%2).hearth")
                          .arg(file.completeBaseName(), m_dependencies.clock.today().toString(Qt::ISODate)));
    const bool isReplaced = chosen.isEmpty() && file.exists();
    const QString wanted = !chosen.isEmpty() ? chosen : isReplaced ? beside : file.absoluteFilePath();
    m_calls.runBusy(
        [wanted](std::unique_ptr<SealedStore> &store) -> Result<QString> {
            QString target = freeName(wanted);
            HEARTH_TRY(store->saveBeside(target));
            return target;
        },
        [this, isReplaced](const QString &target) {
            m_path = target;
            m_place->begin(m_path);
            emit savedAgain(isReplaced ? FilePlace::Replaced : FilePlace::Gone);
        });
    return true;
}

void Session::repair(const QString &secret, const QString &output)
{
    if (m_calls.isBusy() || isUnlocked())
        return;
    m_calls.allow();
    const quint64 round = m_calls.beginRound();
    m_calls.runBusy(
        [this, round, secret, output, path = m_path](std::unique_ptr<SealedStore> &) {
            return repairJournal(
                path, secret, m_dependencies.limits, output, [&](SalvageStep step, qint64 done, qint64 total) {
                    m_calls.answer(round, [this, step, done, total] { emit repairProgressed(step, done, total); });
                    return !m_calls.isCancelled();
                });
        },
        [this](const RepairReport &report) { emit repaired(report); });
}

void Session::letGo()
{
    m_search->stop();
    emit aboutToLock();
    m_waitingWords.keep(m_journal->drafts().unwritten(), m_calls.thread());
    m_calls.beginRound();
}

void Session::giveUpUnlocking()
{
    if (m_isUnlocking)
        choose(QString(m_path));
}

void Session::lock()
{
    m_isUnlocking = false;
    m_calls.cancel();
    m_calls.beginRound();
    m_backups->forget();
    m_place->end();
    if (!m_journal) {
        m_calls.thread().post([](std::unique_ptr<SealedStore> &store) { store.reset(); });
        m_calls.setBusy(false);
        return;
    }
    letGo();
    // The file is closed, the index dropped and the journal taken apart at the same time.
    m_calls.thread().post([](std::unique_ptr<SealedStore> &store) { store.reset(); });
    m_search.reset();
    m_journal.reset();
    m_calls.thread().call([](const std::unique_ptr<SealedStore> &) {});
    m_calls.setBusy(false);
    emit locked();
}

} // namespace hearth
