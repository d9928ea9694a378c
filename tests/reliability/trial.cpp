// SPDX-License-Identifier: GPL-3.0-or-later
#include "reliability/trial.h"

#include "journal/loader.h"
#include "store/inspection.h"

#include <QDir>
#include <QFile>

#include <csignal>

#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace hearth::test {

namespace {

Outcome outcomeOf(const Result<void> &done)
{
    if (done)
        return Outcome::Saved;
    return done.error().code == ErrorCode::NotKnown ? Outcome::NotKnown : Outcome::NotSaved;
}

QString workplaceTemplate()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/hearthbook-XXXXXX");
}

const Held *find(const Snapshot &snapshot, RecordId id)
{
    const auto found = snapshot.find(id);
    return found == snapshot.end() ? nullptr : &found->second;
}

bool isSame(const Held *left, const Held *right)
{
    return (left == nullptr) == (right == nullptr) && (left == nullptr || *left == *right);
}

// Memory that a child shares with its parent, zeroed.
template <typename T>
class SharedMemory final
{
public:
    SharedMemory()
        : m_memory(mmap(nullptr, sizeof(T), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0))
        , m_value(new (m_memory) T)
    {
    }
    ~SharedMemory() { munmap(m_memory, sizeof(T)); }
    Q_DISABLE_COPY_MOVE(SharedMemory)
    T &operator*() const { return *m_value; }
    T *operator->() const { return m_value; }

private:
    void *m_memory;
    T *m_value;
};

} // namespace

Workplace::Workplace()
    : m_folder(std::make_unique<QTemporaryDir>(workplaceTemplate()))
{
}

void Workplace::begin(const QString &file) const
{
    const QDir folder(this->folder());
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden))
        QFile::remove(folder.filePath(name));
    const auto put = [](const QString &from, const QString &to) {
        if (!QFile::copy(from, to) || !QFile::setPermissions(to, QFile::ReadOwner | QFile::WriteOwner))
            qFatal("The journal could not be put in its place.");
    };
    const QString rollback = QStringLiteral("-journal");
    if (!file.isEmpty())
        put(file, path());
    if (!file.isEmpty() && QFile::exists(file + rollback))
        put(file + rollback, path() + rollback);
}

Trial runInChild(const QString &folder, const FaultPlan &plan, const std::function<void(Told &)> &act, int killAfter)
{
    const SharedMemory<Told> told;
    const pid_t child = fork();
    if (child == 0) {
        umask(0);
        Faults::watch(folder, plan, &told->counts);
        act(*told);
        Faults::stop();
        _exit(0);
    }
    if (killAfter > 0) {
        const volatile Outcome &opening = told->opening;
        while (opening == Outcome::NotBegun && waitpid(child, nullptr, WNOHANG) == 0)
            usleep(50);
        usleep(static_cast<useconds_t>(killAfter));
        kill(child, SIGKILL);
    }
    int status = 0;
    waitpid(child, &status, 0);
    Trial trial;
    trial.told = *told;
    trial.wasKilled = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    trial.crashed = !trial.wasKilled && !(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    return trial;
}

void work(const QString &path, const Work &work, Told &told)
{
    const FixedClock clock(QDate(2026, 7, 13));
    SeededRandom random(713);
    OpenJournal opened;
    auto store = SealedStore::open(path, work.passphrase, cheapLimits(), nullptr);
    if (!store) {
        told.opening = Outcome::NotSaved;
        return;
    }
    opened.store = store.take();
    auto contents = loadJournal(*opened.store);
    if (!contents) {
        told.opening = Outcome::NotSaved;
        return;
    }
    opened.journal = std::make_unique<Journal>(opened.store->partner(), opened.store->hasOther(), contents.take(),
                                               *opened.store, clock, random);
    told.opening = Outcome::Saved;
    for (std::size_t i = 0; i < work.steps.size(); ++i) {
        told.steps.at(i) = Outcome::Begun;
        Faults::note(static_cast<qint64>(2 * i));
        told.steps.at(i) = outcomeOf(work.steps[i].act(opened));
        if (told.steps.at(i) == Outcome::Saved)
            Faults::note(static_cast<qint64>(2 * i + 1));
    }
}

Trial tryWork(const Workplace &place, const FaultPlan &plan, const Work &toDo, int killAfter)
{
    const QString path = place.path();
    return runInChild(
        place.folder(), plan, [&](Told &told) { work(path, toDo, told); }, killAfter);
}

Judge::Judge(QString file, Work work)
    : m_file(std::move(file))
    , m_work(std::move(work))
{
    const Workplace place;
    place.begin(m_file);
    auto before = readAsBoth(place.path());
    place.begin(m_file);
    const Trial trial = tryWork(place, {}, m_work);
    m_calls = trial.told.counts;
    for (std::size_t i = 0; i < m_work.steps.size(); ++i) {
        if (trial.told.steps.at(i) != Outcome::Saved)
            qFatal("Step %zu does not work with nothing in its way.", i);
    }
    auto after = readAsBoth(place.path());
    if (!before || !after)
        qFatal("The journal does not open with nothing in its way.");
    m_before = before.take();
    m_after = after.take();
}

Finding Judge::judge(const QString &path, const Told &told) const
{
    Finding finding;
    const auto now = readAsBoth(path);
    if (!now) {
        finding.isLost = true;
        finding.what =
            QStringLiteral("does not open: %1 %2").arg(static_cast<int>(now.error().code)).arg(now.error().detail);
        return finding;
    }
    struct Sight
    {
        const Snapshot &before;
        const Snapshot &after;
        const Snapshot &now;
    };
    const Sight sights[] = {{m_before.annas, m_after.annas, now.value().annas},
                            {m_before.bens, m_after.bens, now.value().bens}};
    std::vector<RecordId> touched;
    for (std::size_t i = 0; i < m_work.steps.size(); ++i) {
        bool isThere = true;
        bool isNot = true;
        for (const RecordId id : m_work.steps[i].ids) {
            touched.push_back(id);
            for (const Sight &sight : sights) {
                isThere = isThere && isSame(find(sight.now, id), find(sight.after, id));
                isNot = isNot && isSame(find(sight.now, id), find(sight.before, id));
            }
        }
        const Outcome outcome = told.steps.at(i);
        const auto note = [&](bool &flag, const char *what) {
            flag = true;
            finding.what += QStringLiteral("step %1 %2; ").arg(i).arg(QString::fromUtf8(what));
        };
        if (!isThere && !isNot)
            note(finding.isHalf, "is there in part");
        else if (outcome == Outcome::Saved && !isThere)
            note(finding.isLost, "was said to be saved and is not there");
        else if ((outcome == Outcome::NotSaved || outcome == Outcome::NotBegun) && !isNot)
            note(finding.isMisreported, "was said not to be saved and is there");
    }
    for (const Sight &sight : sights) {
        for (const auto &[id, held] : sight.before) {
            if (std::ranges::find(touched, id) == touched.end() && !isSame(find(sight.now, id), &held)) {
                finding.isLost = true;
                finding.what += QStringLiteral("what was there before is gone or changed; ");
                break;
            }
        }
        for (const auto &[id, held] : sight.now) {
            if (std::ranges::find(touched, id) == touched.end() && find(sight.before, id) == nullptr) {
                finding.isHalf = true;
                finding.what += QStringLiteral("there is something that nobody wrote; ");
                break;
            }
        }
    }
    if (const auto inspected = inspectJournal(path); !inspected) {
        finding.isUnsound = true;
        finding.what += QStringLiteral("is not sound: ") + inspected.error().detail;
    }
    return finding;
}

QStringList openToOthers(const QString &folder)
{
    QStringList names;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                            QFile::WriteOther | QFile::ExeOther;
        if (file.permissions() & others)
            names += file.fileName();
    }
    return names;
}

} // namespace hearth::test
