// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/session.h"

#include "files/privatefile.h"
#include "sample/samplefile.h"
#include "search/journaldocuments.h"
#include "session/placewatch.h"

#include <QDir>
#include <QFileInfo>

namespace hearth {

namespace {

// The store's thread hands results over through a shared pointer, because a queued call must be copyable.
template <typename T>
std::shared_ptr<T> hold(T value)
{
    return std::make_shared<T>(std::move(value));
}

constexpr std::size_t kSignaturesAtATime = 200;

} // namespace

Session::Session(const World &world, QObject *parent)
    : QObject(parent)
    , m_world(world)
    , m_store(std::make_unique<StoreThread>())
    , m_backups(std::make_unique<Backups>(*m_store, Backups::World{world.clock, world.limits}))
    , m_place(new PlaceWatch(*m_store, world.syncRoots, this))
{
    connect(m_place, &PlaceWatch::found, this, &Session::placeFound);
}

Session::~Session()
{
    ++m_unlocking;
    m_isCancelled = true;
    m_search.reset();
    m_journal.reset();
    m_backups.reset();
    m_store.reset();
}

void Session::setBusy(bool busy)
{
    if (m_isBusy == busy)
        return;
    m_isBusy = busy;
    emit busyChanged(busy);
}

void Session::choose(const QString &path)
{
    lock();
    m_path = path;
    emit pathChanged();
}

void Session::unlock(const QString &secret)
{
    if (m_isBusy || isUnlocked())
        return;
    m_isCancelled = false;
    setBusy(true);
    const quint64 attempt = ++m_unlocking;
    const auto answer = [this, attempt](auto then) { this->answer(attempt, std::move(then)); };
    m_store->post([this, answer, secret, path = m_path](std::unique_ptr<SealedStore> &store) {
        const auto giveUp = [&](const Error &error) {
            store.reset();
            answer([this, error] {
                setBusy(false);
                emit failed(error);
            });
        };
        auto opened = SealedStore::open(path, secret, m_world.limits, m_world.seen);
        if (!opened)
            return giveUp(opened.error());
        if (m_isCancelled)
            return giveUp({ErrorCode::Cancelled, {}});
        store = opened.take();
        auto contents = loadJournal(*store, [&](qint64 done, qint64 total) {
            answer([this, done, total] { emit progressed(done, total); });
            return !m_isCancelled;
        });
        if (!contents)
            return giveUp(contents.error());
        if (m_isCancelled)
            return giveUp({ErrorCode::Cancelled, {}});
        const auto ids = hold(sharedNewestFirst(contents.value()));
        const auto held = hold(contents.take());
        answer([this, held, ids, me = store->partner(), hasOther = store->hasOther(), notices = store->notices(),
                byCode = store->openedByRecoveryCode(), id = store->journalId()] {
            m_openedByCode = byCode;
            m_journalId = id;
            m_isReadOnly = notices.file.isReadOnly;
            show(me, hasOther, std::move(*held));
            const auto opened = m_journal->openWhatIsDue();
            setBusy(false);
            emit unlocked(notices, byCode);
            // Where nothing can be written, it opens another time.
            if (!opened && opened.error().code != ErrorCode::ReadOnly)
                emit failed(opened.error());
            if (m_journal) // nobody who heard of it locked it again
                m_place->begin(m_path);
            checkSignatures(std::move(*ids));
        });
    });
}

void Session::show(PartnerId me, bool hasOther, JournalContents contents, Sitting sitting)
{
    m_journal =
        std::make_unique<Journal>(me, hasOther, std::move(contents), *m_store, m_world.clock, m_world.random, sitting);
    m_search = std::make_unique<SearchService>();
    m_search->start(searchDocumentsOf(*m_journal));
    connect(m_journal.get(), &Journal::changed, this, &Session::follow);
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
    m_store->post([this, ids = std::move(ids), attempt = m_unlocking.load()](std::unique_ptr<SealedStore> &store) {
        QList<RecordId> bad;
        const std::size_t count = std::min(ids.size(), kSignaturesAtATime);
        for (std::size_t i = 0; i < count && store && attempt == m_unlocking; ++i) {
            const auto verified = store->verifySignature(ids[i]);
            const bool isGone = !verified && verified.error().code == ErrorCode::NotFound;
            if (!isGone && !(verified && verified.value()))
                bad += ids[i];
        }
        std::vector<RecordId> rest(ids.begin() + static_cast<std::ptrdiff_t>(count), ids.end());
        QMetaObject::invokeMethod(
            this,
            [this, attempt, bad, rest = std::move(rest)] {
                if (attempt != m_unlocking || !m_journal)
                    return;
                m_journal->markNotVerified(bad);
                checkSignatures(rest);
            },
            Qt::QueuedConnection);
    });
}

void Session::create(const QString &path, const std::vector<Beginner> &people)
{
    if (m_isBusy)
        return;
    lock();
    setBusy(true);
    m_store->post([this, path, people, attempt = m_unlocking.load()](std::unique_ptr<SealedStore> &) {
        auto made = createJournal(path, people, m_world.cost.measured(), m_world.clock, m_world.random);
        QStringList codes;
        if (made) {
            for (const RecoveryCode &code : made.value())
                codes += code.text();
        }
        const Result<void> done = made ? Result<void>() : Result<void>(made.error());
        QMetaObject::invokeMethod(
            this,
            [this, done, codes, path, attempt] {
                // The codes count even when another file was chosen meanwhile: the new journal depends on them.
                const bool isCurrent = attempt == m_unlocking;
                if (isCurrent)
                    setBusy(false);
                if (!done) {
                    emit failed(done.error());
                    return;
                }
                if (isCurrent)
                    choose(path);
                emit created(codes);
            },
            Qt::QueuedConnection);
    });
}

void Session::openSample(const QString &path)
{
    if (m_isBusy)
        return;
    choose(path);
    m_samplePath = path;
    setBusy(true);
    m_store->post([this, path, attempt = m_unlocking.load()](std::unique_ptr<SealedStore> &) {
        // Its passphrases are known to all, so it is sealed at the least cost that is accepted.
        const auto made = writeSampleJournal(path, m_world.clock.today(), m_world.limits.least, m_world.limits);
        const Result<void> done = made ? Result<void>() : Result<void>(made.error());
        const QString passphrase = made ? made.value().passphrases.front() : QString();
        QMetaObject::invokeMethod(
            this,
            [this, done, passphrase, attempt] {
                if (attempt != m_unlocking)
                    return;
                setBusy(false);
                if (done)
                    unlock(passphrase);
                else
                    emit failed(done.error());
            },
            Qt::QueuedConnection);
    });
}

void Session::acceptCopy()
{
    m_store->post([](std::unique_ptr<SealedStore> &store) {
        if (store)
            store->acceptCopy();
    });
}

void Session::acceptShared()
{
    m_store->post([this, attempt = m_unlocking.load()](std::unique_ptr<SealedStore> &store) {
        const auto accepted = store ? store->acceptShared() : Result<void>();
        if (accepted)
            return;
        QMetaObject::invokeMethod(
            this,
            [this, attempt, error = accepted.error()] {
                if (attempt == m_unlocking)
                    emit failed(error);
            },
            Qt::QueuedConnection);
    });
}

void Session::saveBeside()
{
    if (m_isBusy || !isUnlocked())
        return;
    setBusy(true);
    const QFileInfo file(m_path);
    const QString beside =
        QDir(file.absolutePath())
            .filePath(QStringLiteral("%1 (%2).hearth")
                          .arg(file.completeBaseName(), m_world.clock.today().toString(Qt::ISODate)));
    m_store->post([this, beside, attempt = m_unlocking.load()](std::unique_ptr<SealedStore> &store) {
        const QString target = freeName(beside);
        const auto saved = store->saveBeside(target);
        QMetaObject::invokeMethod(
            this,
            [this, attempt, saved, target] {
                if (attempt != m_unlocking)
                    return;
                setBusy(false);
                if (!saved) {
                    emit failed(saved.error());
                    return;
                }
                m_path = target;
                m_place->begin(m_path);
                emit movedBeside();
            },
            Qt::QueuedConnection);
    });
}

void Session::repair(const QString &secret, const QString &output)
{
    if (m_isBusy || isUnlocked())
        return;
    m_isCancelled = false;
    setBusy(true);
    const quint64 attempt = ++m_unlocking;
    const auto answer = [this, attempt](auto then) { this->answer(attempt, std::move(then)); };
    m_store->post([this, answer, secret, output, path = m_path](std::unique_ptr<SealedStore> &) {
        const auto progress = [&](SalvageStep step, qint64 done, qint64 total) {
            answer([this, step, done, total] { emit repairProgressed(step, done, total); });
            return !m_isCancelled;
        };
        const auto report = repairJournal(path, secret, m_world.limits, output, progress);
        answer([this, report] {
            setBusy(false);
            if (report)
                emit repaired(report.value());
            else
                emit failed(report.error());
        });
    });
}

void Session::dropJournal()
{
    emit aboutToLock();
    ++m_unlocking;
    m_search.reset();
    m_journal.reset();
}

void Session::lock()
{
    m_isCancelled = true;
    ++m_unlocking;
    m_backups->forget();
    m_place->end();
    if (!m_journal) {
        if (m_store)
            m_store->post([](std::unique_ptr<SealedStore> &store) { store.reset(); });
        setBusy(false);
        return;
    }
    dropJournal();
    m_store->call([](std::unique_ptr<SealedStore> &store) { store.reset(); });
    setBusy(false);
    emit locked();
}

} // namespace hearth
