// SPDX-License-Identifier: GPL-3.0-or-later
// Defines the system calls that SQLite and Qt write with. A program's own definitions come before those of libc for
// every library it loads, so no preloading is needed.
#include "reliability/faults.h"

#include <QFile>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/sendfile.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#endif

namespace hearth::test {

const char *nameOf(Call call)
{
    switch (call) {
    case Call::Write:
        return "write";
    case Call::Sync:
        return "sync";
    case Call::Truncate:
        return "truncate";
    case Call::Unlink:
        return "unlink";
    }
    return "";
}

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)

namespace {

struct Watch
{
    std::string folder;
    FaultPlan plan;
    CallCounts *counts = nullptr;
    std::vector<LoggedCall> *log = nullptr;
    CallCounts own;
    /// Name in the folder by descriptor; an empty name is the folder itself.
    std::map<int, std::string> open;
};

Watch *g_watch = nullptr;
std::mutex g_mutex; // over what the watch holds, never over a call to the system

template <typename Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

// The name under the watched folder; nothing for a path outside it.
std::optional<std::string> watchedName(const char *path)
{
    if (g_watch == nullptr || path == nullptr)
        return std::nullopt;
    const std::string whole(path);
    const std::string &folder = g_watch->folder;
    if (whole == folder || whole == folder + "/")
        return std::string();
    if (whole.size() > folder.size() + 1 && whole.starts_with(folder) && whole[folder.size()] == '/')
        return whole.substr(folder.size() + 1);
    return std::nullopt;
}

std::optional<std::string> watchedFile(int descriptor)
{
    if (g_watch == nullptr)
        return std::nullopt;
    const std::lock_guard lock(g_mutex);
    const auto found = g_watch->open.find(descriptor);
    return found == g_watch->open.end() ? std::nullopt : std::optional(found->second);
}

enum class Fate { GoesOn, Fails, DiesHalfWay };

// Counts a call and says what becomes of it; does not come back when the process dies before it.
Fate fateOf(Call call)
{
    const std::lock_guard lock(g_mutex);
    CallCounts &counts = g_watch->counts != nullptr ? *g_watch->counts : g_watch->own;
    const FaultPlan &plan = g_watch->plan;
    const int ofKind = ++counts.calls[static_cast<std::size_t>(call)];
    if (++counts.all == plan.killAt) {
        if (plan.killHalfWay && call == Call::Write)
            return Fate::DiesHalfWay;
        kill(getpid(), SIGKILL);
    }
    const bool fails = plan.nth > 0 && call == plan.call && (plan.fromThenOn ? ofKind >= plan.nth : ofKind == plan.nth);
    return fails ? Fate::Fails : Fate::GoesOn;
}

int refuse()
{
    errno = g_watch->plan.error;
    return -1;
}

void remember(LoggedCall::Type type, const std::string &file, qint64 at = 0, QByteArray bytes = {},
              const std::string &to = {})
{
    const std::lock_guard lock(g_mutex);
    if (g_watch->log != nullptr)
        g_watch->log->push_back({type, QString::fromStdString(file), QString::fromStdString(to), at, std::move(bytes)});
}

template <typename Write>
ssize_t writeOrNot(const std::string &file, const void *bytes, size_t size, off_t at, const Write &write)
{
    const Fate fate = fateOf(Call::Write);
    if (fate == Fate::DiesHalfWay) {
        (void)write(size / 2);
        kill(getpid(), SIGKILL);
    }
    if (fate == Fate::Fails) {
        if (g_watch->plan.error == ENOSPC && write(size / 2) > 0)
            remember(LoggedCall::Type::Write, file, at,
                     QByteArray(static_cast<const char *>(bytes), static_cast<qsizetype>(size / 2)));
        return refuse();
    }
    const ssize_t written = write(size);
    if (written > 0)
        remember(LoggedCall::Type::Write, file, at, QByteArray(static_cast<const char *>(bytes), written));
    return written;
}

int opened(int descriptor, const char *path, int flags, bool existed)
{
    const auto name = watchedName(path);
    if (descriptor < 0 || !name)
        return descriptor;
    {
        const std::lock_guard lock(g_mutex);
        g_watch->open[descriptor] = *name;
    }
    if ((flags & O_CREAT) != 0 && !existed)
        remember(LoggedCall::Type::Create, *name);
    if ((flags & O_TRUNC) != 0 && existed)
        remember(LoggedCall::Type::Truncate, *name);
    return descriptor;
}

bool exists(const char *path)
{
    return g_watch != nullptr && access(path, F_OK) == 0;
}

ssize_t positionedWrite(const char *name, int descriptor, const void *bytes, size_t size, off_t at)
{
    auto *write = real<ssize_t(int, const void *, size_t, off_t)>(name);
    const auto file = watchedFile(descriptor);
    if (!file)
        return write(descriptor, bytes, size, at);
    return writeOrNot(*file, bytes, size, at, [&](size_t part) { return write(descriptor, bytes, part, at); });
}

int truncateOrNot(const char *name, int descriptor, off_t size)
{
    auto *truncate = real<int(int, off_t)>(name);
    const auto file = watchedFile(descriptor);
    if (!file)
        return truncate(descriptor, size);
    if (fateOf(Call::Truncate) == Fate::Fails)
        return refuse();
    remember(LoggedCall::Type::Truncate, *file, size);
    return truncate(descriptor, size);
}

int syncOrNot(const char *name, int descriptor)
{
    auto *sync = real<int(int)>(name);
    const auto file = watchedFile(descriptor);
    if (!file)
        return sync(descriptor);
    if (fateOf(Call::Sync) == Fate::Fails)
        return refuse();
    remember(file->empty() ? LoggedCall::Type::SyncFolder : LoggedCall::Type::Sync, *file);
    return sync(descriptor);
}

template <typename Remove>
int removeOrNot(const char *path, const Remove &remove)
{
    const auto name = watchedName(path);
    if (!name || !exists(path))
        return remove();
    if (fateOf(Call::Unlink) == Fate::Fails)
        return refuse();
    remember(LoggedCall::Type::Unlink, *name);
    return remove();
}

template <typename Move>
int moveOrNot(const char *from, const char *to, bool keepsSource, const Move &move)
{
    const auto source = watchedName(from);
    const auto target = watchedName(to);
    if (!source && !target)
        return move();
    if (fateOf(Call::Unlink) == Fate::Fails)
        return refuse();
    const int moved = move();
    if (moved == 0 && source && target && !keepsSource)
        remember(LoggedCall::Type::Rename, *source, 0, {}, *target);
    return moved;
}

} // namespace

bool Faults::areAvailable()
{
    return true;
}

void Faults::watch(const QString &folder, const FaultPlan &plan, CallCounts *counts, std::vector<LoggedCall> *log)
{
    stop();
    g_watch = new Watch{QFile::encodeName(folder).toStdString(), plan, counts, log, {}, {}};
}

void Faults::stop()
{
    delete g_watch;
    g_watch = nullptr;
}

void Faults::note(qint64 number)
{
    if (g_watch != nullptr)
        remember(LoggedCall::Type::Note, {}, number);
}

#else

bool Faults::areAvailable()
{
    return false;
}

void Faults::watch(const QString &, const FaultPlan &, CallCounts *, std::vector<LoggedCall> *) {}

void Faults::stop() {}

void Faults::note(qint64) {}

#endif

} // namespace hearth::test

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)

// NOLINTBEGIN: the names are those of the system
#define INTERPOSED extern "C" __attribute__((visibility("default")))

using namespace hearth::test;

namespace {

mode_t modeOf(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? static_cast<mode_t>(va_arg(arguments, unsigned)) : 0;
}

} // namespace

#define INTERPOSED_OPEN(NAME)                                                                                          \
    INTERPOSED int NAME(const char *path, int flags, ...)                                                              \
    {                                                                                                                  \
        va_list arguments;                                                                                             \
        va_start(arguments, flags);                                                                                    \
        const mode_t mode = modeOf(flags, arguments);                                                                  \
        va_end(arguments);                                                                                             \
        const bool existed = exists(path);                                                                             \
        return opened(real<int(const char *, int, ...)>(#NAME)(path, flags, mode), path, flags, existed);              \
    }
#define INTERPOSED_OPENAT(NAME)                                                                                        \
    INTERPOSED int NAME(int folder, const char *path, int flags, ...)                                                  \
    {                                                                                                                  \
        va_list arguments;                                                                                             \
        va_start(arguments, flags);                                                                                    \
        const mode_t mode = modeOf(flags, arguments);                                                                  \
        va_end(arguments);                                                                                             \
        const bool existed = exists(path);                                                                             \
        return opened(real<int(int, const char *, int, ...)>(#NAME)(folder, path, flags, mode), path, flags, existed); \
    }

INTERPOSED_OPEN(open)
INTERPOSED_OPEN(open64)
INTERPOSED_OPENAT(openat)
INTERPOSED_OPENAT(openat64)

INTERPOSED int close(int descriptor)
{
    if (g_watch != nullptr) {
        const std::lock_guard lock(g_mutex);
        g_watch->open.erase(descriptor);
    }
    return real<int(int)>("close")(descriptor);
}

INTERPOSED ssize_t write(int descriptor, const void *bytes, size_t size)
{
    auto *write = real<ssize_t(int, const void *, size_t)>("write");
    const auto file = watchedFile(descriptor);
    if (!file)
        return write(descriptor, bytes, size);
    return writeOrNot(*file, bytes, size, lseek(descriptor, 0, SEEK_CUR),
                      [&](size_t part) { return write(descriptor, bytes, part); });
}

INTERPOSED ssize_t pwrite(int descriptor, const void *bytes, size_t size, off_t at)
{
    return positionedWrite("pwrite", descriptor, bytes, size, at);
}

INTERPOSED ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t at)
{
    return positionedWrite("pwrite64", descriptor, bytes, size, at);
}

INTERPOSED int ftruncate(int descriptor, off_t size) noexcept
{
    return truncateOrNot("ftruncate", descriptor, size);
}

INTERPOSED int ftruncate64(int descriptor, off64_t size) noexcept
{
    return truncateOrNot("ftruncate64", descriptor, size);
}

INTERPOSED int fsync(int descriptor)
{
    return syncOrNot("fsync", descriptor);
}

INTERPOSED int fdatasync(int descriptor)
{
    return syncOrNot("fdatasync", descriptor);
}

INTERPOSED int unlink(const char *path) noexcept
{
    return removeOrNot(path, [path] { return real<int(const char *)>("unlink")(path); });
}

INTERPOSED int unlinkat(int folder, const char *path, int flags) noexcept
{
    return removeOrNot(path, [&] { return real<int(int, const char *, int)>("unlinkat")(folder, path, flags); });
}

INTERPOSED int remove(const char *path) noexcept
{
    return removeOrNot(path, [path] { return real<int(const char *)>("remove")(path); });
}

INTERPOSED int rename(const char *from, const char *to) noexcept
{
    return moveOrNot(from, to, false, [&] { return real<int(const char *, const char *)>("rename")(from, to); });
}

INTERPOSED int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    return moveOrNot(from, to, false, [&] {
        return real<int(int, const char *, int, const char *, unsigned)>("renameat2")(fromFolder, from, toFolder, to,
                                                                                      flags);
    });
}

INTERPOSED int link(const char *from, const char *to) noexcept
{
    return moveOrNot(from, to, true, [&] { return real<int(const char *, const char *)>("link")(from, to); });
}

INTERPOSED int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    return moveOrNot(from, to, true, [&] {
        return real<int(int, const char *, int, const char *, int)>("linkat")(fromFolder, from, toFolder, to, flags);
    });
}

// Copying inside the system is refused, so that the copy is made by writes that can be seen.
INTERPOSED ssize_t sendfile(int to, int from, off_t *at, size_t size) noexcept
{
    if (watchedFile(to)) {
        errno = EINVAL;
        return -1;
    }
    return real<ssize_t(int, int, off_t *, size_t)>("sendfile")(to, from, at, size);
}

INTERPOSED ssize_t sendfile64(int to, int from, off64_t *at, size_t size) noexcept
{
    return sendfile(to, from, at, size);
}
// NOLINTEND

#endif
