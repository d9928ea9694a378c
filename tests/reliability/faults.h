// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <vector>

namespace hearth::test {

/// What a program can ask of a disk and be refused. Unlink is also renaming and linking.
enum class Call : quint8 { Write = 0, Sync = 1, Truncate = 2, Unlink = 3 };
inline constexpr std::size_t kCalls = 4;
[[nodiscard]] const char *nameOf(Call call);

/// What goes wrong.
struct FaultPlan final
{
    /// The n-th call of that kind fails, from 1; 0 for none.
    Call call = Call::Write;
    int nth = 0;
    /// And every one of that kind after it.
    bool fromThenOn = false;
    /// An errno. With ENOSPC the first half of what is to be written is written.
    int error = 0;
    /// The process is killed before the n-th call of any kind, from 1; 0 for never.
    int killAt = 0;
    /// It is killed half-way through that call instead, when it is a write.
    bool killHalfWay = false;
};

/// One call under the watched folder, as it was carried out.
struct LoggedCall final
{
    enum class Type : quint8 { Create, Write, Sync, Truncate, Unlink, Rename, SyncFolder, Note };

    Type type = Type::Note;
    /// The file's name in the folder; of a Note nothing.
    QString file;
    /// Where a renamed file went.
    QString to;
    /// Of a write; the new length of a truncation; the number of a note.
    qint64 at = 0;
    QByteArray bytes;
};

/// How many calls were made, in memory that a child shares with its parent.
struct CallCounts final
{
    std::array<int, kCalls> calls{};
    int all = 0;
};

/// Stands between this process and the system for everything under one folder, from watch() to stop(). One folder at a
/// time; what several threads do meanwhile counts together. Only there with glibc, and not under AddressSanitizer,
/// which stands there itself.
class Faults final
{
public:
    [[nodiscard]] static bool areAvailable();
    /// `counts` and `log` may be null; both are borrowed until stop().
    static void watch(const QString &folder, const FaultPlan &plan, CallCounts *counts,
                      std::vector<LoggedCall> *log = nullptr);
    static void stop();
    /// Puts a number into the log, in its place among the calls.
    static void note(qint64 number);
};

} // namespace hearth::test
